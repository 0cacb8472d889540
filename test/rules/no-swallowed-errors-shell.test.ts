import { describe, expect, it } from "vitest";
import { isForMongoShell } from "../../src/rules/no-swallowed-errors/mongo-shell.ts";
import { saidOf } from "../support/said.ts";

describe("a script for the shell of MongoDB", () => {
  it.each([
    'db.createCollection("users");\ntry { db.old_view.drop(); } catch (e) {}\n',
    "// Drop the views\n  db.users.createIndex({ email: 1 });\n",
    'const shop = db.getSiblingDB("shop");\nshop.orders.drop();\n',
  ])("asks the `db` that it is given: %s", (text) => {
    expect(isForMongoShell(text)).toBe(true);
  });

  it.each([
    'import { db } from "./db";\ndb.users.drop();\n',
    "const db = client.db();\ndb.users.drop();\n",
    'const { db, log } = require("./db");\ndb.users.drop();\n',
    "module.exports = async (db) => {\n  db.users.drop();\n};\n",
    "export async function run({ db }) {\n  db.users.drop();\n}\n",
    "async function run(db) {\n  db.users.drop();\n}\n",
    "app.db.users.drop();\n",
    "db.close();\n",
  ])("is none of %s", (text) => {
    expect(isForMongoShell(text)).toBe(false);
  });

  it("is left alone", async () => {
    const path = "database/views.js";
    const script = "try { db.sales.drop(); } catch (e) {}\n";
    expect(await saidOf("no-swallowed-errors", path, { [path]: script })).toEqual([]);
    expect(await saidOf("no-swallowed-errors", path, { [path]: `const { db } = require("./db");\n${script}` })).toHaveLength(1);
  });
});
