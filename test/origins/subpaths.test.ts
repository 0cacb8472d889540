import { describe, expect, it } from "vitest";
import { exportsPath, importFolders, importsPackage, importsPath } from "../../src/origins/subpaths.ts";
import { tempProject } from "../support/project.ts";

const packageWith = (imports: unknown): string => tempProject({ "package.json": JSON.stringify({ name: "p", imports }) }).root;

describe("the path that imports make of a specifier", () => {
  it("is that of the whole specifier, then of the longest pattern", () => {
    const root = packageWith({ "#a/*": "./one/*.ts", "#a/b/*": "./two/*.ts", "#a/b/c": "./three.ts" });
    expect(["#a/x", "#a/b/x", "#a/b/c", "#a/b/c/d"].map((specifier) => importsPath(root, specifier))).toEqual([`${root}/one/x.ts`, `${root}/two/x.ts`, `${root}/three.ts`, `${root}/two/c/d.ts`]);
  });

  it("is that of the pattern with more before its star, then of the longer one", () => {
    const root = packageWith({ "#a/*": "./one/*.ts", "#a/*.service": "./two/*.ts", "#a/b*": "./three/*.ts" });
    expect(["#a/x", "#a/x.service", "#a/b.service"].map((specifier) => importsPath(root, specifier))).toEqual([`${root}/one/x.ts`, `${root}/two/x.ts`, `${root}/three/.service.ts`]);
  });

  it("is none where the first that is for it leads to a package", () => {
    const root = packageWith({ "#a/*": "./one/*.ts", "#a/x": "lodash", "#a/b/*": "@scope/b/*" });
    const specifiers = ["#a/x", "#a/b/c", "#a/y"];
    expect(specifiers.map((specifier) => importsPath(root, specifier))).toEqual([undefined, undefined, `${root}/one/y.ts`]);
    expect(specifiers.map((specifier) => importsPackage(root, specifier))).toEqual(["lodash", "@scope/b/c", undefined]);
  });

  it("ends in what stands behind the star", () => {
    const root = packageWith({ "#a/*.js": "./src/*.ts", "#b/*/it": "./*/b/*" });
    expect(importsPath(root, "#a/x.js")).toBe(`${root}/src/x.ts`);
    expect(importsPath(root, "#b/x/it")).toBe(`${root}/x/b/x`);
    expect(importsPath(root, "#a/x")).toBeUndefined();
    // The two halves of a pattern do not share a letter.
    expect(importsPath(root, "#b/it")).toBeUndefined();
    expect(importsPath(root, "#a/.js")).toBe(`${root}/src/.ts`);
  });

  it("is the first among conditions, and none that leads to a package or is no text", () => {
    const root = packageWith({ "#a/*": { node: { import: "./src/*.ts" }, default: "./dist/*.js" }, "#b": "lodash", "#c": null, "#d/*/*": "./d/*" });
    expect(["#a/x", "#b", "#c", "#d/x/y", "#d/x/"].map((specifier) => importsPath(root, specifier))).toEqual([`${root}/src/x.ts`, undefined, undefined, undefined, undefined]);
  });

  it.each([["no object", "[1"], ["null", "null"], ["no imports", "{}"], ["imports that are null", '{"imports":null}'], ["imports that are a text", '{"imports":"./x"}']])("is none for a package.json with %s", (_what, text) => {
    const { root } = tempProject({ "package.json": text });
    expect(importsPath(root, "#a")).toBeUndefined();
    expect(importFolders(root)).toEqual([]);
  });
});

describe("beginnings of specifiers behind which the path goes on", () => {
  it("are those of patterns for folders", () => {
    expect(importFolders(packageWith({ "#src/*": "./src/*.ts", "#lib/*.js": "./lib/*.ts", "#*": "./*", "#a/*.service": "./*.ts", "#b/*": "./b/*.service.ts", "#c/*": "./c/index.ts", "#d": "./d.ts" })).sort()).toEqual(["#lib/", "#src/"]);
    expect(importFolders(packageWith({ "#*": "./*" }))).toEqual([]);
  });

  it("are none of a pattern that another entry takes a part of", () => {
    expect(importFolders(packageWith({ "#src/*": "./src/*", "#src/user.service": "./other.ts" }))).toEqual([]);
    expect(importFolders(packageWith({ "#src/*": "./src/*", "#src/a/*": "./a/*" }))).toEqual(["#src/a/"]);
    expect(importFolders(packageWith({ "#src/*": "./src/*", "#src/*.service": "./*.repository.ts" }))).toEqual([]);
    expect(importFolders(packageWith({ "#src/*": "./src/*", "#src/pg": "pg" }))).toEqual([]);
  });
});

describe("the path that exports make of a sub-path", () => {
  it("is that of the whole, then of a pattern, and none outside of the package", () => {
    const { root } = tempProject({ "package.json": JSON.stringify({ imports: { "#a": "./a.ts" }, exports: { ".": "./index.js", "./a": { types: "./dist/a.d.ts", default: "./dist/a.js" }, "./*": "./dist/*.js", "./b": "lodash" } }) });
    expect(["./a", "./c", "./b", "#a"].map((subPath) => exportsPath(root, subPath))).toEqual([`${root}/dist/a.d.ts`, `${root}/dist/c.js`, undefined, undefined]);
    expect(importsPath(root, "./a")).toBeUndefined();
  });
});
