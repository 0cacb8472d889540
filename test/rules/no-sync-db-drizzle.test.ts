import { noSyncDb } from "../../src/rules/no-sync-db.ts";
import { ruleTester } from "../support/rule-tester.ts";

const repository = "/backend/src/users/user.repository.ts";

const otherDriver = "use drizzle over an asynchronous driver, such as `drizzle-orm/libsql` or `drizzle-orm/node-postgres`";

ruleTester().run("no-sync-db: drizzle", noSyncDb as never, {
  valid: [
    { name: "over libsql", filename: repository, code: 'import { drizzle } from "drizzle-orm/libsql";\nconst db = drizzle(client);\nawait db.select().from(users).all();\nawait db.run(text);' },
    { name: "over D1", filename: repository, code: 'import { drizzle } from "drizzle-orm/d1";\nexport const all = (env) => drizzle(env.DB).select().from(users).all();' },
    { name: "over a proxy", filename: repository, code: 'import { drizzle } from "drizzle-orm/sqlite-proxy";\nawait drizzle(send).select().from(users).get();' },
    { name: "over Postgres", filename: repository, code: 'import { drizzle } from "drizzle-orm/node-postgres";\nconst db = drizzle(pool);\nawait db.select().from(users);\nawait db.insert(users).values({});\nawait db.transaction(async (tx) => tx.delete(users));' },
    { name: "a parameter of an asynchronous driver", filename: repository, code: 'import type { LibSQLDatabase } from "drizzle-orm/libsql";\nexport const all = (db: LibSQLDatabase) => db.select().from(users).all();' },
    { name: "a base that is told to be asynchronous", filename: repository, code: 'import type { BaseSQLiteDatabase } from "drizzle-orm/sqlite-core";\nexport const all = (db: BaseSQLiteDatabase<"async", unknown>) => db.select().from(users).all();' },
    { name: "a builder that is only built", filename: repository, code: 'import { drizzle } from "drizzle-orm/better-sqlite3";\nconst db = drizzle(client);\nexport const active = db.select().from(users).where(eq(users.active, true));\nactive.toSQL();' },
    { name: "a table", filename: repository, code: 'import { sqliteTable, text } from "drizzle-orm/sqlite-core";\nexport const users = sqliteTable("users", { name: text().primaryKey() });' },
    { name: "what is inserted, over a synchronous driver", filename: repository, code: 'import { drizzle } from "drizzle-orm/better-sqlite3";\nconst db = drizzle(client);\nexport const add = async () => { await db.insert(users).values({}); await db.insert(users).select(others); };' },
  ],
  invalid: [
    { name: "what is inserted, and run at once", filename: repository, code: 'import { drizzle } from "drizzle-orm/better-sqlite3";\nconst db = drizzle(client);\ndb.insert(users).values({}).run();',
      errors: [{ messageId: "instead", data: { call: "db.insert().values().run", driver: "drizzle-orm/better-sqlite3", instead: otherDriver }, line: 3, column: 1, endLine: 3, endColumn: 34 }] },
    { name: "what is inserted, and read back", filename: repository, code: 'import { drizzle } from "drizzle-orm/better-sqlite3";\nconst db = drizzle(client);\ndb.insert(users).values({}).onConflictDoNothing().returning().values();',
      errors: [{ messageId: "instead", data: { call: "…onConflictDoNothing().returning().values", driver: "drizzle-orm/better-sqlite3", instead: otherDriver }, line: 3, column: 1, endLine: 3, endColumn: 71 }] },
    { name: "drizzle over better-sqlite3", filename: repository, code: 'import { drizzle } from "drizzle-orm/better-sqlite3";\nconst db = drizzle(client);\ndb.select().from(users).all();',
      errors: [{ messageId: "instead", data: { call: "db.select().from().all", driver: "drizzle-orm/better-sqlite3", instead: otherDriver }, line: 3, column: 1, endLine: 3, endColumn: 30 }] },
    { name: "one row", filename: repository, code: 'import { drizzle } from "drizzle-orm/better-sqlite3";\nconst db = drizzle(client);\ndb.select().from(users).where(eq(users.id, 1)).get();',
      errors: [{ messageId: "instead", data: { call: "db.select().from().where().get", driver: "drizzle-orm/better-sqlite3", instead: otherDriver }, line: 3, column: 1, endLine: 3, endColumn: 53 }] },
    { name: "a write", filename: repository, code: 'import { drizzle } from "drizzle-orm/better-sqlite3";\nconst db = drizzle(client);\ndb.delete(users).run();',
      errors: [{ messageId: "instead", data: { call: "db.delete().run", driver: "drizzle-orm/better-sqlite3", instead: otherDriver }, line: 3, column: 1, endLine: 3, endColumn: 23 }] },
    { name: "rows as arrays", filename: repository, code: 'import { drizzle } from "drizzle-orm/better-sqlite3";\nconst db = drizzle(client);\ndb.select().from(users).values();',
      errors: [{ messageId: "instead", data: { call: "db.select().from().values", driver: "drizzle-orm/better-sqlite3", instead: otherDriver }, line: 3, column: 1, endLine: 3, endColumn: 33 }] },
    { name: "raw SQL", filename: repository, code: 'import { drizzle } from "drizzle-orm/better-sqlite3";\nconst db = drizzle(client);\ndb.run(sql`vacuum`);',
      errors: [{ messageId: "instead", data: { call: "db.run", driver: "drizzle-orm/better-sqlite3", instead: otherDriver }, line: 3, column: 1, endLine: 3, endColumn: 20 }] },
    { name: "a query of relations", filename: repository, code: 'import { drizzle } from "drizzle-orm/better-sqlite3";\nconst db = drizzle(client);\ndb.query.users.findMany().sync();',
      errors: [{ messageId: "instead", data: { call: "db.query.users.findMany().sync", driver: "drizzle-orm/better-sqlite3", instead: otherDriver }, line: 3, column: 1, endLine: 3, endColumn: 33 }] },
    { name: "a prepared query", filename: repository, code: 'import { drizzle } from "drizzle-orm/better-sqlite3";\nconst db = drizzle(client);\nconst all = db.select().from(users).prepare();\nall.all();',
      errors: [{ messageId: "instead", data: { call: "all.all", driver: "drizzle-orm/better-sqlite3", instead: otherDriver }, line: 4, column: 1, endLine: 4, endColumn: 10 }] },
    { name: "a transaction", filename: repository, code: 'import { drizzle } from "drizzle-orm/better-sqlite3";\nconst db = drizzle(client);\ndb.transaction((tx) => { tx.rollback(); });',
      errors: [{ messageId: "instead", data: { call: "db.transaction", driver: "drizzle-orm/better-sqlite3", instead: otherDriver }, line: 3, column: 1, endLine: 3, endColumn: 43 }] },
    { name: "the driver behind it", filename: repository, code: 'import { drizzle } from "drizzle-orm/better-sqlite3";\nconst db = drizzle(client);\ndb.$client.exec("vacuum");',
      errors: [{ messageId: "blocks", data: { call: "db.$client.exec", driver: "better-sqlite3" }, line: 3, column: 1, endLine: 3, endColumn: 26 }] },
    { name: "over bun", filename: repository, code: 'import { drizzle } from "drizzle-orm/bun-sqlite";\ndrizzle().select().from(users).all();',
      errors: [{ messageId: "instead", data: { call: "drizzle().select().from().all", driver: "drizzle-orm/bun-sqlite", instead: otherDriver }, line: 2, column: 1, endLine: 2, endColumn: 37 }] },
    { name: "over sql.js", filename: repository, code: 'import { drizzle } from "drizzle-orm/sql-js";\ndrizzle(sqlJs).update(users).set({ a: 1 }).run();',
      errors: [{ messageId: "instead", data: { call: "drizzle().update().set().run", driver: "drizzle-orm/sql-js", instead: otherDriver }, line: 2, column: 1, endLine: 2, endColumn: 49 }] },
    { name: "over expo", filename: repository, code: 'import { drizzle } from "drizzle-orm/expo-sqlite";\ndrizzle(expo).select().from(users).all();',
      errors: [{ messageId: "instead", data: { call: "drizzle().select().from().all", driver: "drizzle-orm/expo-sqlite", instead: otherDriver }, line: 2, column: 1, endLine: 2, endColumn: 41 }] },
    { name: "over a Durable Object", filename: repository, code: 'import { drizzle } from "drizzle-orm/durable-sqlite";\ndrizzle(storage).select().from(users).all();',
      errors: [{ messageId: "instead", data: { call: "drizzle().select().from().all", driver: "drizzle-orm/durable-sqlite", instead: otherDriver }, line: 2, column: 1, endLine: 2, endColumn: 44 }] },
    { name: "a parameter", filename: repository, code: 'import type { BetterSQLite3Database } from "drizzle-orm/better-sqlite3";\nexport const all = (db: BetterSQLite3Database) => db.select().from(users).all();',
      errors: [{ messageId: "instead", data: { call: "db.select().from().all", driver: "drizzle-orm/better-sqlite3", instead: otherDriver }, line: 2, column: 51, endLine: 2, endColumn: 80 }] },
  ],
});
