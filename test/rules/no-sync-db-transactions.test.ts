import { noSyncDb } from "../../src/rules/no-sync-db.ts";
import { ruleTester } from "../support/rule-tester.ts";

const repository = "/backend/src/users/user.repository.ts";
const strict = [{ tier: "strict" }] as const;

ruleTester().run("no-sync-db: transactions and tags", noSyncDb as never, {
  valid: [],
  invalid: [
    { name: "a transaction by its name", filename: repository, code: 'import Database from "better-sqlite3";\nconst db = new Database("app.db");\nconst insertMany = db.transaction(() => {});\ninsertMany([]);',
      errors: [{ messageId: "blocks", data: { call: "insertMany", driver: "better-sqlite3" }, line: 4, column: 1, endLine: 4, endColumn: 15 }] },
    { name: "a transaction of a kind", filename: repository, code: 'import Database from "better-sqlite3";\nconst db = new Database("app.db");\ndb.transaction(() => {}).immediate();',
      errors: [{ messageId: "blocks", data: { call: "db.transaction().immediate", driver: "better-sqlite3" }, line: 3, column: 1, endLine: 3, endColumn: 37 }] },
    { name: "a transaction of a kind by its name", filename: repository, code: 'import Database from "better-sqlite3";\nconst db = new Database("app.db");\nconst insertMany = db.transaction(() => {});\ninsertMany.exclusive([]);',
      errors: [{ messageId: "blocks", data: { call: "insertMany.exclusive", driver: "better-sqlite3" }, line: 4, column: 1, endLine: 4, endColumn: 25 }] },
    { name: "a transaction that is called at once", filename: repository, code: 'import Database from "better-sqlite3";\nconst db = new Database("app.db");\ndb.transaction(() => {})();',
      errors: [{ messageId: "blocks", data: { call: "db.transaction()", driver: "better-sqlite3" }, line: 3, column: 1, endLine: 3, endColumn: 27 }] },
    { name: "a transaction that is called at once, once in strict", filename: repository, options: strict, code: 'import Database from "better-sqlite3";\nconst db = new Database("app.db");\nexport const move = () => db.transaction(() => {})();',
      errors: [{ messageId: "blocks", data: { call: "db.transaction()", driver: "better-sqlite3" }, line: 3, column: 27, endLine: 3, endColumn: 53 }] },
    { name: "a transaction in a field", filename: repository, code: 'import Database from "better-sqlite3";\nconst db = new Database("app.db");\nexport class A { private insert = db.transaction(() => {}); add() { this.insert([]); } }',
      errors: [{ messageId: "blocks", data: { call: "this.insert", driver: "better-sqlite3" }, line: 3, column: 69, endLine: 3, endColumn: 84 }] },
    { name: "a transaction in a field under a name of its own", filename: repository, code: 'import Database from "better-sqlite3";\nconst db = new Database("app.db");\nexport class A { saveMany = db.transaction(() => {}); size = () => 1; add() { this.size(); this.saveMany([]); } }',
      errors: [{ messageId: "blocks", data: { call: "this.saveMany", driver: "better-sqlite3" }, line: 3, column: 92, endLine: 3, endColumn: 109 }] },
    { name: "a transaction in an object under a name of its own", filename: repository, code: 'import Database from "better-sqlite3";\nconst db = new Database("app.db");\nconst store = { saveMany: db.transaction(() => {}) };\nstore.saveMany([]);',
      errors: [{ messageId: "blocks", data: { call: "store.saveMany", driver: "better-sqlite3" }, line: 4, column: 1, endLine: 4, endColumn: 19 }] },
    { name: "a transaction in bun", filename: repository, code: 'import { Database } from "bun:sqlite";\nconst move = new Database("app.db").transaction(() => {});\nmove();',
      errors: [{ messageId: "blocks", data: { call: "move", driver: "bun:sqlite" }, line: 3, column: 1, endLine: 3, endColumn: 7 }] },
    { name: "a transaction of @databases/sqlite-sync", filename: repository, code: 'import connect from "@databases/sqlite-sync";\nconnect("app.db").tx((tx) => tx);',
      errors: [{ messageId: "instead", data: { call: "connect().tx", driver: "@databases/sqlite-sync", instead: "use `@databases/sqlite`, which has the same methods, and await them" }, line: 2, column: 1, endLine: 2, endColumn: 33 }] },
    { name: "a tagged template of node:sqlite", filename: repository, code: 'import { DatabaseSync } from "node:sqlite";\nconst sql = new DatabaseSync("app.db").createTagStore();\nsql.all`select 1`;',
      errors: [{ messageId: "blocks", data: { call: "sql.all", driver: "node:sqlite" }, line: 3, column: 1, endLine: 3, endColumn: 18 }] },
    { name: "a tagged template of a field", filename: repository, code: 'import type { DatabaseSync } from "node:sqlite";\nexport class A { constructor(private db: DatabaseSync) {} private sql = this.db.createTagStore(); all(id) { return this.sql.get`select ${id}`; } }',
      errors: [{ messageId: "blocks", data: { call: "this.sql.get", driver: "node:sqlite" }, line: 2, column: 116, endLine: 2, endColumn: 142 }] },
  ],
});
