import { parseSync } from "oxc-parser";
import { describe, expect, it } from "vitest";
import { moduleNames } from "../../src/origins/module-names.ts";

/** Each name with where it is borrowed from, and the files that are handed on whole; undefined if only the tree can tell. */
function told(text: string): string[] | undefined {
  const found = moduleNames(text, parseSync("a.ts", text).module);
  return found && [...[...found.names].map(([name, from]) => (from === undefined ? name : `${name} = ${from.imported} of ${from.specifier}`)), ...found.stars.map((star) => `* of ${star}`)];
}

describe("the names that a module exports", () => {
  it.each<[string, string, string[]]>([
    ["re-exports", 'export { a, b as c, default as d } from "./x"; export { default } from "./y";', ["a = a of ./x", "c = b of ./x", "d = default of ./x", "default = default of ./y"]],
    ["types", 'export type { A } from "./x"; export { type B } from "./y";', ["A = A of ./x", "B = B of ./y"]],
    ["stars", 'export * from "./x"; export * as y from "./y";', ["y = * of ./y", "* of ./x"]],
    ["what was imported by its name", 'import { a as b, type C } from "./x"; export { b, b as d, C };', ["b = a of ./x", "d = a of ./x", "C = C of ./x"]],
    ["an imported default", 'import a from "./x"; export { a, a as b };', ["a = default of ./x", "b = default of ./x"]],
    ["an imported namespace", 'import * as a from "./x"; export { a };', ["a = * of ./x"]],
    ["what was imported as the default", 'import { a } from "./x"; export default a;', ["default = a of ./x"]],
    ["names in quotes", 'export { "a-b" as "c-d" } from "./x";', ["c-d = a-b of ./x"]],
    ["an import below the export", 'export { a };\nimport { a } from "./x";', ["a = a of ./x"]],
    ["its own", 'import a from "./x"; export class B extends a {} export const c = a, { d } = a; export default a(); export enum E {} export namespace F {}', ["B", "c", "d", "default", "E", "F"]],
    ["nothing", 'import "./x"; export {};', []],
    ["letters of more than one byte before them", '/* 😀 ä */ import a from "./x";\nexport { a };', ["a = default of ./x"]],
  ])("are those of %s", (_what, text, names) => {
    expect(told(text)).toEqual(names);
  });

  it.each([
    ["CommonJS", 'import a from "./x"; module.exports = a;'],
    ["a whole export", "const a = 1;\nexport = a;"],
    ["require", 'import a = require("./x"); export { a };'],
    ["no module", "start();"],
  ])("are told by the tree alone where there is %s", (_what, text) => {
    expect(told(text)).toBeUndefined();
  });

  it("are none where there is no module", () => {
    expect(moduleNames("", undefined)).toBeUndefined();
  });
});
