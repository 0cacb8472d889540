import { noSyncDb } from "../../src/rules/no-sync-db.ts";
import { ruleTester } from "../support/rule-tester.ts";

const filename = "/backend/src/database/store.ts";
const strict = [{ tier: "strict" }] as const;
const top = 'import Database from "better-sqlite3";\nimport { isMainThread, parentPort, Worker } from "node:worker_threads";\nconst db = new Database("app.db");\nexport class Store { worker = new Worker(new URL(import.meta.url)); }\n';
const vacuum = { messageId: "blocks", data: { call: "db.exec", driver: "better-sqlite3" } } as const;

ruleTester().run("no-sync-db: files that start themselves as a thread", noSyncDb as never, {
  valid: [
    { name: "in what is no main thread", filename, code: `${top}if (!isMainThread) {\n  parentPort?.on("message", (sql) => db.exec(sql));\n  db.exec("vacuum");\n}` },
    { name: "in what has a port", filename, code: `${top}if (parentPort) db.exec("vacuum");` },
    { name: "in what has a port, compared", filename, code: `${top}if (parentPort !== null) db.exec("vacuum");\nif (null != parentPort && parentPort != undefined) db.exec("vacuum");` },
    { name: "in the other branch of a port", filename, code: `${top}if (parentPort === null) new Worker("x");\nelse db.exec("vacuum");` },
    { name: "in the other branch", filename, code: `${top}if (isMainThread) new Worker("x");\nelse db.exec("vacuum");` },
    { name: "in the other branch of a comparison", filename, code: `${top}if (isMainThread === true) new Worker("x");\nelse db.exec("vacuum");` },
    { name: "where two things hold", filename, code: `${top}if (process.env.WORK && isMainThread === false) db.exec("vacuum");` },
    { name: "where neither of two things holds", filename, code: `${top}if (isMainThread || !process.env.WORK) new Worker("x");\nelse db.exec("vacuum");` },
    { name: "where one of two things holds that both say so", filename, code: `${top}if (!isMainThread || parentPort) db.exec("vacuum");` },
    { name: "behind a short question", filename, code: `${top}parentPort && db.exec("vacuum");\nisMainThread || db.exec("vacuum");\nisMainThread ? null : db.exec("vacuum");` },
    { name: "as a listener of the port", filename, code: `${top}parentPort?.on("message", (sql) => { db.exec(sql); });` },
    { name: "as a message of the port", filename, code: `${top}export const tell = () => parentPort.postMessage(db.exec("vacuum"));` },
    { name: "by a member of the module", filename, code: 'const threads = require("worker_threads");\nconst db = require("better-sqlite3")("app.db");\nif (!threads.isMainThread) db.exec("vacuum");\nexports.start = () => new threads.Worker(__filename);' },
    { name: "in a function of the block", filename, code: `${top}if (!isMainThread) {\n  function clean() { db.exec("vacuum"); }\n  parentPort.on("message", clean);\n}` },
    { name: "in a function that only the thread calls", filename, code: `${top}function clean() { db.exec("vacuum"); }\nconst cleanAll = () => clean();\nif (!isMainThread) cleanAll();` },
    { name: "in a function that calls itself", filename, code: `${top}function clean(n) { db.exec("vacuum"); if (n > 0) clean(n - 1); }\nif (!isMainThread) clean(3);` },
    { name: "in a class that only the thread makes, whatever names its type", filename, options: strict, code: `${top}class Asker { clean() { db.exec("vacuum"); } }\nexport type Method = keyof Asker;\nif (!isMainThread) { const asker = new Asker(); parentPort.on("message", () => asker.clean()); }` },
    { name: "in such a class that is a value", filename, code: `${top}const Asker = class { clean() { db.exec("vacuum"); } };\nif (!isMainThread) new Asker().clean();` },
    { name: "in such a class that is exported for tests", filename, code: `${top}export class Asker { clean() { db.exec("vacuum"); } }\nif (!isMainThread) new Asker().clean();` },
    { name: "in such a class that is exported below", filename, code: `${top}class Asker { clean() { db.exec("vacuum"); } }\nif (!isMainThread) new Asker().clean();\nexport { Asker };` },
    { name: "files and commands of a thread", filename: "/backend/src/users/user.repository.ts", options: strict, code: 'import { execSync } from "node:child_process";\nimport { parentPort } from "node:worker_threads";\nimport { readFileSync } from "node:fs";\nexport const a = 1;\nparentPort?.on("message", () => { readFileSync("a"); execSync("psql -f a.sql"); });' },
    { name: "a tagged template", filename, code: 'import { DatabaseSync } from "node:sqlite";\nimport { isMainThread } from "node:worker_threads";\nexport const sql = new DatabaseSync("app.db").createTagStore();\nif (!isMainThread) sql.all`select 1`;' },
  ],
  invalid: [
    { name: "in the main thread", filename, code: `${top}if (isMainThread) db.exec("vacuum");`, errors: [{ ...vacuum, line: 5, column: 19, endLine: 5, endColumn: 36 }] },
    { name: "in the main thread, asked otherwise", filename, code: `${top}if (isMainThread !== false) db.exec("vacuum");\nif (parentPort == null) db.exec("vacuum");\nif (!parentPort) db.exec("vacuum");`, errors: [vacuum, vacuum, vacuum] },
    { name: "where only one of two things holds", filename, code: `${top}if (!isMainThread || process.env.WORK) db.exec("vacuum");`, errors: [{ ...vacuum, line: 5, column: 40, endLine: 5, endColumn: 57 }] },
    { name: "where one of two things does not hold", filename, code: `${top}if (isMainThread && process.env.WORK) new Worker("x");\nelse db.exec("vacuum");`, errors: [vacuum] },
    { name: "in what is asked", filename, code: `${top}if (db.exec("vacuum") && !isMainThread) new Worker("x");`, errors: [vacuum] },
    { name: "in what is asked first", filename, code: `${top}if (db.exec("vacuum") || isMainThread) new Worker("x");`, errors: [{ ...vacuum, line: 5, column: 5, endLine: 5, endColumn: 22 }] },
    { name: "in the main thread, compared otherwise", filename, code: `${top}if (isMainThread >= true) db.exec("vacuum");`, errors: [vacuum] },
    { name: "in what is asked first of three", filename, code: `${top}db.exec("vacuum") || isMainThread || new Worker("x");`, errors: [vacuum] },
    { name: "beside the block", filename, code: `${top}if (!isMainThread) parentPort.postMessage(1);\ndb.exec("vacuum");`, errors: [{ ...vacuum, line: 6, column: 1, endLine: 6, endColumn: 18 }] },
    { name: "where a name of the project's own asks", filename, code: `import { isMainThread } from "./threads.js";\nimport Database from "better-sqlite3";\nimport { Worker } from "worker_threads";\nconst db = new Database("app.db");\nif (!isMainThread) db.exec("vacuum");`, errors: [vacuum] },
    { name: "where another package asks", filename, code: `import { isMainThread } from "fake_worker_threads";\nimport Database from "better-sqlite3";\nconst db = new Database("app.db");\nif (!isMainThread) db.exec("vacuum");`, errors: [{ ...vacuum, line: 4, column: 20, endLine: 4, endColumn: 37 }] },
    { name: "as a listener of another thread", filename, code: `${top}new Worker("x").on("message", (sql) => { db.exec(sql); });`, errors: [{ ...vacuum, line: 5, column: 42, endLine: 5, endColumn: 54 }] },
    { name: "in a function that both call", filename, code: `${top}function clean() { db.exec("vacuum"); }\nif (!isMainThread) clean();\nexport const tidy = () => clean();`, errors: [vacuum] },
    { name: "in a function that is exported", filename, code: `${top}export function clean() { db.exec("vacuum"); }\nif (!isMainThread) clean();`, errors: [vacuum] },
    { name: "in a constant function that is exported", filename, code: `${top}export const clean = () => db.exec("vacuum");\nif (!isMainThread) clean();`, errors: [vacuum] },
    { name: "in a function that is exported below", filename, code: `${top}const clean = () => db.exec("vacuum");\nif (!isMainThread) clean();\nexport { clean };`, errors: [vacuum] },
    { name: "in a function that nobody calls", filename, code: `${top}function clean() { db.exec("vacuum"); }`, errors: [vacuum] },
    { name: "in a function that nobody calls with anything", filename, code: `${top}function clean(sql) { db.exec(sql); }`, errors: [{ ...vacuum, line: 5, column: 23, endLine: 5, endColumn: 35 }] },
    { name: "in a class that both make", filename, code: `${top}export class Asker { clean() { db.exec("vacuum"); } }\nexport const local = () => new Asker();\nif (!isMainThread) new Asker().clean();`, errors: [vacuum] },
    { name: "in a class that only others make", filename, code: `${top}export class Asker { clean() { db.exec("vacuum"); } }`, errors: [vacuum] },
    { name: "in what a function of both calls by way of another", filename, code: `${top}function outer() { class Asker { clean() { db.exec("vacuum"); } static make() { return outer(); } } return new Asker(); }\nexport const both = () => outer();\nif (!isMainThread) outer();`, errors: [vacuum] },
  ],
});
