import { describe, expect, it } from "vitest";
import { handedOnBy } from "../../src/origins/handed-on.ts";
import { tempProject } from "../support/project.ts";

const handedOn = (code: string, name: string) => handedOnBy(`${tempProject({ "a.ts": code }).root}/a.ts`, name);

describe("what hands a name on", () => {
  it("is the file that it is borrowed from, under the name it has there", () => {
    expect(handedOn('export { a as b } from "./a";', "b")).toEqual([{ specifier: "./a", imported: "a" }]);
    expect(handedOn('import a from "./a"; export { a };', "a")).toEqual([{ specifier: "./a", imported: "default" }]);
    expect(handedOn('import a from "./a"; export default a as unknown;', "default")).toEqual([{ specifier: "./a", imported: "default" }]);
    expect(handedOn('import a from "./a"; module.exports = { b: a };', "b")).toEqual([{ specifier: "./a", imported: "default" }]);
  });

  it("is each file that is handed on whole, for a name that the file does not export itself", () => {
    const code = 'export * from "./a"; export * from "./b"; export const own = 1;';
    expect(handedOn(code, "x")).toEqual([{ specifier: "./a", imported: "x" }, { specifier: "./b", imported: "x" }]);
    expect(handedOn(code, "own")).toEqual([]);
  });

  it("is nothing where nothing is handed on", () => {
    expect(handedOn('import { a } from "./a"; export const b = a;', "x")).toEqual([]);
  });
});
