import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { beginLint } from "../../src/origins/batch.ts";
import { lookAhead } from "../../src/origins/look-ahead.ts";
import type { Seen } from "../../src/origins/note.ts";
import { makeModel } from "../../src/settings/make-model.ts";
import { tempProject } from "../support/project.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.advanceTimersByTime(200_000);
});
afterEach(() => { vi.useRealTimers(); });

const numbered = (folder: string, count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`src/${folder}/f${String(at).padStart(3, "0")}.ts`, ""]));
const folders = Array.from({ length: 5 }, (_, at) => `big${String(at)}`);
const big = Object.assign({}, ...folders.map((folder) => ({ ...numbered(folder, 64), [`src/${folder}/notes.md`]: "" }))) as Record<string, string>;
const { root } = tempProject({ ...numbered("run", 40), ...numbered("few", 3), ...numbered("many", 200), ...big, "src/few/notes.md": "" });
const model = makeModel({});

function lint(path: string, { as = model, cwd = root } = {}): Seen | undefined {
  const file = `${root}/src/${path}`;
  return lookAhead(as, cwd, file, beginLint(file, {}));
}

/** Lints enough files for a run to be a long one. */
const run = (count = 20): (Seen | undefined)[] => Array.from({ length: count }, (_, at) => lint(`run/f${String(at).padStart(3, "0")}.ts`));

/** The files that are looked at with one. */
const together = (seen: Seen | undefined): string[] => (seen?.neighbours ?? []).map(({ project }) => project.file.slice(root.length + 5));

describe("looking ahead", () => {
  it("is not for the first files: an editor and a hook lint no more", () => {
    expect(run()).toEqual(Array.from({ length: 20 }, () => undefined));
  });

  it("takes the code files of a folder together in a long run, and those of the next", () => {
    run();
    expect(together(lint("few/f000.ts"))).toEqual(["few/f000.ts", "few/f001.ts", "few/f002.ts", ...Array.from({ length: 61 }, (_, at) => `many/f${String(at).padStart(3, "0")}.ts`)]);
  });

  it("takes no file twice", () => {
    run();
    const first = together(lint("many/f070.ts"));
    const second = together(lint("many/f061.ts"));
    expect(second).toContain("many/f069.ts");
    expect(second.filter((file) => first.includes(file))).toEqual([]);
  });

  it("takes no file that was linted before", () => {
    run();
    expect(together(lint("run/f030.ts"))).not.toContain("run/f005.ts");
  });

  it("is done once for a folder, and says of each file what it is", () => {
    run();
    const first = lint("few/f000.ts");
    const second = lint("few/f002.ts");
    expect(second?.neighbours).toBe(first?.neighbours);
    expect(second?.project.file).toBe(`${root}/src/few/f002.ts`);
  });

  it("is done for each model and each working directory", () => {
    run();
    const first = lint("few/f000.ts");
    const own = makeModel({ layers: { facade: { files: "src/few/**", imports: ["service"] } } });
    const [second, third] = [lint("few/f001.ts", { cwd: `${root}/src` }), lint("few/f002.ts", { as: own })];
    expect([first, second, third].map((seen) => seen?.project.placement.layer)).toEqual([undefined, undefined, "facade"]);
    expect([first, second].map((seen) => seen?.project.root)).toEqual([root, `${root}/src`]);
  });

  it("goes no further than some files from the one that is linted", () => {
    run();
    const names = together(lint("many/f100.ts"));
    expect(names).toHaveLength(64);
    expect(names).toContain("many/f100.ts");
  });

  it("is not for a file of another language, of which rules ask little", () => {
    run();
    expect(folders.slice(0, 3).map((folder) => lint(`${folder}/notes.md`))).toEqual([undefined, undefined, undefined]);
    // Nothing was looked at for them in vain.
    expect(lint("big3/f000.ts")).toBeDefined();
  });

  it("takes a file that is not on the disk alone", () => {
    run();
    expect(together(lint("few/typed.ts"))).toEqual(["few/typed.ts"]);
  });

  it("stops where what was looked at is not linted, and goes on when it is", () => {
    run();
    const firstOfEach = folders.map((folder) => lint(`${folder}/f000.ts`));
    expect(firstOfEach.map((seen) => seen !== undefined)).toEqual([true, true, true, false, false]);
    for (let at = 1; at < 30; at += 1) lint(`big0/f${String(at).padStart(3, "0")}.ts`);
    expect(lint("few/f001.ts")).toBeDefined();
  });

  it("begins anew with the next batch", () => {
    run();
    const first = lint("few/f000.ts");
    vi.advanceTimersByTime(200_000);
    expect(lint("few/f001.ts")).toBeUndefined();
    run();
    expect(lint("few/f002.ts")?.neighbours).not.toBe(first?.neighbours);
  });
});
