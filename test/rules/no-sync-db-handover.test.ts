import { noSyncDb } from "../../src/rules/no-sync-db.ts";
import { ruleTester } from "../support/rule-tester.ts";

const repository = "/backend/src/users/user.repository.ts";

ruleTester().run("no-sync-db: handing over", noSyncDb as never, {
  valid: [
    { name: "to Kysely", filename: repository, code: 'import Database from "better-sqlite3";\nimport { Kysely, SqliteDialect } from "kysely";\nconst db = new Kysely({ dialect: new SqliteDialect({ database: new Database("app.db") }) });\nawait db.selectFrom("users").selectAll().execute();' },
    { name: "to Kysely as a function", filename: repository, code: 'import Database from "better-sqlite3";\nimport { SqliteDialect } from "kysely";\nexport const dialect = new SqliteDialect({ database: async () => new Database("app.db") });' },
    { name: "to Knex", filename: repository, code: 'import knex from "knex";\nconst db = knex({ client: "better-sqlite3", connection: { filename: "app.db" } });\nawait db("users").first();\nawait db.raw("select 1");' },
    { name: "to TypeORM", filename: repository, code: 'import { DataSource } from "typeorm";\nconst source = new DataSource({ type: "better-sqlite3", database: "app.db" });\nawait source.query("select 1");' },
    { name: "to MikroORM", filename: repository, code: 'import { MikroORM } from "@mikro-orm/better-sqlite";\nconst orm = await MikroORM.init({});\nawait orm.em.find(User, {});' },
    { name: "to Prisma", filename: repository, code: 'import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";\nimport { PrismaClient } from "@prisma/client";\nawait new PrismaClient({ adapter: new PrismaBetterSqlite3({}) }).user.findMany();' },
    { name: "to drizzle, whose builder is awaited", filename: repository, code: 'import Database from "better-sqlite3";\nimport { drizzle } from "drizzle-orm/better-sqlite3";\nconst db = drizzle(new Database("app.db"));\nawait db.select().from(users);\nawait db.query.users.findMany();' },
    { name: "a handle that is exported", filename: repository, code: 'import Database from "better-sqlite3";\nexport const db = new Database("app.db");\nexport default db;' },
  ],
  invalid: [],
});
