import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { currentBatch, noteOf } from "../../src/origins/batch.ts";
import { Foresight, type Question } from "../../src/origins/foresight.ts";
import { projectAt } from "../../src/origins/linted-file.ts";
import type { Seen } from "../../src/origins/note.ts";
import { modelOf } from "../../src/settings/model-of.ts";
import { tempProject } from "../support/project.ts";

const { root } = tempProject({ "src/a.ts": "wanted", "src/b.ts": "", "src/c.ts": "wanted" });
const fileOf = (name: string) => `${root}/src/${name}.ts`;
function neighboursOf(...names: string[]): readonly Seen[] {
  const neighbours: Seen[] = [];
  neighbours.push(...names.map((name) => ({ note: noteOf(fileOf(name)), project: projectAt(modelOf(undefined), root, fileOf(name)), cwd: root, neighbours })));
  return neighbours;
}

const asked: string[] = [];
beforeEach(() => {
  asked.length = 0;
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.advanceTimersByTime(200_000);
});
afterEach(() => { vi.useRealTimers(); });

const isWanted: Question<object> = ({ file }, text) => {
  asked.push(file.slice(-4, -3));
  return text() === "wanted";
};
const isNone: Question<object> = ({ file }) => {
  asked.push(file.slice(-4, -3));
  return false;
};

const settings = {};
const lintOf = (name: string, text = "") => ({ settings, cwd: root, filename: fileOf(name), physicalFilename: fileOf(name), sourceCode: { text } });
const options = {};

/** What is known once the first of some files is linted. */
function foreseen(question: Question<object>, ...names: readonly [string, ...string[]]): Foresight<object> {
  const foresight = new Foresight(question);
  const first = lintOf(names[0], "wanted");
  expect(foresight.of(first, options)).toBeUndefined();
  const neighbours = neighboursOf(...names);
  foresight.askAll(neighbours, first, options);
  foresight.askAll(neighbours, first, options);
  return foresight;
}

describe("what is known of files ahead", () => {
  it("is asked for all of them at once, and once", () => {
    const foresight = foreseen(isWanted, "a", "b", "c");
    expect(asked).toEqual(["a", "b", "c"]);
    expect([foresight.of(lintOf("b"), options), foresight.of(lintOf("c", "wanted"), options)]).toEqual([false, true]);
    expect(asked).toHaveLength(3);
  });

  it("is nothing for a file that was not among them", () => {
    expect(foreseen(isNone, "a").of(lintOf("b"), options)).toBeUndefined();
  });

  it("says nothing of a text that is not the one on the disk", () => {
    const foresight = foreseen(isWanted, "a", "b", "c");
    expect(foresight.of(lintOf("b", "wanted"), options)).toBeUndefined();
    expect(foresight.of(lintOf("c", "wanted in the editor"), options)).toBeUndefined();
  });

  it("holds for any text where none was looked at", () => {
    expect(foreseen(isNone, "a", "b").of(lintOf("b", "anything"), options)).toBe(false);
  });

  it("says nothing under other options, settings or another working directory than those of whoever asked", () => {
    const foresight = foreseen(isNone, "a", "b");
    const lint = lintOf("b");
    expect([foresight.of(lint, {}), foresight.of({ ...lint, settings: {} }, options), foresight.of({ ...lint, cwd: `${root}/src` }, options)]).toEqual([undefined, undefined, undefined]);
    expect(foresight.of(lint, options)).toBe(false);
  });

  it("is told by the project where the settings are new for each file", () => {
    const foresight = new Foresight(isWanted);
    foresight.of(lintOf("a", "wanted"), options);
    const neighbours = neighboursOf("a", "b", "c");
    foresight.askAll(neighbours, lintOf("a"), options);
    const lint = { ...lintOf("c", "wanted"), settings: {} };
    const { project, note } = neighbours[2] ?? expect.fail("no such file");
    expect(foresight.of(lint, options)).toBeUndefined();
    expect(foresight.ofProject(project, note, "wanted", options)).toBe(true);
    expect([foresight.ofProject({ ...project }, note, "wanted", options), foresight.ofProject(project, note, "wanted", {}), foresight.ofProject(project, note, "", options)]).toEqual([undefined, undefined, undefined]);
  });

  it("says nothing of a part of a file, such as a code block", () => {
    const foresight = foreseen(isNone, "a", "b");
    const lint = lintOf("b");
    expect(foresight.of({ ...lint, filename: `${lint.filename}/0.ts` }, options)).toBeUndefined();
    expect(foresight.of(lint, options)).toBe(false);
  });

  it("is kept apart for each rule", () => {
    const foresight = foreseen(isNone, "a", "b");
    const lint = lintOf("b");
    expect([new Foresight(isWanted).of(lint, options), foresight.of(lint, options)]).toEqual([undefined, false]);
  });

  it("says nothing of a file that cannot be read", () => {
    const foresight = foreseen(isWanted, "a", "gone");
    expect(asked).toEqual(["a", "e"]);
    expect(foresight.of(lintOf("gone"), options)).toBeUndefined();
  });

  it("is forgotten when a file is linted again, as an editor does", () => {
    const foresight = foreseen(isNone, "a", "b", "c");
    expect(foresight.of(lintOf("b"), options)).toBe(false);
    const before = currentBatch();
    expect(foresight.of(lintOf("b"), options)).toBeUndefined();
    expect(currentBatch()).toBe(before + 1);
    expect(foresight.of(lintOf("c"), options)).toBeUndefined();
  });
});
