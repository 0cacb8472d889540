import { beforeEach, describe, expect, it } from "vitest";
import { Neighbours, type Question } from "../../src/origins/neighbours.ts";
import { modelOf } from "../../src/settings/model-of.ts";
import { projectFor } from "../support/linted-file.ts";
import { tempProject } from "../support/project.ts";

const files = { "src/a.ts": "wanted", "src/b.ts": "", "src/c.ts": "wanted" };
const { root } = tempProject(files);
const projectOf = (name: string) => projectFor(modelOf(undefined), root, `${root}/src/${name}.ts`, {});
const [a, b, c] = [projectOf("a"), projectOf("b"), projectOf("c")] as const;

const asked: string[] = [];
beforeEach(() => { asked.length = 0; });

const isWanted: Question<object> = ({ file }, text) => {
  asked.push(file.slice(-4, -3));
  return text() === "wanted";
};
const isNone: Question<object> = ({ file }) => {
  asked.push(file.slice(-4, -3));
  return false;
};
const unread = (): string => { throw new Error("read"); };

describe("files that are looked at together", () => {
  it("are all asked when one of them is, and once", () => {
    const near = new Neighbours([a, b, c]);
    const options = {};
    expect(near.ask(isWanted, options, a, () => "wanted")).toBe(true);
    expect(asked).toEqual(["a", "b", "c"]);
    expect([near.ask(isWanted, options, b, () => ""), near.ask(isWanted, options, c, () => "wanted")]).toEqual([false, true]);
    expect(asked).toHaveLength(3);
  });

  it("are asked each question on its own", () => {
    const near = new Neighbours([a]);
    const options = {};
    expect([near.ask(isWanted, options, a, () => "wanted"), near.ask(isNone, options, a, () => "wanted")]).toEqual([true, false]);
  });

  it("have no answer for a text that is not the one on the disk", () => {
    const near = new Neighbours([a, b]);
    const options = {};
    expect(near.ask(isWanted, options, a, () => "wanted in the editor")).toBeUndefined();
    expect(near.ask(isWanted, options, b, () => "wanted")).toBeUndefined();
  });

  it("have an answer for any text where none was looked at", () => {
    expect(new Neighbours([a]).ask(isNone, {}, a, unread)).toBe(false);
  });

  it("have no answer for other options than those of the first who asked", () => {
    const near = new Neighbours([a, b]);
    near.ask(isNone, {}, a, unread);
    expect(near.ask(isNone, {}, b, unread)).toBeUndefined();
    expect(asked).toEqual(["a", "b"]);
  });

  it("have no answer for a file that cannot be read", () => {
    const gone = projectOf("gone");
    expect(new Neighbours([gone]).ask(isWanted, {}, gone, () => "")).toBeUndefined();
  });
});
