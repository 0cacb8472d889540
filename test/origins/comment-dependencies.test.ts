import * as parser from "@typescript-eslint/parser";
import type { TSESLint } from "@typescript-eslint/utils";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import { commentDependencies } from "../../src/origins/comment-dependencies.ts";

function specifiersIn(code: string): string[] {
  const linter = new Linter();
  linter.verify(code, [{ languageOptions: { parser } }]);
  return commentDependencies(linter.getSourceCode() as unknown as TSESLint.SourceCode).map(({ specifier, at: { loc } }) => `${String(loc.start.line)}:${String(loc.start.column)} ${specifier}`);
}

describe("dependencies made by comments", () => {
  it("finds every kind of JSDoc import", () => {
    expect(specifiersIn('/** @import { A } from "./a" */')).toEqual(["1:24 ./a"]);
    expect(specifiersIn("/** @import A from './a' */")).toEqual(["1:20 ./a"]);
    expect(specifiersIn('/** @import * as A from "./a" */')).toEqual(["1:25 ./a"]);
    expect(specifiersIn('/** @param {import("./a").A} a */')).toEqual(["1:20 ./a"]);
  });

  it("finds several in one comment, over several lines, with line ends of Windows", () => {
    expect(specifiersIn('/**\r\n * @import { A } from "./a"\r\n * @import {\r\n *   B,\r\n * } from "./b"\r\n * @type {Map<import("./c").C, import(\'./d\').D>}\r\n */')).toEqual([
      "2:23 ./a", "5:11 ./b", "6:22 ./c", "6:39 ./d",
    ]);
  });

  it("finds references to files and to types", () => {
    expect(specifiersIn('/// <reference path="./a.d.ts" />')).toEqual(["1:21 ./a.d.ts"]);
    expect(specifiersIn("/// <reference types='node' />")).toEqual(["1:22 node"]);
  });

  it("takes the path of a reference as relative", () => {
    expect(specifiersIn('/// <reference path="types/a.d.ts" />')).toEqual(["1:21 ./types/a.d.ts"]);
    expect(specifiersIn('/// <reference path="../a.d.ts" />')).toEqual(["1:21 ../a.d.ts"]);
  });

  it("ignores comments that are no documentation, prose and texts", () => {
    expect(specifiersIn('/* @import { A } from "./a" */')).toEqual([]);
    expect(specifiersIn('// @import { A } from "./a"')).toEqual([]);
    expect(specifiersIn('// <reference path="./a" />')).toEqual([]);
    expect(specifiersIn('/// see <reference path="./a" />')).toEqual([]);
    expect(specifiersIn("/** Say `import` and then from \"here\". @see x */")).toEqual([]);
    expect(specifiersIn('/** @importer { A } from "./a" */')).toEqual([]);
    expect(specifiersIn(`const text = '/** @import { A } from "./a" */';`)).toEqual([]);
    expect(specifiersIn('/// <reference lib="es2023" />')).toEqual([]);
  });
});
