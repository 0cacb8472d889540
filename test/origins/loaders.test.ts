import * as parser from "@typescript-eslint/parser";
import type { TSESLint } from "@typescript-eslint/utils";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import { hole } from "../../src/origins/constants.ts";
import { dependenciesOf } from "../../src/origins/dependencies.ts";

function loadsIn(code: string): string[] {
  const linter = new Linter();
  linter.verify(code, [{ languageOptions: { parser } }]);
  return dependenciesOf(linter.getSourceCode() as unknown as TSESLint.SourceCode)
    .filter(({ form }) => form !== "import")
    .map(({ form, specifier }) => `${form} ${specifier}`);
}

describe("what loads a module", () => {
  it("follows a loader through names and scopes", () => {
    expect(loadsIn('const a = require; function f() { const b = a; return b("x"); }')).toEqual(["require x"]);
    expect(loadsIn('const { resolve: at } = require; at("x");')).toEqual(["resolve x"]);
    expect(loadsIn('const at = require.resolve; at("x");')).toEqual(["resolve x"]);
    expect(loadsIn('import m from "module"; const { createRequire: make } = m; const load = make(f); load("x"); load.resolve("y");')).toEqual(["require x", "resolve y"]);
  });

  it("follows no part of a loader but `resolve`", () => {
    expect(loadsIn('const { cache, ...rest } = require; cache("x"); rest.resolve("y");')).toEqual([]);
    expect(loadsIn('const [at] = require; at("x");')).toEqual([]);
    expect(loadsIn('const { resolve: [at] } = require; at("x");')).toEqual([]);
    expect(loadsIn('require.main.load("x");')).toEqual([]);
  });

  it("keeps what is only known at run time as a hole", () => {
    expect(loadsIn("require(name);")).toEqual([`require ${hole}`]);
    expect(loadsIn("require(`./plugins/${name}`);")).toEqual([`require ./plugins/${hole}`]);
  });

  it("does not take another thing of that name for a loader", () => {
    expect(loadsIn('function f(require) { require("x"); }')).toEqual([]);
    expect(loadsIn('class A { require() { this.require("x"); } }')).toEqual([]);
    expect(loadsIn('const a = { require: 1 }; a.require("x");')).toEqual([]);
    expect(loadsIn('type require = 1; const a = b as require; a("x");')).toEqual([]);
    expect(loadsIn('const createRequire = make(); createRequire(f)("x");')).toEqual([]);
    expect(loadsIn('function f(module) { module.require("x"); }')).toEqual([]);
    expect(loadsIn('const cache = { getBuiltinModule: (x) => x }; cache.getBuiltinModule("x");')).toEqual([]);
  });

  it("does not end in a circle of names", () => {
    expect(loadsIn('let a = require; let b = a; a = b; b("x");')).toContain("require x");
  });
});
