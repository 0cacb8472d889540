import { noSyncDb } from "../../src/rules/no-sync-db.ts";
import { ruleTester } from "../support/rule-tester.ts";

const controller = "/backend/src/users/user.controller.ts";
const service = "/backend/src/users/user.service.ts";
const strict = [{ tier: "strict" }] as const;

ruleTester().run("no-sync-db: places", noSyncDb as never, {
  valid: [
    { name: "a test", filename: "/backend/src/users/user.service.test.ts", options: strict, code: 'import Database from "better-sqlite3";\nconst db = new Database("app.db");\nexport const run = () => db.exec("vacuum");\nimport { execSync } from "node:child_process";\nexecSync("psql -f schema.sql");' },
    { name: "a folder of tests", filename: "/backend/test/users.ts", options: strict, code: 'import Database from "better-sqlite3";\nconst db = new Database("app.db");\nexport const run = () => db.exec("vacuum");\nimport { execSync } from "node:child_process";\nexecSync("psql -f schema.sql");' },
    { name: "a migration", filename: "/backend/src/migrations/20240325_1821_create_users.ts", options: strict, code: 'import Database from "better-sqlite3";\nconst db = new Database("app.db");\nexport const run = () => db.exec("vacuum");\nimport { execSync } from "node:child_process";\nexecSync("psql -f schema.sql");' },
    { name: "a script", filename: "/backend/scripts/vacuum.ts", options: strict, code: 'import Database from "better-sqlite3";\nconst db = new Database("app.db");\nexport const run = () => db.exec("vacuum");\nimport { execSync } from "node:child_process";\nexecSync("psql -f schema.sql");' },
    { name: "all migrations in one file", filename: "/backend/src/db/migrations.ts", options: strict, code: 'import Database from "better-sqlite3";\nexport const run = (db: Database.Database) => db.exec("vacuum");' },
    { name: "a file that runs migrations", filename: "/backend/src/lib/runMigrations.js", options: strict, code: 'import Database from "better-sqlite3";\nexport const run = (db: Database.Database) => db.exec("vacuum");' },
    { name: "what puts in order what migrations left", filename: "/backend/src/db/migration-repairs.ts", options: strict, code: 'import Database from "better-sqlite3";\nexport const run = (db: Database.Database) => db.exec("vacuum");' },
    { name: "a file that migrates one thing", filename: "/backend/src/dolt/migrate-dolt.ts", options: strict, code: 'import Database from "better-sqlite3";\nexport const run = (db: Database.Database) => db.exec("vacuum");' },
    { name: "a file that asks a tool for a migration", filename: "/backend/migration-generate.cjs", options: strict, code: 'const { execSync } = require("child_process");\nexecSync("yarn typeorm migration:generate");' },
    { name: "a migrator behind a dot", filename: "/backend/src/db/sqlite.migrator.ts", options: strict, code: 'import Database from "better-sqlite3";\nexport const run = (db: Database.Database) => db.exec("vacuum");' },
    { name: "a thread of its own", filename: "/backend/src/lib/query-worker.js", options: strict, code: 'const { parentPort } = require("worker_threads");\nconst db = require("better-sqlite3")("app.db");\nparentPort.on("message", (sql) => parentPort.postMessage(db.prepare(sql).all()));' },
    { name: "a thread of its own in TypeScript", filename: "/backend/src/lib/query.ts", code: 'import { parentPort } from "node:worker_threads";\nimport Database from "better-sqlite3";\nconst db = new Database("app.db");\nparentPort!.once("message", (sql) => db.exec(sql));\nexport {};' },
    { name: "a thread of its own in Bun", filename: "/backend/src/lib/query.ts", code: 'import { Database } from "bun:sqlite";\ndeclare var self: Worker;\nconst db = new Database("app.db");\nself.onmessage = ({ data }) => { db.query(data).all(); };' },
    { name: "a file that asks somebody at a terminal", filename: "/backend/src/copy.ts", options: strict, code: 'import { confirm } from "@inquirer/prompts";\nimport Database from "better-sqlite3";\nif (await confirm({ message: "Copy?" })) new Database("app.db").exec("vacuum");' },
    { name: "the same in CommonJS", filename: "/backend/src/copy.js", code: 'const prompts = require("prompts");\nconst db = require("better-sqlite3")("app.db");\nprompts([]).then(() => db.exec("vacuum"));' },
    { name: "a seed", filename: "/backend/src/seeds/users.ts", options: strict, code: 'import Database from "better-sqlite3";\nconst db = new Database("app.db");\nexport const run = () => db.exec("vacuum");\nimport { execSync } from "node:child_process";\nexecSync("psql -f schema.sql");' },
    { name: "a seeder by its name", filename: "/backend/src/db/users.seed.ts", options: strict, code: 'import Database from "better-sqlite3";\nconst db = new Database("app.db");\nexport const run = () => db.exec("vacuum");\nimport { execSync } from "node:child_process";\nexecSync("psql -f schema.sql");' },
  ],
  invalid: [
    { name: "in what starts a thread", filename: "/backend/src/lib/query.js", code: 'const { Worker } = require("worker_threads");\nconst db = require("better-sqlite3")("app.db");\nnew Worker("./work.js").on("message", (sql) => db.exec(sql));', errors: [{ messageId: "blocks" }] },
    { name: "in what keeps prompts of its own", filename: "/backend/src/lib/prompts.ts", code: 'import Database from "better-sqlite3";\nimport { first } from "./prompts/first.js";\nnew Database("app.db").exec("prompts");', errors: [{ messageId: "blocks" }] },
    { name: "in what runs in both", filename: "/backend/src/lib/query.js", code: 'const { isMainThread, parentPort } = require("worker_threads");\nconst db = require("better-sqlite3")("app.db");\nif (isMainThread) db.exec("vacuum");\nelse parentPort.on("message", (sql) => parentPort.postMessage(sql));', errors: [{ messageId: "blocks" }] },
    { name: "in what others call too", filename: "/backend/src/lib/query.js", code: 'const { parentPort } = require("worker_threads");\nconst db = require("better-sqlite3")("app.db");\nparentPort?.on("message", (sql) => all(sql));\nfunction all(sql) { db.exec(sql); }\nmodule.exports = { all };', errors: [{ messageId: "blocks" }] },
    { name: "in a controller", filename: controller, code: 'import Database from "better-sqlite3";\nexport const all = (db: Database.Database) => db.exec("vacuum");',
      errors: [{ messageId: "blocks", data: { call: "db.exec", driver: "better-sqlite3" }, line: 2, column: 47, endLine: 2, endColumn: 64 }] },
    { name: "in a service", filename: service, code: 'import Database from "better-sqlite3";\nexport const all = (db: Database.Database) => db.exec("vacuum");',
      errors: [{ messageId: "blocks", data: { call: "db.exec", driver: "better-sqlite3" }, line: 2, column: 47, endLine: 2, endColumn: 64 }] },
    { name: "in a service about migrations", filename: "/backend/src/services/migration.ts", code: 'import Database from "better-sqlite3";\nexport const run = (db: Database.Database) => db.exec("vacuum");',
      errors: [{ messageId: "blocks", data: { call: "db.exec", driver: "better-sqlite3" }, line: 2, column: 47, endLine: 2, endColumn: 64 }] },
    { name: "in a file about what was migrated", filename: "/backend/src/lib/migrated-users.ts", code: 'import Database from "better-sqlite3";\nexport const run = (db: Database.Database) => db.exec("vacuum");',
      errors: [{ messageId: "blocks", data: { call: "db.exec", driver: "better-sqlite3" }, line: 2, column: 47, endLine: 2, endColumn: 64 }] },
    { name: "in a report on migrations", filename: "/backend/src/lib/migration-report.ts", code: 'import Database from "better-sqlite3";\nexport const run = (db: Database.Database) => db.exec("vacuum");',
      errors: [{ messageId: "blocks", data: { call: "db.exec", driver: "better-sqlite3" }, line: 2, column: 47, endLine: 2, endColumn: 64 }] },
    { name: "in a table of migrations", filename: "/backend/src/lib/migrations-table.ts", code: 'import Database from "better-sqlite3";\nexport const run = (db: Database.Database) => db.exec("vacuum");',
      errors: [{ messageId: "blocks", data: { call: "db.exec", driver: "better-sqlite3" }, line: 2, column: 47, endLine: 2, endColumn: 64 }] },
    { name: "in a file without a layer", filename: "/backend/src/lib/store.ts", code: 'import Database from "better-sqlite3";\nconst db = new Database("app.db");\ndb.exec("vacuum");',
      errors: [{ messageId: "blocks", data: { call: "db.exec", driver: "better-sqlite3" }, line: 3, column: 1, endLine: 3, endColumn: 18 }] },
    { name: "in a model", filename: "/backend/src/models/user.ts", code: 'import Database from "better-sqlite3";\nconst db = new Database("app.db");\ndb.exec("vacuum");',
      errors: [{ messageId: "blocks", data: { call: "db.exec", driver: "better-sqlite3" }, line: 3, column: 1, endLine: 3, endColumn: 18 }] },
    { name: "in the database layer", filename: "/backend/src/db/connection.ts", code: 'import Database from "better-sqlite3";\nconst db = new Database("app.db");\ndb.exec("vacuum");',
      errors: [{ messageId: "blocks", data: { call: "db.exec", driver: "better-sqlite3" }, line: 3, column: 1, endLine: 3, endColumn: 18 }] },
    { name: "in the entry", filename: "/backend/src/main.ts", code: 'import Database from "better-sqlite3";\nconst db = new Database("app.db");\ndb.exec("vacuum");',
      errors: [{ messageId: "blocks", data: { call: "db.exec", driver: "better-sqlite3" }, line: 3, column: 1, endLine: 3, endColumn: 18 }] },
    { name: "in JavaScript", filename: "/backend/src/store.cjs", code: 'const Database = require("better-sqlite3");\nmodule.exports = new Database("app.db").prepare("select 1").all();',
      errors: [{ messageId: "blocks", data: { call: "new Database().prepare().all", driver: "better-sqlite3" }, line: 2, column: 18, endLine: 2, endColumn: 66 }] },
  ],
});
