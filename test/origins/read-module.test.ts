import { describe, expect, it } from "vitest";
import { readModule, readNames, readText } from "../../src/origins/read-module.ts";
import { fakeClock, freshBatch } from "../support/batch.ts";
import { tempProject, type TempProject } from "../support/project.ts";

fakeClock();

/** A project with one file, in a batch of its own. */
function fileOf(text: string, name = "a.ts"): TempProject & { path: string } {
  const temp = tempProject({ [name]: text });
  freshBatch();
  return { ...temp, path: `${temp.root}/${name}` };
}

const namesIn = (path: string): string[] => {
  const { names, stars } = readNames(path);
  return [...names.keys(), ...stars.map((star) => `* ${star}`)];
};

describe("the names that a file exports", () => {
  it.each([
    ["declarations", "export const a = 1; export function b() {} export class C {} export type D = 1;", ["a", "b", "C", "D"]],
    ["a default", "export default 1;", ["default"]],
    ["re-exports", 'export { a, b as c, default as d } from "x"; export { default } from "y";', ["a", "c", "d", "default"]],
    ["stars", 'export * from "x"; export * as y from "y"; export * from "z";', ["y", "* x", "* z"]],
    ["nothing", "export {};", []],
    ["an import alone", 'import "x";', []],
  ])("by %s", (_what, text, names) => {
    expect(namesIn(fileOf(text).path)).toEqual(names);
  });

  it("by CommonJS", () => {
    expect(namesIn(fileOf('exports.a = 1; module.exports.b = 2;', "a.js").path)).toEqual(["a", "b"]);
    expect(namesIn(fileOf('module.exports = require("x");', "a.cjs").path)).toEqual(["default", "* x"]);
    expect(namesIn(fileOf("start();", "a.js").path)).toEqual([]);
  });

  it("are none of a file that is not there or does not parse", () => {
    const { root, path } = fileOf("exports.a = ;");
    expect([namesIn(path), namesIn(`${root}/missing.ts`), namesIn(root)]).toEqual([[], [], []]);
  });
});

describe("what a file exports and declares", () => {
  it("is read off its tree", () => {
    const { exports, stars, borrowed, declared } = readModule(fileOf('import { a } from "x"; export { a }; export * from "y"; export const b = 1;').path);
    expect([[...exports.keys()].sort(), stars, [...borrowed.keys()], [...declared.keys()]]).toEqual([["a", "b"], ["y"], ["a"], ["b"]]);
  });

  it("is nothing where it cannot be read or parsed", () => {
    const { root, path } = fileOf("export const a = ;");
    for (const one of [path, `${root}/missing.ts`, root]) expect(readModule(one).exports.size).toBe(0);
  });

  it("is nothing in a file that no person wrote", () => {
    const text = "export const a = 1;";
    const { path, write } = fileOf(text.padEnd(1_000_000));
    expect([readText(path)?.length, readModule(path).exports.size]).toEqual([1_000_000, 1]);
    write({ "a.ts": text.padEnd(1_000_001) });
    freshBatch();
    expect([readText(path), readModule(path).exports.size, namesIn(path)]).toEqual([undefined, 0, []]);
  });
});

describe("a file that changes", () => {
  it("is read again in the next batch, not in this one", () => {
    const { path, write } = fileOf("export const a = 1;");
    expect(namesIn(path)).toEqual(["a"]);
    write({ "a.ts": "export const other = 1;" });
    expect([namesIn(path), readText(path)]).toEqual([["a"], "export const a = 1;"]);
    freshBatch();
    expect([namesIn(path), readText(path), [...readModule(path).exports.keys()]]).toEqual([["other"], "export const other = 1;", ["other"]]);
  });

  it("is kept from one batch to the next where it does not change", () => {
    const { path, write } = fileOf("export const a = 1;");
    readModule(path);
    freshBatch();
    const facts = readModule(path);
    freshBatch();
    expect(readModule(path)).toBe(facts);
    write({ "a.ts": "export const a = 1; " });
    freshBatch();
    expect(readModule(path)).not.toBe(facts);
  });

  it("may be removed and made again", () => {
    const { path, write, remove } = fileOf("export const a = 1;");
    expect(namesIn(path)).toEqual(["a"]);
    remove("a.ts");
    freshBatch();
    expect(namesIn(path)).toEqual([]);
    write({ "a.ts": "export const b = 1;" });
    freshBatch();
    expect(namesIn(path)).toEqual(["b"]);
  });
});
