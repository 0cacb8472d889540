import * as parser from "@typescript-eslint/parser";
import type { TSESLint } from "@typescript-eslint/utils";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import { dependenciesOf } from "../../src/origins/dependencies.ts";

function read(code: string): TSESLint.SourceCode {
  const linter = new Linter();
  linter.verify(code, [{ languageOptions: { parser } }]);
  return linter.getSourceCode() as unknown as TSESLint.SourceCode;
}

const formsIn = (code: string): string[] => dependenciesOf(read(code)).map(({ form, specifier, typeOnly }) => `${form} ${specifier}${typeOnly ? " type" : ""}`);

describe("the dependencies of a file", () => {
  it("names the form of each statement", () => {
    expect(formsIn('import a from "a"; export { b } from "b"; export * from "c"; import d = require("d"); declare module "e" {}')).toEqual([
      "import a", "export b", "export c", "import-equals d", "augmentation e type",
    ]);
  });

  it("says which spellings take types only", () => {
    expect(formsIn('import type { A } from "a"; import { type B } from "b"; import { type C, d } from "c"; export type { E } from "e"; export { type F } from "f"; export type * from "g"; import type h = require("h");')).toEqual([
      "import a type", "import b type", "import c", "export e type", "export f type", "export g type", "import-equals h type",
    ]);
    expect(formsIn('import "a"; import {} from "b"; export {} from "c";')).toEqual(["import a", "import b", "export c"]);
  });

  it("names the form of each expression", () => {
    expect(formsIn('import("a"); require("b"); require.resolve("c"); import.meta.resolve("d"); new URL("e", import.meta.url); process.getBuiltinModule("f"); let g: import("g").G;')).toEqual([
      "dynamic-import a", "require b", "resolve c", "resolve d", "url e", "builtin f", "import-type g type",
    ]);
  });

  it("finds a dependency once, however many words of it the text has", () => {
    expect(formsIn('new URL(import.meta.resolve("a"));')).toEqual(["resolve a"]);
    expect(formsIn('import { createRequire } from "node:module"; const require = createRequire(import.meta.url); require("a");')).toEqual(["import node:module", "require a"]);
    expect(formsIn('const { createRequire } = require("module"); createRequire(__filename)("a");')).toHaveLength(2);
  });

  it("finds each of several dependencies of one call", () => {
    expect(formsIn('require(x ? "a" : "b");')).toEqual(["require a", "require b"]);
    expect(formsIn('require(x ? "a" : "a");')).toEqual(["require a"]);
  });

  it("looks into decorators, also those that stand before `export`", () => {
    expect(formsIn('export @A(require("a")) class B {}')).toEqual(["require a"]);
    expect(formsIn('class B { @A(() => import("a")) b; @A(import("c")) d() {} }')).toEqual(["dynamic-import a", "dynamic-import c"]);
    expect(formsIn('@A({ b: [require("a")] })\nexport class B {}')).toEqual(["require a"]);
    expect(formsIn('@A(import("a"))\nexport default class B {}')).toEqual(["dynamic-import a"]);
  });

  it("looks into lists with holes", () => {
    expect(formsIn('const [, , b = require("a")] = c; f([, require("d")]);')).toEqual(["require a", "require d"]);
  });

  it("looks into ambient modules and namespaces", () => {
    expect(formsIn('declare module "a" { import b from "b"; export * from "c"; }')).toEqual(["augmentation a type", "import b", "export c"]);
    expect(formsIn('namespace A { export import b = require("b"); }')).toEqual(["import-equals b"]);
  });

  it("finds nothing in a file without dependencies", () => {
    expect(formsIn("")).toEqual([]);
    expect(formsIn("export const a = 1; export { a as b }; export default a;")).toEqual([]);
    expect(formsIn("// import('a')\n/* require('a') */ const text = \"import('a') require('b') new URL('c', import.meta.url)\";")).toEqual([]);
  });

  it("reports where the specifier is written", () => {
    const [first, second] = dependenciesOf(read('import a from "a";\nconst b = import("b");'));
    expect([first?.at.loc.start, first?.at.loc.end]).toMatchObject([{ line: 1, column: 14 }, { line: 1, column: 17 }]);
    expect([second?.at.loc.start, second?.at.loc.end]).toMatchObject([{ line: 2, column: 17 }, { line: 2, column: 20 }]);
  });

  it("is asked once for a tree", () => {
    const sourceCode = read('import a from "a";');
    expect(dependenciesOf(sourceCode)).toBe(dependenciesOf(sourceCode));
  });

  it("reads a file of 20,000 lines and 5,000 imports in under a second", () => {
    const sourceCode = read(Array.from({ length: 5000 }, (_, index) => `import a${String(index)} from "./a${String(index)}";\n\n\na${String(index)}();\n`).join(""));
    const began = performance.now();
    expect(dependenciesOf(sourceCode)).toHaveLength(5000);
    expect(performance.now() - began).toBeLessThan(1000);
  });

  it("reads a file of 20,000 lines and 5,000 requires in under a second", () => {
    const sourceCode = read(Array.from({ length: 5000 }, (_, index) => `const a${String(index)} = require("./a${String(index)}");\n\n\na${String(index)}();\n`).join(""));
    const began = performance.now();
    expect(dependenciesOf(sourceCode)).toHaveLength(5000);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
