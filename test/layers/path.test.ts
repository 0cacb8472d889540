import { posix } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { folderOf, hasCodeExtension, insideOf, join, nameOf, relativeTo, spelledLike, toPosix, withoutExtension } from "../../src/layers/path.ts";

describe("spelledLike", () => {
  it.each([
    ["/app/src/a.ts", "/app/lib/b\\c.ts", "/app/lib/b\\c.ts"],
    ["C:\\app\\src\\a.ts", "C:/app/lib/b.ts", "C:\\app\\lib\\b.ts"],
    ["c:\\app\\src\\a.ts", "C:/app/lib/b.ts", "c:\\app\\lib\\b.ts"],
    ["c:/app/src/a.ts", "C:/app/lib/b.ts", "c:/app/lib/b.ts"],
    ["\\\\server\\app\\a.ts", "//server/app/b.ts", "\\\\server\\app\\b.ts"],
  ])("beside %s, %s is %s", (other, path, expected) => {
    expect(spelledLike(other, path)).toBe(expected);
    expect(toPosix(expected)).toBe(path);
  });
});

describe("toPosix", () => {
  it.each([
    ["c:\\a\\b.ts", "C:/a/b.ts"],
    ["C:/a\\b.ts", "C:/a/b.ts"],
    ["\\\\server\\share\\b.ts", "//server/share/b.ts"],
    ["/a/b\\c.ts", "/a/b\\c.ts"],
    ["c:b.ts", "c:b.ts"],
  ])("%s: %s", (path, expected) => {
    expect(toPosix(path)).toBe(expected);
  });
});

describe("folderOf and nameOf", () => {
  it.each([
    ["/a/b.ts", "/a", "b.ts"],
    ["/b.ts", "/", "b.ts"],
    ["/", "/", ""],
    ["C:/b.ts", "C:/", "b.ts"],
    ["C:/", "C:/", ""],
    ["b.ts", ".", "b.ts"],
  ])("%s: %s and %s", (path, folder, name) => {
    expect([folderOf(path), nameOf(path)]).toEqual([folder, name]);
  });
});

describe("insideOf", () => {
  it.each([
    ["/a", "/a/b/c.ts", "b/c.ts"],
    ["/", "/b.ts", "b.ts"],
    ["/a", "/a", ""],
    ["/a", "/ab/c.ts", undefined],
    ["/a/b", "/a/c.ts", undefined],
  ])("%s, %s: %s", (folder, path, expected) => {
    expect(insideOf(folder, path)).toBe(expected);
  });
});

describe("join", () => {
  it.each([
    ["/a/b", "./c", "/a/b/c"],
    ["/a/b", "../c", "/a/c"],
    ["/a/b", "../../../../c", "/c"],
    ["/a/b", "./../b/./c", "/a/b/c"],
    ["/a/b", ".", "/a/b"],
    ["/a/b", "..", "/a"],
    ["/a", "..", "/"],
    ["C:/a", "../../c", "C:/c"],
    ["C:/a", "..", "C:/"],
    ["/a", "./b c/[id]", "/a/b c/[id]"],
    ["/a", "./.hidden", "/a/.hidden"],
    ["/a", "./...rest", "/a/...rest"],
    ["/", "./a", "/a"],
    ["C:/", "./a", "C:/a"],
    ["/a", "./b//c", "/a/b/c"],
    ["a/b", "..", "a"],
  ])("%s, %s: %s", (folder, relative, expected) => {
    expect(join(folder, relative)).toBe(expected);
  });

  it("agrees with Node on every relative path", () => {
    const part = fc.constantFrom("a", "b c", "[id]", "..", ".", ".hidden", "x.ts", "C");
    const parts = fc.array(part, { minLength: 1, maxLength: 7 });
    const folder = fc.array(fc.constantFrom("a", "bb", "[c]", "d e"), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(folder, fc.constantFrom("./", "../"), parts, (folders, start, rest) => {
        const from = `/${folders.join("/")}`;
        expect(join(from, start + rest.join("/"))).toBe(posix.join(from, start + rest.join("/")));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("relativeTo", () => {
  it.each([
    ["/a/b", "/a/b/c.ts", "./c.ts"],
    ["/a/b", "/a/c.ts", "../c.ts"],
    ["/a/b/c", "/a/d/e.ts", "../../d/e.ts"],
    ["/a/b/c", "/a/b", ".."],
    ["/a/b", "/a/b", "./"],
  ])("%s, %s: %s", (folder, path, expected) => {
    expect(relativeTo(folder, path)).toBe(expected);
  });

  it("is undone by join", () => {
    const folder = fc.array(fc.constantFrom("a", "b", "c d", "[e]"), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(folder, folder, (from, to) => {
        const path = `/${to.join("/")}/file.ts`;
        expect(join(`/${from.join("/")}`, relativeTo(`/${from.join("/")}`, path))).toBe(path);
      }),
    );
  });
});

describe("extensions", () => {
  it.each(["ts", "tsx", "mts", "cts", "js", "jsx", "mjs", "cjs", "d.ts", "d.mts"])(".%s is code", (extension) => {
    expect(hasCodeExtension(`/a/user.service.${extension}`)).toBe(true);
    expect(withoutExtension(`/a/user.service.${extension}`)).toBe("/a/user.service");
  });

  it.each(["/a/user.json", "/a/user.service", "/a/ts", "/a/user.vue"])("%s has none", (path) => {
    expect(hasCodeExtension(path)).toBe(false);
    expect(withoutExtension(path)).toBe(path);
  });
});
