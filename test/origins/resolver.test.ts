import { symlinkSync, mkdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tempProject, type Files, type TempProject } from "../support/project.ts";

const repository = "export class UserRepository {}\n";
const here = ["src/users/user.controller.ts:1:32 layer"];
const through = ["src/users/user.controller.ts:1:10 layer"];
const importing = (specifier: string): string => `import { UserRepository } from "${specifier}";\nnew UserRepository();\n`;

const project = (specifier: string, files: Files): TempProject => tempProject({ "src/users/user.controller.ts": importing(specifier), ...files });
const lint = (specifier: string, files: Files): Promise<string[]> => project(specifier, files).lint({ patterns: ["src/users/user.controller.ts"] });

/** A file without a layer that hands the repository on, so that the answer needs the right file on disk. */
const hub = { "src/data/users.repository.ts": repository, "src/hub/main-hub.ts": 'export { UserRepository } from "../data/users.repository.js";' };

describe("relative specifiers", () => {
  it("with and without an extension, and with that of the output", async () => {
    expect(await lint("../hub/main-hub", hub)).toEqual(through);
    expect(await lint("../hub/main-hub.js", hub)).toEqual(through);
    expect(await lint("../hub/main-hub.ts", hub)).toEqual(through);
    expect(await lint("../hub/other.js", hub)).toEqual([]);
  });

  it("of each extension that TypeScript replaces", async () => {
    const files = { "src/data/users.repository.ts": repository, "src/hub/a.mts": 'export * from "../data/users.repository.js";', "src/hub/b.cts": 'export * from "../data/users.repository.js";', "src/hub/c.tsx": 'export * from "../data/users.repository.js";' };
    expect(await lint("../hub/a.mjs", files)).toEqual(through);
    expect(await lint("../hub/b.cjs", files)).toEqual(through);
    expect(await lint("../hub/c.js", files)).toEqual(through);
  });

  it("of a folder", async () => {
    const files = { "src/data/users.repository.ts": repository, "src/hub/index.ts": 'export * from "../data/users.repository.js";' };
    expect(await lint("../hub", files)).toEqual(through);
    expect(await lint("../hub/", files)).toEqual(through);
    expect(await lint("../hub/index.js", files)).toEqual(through);
  });

  it("of a folder whose package.json names the entry", async () => {
    expect(await lint("../hub", { ...hub, "src/hub/package.json": '{"main":"./main-hub.ts"}' })).toEqual(through);
  });
});

describe("aliases of tsconfig", () => {
  const paths = '{"compilerOptions":{"paths":{"@hub/*":["./src/hub/*"],"users-data":["./src/data/users.repository.ts"]}}}';

  it("with a star and exact", async () => {
    expect(await lint("@hub/main-hub", { ...hub, "tsconfig.json": paths })).toEqual(through);
    expect(await lint("users-data", { ...hub, "tsconfig.json": paths })).toEqual(here);
    expect(await lint("@hub/main-hub", hub)).toEqual([]);
  });

  it("with comments and trailing commas in the file", async () => {
    expect(await lint("@hub/main-hub", { ...hub, "tsconfig.json": '// hi\n{"compilerOptions":{"paths":{"@hub/*":["./src/hub/*"],},},}' })).toEqual(through);
  });

  it("through extends, relative to the file that has them", async () => {
    expect(await lint("@hub/main-hub", { ...hub, "tsconfig.json": '{"extends":"./config/base.json"}', "config/base.json": '{"compilerOptions":{"paths":{"@hub/*":["../src/hub/*"]}}}' })).toEqual(through);
    expect(await lint("@hub/main-hub", { ...hub, "tsconfig.json": '{"extends":["./a.json","./b.json"]}', "a.json": "{}", "b.json": paths })).toEqual(through);
  });

  it("by baseUrl", async () => {
    expect(await lint("hub/main-hub", { ...hub, "tsconfig.json": '{"compilerOptions":{"baseUrl":"./src"}}' })).toEqual(through);
    expect(await lint("src/hub/main-hub", { ...hub, "tsconfig.json": '{"compilerOptions":{"baseUrl":"."}}' })).toEqual(through);
  });

  it("through references of a solution", async () => {
    const files = { ...hub, "tsconfig.json": '{"files":[],"references":[{"path":"./tsconfig.test.json"},{"path":"./tsconfig.app.json"}]}', "tsconfig.test.json": '{"include":["test"],"compilerOptions":{"composite":true}}' };
    expect(await lint("@hub/main-hub", { ...files, "tsconfig.app.json": '{"include":["src"],"compilerOptions":{"composite":true,"paths":{"@hub/*":["./src/hub/*"]}}}' })).toEqual(through);
  });

  it("in a file that the tsconfig does not include", async () => {
    expect(await lint("@hub/main-hub", { ...hub, "tsconfig.json": '{"include":["elsewhere"],"compilerOptions":{"paths":{"@hub/*":["./src/hub/*"]}}}' })).toEqual(through);
  });

  it("of the nearest tsconfig", async () => {
    expect(await lint("@hub/main-hub", { ...hub, "tsconfig.json": "{}", "src/tsconfig.json": '{"compilerOptions":{"paths":{"@hub/*":["./hub/*"]}}}' })).toEqual(through);
  });

  it("that do not parse or extend nothing are no reason to stop", async () => {
    expect(await lint("./user.repository.js", { "tsconfig.json": '{"compilerOptions": ???' })).toEqual(here);
    expect(await lint("./user.repository.js", { "tsconfig.json": '{"extends":"./nowhere.json"}' })).toEqual(here);
  });
});

describe("the package itself", () => {
  it("by its imports", async () => {
    const manifest = '{"name":"project","type":"module","imports":{"#hub/*":"./src/hub/*.ts","#users":{"types":"./src/data/users.repository.ts","default":"./src/data/users.repository.ts"}}}';
    expect(await lint("#hub/main-hub", { ...hub, "package.json": manifest })).toEqual(through);
    expect(await lint("#users", { ...hub, "package.json": manifest })).toEqual(here);
  });

  it("by its own name", async () => {
    const manifest = '{"name":"@our/project","type":"module","exports":{"./hub":"./src/hub/main-hub.ts","./data/*":"./src/data/*.ts"}}';
    expect(await lint("@our/project/hub", { ...hub, "package.json": manifest })).toEqual(through);
    expect(await lint("@our/project/data/users.repository", { ...hub, "package.json": manifest })).toEqual(here);
  });
});

describe("packages of a workspace", () => {
  function linked(specifier: string, files: Files): TempProject {
    const made = project(specifier, files);
    mkdirSync(`${made.root}/node_modules/@our`, { recursive: true });
    symlinkSync(`${made.root}/packages/data`, `${made.root}/node_modules/@our/data`, "dir");
    return made;
  }
  const only = { patterns: ["src/users/user.controller.ts"] };

  it("whose entry is source", async () => {
    const files = { "packages/data/package.json": '{"name":"@our/data","exports":{".":"./src/index.ts","./users":"./src/user.repository.ts"}}', "packages/data/src/index.ts": 'export * from "./user.repository.js";', "packages/data/src/user.repository.ts": repository };
    expect(await linked("@our/data", files).lint(only)).toEqual(through);
    expect(await linked("@our/data/users", files).lint(only)).toEqual(here);
  });

  it("whose entry is a build that is not there", async () => {
    const files = { "packages/data/package.json": '{"name":"@our/data","main":"./dist/index.js"}', "packages/data/src/index.ts": 'export * from "./user.repository.js";', "packages/data/src/user.repository.ts": repository };
    expect(await linked("@our/data", files).lint(only)).toEqual(through);
    expect(await linked("@our/data/src/user.repository", files).lint(only)).toEqual(here);
  });

  it("whose sub-paths are builds that are not there", async () => {
    const exports = { "./*": "./dist/*.js", "./users": { types: "./dist/esm/user.repository.d.ts", default: "./dist/esm/user.repository.js" }, "./route": "./dist/helpers/route.js", "./gone": "./dist/gone.repository.js" };
    const files = {
      "packages/data/package.json": JSON.stringify({ name: "@our/data", exports }), "packages/data/src/user.repository.ts": repository, "packages/data/src/index.ts": 'export * from "./user.repository.js";',
      "packages/data/src/helpers/route.ts": "export const parse = 1;",
    };
    expect(await linked("@our/data/src/user.repository", files).lint(only)).toEqual(here);
    expect(await linked("@our/data/users", files).lint(only)).toEqual(here);
    expect(await linked("@our/data/gone", files).lint(only)).toEqual(here);
    expect(await linked("@our/data/src/index", files).lint(only)).toEqual(through);
    const inService = { ...files, "src/users/user.service.ts": 'import { parse } from "@our/data/route";\nparse;\n' };
    expect(await linked("@our/data/route", inService).lint({ patterns: ["src/users/user.service.ts"] })).toEqual([]);
  });

  it("whose entry is a build that is there", async () => {
    const files = { "packages/data/package.json": '{"name":"@our/data","main":"./dist/index.js"}', "packages/data/dist/index.js": 'export * from "./user.repository.js";', "packages/data/dist/user.repository.js": repository };
    expect(await linked("@our/data", files).lint(only)).toEqual(through);
  });

  it("are not mistaken for what is really installed", async () => {
    const files = { "node_modules/some-data/package.json": '{"name":"some-data","main":"./user.repository.js"}', "node_modules/some-data/user.repository.js": repository, "node_modules/some-data/services/x.js": "" };
    expect(await lint("some-data", files)).toEqual([]);
    expect(await lint("some-data/user.repository", files)).toEqual([]);
    expect(await lint("some-data/user.repository.missing", files)).toEqual([]);
  });
});
