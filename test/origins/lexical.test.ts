import { describe, expect, it } from "vitest";
import { tempProject, type Files } from "../support/project.ts";

const lint = (specifier: string, files: Files = {}): Promise<string[]> =>
  tempProject({ "src/users/user.controller.ts": `import { a } from "${specifier}";\na();\n`, ...files }).lint({ patterns: ["src/users"] });
const found = ["src/users/user.controller.ts:1:19 layer"];

describe("a target that the disk does not have", () => {
  it("is classified by a relative path", async () => {
    expect(await lint("./order.repository.js")).toEqual(found);
    expect(await lint("../repositories/missing")).toEqual(found);
    expect(await lint("../services/missing")).toEqual([]);
  });

  it("is classified by an alias of tsconfig", async () => {
    const tsconfig = { "tsconfig.json": '{"compilerOptions":{"paths":{"@data/*":["./src/repositories/*"]}}}', "src/repositories/other.ts": "" };
    expect(await lint("@data/missing", tsconfig)).toEqual(found);
    expect(await lint("@other/missing", tsconfig)).toEqual([]);
  });

  it("is classified by an alias behind extends", async () => {
    const files = { "tsconfig.json": '{"extends":"./base.json"}', "base.json": '{"compilerOptions":{"paths":{"@data/*":["./src/repositories/*"]}}}', "src/repositories/other.ts": "" };
    expect(await lint("@data/missing", files)).toEqual(found);
  });

  it("is classified by baseUrl, but a package stays a package", async () => {
    const files = { "tsconfig.json": '{"compilerOptions":{"baseUrl":"./src"}}', "src/repositories/other.ts": "" };
    expect(await lint("repositories/missing", files)).toEqual(found);
    expect(await lint("lodash/missing", files)).toEqual([]);
    expect(await lint("data/missing.repository", { ...files, "src/data/other.ts": "" })).toEqual(found);
    // However its file is called.
    expect(await lint("some-package/dist/user.repository", files)).toEqual([]);
  });

  it("is classified by a catch-all alias only where the folder exists", async () => {
    const files = { "tsconfig.json": '{"compilerOptions":{"paths":{"*":["./src/*"]}}}', "src/repositories/other.ts": "" };
    expect(await lint("repositories/missing", files)).toEqual(found);
    expect(await lint("some-package/repositories/user", files)).toEqual([]);
    expect(await lint("some-package/dist/user.repository", files)).toEqual([]);
  });

  it("is classified by the imports of the package", async () => {
    expect(await lint("#data/missing", { "package.json": '{"name":"p","imports":{"#data/*":"./src/repositories/*.ts"}}' })).toEqual(found);
    expect(await lint("#data/missing", { "package.json": '{"name":"p","imports":{"#data/*":{"types":"./src/repositories/*.ts","default":"./dist/*.js"}}}' })).toEqual(found);
    expect(await lint("#data/missing", { "package.json": '{"name":"p","imports":{"#data/*":"./src/services/*.ts"}}' })).toEqual([]);
  });

  it("is classified by a hash or an at that nobody declared", async () => {
    expect(await lint("#repositories/missing")).toEqual(found);
    expect(await lint("@/repositories/missing")).toEqual(found);
    expect(await lint("~/repositories/missing")).toEqual(found);
  });

  it("is classified by an alias of the settings", async () => {
    const { lint: run } = tempProject({ "src/users/user.controller.ts": 'import { a } from "$data/missing";\nimport { b } from "$db";\na(b);\n', "src/repositories/other.ts": "", "src/db/connection.ts": "" });
    expect(await run({ patterns: ["src/users"], settings: { aliases: { "$data/*": "src/repositories/*", $db: "src/db/connection" } } })).toEqual([
      "src/users/user.controller.ts:1:19 layer", "src/users/user.controller.ts:2:19 layer",
    ]);
  });

  it("is a package otherwise", async () => {
    expect(await lint("some-package/repositories/user")).toEqual([]);
    expect(await lint("@scope/name/repositories/user")).toEqual([]);
  });

  it("is no reason to stop where package.json does not parse", async () => {
    expect(await lint("#repositories/missing", { "package.json": "{ ???" })).toEqual(found);
  });
});

describe("what says nothing of a target", () => {
  it.each([
    ["null", '"#data/*":null'],
    ["a number", '"#data/*":1'],
    ["conditions without a path", '"#data/*":{"node":null}'],
    ["two stars", '"#data/*":"./src/services/*","#*/missing/*":"./src/repositories/*"'],
  ])("imports that lead to %s", async (_what, imports) => {
    expect(await lint("#data/missing.service", { "package.json": `{"imports":{${imports}}}` })).toEqual([]);
    expect(await lint("#data/missing.repository", { "package.json": `{"imports":{${imports}}}` })).toEqual(found);
  });

  it.each(["[]", "1", "null", '{"imports":1}', '{"imports":null}'])("a package.json that is %s", async (text) => {
    expect(await lint("#repositories/missing", { "package.json": text })).toEqual(found);
  });

  it("an alias of tsconfig that leads to what is installed", async () => {
    const files = { "tsconfig.json": '{"compilerOptions":{"paths":{"@data/*":["./node_modules/data/repositories/*"]}}}', "node_modules/data/repositories/other.js": "" };
    expect(await lint("@data/missing", files)).toEqual([]);
  });

  it("a tsconfig that does not parse, or extends what is not there", async () => {
    expect(await lint("@data/missing", { "tsconfig.json": "{ ???" })).toEqual([]);
    expect(await lint("@data/missing", { "tsconfig.json": '{"extends":"./missing.json"}' })).toEqual([]);
  });
});

describe("a template whose end is only known at run time", () => {
  it("is classified by its folder, on disk or not", async () => {
    const project = (folder: string) => tempProject({ "src/users/user.controller.ts": `export const load = (name: string) => import(\`../${folder}/\${name}.js\`);\n`, "src/services/a.ts": "", "src/locales/a.ts": "", "src/repositories/a.ts": "" });
    const at = ["src/users/user.controller.ts:1:46 layer"];
    expect(await project("repositories").lint({ patterns: ["src/users"] })).toEqual(at);
    expect(await project("services").lint({ patterns: ["src/users"] })).toEqual([]);
    expect(await project("locales").lint({ patterns: ["src/users"] })).toEqual([]);
  });

  it("is classified by an alias", async () => {
    const files = { "tsconfig.json": '{"compilerOptions":{"paths":{"@data/*":["./src/repositories/*"]}}}', "src/repositories/other.ts": "", "src/users/user.controller.ts": "export const load = (name: string) => import(`@data/${name}`);\n" };
    expect(await tempProject(files).lint({ patterns: ["src/users"] })).toEqual(["src/users/user.controller.ts:1:46 layer"]);
  });
});

describe("an alias that leads to a file of another name", () => {
  const repository = { "src/repositories/user.repository.ts": "export const a = 1;\n" };
  const tsconfig = (paths: object): Files => ({ ...repository, "tsconfig.json": JSON.stringify({ compilerOptions: { paths } }) });
  const imports = (entries: object): Files => ({ ...repository, "package.json": JSON.stringify({ name: "p", imports: entries }) });

  it.each([
    ["a whole specifier", "@/user.service", { "@/*": ["./src/*"], "@/user.service": ["./src/repositories/user.repository.ts"] }],
    ["a longer pattern", "@/users/user.service", { "@/*": ["./src/*"], "@/users/*.service": ["./src/repositories/*.repository.ts"] }],
    ["a pattern with more behind its star", "$user/x.service", { "$user/*": ["./src/repositories/user.repository.ts"] }],
  ])("is judged by that file: %s of tsconfig", async (_what, specifier, paths) => {
    expect(await lint(specifier, tsconfig(paths))).toEqual(found);
    // Without the alias the name says it all.
    expect(await lint(specifier, repository)).toEqual([]);
  });

  it.each([
    ["a whole specifier", "#src/user.service", { "#src/*": "./src/*.ts", "#src/user.service": "./src/repositories/user.repository.ts" }],
    ["a longer pattern", "#src/users/user.service", { "#src/*": "./src/*.ts", "#src/users/*.service": "./src/repositories/*.repository.ts" }],
    ["a pattern that begins alike", "#src/user.service", { "#src/*": "./src/*.ts", "#src/*.service": "./src/repositories/*.repository.ts" }],
    ["a pattern with more behind its star", "#users/user.service", { "#users/*.service": "./src/repositories/*.repository.ts" }],
    ["a pattern whose path ends in a name", "#users/user.service", { "#users/*": "./src/repositories/user.repository.ts" }],
  ])("is judged by that file: %s of imports", async (_what, specifier, entries) => {
    expect(await lint(specifier, imports(entries))).toEqual(found);
    expect(await lint(specifier, imports({ "#src/*": "./src/*.ts" }))).toEqual([]);
  });

  it("is judged by the package that a whole specifier of imports leads to", async () => {
    expect(await lint("#src/user.service", imports({ "#src/*": "./src/*.ts", "#src/user.service": "pg" }))).toEqual(["src/users/user.controller.ts:1:19 concern"]);
    expect(await lint("#db", imports({ "#db": { node: "pg", default: "./src/no-database.js" } }))).toEqual(["src/users/user.controller.ts:1:19 concern"]);
    expect(await lint("#db", imports({ "#db": "lodash" }))).toEqual([]);
    expect(await lint("#data/user.repository", imports({ "#data/*": "some-package/*" }))).toEqual([]);
  });

  it("is judged by the file of a package of the project that imports lead to, but no second entry of imports is looked up", async () => {
    const own = { name: "@acme/app", exports: { "./data": "./src/repositories/user.repository.ts" }, imports: { "#data": "@acme/app/data", "#again": "#data" } };
    expect(await lint("#data", { "package.json": JSON.stringify(own), ...repository })).toEqual(["src/users/user.controller.ts:1:19 layer"]);
    expect(await lint("#again", { "package.json": JSON.stringify(own), ...repository })).toEqual([]);
  });

  it("is judged by that file: an alias of the settings", async () => {
    const project = tempProject({ "src/users/user.controller.ts": 'import { a } from "@/user.service";\na();\n', "tsconfig.json": '{"compilerOptions":{"paths":{"@/*":["./src/*"]}}}', ...repository });
    expect(await project.lint({ patterns: ["src/users"], settings: { aliases: { "@/user.service": "src/repositories/user.repository.ts" } } })).toEqual(["src/users/user.controller.ts:1:19 layer"]);
  });
});
