import { describe, expect, it } from "vitest";
import { tempProject, type Files, type LintOptions } from "../support/project.ts";

/** What `no-sync-db` reports in one file, as `line:column messageId`. */
async function found(code: string, options: LintOptions = {}, path = "src/users/user.repository.ts", more: Files = {}): Promise<string[]> {
  const { lint } = tempProject({ ...more, [path]: code });
  return (await lint({ ...options, patterns: [path] })).filter((line) => / (?:blocks|instead|command|io)$/.test(line)).map((line) => line.slice(path.length + 1));
}

const client = {
  "src/db/client.ts": 'import Database from "better-sqlite3";\nexport const db = new Database("a.db");\nexport const open = () => new Database("b.db");\nexport class Store { readonly db = new Database("c.db"); }\nexport default db;\n',
  "src/db/legacy.cjs": 'const Database = require("better-sqlite3");\nmodule.exports = { db: new Database("a.db") };\n',
};

describe("a call that blocks", () => {
  it.each([
    ["on a statement", 'import Database from "better-sqlite3";\nconst db = new Database("a");\nexport const a = () => db.prepare("x").get();', ["3:24 blocks"]],
    ["on a statement with a name", 'import Database from "better-sqlite3";\nconst all = new Database("a").prepare("x");\nexport const a = () => all.all();', ["3:24 blocks"]],
    ["through a renamed import", 'import { DatabaseSync as D } from "node:sqlite";\nconst d = new D("a");\nexport const a = () => d.exec("x");', ["3:24 blocks"]],
    ["through a namespace", 'import * as sqlite from "node:sqlite";\nexport const a = () => new sqlite.DatabaseSync("a").exec("x");', ["2:24 blocks"]],
    ["through require", 'const Database = require("better-sqlite3");\nconst db = Database("a");\nexports.a = () => db.exec("x");', ["3:19 blocks"]],
    ["on a transaction", 'import Database from "better-sqlite3";\nconst move = new Database("a").transaction(() => 1);\nexport const a = () => move();', ["3:24 blocks"]],
    ["on a parameter", 'import type Database from "better-sqlite3";\nexport const a = (db: Database.Database) => db.prepare("x").all();', ["2:45 blocks"]],
    ["on a field", 'import { DatabaseSync } from "node:sqlite";\nexport class A { private db = new DatabaseSync("a"); b() { return this.db.prepare("x").all(); } }', ["2:67 blocks"]],
    ["on a constructor's property", 'import type { DatabaseSync } from "node:sqlite";\nexport class A { constructor(private db: DatabaseSync) {} b() { this.db.exec("x"); } }', ["2:65 blocks"]],
    ["on an assigned field", 'import { DatabaseSync } from "node:sqlite";\nexport class A { db; constructor(db: DatabaseSync) { this.db = db; } b() { this.db.exec("x"); } }', ["2:76 blocks"]],
    ["on bun", 'import { Database } from "bun:sqlite";\nexport const a = (db: Database) => db.query("x").all();', ["2:36 blocks"]],
    ["on drizzle over a synchronous driver", 'import { drizzle } from "drizzle-orm/better-sqlite3";\nconst db = drizzle("a");\nexport const a = () => db.select().from(1 as never).all();', ["3:24 instead"]],
    ["on lowdb", 'import { LowSync } from "lowdb";\nexport const a = (db: LowSync<unknown>) => db.write();', ["2:44 instead"]],
    ["on a command line", 'import { execSync } from "node:child_process";\nexport const a = () => execSync("psql -c x");', ["2:24 command"]],
    ["on a command line of a constant", 'import cp from "child_process";\nconst dump = "pg_dump " + process.argv[2];\nexport const a = () => cp.execSync(dump);', ["3:24 command"]],
  ])("is reported %s", async (_what, code, expected) => {
    expect(await found(code)).toEqual(expected);
  });

  it.each([
    ["an exported handle", 'import { db } from "../db/client.js";\nexport const a = () => db.prepare("x").get();', "2:24 blocks"],
    ["a default export", 'import db from "../db/client.js";\nexport const a = () => db.exec("x");', "2:24 blocks"],
    ["a namespace", 'import * as client from "../db/client.js";\nexport const a = () => client.db.exec("x");', "2:24 blocks"],
    ["a factory", 'import { open } from "../db/client.js";\nexport const a = () => open().exec("x");', "2:24 blocks"],
    ["a field of another class", 'import { Store } from "../db/client.js";\nexport const a = (store: Store) => store.db.exec("x");', "2:36 blocks"],
    ["a subclass", 'import { Store } from "../db/client.js";\nclass Mine extends Store { b() { this.db.exec("x"); } }\nexport { Mine };', "2:34 blocks"],
    ["CommonJS", 'const { db } = require("../db/legacy.cjs");\nexports.a = () => db.exec("x");', "2:19 blocks"],
  ])("is reported through %s of another file", async (_what, code, expected) => {
    expect(await found(code, {}, "src/users/user.repository.ts", client)).toEqual([expected]);
  });
});

describe("what does not block", () => {
  it.each([
    ["asynchronous drivers of the same names", 'import sqlite3 from "sqlite3";\nimport { open } from "sqlite";\nconst db = new sqlite3.Database("a");\nexport const a = async () => [db.all("x"), (await open({} as never)).get("x")];'],
    ["drizzle over an asynchronous driver", 'import { drizzle } from "drizzle-orm/libsql";\nconst db = drizzle("a");\nexport const a = () => db.select().from(1 as never).all();'],
    ["a handle that is handed over", 'import Database from "better-sqlite3";\nimport { Kysely, SqliteDialect } from "kysely";\nexport const db = new Kysely<any>({ dialect: new SqliteDialect({ database: new Database("a") }) });\nexport const a = () => db.selectFrom("x").execute();'],
    ["maps, routers and lodash", 'import _ from "lodash";\nconst map = new Map<string, string>();\nexport const a = (app: any) => [map.get("x"), app.get("/x"), _.get({}, "x"), app.all("/y"), app.run()];'],
    ["names that end in Sync", "export const a = (s: any) => [s.enableSync(), s.markForSync(), s.sync()];"],
    ["another command", 'import { execSync } from "node:child_process";\nexport const a = () => execSync("ls");'],
    ["a shadowed import", 'import { DatabaseSync } from "node:sqlite";\nexport const a = (DatabaseSync: any) => new DatabaseSync("a").exec("x");\nexport { DatabaseSync };'],
    ["a class of the project's own", "class Database { exec(x: string) { return x; } }\nexport const a = () => new Database().exec('x');"],
    ["setting the handle up", 'import Database from "better-sqlite3";\nconst db = new Database("a");\ndb.pragma("journal_mode = WAL");\nexport default db;'],
  ])("%s", async (_what, code) => {
    expect(await found(code)).toEqual([]);
  });

  it("tests, scripts, seeds and migrations", async () => {
    const code = 'import { DatabaseSync } from "node:sqlite";\nnew DatabaseSync("a").exec("x");';
    for (const path of ["src/a.test.ts", "scripts/a.ts", "src/seeds/a.ts", "src/migrations/20260101_0900_a.ts"]) expect(await found(code, {}, path), path).toEqual([]);
    expect(await found(code, {}, "src/shared/a.ts")).toEqual(["2:1 blocks"]);
  });
});

describe("in strict", () => {
  const strict = { tier: "strict" } as const;

  it("opening and preparing inside a function count, but not what is asked at once", async () => {
    const code = 'import { DatabaseSync } from "node:sqlite";\nexport const a = () => { const db = new DatabaseSync("a"); const s = db.prepare("x"); return s.get(); };';
    expect(await found(code, strict)).toEqual(["2:37 blocks", "2:70 blocks", "2:94 blocks"]);
    expect(await found('import { DatabaseSync } from "node:sqlite";\nexport const db = new DatabaseSync("a");\nexport const a = () => db.prepare("x").get();', strict)).toEqual(["3:24 blocks"]);
  });

  it("blocking work inside a function counts in the layers of a request", async () => {
    const code = 'import fs, { existsSync } from "node:fs";\nimport bcrypt from "bcrypt";\nconst text = fs.readFileSync("a");\nexport const a = () => [fs.readFileSync("a"), existsSync("b"), bcrypt.hashSync("x", 10), text];';
    expect(await found(code, strict)).toEqual(["4:25 io", "4:47 io", "4:64 io"]);
    expect(await found(code)).toEqual([]);
    expect(await found(code, strict, "src/shared/a.ts")).toEqual([]);
  });
});
