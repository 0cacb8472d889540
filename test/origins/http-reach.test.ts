import { describe, expect, it } from "vitest";
import { objectSpecifiers } from "../../src/catalog/framework-objects.ts";
import { httpErrorSources } from "../../src/catalog/http-error-sources.ts";
import { httpErrorWords } from "../../src/origins/http-reach.ts";
import { homeMadeNames } from "../../src/catalog/http-errors.ts";

const words = httpErrorWords(homeMadeNames);

describe("the words without which a text makes no HTTP error", () => {
  const packages = httpErrorSources.filter(({ hallmark }) => hallmark === undefined).flatMap(({ specifiers, folders = [] }) => [...specifiers, ...folders.map((folder) => `${folder}/deep`)]);
  it.each([...new Set([...packages, ...objectSpecifiers])])("have the package %s, in every spelling of an import", (specifier) => {
    expect(`import x from "${specifier}";`).toMatch(words);
    expect(`import("${specifier}.js")`).toMatch(words);
    expect(`require('${specifier}')`).toMatch(words);
    expect(`import(\`${specifier}\`)`).toMatch(words);
  });

  const marked = httpErrorSources.filter(({ hallmark }) => hallmark !== undefined);
  it.each(marked.flatMap(({ classes = {}, specifiers: [specifier = ""] }) => Object.keys(classes).map((name) => [name, specifier] as const)))("have %s of %s", (name, specifier) => {
    expect(`import { ${name} } from "${specifier}";`).toMatch(words);
  });

  it("a package of which only names count has no other way to an error", () => {
    expect(marked.length).toBeGreaterThan(0);
    for (const { factories, classFactories, throwers, numericKeys, classPrefixes } of marked) expect([factories, classFactories, throwers, numericKeys, classPrefixes].filter((one) => one !== undefined)).toEqual([]);
  });

  it.each(homeMadeNames)("have the home-made class %s", (name) => {
    expect(`throw new ${name}(404)`).toMatch(words);
  });

  it("have a class that says HTTP among other words, unless no name does", () => {
    expect("export class HttpNotFoundError extends Error {}").toMatch(words);
    expect("class AppHttpError extends Error {}").toMatch(words);
    expect("export class HttpNotFoundError extends Error {}").not.toMatch(httpErrorWords(["AppError"]));
    expect("class HttpService {}\nthrow new NotFoundError();").not.toMatch(words);
  });

  it.each(["./api-error.js", "./http.error", "./http_exception", "./ApiError"])("have the file %s, which may hold a class of that name", (specifier) => {
    expect(`import Missing from "${specifier}";`).toMatch(words);
  });

  it.each(["ctx.throw(404)", "ctx?.throw(404)", "ctx\n  .throw(404)", "ctx. throw(404)", 'ctx["throw"](404)', "ctx.assert(user, 404)", "context?.assert(user, 404)", "this.ctx\n  .assert(user, 404)", 'ctx["assert"](user, 404)', 'ctx?.["assert"](user, 404)'])("have %s, whatever ctx is", (call) => {
    expect(call).toMatch(words);
  });

  it.each([
    'import { Injectable } from "@nestjs/common";', 'import fp from "fastify-plugin";', 'import axios from "axios";', "throw new Error(`no ${name}`)", "throw new UserNotFoundError(id)", "// koa and fastify",
  ])("have nothing of %s", (text) => {
    expect(text).not.toMatch(words);
  });

  it("have the names that a team gives its classes instead, and only them", () => {
    const own = httpErrorWords(["StatusProblem"]);
    expect("throw new StatusProblem(404)").toMatch(own);
    expect('import Problem from "./status-problem"').toMatch(own);
    expect("throw new ApiError(404)").not.toMatch(own);
  });
});
