import { mkdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tempProject, type Files } from "../support/project.ts";

const controller = "apps/api/src/user.controller.ts";
const through = [`${controller}:1:10 layer`];
const here = [`${controller}:1:32 layer`];
const repository = "export class UserRepository {}\n";
const asking = { "apps/api/package.json": '{"name":"api","dependencies":{"@our/data":"*"}}' };
const packed = { "src/index.ts": 'export * from "./user.repository.js";', "src/user.repository.ts": repository };

/** A package in a folder. */
const inFolder = (folder: string, manifest: object, files: Files = packed): Files =>
  Object.fromEntries(Object.entries({ "package.json": JSON.stringify({ name: "@our/data", ...manifest }), ...files }).map(([path, text]) => [`${folder}/${path}`, text]));

const data = inFolder("packages/data", {});

const lint = (files: Files, specifier = "@our/data"): Promise<string[]> =>
  tempProject({ ...asking, [controller]: `import { UserRepository } from "${specifier}";\nnew UserRepository();\n`, ...files }).lint({ patterns: [controller] });

const npm = (workspaces: unknown): Files => ({ "package.json": JSON.stringify({ name: "all", workspaces }) });

describe("packages that a workspace declares, where nothing is installed", () => {
  it.each<[string, Files]>([
    ["npm", npm(["apps/*", "packages/*"])],
    ["Yarn, with a list of its own", npm({ packages: ["packages/*"], nohoist: ["**"] })],
    ["pnpm", { "pnpm-workspace.yaml": '# all of them\npackages:\n  - "packages/*" # here\ncatalog:\n  zod: ^4\n', ...npm(["other/*"]) }],
    ["Lerna", { "lerna.json": '{"packages":["packages/*"],"version":"independent"}' }],
    ["Lerna, by its default", { "lerna.json": '{"version":"independent"}' }],
    ["Rush", { "rush.json": '/* all */ {"projects":[null,{"packageName":"api"},{"packageName":"@our/data","projectFolder":"packages/data"}]}' }],
    ["a pnpm file without packages beside npm's list", { "pnpm-workspace.yaml": "catalog:\n  zod: ^4\n", ...npm(["packages/*"]) }],
    ["a folder by its name", npm(["packages/data"])],
    ["a folder with a slash", npm(["./packages/data/"])],
    ["a glob for part of a name", npm(["packages/d*"])],
    ["a glob for any depth", npm(["**"])],
    ["a glob for any depth below a folder", npm(["packages/**"])],
  ])("are found by the list of %s", async (_, files) => {
    expect(await lint({ ...data, ...files })).toEqual(through);
  });

  it.each<[string, Files]>([
    ["no list", {}],
    ["another list", npm(["apps/*"])],
    ["a list that takes it out again", npm(["packages/*", "!packages/data"])],
    ["a list that is none", npm("packages/*")],
    ["a list of nothing", npm(null)],
    ["a list of no texts", npm([1, null])],
    ["a file of pnpm that does not parse", { "pnpm-workspace.yaml": 'packages: ["packages/*"\n' }],
    ["a file of Lerna that names other packages", { "lerna.json": '{"packages":["modules/*"]}' }],
    ["a file of Lerna that says null", { "lerna.json": "null" }],
    ["a file of Rush without a list", { "rush.json": '{"projects":{"projectFolder":"packages/data"}}' }],
    ["a file of Lerna that does not parse", { "lerna.json": '{"packages":["packages/*"' }],
  ])("are not found with %s", async (_, files) => {
    expect(await lint({ ...data, ...files })).toEqual([]);
  });

  it("are found by the sub-paths, entries and builds that they name", async () => {
    const files = { ...npm(["packages/*"]), ...inFolder("packages/data", { exports: { ".": "./src/index.ts", "./users": "./src/user.repository.ts", "./built": "./dist/user.repository.js" } }) };
    expect(await lint(files)).toEqual(through);
    expect(await lint(files, "@our/data/users")).toEqual(here);
    expect(await lint(files, "@our/data/built")).toEqual(here);
    expect(await lint({ ...npm(["packages/*"]), ...data }, "@our/data/src/user.repository")).toEqual(here);
    const sources = { "src/all.ts": packed["src/index.ts"], "src/user.repository.ts": repository };
    expect(await lint({ ...npm(["packages/*"]), ...inFolder("packages/data", { main: "src/all.ts" }, sources) })).toEqual(through);
    expect(await lint({ ...npm(["packages/*"]), ...inFolder("packages/data", { exports: "./src/all.ts" }, sources) })).toEqual(through);
    expect(await lint({ ...npm(["packages/*"]), ...inFolder("packages/data", { main: "dist/index.js" }, sources) })).toEqual([]);
    const main = inFolder("packages/data", { main: "lib/all.js" }, { "lib/all.ts": 'export * from "../user.repository.js";', "user.repository.ts": repository });
    expect(await lint({ ...npm(["packages/*"]), ...main })).toEqual(through);
    const flat = inFolder("packages/data", {}, { "index.ts": 'export * from "./user.repository.js";', "user.repository.ts": repository });
    expect(await lint({ ...npm(["packages/*"]), ...flat })).toEqual(through);
  });

  it("are looked for up to the root, in each workspace around", async () => {
    expect(await lint({ ...npm(["packages/*"]), ...data, "apps/package.json": '{"name":"apps","workspaces":["*"]}' })).toEqual(through);
  });

  it("are no folders of output, of dots, of sources, or without a manifest or a name", async () => {
    for (const folder of ["packages/node_modules/data", "packages/dist/data", "packages/.hidden/data", "packages/src/data"]) expect(await lint({ ...npm(["packages/**"]), ...inFolder(folder, {}) })).toEqual([]);
    expect(await lint({ ...npm(["packages/*"]), "packages/data/index.ts": packed["src/index.ts"], "packages/data/user.repository.ts": repository })).toEqual([]);
    expect(await lint({ ...npm(["packages/*"]), ...inFolder("packages/data", { name: undefined }) })).toEqual([]);
    expect(await lint({ ...npm(["packages/*"]), ...inFolder("packages/data", { name: "@our/other" }) })).toEqual([]);
  });

  it("are the first by their folder of two that share a name", async () => {
    const other = inFolder("packages/zoo", {}, { "src/index.ts": "export class UserRepository {}" });
    expect(await lint({ ...npm(["packages/*"]), ...data, ...other })).toEqual(through);
    expect(await lint({ ...npm(["packages/*"]), ...inFolder("packages/zoo", {}), ...inFolder("packages/data", {}, { "src/index.ts": "export class UserRepository {}" }) })).toEqual([]);
  });

  it("hold clients that a tool has yet to write", async () => {
    const files = { ...npm(["packages/*"]), ...inFolder("packages/data", { exports: { "./client": "./generated/prisma/client.js" } }, {}) };
    const imports = ['import { PrismaClient } from "@our/data/client";', 'import { PrismaClient as Client } from "@our/data/generated/prisma";', "new PrismaClient(); new Client();"];
    expect(await lint({ ...files, [controller]: imports.join("\n") })).toEqual([`${controller}:1:30 concern`, `${controller}:2:40 concern`]);
  });

  it("give way to what is installed under their name", async () => {
    const made = tempProject({ ...asking, ...npm(["packages/*"]), ...data, [controller]: 'import { UserRepository } from "@our/data";\nnew UserRepository();\n' });
    mkdirSync(`${made.root}/node_modules/@our/data`, { recursive: true });
    expect(await made.lint({ patterns: [controller] })).toEqual([]);
  });
});
