import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fileVersion, isFolder } from "../../src/origins/disk.ts";
import { fakeClock, freshBatch } from "../support/batch.ts";
import { tempProject } from "../support/project.ts";

fakeClock();

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
