import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { beginLint } from "../../src/origins/batch.ts";
import { listingOf } from "../../src/origins/listing.ts";
import { tempProject } from "../support/project.ts";

beforeEach(() => { vi.useFakeTimers({ toFake: ["Date"] }); });
afterEach(() => { vi.useRealTimers(); });

function freshBatch(): void {
  vi.advanceTimersByTime(10_000);
  beginLint("/backend/file.ts", {});
}

const list = (folder: string): string[] => {
  const { files, folders } = listingOf(folder);
  return [...files, ...[...folders].map((name) => `${name}/`)].sort();
};

describe("what lies in a folder", () => {
  it("is told by files and folders; a link is never a folder", () => {
    const { root } = tempProject({ "src/a.ts": "", "src/deep/b.ts": "", "src/.hidden": "" });
    symlinkSync(join(root, "src/deep"), join(root, "src/link"));
    freshBatch();
    expect(list(join(root, "src"))).toEqual([".hidden", "a.ts", "deep/", "link"]);
  });

  it("is nothing where there is no folder, or a file", () => {
    const { root } = tempProject({ "a.ts": "" });
    freshBatch();
    expect([list(join(root, "missing")), list(join(root, "a.ts"))]).toEqual([[], []]);
  });

  it("is seen anew with the next batch only", () => {
    const { root, write } = tempProject({ "src/a.ts": "" });
    freshBatch();
    expect(list(join(root, "src"))).toEqual(["a.ts"]);
    write({ "src/b.ts": "" });
    expect(list(join(root, "src"))).toEqual(["a.ts"]);
    freshBatch();
    expect(list(join(root, "src"))).toEqual(["a.ts", "b.ts"]);
  });
});
