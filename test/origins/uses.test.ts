import * as parser from "@typescript-eslint/parser";
import type { TSESLint } from "@typescript-eslint/utils";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import { dependenciesOf } from "../../src/origins/dependencies.ts";
import { usesOf } from "../../src/origins/uses.ts";

/** What the first dependency of a file takes: `name[members] weight`. */
function usesIn(code: string): string[] {
  const linter = new Linter();
  linter.verify(code, [{ languageOptions: { parser } }]);
  const sourceCode = linter.getSourceCode() as unknown as TSESLint.SourceCode;
  const [dependency] = dependenciesOf(sourceCode);
  if (dependency === undefined) throw new Error("no dependency");
  return usesOf(sourceCode, dependency).map(({ name, members, weight }) => `${name}[${members.join(",")}] ${weight}`);
}

describe("what is taken of a module", () => {
  it("is named by the export, not by its local name", () => {
    expect(usesIn('import d, { a as b, "c d" as e } from "x"; d(b, e);')).toEqual(["default[*] value", "a[*] value", "c d[*] value"]);
    expect(usesIn('export { a as b, default as c, "d e" as f } from "x";')).toEqual(["a[*] value", "default[*] value", "d e[*] value"]);
  });

  it("lists the members if nothing takes the whole", () => {
    expect(usesIn('import * as x from "x"; x.a(); x["b"]; let t: x.C;')).toEqual(["*[a,b] value", "*[C] type"]);
    expect(usesIn('import x from "x"; const { a, b: { c } } = x;')).toEqual(["default[a,b] value"]);
    expect(usesIn('import * as x from "x"; x.a(); f(x);')).toEqual(["*[*] value"]);
    expect(usesIn('import * as x from "x"; x[name];')).toEqual(["*[*] value"]);
    expect(usesIn('import x = require("x"); x.a();')).toEqual(["*[a] value"]);
  });

  it("takes a name that is left over as a type, where another of the same import is used", () => {
    expect(usesIn('import { a, b } from "x"; a();')).toEqual(["a[*] value", "b[*] type"]);
    expect(usesIn('import d, { a } from "x"; a();')).toEqual(["default[*] type", "a[*] value"]);
    expect(usesIn('import { a, b } from "x"; let t: a;')).toEqual(["a[*] type", "b[*] type"]);
    expect(usesIn('import { a, b } from "x"; export { a };')).toEqual(["a[*] value", "b[*] type"]);
    expect(usesIn('const { a, b: c } = require("x"); a();')).toEqual(["a[*] value", "b[*] type"]);
    expect(usesIn('const { a, ...rest } = require("x"); a();')).toEqual(["a[*] value", "*[*] value"]);
    // Of what is not used at all, each still runs the other file.
    expect(usesIn('import { a, b } from "x";')).toEqual(["a[*] value", "b[*] value"]);
    expect(usesIn('import { a } from "x";')).toEqual(["a[*] value"]);
    expect(usesIn('const { a, b } = require("x");')).toEqual(["a[*] value", "b[*] value"]);
  });

  it("takes the whole by a star and by a rest", () => {
    expect(usesIn('export * from "x";')).toEqual(["*[*] value"]);
    expect(usesIn('import x from "x"; const { a, ...rest } = x;')).toEqual(["default[a,*] value"]);
  });

  it("takes nothing if it is there for its effect", () => {
    expect(usesIn('import "x";')).toEqual([]);
    expect(usesIn('require("x");')).toEqual([]);
    expect(usesIn('await import("x");')).toEqual([]);
  });

  it("sees what is taken of a module that an expression loads", () => {
    expect(usesIn('const { a, "b": c } = require("x");')).toEqual(["a[*] value", "b[*] value"]);
    expect(usesIn('const a = require("x").b;')).toEqual(["b[*] value"]);
    expect(usesIn('const a = (await import("x")).b;')).toEqual(["b[*] value"]);
    expect(usesIn('const x = await import("x"); x.a(); x.b();')).toEqual(["*[a,b] value"]);
    expect(usesIn('import("x").then(({ a }) => a);')).toEqual(["a[*] value"]);
    expect(usesIn('import("x").then((x) => x.a);')).toEqual(["*[a] value"]);
    expect(usesIn('import("x").then(f);')).toEqual(["*[*] value"]);
    expect(usesIn('f(require("x"));')).toEqual(["*[*] value"]);
    expect(usesIn('require("x")[name];')).toEqual(["*[*] value"]);
    expect(usesIn('const [a] = require("x");')).toEqual(["*[*] value"]);
    expect(usesIn('const { [name]: a } = require("x");')).toEqual(["*[*] value"]);
    expect(usesIn('const x = require("x");')).toEqual(["*[*] value"]);
    expect(usesIn('const x = require("x");\n/** @param {x.Request} a */')).toEqual(["*[*] type"]);
    expect(usesIn('const { a: $b } = require("x");\n/**\n * @type {Map<string, $b>}\n */')).toEqual(["a[*] type"]);
    expect(usesIn('import x from "x";\n/** @type {import("y").x | x} */')).toEqual(["default[*] type"]);
    expect(usesIn('const x = require("x");\nx();\n/** @param {x.Request} a */')).toEqual(["*[*] value"]);
    for (const comment of ["/** @param {y.x} a */", "/** @param {xy} a */", "/** x */", "/* @param {x.Request} a */", "/** a */ /* @param {x.Request} a */", "// @param {x.Request} a"]) expect(usesIn(`const x = require("x");\n${comment}`)).toEqual(["*[*] value"]);
    expect(usesIn('let { a } = process.getBuiltinModule("x")!;')).toEqual(["a[*] value"]);
  });

  it("weighs what is taken only in types apart from the rest, unless the rest is the whole", () => {
    expect(usesIn('import x from "x"; new x.Types.Id(); let q: x.Query; type D = typeof x.Doc;')).toEqual(["default[Types] value", "default[Query,Doc] type"]);
    expect(usesIn('import x from "x"; x.a(); class C { constructor(private b: x.B) {} }')).toEqual(["default[a] value", "default[B] injected"]);
    expect(usesIn('import x = require("x"); x.a(); let b: x.B;')).toEqual(["*[a] value", "*[B] type"]);
    expect(usesIn('import { X } from "x"; new X(); let x: X;')).toEqual(["X[*] value"]);
  });

  it("weighs types as types", () => {
    expect(usesIn('import type { A } from "x"; let a: A;')).toEqual(["A[*] type"]);
    expect(usesIn('import { A, b } from "x"; let a: A = b;')).toEqual(["A[*] type", "b[*] value"]);
    expect(usesIn('import { A } from "x";')).toEqual(["A[*] value"]);
    expect(usesIn('import { a } from "x"; let b: typeof a;')).toEqual(["a[*] type"]);
    expect(usesIn('export { type A, b } from "x";')).toEqual(["A[*] type", "b[*] value"]);
    expect(usesIn('export type * from "x";')).toEqual(["*[*] type"]);
    expect(usesIn('let a: import("x").A.B;')).toEqual(["A[*] type"]);
    expect(usesIn('let a: typeof import("x");')).toEqual(["*[*] type"]);
    expect(usesIn('declare module "x" {}')).toEqual(["*[*] type"]);
    expect(usesIn('/** @import { A } from "x" */')).toEqual(["*[*] type"]);
  });

  it("weighs apart what only types name of a whole that is used by its members", () => {
    expect(usesIn('import x from "x"; let a: x.A; x.b();')).toEqual(["default[b] value", "default[A] type"]);
    expect(usesIn('import * as x from "x"; x.b(); class C { constructor(a: x.A) {} }')).toEqual(["*[b] value", "*[A] injected"]);
    expect(usesIn('import x = require("x"); let a: x.A; x.b();')).toEqual(["*[b] value", "*[A] type"]);
    expect(usesIn('import { x } from "x"; let a: x.A; x();')).toEqual(["x[*] value"]);
  });

  it("weighs what a container hands in as injected", () => {
    expect(usesIn('import type { A } from "x"; class B { constructor(a: A) {} }')).toEqual(["A[*] injected"]);
    expect(usesIn('class B { constructor(a: import("x").A) {} }')).toEqual(["A[*] injected"]);
  });
});
