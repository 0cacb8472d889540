import { describe, expect, it } from "vitest";
import { pathFolders, tsconfigPaths } from "../../src/origins/tsconfig-paths.ts";
import { tempProject } from "../support/project.ts";

const projectWith = (compilerOptions: object): string => tempProject({ "tsconfig.json": JSON.stringify({ compilerOptions }), "src/a/x.ts": "" }).root;

describe("the paths that a tsconfig makes of a specifier", () => {
  it("are those of its pattern, whether or not there is a file", () => {
    const root = projectWith({ paths: { "@/*": ["./src/*", "./lib/*"] } });
    expect(tsconfigPaths(`${root}/src/a`, "@/user")).toEqual([`${root}/src/user`, `${root}/lib/user`]);
    expect(tsconfigPaths(`${root}/src/a`, "user")).toEqual([]);
  });

  it.each([["does not parse", "{ ["], ["extends what is not there", '{"extends":"./gone.json"}']])("are none where it %s", (_what, text) => {
    const { root } = tempProject({ "tsconfig.json": text });
    expect(tsconfigPaths(root, "@/user")).toEqual([]);
    expect(pathFolders(root)).toEqual([]);
  });
});

describe("a tsconfig that extends what is not there", () => {
  const pathsOf = (files: Record<string, string>) => {
    const { root } = tempProject(files);
    return (specifier: string) => tsconfigPaths(`${root}/app/src`, specifier).map((path) => path.slice(root.length + 1));
  };

  it("has the paths that it says itself, comments and trailing commas aside", () => {
    const at = pathsOf({ "app/tsconfig.json": '\uFEFF// ours\n{ "extends": "@acme/base/tsconfig.json", "compilerOptions": { "paths": { "~/*": ["./src/*"], /* all */ }, } }', "app/src/a.ts": "" });
    expect(at("~/user")).toEqual(["app/src/user"]);
  });

  it("has those of what it extends and is there, each from where it is said", () => {
    const files = {
      "app/tsconfig.json": '{ "extends": ["@acme/base", "../shared/tsconfig.paths"] }',
      "shared/tsconfig.paths.json": '{ "extends": "./gone.json", "compilerOptions": { "baseUrl": "./code", "paths": { "@/*": ["lib/*"] } } }',
    };
    expect(pathsOf(files)("@/user")).toEqual(["shared/code/lib/user"]);
    expect(pathsOf(files)("other/user")).toEqual(["shared/code/other/user"]);
  });

  it("leaves out what has two stars, which means nothing, and has the rest", () => {
    const at = pathsOf({ "app/tsconfig.json": '{ "compilerOptions": { "paths": { "@/*": ["./src/**/*", "./src/*"], "#/*/*": ["./src/*"] } } }', "app/src/user.ts": "" });
    expect([at("@/user"), at("#/a/user")]).toEqual([["app/src/user"], []]);
  });

  it("puts its own before those that it extends", () => {
    const files = { "app/tsconfig.json": '{ "extends": ["./base.json", "gone"], "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }', "app/base.json": '{ "compilerOptions": { "paths": { "@/*": ["./old/*"], "#/*": ["./old/*"] } } }' };
    expect(pathsOf(files)("@/user")).toEqual(["app/src/user"]);
    expect(pathsOf(files)("#/user")).toEqual([]);
  });

  it("goes through each config once, however many extend it", () => {
    const level = (next: number) => `{ "extends": ["./${String(next)}.json", "./${String(next)}.json", "gone"] }`;
    const levels = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`app/${String(at)}.json`, level(at + 1)]));
    const last = { "app/40.json": '{ "extends": "./0.json", "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }' };
    expect(pathsOf({ "app/tsconfig.json": level(0), ...levels, ...last })("@/user")).toEqual(["app/src/user"]);
  });

  it.each(['{ "extends": ["./tsconfig.json", "gone"], "compilerOptions": 1 }', '{ "extends": ["./empty.json", "./list.json", "gone"] }', '{ "extends": ["./b.json", "gone"] }', "[]", "1", "", '{ "extends": "gone", "compilerOptions": { "paths": { "@/*": 1 } } }'])("has none where it is %s", (text) => {
    expect(pathsOf({ "app/tsconfig.json": text, "app/b.json": '{ "extends": "./tsconfig.json" }', "app/empty.json": "", "app/list.json": "[]" })("@/user")).toEqual([]);
  });
});

describe("beginnings of specifiers behind which the path goes on", () => {
  it("are those of patterns for folders", () => {
    const paths = { "@/*": ["./src/*"], "~lib/*": ["./lib/*", "./more/*"], "$*": ["./src/*"], "@x/*": ["./x/*.service"], "@y/*": ["./y/*", "./y.ts"], "@z": ["./z"] };
    expect(pathFolders(`${projectWith({ paths })}/src/a`)).toEqual(["@/", "~lib/"]);
  });

  it("are none of a pattern that another takes a part of, nor without patterns", () => {
    expect(pathFolders(projectWith({ paths: { "@/*": ["./src/*"], "@/user.service": ["./other"] } }))).toEqual([]);
    expect(pathFolders(projectWith({ paths: { "@/*": ["./src/*"], "@/a/*": ["./a/*"] } }))).toEqual(["@/a/"]);
    expect(pathFolders(projectWith({ baseUrl: "./src" }))).toEqual([]);
  });
});
