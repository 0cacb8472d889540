import { noSyncDb } from "../../src/rules/no-sync-db.ts";
import { ruleTester } from "../support/rule-tester.ts";

const repository = "/backend/src/users/user.repository.ts";

ruleTester().run("no-sync-db: look-alikes", noSyncDb as never, {
  valid: [
    { name: "a map", filename: repository, code: 'const users = new Map();\nusers.get("a");\nusers.values();' },
    { name: "express", filename: repository, code: 'import express from "express";\nconst app = express();\napp.get("/", show);\napp.all("*", show);' },
    { name: "lodash", filename: repository, code: 'import _ from "lodash";\nimport { get } from "lodash";\n_.get(a, "b");\nget(a, "b");' },
    { name: "a regular expression", filename: repository, code: '/a/.exec(text);\nconst pattern = new RegExp("a");\npattern.exec(text);' },
    { name: "all promises", filename: repository, code: 'await Promise.all([a(), b()]);' },
    { name: "an object's values", filename: repository, code: 'Object.values(a);' },
    { name: "axios", filename: repository, code: 'import axios from "axios";\nawait axios.get(url);' },
    { name: "redis", filename: repository, code: 'import Redis from "ioredis";\nconst redis = new Redis();\nawait redis.get("a");\nawait redis.multi().set("a", 1).exec();' },
    { name: "mongoose", filename: repository, code: 'import { User } from "./user.js";\nawait User.find().exec();' },
    { name: "sequelize.sync()", filename: repository, code: 'import { Sequelize } from "sequelize";\nconst sequelize = new Sequelize("app");\nawait sequelize.sync();\nawait sequelize.query("select 1");' },
    { name: "a name that ends in Sync", filename: repository, code: 'import { startSync, getUsersSync } from "./sync.js";\nstartSync();\ngetUsersSync();\nthis.accounts.runSync();' },
    { name: "a method that ends in Sync", filename: repository, code: 'export class A { querySync() {} go() { this.querySync(); db.execSync("psql"); } }' },
    { name: "a class of the project's own with the driver's name", filename: repository, code: 'class Database { prepare() { return this; } get() {} }\nnew Database().prepare().get();' },
    { name: "a class of another package with the driver's name", filename: repository, code: 'import { Database, DatabaseSync } from "@acme/db";\nnew Database().prepare("select 1").get();\nnew DatabaseSync().exec("select 1");' },
    { name: "a parameter without a type", filename: repository, code: 'export const all = (db) => db.prepare("select 1").all();' },
    { name: "a name that shadows the import", filename: repository, code: 'import Database from "better-sqlite3";\nconst db = new Database("app.db");\nexport const all = (db: Remote) => db.exec("vacuum");' },
    { name: "a handle that is replaced", filename: repository, code: 'import Database from "better-sqlite3";\nlet db = new Database("app.db");\ndb = remote();\ndb = other();\ndb.exec("vacuum");' },
    { name: "getBuiltinModule of another module", filename: repository, code: 'const { DatabaseSync } = process.getBuiltinModule("node:other");\nnew DatabaseSync().exec("a");' },
    { name: "getBuiltinModule of another object", filename: repository, code: 'const { DatabaseSync } = loader.getBuiltinModule("node:sqlite");\nnew DatabaseSync().exec("a");' },
    { name: "a require of the file's own", filename: repository, code: 'function require(name) { return name; }\nrequire("better-sqlite3")("a").exec("b");' },
    { name: "a tag of another package", filename: repository, code: 'import { sql } from "slonik";\nimport postgres from "postgres";\nsql.all`select 1`;\nconst run = postgres();\nawait run`select 1`;' },
    { name: "a method of one's own class", filename: repository, code: 'export class A { get() { return 1; } all() { return this.get(); } }' },
    { name: "a function in a field", filename: repository, code: 'export class A { private load = makeLoader(); all() { return this.load(1); } }' },
  ],
  invalid: [],
});
