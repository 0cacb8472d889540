import { describe, expect, it } from "vitest";
import { noSwallowedErrors } from "../../src/rules/no-swallowed-errors.ts";
import { tempProject } from "../support/project.ts";
import { ruleTester } from "../support/rule-tester.ts";

const service = "/backend/src/users/user.service.ts";
const strict = [{ tier: "strict" }] as const;
const sqlite = 'import sqlite3 from "sqlite3";\nconst db = new sqlite3.Database("app.db");\n';
const mongoose = 'import mongoose from "mongoose";\nconst User = mongoose.model("User", schema);\n';
const redis = 'const redis = require("redis").createClient();\n';
const mysql = 'import { createConnection } from "mysql2";\nconst conn = createConnection(url);\n';

ruleTester().run("no-swallowed-errors: callbacks of drivers, models and clients", noSwallowedErrors as never, {
  valid: [
    { name: "looks at the error", filename: service, code: `${sqlite}db.all("select", (err, rows) => done(err, rows));` },
    { name: "says why", filename: service, code: `${mysql}conn.query("delete", (err) => {}); // the nightly job deletes the rest` },
    { name: "says why at its top", filename: service, code: `${mongoose}User.find({}, (err, users) => {\n  // The list is only a hint: none is fine.\n  const n = 1;\n  done(n, users);\n});` },
    { name: "says why on its first statement", filename: service, code: `${mongoose}User.find({}, (err, users) => {\n  done(users); // none is as good as an error\n  done(1);\n});` },
    { name: "says why below, of a failure", filename: service, code: `${mongoose}User.find({}, (err, users) => {\n  const n = 1;\n  // Errors are ignored on purpose.\n  done(n, users);\n});` },
    { name: "says why and does nothing", filename: service, code: `${mysql}conn.query("delete", (err) => { /* the nightly job deletes the rest */ });` },
    { name: "says why before what it gives", filename: service, code: `${mysql}conn.query("delete", (err) => /* the nightly job deletes the rest */ done());` },
    { name: "is a step through a list", filename: service, code: 'import async from "async";\nasync.map(errors, (error, next) => next(null, 1));' },
    { name: "is of a step that never fails", filename: service, code: 'import async from "async";\nasync.filter(all, function (one, next) { store.get(one, (err, found) => { next(null, !err && found); }); }, function (err, left) { done(left); });' },
    { name: "looks at the error of a step", filename: service, code: 'import async from "async";\nasync.filter(all, step, (err, left) => done(err, left));' },
    { name: "is of a helper of lists, with more behind it", filename: service, code: 'import lists from "lists";\nlists.filter(all, step, (err, left) => done(left));' },
    { name: "is of a list that was found", filename: service, code: `${mongoose}(await User.find()).map((error, index) => index);` },
    { name: "is of a list that was found, one by one", filename: service, code: `${mongoose}(await User.find()).forEach((error) => { count += 1; });` },
    { name: "is of a promise", filename: service, code: `${mongoose}User.find().then((err) => done());` },
    { name: "is a hook of a schema", filename: service, code: 'import { Schema } from "mongoose";\nconst schema = new Schema({});\nschema.post("save", (error, doc, next) => next());' },
    { name: "is a plugin's", filename: service, code: `${mysql}conn.use((err) => {});` },
    { name: "is called otherwise", filename: service, code: `${redis}redis.get(key, (value) => use(value));` },
    { name: "has a short name, and may be anything", filename: service, code: `${mysql}conn.each((e) => {});` },
    { name: "has a short name, of what is not known", filename: service, code: "conn.query('select', (e, rows) => done(rows));" },
    { name: "has a name that says which, of what is not known", filename: service, code: "conn.query('select', (parseErr, rows) => done(rows));" },
    { name: "has no name, of what is not known", filename: service, code: "conn.query('select', (_, rows) => done(rows));" },
    { name: "has no name, of Node", filename: service, code: 'import http from "node:http";\nhttp.createServer({}, (_, res) => res.end());' },
    { name: "has no name, of Node's files", filename: service, code: 'import fs from "node:fs";\nfs.readFile(path, "utf8", (_, text) => use(text));' },
    { name: "has no name, and is all that is handed over", filename: service, code: `${mysql}conn.each((_, row) => row);` },
    { name: "has a name that says which, of a package", filename: service, code: 'import queue from "jobs";\nqueue.work("a", (jobErr, job) => done(job));' },
    { name: "has no name, and stands alone", filename: service, code: `${mysql}conn.query("delete", (_) => {});` },
    { name: "has no name, and is of a list", filename: service, code: `${mongoose}User.schema.list.map(all, (_, index) => index);` },
    { name: "has no name, and is of a schema's method", filename: service, code: 'import { Schema } from "mongoose";\nconst schema = new Schema({});\nschema.static("find", function (_, name) { return name; });' },
    { name: "is called for another thing", filename: service, code: `${mysql}conn.each(all, (offer, rows) => rows);` },
    { name: "is called for what ends in the same letters", filename: service, code: `${mysql}conn.query(all, (terror, rows) => rows);` },
    { name: "says which, and looks at it", filename: service, code: `${mysql}conn.query("select", (dbErr, rows) => done(dbErr, rows));` },
    { name: "gives something back", filename: service, code: `${mysql}conn.end((err) => { exit(); });` },
    { name: "rolls back", filename: service, code: `${mysql}conn.rollback((err) => { done(first); });` },
    { name: "asks whether somebody is there", filename: service, code: `${mysql}conn.ping((err) => {});` },
    { name: "fills a cache", filename: service, code: `${redis}redis.set(cacheKey, value, (err) => {});` },
    { name: "says in its name that it may fail", filename: service, code: `${mysql}function tryDelete() { conn.query("delete", (err) => {}); }` },
    { name: "tells an observer", filename: service, code: `${mysql}function sendTelemetry() { conn.query("insert", (err) => {}); }` },
    { name: "tidies up on the way out", filename: service, code: `${mysql}function f() { try { work(); } catch (error) { conn.abortUpload(id, (err) => {}); throw error; } }` },
    { name: "is of a package without callbacks", filename: service, code: 'import { PrismaClient } from "@prisma/client";\nconst db = new PrismaClient();\ndb.user.each((err) => {});' },
    { name: "is of another package, by its name", filename: service, code: 'import express from "express";\nconst app = express();\napp.get("/", (err, res) => res.end());' },
    { name: "is of a helper of lists", filename: service, code: "_.find(errors, (error, index) => index > 1);" },
    { name: "is of a helper of a package", filename: service, code: 'import tools from "lodash";\ntools.find(errors, (error, index) => index > 1);' },
    { name: "is a function's that finds", filename: service, code: "find(errors, (error, index) => index > 1);" },
    { name: "is of a list that is not known", filename: service, code: "errors.find((error, index) => index > 1);" },
    { name: "is of something that is not known, with one parameter", filename: service, code: "doc.save((err) => res.end());" },
    { name: "is a route of something that is not known", filename: service, code: 'app.get("/", (err, res) => res.end());' },
  ],
  invalid: [
    { name: "of a driver, with a short name", filename: service, code: `${mysql}conn.query("select", (e, rows) => done(rows));`,
      errors: [{ messageId: "ignoredParameter", data: { call: "`conn.query`", value: "e" }, line: 3, column: 22, endLine: 3, endColumn: 45, suggestions: null }] },
    { name: "says below what it does", filename: service, code: `${mongoose}User.find({}, (err, users) => {\n  const n = 1;\n  // The strategies that we have keys for\n  done(n, users);\n});`,
      errors: [{ messageId: "ignoredParameter", data: { call: "`User.find`", value: "err" }, line: 3, column: 15, endLine: 7, endColumn: 2, suggestions: null }] },
    { name: "says inside of its first statement what that does", filename: service, code: `${mongoose}User.find({}, (err, users) => {\n  each(users, () => {\n    // The strategies that we have keys for\n    done(1);\n  }); });`,
      errors: [{ messageId: "ignoredParameter", data: { call: "`User.find`", value: "err" }, line: 3, column: 15, endLine: 7, endColumn: 8, suggestions: null }] },
    { name: "says at its top what it does", filename: service, code: `${mongoose}User.find({}, (err, users) => {\n  // Get the strategies we have keys for\n  done(users);\n});`,
      errors: [{ messageId: "ignoredParameter", data: { call: "`User.find`", value: "err" }, line: 3, column: 15, endLine: 6, endColumn: 2, suggestions: null }] },
    { name: "says at its top that it was left undone", filename: service, code: `${mongoose}User.find({}, (err, users) => {\n  // WARNING: No err handling\n  done(users);\n});`,
      errors: [{ messageId: "ignoredParameter", data: { call: "`User.find`", value: "err" }, line: 3, column: 15, endLine: 6, endColumn: 2, suggestions: null }] },
    { name: "of steps through a list", filename: service, code: 'import async from "async";\nasync.filter(all, step, function (err, left) { done(left); });',
      errors: [{ messageId: "ignoredParameter", data: { call: "`async.filter`", value: "err" }, line: 2, column: 25, endLine: 2, endColumn: 61, suggestions: null }] },
    { name: "of steps through a list, by their own name", filename: service, code: 'const map = require("async/map");\nmap(all, step, (aErr, some) => done(some));',
      errors: [{ messageId: "ignoredParameter", data: { call: "`map`", value: "aErr" }, line: 2, column: 16, endLine: 2, endColumn: 42, suggestions: null }] },
    { name: "of a step that may fail", filename: service, code: 'import async from "async";\nasync.filter(all, (one, next) => { if (one) next(null, 1); else store.get(one, next); }, (err, left) => done(left));',
      errors: [{ messageId: "ignoredParameter", data: { call: "`async.filter`", value: "err" }, line: 2, column: 90, endLine: 2, endColumn: 115, suggestions: null }] },
    { name: "of a step that tells of its error", filename: service, code: 'import async from "async";\nasync.filter(all, (one, next) => next(one.error, 1), (err, left) => done(left));',
      errors: [{ messageId: "ignoredParameter", data: { call: "`async.filter`", value: "err" }, line: 2, column: 54, endLine: 2, endColumn: 79, suggestions: null }] },
    { name: "of steps that run at once", filename: service, code: 'const async = require("async");\nasync.parallel(all, (err, some) => done(some));',
      errors: [{ messageId: "ignoredParameter", data: { call: "`async.parallel`", value: "err" }, line: 2, column: 21, endLine: 2, endColumn: 46, suggestions: null }] },
    { name: "of a driver, with a number", filename: service, code: `${mysql}conn.query("select", (err2, rows) => done(rows));`,
      errors: [{ messageId: "ignoredParameter", data: { call: "`conn.query`", value: "err2" }, line: 3, column: 22, endLine: 3, endColumn: 48, suggestions: null }] },
    { name: "of a driver, with a name that says which", filename: service, code: `${mysql}conn.query("select", (dbErr, rows) => done(rows));`,
      errors: [{ messageId: "ignoredParameter", data: { call: "`conn.query`", value: "dbErr" }, line: 3, column: 22, endLine: 3, endColumn: 49, suggestions: null }] },
    { name: "of a driver, with such a name alone", filename: service, code: `${mysql}conn.query("delete", (dbErr) => done());`,
      errors: [{ messageId: "ignoredParameter", data: { call: "`conn.query`", value: "dbErr" }, line: 3, column: 22, endLine: 3, endColumn: 39, suggestions: null }] },
    { name: "of a driver, with such a name in the style of C", filename: service, code: `${mysql}conn.query("select", (query_error, rows) => done(rows));`,
      errors: [{ messageId: "ignoredParameter", data: { call: "`conn.query`", value: "query_error" }, line: 3, column: 22, endLine: 3, endColumn: 55, suggestions: null }] },
    { name: "of a driver, without a name", filename: service, code: `${mysql}conn.query("select", (_, rows) => done(rows));`,
      errors: [{ messageId: "ignoredParameter", data: { call: "`conn.query`", value: "_" }, line: 3, column: 22, endLine: 3, endColumn: 45, suggestions: null }] },
    { name: "with a number, of what is not known", filename: service, code: `conn.query("select", (err2, rows) => done(rows));`,
      errors: [{ messageId: "ignoredParameter", data: { call: "`conn.query`", value: "err2" }, line: 1, column: 22, endLine: 1, endColumn: 48, suggestions: null }] },
    { name: "of Node, with a name that says which", filename: service, code: `import fs from "node:fs";\nfs.writeFile(path, text, (writeErr) => res.end());`,
      errors: [{ messageId: "ignoredParameter", data: { call: "`fs.writeFile`", value: "writeErr" }, line: 2, column: 26, endLine: 2, endColumn: 49, suggestions: null }] },
    { name: "of a model, with a short name", filename: service, code: `${mongoose}User.find({}, (e, users) => res.json(users));`,
      errors: [{ messageId: "ignoredParameter", data: { call: "`User.find`", value: "e" }, line: 3, column: 15, endLine: 3, endColumn: 44, suggestions: null }] },
    { name: "of sqlite3", filename: service, code: `${sqlite}db.all("select 2", (err, rows) => done(rows));`,
      errors: [{ messageId: "ignoredParameter", data: { call: "`db.all`", value: "err" }, line: 3, column: 20, endLine: 3, endColumn: 45, suggestions: null }] },
    { name: "of sqlite3, for one row", filename: service, code: `${sqlite}db.get("select 2", [], function (error, row) { done(row); });`,
      errors: [{ messageId: "ignoredParameter", data: { call: "`db.get`", value: "error" }, line: 3, column: 24, endLine: 3, endColumn: 60, suggestions: null }] },
    { name: "of a model", filename: service, code: `${mongoose}User.find({}, (err, users) => res.json(users));`,
      errors: [{ messageId: "ignoredParameter", data: { call: "`User.find`", value: "err" }, line: 3, column: 15, endLine: 3, endColumn: 46, suggestions: null }] },
    { name: "of a model that is asked for all", filename: service, code: `${mongoose}User.find((err, users) => res.json(users));`,
      errors: [{ messageId: "ignoredParameter", data: { call: "`User.find`", value: "err" }, line: 3, column: 11, endLine: 3, endColumn: 42, suggestions: null }] },
    { name: "of a model that is changed", filename: service, code: `${mongoose}User.updateOne({}, {}, function (err) {});`,
      errors: [{ messageId: "ignoredParameter", data: { call: "`User.updateOne`", value: "err" }, line: 3, column: 24, endLine: 3, endColumn: 41, suggestions: null }] },
    { name: "of a new document", filename: service, code: `${mongoose}const doc = new User({});\ndoc.save((err) => res.end());`,
      errors: [{ messageId: "ignoredParameter", data: { call: "`doc.save`", value: "err" }, line: 4, column: 10, endLine: 4, endColumn: 28, suggestions: null }] },
    { name: "of a document that a callback is handed", filename: service, code: `${mongoose}User.findById(id, (err, doc) => { if (err) throw err; doc.save((error) => res.end()); });`,
      errors: [{ messageId: "ignoredParameter", data: { call: "`doc.save`", value: "error" }, line: 3, column: 64, endLine: 3, endColumn: 84, suggestions: null }] },
    { name: "of a model by its type", filename: service, code: 'import type { Model } from "mongoose";\nclass A { constructor(private readonly users: Model<User>) {}\n b() { this.users.deleteOne({}, (err) => {}); } }',
      errors: [{ messageId: "ignoredParameter", data: { call: "`this.users.deleteOne`", value: "err" }, line: 3, column: 33, endLine: 3, endColumn: 44, suggestions: null }] },
    { name: "of a client", filename: service, code: `${redis}redis.get(key, (err, value) => use(value));`,
      errors: [{ messageId: "ignoredParameter", data: { call: "`redis.get`", value: "err" }, line: 2, column: 16, endLine: 2, endColumn: 42, suggestions: null }] },
    { name: "of a client that sets", filename: service, code: `${redis}redis.set(key, value, (err) => next());`,
      errors: [{ messageId: "ignoredParameter", data: { call: "`redis.set`", value: "err" }, line: 2, column: 23, endLine: 2, endColumn: 38, suggestions: null }] },
    { name: "of a connection", filename: service, code: `${mysql}conn.query("delete from users", function (err) {});`,
      errors: [{ messageId: "ignoredParameter", data: { call: "`conn.query`", value: "err" }, line: 3, column: 33, endLine: 3, endColumn: 50, suggestions: null }] },
    { name: "of a model, with a cache put out of use", filename: service, code: `${mongoose}User.find()\n  // .cache(60, "users")\n  .exec((err, users) => done(users));`,
      errors: [{ messageId: "ignoredParameter", data: { call: "`User.find`", value: "err" }, line: 5, column: 9, endLine: 5, endColumn: 36, suggestions: null }] },
    { name: "of each of many", filename: service, code: `${mongoose}User.find().cursor().forEach(use, (err) => done());`,
      errors: [{ messageId: "ignoredParameter", data: { call: "`User.find`", value: "err" }, line: 3, column: 35, endLine: 3, endColumn: 50, suggestions: null }] },
    { name: "that gives something back, in strict", filename: service, code: `${mysql}conn.end((err) => { exit(); });`, options: strict,
      errors: [{ messageId: "ignoredParameter", data: { call: "`conn.end`", value: "err" }, line: 3, column: 10, endLine: 3, endColumn: 30, suggestions: null }] },
    { name: "of what is not known, and gives something back", filename: service, code: "work.end((err, code) => use(code));",
      errors: [{ messageId: "ignoredParameter", data: { call: "`work.end`", value: "err" }, line: 1, column: 10, endLine: 1, endColumn: 34, suggestions: null }] },
    { name: "of what is not known, and is asked a question", filename: service, code: "users.find({}, (err, docs) => use(docs));",
      errors: [{ messageId: "ignoredParameter", data: { call: "`users.find`", value: "err" }, line: 1, column: 16, endLine: 1, endColumn: 40, suggestions: null }] },
  ],
});

describe("a callback of the data layer", () => {
  const files = {
    "src/users/user.repository.ts": "export class UserRepository { get(id: string, done: any) { done(null, id); } }\nexport const users = new UserRepository();\n",
    "src/models/errors.ts": "export const errors = [1, 2];\n",
    "src/db/store.ts": 'import sqlite3 from "sqlite3";\nexport const store = new sqlite3.Database("app.db");\n',
    "src/shared/reader.ts": "export class Reader { onRead(err: any, text: any) { if (err) throw err; console.log(text); } }\n",
    "src/shared/registry.ts": "export const registry = { get(id: string, done: any) { done(null, id); } };\n",
  };
  const found = async (code: string): Promise<string[]> => {
    const path = "src/users/user.service.ts";
    const lines = await tempProject({ ...files, [path]: code }).lint({ patterns: [path] });
    return lines.filter((line) => line.endsWith("ignoredParameter")).map((line) => line.slice(path.length + 1));
  };

  it("counts whatever the method is called", async () => {
    expect(await found('import { users } from "./user.repository.js";\nusers.get("1", (err: any, user: any) => console.log(user));')).toEqual(["2:16 ignoredParameter"]);
    expect(await found('import { store } from "../db/store.js";\nstore.get("1", (err: any) => console.log(1));')).toEqual(["2:16 ignoredParameter"]);
  });

  it("is not looked at where it is of another file", async () => {
    expect(await found('import fs from "node:fs";\nimport { Reader } from "../shared/reader.js";\nexport class A extends Reader { b() { fs.readFile("a", this.onRead); } }')).toEqual([]);
  });

  it("is none with one parameter that may be anything, nor what a list is given", async () => {
    expect(await found('import { users } from "./user.repository.js";\nusers.get("1", (error: any) => console.log(1));')).toEqual([]);
    expect(await found('import { users } from "./user.repository.js";\nusers.get("1", (e: any, user: any) => console.log(user));')).toEqual([]);
    expect(await found('import { users } from "./user.repository.js";\nusers.end((err: any, done: any) => console.log(done));')).toEqual([]);
    expect(await found('import { errors } from "../models/errors.js";\nerrors.map((error: any, index: number) => index);')).toEqual([]);
    expect(await found('import { registry } from "../shared/registry.js";\nregistry.get("1", (err: any, user: any) => console.log(user));')).toEqual([]);
  });
});

const fs = 'import fs from "node:fs";\n';

ruleTester().run("no-swallowed-errors: callbacks by name", noSwallowedErrors as never, {
  valid: [
    { name: "looks at the error", filename: service, code: `${fs}function onRead(err, text) { write(err ?? text); }\nfs.readFile(p, onRead);` },
    { name: "looks at all arguments", filename: service, code: `${fs}function onRead(err, text) { write(...arguments); }\nfs.readFile(p, onRead);` },
    { name: "says why inside", filename: service, code: `${fs}function onRead(err) { /* it may be gone already */ }\nfs.unlink(p, onRead);` },
    { name: "says why above", filename: service, code: `${fs}// It may be gone already.\nconst onRead = (err) => {};\nfs.unlink(p, onRead);` },
    { name: "says why above a method", filename: service, code: `${fs}class A { b() { fs.unlink(p, this.onGone); }\n // It may be gone already.\n onGone(err) {} }` },
    { name: "says above that it may fail", filename: service, code: `${fs}/** Tells the others.\n * Tolerates failure. */\nfunction onRead(err) { tell(); }\nfs.unlink(p, onRead);` },
    { name: "says why at its top, under a name", filename: service, code: `${fs}function onGone(err) {\n  // It may be gone already.\n  done();\n}\nfs.unlink(p, onGone);` },
    { name: "says why where it is handed over", filename: service, code: `${fs}function onRead(err) {}\nfs.unlink(p, onRead); // it may be gone already` },
    { name: "is of a call of nobody known", filename: service, code: "function onRead(err, text) { write(text); }\nwork.read(p, onRead);" },
    { name: "is a handler of errors", filename: service, code: 'import express from "express";\nfunction onError(err, req, res) { res.end(); }\nexpress().mount(onError);' },
    { name: "takes no error", filename: service, code: `${fs}function onRead() {}\nfs.unlink(p, onRead);` },
    { name: "is handed in", filename: service, code: `${fs}const a = (onRead) => fs.unlink(p, onRead);` },
    { name: "may be another", filename: service, code: `${fs}let onRead = (err) => {};\nonRead = tell;\nfs.unlink(p, onRead);` },
    { name: "is bound to an error", filename: service, code: `${fs}class A { b() { fs.unlink(p, this.onGone.bind(this, 1)); } onGone(err) {} }` },
    { name: "is of another object", filename: service, code: `${fs}class A { b() { fs.unlink(p, other.onGone); } onGone(err) {} }` },
    { name: "is only declared", filename: service, code: `${fs}declare function onRead(err: Error): void;\nfs.unlink(p, onRead);` },
    { name: "is called at the end", filename: service, code: `${fs}fs.once(p, onRead);\nfunction onRead(err) {}` },
  ],
  invalid: [
    { name: "of a function", filename: service, code: `${fs}function onRead(err, text) { write(text); }\nfs.readFile(p, onRead);`,
      errors: [{ messageId: "ignoredParameter", data: { call: "`fs.readFile`", value: "err" }, line: 3, column: 16, endLine: 3, endColumn: 22, suggestions: null }] },
    { name: "of a function that says below what it does", filename: service, code: `${fs}function onRead(err, text) {\n  const n = 1;\n  // The strategies that we have keys for\n  write(text, n);\n}\nfs.readFile(p, onRead);`,
      errors: [{ messageId: "ignoredParameter", data: { call: "`fs.readFile`", value: "err" }, line: 7, column: 16, endLine: 7, endColumn: 22, suggestions: null }] },
    { name: "of a constant", filename: service, code: `${fs}const onRead = (error, text) => write(text);\nfs.readFile(p, onRead);`,
      errors: [{ messageId: "ignoredParameter", data: { call: "`fs.readFile`", value: "error" }, line: 3, column: 16, endLine: 3, endColumn: 22, suggestions: null }] },
    { name: "of a method", filename: service, code: `${fs}class A { b() { fs.readFile(p, this.onRead); }\n onRead(err, text) { write(text); } }`,
      errors: [{ messageId: "ignoredParameter", data: { call: "`fs.readFile`", value: "err" }, line: 2, column: 32, endLine: 2, endColumn: 43, suggestions: null }] },
    { name: "of a method that is bound", filename: service, code: `${fs}class A { b() { fs.readFile(p, this.onRead.bind(this)); }\n onRead(err, text) { write(text); } }`,
      errors: [{ messageId: "ignoredParameter", data: { call: "`fs.readFile`", value: "err" }, line: 2, column: 32, endLine: 2, endColumn: 54, suggestions: null }] },
    { name: "of a field", filename: service, code: `${fs}class A { #onRead = (err, text) => write(text);\n b() { fs.readFile(p, this.#onRead); } }`,
      errors: [{ messageId: "ignoredParameter", data: { call: "`fs.readFile`", value: "err" }, line: 3, column: 23, endLine: 3, endColumn: 35, suggestions: null }] },
    { name: "of a driver", filename: service, code: `${sqlite}function onRows(err, rows) { write(rows); }\ndb.all("select 2", onRows);`,
      errors: [{ messageId: "ignoredParameter", data: { call: "`db.all`", value: "err" }, line: 4, column: 20, endLine: 4, endColumn: 26, suggestions: null }] },
  ],
});
