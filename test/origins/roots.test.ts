import * as parser from "@typescript-eslint/parser";
import { describe, expect, it } from "vitest";
import { moduleFacts } from "../../src/origins/module-facts.ts";
import { rootsOf } from "../../src/origins/roots.ts";

/** What the export `it` of a file is made of: `specifier#imported.members made`. */
function rootsIn(code: string, members: readonly string[] = ["*"]): string[] {
  const facts = moduleFacts(parser.parse(code, { range: true, loc: true }));
  const exported = facts.exports.get("it");
  if (exported?.kind !== "own") throw new Error("the file exports no `it` of its own");
  return rootsOf(exported.node, facts, members).map(({ from, members: taken, made }) => `${[`${from.specifier}#${from.imported}`, ...taken].join(".")}${made ? " made" : ""}`);
}

describe("what an exported value is made of", () => {
  it("an instance, a result, a subclass", () => {
    expect(rootsIn('import { A } from "./a"; export const it = new A();')).toEqual(["./a#A made"]);
    expect(rootsIn('import a from "./a"; export const it = a();')).toEqual(["./a#default made"]);
    expect(rootsIn('import { A } from "./a"; export class it extends A {}')).toEqual(["./a#A made"]);
    expect(rootsIn('import { A } from "./a"; export const it = class extends A {};')).toEqual(["./a#A made"]);
    expect(rootsIn('import { A } from "./a"; const a = new A(); export const it = await a;')).toEqual(["./a#A made"]);
  });

  it("what a static member of a class holds", () => {
    const open = 'import open from "knex"; export class it { static #own; static other = 1; static init() { this.#own = open({}); } static get db() { return it.#own; } db = 2; }';
    expect(rootsIn(open, ["db"])).toEqual(["knex#default made"]);
    expect([rootsIn(open, ["other"]), rootsIn(open, ["init"]), rootsIn(open)]).toEqual([[], [], []]);
    expect(rootsIn('import open from "knex"; export class it { static db = open({}); }', ["db"])).toEqual(["knex#default made"]);
    expect(rootsIn('import { A } from "./a"; import open from "knex"; export class it extends A { static get db() { if (!it.own) it.own = open({}); return it.own; } static own; }', ["db"])).toEqual(["./a#A made", "knex#default made"]);
    // A method may do anything, a field of an object is none of the class, and who goes in a circle comes to nothing.
    expect(rootsIn('import open from "knex"; export class it { static db() { return open({}); } }', ["db"])).toEqual([]);
    expect(rootsIn('import open from "knex"; export class it { db = open({}); static db; init() { this.db = open({}); } }', ["db"])).toEqual([]);
    expect(rootsIn("export class it { static get a() { return this.b; } static get b() { return this.a; } }", ["a"])).toEqual([]);
    expect(rootsIn('import open from "knex"; export class it { static get db() { return other.own; } static own = open({}); }', ["db"])).toEqual([]);
  });

  it("an alias, a member", () => {
    expect(rootsIn('import { A } from "./a"; export const it = A as unknown;')).toEqual(["./a#A"]);
    expect(rootsIn('import * as a from "./a"; export const it = a.b.c;')).toEqual(["./a#*.b.c"]);
    expect(rootsIn('import mysql from "mysql2"; export const it = mysql.createPool({});')).toEqual(["mysql2#default.createPool made"]);
  });

  it("a method of a project file only if it makes the object", () => {
    expect(rootsIn('import { A } from "./a"; export const it = A.create();')).toEqual(["./a#A.create made"]);
    expect(rootsIn('import { A } from "./a"; export const it = A.getInstance();')).toEqual(["./a#A.getInstance made"]);
    expect(rootsIn('import { a } from "./a"; export const it = a.count();')).toEqual([]);
  });

  it("what is frozen", () => {
    const code = 'import { A } from "./a"; import { B } from "./b"; export const it = Object.freeze({ a: new A(), b: Object.seal(new B()) });';
    expect(rootsIn(code)).toEqual(["./a#A made", "./b#B made"]);
    expect(rootsIn(code, ["b"])).toEqual(["./b#B made"]);
    expect(rootsIn('import { A } from "./a"; export const it = Object.keys(A);')).toEqual([]);
    expect(rootsIn('import { A } from "./a"; export const it = ice.freeze(A);')).toEqual([]);
  });

  it("an object, by the members that are used", () => {
    const code = 'import { A } from "./a"; import { B } from "./b"; export const it = { a: new A(), b: new B() };';
    expect(rootsIn(code)).toEqual(["./a#A made", "./b#B made"]);
    expect(rootsIn(code, ["a"])).toEqual(["./a#A made"]);
    expect(rootsIn(code, ["c"])).toEqual([]);
    expect(rootsIn('import * as a from "./a"; export const it = { ...a };', ["b"])).toEqual(["./a#*"]);
  });

  it("either branch", () => {
    expect(rootsIn('import { a } from "./a"; import { b } from "./b"; export const it = x ? a : b;')).toEqual(["./a#a", "./b#b"]);
    expect(rootsIn('import { a } from "./a"; import { b } from "./b"; export const it = a ?? b;')).toEqual(["./a#a", "./b#b"]);
  });

  it("what is put where it is asked for", () => {
    expect(rootsIn('import { A } from "./a"; export const it = (globalThis.a ??= new A());')).toEqual(["./a#A made"]);
    expect(rootsIn('import { A } from "./a"; export const it = cache.a || (cache.a = new A());')).toEqual(["./a#A made"]);
    expect(rootsIn('import { A } from "./a"; export class it { static #a; static get a() { return (this.#a ??= new A()); } }', ["a"])).toEqual(["./a#A made"]);
    expect(rootsIn('import { a } from "./a"; let n = 1; export const it = (n += a);')).toEqual([]);
  });

  it("what is put into a variable that is empty at first", () => {
    const made = (code: string): string[] => rootsIn(`import { A } from "./a"; import { b } from "./b"; ${code}`);
    expect(made("let a: A; if (x) a = new A(); else a = globalThis.a || new A(); export { a as it };")).toEqual(["./a#A made", "./a#A made"]);
    expect(made("export let it: A | null = null; export const connect = async () => { it = await new A(); };")).toEqual(["./a#A made"]);
    expect(made("export let it; try { it = new A(); } catch { it = b; }")).toEqual(["./a#A made", "./b#b"]);
    expect(made("var a; export default function () { a = new A(); } export const it = a;")).toEqual(["./a#A made"]);
    expect(made("export let it; it = undefined; other = new A();")).toEqual([]);
    expect(made("export let it = 1; it = new A();")).toEqual([]);
    expect(made("export let it; export const go = () => { const it = 1; return () => { it = new A(); }; };")).toEqual([]);
  });

  it("what a function of the file gives", () => {
    const make = (body: string): string[] => rootsIn(`import { A } from "./a"; import { b } from "./b"; ${body}`);
    expect(make("const f = () => new A(); export const it = f();")).toEqual(["./a#A made"]);
    expect(make("export const it = g.it ?? f(); function f() { const a = new A(b); return a; }")).toEqual(["./a#A made"]);
    expect(make("export const it = (() => { if (b) return b; return new A(); })();")).toEqual(["./b#b", "./a#A made"]);
    expect(make("const f = () => new A().$extends({}); export const it = f();")).toEqual(["./a#A made"]);
    expect(make("const a = new A(); const f = () => a; export const it = await f();")).toEqual(["./a#A made"]);
    expect(make("const f = (b) => b; export const it = f(1);")).toEqual([]);
    expect(make("const f = () => { let a; a = new A(); return a; }; export const it = f();")).toEqual(["./a#A made"]);
    expect(make("const f = () => { let a; a = new A(); a = b; return a; }; export const it = f();")).toEqual(["./a#A made", "./b#b"]);
    expect(make("const f = () => { const { a } = new A(); return a; }; export const it = f();")).toEqual([]);
    expect(make("const f = () => f(); export const it = f();")).toEqual([]);
    expect(rootsIn('import { A } from "./a"; const f = () => ({ a: new A(), c: 1 }); export const it = f();', ["c"])).toEqual([]);
  });

  it("nothing that is only used inside a function", () => {
    expect(rootsIn('import { a } from "./a"; export function it() { return a(); }')).toEqual([]);
    expect(rootsIn('import { a } from "./a"; export const it = () => a();')).toEqual([]);
    expect(rootsIn('import { a } from "./a"; export const it = [a];')).toEqual([]);
    expect(rootsIn('import { a } from "./a"; export const it = f(a);')).toEqual([]);
  });

  it("and not of itself for ever", () => {
    expect(rootsIn("export const it = it2; const it2 = it3; const it3 = it2;")).toEqual([]);
  });
});
