import { noSyncDb } from "../../src/rules/no-sync-db.ts";
import { ruleTester } from "../support/rule-tester.ts";

const filename = "/backend/src/users/user.repository.ts";
const otherDriver = "use drizzle over an asynchronous driver, such as `drizzle-orm/libsql` or `drizzle-orm/node-postgres`";

const better = 'import Database from "better-sqlite3";\n';
const drizzle = 'import { drizzle } from "drizzle-orm/better-sqlite3";\n';
const d1 = 'import { drizzle } from "drizzle-orm/d1";\n';
const core = 'import type { BaseSQLiteDatabase } from "drizzle-orm/sqlite-core";\n';

/** A call over better-sqlite3, in the second line. */
const sqlite = (name: string, code: string, call: string) => ({ name, filename, code: better + code, errors: [{ messageId: "blocks", data: { call, driver: "better-sqlite3" }, line: 2 }] });
const over = (name: string, code: string, call: string, driver = "drizzle-orm/better-sqlite3", line = 2) => ({
  name, filename, code, errors: [{ messageId: "instead", data: { call, driver, instead: otherDriver }, line }],
});
const silent = (name: string, code: string) => ({ name, filename, code });

ruleTester().run("no-sync-db: types", noSyncDb as never, {
  valid: [
    silent("the result of an asynchronous factory", `${d1}export const all = (db: ReturnType<typeof drizzle>) => db.select().from(users).all();`),
    silent("an instance of a class of our own", "class Database { exec(text: string) {} }\nexport const all = (db: InstanceType<typeof Database>) => db.exec(text);"),
    silent("a base of either kind", `${core}export const all = (db: BaseSQLiteDatabase<"sync" | "async", unknown>) => db.select().from(users).all();`),
    silent("a base without an argument", `${core}export const all = (db: BaseSQLiteDatabase) => db.select().from(users).all();`),
    silent("another member of an object", `${better}export const all = ({ map }: { db: Database.Database; map: Map<string, string> }) => map.get("a");`),
    silent("a member that the object does not have", `${better}interface Deps { db: Database.Database }\nexport const all = (deps: Deps) => deps.other.exec(text);`),
    silent("a member that is only known at run time", `${better}interface Deps { ["a"]: string; [key: string]: unknown; db: Database.Database }\nexport const all = (deps: Deps, key: string) => deps[key].exec(text);`),
    silent("a map whose keys are handles", `${better}export const all = (of: Map<Database.Database, Remote>) => of.get(key)?.exec(text);`),
    silent("a map itself", `${better}export const all = (of: Map<string, Database.Database>) => { of.exec(text); of.keys().get(text); };`),
    silent("a map of our own", `${better}class Map<K, V> { get(key: K): Remote { return remote(key); } }\nexport const all = (of: Map<string, Database.Database>) => of.get(key).exec(text);`),
    silent("a map that is filled with something else", `${better}const of: Map<string, Database.Database> = new Map([["a", remote()]]);\nof.get("b").exec(text);`),
    silent("a set", `${better}export const all = (of: Set<Database.Database>) => of.get(key).exec(text);`),
    silent("a method that returns something else", `${better}interface Deps { open(): Promise<string>; close }\nexport const all = (deps: Deps) => { deps.open().exec(text); deps.close().exec(text); };`),
    silent("a member of an asynchronous part", `${d1}${better}type Deps = { db: ReturnType<typeof drizzle> } & { handle: Database.Database };\nexport const all = (deps: Deps) => deps.db.select().from(users).all();`),
    silent("abstract members of something else", `${better}export abstract class A { abstract db: Remote; abstract get two(): Remote; abstract open(): Remote; all() { this.db.exec(text); this.two.exec(text); this.open().exec(text); } }`),
    silent("an abstract method that is not called, a setter, and another member", `${better}export abstract class A { abstract open(): Database.Database; abstract set to(db: Database.Database); abstract other: Database.Database; all() { this.open.exec(text); this.to.exec(text); this.db.exec(text); } }`),
    silent("another abstract member", `${better}export abstract class A { abstract other: Database.Database; all() { this.db.exec(text); } }`),
    silent("a static member beside an abstract one", `${better}export abstract class A { abstract db: Database.Database; }\nA.db.exec(text);`),
    silent("an abstract member without a type", `${better}export abstract class A { abstract db; abstract open(); all() { this.db.exec(text); this.open().exec(text); } }`),
    silent("the callback of another's transaction", `${d1}const db = drizzle(client);\nexport const all = () => db.transaction(async (tx) => { await tx.run(text); });`),
    silent("a second parameter of a callback", 'import ibmdb from "ibm_db";\nibmdb.open(text, (connection) => { connection.querySync(text); });'),
    silent("a type of a callback of an asynchronous driver", `${d1}const db = drizzle(client);\ntype Tx = Parameters<Parameters<typeof db.transaction>[0]>[0];\nexport const all = (tx: Tx) => tx.run(text);`),
    silent("parameters of what is no callback", `${drizzle}const db = drizzle(client);\ntype Tx = Parameters<typeof db.transaction>[0];\nexport const all = (tx: Tx) => tx.run(text);`),
    silent("an assertion of something else", `${better}export const all = (app: App) => (app.locals.db as unknown as Ours).exec(text);`),
    silent("a value whose type is asserted away", "export const all = (globalThis.db as never).exec(text);"),
    silent("a type parameter", "export const all = <T extends Store>(db: T) => db.exec(text);"),
    silent("a type parameter without a bound", "export const all = <T>(db: T) => db.exec(text);"),
    silent("a getter of something else", `${better}class A { #db = new Database("a"); get names() { return new Map(); } go() { this.names.get("a"); } }`),
    silent("a variable of a type that is not a driver's", "let db: Store;\nexport const open = () => { db = make(); };\nexport const close = () => { db = none; };\nexport const all = () => db.exec(text);"),
    silent("a map of handles of which none is a driver's", 'const all = new Map([["a", new Store()], other, , ["b"]]);\nall.get("a").exec(text);\nall.get("c").exec(text);\nnew Map(list).get("a").exec(text);'),
  ],
  invalid: [
    over("a base that is told to be synchronous", `${core}export const all = (db: BaseSQLiteDatabase<"sync", unknown>) => db.select().from(users).all();`, "db.select().from().all", "drizzle-orm/sqlite-core"),
    over("an alias of such a base", `${core}type Db = BaseSQLiteDatabase<"sync", unknown>;\nexport const all = (db: Db) => db.select().from(users).all();`, "db.select().from().all", "drizzle-orm/sqlite-core", 3),
    over("an interface that extends such a base", `${core}interface Db extends BaseSQLiteDatabase<"sync", unknown> { name: string }\nexport const all = (db: Db) => db.select().from(users).all();`, "db.select().from().all", "drizzle-orm/sqlite-core", 3),
    over("the result of a factory", `${drizzle}export const all = (db: ReturnType<typeof drizzle>) => db.select().from(users).all();`, "db.select().from().all"),
    over("the result of a factory of our own", `${drizzle}const open = async () => drizzle(client);\nexport const all = (db: Awaited<ReturnType<typeof open>>) => db.select().from(users).all();`, "db.select().from().all", undefined, 3),
    over("a member of a module by its type", 'export const all = (lib: typeof import("drizzle-orm/better-sqlite3")) => lib.drizzle(client).run(text);\n', "lib.drizzle().run", undefined, 1),
    sqlite("an instance of the class", "export const all = (db: InstanceType<typeof Database>) => db.exec(text);", "db.exec"),
    sqlite("a class as a type", "export const all = (db: Database) => db.exec(text);", "db.exec"),
    sqlite("a member of an object type", "export const all = ({ db }: { db: Database.Database }) => db.exec(text);", "db.exec"),
    sqlite("a member of a member", "export const all = ({ deps: { db } }: { deps: { db: Database.Database } }) => db.exec(text);", "db.exec"),
    sqlite("a member of an interface", "interface Deps { readonly db: Database.Database } export const all = (deps: Deps) => deps.db.exec(text);", "deps.db.exec"),
    sqlite("a member of an interface that is extended", "interface Base { db: Database.Database } interface Deps extends Base { a: string } export const all = (deps: Deps) => deps.db.exec(text);", "deps.db.exec"),
    sqlite("a member of one of several types", "type Deps = { a: string } & { db: Database.Database }; export const all = (deps: Readonly<Deps>) => deps.db.exec(text);", "deps.db.exec"),
    sqlite("a picked member", 'interface Deps { db: Database.Database } export const all = (deps: Pick<Deps, "db">) => deps.db.exec(text);', "deps.db.exec"),
    sqlite("a member by its key", 'interface Deps { db: Database.Database } export const all = (db: Deps["db"]) => db.exec(text);', "db.exec"),
    sqlite("a method of an interface", "interface Deps { open(): Database.Database } export const all = (deps: Deps) => deps.open().exec(text);", "deps.open().exec"),
    sqlite("a getter of an interface", "interface Deps { get db(): Database.Database } export const all = (deps: Deps) => deps.db.exec(text);", "deps.db.exec"),
    sqlite("a function by its type", "export const all = (open: () => Database.Database) => open().exec(text);", "open().exec"),
    sqlite("a field of an interface type", "interface Deps { db: Database.Database } export class A { constructor(private deps: Deps) {} all() { this.deps.db.exec(text); } }", "this.deps.db.exec"),
    sqlite("a bound of a type parameter", "export const all = <T extends Database.Database>(db: T) => db.exec(text);", "db.exec"),
    sqlite("a type that is asserted", "export const all = (app) => (app.locals.db as Database.Database).exec(text);", "app.locals.db.exec"),
    sqlite("a global that is asserted", "const cache = globalThis as unknown as { db: Database.Database }; cache.db.exec(text);", "cache.db.exec"),
    sqlite("a constant by its type", "const db: Database.Database = load(); db.exec(text);", "db.exec"),
    sqlite("a variable by its type, whatever is written to it", "let db: Database.Database | undefined; const open = () => { db = load(); }; const close = () => { db = undefined; }; db.exec(text);", "db.exec"),
    sqlite("a default of what is taken apart", 'export const all = ({ db } = { db: new Database("a") }) => db.exec(text);', "db.exec"),
    sqlite("a getter of a class", 'class A { #db = new Database("a"); get db() { return this.#db; } all() { this.db.exec(text); } }', "this.db.exec"),
    sqlite("an abstract field", "export abstract class A { protected abstract readonly db: Database.Database; all() { this.db.exec(text); } }", "this.db.exec"),
    sqlite("an abstract getter", "export abstract class A { protected abstract get db(): Database.Database; all() { this.db.exec(text); } }", "this.db.exec"),
    sqlite("an abstract method", "export abstract class A { protected abstract open(): Database.Database; all() { this.open().exec(text); } }", "this.open().exec"),
    sqlite("an abstract method that waits", "export abstract class A { abstract open(): Promise<Database.Database>; async all() { (await this.open()).exec(text); } }", "this.open().exec"),
    sqlite("an abstract accessor of two", "export abstract class A { abstract set db(to: Remote); abstract get db(): Database.Database; all() { this.db.exec(text); } }", "this.db.exec"),
    sqlite("a getter of an object", 'const all = { get db() { return new Database("a"); } }; all.db.exec(text);', "all.db.exec"),
    sqlite("an inherited static field", 'class A { static db = new Database("a"); } class B extends A {} B.db.exec(text);', "B.db.exec"),
    sqlite("an object that is spread and frozen", 'const base = { db: new Database("a") }; const all = Object.freeze({ a: 1, ...base }); all.db.exec(text);', "all.db.exec"),
    sqlite("a map of handles", 'const all = new Map([["b", 1], ["a", new Database("a")]]); all.get("a").exec(text);', "all.get().exec"),
    sqlite("a map of handles by a key that is not known", 'const all = new Map([["a", new Database("a")]]); all.get(key).exec(text);', "all.get().exec"),
    // What was asked once is not asked again by who looks it up.
    ...["new Map<string, typeof rows>()", 'new Map([["a", rows]])', "remote as Map<string, typeof rows>"].map((map) =>
      sqlite(`rows in a map: ${map}`, `const rows = new Database("a").prepare(text).all(); const of = ${map};\nof.get(key)?.map(show); of.get(key).all(text);`, "new Database().prepare().all")),
    sqlite("a map by its type", "export const all = (of: Map<string, Database.Database>) => of.get(key)?.exec(text);", "of.get().exec"),
    sqlite("a map that cannot be filled", "export const all = (of: ReadonlyMap<string, Database.Database>) => of.get(key)!.exec(text);", "of.get().exec"),
    sqlite("an empty map with types", "const of = new Map<string, Database.Database>(); const db = of.get(key); if (db) db.exec(text);", "db.exec"),
    sqlite("an empty map by the type of its variable", "const of: Map<string, Database.Database> = new Map(); of.get(key)?.prepare(text).all();", "of.get().prepare().all"),
    sqlite("an empty map by the type of its field", "class Stores { private of: Map<string, Database.Database> = new Map(); all() { this.of.get(key)?.exec(text); } }", "this.of.get().exec"),
    sqlite("an empty map in a field", "class Stores { #of = new Map<string, Database.Database>(); all() { this.#of.get(key)?.exec(text); } }", "this.#of.get().exec"),
    { name: "the callback of a transaction", filename, code: `${drizzle}const db = drizzle(client);\ndb.transaction((tx) => {\n  tx.run(text);\n});`,
      errors: [{ messageId: "instead", line: 3 }, { messageId: "instead", data: { call: "tx.run", driver: "drizzle-orm/better-sqlite3", instead: otherDriver }, line: 4 }] },
    over("the type of the callback of a transaction", `${drizzle}const db = drizzle(client);\ntype Tx = Parameters<Parameters<typeof db.transaction>[0]>[0];\nexport const all = (tx: Tx) => tx.run(text);`, "tx.run", undefined, 4),
    { name: "a connection that a callback gets behind an error", filename, code: 'import ibmdb from "ibm_db";\nibmdb.open(text, (error, connection) => { connection.querySync(text); });',
      errors: [{ messageId: "instead", line: 2, column: 43 }] },
  ],
});
