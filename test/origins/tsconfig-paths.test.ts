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
