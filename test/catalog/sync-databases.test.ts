import { describe, expect, it } from "vitest";
import { asyncLayers, asyncSiblings } from "../../src/catalog/async-layers.ts";
import { blockingIoAt, isBridgeMaker, isDatabaseCommand, runsCommand } from "../../src/catalog/blocking-io.ts";
import {
  exportedValue, hasSyncDatabase, stepAwait, stepCall, stepMember, stepNew, syncApis, typedValue, type Step, type SyncValue,
} from "../../src/catalog/sync-databases.ts";
import { asyncDrizzlePaths } from "../../src/catalog/sync-drizzle.ts";

/** Walks a value: `new`, `()`, `await`, or a member's name. The last step's blocking, or the word for where it ended. */
function walk(value: SyncValue | undefined, steps: string): string {
  let at = value;
  let last: Step = {};
  for (const step of steps === "" ? [] : steps.split(" ")) {
    if (at === undefined) return `lost before ${step}`;
    if (step === "new") last = stepNew(at);
    else if (step === "()") last = stepCall(at);
    else {
      const value = step === "await" ? stepAwait(at) : stepMember(at, step);
      last = value === undefined ? {} : { value };
    }
    at = last.value;
  }
  return last.blocks ?? (at === undefined ? "nothing" : "on");
}

const from = (specifier: string, path: string): SyncValue | undefined => exportedValue(specifier, path === "" ? [] : path.split("."));

describe("from exports", () => {
  it.each([
    ["better-sqlite3", "default", "new", "setup"], ["better-sqlite3", "", "()", "setup"], ["better-sqlite3", "default", "new exec ()",
    "query"],
    ["better-sqlite3", "default", "new prepare () get ()", "query"], ["better-sqlite3", "default", "new prepare () pluck () all ()",
    "query"],
    ["better-sqlite3", "default", "new prepare ()", "setup"], ["better-sqlite3", "default", "new transaction () ()", "query"],
    ["better-sqlite3", "default", "new transaction () immediate ()", "query"], ["better-sqlite3", "default", "new backup", "nothing"],
    ["better-sqlite3-multiple-ciphers", "default", "new pragma ()", "setup"], ["libsql", "default", "new sync ()", "query"],
    ["@tursodatabase/database/compat", "Database", "new prepare () run ()", "query"],
    ["node:sqlite", "DatabaseSync", "new prepare () all ()", "query"], ["node:sqlite", "default.DatabaseSync", "new exec ()", "query"],
    ["node:sqlite", "DatabaseSync", "new createTagStore () get ()", "query"], ["node:sqlite", "DatabaseSync", "()", "nothing"],
    ["bun:sqlite", "Database", "new query () get ()", "query"], ["bun:sqlite", "default", "new run ()", "query"], ["bun:sqlite",
    "Database", "open () run ()", "query"],
    ["sql.js", "default", "() await Database new exec ()", "query"], ["sql.js", "", "() await Database new prepare () step ()", "query"],
    ["@sqlite.org/sqlite-wasm", "default", "() await oo1 DB new selectValue ()", "query"], ["node-sqlite3-wasm", "Database", "new all ()",
    "query"],
    ["@databases/sqlite-sync", "default", "() query ()", "query"], ["sqlite-sync", "default.run", "()", "query"],
    ["sync-mysql", "default", "new query ()", "query"], ["sync-mysql", "", "new queueQuery () ()", "query"], ["pg-native", "default",
    "new querySync ()", "query"],
    ["pg-native", "", "() query", "nothing"], ["ibm_db", "default.openSync", "() querySync ()", "query"], ["ibm_db", "openSync", "()",
    "setup"],
    ["lmdb", "open", "() get ()", "local"], ["lmdb", "default.open", "() putSync ()", "query"], ["lmdb", "open", "() put", "nothing"],
    ["lmdb", "open", "() openDB () removeSync ()", "query"], ["classic-level", "ClassicLevel", "new getSync ()", "query"],
    ["classic-level", "ClassicLevel", "new get", "nothing"], ["lowdb", "LowSync", "new write ()", "query"], ["lowdb/node",
    "JSONFileSyncPreset", "()", "query"],
    ["lowdb/node", "JSONFileSyncPreset", "() update ()", "query"], ["enmap", "default", "new set ()", "query"],
    ["drizzle-orm/better-sqlite3", "drizzle", "() select () from () where () all ()", "query"], ["drizzle-orm/better-sqlite3", "drizzle",
    "() select () from ()", "on"],
    ["drizzle-orm/better-sqlite3", "drizzle", "() insert () values", "on"], ["drizzle-orm/better-sqlite3", "drizzle", "() run ()", "query"],
    ["drizzle-orm/better-sqlite3", "drizzle", "() query users findMany () sync ()", "query"],
    ["drizzle-orm/better-sqlite3", "drizzle", "() select () prepare () get ()", "query"], ["drizzle-orm/better-sqlite3", "drizzle",
    "() select () then", "nothing"],
    ["drizzle-orm/better-sqlite3", "drizzle", "() $client prepare () get ()", "query"], ["drizzle-orm/better-sqlite3/driver", "drizzle",
    "() get ()", "query"],
    ["drizzle-orm/sql-js", "drizzle", "() delete () run ()", "query"], ["drizzle-orm/bun-sqlite", "drizzle", "() transaction ()", "query"],
  ])("%s %s %s: %s", (specifier, path, steps, expected) => {
    expect(walk(from(specifier, path), steps)).toBe(expected);
  });

  it.each([...asyncSiblings, ...asyncDrizzlePaths, "sequelize", "knex", "./better-sqlite3", "toString",
    "better-sqlite3/other"])("knows nothing of %s", (specifier) => {
    for (const path of [[], ["default"], ["Database"], ["drizzle"], ["open"], ["connect"], ["constructor"]]) {
      expect(exportedValue(specifier, path)).toBeUndefined();
      expect(typedValue(specifier, path)).toBeUndefined();
    }
    expect(hasSyncDatabase(specifier)).toBe(false);
  });

  it("knows nothing of layers that a handle is handed to", () => {
    for (const [specifier, path] of asyncLayers) expect(exportedValue(specifier, path)).toBeUndefined();
  });

  it("knows lowdb 1 by its adapter", () => {
    const low = from("lowdb", "default");
    const adapter = from("lowdb/adapters/FileSync", "default");
    const made = adapter && stepNew(adapter).value;
    expect(low && stepCall(low, [undefined]).value).toBeUndefined();
    expect(walk(low && stepCall(low, [made]).value, "get () push () write ()")).toBe("query");
    expect(walk(low && stepCall(low, [made]).value, "get () value ()")).toBe("nothing");
  });

  it("passes the handle on to callbacks", () => {
    const db = from("drizzle-orm/better-sqlite3", "drizzle");
    const transaction = db && walkTo(db, "() transaction");
    const passed = transaction && stepCall(transaction).passes;
    expect(walk(passed, "insert () values () run ()")).toBe("query");
  });
});

function walkTo(value: SyncValue, steps: string): SyncValue | undefined {
  return steps.split(" ").reduce<SyncValue | undefined>((at, step) => at && (step === "()" ? stepCall(at).value : stepMember(at, step)),
    value);
}

describe("from types", () => {
  it.each([
    ["better-sqlite3", "default.Database", "prepare () get ()"], ["better-sqlite3", "Database", "exec ()"], ["better-sqlite3", "Statement",
    "all ()"],
    ["node:sqlite", "DatabaseSync", "exec ()"], ["node:sqlite", "StatementSync", "run ()"], ["drizzle-orm/better-sqlite3",
    "BetterSQLite3Database", "select () get ()"],
    ["drizzle-orm/sql-js", "SQLJsDatabase", "run ()"], ["lowdb", "LowSync", "read ()"], ["bun:sqlite", "Database", "run ()"], ["sql.js",
    "default.Database", "exec ()"],
    ["pg-native", "default", "querySync ()"],
  ])("%s %s: %s", (specifier, path, steps) => {
    expect(walk(typedValue(specifier, path.split(".")), steps)).toBe("query");
  });

  it("asks a base type for its argument", () => {
    expect(typedValue("drizzle-orm/sqlite-core", ["BaseSQLiteDatabase"], "sync")).toBeDefined();
    expect(typedValue("drizzle-orm/sqlite-core", ["BaseSQLiteDatabase"], "async")).toBeUndefined();
    expect(typedValue("drizzle-orm/sqlite-core", ["BaseSQLiteDatabase"])).toBeUndefined();
  });

  it("reads a Durable Object's store as local", () => {
    expect(walk(typedValue("cloudflare:workers", ["DurableObject"]), "ctx storage sql exec () toArray ()")).toBe("local");
  });
});

describe("the catalogue is whole", () => {
  it.each(syncApis.map((api) => [api.name, api] as const))("%s names roles that exist", (_name, api) => {
    const exists = (role: string): boolean => {
      const [other = "", name] = role.split("#");
      return name === undefined ? Object.hasOwn(api.roles, role) : syncApis.some((one) => one.name === other && Object.hasOwn(one.roles,
        name));
    };
    const roles = Object.values(api.roles);
    const effects = roles.flatMap((role) => [role.call, role.make, role.others,
      ...Object.values(role.methods ?? {})]).filter((effect) => effect !== undefined);
    const named = [
      ...Object.values(api.exports), ...Object.values(api.types), ...roles.flatMap((role) => [role.await,
      ...Object.values(role.members ?? {})]),
      ...effects.flatMap(({ gives, passes, needs }) => [gives, passes, needs]),
    ].filter((role) => role !== undefined);
    expect(named.filter((role) => !exists(role))).toEqual([]);
    for (const { methods = {}, async = [] } of roles) expect(async.filter((name) => Object.hasOwn(methods, name))).toEqual([]);
  });
});

describe("blocking that is no database", () => {
  it.each([
    ["node:fs", "readFileSync", "file"], ["fs", "default.existsSync", "file"], ["node:child_process", "execSync", "process"], ["crypto",
    "scryptSync", "hash"],
    ["node:zlib", "gzipSync", "compression"], ["bcrypt", "default.hashSync", "hash"], ["bcryptjs", "compareSync", "hash"],
    ["@node-rs/argon2", "verifySync", "hash"],
    ["execa", "execaSync", "process"], ["execa", "$.sync", "process"], ["cross-spawn", "default.sync", "process"], ["shelljs", "exec",
    "process"],
    ["deasync", "default.sleep", "bridge"], ["sync-request", "default", "bridge"], ["fs-extra", "readJsonSync", "file"],
  ])("%s %s: %s", (specifier, path, io) => {
    expect(blockingIoAt(specifier, path.split("."))).toBe(io);
  });

  it.each([["node:fs", "readFile"], ["node:fs", "promises.readFile"], ["node:crypto", "randomBytes"], ["bcrypt", "hash"], ["execa",
    "execa"], ["execa", "$"], ["sequelize", "sync"], ["./fs", "readFileSync"], ["cross-spawn", "default"]])(
    "not %s %s",
    (specifier, path) => {
      expect(blockingIoAt(specifier, path.split("."))).toBeUndefined();
    },
  );

  it("knows what makes a bridge", () => {
    expect(isBridgeMaker("deasync", ["default"])).toBe(true);
    expect(isBridgeMaker("synckit", ["createSyncFn"])).toBe(true);
    expect(isBridgeMaker("synckit", ["runAsWorker"])).toBe(false);
    expect(runsCommand("node:child_process", ["spawnSync"])).toBe(true);
    expect(runsCommand("node:fs", ["readFileSync"])).toBe(false);
  });

  it.each([
    "psql -c 'select 1'", "pg_dump", "  mysqldump app > x.sql", "PGPASSWORD=x psql", "PGPASSWORD='a b' PGUSER=y pg_restore f",
    "/usr/bin/sqlite3 a.db", "npx prisma migrate deploy",
    "npx --yes prisma db push", "pnpm exec knex migrate:latest", "yarn typeorm migration:run", "mongosh", "redis-cli ping", "sudo mysql",
    "psql.exe", "clickhouse-client -q x", "psql --version; psql -c x", "psql -V x", "psql -c x && psql --version",
  ])("%s starts a database's tool", (command) => {
    expect(isDatabaseCommand(command)).toBe(true);
  });

  it.each(["git status", "echo psql", "psqlx", "my-psql", "prisma-lint", "node scripts/mysql.js", "ls sqlite3", "npm install knex",
    "npx create-prisma", "", "mongosh --version", "npx prisma -V ", "psql --help"])("%s does not", (command) => {
    expect(isDatabaseCommand(command)).toBe(false);
  });
});
