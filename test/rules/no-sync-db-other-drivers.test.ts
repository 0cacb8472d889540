import { noSyncDb } from "../../src/rules/no-sync-db.ts";
import { ruleTester } from "../support/rule-tester.ts";

const filename = "/backend/src/users/user.repository.ts";
const instead = "use drizzle over an asynchronous driver, such as `drizzle-orm/libsql` or `drizzle-orm/node-postgres`";
const typed = 'import type { BetterSQLite3Database } from "drizzle-orm/better-sqlite3";\nimport type { NodePgDatabase } from "drizzle-orm/node-postgres";\nimport type { BaseSQLiteDatabase, SQLiteTransaction } from "drizzle-orm/sqlite-core";\nimport Database from "better-sqlite3";\nimport type { DatabaseSync } from "node:sqlite";\nimport type { Store } from "./store.js";\n';
const silent = (name: string, code: string) => ({ name, filename, code: typed + code });
const reported = (name: string, code: string, call: string, driver: string) => {
  const column = code.search(/\bdb\??\.(?:select|exec|transaction)/) + 1;
  const isDrizzle = driver.startsWith("drizzle");
  return { name, filename, code: typed + code, errors: [{ messageId: isDrizzle ? "instead" : "blocks", data: { call, driver, ...(isDrizzle && { instead }) }, line: 7, column, endLine: 7 }] } as const;
};

ruleTester().run("no-sync-db: other drivers behind one type", noSyncDb as never, {
  valid: [
    silent("an asynchronous transaction", "export const move = (db: BetterSQLite3Database) => db.transaction(async (tx) => { await tx.delete(users); });"),
    silent("what it runs", "export const move = (db: BetterSQLite3Database) => db.transaction(async (tx) => { await tx.delete(users).run(); });"),
    silent("a function that is not declared there", "const work = async (tx) => { await tx.run(text); };\nexport const move = (db: BetterSQLite3Database) => db.transaction(work);"),
    silent("of a field", "export class A { constructor(private readonly db: BetterSQLite3Database) {} async move() { await this.db.transaction(async function (tx) { await tx.run(text); }); } }"),
    silent("of the base", 'export const move = (db: BaseSQLiteDatabase<"sync", void>) => db.transaction(async (tx) => tx.all(text));'),
    silent("a union with an asynchronous driver", "export const all = (db: BetterSQLite3Database | NodePgDatabase) => db.select().from(users).all();"),
    silent("a union that an asynchronous driver begins", "export const all = (db: NodePgDatabase | BetterSQLite3Database) => db.select().from(users).all();"),
    silent("such a union under a name", "type Db = BetterSQLite3Database | NodePgDatabase;\nexport class A { constructor(private readonly db: Db) {} all() { return this.db.select().from(users).all(); } }"),
    silent("a union with something of the project", "export const all = (db: Database.Database | Store) => db.exec(text);"),
    silent("a union of a database and a statement", "export const all = (db: Database.Database | Database.Statement) => db.run(text);"),
  ],
  invalid: [
    reported("a transaction that does not wait", "export const move = (db: BetterSQLite3Database) => db.transaction((tx) => tx.rollback());", "db.transaction", "drizzle-orm/better-sqlite3"),
    reported("a union with a transaction of it", 'export const all = (db: BetterSQLite3Database | SQLiteTransaction<"sync", void>) => db.select().from(users).all();', "db.select().from().all", "drizzle-orm/better-sqlite3"),
    reported("a union of drivers that both block", "export const all = (db: Database.Database | DatabaseSync) => db.exec(text);", "db.exec", "better-sqlite3"),
    reported("a union with nothing", "export const all = (db: Database.Database | null | undefined) => db?.exec(text);", "db.exec", "better-sqlite3"),
    reported("a union with what the language has", "export const all = (db: Database.Database | Buffer | string) => db.exec(text);", "db.exec", "better-sqlite3"),
    {
      name: "an asynchronous function that bun does not refuse", filename, code: 'import { drizzle } from "drizzle-orm/bun-sqlite";\nconst db = drizzle();\ndb.transaction(async (tx) => { tx.run(text); });',
      errors: [
        { messageId: "instead", data: { call: "db.transaction", driver: "drizzle-orm/bun-sqlite", instead }, line: 3, column: 1, endLine: 3, endColumn: 48 },
        { messageId: "instead", data: { call: "tx.run", driver: "drizzle-orm/bun-sqlite", instead }, line: 3, column: 32, endLine: 3, endColumn: 44 },
      ],
    },
  ],
});
