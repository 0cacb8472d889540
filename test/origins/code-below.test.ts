import { mkdirSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { beginLint } from "../../src/origins/batch.ts";
import { codeBelow, codeOfPackage, codeRightBelow } from "../../src/origins/code-below.ts";
import { tempProject } from "../support/project.ts";

beforeEach(() => { vi.useFakeTimers({ toFake: ["Date"] }); });
afterEach(() => { vi.useRealTimers(); });

function freshBatch(): void {
  vi.advanceTimersByTime(10_000);
  beginLint("/backend/file.ts", {});
}

describe("the code below a folder", () => {
  it("is that of every depth, and code only", () => {
    const { root } = tempProject({ "a.ts": "", "src/b.js": "", "src/deep/er/c.mts": "", "src/readme.md": "", "src/data.json": "" });
    freshBatch();
    expect([...codeBelow(root)].sort()).toEqual(["a.ts", "b.js", "c.mts"]);
    expect(codeBelow(`${root}/src/deep`)).toEqual(["c.mts"]);
    expect(codeBelow(`${root}/missing`)).toEqual([]);
  });

  it("is, of the folders right below, what lies in them directly", () => {
    const { root } = tempProject({ "a.ts": "", "users/b.ts": "", "users/c.md": "", "carts/d.js": "", "carts/deep/e.ts": "", "test/f.ts": "", ".cache/g.ts": "" });
    freshBatch();
    expect([...codeRightBelow(root)].sort()).toEqual(["b.ts", "d.js"]);
    expect(codeRightBelow(root)).toBe(codeRightBelow(root));
    expect(codeRightBelow(`${root}/missing`)).toEqual([]);
  });

  it("is, of a package, what lies in no package below", () => {
    const { root } = tempProject({ "package.json": '{"name":"all"}', "src/a.ts": "", "web/package.json": '{"name":"web"}', "web/b.ts": "", "web/src/c.ts": "", "esm/package.json": '{ "type": "module" }', "esm/d.ts": "", "e/f/package.json": "{}", "e/g.ts": "", "e/f/h.ts": "" });
    freshBatch();
    expect([...codeOfPackage(root)].sort()).toEqual(["a.ts", "d.ts", "g.ts"]);
    expect([...codeOfPackage(`${root}/web`)].sort()).toEqual(["b.ts", "c.ts"]);
    expect(codeBelow(root)).toHaveLength(6);
    expect(codeOfPackage(root)).toBe(codeOfPackage(root));
    expect([codeRightBelow(root), codeRightBelow(`${root}/e`)].map((names) => [...names].sort())).toEqual([["a.ts", "d.ts", "g.ts"], []]);
  });

  it("is nobody's at the root of a disk", () => {
    freshBatch();
    expect([codeBelow("/"), codeBelow("C:/")]).toEqual([[], []]);
  });

  it.each(["node_modules", "dist", "test", "__tests__", "migrations", "generated", "public", ".cache"])("is not what lies in %s", (folder) => {
    const { root } = tempProject({ "src/a.ts": "", [`${folder}/b.ts`]: "", [`src/deep/${folder}/c.ts`]: "" });
    freshBatch();
    expect(codeBelow(root)).toEqual(["a.ts"]);
  });

  it("is seen anew with the next batch only", () => {
    const { root, write } = tempProject({ "src/a.ts": "" });
    freshBatch();
    expect(codeBelow(root)).toEqual(["a.ts"]);
    write({ "src/b.ts": "" });
    expect(codeBelow(root)).toEqual(["a.ts"]);
    freshBatch();
    expect(codeBelow(root)).toHaveLength(2);
  });

  it("is not looked for any further after fifteen hundred folders", () => {
    const { root, write } = tempProject({ "x/a.ts": "" });
    // The nearest folders come first: with the top and `x`, the last of these is the 1500th.
    for (let folder = 0; folder < 1498; folder += 1) mkdirSync(`${root}/x/${String(folder)}`);
    freshBatch();
    expect(codeBelow(root)).toEqual(["a.ts"]);
    mkdirSync(`${root}/y`);
    write({ "x/0/deep/b.ts": "", "y/c.ts": "" });
    freshBatch();
    expect([...codeBelow(root)].sort()).toEqual(["a.ts", "c.ts"]);
  });
});
