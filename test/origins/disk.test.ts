import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { beginLint } from "../../src/origins/batch.ts";
import { fileVersion, isFolder, packageFolderOf, realPath } from "../../src/origins/disk.ts";
import { tempProject } from "../support/project.ts";

beforeEach(() => { vi.useFakeTimers({ toFake: ["Date"] }); });
afterEach(() => { vi.useRealTimers(); });

let files = 0;
const nextFile = (): string => `/backend/file-${String((files += 1))}.ts`;

/** Starts a batch of its own, whatever ran before. */
function freshBatch(): void {
  vi.advanceTimersByTime(10_000);
  beginLint(nextFile(), {});
}

describe("packageFolderOf", () => {
  it("finds the nearest package.json, and sees a new one in the next batch", () => {
    const temp = tempProject({ "services/api/src/users/user.ts": "", "other/x.ts": "" });
    const { root } = temp;
    freshBatch();
    expect(packageFolderOf(join(root, "services/api/src/users"))).toBe(root);
    temp.write({ "services/api/package.json": "{}" });
    expect(packageFolderOf(join(root, "services/api/src/users"))).toBe(root);
    freshBatch();
    expect(packageFolderOf(join(root, "services/api/src/users"))).toBe(join(root, "services/api"));
    expect(packageFolderOf(join(root, "services/api/not/there"))).toBe(join(root, "services/api"));
    expect(packageFolderOf(join(root, "other"))).toBe(root);
  });

  it.each(['{"type":"commonjs"}', '{ "type": "commonjs" }\n'])("passes over %j, which only switches the module format", (text) => {
    const { root } = tempProject({ "src/cjs/package.json": text });
    freshBatch();
    expect(packageFolderOf(join(root, "src/cjs"))).toBe(root);
  });

  it("stops at one that says more", () => {
    const { root } = tempProject({ "src/cjs/package.json": '{"name":"x","type":"commonjs"}' });
    freshBatch();
    expect(packageFolderOf(join(root, "src/cjs"))).toBe(join(root, "src/cjs"));
  });

  it("finds none above the root of the disk", () => {
    freshBatch();
    expect(packageFolderOf("/no-such-folder-at-all/x")).toBeUndefined();
  });
});

describe("realPath", () => {
  it("resolves the links of a file's folder, and leaves the file's own name", () => {
    const temp = tempProject({ "real/a b/x.ts": "" });
    const { root } = temp;
    symlinkSync(join(root, "real"), join(root, "link"));
    temp.write({ "real/y.ts": "" });
    symlinkSync(join(root, "real/y.ts"), join(root, "real/z.ts"));
    freshBatch();
    expect(realPath(join(root, "link/a b/x.ts"))).toBe(join(root, "real/a b/x.ts"));
    expect(realPath(join(root, "real/z.ts"))).toBe(join(root, "real/z.ts"));
    expect(realPath(join(root, "link/not/there.ts"))).toBe(join(root, "link/not/there.ts"));
    expect(realPath("/x.ts")).toBe("/x.ts");
  });

  it("goes through a link to the root of the disk", () => {
    const { root } = tempProject({});
    symlinkSync("/", join(root, "link"));
    freshBatch();
    expect(realPath(join(root, "link/x.ts"))).toBe("/x.ts");
  });

  it("sees a link that is changed in the next batch", () => {
    const { root } = tempProject({ "one/x.ts": "", "two/x.ts": "" });
    symlinkSync(join(root, "one"), join(root, "link"));
    freshBatch();
    expect(realPath(join(root, "link/x.ts"))).toBe(join(root, "one/x.ts"));
    rmSync(join(root, "link"));
    symlinkSync(join(root, "two"), join(root, "link"));
    freshBatch();
    expect(realPath(join(root, "link/x.ts"))).toBe(join(root, "two/x.ts"));
  });
});

describe("fileVersion", () => {
  it("differs from one state to the next", () => {
    const temp = tempProject({ "x.ts": "1" });
    const path = join(temp.root, "x.ts");
    const first = fileVersion(path);
    expect(first).toBeDefined();
    temp.write({ "x.ts": "12" });
    expect(fileVersion(path)).not.toBe(first);
    temp.remove("x.ts");
    expect(fileVersion(path)).toBeUndefined();
  });

  it("is none for a folder", () => {
    const { root } = tempProject({ "src/x.ts": "" });
    freshBatch();
    expect(fileVersion(join(root, "src"))).toBeUndefined();
    expect([isFolder(join(root, "src")), isFolder(join(root, "src/x.ts")), isFolder(join(root, "nothing"))]).toEqual([true, false, false]);
  });
});
