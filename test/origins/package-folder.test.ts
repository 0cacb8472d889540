import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listingOf } from "../../src/origins/listing.ts";
import { packageFolderOf } from "../../src/origins/package-folder.ts";
import { fakeClock, freshBatch } from "../support/batch.ts";
import { tempProject } from "../support/project.ts";

fakeClock();

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

  it.each(['{"type":"commonjs"}', '{"type":"module"}', '{ "type": "commonjs" }\n'])("passes over %j, which only switches the module format", (text) => {
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

  it("takes the word of a folder that was looked into", () => {
    const temp = tempProject({ "services/api/package.json": "{}", "services/api/src/x.ts": "", "linked/x.ts": "", "dangling/x.ts": "" });
    const { root } = temp;
    symlinkSync(join(root, "package.json"), join(root, "linked/package.json"));
    symlinkSync(join(root, "nothing.json"), join(root, "dangling/package.json"));
    freshBatch();
    for (const folder of ["services/api/src", "services/api", "linked", "dangling"]) listingOf(join(root, folder));
    temp.remove("services/api/package.json");
    expect(packageFolderOf(join(root, "services/api/src"))).toBe(join(root, "services/api"));
    expect([packageFolderOf(join(root, "linked")), packageFolderOf(join(root, "dangling"))]).toEqual([join(root, "linked"), root]);
  });
});
