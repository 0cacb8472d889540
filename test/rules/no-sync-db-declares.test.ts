import { noSyncDb } from "../../src/rules/no-sync-db.ts";
import { ruleTester } from "../support/rule-tester.ts";

const database = "/backend/src/db/connection.ts";
const repository = "/backend/src/users/user.repository.ts";
const strict = [{ tier: "strict" }] as const;
const head = 'import Database from "better-sqlite3";\nimport { sql } from "drizzle-orm";\nconst db = new Database("app.db");\n';
const bun = 'import { Database } from "bun:sqlite";\nconst db = new Database("app.db");\n';
const errors = [{ messageId: "blocks" }] as const;

ruleTester().run("no-sync-db: what is declared", noSyncDb as never, {
  valid: [
    { name: "a pragma", filename: database, code: `${head}export const open = () => { db.exec("PRAGMA journal_mode = WAL"); };` },
    { name: "a pragma that is asked for", filename: database, code: `${bun}export const version = () => db.query("pragma user_version").get();` },
    { name: "tables, in a template", filename: database, code: `${bun}export function create() {\n  db.run(\`\n    CREATE TABLE IF NOT EXISTS users (id TEXT);\n  \`);\n}` },
    { name: "tables, as a constant", filename: database, code: `${head}const tables = "create table users (id text)";\nexport const create = () => db.exec(tables);` },
    { name: "a column", filename: database, code: `${head}export const add = (name: string) => db.prepare(\`ALTER TABLE users ADD COLUMN \${name} TEXT\`).run();` },
    { name: "an index that goes", filename: database, code: `${head}export const drop = () => db.exec("drop index users_by_name");` },
    { name: "what there is", filename: database, code: `${head}export const has = (name: string) => db.prepare("SELECT name FROM sqlite_master WHERE name = ?").get("users");` },
    { name: "which migrations have run", filename: database, code: `${head}export const last = () => db.prepare("SELECT hash FROM __drizzle_migrations ORDER BY created_at DESC LIMIT 1").get();` },
    { name: "that a migration has run", filename: database, code: `${head}export const note = (hash: string) => db.prepare('insert or ignore into "__drizzle_migrations" (hash) values (?)').run(hash);` },
    { name: "that a migration has not run", filename: database, code: `${head}export function forget() { db.exec("DELETE FROM knex_migrations WHERE id = 1"); db.exec("update SequelizeMeta set name = 'a'"); }` },
    { name: "a statement that is kept", filename: database, code: `${head}const tables = db.prepare("PRAGMA table_info(users)");\nexport const columns = () => tables.all();` },
    { name: "one after the other", filename: database, code: `${head}const tables = ["CREATE TABLE users (id TEXT)", \`CREATE INDEX by_id ON users (id)\`];\nexport const create = () => { for (const one of tables) db.exec(one); };` },
    { name: "one after the other, by a function", filename: database, code: `${head}const tables = ["CREATE TABLE users (id TEXT)", "PRAGMA foreign_keys = ON"];\nexport const create = () => tables.forEach((one) => { log(one); db.exec(one); });` },
    { name: "one after the other, by a function of a list that is written there", filename: database, code: `${head}["PRAGMA journal_mode = WAL"].map(function (one) { return db.exec(one); });` },
    { name: "one after the other, written there", filename: database, code: `${head}export function set() { for (const one of ["PRAGMA journal_mode = WAL", "PRAGMA foreign_keys = ON"] as const) { db.exec(one); } }` },
    { name: "by a tag", filename: database, code: 'import { Database } from "bun:sqlite";\nimport { drizzle } from "drizzle-orm/bun-sqlite";\nimport { sql } from "drizzle-orm";\nconst db = drizzle(new Database("app.db"));\nexport const set = () => db.run(sql`PRAGMA foreign_keys = ON`);' },
    { name: "a setting, by pragma()", filename: database, code: `${head}export const open = () => { db.pragma("journal_mode = WAL"); db.pragma("wal_autocheckpoint = 0"); };` },
    { name: "what is set, by pragma()", filename: database, code: `${head}export const size = () => db.pragma("page_count", { simple: true });` },
    { name: "a pragma() that is only known later", filename: database, code: `${head}export const set = (name: string) => db.pragma(name);` },
    { name: "a short look at what might be better", filename: database, code: `${head}export const tidy = () => db.pragma("optimize");` },
    { name: "all pages, where a file opens it", filename: database, code: `${head}db.pragma("wal_checkpoint(TRUNCATE)");` },
    { name: "all pages, where a function opens it", filename: database, code: `${head}export function open(file: string) { const other = new Database(file); other.pragma("integrity_check"); return other; }` },
    { name: "all pages, where a constructor opens it", filename: database, code: `${head}export class Store { db; constructor(file: string) { this.db = new Database(file); this.db.pragma("quick_check"); } }` },
    { name: "all pages, before it is closed", filename: database, code: `${head}export function stop() { try { db.pragma("wal_checkpoint(TRUNCATE)"); } catch (error) { log(error); } db.close(); }` },
    { name: "all pages of what does not block", filename: database, code: 'export const check = (db: { pragma(text: string): Promise<void> }) => db.pragma("integrity_check");' },
  ],
  invalid: [
    { name: "all pages, by pragma()", filename: database, code: `${head}export const check = () => db.pragma("integrity_check", { simple: true });`,
      errors: [{ messageId: "blocks", data: { call: "db.pragma", driver: "better-sqlite3" }, line: 4, column: 28, endLine: 4, endColumn: 74 }] },
    { name: "all pages of one database, in other letters", filename: database, code: `${head}export const check = () => db.pragma(" main.WAL_CHECKPOINT(FULL)");`, errors },
    { name: "all pages, in a way that is only known later", filename: database, code: `${head}export const check = (how: string) => db.pragma(\`wal_checkpoint(\${how})\`);`, errors },
    { name: "all pages, by a constant", filename: database, code: `${head}const text = "incremental_vacuum(100)";\nsetInterval(() => db.pragma(text), 1000);`, errors },
    { name: "all pages of a field", filename: database, code: `${head}export class Store { db = new Database("a"); check() { return this.db.pragma("foreign_key_check"); } close() { this.db.close(); } }`, errors },
    { name: "all pages, where another is opened and closed", filename: database, code: `${head}export function check() { const other = new Database("b"); db.pragma("quick_check"); other.close(); }`, errors },
    { name: "all pages, of what was opened elsewhere", filename: database, code: `${head}const open = () => db;\nexport function check() { const mine = open(); mine.pragma("quick_check"); }`, errors },
    { name: "in a function of a repository, in strict", filename: repository, options: strict, code: `${head}export const open = () => { db.exec("PRAGMA journal_mode = WAL"); };`, errors },
    { name: "a pragma that goes through all pages", filename: database, code: `${head}export const check = () => db.exec("PRAGMA wal_checkpoint(TRUNCATE)");`, errors },
    { name: "such a pragma of one database", filename: database, code: `${head}export const check = () => db.prepare("PRAGMA main.integrity_check").get();`, errors },
    { name: "rows of a table called alike", filename: database, code: `${head}export const all = () => db.prepare("SELECT * FROM schema_migrations_log").all();`, errors },
    { name: "rows beside migrations", filename: database, code: `${head}export const all = () => db.prepare("SELECT * FROM schema_migrations JOIN users ON 1 = 1").all();`, errors },
    { name: "rows", filename: database, code: `${head}export const all = () => db.prepare("SELECT * FROM users").all("PRAGMA a");`, errors },
    { name: "a table of one request", filename: database, code: `${head}export const all = () => db.exec("CREATE TEMP TABLE found AS SELECT * FROM users");`, errors },
    { name: "one of two texts", filename: database, code: `${head}export const run = (all: boolean) => db.exec(all ? "CREATE TABLE users (id TEXT)" : "DELETE FROM users");`, errors },
    { name: "tables and rows, one after the other", filename: database, code: `${head}const texts = ["CREATE TABLE users (id TEXT)", "DELETE FROM users"];\nexport const run = () => { for (const one of texts) db.exec(one); };`, errors },
    { name: "texts that come from elsewhere, one after the other", filename: database, code: `${head}export const run = (texts: string[]) => { for (const one of texts) db.exec(one); };`, errors },
    { name: "tables and rows, one after the other, by a function", filename: database, code: `${head}["CREATE TABLE users (id TEXT)", "DELETE FROM users"].forEach((one) => db.exec(one));`, errors },
    { name: "what is counted, beside a list", filename: database, code: `${head}["CREATE TABLE users (id TEXT)"].forEach((one, two) => db.exec(two));`, errors },
    { name: "what another function is handed", filename: database, code: `${head}const texts = ["CREATE TABLE users (id TEXT)"];\ntexts.reduce((one) => db.exec(one));`, errors },
    { name: "no texts at all", filename: database, code: `${head}const texts: string[] = [];\nexport const run = () => { for (const one of texts) db.exec(one); };`, errors },
    { name: "another name than the list's", filename: database, code: `${head}const texts = ["CREATE TABLE users (id TEXT)"];\nexport const run = (text: string) => { for (const one of texts) { log(one); db.exec(text); } };`, errors },
    { name: "a text that comes from elsewhere", filename: database, code: `${head}export const run = (text: string) => db.exec(text);`, errors },
    { name: "a statement that is handed in", filename: database, code: 'import type { Statement } from "better-sqlite3";\nexport const run = (statement: Statement) => statement.run();', errors },
    { name: "what begins like one", filename: database, code: `${head}export const run = () => db.exec("DELETE FROM pragma");`, errors },
  ],
});
