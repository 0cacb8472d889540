import * as parser from "@typescript-eslint/parser";
import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { Linter, type Rule } from "eslint";
import { describe, expect, it } from "vitest";
import { lintedFrame } from "../../src/origins/frame.ts";
import { projectFor } from "../support/linted-file.ts";
import { Tracer } from "../../src/origins/tracer.ts";
import type { Value } from "../../src/origins/value.ts";
import { makeModel } from "../../src/settings/make-model.ts";
import { tempProject, type Files } from "../support/project.ts";

/** A value as text: `new pg.Pool`, `express.default()`, `class User`. */
function told(value: Value | undefined): string {
  switch (value?.kind) {
    case "export":
      return [value.specifier, ...value.path].join(".");
    case "missing":
      return `missing ${value.name}`;
    case "module":
      return "module";
    case "instance":
      return `${value.declared ? "a" : "new"} ${told(value.of)}`;
    case "result":
      return `${told(value.of)}()`;
    case "member":
      return `${told(value.of)} > ${value.name}`;
    case "class":
      return `class ${value.node.id?.name ?? ""}`;
    case "shape":
      return value.bases.map(told).join(" & ");
    case "passed":
      return `${told(value.of)} passes ${String(value.at)}`;
    case "global":
      return `global ${value.name}`;
    default:
      return value?.kind ?? "unknown";
  }
}

/** What the argument of `probe(…)` is traced to. */
function traced(code: string, files: Files = {}): string {
  const { root } = tempProject(files);
  const filename = `${root}/src/linted.ts`;
  let text = "no probe";
  const rule: Rule.RuleModule = {
    create: ({ sourceCode }) => ({
      CallExpression({ callee, arguments: [argument] }) {
        if (callee.type !== "Identifier" || callee.name !== "probe") return;
        const project = projectFor(makeModel({}), root, filename, sourceCode);
        text = told(new Tracer(project).trace(argument as unknown as TSESTree.Node, lintedFrame(project.file, sourceCode as unknown as Readonly<TSESLint.SourceCode>)));
      },
    }),
  };
  const messages = new Linter({ cwd: root }).verify(code, [{ files: ["**/*.ts"], languageOptions: { parser }, plugins: { test: { rules: { probe: rule } } }, rules: { "test/probe": "error" } }], { filename });
  expect(messages).toEqual([]);
  return text;
}

describe("in one file", () => {
  it.each([
    ["an import", 'import { Pool } from "pg"; probe(Pool)', "pg.Pool"],
    ["a default import", 'import pg from "pg"; probe(pg.Pool)', "pg.default.Pool"],
    ["a namespace", 'import * as pg from "pg"; probe(pg.Pool)', "pg.Pool"],
    ["import equals", 'import pg = require("pg"); probe(pg.Pool)', "pg.Pool"],
    ["require", 'const { Pool: P } = require("pg"); probe(P)', "pg.Pool"],
    ["a require of one's own", 'const require = (name: string) => name; probe(require("pg"))', "function()"],
    ["a dynamic import", 'const { Pool } = await import("pg"); probe(Pool)', "pg.Pool"],
    ["a dynamic import by a template", "const pg = await import(`pg`); probe(pg.Pool)", "pg.Pool"],
    ["a dynamic import of what is not known", "const pg = await import(name); probe(pg.Pool)", "unknown"],
    ["new", 'import { Pool } from "pg"; probe(new Pool())', "new pg.Pool"],
    ["a call", 'import knex from "knex"; probe(knex({}))', "knex.default()"],
    ["a member by a text", 'import * as pg from "pg"; probe(pg["Pool"])', "pg.Pool"],
    ["a member by a number", 'import create from "http-errors"; probe(create[404])', "http-errors.default.404"],
    ["a member that is not known", 'import create from "http-errors"; probe(create[status])', "http-errors.default.*"],
    ["what is made instead of a number", 'import { Pool } from "pg"; probe(flag ? 0 : new Pool())', "new pg.Pool"],
    ["a number instead of what is not known", "export const f = (pool: unknown) => { probe(flag ? 0 : pool); };", "number"],
    ["what a function makes, if not a number", 'import { Pool } from "pg"; const make = () => { if (flag) return 0; return new Pool(); }; probe(make())', "new pg.Pool"],
    ["a member of an enum", "enum Codes { Bad = 400, 'Not found' = 404 }; probe(Codes['Not found'])", "number"],
    ["a member of an enum without a number", "enum Codes { Bad }; probe(Codes.Bad)", "unknown"],
    ["a part of a part", 'import lib from "lib"; const { a: { b = 1 } } = lib; probe(b)', "lib.default.a.b"],
    ["a constant of a constant", 'import { Pool } from "pg"; const a = new Pool(); const b = a; probe(b)', "new pg.Pool"],
    ["a variable that is assigned once later", 'import { Pool } from "pg"; let a; a = new Pool(); probe(a)', "new pg.Pool"],
    ["a variable that is assigned again", 'import { Pool } from "pg"; let a = new Pool(); a = 1; a = 2; probe(a)', "unknown"],
    ["assertions and await", 'import { Pool } from "pg"; probe((await new Pool() as any)!)', "new pg.Pool"],
    ["a choice", 'import { Pool } from "pg"; probe(old ? new Pool() : undefined)', "new pg.Pool"],
    ["the other side of a choice", 'import { Pool } from "pg"; probe(old ? 1 : new Pool())', "new pg.Pool"],
    ["an alternative", 'import { Pool } from "pg"; probe(1 ?? new Pool())', "new pg.Pool"],
    ["a sequence", 'import { Pool } from "pg"; probe((1, new Pool()))', "new pg.Pool"],
    ["an object that is spread", 'import { Pool } from "pg"; const base = { a: new Pool() }; const all = { b: 1, ...base, ...other }; probe(all.a)', "new pg.Pool"],
    ["an object that is spread and has no such member", 'import { Pool } from "pg"; const base = { b: new Pool() }; const all = { a: new Pool(), ...base }; probe(all.a)', "new pg.Pool"],
    ["an assignment", 'import { Pool } from "pg"; let a; probe(a = new Pool())', "new pg.Pool"],
    ["classes in a circle", "class A extends B {} class B extends A {} probe(new A().users)", "new class A > users"],
    ["interfaces in a circle", "interface A extends B {} interface B extends A {} const f = (a: A) => probe(a.users)", "unknown"],
    ["types in a circle", "type A = B; type B = A; const f = (a: A) => probe(a)", "unknown"],
    ["a type of a package that is imported in place", 'const f = (a: import("pg").Pool) => probe(a)', "a pg.Pool"],
    ["a whole package as a type", 'const f = (a: import("pg")) => probe(a)', "unknown"],
    ["a part of a type that is not known", "const f = (a: Deps[Key]) => probe(a)", "unknown"],
    ["an object", 'import { Pool } from "pg"; const all = { a: new Pool() }; probe(all.a)', "new pg.Pool"],
    ["a function of the file", 'import { Pool } from "pg"; const make = () => new Pool(); probe(make())', "new pg.Pool"],
    ["a function by its type", 'import type { Pool } from "pg"; declare function make(): Promise<Pool>; probe(await make())', "a pg.Pool"],
    ["a parameter by its type", 'import type { Pool } from "pg"; function go(a: Pool) { probe(a) }', "a pg.Pool"],
    ["a parameter by its default", 'import { Pool } from "pg"; function go(a = new Pool()) { probe(a) }', "new pg.Pool"],
    ["a part of a typed parameter", 'import type { Pool } from "pg"; function go({ a: { b } }: Pool) { probe(b) }', "a pg.Pool > a > b"],
    ["a part of a parameter beside others", 'import type { Pool } from "pg"; function go(x: string, { b } : Pool = none) { probe(b) }', "a pg.Pool > b"],
    ["a parameter without a type", "function go(a) { probe(a) }", "unknown"],
    ["what is caught", "try { go() } catch (a) { probe(a) }", "unknown"],
    ["a union", 'import type { Pool } from "pg"; function go(a: string | Pool) { probe(a) }', "a pg.Pool"],
    ["a type by import()", 'function go(a: import("pg").Pool) { probe(a) }', "a pg.Pool"],
    ["a type of a namespace", 'import type pg from "pg"; function go(a: pg.Pool) { probe(a) }', "a pg.default.Pool"],
    ["typeof", 'import { Pool } from "pg"; const one = new Pool(); function go(a: typeof one) { probe(a) }', "new pg.Pool"],
    ["an alias of a type", 'import type { Pool } from "pg"; type Ours = Readonly<Pool>; function go(a: Ours) { probe(a) }', "a pg.Pool"],
    ["an interface", 'import type { Pool } from "pg"; interface Ours extends Pool { a: string } function go(a: Ours) { probe(a) }', "a pg.Pool"],
    ["a field", 'import { Pool } from "pg"; class A { #a = new Pool(); go() { probe(this.#a) } }', "new pg.Pool"],
    ["an inherited field", 'import { Pool } from "pg"; class A { a = new Pool() } class B extends A { go() { probe(this.a) } }', "new pg.Pool"],
    ["a field by its parameter", 'import type { Pool } from "pg"; class A { constructor(private a: Pool) {} go() { probe(this.a) } }', "a pg.Pool"],
    ["a static field", 'import { Pool } from "pg"; class A { static a = new Pool() } probe(A.a)', "new pg.Pool"],
    ["a global", "probe(Error)", "global Error"],
    ["a member of a global", "probe(process.env)", "global process > env"],
    ["a name that names itself", "const a = b; const b = a; probe(a)", "unknown"],
    ["a class that extends itself through another", "class A extends B {} class B extends A { go() { probe(this.a) } }", "new class B > a"],
  ])("%s", (_, code, expected) => {
    expect(traced(code)).toBe(expected);
  });
});

describe("across files", () => {
  it.each([
    ["a constant", 'import { db } from "./db.js"; probe(db)', 'import { Pool } from "pg"; export const db = new Pool();', "new pg.Pool"],
    ["a default export", 'import db from "./db.js"; probe(db)', 'import { Pool } from "pg"; export default new Pool();', "new pg.Pool"],
    ["a namespace", 'import * as all from "./db.js"; probe(all.db)', 'import { Pool } from "pg"; export const db = new Pool();', "new pg.Pool"],
    ["a re-export", 'import { P } from "./db.js"; probe(P)', 'export { Pool as P } from "pg";', "pg.Pool"],
    ["a star", 'import { Pool } from "./db.js"; probe(Pool)', 'export * from "pg";', "pg.Pool"],
    ["a function", 'import { open } from "./db.js"; probe(open())', 'import { Pool } from "pg"; export function open() { return new Pool(); }', "new pg.Pool"],
    ["a class", 'import { Db } from "./db.js"; probe(new Db())', 'export class Db {}', "new class Db"],
    ["an alias of a type", 'import type { Db } from "./db.js"; function go(a: Db) { probe(a) }', 'import type { Pool } from "pg"; export type Db = Pool;', "a pg.Pool"],
    ["an interface", 'import type { Db } from "./db.js"; function go(a: Db) { probe(a) }', 'import type { Pool } from "pg"; export interface Db extends Pool { a: string }', "a pg.Pool"],
    ["a module of CommonJS that is called", 'const open = require("./db.js"); probe(open())', 'const { Pool } = require("pg"); module.exports = () => new Pool();', "new pg.Pool"],
    ["a circle", 'import { a } from "./db.js"; probe(a)', 'export { a } from "./db.js";', "unknown"],
    ["a name that the file does not export", 'import { a } from "./db.js"; probe(a)', "export const b = 1;", "unknown"],
  ])("%s", (_, code, db, expected) => {
    expect(traced(code, { "src/db.ts": db })).toBe(expected);
  });

  it("tells a file that is missing", () => {
    expect(traced('import { a } from "./none.js"; probe(a)')).toBe("missing a");
    expect(traced('import a from "./none.js"; probe(a)')).toBe("missing default");
    expect(traced('import * as all from "./none.js"; probe(all.a)')).toBe("missing a");
    expect(traced('const { a } = require("./none"); probe(a)')).toBe("missing a");
    expect(traced('import { a } from "./none.js"; probe(a.b)')).toBe("missing a > b");
  });
});
