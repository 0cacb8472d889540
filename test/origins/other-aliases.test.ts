import { describe, expect, it } from "vitest";
import { tempProject, type Files } from "../support/project.ts";

const files: Files = {
  "src/data/users.repository.js": "exports.users = { find() {} };\n",
  "src/data/index.js": 'exports.users = require("./users.repository").users;\n',
};

/** What is reported of a controller that imports something. */
async function reported(specifier: string, more: Files): Promise<string[]> {
  const all = { ...files, ...more, "src/users/users.controller.js": `const { users } = require("${specifier}");\nexports.all = () => users.find();\n` };
  const lines = await tempProject(all).lint({ patterns: ["src/users"] });
  return lines.map((line) => line.replace(/:\d+ /, " "));
}

const found = ["src/users/users.controller.js:1 layer"];
const mapping = (target: string): string => JSON.stringify({ compilerOptions: { baseUrl: ".", paths: { "@data/*": [target] } } });

describe("aliases of jsconfig.json", () => {
  it("lead to a file", async () => {
    expect(await reported("@data/users.repository", { "jsconfig.json": mapping("src/data/*") })).toEqual(found);
  });

  it("lead to a file whose name says nothing", async () => {
    expect(await reported("@data/index", { "jsconfig.json": mapping("src/data/*") })).toEqual(found);
  });

  it("count from the nearest above", async () => {
    expect(await reported("@data/index", { "jsconfig.json": mapping("other/*"), "src/jsconfig.json": mapping("data/*") })).toEqual(found);
  });

  it("are none where a tsconfig says more", async () => {
    expect(await reported("@data/index", { "jsconfig.json": mapping("src/data/*"), "tsconfig.json": "{}" })).toEqual([]);
  });
});

const aliases = (map: Readonly<Record<string, unknown>>): Files => ({ "package.json": JSON.stringify({ name: "backend", type: "commonjs", _moduleAliases: map }) });

describe("aliases of module-alias", () => {
  it.each([
    ["a file below a folder", "@data/users.repository", { "@data": "src/data" }],
    ["a folder", "@data", { "@data": "src/data" }],
    ["a folder, from here", "@data", { "@data": "./src/data" }],
    ["the longer of two", "@app/data", { "@app": "other", "@app/data": "src/data" }],
    ["a file", "users", { users: "src/data/users.repository.js" }],
    ["a file that is not there", "@data/orders.repository", { "@data": "src/data" }],
  ])("lead to %s", async (_what, specifier, map) => {
    expect(await reported(specifier, aliases(map))).toEqual(found);
  });

  it.each([
    ["what only begins alike", "@database/users", { "@data": "src/data" }],
    ["what leads elsewhere", "@data/index", { "@data": "src/support" }],
    ["what is no path", "@data/index", { "@data": 1 }],
    ["no aliases", "@data/index", {}],
  ])("not %s", async (_what, specifier, map) => {
    expect(await reported(specifier, aliases(map))).toEqual([]);
  });
});
