import { describe, expect, it } from "vitest";
import { layerImports } from "../../src/rules/layer-imports.ts";
import { tempProject, type Files } from "../support/project.ts";
import { ruleTester } from "../support/rule-tester.ts";

const service = "/backend/src/users/user.service.ts";
const script = "/backend/src/users/user.service.js";
const data = { from: "a service", fromPattern: "*.service", concern: "database", owners: "repository, model, database or migration", via: "", instead: "" };

ruleTester().run("layer-imports: a client that a service makes of its own", layerImports as never, {
  valid: [
    { name: "an id of the driver", filename: service, code: 'import { MongoClient, ObjectId } from "mongodb";\nexport const a = (client: MongoClient) => client.db().collection("a").find({ _id: new ObjectId() });' },
    { name: "a number of the driver", filename: service, code: 'import neo4j from "neo4j-driver";\nexport const a = neo4j.int(5);' },
    { name: "a repository, where services are the data layer", filename: service, code: 'import { getRepository } from "typeorm";\nexport const all = () => getRepository(User).find();' },
    { name: "an expression", filename: service, code: 'import { Sequelize } from "sequelize";\nexport const now = Sequelize.literal("now()");' },
    { name: "an operator by require", filename: script, code: 'const Sequelize = require("sequelize");\nconst { Op } = Sequelize;\nexports.a = { [Op.or]: [] };' },
    { name: "a whole ORM by require", filename: script, code: 'const mongoose = require("mongoose");\nexports.a = (id) => mongoose.model("User").findById(id);' },
    { name: "a format by require", filename: script, code: 'const mysql = require("mysql2");\nexports.a = (sql) => mysql.format(sql);' },
    { name: "what opens something else", filename: service, code: 'import { open } from "node:fs/promises";\nexport const a = open("a");' },
  ],
  invalid: [
    { name: "by a static method of the client", filename: service, code: 'import { MongoClient } from "mongodb";\nexport const client = await MongoClient.connect("x");',
      errors: [{ messageId: "concern", data: { ...data, specifier: "mongodb", name: "`MongoClient.connect` of " }, line: 1, column: 29, endLine: 1, endColumn: 38 }] },
    { name: "by a driver", filename: service, code: 'import neo4j from "neo4j-driver";\nexport const a = neo4j.driver("x");',
      errors: [{ messageId: "concern", data: { ...data, specifier: "neo4j-driver", name: "`driver` of " }, line: 1, column: 19, endLine: 1, endColumn: 33 }] },
    { name: "by init", filename: service, code: 'import { MikroORM } from "@mikro-orm/postgresql";\nexport const orm = await MikroORM.init({});',
      errors: [{ messageId: "concern", data: { ...data, specifier: "@mikro-orm/postgresql", name: "`MikroORM.init` of " }, line: 1, column: 26, endLine: 1, endColumn: 49 }] },
    { name: "in the process", filename: service, code: 'import { PGlite } from "@electric-sql/pglite";\nexport const db = new PGlite();',
      errors: [{ messageId: "concern", data: { ...data, specifier: "@electric-sql/pglite", name: "`PGlite` of " }, line: 1, column: 24, endLine: 1, endColumn: 46 }] },
    { name: "by open", filename: service, code: 'import { open } from "sqlite";\nexport const db = open({});',
      errors: [{ messageId: "concern", data: { ...data, specifier: "sqlite", name: "`open` of " }, line: 1, column: 22, endLine: 1, endColumn: 30 }] },
    { name: "by a package that is called where it is required", filename: script, code: 'const knex = require("knex")({ client: "pg" });\nexports.a = () => knex("a");',
      errors: [{ messageId: "concern", data: { ...data, specifier: "knex", name: "" }, line: 1, column: 22, endLine: 1, endColumn: 28 }] },
    { name: "by a package that is called later", filename: script, code: 'const postgres = require("postgres");\nconst sql = postgres("x");\nexports.a = () => sql`select 1`;',
      errors: [{ messageId: "concern", data: { ...data, specifier: "postgres", name: "" }, line: 1, column: 26, endLine: 1, endColumn: 36 }] },
    { name: "by import equals", filename: service, code: 'import pgp = require("pg-promise");\nexport const db = pgp()("x");',
      errors: [{ messageId: "concern", data: { ...data, specifier: "pg-promise", name: "" }, line: 1, column: 22, endLine: 1, endColumn: 34 }] },
    { name: "by sqlite3 that says more", filename: script, code: 'const sqlite3 = require("sqlite3").verbose();\nexports.db = new sqlite3.Database("a");',
      errors: [{ messageId: "concern", data: { ...data, specifier: "sqlite3", name: "`verbose` of " }, line: 1, column: 25, endLine: 1, endColumn: 34 }] },
  ],
});

/** The lines on which a controller is told of a database that it takes from `../lib/made`. */
async function told(lib: Files, code: string, tier: "recommended" | "strict" = "recommended"): Promise<string[]> {
  const { messages } = tempProject({ ...lib, "src/controllers/user.controller.ts": code });
  const found = await messages({ patterns: ["src/controllers"], tier });
  return found.map(({ line, message }) => `${String(line)} ${/`[^`]*` belongs to the concern `\w+`/.exec(message)?.[0] ?? message}`);
}

const taking = 'import { db } from "../lib/made.js";\ndb.go();';
const by = (specifier: string): string[] => [`1 \`${specifier}\` belongs to the concern \`database\``];

describe("layer-imports: a handle that another file made", () => {
  it.each([
    ["mongodb", 'import { MongoClient } from "mongodb";\nexport const db = await MongoClient.connect("x");'],
    ["mongodb", 'import { MongoClient } from "mongodb";\nconst client = await new MongoClient("x").connect();\nexport const db = client.db("shop").collection("users");'],
    ["neo4j-driver", 'import neo4j from "neo4j-driver";\nexport const db = neo4j.driver("x");'],
    ["@databricks/sql", 'import { DBSQLClient } from "@databricks/sql";\nexport const db = new DBSQLClient();'],
    ["@mikro-orm/core", 'import { MikroORM } from "@mikro-orm/core";\nconst orm = await MikroORM.init({});\nexport const db = orm.em.fork();'],
    ["@aws-sdk/lib-dynamodb", 'import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";\nexport const db = DynamoDBDocumentClient.from({});'],
    ["sqlite", 'import { open } from "sqlite";\nexport const db = await open({});'],
    ["typeorm", 'import { DataSource } from "typeorm";\nexport const source = new DataSource({});\nexport const db = source.getRepository("User");'],
    ["mysql2", 'import mysql from "mysql2";\nexport const db = mysql.createPool({}).promise();'],
    ["nedb", 'import Datastore from "nedb";\nexport const db = new Datastore({});'],
    ["pg-promise", 'const pgp = require("pg-promise")();\nexport const db = pgp("x");'],
    ["sqlite3", 'const sqlite3 = require("sqlite3").verbose();\nexport const db = new sqlite3.Database("a");'],
    ["sequelize", 'const Sequelize = require("sequelize");\nmodule.exports = { db: new Sequelize("x") };'],
    ["pg", 'import { Pool } from "pg";\nexport let db: Pool;\nexport const connect = () => { db = new Pool(); };'],
    ["@prisma/client", 'import { PrismaClient } from "@prisma/client";\nlet db: PrismaClient;\nif (live) db = new PrismaClient(); else db = global.db || new PrismaClient();\nexport { db };'],
    ["@prisma/client", 'import { PrismaClient } from "@prisma/client";\nexport const db = (globalThis.db ??= new PrismaClient());'],
  ])("%s: %s", async (specifier, code) => {
    expect(await told({ "src/lib/made.ts": code }, taking)).toEqual(by(specifier));
  });

  it("that a package gives which is called itself, in strict too", async () => {
    const made = { "src/lib/made.js": 'const knex = require("knex");\nmodule.exports = { db: knex({}) };' };
    expect(await told(made, taking, "strict")).toEqual(by("knex"));
  });

  it.each([
    ["rows", 'import { Pool } from "pg";\nconst pool = new Pool();\nexport const db = await pool.query("select 1");'],
    ["a model", 'import { Sequelize } from "sequelize";\nconst sequelize = new Sequelize("x");\nexport const db = sequelize.define("user", {});'],
    ["documents", 'import { MongoClient } from "mongodb";\nexport const db = await new MongoClient("x").db().collection("a").find().toArray();'],
    ["what is put in late", 'import { Pool } from "pg";\nconst pool = new Pool();\nexport let db;\nexport const load = async () => { db = await pool.query("select 1"); };'],
    ["a number", 'import neo4j from "neo4j-driver";\nexport const db = neo4j.int(5);'],
    ["a file", 'import { open } from "node:fs/promises";\nexport const db = await open("a");'],
  ])("not %s", async (_, code) => {
    expect(await told({ "src/lib/made.ts": code }, taking)).toEqual([]);
  });

  const stores: [string, string][] = [
    ["ioredis", 'import { Redis } from "ioredis";\nexport const db = new Redis();'],
    ["ioredis", 'import Redis from "ioredis";\nexport const db = new Redis.Cluster([]);'],
    ["ioredis", 'const { Redis } = require("ioredis");\nexports.db = new Redis();'],
    ["ioredis", 'import { Redis } from "ioredis";\nconst redis = new Redis();\nexport const db = redis.duplicate();'],
    ["@upstash/redis", 'import { Redis } from "@upstash/redis";\nexport const db = Redis.fromEnv();'],
    ["@upstash/redis/cloudflare", 'import { Redis } from "@upstash/redis/cloudflare";\nexport const db = new Redis({});'],
    ["meilisearch", 'import { MeiliSearch } from "meilisearch";\nexport const db = new MeiliSearch({});'],
    ["meilisearch", 'import { MeiliSearch } from "meilisearch";\nexport const db = new MeiliSearch({}).index("users");'],
    ["firebase-admin/firestore", 'import { getFirestore } from "firebase-admin/firestore";\nexport const db = getFirestore();'],
    ["firebase-admin", 'import admin from "firebase-admin";\nexport const db = admin.firestore();'],
    ["firebase-admin", 'import * as admin from "firebase-admin";\nexport const db = admin.firestore().collection("users");'],
    ["@pinecone-database/pinecone", 'import { Pinecone } from "@pinecone-database/pinecone";\nexport const db = new Pinecone().index("users");'],
    ["weaviate-client", 'import weaviate from "weaviate-client";\nexport const db = await weaviate.connectToLocal();'],
    ["redis", 'import { createClient } from "redis";\nexport const db = createClient();'],
    ["@elastic/elasticsearch", 'import { Client } from "@elastic/elasticsearch";\nexport const db = new Client({});'],
  ];

  it.each(stores)("a store, in strict: %s: %s", async (specifier, code) => {
    expect(await told({ "src/lib/made.ts": code }, taking, "strict")).toEqual(by(specifier));
    expect(await told({ "src/lib/made.ts": code }, taking)).toEqual([]);
  });

  it.each([
    ["what it answers", 'import { Redis } from "ioredis";\nconst redis = new Redis();\nexport const db = await redis.get("x");'],
    ["what else firebase has", 'import { getAuth } from "firebase-admin/auth";\nexport const db = getAuth();'],
    ["a class of the project's own", 'class Redis { go() {} }\nexport const db = new Redis();'],
    ["an error", 'import { ReplyError } from "ioredis";\nexport const db = new ReplyError("x");'],
  ])("not %s, in strict", async (_, code) => {
    expect(await told({ "src/lib/made.ts": code }, taking, "strict")).toEqual([]);
  });

  it("a service may use it, where services are the data layer", async () => {
    const { lint } = tempProject({ "src/lib/made.ts": 'import { MongoClient } from "mongodb";\nexport const db = await MongoClient.connect("x");', "src/services/user.service.ts": taking });
    expect(await lint()).toEqual([]);
  });
});
