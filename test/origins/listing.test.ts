import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hasAlike, hasFile, listingOf } from "../../src/origins/listing.ts";
import { fakeClock, freshBatch } from "../support/batch.ts";
import { tempProject } from "../support/project.ts";

fakeClock();

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

  it("has a file where there is one or a link to one", () => {
    const { root } = tempProject({ "src/a.ts": "", "src/deep/b.ts": "" });
    symlinkSync(join(root, "src/a.ts"), join(root, "src/link.ts"));
    symlinkSync(join(root, "src/deep"), join(root, "src/folder.ts"));
    symlinkSync(join(root, "src/gone.ts"), join(root, "src/broken.ts"));
    freshBatch();
    expect(["a.ts", "link.ts", "deep/b.ts"].map((name) => hasFile(join(root, "src", name)))).toEqual([true, true, true]);
    expect(["b.ts", "a", "deep", "folder.ts", "broken.ts", "missing/a.ts"].map((name) => hasFile(join(root, "src", name)))).toEqual([false, false, false, false, false, false]);
  });

  it("has something alike where a name begins so, in any case", () => {
    const { root } = tempProject({ "src/user.d.ts": "", "src/Deep/index.ts": "" });
    mkdirSync(join(root, "src/other"));
    freshBatch();
    expect(["user", "deep", "Other", "u"].map((name) => hasAlike(join(root, "src", name)))).toEqual([true, true, true, true]);
    expect(["users", "ser", "missing/user"].map((name) => hasAlike(join(root, "src", name)))).toEqual([false, false, false]);
  });
});
