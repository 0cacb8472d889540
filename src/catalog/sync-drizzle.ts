import { doing, query, type Role, type SyncApi } from "./sync-database.ts";

/**
 * Drizzle over a synchronous driver: builders do nothing until a terminal runs them. An awaited builder blocks as well, but only inside:
 * the code stays right when the driver changes, so it is not counted.
 */
const terminals = doing("all get run values sync", query);

const builder: Role = {
  methods: { ...terminals, prepare: { gives: "prepared" }, ...doing("getSQL toSQL as", {}) },
  others: { gives: "builder" },
  async: ["then", "execute", "catch", "finally"],
};

/** After `insert`, `values` says what is written, and runs nothing. */
const inserting: Role = { ...builder, methods: { values: { gives: "builder" } } };

const database: Role = {
  methods: {
    ...doing("run all get values", query),
    transaction: { blocks: "query", passes: "database" },
    ...doing("select selectDistinct update delete with", { gives: "builder" }),
    insert: { gives: "inserting" },
    ...doing("$with $count", {}),
  },
};

/** better-sqlite3 throws where a transaction returns a promise; bun:sqlite and sql.js commit without waiting for it. */
const refusing: Role = { ...database, methods: { ...database.methods, transaction: { blocks: "query", passes: "database", refusesAsync: true } } };

const instead = "use drizzle over an asynchronous driver, such as `drizzle-orm/libsql` or `drizzle-orm/node-postgres`";

/** Tables of `db.query`: `db.query.users.findMany().sync()`. */
const roles = (client: string | undefined, plain = database): Readonly<Record<string, Role>> => ({
  drizzle: { call: { gives: "database" }, methods: { mock: { gives: "database" } } },
  database: { ...plain, members: { query: "tables", $primary: "database", ...(client === undefined ? {} : { $client: client }) } },
  tables: { members: { "*": "table" } },
  table: { methods: doing("findMany findFirst", { gives: "builder" }) },
  builder,
  inserting,
  prepared: { methods: { ...doing("all get run values sync", query) }, async: ["execute"] },
});

function over(driver: string, types: readonly string[], client?: string, plain?: Role): SyncApi {
  const name = `drizzle-orm/${driver}`;
  return {
    name, readFrom: "drizzle-orm@0.45.4", specifiers: [name], folders: [name],
    exports: { drizzle: "drizzle" },
    types: Object.fromEntries(types.map((type) => [type, "database"])),
    instead,
    roles: roles(client, plain),
  };
}

/** Drizzle's sub-paths over drivers that block. */
export const syncDrizzleApis: readonly SyncApi[] = [
  over("better-sqlite3", ["BetterSQLite3Database", "BetterSQLiteTransaction"], "better-sqlite3#database", refusing),
  over("bun-sqlite", ["BunSQLiteDatabase", "SQLiteBunTransaction"], "bun:sqlite#database"),
  over("sql-js", ["SQLJsDatabase", "SQLJsTransaction"], "sql.js#database"),
  over("expo-sqlite", ["ExpoSQLiteDatabase", "ExpoSQLiteTransaction"]),
  over("durable-sqlite", ["DrizzleSqliteDODatabase", "SQLiteDOTransaction"], "durable-object#storage"),
  {
    name: "drizzle-orm/sqlite-core", readFrom: "drizzle-orm@0.45.4", specifiers: ["drizzle-orm/sqlite-core"],
    folders: ["drizzle-orm/sqlite-core"],
    exports: {},
    types: { BaseSQLiteDatabase: "database", SQLiteTransaction: "database" },
    typeArgument: "sync",
    instead,
    roles: roles(undefined, refusing),
  },
];

/** Sub-paths over drivers that return promises, with the same builders and the same terminals: nothing is known of them here. */
export const asyncDrizzlePaths: readonly string[] = [
  "drizzle-orm/d1", "drizzle-orm/libsql", "drizzle-orm/op-sqlite", "drizzle-orm/sqlite-proxy", "drizzle-orm/prisma/sqlite",
  "drizzle-orm/node-postgres",
  "drizzle-orm/postgres-js", "drizzle-orm/mysql2", "drizzle-orm/neon-http", "drizzle-orm/pglite", "drizzle-orm/bun-sql",
];
