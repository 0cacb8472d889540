import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { syncApis } from "../../src/catalog/sync-databases.ts";
import { installedVersion, isFullCheck, nameOf, packagesFolder, versionOf } from "./support/packages.ts";

/** The TypeScript type of a role's values, by API and role: the catalogue is held against the methods of that type. */
const typeOf: Readonly<Record<string, string>> = {
  "better-sqlite3#database": 'import("better-sqlite3").Database',
  "better-sqlite3#statement": 'import("better-sqlite3").Statement',
  "better-sqlite3#transaction": 'import("better-sqlite3").Transaction',
  "libsql#database": 'import("libsql").Database',
  "libsql#statement": 'import("libsql").Statement',
  "@tursodatabase/database/compat#database": 'InstanceType<typeof import("@tursodatabase/database/compat").Database>',
  "node:sqlite#database": 'import("node:sqlite").DatabaseSync',
  "node:sqlite#statement": 'import("node:sqlite").StatementSync',
  "node:sqlite#session": 'import("node:sqlite").Session',
  "bun:sqlite#database": 'import("bun:sqlite").Database',
  "bun:sqlite#statement": 'import("bun:sqlite").Statement',
  "sql.js#database": 'import("sql.js").Database',
  "sql.js#statement": 'import("sql.js").Statement',
  "@sqlite.org/sqlite-wasm#database": 'import("@sqlite.org/sqlite-wasm").Database',
  "@sqlite.org/sqlite-wasm#statement": 'import("@sqlite.org/sqlite-wasm").PreparedStatement',
  "node-sqlite3-wasm#database": 'import("node-sqlite3-wasm").Database',
  "node-sqlite3-wasm#statement": 'import("node-sqlite3-wasm").Statement',
  "@databases/sqlite-sync#database": 'import("@databases/sqlite-sync").DatabaseConnection',
  "lmdb#database": 'import("lmdb").RootDatabase',
  "abstract-level#database": 'import("classic-level").ClassicLevel',
  "lowdb#database": 'import("lowdb").LowSync',
  "lowdb#adapter": 'import("lowdb/node").JSONFileSync<unknown>',
  "enmap#database": 'import("enmap").default',
  "drizzle-orm/better-sqlite3#database": 'import("drizzle-orm/better-sqlite3").BetterSQLite3Database<{ t: never }>',
  "drizzle-orm/sql-js#database": 'import("drizzle-orm/sql-js").SQLJsDatabase<{ t: never }>',
  "drizzle-orm/durable-sqlite#database": 'import("drizzle-orm/durable-sqlite").DrizzleSqliteDODatabase<{ t: never }>',
};

/** Methods that the types do not have, or that are of no interest. */
const excused = new Set([
  // At run time only: better-sqlite3 13.
  "better-sqlite3#database explain",
  // Newer than the types.
  "node:sqlite#statement close", "node:sqlite#statement stat", "node:sqlite#statement resetStats",
  "node:sqlite#database limits",
]);

const known = (key: string): readonly string[] => {
  const at = key.lastIndexOf("#");
  const role = syncApis.find(({ name }) => name === key.slice(0, at))?.roles[key.slice(at + 1)];
  return [...Object.keys(role?.methods ?? {}), ...(role?.async ?? [])];
};

const packageOf = (key: string): string | undefined => syncApis.find(({ name }) => key.startsWith(`${name}#`))?.readFrom;

const present = Object.keys(typeOf).filter((key) => {
  const readFrom = packageOf(key);
  if (readFrom === undefined || readFrom.startsWith("@types/node@")) return isFullCheck;
  return installedVersion(nameOf(readFrom)) === versionOf(readFrom);
});

/** The methods of each type, asked of the compiler in one program. */
function methodsOf(keys: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const file = join(packagesFolder, "catalog-types.mts");
  const text = keys.map((key, at) => `export declare const v${String(at)}: ${typeOf[key] ?? "never"};`).join("\n");
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ESNext, strict: true, skipLibCheck: true, noEmit: true,
    types: isFullCheck ? ["node", "bun-types"] : ["node"], typeRoots: [join(packagesFolder, "node_modules/@types"), join(packagesFolder,
    "node_modules")],
  };
  const host = ts.createCompilerHost(options);
  const real = { ...host };
  host.getCurrentDirectory = () => packagesFolder;
  host.fileExists = (path) => path === file || real.fileExists(path);
  host.readFile = (path) => (path === file ? text : real.readFile(path));
  host.getSourceFile = (path, language, ...rest) =>
    path === file ? ts.createSourceFile(path, text, language) : real.getSourceFile(path, language, ...rest);
  const program = ts.createProgram([file], options, host);
  const checker = program.getTypeChecker();
  const methods = new Map<string, readonly string[]>();
  program.getSourceFile(file)?.statements.forEach((statement, at) => {
    const declaration = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0] : undefined;
    if (declaration === undefined) return;
    const names = checker.getTypeAtLocation(declaration).getProperties()
      .filter((property) => checker.getTypeOfSymbolAtLocation(property, declaration).getCallSignatures().length > 0)
      .map(({ name }) => name).filter((name) => !name.startsWith("__"));
    methods.set(keys[at] ?? "", names);
  });
  return methods;
}

describe("synchronous databases, against the packages' types", () => {
  const methods = methodsOf(present);

  it("has types to look at", () => {
    expect(present.length).toBeGreaterThan(0);
    if (isFullCheck) expect(Object.keys(typeOf).filter((key) => !present.includes(key))).toEqual([]);
  });

  it.each(present)("%s: lists methods that are there", (key) => {
    const real = methods.get(key) ?? [];
    expect(real).not.toEqual([]);
    expect(known(key).filter((name) => !real.includes(name) && !excused.has(`${key} ${name}`))).toEqual([]);
  });

  it.each(present.filter((key) => !/^(?:abstract-level|lmdb|drizzle-orm)/.test(key)))("%s: leaves no method out", (key) => {
    const listed = new Set(known(key));
    expect((methods.get(key) ?? []).filter((name) => !listed.has(name) && !excused.has(`${key} ${name}`))).toEqual([]);
  });
});
