import { describe, expect, it } from "vitest";
import { globSet, matchOf } from "../../src/settings/globs.ts";

describe("globSet", () => {
  it.each([
    ["src/stores/**", "src/stores", false],
    ["src/stores/*.ts", "src/stores", false],
    ["src/stores/*.{ts,js}", "src/stores", false],
    ["src/stores/*.test.ts", "src/stores", true],
    ["**/*-store.ts", "", true],
    ["**/stores/**", "", false],
    ["./src/stores/**", "src/stores", false],
    ["src/*/stores/**", "src", false],
    ["src/stores/index.ts", "src/stores", true],
    ["index.ts", "", true],
    ["src/\\[id\\]/**", "src", false],
    ["src/@types/**", "src", false],
  ])("%s counts from %j, and it is %s that it names files", (text, fixedFolder, namesFile) => {
    expect(globSet(text).globs).toMatchObject([{ text, fixedFolder, namesFile }]);
  });

  it("keeps exclusions apart", () => {
    const { globs, excluded } = globSet(["src/**", "!src/legacy/**"]);
    expect([globs, excluded].map((list) => list.map(({ text }) => text))).toEqual([["src/**"], ["src/legacy/**"]]);
  });

  it("of nothing is empty", () => {
    expect(globSet(undefined)).toEqual({ globs: [], excluded: [] });
  });
});

describe("matchOf", () => {
  it.each([
    ["src/**", "src/a/b.ts", "src/**"],
    ["src/**", "lib/src/a.ts", undefined],
    [["lib/**", "src/**"], "src/a.ts", "src/**"],
    [["src/**", "!src/legacy/**"], "src/legacy/a.ts", undefined],
    [["!src/legacy/**", "src/**"], "src/legacy/a.ts", undefined],
    ["src/\\[id\\]/**", "src/[id]/a.ts", "src/\\[id\\]/**"],
    ["src/[id]/**", "src/[id]/a.ts", undefined],
    ["src/my stores/**", "src/my stores/a.ts", "src/my stores/**"],
    ["src/@types/**", "src/@types/a.ts", "src/@types/**"],
    ["#src/**", "#src/a.ts", "#src/**"],
    ["src/**", "src/.hidden/a.ts", "src/**"],
    ["src/{a,b}/*.ts", "src/b/c.ts", "src/{a,b}/*.ts"],
    ["SRC/**", "src/a.ts", undefined],
  ])("%j, %s: %s", (globs, path, text) => {
    expect(matchOf(globSet(globs), path)?.text).toBe(text);
  });
});
