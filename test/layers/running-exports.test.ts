import { describe, expect, it } from "vitest";
import { isClient, runs } from "../../src/layers/running-exports.ts";

describe("runs", () => {
  it.each([
    ["@prisma/client", "PrismaClient"],
    ["@prisma/client", "default.PrismaClient"],
    ["@prisma/client", "Prisma.sql"],
    ["@prisma/client", "*"],
    ["@prisma/client", "default"],
    ["pg", "Pool"],
    ["pg", "default.Pool"],
    ["pg", "Pool.onError"],
    ["@prisma/client", "default.Prisma.sql"],
    ["pg", "*"],
    ["drizzle-orm", "eq"],
    ["drizzle-orm", "sql"],
    ["drizzle-orm/node-postgres", "drizzle"],
    ["sequelize", "Op"],
    ["sequelize", "Op.or"],
    ["sequelize", "Sequelize.literal"],
    ["sequelize", "Transaction"],
    ["typeorm", "DataSource"],
    ["typeorm", "getRepository"],
    ["knex", "default"],
    ["mongodb", "MongoClient"],
    ["@mikro-orm/mongodb", "MongoDriver"],
    ["@mikro-orm/core", "MikroORM"],
    ["mongoose", "default"],
    ["mongoose", "default.connect"],
    ["express", "Router"],
    ["express", "default"],
    ["hono", "Hono"],
    ["@trpc/server", "initTRPC"],
    ["@fastify/request-context", "fastifyRequestContext"],
    ["@loopback/repository", "WhereBuilder"],
    ["@loopback/repository", "DefaultCrudRepository"],
  ])("%s: %s does", (specifier, name) => {
    expect(runs(specifier, name)).toBe(true);
  });

  it.each([
    ["@prisma/client", "Role"],
    ["@prisma/client", "Prisma"],
    ["@prisma/client", "Prisma.SortOrder"],
    ["@prisma/client", "Prisma.PrismaClientKnownRequestError"],
    ["@prisma/client", "default.Role"],
    ["typeorm", "QueryFailedError"],
    ["pg", "DatabaseError"],
    ["pg", "types"],
    ["pg", "default.types"],
    ["sequelize", "UniqueConstraintError"],
    ["sequelize", "default.UniqueConstraintError"],
    ["mongodb", "ObjectId"],
    ["@mikro-orm/mongodb", "ObjectId"],
    ["@mikro-orm/mongodb", "ref"],
    ["@mikro-orm/core", "Utils.asArray"],
    ["@mikro-orm/postgresql", "serialize"],
    ["mongoose", "default.Types"],
    ["mongoose", "Types.ObjectId"],
    ["drizzle-orm/pg-core", "pgTable"],
    ["drizzle-orm/sqlite-core/columns", "text"],
    ["hono/jwt", "sign"],
    ["http-errors", "default"],
    ["http-errors", "*"],
    ["@hapi/boom", "notFound"],
    ["@nestjs/common", "NotFoundException"],
    ["@trpc/server", "TRPCError"],
    ["http-status-codes", "StatusCodes"],
    ["drizzle-orm", "DefaultLogger"],
    ["@loopback/repository", "CountSchema"],
    ["@loopback/repository", "RelationType.hasOne"],
    ["@loopback/repository", "repository"],
    ["@loopback/repository", "repository.getter"],
    ["@fastify/request-context", "requestContext.get"],
    ["fastify", "FastifyBaseLogger"],
    ["sequelize", "QueryTypes.SELECT"],
    ["sequelize", "Transaction.LOCK"],
    ["some-orm", "ISOLATION_LEVEL"],
    ["some-orm", "isMongoError"],
    ["some-orm", "default.MongoError"],
    ["next/navigation", "notFound"],
  ])("%s: %s does not", (specifier, name) => {
    expect(runs(specifier, name)).toBe(false);
  });
});

describe("isClient", () => {
  it.each([
    ["pg", "Pool"],
    ["pg", "default.Pool"],
    ["pg", "Client"],
    ["@prisma/client", "PrismaClient"],
    ["mongodb", "MongoClient"],
    ["typeorm", "DataSource"],
    ["node:sqlite", "DatabaseSync"],
    ["drizzle-orm/node-postgres", "drizzle"],
    ["postgres", "default"],
    ["better-sqlite3", "default"],
    ["knex", "default"],
    ["knex", "*"],
    ["mongodb", "MongoClient.connect"],
    ["mongodb", "default.MongoClient.connect"],
    ["mongodb", "MongoClient.connect.db.collection"],
    ["mysql2", "createPool.promise"],
    ["@mikro-orm/core", "MikroORM.init"],
    ["@aws-sdk/lib-dynamodb", "DynamoDBDocumentClient.from"],
    ["@electric-sql/pglite", "PGlite"],
    ["typeorm", "DataSource.getRepository"],
    ["neo4j-driver", "default.driver"],
    ["neo4j-driver", "driver.session"],
    ["sqlite", "open"],
    ["sqlite3", "default.verbose"],
    ["sqlite3", "verbose.Database"],
    ["aws-sdk", "DynamoDB.DocumentClient"],
  ])("%s: %s is one", (specifier, name) => {
    expect(isClient(specifier, name)).toBe(true);
  });

  it.each([
    ["drizzle-orm", "eq"],
    ["drizzle-orm", "default"],
    ["knex", "types"],
    ["typeorm", "Repository"],
    ["pg", "PoolConfig"],
    ["pg", "MyPool"],
    ["typeorm", "InjectDataSource"],
    ["mongoose", "*"],
    ["sequelize", "*"],
    ["sequelize", "Sequelize.literal"],
    ["sequelize", "Sequelize.define"],
    ["pg", "Pool.query"],
    ["mongodb", "MongoClient.db.collection.find"],
    ["typeorm", "getRepository"],
    ["mongoose", "default.collection"],
    ["neo4j-driver", "default.int"],
    ["undici", "driver"],
    ["lmdb", "open.get"],
  ])("%s: %s is none", (specifier, name) => {
    expect(isClient(specifier, name)).toBe(false);
  });

  it("is what a package gives that is called or constructed itself", () => {
    expect([isClient("sequelize", "*", true), isClient("nedb", "default", true), isClient("pg-promise", "*", true)]).toEqual([true, true, true]);
    expect([isClient("sequelize", "Op", true), isClient("mongoose", "default.model", true)]).toEqual([false, false]);
  });
});
