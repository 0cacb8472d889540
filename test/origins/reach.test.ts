import { expect, it } from "vitest";
import { projectFor } from "../support/linted-file.ts";
import { Reach } from "../../src/origins/reach.ts";
import { readText } from "../../src/origins/read-module.ts";
import { modelOf } from "../../src/settings/model-of.ts";
import { tempProject, type Files } from "../support/project.ts";

const handle = 'import Database from "better-sqlite3";\nexport const db = new Database("a.db");\n';
const asks = (specifier: string): string => `import { db } from "${specifier}";\nexport const all = () => db.prepare("select 1").all();\n`;

const found = async (files: Files, settings?: object): Promise<string[]> =>
  (await tempProject(files).lint({ ...(settings === undefined ? {} : { settings }) })).filter((line) => line.endsWith(" blocks"));

it("a driver is found behind files that only hand it on, and in a circle of files", async () => {
  const files = {
    "src/a.ts": asks("./b.js"),
    "src/b.ts": 'export { db } from "./c.js";\nexport { all } from "./a.js";\n',
    "src/c.ts": 'export * from "./d.js";\n',
    "src/d.ts": handle,
  };
  expect(await found(files)).toEqual(["src/a.ts:2:26 blocks"]);
});

it("a file of which a circle was asked before has the driver in reach all the same", async () => {
  const files = {
    "src/a.ts": 'import { b } from "./b.js";\nexport const a = () => b.get();\n',
    "src/b.ts": 'import { a } from "./a.js";\nimport { db } from "./db.js";\nexport const b = { get: () => db.prepare("select 1").get(), a };\n',
    "src/db.ts": handle,
  };
  expect(await found(files)).toEqual(["src/b.ts:3:31 blocks"]);
});

it("no other file is asked where following is off", async () => {
  const files = { "src/a.ts": asks("./d.js"), "src/d.ts": handle, "src/own.ts": `${handle}export const all = () => db.prepare("select 1").all();\n` };
  expect(await found(files, { follow: false })).toEqual(["src/own.ts:3:26 blocks"]);
});

it("a driver is found under a name of its own in package.json, here and behind another file", async () => {
  const own = { "package.json": '{"name":"project","type":"module","imports":{"#sqlite":"better-sqlite3"}}' };
  const renamed = 'import Database from "#sqlite";\nexport const db = new Database("a.db");\n';
  expect(await found({ ...own, "src/a.ts": `${renamed}export const all = () => db.prepare("select 1").all();\n` })).toEqual(["src/a.ts:3:26 blocks"]);
  expect(await found({ ...own, "src/a.ts": asks("./d.js"), "src/d.ts": renamed })).toEqual(["src/a.ts:2:26 blocks"]);
});

const chain = {
  "src/1.ts": 'import { db } from "./2.js";\nimport "./beside.js";\nexport const one = () => db.prepare("select 1").all();\n',
  "src/2.ts": 'import { none } from "./beside.js";\nexport { db } from "./3.js";\nexport { none };\n',
  "src/3.ts": 'import { db as handle } from "./db.js";\nexport const db = handle;\nexport const three = () => handle.prepare("select 1").all();\n',
  "src/above.ts": 'import { none } from "./beside.js";\nexport const more = none;\n',
  "src/beside.ts": "export const none = 1;\n",
  "src/db.ts": handle,
};

it("every file on the way to a driver is judged as having it in reach", async () => {
  expect(await found(chain)).toEqual(["src/1.ts:3:26 blocks", "src/3.ts:3:28 blocks"]);
});

it.each([["from the top", ["1", "2", "3", "db", "beside", "above"]], ["from the bottom", ["above", "beside", "db", "3", "2", "1"]]])("what lies beside the way has nothing in reach, asked %s", (_from, order) => {
  const { root } = tempProject(chain);
  const reach = new Reach(/better-sqlite3/);
  const has = (name: string): boolean => {
    const project = projectFor(modelOf(undefined), root, `${root}/src/${name}.ts`, {});
    return reach.has(project, readText(project.file) ?? "");
  };
  expect(new Set(order.filter(has))).toEqual(new Set(["1", "2", "3", "db"]));
});
