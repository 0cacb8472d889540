import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { beginLint } from "../../src/origins/batch.ts";
import { fileVersion, isFolder } from "../../src/origins/disk.ts";
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
