import { parse } from "@typescript-eslint/parser";
import type { TSESTree } from "@typescript-eslint/utils";
import { describe, expect, it } from "vitest";
import { moduleFrame } from "../../src/origins/frame.ts";
import { projectFor } from "../support/linted-file.ts";
import { exportOf, syncStepOf, syncValueOf } from "../../src/origins/sync-database.ts";
import { Tracer } from "../../src/origins/tracer.ts";
import type { Value } from "../../src/origins/value.ts";
import { makeModel } from "../../src/settings/make-model.ts";
import { tempProject } from "../support/project.ts";

const { root } = tempProject({
  "src/db.ts": 'import Database from "better-sqlite3";\nexport class Store extends Database {}\nexport class Other {}\nexport const low = require("lowdb");\nexport const FileSync = require("lowdb/adapters/FileSync");\n',
});
const file = `${root}/src/db.ts`;
const frame = moduleFrame(file);
const tracer = new Tracer(projectFor(makeModel({}), root, file, {}));

const text = (value: string): TSESTree.Node => ({ type: "Literal", value, raw: `"${value}"` }) as unknown as TSESTree.Node;
const exported = (specifier: string, ...path: string[]): Value => ({ kind: "export", specifier, path });
const made = (of: Value, declared = false): Value => ({ kind: "instance", of, declared, args: [], frame });
const called = (of: Value, ...args: TSESTree.Node[]): Value => ({ kind: "result", of, args, frame });
const member = (of: Value, name: string): Value => ({ kind: "member", of, name });
const global = (name: string): Value => ({ kind: "global", name });

/** What an expression with the names of src/db.ts stands for. */
function valueOf(code: string): Value {
  const [statement] = parse(code, { range: true }).body;
  const value = statement?.type === "ExpressionStatement" ? tracer.trace(statement.expression, frame) : undefined;
  if (value === undefined) throw new Error(`${code} stands for nothing`);
  return value;
}

const Database = exported("better-sqlite3", "default");
const db = made(Database);
const builtin = (specifier: string): Value => called(member(global("process"), "getBuiltinModule"), text(specifier));

const told = (value: Value): string | undefined => {
  const found = syncValueOf(value, tracer);
  return found && `${found.api.name} ${found.role}${found.method === undefined ? "" : " method"}`;
};

describe("exportOf", () => {
  it.each<[string, Value, string | undefined]>([
    ["an import", exported("pg", "Pool"), "pg Pool"],
    ["getBuiltinModule", builtin("node:sqlite"), "node:sqlite "],
    ["a member of getBuiltinModule", member(member(builtin("node:fs"), "promises"), "stat"), "node:fs promises.stat"],
    ["getBuiltinModule of node:process", called(exported("node:process", "default", "getBuiltinModule"), text("node:fs")), "node:fs "],
    ["getBuiltinModule of process", called(exported("process", "getBuiltinModule"), text("node:fs")), "node:fs "],
    ["createRequire", called(called(exported("node:module", "createRequire")), text("pg")), "pg "],
    ["createRequire of module's default", called(called(exported("module", "default", "createRequire")), text("pg")), "pg "],
    ["createRequire that was not called twice", called(exported("node:module", "createRequire"), text("pg")), undefined],
    ["getBuiltinModule of another object", called(member(global("loader"), "getBuiltinModule"), text("node:fs")), undefined],
    ["another member of process", called(member(global("process"), "binding"), text("fs")), undefined],
    ["getBuiltinModule of another package", called(exported("loader", "getBuiltinModule"), text("node:fs")), undefined],
    ["createRequire of another package", called(called(exported("loader", "createRequire")), text("pg")), undefined],
    ["another export of node:module", called(called(exported("node:module", "register")), text("pg")), undefined],
    ["a specifier that is not known", called(member(global("process"), "getBuiltinModule")), undefined],
    ["an instance", db, undefined],
    ["a member of an instance", member(db, "exec"), undefined],
  ])("%s", (_what, value, expected) => {
    const found = exportOf(value);
    expect(found && `${found.specifier} ${found.path.join(".")}`).toBe(expected);
  });

  it("of nothing is nothing", () => {
    expect(exportOf(undefined)).toBeUndefined();
  });
});

describe("syncValueOf", () => {
  it.each<[string, Value, string | undefined]>([
    ["a class", Database, "better-sqlite3 class"],
    ["a handle", db, "better-sqlite3 database"],
    ["a handle that is made without new", called(Database), "better-sqlite3 database"],
    ["a handle by its type", made(exported("better-sqlite3", "default", "Database"), true), "better-sqlite3 database"],
    ["a handle by getBuiltinModule", made(member(builtin("node:sqlite"), "DatabaseSync")), "node:sqlite database"],
    ["a method", member(db, "exec"), "better-sqlite3 database method"],
    ["a statement", called(member(db, "prepare")), "better-sqlite3 statement"],
    ["what awaiting a promise gives", called(exported("sql.js", "default")), "sql.js module"],
    ["a subclass", valueOf("Store"), "better-sqlite3 class"],
    ["an instance of a subclass", valueOf("new Store()"), "better-sqlite3 database"],
    ["something declared to be of a subclass", made(valueOf("Store"), true), "better-sqlite3 database"],
    ["what depends on an argument", valueOf('low(new FileSync("a"))'), "lowdb@1 chain"],
    ["a type that is no class of handles", made(exported("better-sqlite3", "Options"), true), undefined],
    ["the same with another argument", valueOf("low(new Other())"), undefined],
    ["the same without an argument", valueOf("low()"), undefined],
    ["another class", valueOf("new Other()"), undefined],
    ["another package", made(exported("pg", "Pool")), undefined],
    ["a method that the driver has not", member(db, "nothing"), undefined],
    ["the result of a query", called(member(db, "exec")), undefined],
    ["a global", global("Database"), undefined],
    ["a member of a global", member(global("a"), "exec"), undefined],
    ["the result of a global", called(global("open")), undefined],
    ["an export of a missing file", { kind: "missing", file, name: "db" }, undefined],
  ])("%s", (_what, value, expected) => {
    expect(told(value)).toBe(expected);
  });

  it("gives up after many steps", () => {
    const chain = (length: number): Value => Array.from({ length }).reduce<Value>((value) => called(member(value, "pluck")), called(member(db, "prepare")));
    expect(told(chain(3))).toBe("better-sqlite3 statement");
    expect(told(chain(30))).toBeUndefined();
  });
});

describe("syncStepOf", () => {
  it.each<[string, Value | undefined, string | undefined]>([
    ["a query", called(member(db, "exec")), "query"],
    ["a query of a statement", called(member(called(member(db, "prepare")), "all")), "query"],
    ["a transaction that is called", called(called(member(db, "transaction"))), "query"],
    ["opening", db, "setup"],
    ["opening without new", called(Database), "setup"],
    ["opening a subclass", valueOf("new Store()"), "setup"],
    ["preparing", called(member(db, "prepare")), "setup"],
    ["reading mapped memory", called(member(called(exported("lmdb", "open")), "get")), "local"],
    ["something that is only declared to be a handle", made(exported("better-sqlite3", "Database"), true), undefined],
    ["a handle that is named", Database, undefined],
    ["a method that is named", member(db, "exec"), undefined],
    ["its asynchronous method", called(member(db, "backup")), undefined],
    ["another class", valueOf("new Other()"), undefined],
    ["another call", called(global("open")), undefined],
    ["nothing", undefined, undefined],
  ])("%s", (_what, value, expected) => {
    expect(syncStepOf(value, tracer)?.blocks).toBe(expected);
  });
});
