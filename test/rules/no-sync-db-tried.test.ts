import { describe, expect, it } from "vitest";
import { noSyncDb } from "../../src/rules/no-sync-db.ts";
import { tempProject, type Files } from "../support/project.ts";
import { ruleTester } from "../support/rule-tester.ts";

const filename = "/backend/src/users/user.repository.js";
const all = "export const all = () =>\ndb.prepare(text).all();";
const opened = `const db = new Database(file);\n${all}`;

const blocks = (line: number, driver = "better-sqlite3") => [
  { messageId: "blocks", data: { call: "db.prepare().all", driver }, line, column: 1, endLine: line, endColumn: 23 } as const,
];
const errors = blocks(4);

/** A driver that is loaded where it is there. */
const tried = (first: string, other: string): string => `let Database; try { Database = ${first}; } catch { ${other} }\n${opened}`;
const native = 'require("better-sqlite3")';

ruleTester().run("no-sync-db: a driver that a try loads", noSyncDb as never, {
  valid: [
    { name: "or else one that is asynchronous", filename, code: tried(native, 'Database = require("sqlite3").Database;') },
    { name: "after one that is asynchronous", filename, code: tried('require("sqlite3").Database', `Database = ${native};`) },
    { name: "after a file of the project", filename, code: tried('require("./own-sqlite")', `Database = ${native};`) },
    { name: "or else what nobody can tell", filename, code: tried(native, "Database = load();") },
    { name: "or else what is taken out of something", filename, code: tried(native, "({ Database } = load());") },
    { name: "or else a file of the project, by a condition", filename, code: `let Database; if (small) Database = ${native}; else Database = require("./own-sqlite");\n${opened}` },
    { name: "beside a catch of something else", filename, code: `let Database; try { start(); } catch { Database = require("./own-sqlite"); }\nif (!Database) Database = ${native};\n${opened}` },
    { name: "beside another variable", filename, code: `let Database, Old; try { Old = ${native}; } catch { Database = require("./own-sqlite"); }\n${opened}` },
    { name: "with a type of the project's own", filename: filename.replace(".js", ".ts"), code: `import type { Port } from "./port";\n${tried(native, 'Database = require("./own-sqlite");').replace("let Database", "let Database: Port")}` },
    { name: "or else another store", filename, code: tried(native, 'Database = require("classic-level").ClassicLevel;') },
    { name: "one of two, by a condition", filename, code: `let db; if (small) db = new (${native})(":memory:"); else db = new (require("node:sqlite").DatabaseSync)(file);\n${all}` },
    { name: "and is written often", filename, code: `let db; try { db = new (${native})(file); } catch { ${`db = new (${native})(":memory:"); `.repeat(8)}}\n${all}` },
    { name: "and is counted up", filename, code: `let db; try { db = new (${native})(file); } catch { db = new (${native})(":memory:"); }\ndb += 1;\n${all}` },
  ],
  invalid: [
    { name: "or nothing", filename, code: tried(native, "Database = null;"), errors },
    { name: "or else a file of the project", filename, code: tried(native, 'Database = require("./own-sqlite");'), errors },
    { name: "or else a file of the project, by import()", filename, code: tried('(await import("better-sqlite3")).default', 'Database = (await import("./own-sqlite.js")).default;'), errors },
    { name: "or else a class of the file", filename, code: `class Own { prepare() {} }\n${tried(native, "Database = Own;")}`, errors: blocks(5) },
    { name: "or else what the project makes", filename, code: `function own() { return { prepare() {} }; }\nlet db; try { db = new (${native})(file); } catch { db = own(); }\n${all}`, errors },
    { name: "or else another that blocks", filename, code: tried(native, 'Database = require("node:sqlite").DatabaseSync;'), errors },
    { name: "after another that blocks", filename, code: tried('require("node:sqlite").DatabaseSync', `Database = ${native};`), errors: blocks(4, "node:sqlite") },
    { name: "or else another, or else a file of the project", filename,
      code: tried(native, 'try { Database = require("node:sqlite").DatabaseSync; } catch { Database = require("./own-sqlite"); }'), errors },
    { name: "or else a file of the project, or nothing at all", filename, code: tried(native, 'try { Database = require("./own-sqlite"); } catch { process.exit(1); }'), errors },
    { name: "by a function", filename, code: `const Database = (() => { try { return ${native}; } catch { return require("./own-sqlite"); } })();\n${opened}`, errors },
    { name: "in a function", filename, code: `export function open(file) { let Database; try { Database = ${native}; } catch { Database = require("./own-sqlite"); }\nconst db = new Database(file);\nreturn () =>\ndb.prepare(text).all(); }`, errors },
    { name: "into a variable that may be anything", filename: filename.replace(".js", ".ts"), code: tried(native, 'Database = require("./own-sqlite");').replace("let Database", "let Database: any"), errors },
    { name: "and is opened again, or else in memory", filename, code: `let db = new (${native})(file);\nexport const again = () => { try { db = new (${native})(file); } catch { db = new (${native})(":memory:"); } };\n${all}`, errors },
  ],
});

/** The lines of a route that are reported, which asks what another file has opened. */
async function reported(db: Files): Promise<string[]> {
  const files = { ...db, "src/routes/users.js": 'const { db, stmts } = require("../db");\nexports.all = () => db.prepare("x").all();\nexports.one = () => stmts.one.get(1);\n' };
  const found = await tempProject(files).messages({ patterns: ["src/routes"] });
  return found.flatMap(({ line, message }) => (/^`[^`]*` runs on `[^`]*`/.exec(message) ?? []).map((text) => `${String(line)} ${text}`));
}

const exporting = 'const db = new Database("app.db");\nconst stmts = { one: db.prepare("x") };\nmodule.exports = { db, stmts };\n';
const own = "class Database { prepare(text) { return open(text); } }\nmodule.exports = Database;\n";

describe("a driver that a try loads in another file", () => {
  it.each([
    ["or nothing", `let Database;\ntry { Database = ${native}; } catch { Database = null; }\n`],
    ["or else a file of the project", `let Database;\ntry { Database = ${native}; new Database(":memory:").close(); } catch { Database = require("./own-sqlite"); }\n`],
    ["or else a file of the project, or nothing at all", `let Database = null;\ntry { Database = ${native}; } catch { try { Database = require("./own-sqlite"); } catch { process.exit(1); } }\n`],
    ["or else another that blocks", `let Database;\ntry { Database = ${native}; } catch { Database = require("node:sqlite").DatabaseSync; }\n`],
    ["by a function", `const Database = (() => { try { return ${native}; } catch { return require("./own-sqlite"); } })();\n`],
  ])("is known, %s", async (_what, loading) => {
    expect(await reported({ "src/db.js": loading + exporting, "src/own-sqlite.js": own })).toEqual(["2 `db.prepare().all` runs on `better-sqlite3`", "3 `stmts.one.get` runs on `better-sqlite3`"]);
  });

  it.each([
    ["or else one that is asynchronous", 'Database = require("sqlite3").Database;', own],
    ["or else a file that hands on one that is asynchronous", 'Database = require("./own-sqlite");', 'module.exports = require("sqlite3").Database;\n'],
    ["or else what nobody can tell", "Database = load();", own],
  ])("is not known, %s", async (_what, other, file) => {
    expect(await reported({ "src/db.js": `let Database;\ntry { Database = ${native}; } catch { ${other} }\n${exporting}`, "src/own-sqlite.js": file })).toEqual([]);
  });

  it.each([["Port", 0], ["any", 2]])("goes by a type that tells what it is: %s", async (type, times) => {
    const db = `import type { Port } from "./port";\nlet Database: ${type};\ntry { Database = ${native}; } catch { Database = require("./own-sqlite"); }\nexport const db = new Database("app.db");\nexport const stmts = { one: db.prepare("x") };\n`;
    const port = "export interface Port { new (file: string): { prepare(text: string): never } }\n";
    expect(await reported({ "src/port.ts": port, "src/db.ts": db, "src/own-sqlite.js": own })).toHaveLength(times);
  });
});
