/**
 * Layers with an asynchronous interface that take the handle of a synchronous driver. Handing it over is never a call that blocks; what
 * is called on the layer afterwards is not the driver's. Read by tests and documentation: the tracer is silent on what it does not know.
 */
export const asyncLayers: readonly (readonly [specifier: string, path: readonly string[]])[] = [
  ["kysely", ["SqliteDialect"]],
  ["kysely-bun-sqlite", ["BunSqliteDialect"]],
  ["knex", ["default"]],
  ["knex", ["knex"]],
  ["typeorm", ["DataSource"]],
  ["@mikro-orm/better-sqlite", ["MikroORM"]],
  ["sequelize", ["Sequelize"]],
  ["@prisma/adapter-better-sqlite3", ["PrismaBetterSqlite3"]],
  ["better-auth", ["betterAuth"]],
];

/** Packages with the same names as synchronous drivers whose calls return promises or take callbacks. */
export const asyncSiblings: readonly string[] = [
  "sqlite", "sqlite3", "libsql/promise", "@libsql/client", "@tursodatabase/database", "@databases/sqlite", "mysql2/promise", "pg",
  "abstract-level/async",
  "bun", "fs", "node:fs",
];
