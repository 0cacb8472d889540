import { describe, expect, it } from "vitest";
import { httpErrorClass, httpErrorOf } from "../../src/origins/http-error.ts";
import { projectFor } from "../support/linted-file.ts";
import { Tracer } from "../../src/origins/tracer.ts";
import { moduleFrame } from "../../src/origins/frame.ts";
import type { Value } from "../../src/origins/value.ts";
import { makeModel } from "../../src/settings/make-model.ts";
import { tempProject } from "../support/project.ts";

const { root } = tempProject({ "src/a.service.ts": "" });
const file = `${root}/src/a.service.ts`;
const tracer = new Tracer(projectFor(makeModel({}), root, file, {}));
const names = { homeMade: ["HttpException", "ApiError"] };
const frame = moduleFrame(file);

const exported = (specifier: string, ...path: string[]): Value => ({ kind: "export", specifier, path });
const made = (of: Value, declared = false): Value => ({ kind: "instance", of, declared, args: [], frame });
const called = (of: Value): Value => ({ kind: "result", of, args: [], frame });
const member = (of: Value, name: string): Value => ({ kind: "member", of, name });
const missing = (name: string, path = `${root}/src/errors.js`): Value => ({ kind: "missing", file: path, name });

const ofPackage = (name: string, specifier: string): object => ({ name, specifier, file: undefined });

describe("httpErrorOf", () => {
  it.each<[string, Value, object]>([
    ["a class that is made", made(exported("@nestjs/common", "GoneException")), ofPackage("GoneException", "@nestjs/common")],
    ["a class that is called", called(exported("http-errors", "default", "Gone")), ofPackage("Gone", "http-errors")],
    ["the module itself", called(exported("http-errors", "default")), ofPackage("http-errors", "http-errors")],
    ["a factory", called(exported("@hapi/boom", "notFound")), ofPackage("notFound", "@hapi/boom")],
    ["a thrower", called(exported("next/navigation", "notFound")), ofPackage("notFound", "next/navigation")],
    ["a class that a factory of classes made", made(called(exported("@fastify/error", "default"))), ofPackage("@fastify/error", "@fastify/error")],
    ["the same without new", called(called(exported("@fastify/error", "createError"))), ofPackage("createError", "@fastify/error")],
    ["a member of koa's context", called(member(made(exported("koa", "Context"), true), "throw")), ofPackage("ctx.throw", "koa")],
    ["a member of a member of fastify", called(member(member(called(exported("fastify", "default")), "httpErrors"), "gone")), ofPackage("gone", "fastify")],
  ])("finds %s", (_, value, expected) => {
    expect(httpErrorOf(value, tracer, names)).toEqual(expected);
  });

  it.each<[string, Value | undefined]>([
    ["nothing", undefined],
    ["a class", exported("@nestjs/common", "GoneException")],
    ["what is only declared to be one", made(exported("@nestjs/common", "GoneException"), true)],
    ["a factory of classes that is called", called(exported("@fastify/error", "default"))],
    ["a factory that is made with new", made(exported("@hapi/boom", "notFound"))],
    ["a redirect", called(exported("next/navigation", "redirect"))],
    ["a base of domain errors", made(exported("@adonisjs/core/exceptions", "Exception"))],
    ["a look-alike", made(exported("objection", "NotFoundError"))],
    ["a member that is no error", called(member(made(exported("koa", "Context"), true), "get"))],
    ["a member of something else", called(member(exported("pg", "Pool"), "throw"))],
    ["a global", made({ kind: "global", name: "Error" })],
  ])("is silent about %s", (_, value) => {
    expect(httpErrorOf(value, tracer, names)).toBeUndefined();
  });
});

describe("a class of a file that is missing", () => {
  it("is known by its name", () => {
    expect(httpErrorClass(missing("ApiError"), tracer, names, () => false)).toEqual({ name: "ApiError", specifier: undefined, file: `${root}/src/errors.js` });
    expect(httpErrorClass(missing("NotFoundError"), tracer, names, () => false)).toBeUndefined();
  });

  it.each(["ApiError.js", "ApiError", "api-error.ts", "api.error.js", "api_error.mjs"])("is known by its file where it is the default: %s", (name) => {
    const path = `${root}/src/${name}`;
    expect(httpErrorClass(missing("default", path), tracer, names, () => false)).toEqual({ name: "ApiError", specifier: undefined, file: path });
    expect(httpErrorClass(missing("*", path), tracer, names, () => false)).toEqual({ name: "ApiError", specifier: undefined, file: path });
  });

  it("is not known by its file where it has another name", () => {
    expect(httpErrorClass(missing("Missing", `${root}/src/ApiError.js`), tracer, names, () => false)).toBeUndefined();
    expect(httpErrorClass(missing("default", `${root}/src/not-found.js`), tracer, names, () => false)).toBeUndefined();
  });
});
