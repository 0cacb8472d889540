import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { tempProject, type Files } from "../support/project.ts";

const tiers = ["recommended", "strict"] as const;
const service = "src/users/user.service.ts";

/** A service that leans on a file in every way that makes rules look into it. */
const leaning = (specifier: string): string => `import { Base, db, ignore, NotFound, run } from "${specifier}";
import fallback, * as all from "${specifier}";
export * from "${specifier}";
export class UserService extends Base {
  async find(): Promise<unknown> {
    if (!run) throw new NotFound("user");
    await db.prepare("select").all();
    return this.load().catch(ignore);
  }
  load = (): Promise<unknown> => all.load(fallback);
}
`;

async function expectSilence(files: Files, specifier = "../shared/odd.js"): Promise<void> {
  const { lint } = tempProject({ ...files, [service]: leaning(specifier) });
  for (const tier of tiers) expect(await lint({ tier, patterns: [service] }), tier).toEqual([]);
}

describe("a file elsewhere that cannot be read as code says nothing about who imports it", () => {
  it.each([
    ["does not parse", "export const db = {{{ (\nexport class Base exten"],
    ["is binary", "\u0000\u0001\uFFFD\u0000export\u0000"],
    ["is empty", ""],
    ["is a byte order mark", "\uFEFF"],
    ["is JSON", '{ "db": 1 }'],
    ["is one quote", "`"],
    ["is in a merge", "<<<<<<< HEAD\nexport const db = 1;\n=======\nexport const db = 2;\n>>>>>>> other\n"],
    ["hands on what is not there", 'export { db, Base, ignore, NotFound } from "./gone.js";\nexport * from "./gone-too.js";'],
  ])("it %s", async (_what, text) => {
    await expectSilence({ "src/shared/odd.ts": text });
  });

  it("is reported for itself as what does not parse, by the parser alone", async () => {
    const { lint } = tempProject({ "src/users/user.repository.ts": "export class {{{" });
    for (const tier of tiers) expect(await lint({ tier })).toEqual([expect.stringContaining("Parsing error")]);
  });

  it("still counts as the layer of its path", async () => {
    const { lint } = tempProject({ "src/users/user.repository.ts": "export class {{{", "src/users/user.controller.ts": 'import { users } from "./user.repository.js";\nexport const all = users;' });
    expect(await lint({ patterns: ["src/users/user.controller.ts"] })).toEqual(["src/users/user.controller.ts:1:23 layer"]);
  });
});

describe("circles are left", () => {
  it.each<[string, Files]>([
    ["of a file with itself", { "src/shared/odd.ts": 'export * from "./odd.js";\nexport { db, Base, ignore, NotFound } from "./odd.js";' }],
    ["of two files", { "src/shared/odd.ts": 'export * from "./even.js";\nexport { db, NotFound } from "./even.js";', "src/shared/even.ts": 'export * from "./odd.js";\nexport { db, NotFound } from "./odd.js";' }],
    ["of classes", { "src/shared/odd.ts": 'import { Base as B } from "./even.js";\nexport class Base extends B {}\nexport { Base as NotFound };', "src/shared/even.ts": 'import { Base as B } from "./odd.js";\nexport class Base extends B {}' }],
    ["of a class with itself", { "src/shared/odd.ts": "export class Base extends Base {}\nexport class NotFound extends NotFound {}" }],
    ["of constants", { "src/shared/odd.ts": "export const db = ignore;\nexport const ignore = db;\nexport const Base = NotFound, NotFound = Base;" }],
    ["of calls", { "src/shared/odd.ts": "export const ignore = () => ignore();\nexport const db = ignore();\nexport class Base { run() { return this.run(); } }" }],
    ["of a file with its importer", { "src/shared/odd.ts": 'export * from "../users/user.service.js";\nimport { UserService } from "../users/user.service.js";\nexport class Base extends UserService {}' }],
    ["of a hundred files", Object.fromEntries(Array.from({ length: 100 }, (_, index) => [
      index === 0 ? "src/shared/odd.ts" : `src/shared/odd${String(index)}.ts`,
      `export * from "./odd${String((index + 1) % 100 || "")}.js";\nexport * from "./odd${String((index + 37) % 100 || "")}.js";`,
    ]))],
    ["of compiler settings", { "tsconfig.json": '{ "extends": "./tsconfig.base.json", "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }', "tsconfig.base.json": '{ "extends": "./tsconfig.json" }' }],
  ])("%s", async (_what, files) => {
    await expectSilence(files);
  });
});

describe("the files of other tools may be broken", () => {
  it.each<[string, Files]>([
    ["a package.json", { "package.json": "{ not json" }],
    ["a package.json that is a list", { "package.json": "[]" }],
    ["a package.json without a text for a name", { "package.json": '{ "name": 3, "imports": 4, "exports": 5, "workspaces": 6 }' }],
    ["a package.json with a byte order mark", { "package.json": '\uFEFF{ "name": "project" }' }],
    ["a tsconfig.json", { "tsconfig.json": "{ not json" }],
    ["a tsconfig.json that leads nowhere", { "tsconfig.json": '{ "extends": "./gone.json", "references": [{ "path": "./gone" }], "compilerOptions": { "paths": { "@/*": 3 } } }' }],
  ])("%s", async (_what, files) => {
    await expectSilence(files);
  });
});

const isRoot = process.getuid?.() === 0;

describe("what the disk refuses", () => {
  it.skipIf(isRoot)("a folder and a file that may not be read (root reads all)", async () => {
    const { root, lint } = tempProject({ "src/shared/odd.ts": "export const db = 1;", "src/closed/index.ts": "export const db = 1;", [service]: leaning("../shared/odd.js"), "src/users/order.service.ts": leaning("../closed/index.js") });
    chmodSync(join(root, "src/shared/odd.ts"), 0);
    chmodSync(join(root, "src/closed"), 0);
    try {
      for (const tier of tiers) expect((await lint({ tier, patterns: ["src/users"] })).filter((line) => !line.endsWith(" class")), tier).toEqual([]);
    } finally {
      chmodSync(join(root, "src/closed"), 0o755);
    }
  });

  it("links that lead nowhere or in a circle, folders that are called like files", async () => {
    const { root, lint } = tempProject({ "src/shared/a.ts": "", [service]: `${leaning("../shared/gone.js")}\nimport "../shared/round.js";\nimport "../shared/folder.js";\nimport "../shared/loop/loop/loop/a.js";\n` });
    symlinkSync("./nowhere.ts", join(root, "src/shared/gone.ts"));
    symlinkSync("./round.ts", join(root, "src/shared/round.ts"));
    symlinkSync(".", join(root, "src/shared/loop"));
    mkdirSync(join(root, "src/shared/folder.ts"));
    for (const tier of tiers) expect(await lint({ tier, patterns: [service] }), tier).toEqual([]);
  });

  it.each([["too long a name", "../shared/".padEnd(400, "a")], ["a name that no disk holds", "../shared/\\0.js"], ["a path of a thousand folders", `../${"a/".repeat(1000)}b.js`], ["a URL that cannot be", "file://%zz/%"], ["nothing", ""], ["dots", "./../.././"]])("%s", async (_what, specifier) => {
    await expectSilence({}, specifier);
  });

  it.skipIf(process.platform === "win32")("a pipe, which never ends", async () => {
    const { root, lint } = tempProject({ "src/shared/a.ts": "", [service]: leaning("../shared/odd.js") });
    expect(spawnSync("mkfifo", [join(root, "src/shared/odd.ts")]).status).toBe(0);
    for (const tier of tiers) expect(await lint({ tier, patterns: [service] }), tier).toEqual([]);
  });
});
