import * as parser from "@typescript-eslint/parser";
import { describe, expect, it } from "vitest";
import { moduleFacts } from "../../src/origins/module-facts.ts";

const facts = (code: string) => moduleFacts(parser.parse(code, { range: true, loc: true }));

/** The exports as `name <- specifier#imported`, or `name own`. */
function exportsOf(code: string): string[] {
  const { exports, stars } = facts(code);
  const named = [...exports].map(([name, one]) => (one.kind === "borrowed" ? `${name} <- ${one.from.specifier}#${one.from.imported}` : `${name} own`));
  return [...named, ...stars.map((specifier) => `* <- ${specifier}`)];
}

describe("what a file exports", () => {
  it("by ES modules", () => {
    expect(exportsOf('export { a, b as c, default as d } from "x"; export * as e from "y"; export * from "z";')).toEqual(["a <- x#a", "c <- x#b", "d <- x#default", "e <- y#*", "* <- z"]);
    expect(exportsOf('import a, { b } from "x"; import * as c from "y"; export { a, b as d, c };')).toEqual(["a <- x#default", "d <- x#b", "c <- y#*"]);
    expect(exportsOf('export { a }; import { a } from "x";')).toEqual(["a <- x#a"]);
    expect(exportsOf('import a from "x"; export default a;')).toEqual(["default <- x#default"]);
    expect(exportsOf("export const a = 1, b = 2; export function c() {} export class D {} export default class {}")).toEqual(["a own", "b own", "c own", "D own", "default own"]);
    expect(exportsOf("export type A = 1; export interface B {} export declare function c(): void;")).toEqual(["A own", "B own", "c own"]);
  });

  it("by TypeScript's own statements", () => {
    expect(exportsOf('import a = require("x"); export = a;')).toContain("default <- x#*");
    expect(exportsOf('export import a = require("x");')).toEqual(["a <- x#*"]);
    expect(exportsOf('export = require("x");')).toEqual(["default <- x#*", "* <- x"]);
  });

  it("by CommonJS", () => {
    expect(exportsOf('exports.a = require("x").b; module.exports.c = require("y");')).toEqual(["a <- x#b", "c <- y#*"]);
    expect(exportsOf('module.exports = require("x");')).toEqual(["default <- x#*", "* <- x"]);
    expect(exportsOf('module.exports = { ...require("x"), a: require("y").a, b };')).toEqual(["default own", "a <- y#a", "b own", "* <- x"]);
    expect(exportsOf('const { a, b: c } = require("x"); module.exports = { a, d: c };')).toEqual(["default own", "a <- x#a", "d <- x#b"]);
    expect(exportsOf('const x = require("x"); exports.a = x;')).toEqual(["a <- x#*"]);
    expect(exportsOf('exports["a"] = require(`x`);')).toEqual(["a <- x#*"]);
  });

  it("by CommonJS, the spread of a name", () => {
    expect(exportsOf('const x = require("x"); module.exports = { ...x };')).toEqual(["default own", "* <- x"]);
    expect(exportsOf('import * as x from "x"; module.exports = { ...x };')).toEqual(["default own", "* <- x"]);
  });

  it("by CommonJS, a module that has a name first", () => {
    expect(exportsOf('const x = require("x"); module.exports = x;')).toEqual(["default <- x#*", "* <- x"]);
  });

  it("by CommonJS, several names at once", () => {
    expect(exportsOf('exports.a = exports.b = require("x").c;')).toEqual(expect.arrayContaining(["a <- x#c", "b <- x#c"]));
    expect(exportsOf('exports = module.exports = require("x");')).toContain("* <- x");
  });

  it("by destructuring", () => {
    expect(exportsOf('export const { a, b: c } = require("x");')).toEqual(["a <- x#a", "c <- x#b"]);
  });

  it("under names that are no identifiers", () => {
    expect(exportsOf('import { "a-b" as a } from "x"; export { a as "c-d" }; export { "e-f" as e } from "y";')).toEqual(["e <- y#e-f", "c-d <- x#a-b"]);
  });

  it("by destructuring something of its own", () => {
    expect(exportsOf("export const { a, b: { c }, ...rest } = make();")).toEqual(["a own", "c own", "rest own"]);
    expect(exportsOf("export const [a] = make(); export let b;")).toEqual(["a own", "b own"]);
  });

  it("by TypeScript's own statements, of its own", () => {
    expect(exportsOf("export import a = Names.a;")).toEqual(["a own"]);
  });

  it("of its own, though it is declared nowhere", () => {
    expect(exportsOf("export { a }; export default b; exports.c = d;")).toEqual(["a own", "default own", "c own"]);
  });

  it("of its own where what is required cannot be told", () => {
    expect(exportsOf("exports.a = require(name); module.exports.b = require().c; exports.d = require(`x`)[name];")).toEqual(["a own", "b own", "d own"]);
    expect(exportsOf('const { [key]: a, ...rest } = require("x"); const { b = 1, d: { e } } = require("y"); exports.all = { a, rest, b, e };')).toEqual(["all own"]);
    expect([...facts('const { [key]: a, 0: z, b = 1, d: { e }, ...rest } = require("x"); const [f] = require("y"); const { g } = require("z").h;').borrowed.keys()]).toEqual([]);
  });

  it("not by something else", () => {
    expect(exportsOf('const a = require("x"); a.b = 1; other.exports = require("y"); exports[name] = 1;')).toEqual([]);
    expect(exportsOf('import { a } from "x"; a();')).toEqual([]);
    expect(exportsOf("")).toEqual([]);
  });
});
