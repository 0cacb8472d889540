import * as parser from "@typescript-eslint/parser";
import type { TSESLint } from "@typescript-eslint/utils";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import { hintsOf } from "../../src/origins/hints.ts";

function hints(code: string): string[] {
  const linter = new Linter();
  linter.verify(code, [{ languageOptions: { parser } }]);
  const { scattered, comments } = hintsOf(linter.getSourceCode() as unknown as TSESLint.SourceCode);
  return [...(scattered ? ["scattered"] : []), ...(comments ? ["comments"] : [])];
}

const head = 'import a from "a";\nimport b from "b";\n';

describe("what the text of a file says may be found in it", () => {
  it.each([
    ["an empty file", ""],
    ["imports alone", head],
    ["imports and code", `${head}export const c = a(b);\n`],
    ["code alone", "export const c = 1;\n"],
    ["re-exports", 'export * from "a";\n'],
    ["comments that take nothing", `/** Adds. */\n${head}// more\nb();\n`],
    ["a reference below the first statement", `${head}/// <reference types="node" />\n`],
  ])("nothing: %s", (_what, code) => {
    expect(hints(code)).toEqual([]);
  });

  it.each([
    ["require", 'const a = require("a");'],
    ["createRequire", "createRequire(url);"],
    ["URL", 'new URL("./a.js", base);'],
    ["getBuiltinModule", 'process.getBuiltinModule("fs");'],
    ["import.meta.resolve", 'import.meta.resolve("a");'],
    ["an import below the code", 'a();\nimport b from "b";'],
  ])("dependencies inside of statements: %s", (_what, code) => {
    expect(hints(code)).toEqual(["scattered"]);
    expect(hints(`${head}${code}`)).toEqual(["scattered"]);
  });

  it("dependencies inside of statements: the name in a head of imports", () => {
    expect(hints('import { createRequire } from "node:module";\n')).toEqual(["scattered"]);
  });

  it.each([
    ["a reference by path", '/// <reference path="a.d.ts" />\n'],
    ["a reference by types", '/// <reference types="node" />\n'],
    ["@import", '/** @import { A } from "a" */\n'],
    ["a type of import()", '/** @type {import("a").A} */\n'],
  ])("dependencies in comments above the imports: %s", (_what, comment) => {
    expect(hints(`${comment}${head}b();\n`)).toEqual(["comments"]);
  });

  it("dependencies in comments of a file without statements", () => {
    expect(hints('/// <reference types="node" />\n')).toEqual(["comments"]);
  });

  it.each([
    ["@import", '/** @import { A } from "a" */\n'],
    ["a type of import()", '/** @type {import("a").A} */\n'],
    ["an expression that looks the same", 'await import("a");\n'],
  ])("both, below the imports: %s", (_what, code) => {
    expect(hints(`${head}${code}`)).toEqual(["scattered", "comments"]);
    expect(hints(`b();\n${code}`)).toEqual(["scattered", "comments"]);
  });
});
