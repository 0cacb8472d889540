import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listingOf } from "../../src/origins/listing.ts";
import { realPath } from "../../src/origins/real-path.ts";
import { fakeClock, freshBatch } from "../support/batch.ts";
import { tempProject } from "../support/project.ts";

fakeClock();

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

  it("takes the word of the folder above, which tells a folder from a link to one", () => {
    const temp = tempProject({ "real/in/x.ts": "" });
    const { root } = temp;
    symlinkSync(join(root, "real"), join(root, "link"));
    freshBatch();
    for (const folder of [root, join(root, "real"), join(root, "link")]) listingOf(folder);
    expect(["real/y.ts", "link/y.ts", "link/in/x.ts"].map((path) => realPath(join(root, path)))).toEqual(["real/y.ts", "real/y.ts", "real/in/x.ts"].map((path) => join(root, path)));
    // What was seen holds for the batch.
    rmSync(join(root, "real/in"), { recursive: true });
    symlinkSync(root, join(root, "real/in"));
    expect(realPath(join(root, "real/in/x.ts"))).toBe(join(root, "real/in/x.ts"));
  });
});
