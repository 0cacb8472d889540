import { describe, expect, it } from "vitest";
import { tempProject, type Files, type LintOptions } from "../support/project.ts";

const path = "src/users/user.repository.ts";

/** What the rule says of a repository, as `line:column call (driver)`. */
async function reported(files: Files, code: string, options: LintOptions = {}, at = path): Promise<string[]> {
  const { messages } = tempProject({ ...files, [at]: code });
  const found = await messages({ patterns: [at], ...options });
  return found.filter(({ ruleId }) => ruleId === "layered/no-sync-db").map(({ line, column, message }) => {
    const [, call, driver] = /^`([^`]*)` (?:runs on|waits for) `([^`]*)`/.exec(message) ?? [];
    return `${String(line)}:${String(column)} ${call ?? message} (${driver ?? ""})`;
  });
}

const sqlite = 'import Database from "better-sqlite3";\n';
const use = 'import { db } from "../db/client.js";\nexport const all = () => db.prepare("select 1").all();';
const blocked = ["2:26 db.prepare().all (better-sqlite3)"];

describe("a module that exports the handle", () => {
  it.each<[string, string]>([
    ["as a constant", `${sqlite}export const db = new Database("app.db");`],
    ["under another name", `${sqlite}const handle = new Database("app.db");\nexport { handle as db };`],
    ["by a factory", `${sqlite}const open = () => new Database("app.db");\nexport const db = open();`],
    ["by a condition", `${sqlite}export const db = process.env["DB"] ? new Database(process.env["DB"]) : undefined;`],
    ["as a subclass's instance", `${sqlite}class Store extends Database {}\nexport const db = new Store("app.db");`],
    ["as a proxy of what is opened late", `${sqlite}export const db = new Proxy({} as Database.Database, handler);`],
    ["as a proxy of the handle", `${sqlite}export const db = new Proxy(new Database("app.db"), handler);`],
    ["as a proxy of the handle under a type that is not known", `${sqlite}export const db = new Proxy(new Database("app.db") as Handle, handler);`],
    ["by require", 'const Database = require("better-sqlite3");\nexport const db = new Database("app.db");'],
  ])("%s", async (_how, text) => {
    expect(await reported({ "src/db/client.ts": text }, use)).toEqual(blocked);
  });

  const store = `${sqlite}export class Store { #db = new Database("app.db"); get db() { return this.#db; } static shared = new Store(); }`;

  it.each<[string, string, string]>([
    ["a getter of a class", store, 'import { Store } from "../db/client.js";\nexport const all = () => new Store().db.exec("vacuum");'],
    ["a static field", store, 'import { Store } from "../db/client.js";\nexport const all = () => Store.shared.db.exec("vacuum");'],
    ["what a function is declared to return", `${sqlite}export const open = (): Database.Database => container.resolve("db");`, 'import { open } from "../db/client.js";\nexport const all = () => open().exec("vacuum");'],
    ["what a promise hands on", `${sqlite}export const open = async () => new Database("app.db");`, 'import { open } from "../db/client.js";\nexport const all = () => open().then((db) => db.exec("vacuum"));'],
  ])("by %s", async (_how, text, code) => {
    expect(await reported({ "src/db/client.ts": text }, code)).toEqual([expect.stringMatching(/\.exec \(better-sqlite3\)$/)]);
  });

  it.each<[string, string, string]>([
    ["a getter of something else", "export class Store { #db = make(); get db() { return this.#db; } }", 'import { Store } from "../db/client.js";\nexport const all = () => new Store().db.exec("vacuum");'],
    ["a function that returns another type", `${sqlite}export const open = (): Ours => container.resolve("db");`, 'import { open } from "../db/client.js";\nexport const all = () => open().exec("vacuum");'],
    ["a function that returns what is no handle, whatever its type says", `${sqlite}class Ours {}\nexport const open = (): Database.Database => new Ours();`, 'import { open } from "../db/client.js";\nexport const all = () => open().exec("vacuum");'],
    ["what a promise hands to the other handler", `${sqlite}export const open = async () => new Database("app.db");`, 'import { open } from "../db/client.js";\nexport const all = () => open().then(use, (db) => db.exec("vacuum"));'],
  ])("is left alone if it has %s", async (_how, text, code) => {
    expect(await reported({ "src/db/client.ts": text }, code)).toEqual([]);
  });

  it("by default", async () => {
    const code = 'import store from "../db/client.js";\nexport const all = () => store.exec("vacuum");';
    expect(await reported({ "src/db/client.ts": `${sqlite}export default new Database("app.db");` }, code)).toEqual(["2:26 store.exec (better-sqlite3)"]);
    expect(await reported({ "src/db/client.ts": `${sqlite}const db = new Database("app.db");\nexport default db;` }, code)).toEqual(["2:26 store.exec (better-sqlite3)"]);
  });

  it("through barrels, by name and by star", async () => {
    const files = { "src/db/sqlite.ts": `${sqlite}export const connection = new Database("app.db");`, "src/db/all.ts": 'export { connection as db } from "./sqlite.js";', "src/db/client.ts": 'export * from "./all.js";' };
    expect(await reported(files, use)).toEqual(blocked);
  });

  it("in CommonJS, by name and of the whole module", async () => {
    const named = { "src/db/client.cjs": 'const Database = require("better-sqlite3");\nconst db = new Database("app.db");\nmodule.exports = { db };' };
    const at = "src/users/user.repository.cjs";
    expect(await reported(named, 'const { db } = require("../db/client.cjs");\nexports.all = () => db.exec("vacuum");', {}, at)).toEqual(["2:21 db.exec (better-sqlite3)"]);
    expect(await reported(named, 'const client = require("../db/client.cjs");\nexports.all = () => client.db.exec("vacuum");', {}, at)).toEqual(["2:21 client.db.exec (better-sqlite3)"]);
  });

  it("as a prepared statement", async () => {
    const files = { "src/db/client.ts": `${sqlite}const db = new Database("app.db");\nexport const statements = { find: db.prepare("select 1") };` };
    const code = 'import { statements } from "../db/client.js";\nexport const find = () => statements.find.get();';
    expect(await reported(files, code)).toEqual(["2:27 statements.find.get (better-sqlite3)"]);
  });

  it("as drizzle, over a synchronous and over an asynchronous driver", async () => {
    const drizzle = (driver: string): Files => ({ "src/db/client.ts": `import { drizzle } from "drizzle-orm/${driver}";\nexport const db = drizzle(client);` });
    const code = 'import { db } from "../db/client.js";\nexport const all = () => db.select().from(users).all();';
    expect(await reported(drizzle("better-sqlite3"), code)).toEqual(["2:26 db.select().from().all (drizzle-orm/better-sqlite3)"]);
    expect(await reported(drizzle("libsql"), code)).toEqual([]);
    expect(await reported(drizzle("d1"), code)).toEqual([]);
  });
});

describe("a class of another file", () => {
  const store = { "src/db/store.ts": `${sqlite}export class Store {\n  readonly db = new Database("app.db");\n  static shared = new Database("all.db");\n}` };

  it("with a handle as its field or its static field", async () => {
    const code = 'import { Store } from "../db/store.js";\nconst store = new Store();\nstore.db.exec("a");\nStore.shared.exec("b");';
    expect(await reported(store, code)).toEqual(["3:1 store.db.exec (better-sqlite3)", "4:1 Store.shared.exec (better-sqlite3)"]);
  });

  it("that is injected", async () => {
    const code = 'import { Store } from "../db/store.js";\nexport class UserRepository {\n  constructor(private readonly store: Store) {}\n  all() { return this.store.db.prepare("a").all(); }\n}';
    expect(await reported(store, code)).toEqual(["4:18 this.store.db.prepare().all (better-sqlite3)"]);
  });

  it("that is the base class of a repository", async () => {
    const code = 'import { Store } from "../db/store.js";\nexport class UserRepository extends Store {\n  all() { return this.db.prepare("a").all(); }\n}';
    expect(await reported(store, code)).toEqual(["3:18 this.db.prepare().all (better-sqlite3)"]);
  });

  it("that another file puts into an exported variable", async () => {
    const db = (text: string): Files => ({ "src/db/late.ts": `${sqlite}import { remote } from "./remote.js";\n${text}` });
    const code = 'import { db } from "../db/late.js";\nexport const all = () => db.prepare("a").all();';
    expect(await reported(db('export let db: Database.Database;\nexport const connect = () => { db = new Database("a"); };'), code)).toEqual(["2:26 db.prepare().all (better-sqlite3)"]);
    expect(await reported(db('export let db;\nif (process.env.FILE) db = new Database("a");'), code)).toEqual(["2:26 db.prepare().all (better-sqlite3)"]);
    expect(await reported(db('export let db = null;\nif (process.env.FILE) db = new Database("a"); else db = remote();'), code)).toEqual([]);
    expect(await reported(db("export let db;\nexport const set = () => { db = other; };\nlet other;\nother = db;"), code)).toEqual([]);
  });

  it("that the base class has which a module of CommonJS is", async () => {
    const base = (db: string, whole = "Base"): Files => ({ "src/db/base.cjs": `const Database = require("better-sqlite3");\nclass Base { constructor() { this.db = ${db}; } }\nmodule.exports = ${whole};` });
    const code = 'const Base = require("../db/base.cjs");\nclass UserRepository extends Base {\n  all() { return this.db.prepare("a").all(); }\n}\nmodule.exports = UserRepository;';
    expect(await reported(base('new Database("a")'), code)).toEqual(["3:18 this.db.prepare().all (better-sqlite3)"]);
    expect(await reported(base("connect()"), code)).toEqual([]);
    expect(await reported(base('new Database("a")', "{ Base }"), code)).toEqual([]);
    expect(await reported(base('new Database("a")', "{ Base }"), code.replace("extends Base", "extends Base.Base"))).toEqual(["3:18 this.db.prepare().all (better-sqlite3)"]);
  });

  it("that an abstract base class declares in another file", async () => {
    const base = (type: string): Files => ({ "src/db/base.ts": `import type Database from "better-sqlite3";\nexport abstract class Base { protected abstract readonly db: ${type}; }` });
    const code = 'import { Base } from "../db/base.js";\nexport abstract class UserRepository extends Base {\n  all() { return this.db.prepare("a").all(); }\n}';
    expect(await reported(base("Database.Database"), code)).toEqual(["3:18 this.db.prepare().all (better-sqlite3)"]);
    expect(await reported(base("Remote"), code)).toEqual([]);
  });

  it("that extends a driver's class and is a parameter's type", async () => {
    const files = { "src/db/store.ts": `${sqlite}export class Store extends Database {}` };
    const code = 'import type { Store } from "../db/store.js";\nexport const clean = (store: Store) => store.exec("vacuum");';
    expect(await reported(files, code)).toEqual(["2:40 store.exec (better-sqlite3)"]);
  });

  it("that only has the names of a driver's", async () => {
    const files = { "src/db/store.ts": "export class Database { prepare() { return this; } all() { return []; } exec() {} }" };
    const code = 'import { Database } from "../db/store.js";\nconst db = new Database();\ndb.prepare().all();\ndb.exec();\nexport const clean = (one: Database) => one.exec();';
    expect(await reported(files, code)).toEqual([]);
  });
});

describe("a handle that is opened when it is first asked for", () => {
  const lazy = {
    variable: `${sqlite}let db = null;\nexport function open() { if (!db) { db = new Database("app.db"); } return db; }\nexport const close = () => { db = undefined; };`,
    typed: `${sqlite}let db: Database.Database | undefined;\nexport const open = () => { db ??= connect(); return db; };`,
    statics: `${sqlite}export class Store {\n  static #db = null;\n  static open() { if (this.#db === null) this.#db = new Database("app.db"); return this.#db; }\n}`,
    field: `${sqlite}export class Store {\n  constructor() { this.db = null; }\n  init() { this.db = new Database("app.db"); }\n}`,
  };

  it.each([
    ["a variable", lazy.variable, "export const all = () => open().exec(text);", "open", "5:26 open().exec (better-sqlite3)"],
    ["a variable by its type", lazy.typed, "export const all = () => open().exec(text);", "open", "4:26 open().exec (better-sqlite3)"],
    ["a static field", lazy.statics, "export const all = () => Store.open().exec(text);", "Store", "6:26 Store.open().exec (better-sqlite3)"],
    ["a field", lazy.field, "export const all = () => new Store().db.exec(text);", "Store", "6:26 new Store().db.exec (better-sqlite3)"],
  ])("as %s, in its own file and in another", async (_, kept, use, name, expected) => {
    expect(await reported({}, `${kept}\n${use}`, {}, "src/db/open.ts")).toEqual([expected]);
    expect(await reported({ "src/db/open.ts": kept }, `import { ${name} } from "../db/open.js";\n${use}`)).toEqual([expected.replace(/^\d+/, "2")]);
  });

  it.each([
    ["a function that is put into the exports", 'let db;\nexports.getDb = () => { if (!db) db = new Database("app.db"); return db; };', "getDb().exec(text)"],
    ["a function of the whole exports", 'let db;\nmodule.exports.getDb = function () { db = db || new Database("app.db"); return db; };', "getDb().exec(text)"],
    ["a method of what is exported", 'let db;\nmodule.exports = { getDb() { if (!db) db = new Database("app.db"); return db; } };', "getDb().exec(text)"],
    ["a method of a class", 'let db;\nclass Store { getDb() { db ??= new Database("app.db"); return db; } }\nmodule.exports = new Store();', "getDb().exec(text)"],
    ["a method of an object with a name", 'let db;\nconst store = { getDb: () => { db ??= new Database("app.db"); return db; } };\nmodule.exports = store;', "getDb().exec(text)"],
  ])("in CommonJS, by %s", async (_, kept, use) => {
    const files = { "src/db/open.cjs": `const Database = require("better-sqlite3");\n${kept}` };
    expect(await reported(files, `const store = require("../db/open.cjs");\nexports.all = () => store.${use};`, {}, "src/users/user.repository.cjs")).toEqual(["2:21 store.getDb().exec (better-sqlite3)"]);
    const other = { "src/db/open.cjs": `const Database = require("better-sqlite3");\n${kept}\nexports.use = (other) => { db = other; };` };
    expect(await reported(other, `const store = require("../db/open.cjs");\nexports.all = () => store.${use};`, {}, "src/users/user.repository.cjs")).toEqual([]);
  });

  it("through `this`, which is the object of another file", async () => {
    const kept = (more: string): Files => ({ "src/db/open.cjs": `const Database = require("better-sqlite3");\nmodule.exports = { db: null, getDb() { if (!this.db) this.db = new Database("app.db"); return this.db; }${more} };` });
    const use = 'const store = require("../db/open.cjs");\nexports.all = () => store.getDb().exec(text);\nexports.clean = () => store.db.exec(text);';
    const found = ["2:21 store.getDb().exec (better-sqlite3)", "3:23 store.db.exec (better-sqlite3)"];
    expect(await reported(kept(""), use, {}, "src/users/user.repository.cjs")).toEqual(found);
    expect(await reported(kept(", use(other) { this.db = other; }"), use, {}, "src/users/user.repository.cjs")).toEqual([]);
  });

  it("through `this`, which is the class in what is static", async () => {
    const own = (body: string): string => `${sqlite}export class Store {\n  static db = new Database("app.db");\n  ${body}\n}`;
    expect(await reported({}, own("static all() { return this.db.exec(text); }"), {}, "src/db/store.ts")).toEqual(["4:25 this.db.exec (better-sqlite3)"]);
    expect(await reported({}, own("static { this.db.exec(text); }"), {}, "src/db/store.ts")).toEqual(["4:12 this.db.exec (better-sqlite3)"]);
    expect(await reported({}, own("all() { return this.db.exec(text); }"), {}, "src/db/store.ts")).toEqual([]);
  });

  it.each([
    ["a variable that is given two things", "let db = null;\nexport function open() { db = new Database(a); return db; }\nexport function other() { db = remote(); }", "open().exec(text);", "open"],
    ["a field that is given two things", "export class Store { db = null; init() { this.db = new Database(a); } move() { this.db = remote(); } }", "new Store().db.exec(text);", "Store"],
    ["a static field that instances fill", "export class Store { static db = null; init() { this.db = new Database(a); } }", "Store.db.exec(text);", "Store"],
    ["another variable", "let db = null;\nlet other = null;\nexport function open() { other = new Database(a); return db; }", "open().exec(text);", "open"],
    ["a number that grows", "let db = null;\nexport function open() { db += new Database(a); return db; }", "open().exec(text);", "open"],
  ])("is not to be told of %s", async (_, kept, use, name) => {
    expect(await reported({}, `${sqlite}${kept}\n${use}`, {}, "src/db/open.ts")).toEqual([]);
    expect(await reported({ "src/db/open.ts": `${sqlite}${kept}` }, `import { ${name} } from "../db/open.js";\n${use}`)).toEqual([]);
  });
});

describe("functions of another file", () => {
  it("are followed to the handle they return", async () => {
    const files = { "src/db/open.ts": `${sqlite}let db;\nexport function open() { return new Database("app.db"); }\nexport const later = async () => new Database("app.db");\nexport declare function typed(): Database.Database;` };
    const code = 'import { later, open, typed } from "../db/open.js";\nopen().exec("a");\n(await later()).exec("b");\ntyped().exec("c");';
    expect(await reported(files, code)).toEqual(["2:1 open().exec (better-sqlite3)", "3:1 later().exec (better-sqlite3)", "4:1 typed().exec (better-sqlite3)"]);
  });

  it.each([
    ["a constant of their own", 'const base = new Database("app.db"); base.pragma("a"); return base;'],
    ["one of a block", 'if (process.env.FILE) { const base = new Database("app.db"); return base; } throw new Error("no");'],
    ["a variable that is filled later", 'let base; base = new Database("app.db"); return base;'],
    ["a variable that is empty at first", 'let base = null; base = new Database("app.db"); return base;'],
    ["what a class in them makes", 'class Own extends Database {} return new Own("app.db");'],
    ["a variable that is filled in either branch", 'let base; if (process.env.FILE) { base = new Database("app.db"); } else { base = new Database(":memory:"); } return base;'],
    ["what they keep for each", 'const all: Map<string, Database.Database> = new Map(); let base = all.get("a"); if (!base) { base = new Database("app.db"); all.set("a", base); } return base;'],
    ["a part of an object of their own", 'const { base } = { base: new Database("app.db") }; return base;'],
    ["what a function in them gives", 'const path = "app.db"; function make() { const base = new Database(path); return base; } return make();'],
    ["a constant of the function around", 'const base = new Database("app.db"); const get = () => base; return get();'],
    ["a constant that is called as one of the file is", 'const remote = new Database("app.db"); return remote;'],
  ])("are followed to %s", async (_, body) => {
    const files = { "src/db/open.ts": `${sqlite}import { remote } from "./remote.js";\nexport function open() { ${body} }\nexport const use = () => remote;` };
    expect(await reported(files, 'import { open } from "../db/open.js";\nopen().exec("a");')).toEqual(["2:1 open().exec (better-sqlite3)"]);
    expect(await reported(files, 'import { open } from "../db/open.js";\nconst store = open();\nstore.exec("a");')).toEqual(["3:1 store.exec (better-sqlite3)"]);
  });

  it.each([
    ["a parameter", "base", "return base;"],
    ["a part of one", "{ base }", "return base;"],
    ["one that has a default", "base = 1", "return base;"],
    ["the rest of them", "...base", "return base;"],
    ["the first of a list", "[base]", "return base;"],
    ["a constant of two blocks", "", "if (process.env.FILE) { const base = new Database(1); } { const base = 1; return base; }"],
    ["a constant around a block that has one of the same name", "", "const base = 1; if (process.env.FILE) { const base = new Database(1); base.close(); } return base;"],
    ["a variable that is given two things", "", "let base = new Database(1); base = 1; return base;"],
    ["a constant of another function", "", "const make = () => { const base = new Database(1); return base; }; const base = 1; return base;"],
  ])("are not told by the name of %s", async (_, parameter, body) => {
    const files = { "src/db/open.ts": `${sqlite}const base = new Database("app.db");\nexport function open(${parameter}) { ${body} }\nexport const all = () => base;` };
    expect(await reported(files, 'import { open } from "../db/open.js";\nopen().exec("a");')).toEqual([]);
    expect(await reported(files, 'import { all } from "../db/open.js";\nall().exec("a");')).toEqual(["2:1 all().exec (better-sqlite3)"]);
  });

  it.each([
    ["what is left for the next module", 'export const open = () => globalThis.base ?? new Database("app.db");', "open()"],
    ["a promise that is there already", 'export const open = () => Promise.resolve(new Database("app.db"));', "(await open())"],
    ["the one instance that a class keeps by its name", 'export class Store { static instance; base = new Database("app.db"); static get() { if (!Store.instance) { Store.instance = new Store(); } return Store.instance; } }', "Store.get().base"],
  ])("are followed to %s", async (_, kept, made) => {
    const code = `import { ${/^\w+/.exec(made.replace("(await ", ""))?.[0] ?? ""} } from "../db/open.js";\n${made}.exec("a");`;
    expect(await reported({ "src/db/open.ts": `${sqlite}${kept}` }, code)).toEqual([`2:1 ${made.replace(/^\(await (.*)\)$/, "$1")}.exec (better-sqlite3)`]);
  });

  it.each([
    ["what its instances put into the class", 'export class Store { base; keep() { Store.base = new Database("app.db"); } }', "new Store().base"],
    ["what is put into another class", 'export class Other {}\nexport class Store { static base; static keep() { Other.base = new Database("app.db"); } }', "Store.base"],
    ["what a global keeps by itself", 'export const open = () => process.base ?? new Database("app.db");', "open()"],
    ["what a promise refuses", 'export const open = () => Promise.reject(new Database("app.db"));', "open()"],
  ])("are not followed to %s", async (_, kept, made) => {
    const code = `import { ${/^(?:new )?(\w+)/.exec(made)?.[1] ?? ""} } from "../db/open.js";\n${made}.exec("a");`;
    expect(await reported({ "src/db/open.ts": `${sqlite}${kept}` }, code)).toEqual([]);
  });

  it("hand to the callback at its place what they call that with", async () => {
    const files = { "src/db/open.ts": `${sqlite}export function withBase(name, run) { name(1); return run(new Database("app.db")); }` };
    expect(await reported(files, 'import { withBase } from "../db/open.js";\nwithBase(log, (base) => base.exec("a"));')).toEqual(["2:25 base.exec (better-sqlite3)"]);
  });

  it.each([
    ["what they call it with", 'export function withBase(run) { const base = new Database("app.db"); try { return run(base); } finally { base.close(); } }', "base"],
    ["what they await it with", 'export async function withBase(run) { const base = new Database("app.db"); const result = await run(base); base.close(); return result; }', "base"],
    ["what they call it with at once", 'const base = new Database("app.db");\nexport const withBase = (run) => run(base);', "base"],
    ["what they call it with at another place", 'export function withBase(run) { run(1, new Database("app.db")); }', "_, base"],
    ["what its type says", "export function withBase(run: (base: Database.Database) => void) { pool.use(run); }", "base"],
    ["what its type says, though it may be left out", "export function withBase(run: (base: Database.Database) => void = () => {}) { pool.use(run); }", "base"],
  ])("hand to a callback %s", async (_, kept, parameters) => {
    const code = `import { withBase } from "../db/open.js";\nwithBase((${parameters}) => base.exec("a"));`;
    expect(await reported({ "src/db/open.ts": `${sqlite}${kept}` }, code)).toEqual([`2:${String(16 + parameters.length)} base.exec (better-sqlite3)`]);
  });

  it.each([
    ["what another one gets first", 'export function withBase(run, other) { const base = new Database("app.db"); run(1); return other(base); }'],
    ["something else", 'export function withBase(run) { const base = new Database("app.db"); return run(remote()); }'],
    ["nothing that is known", 'export function withBase(run) { pool.use(run); new Database("app.db").exec("a"); }'],
    ["what another one gets", 'export function withBase(run, other) { const base = new Database("app.db"); other(base); return run(1); }'],
    ["what its type does not say", "export function withBase(run: (base: Remote) => void) { run(new Database('app.db')); }"],
    ["a list of them", 'export function withBase(...runs) { runs[0](new Database("app.db")); }'],
  ])("hand to a callback %s", async (_, kept) => {
    expect(await reported({ "src/db/open.ts": `${sqlite}${kept}` }, 'import { withBase } from "../db/open.js";\nwithBase((base) => base.exec("a"));')).toEqual([]);
  });

  it("that are methods are followed to what they put into a field", async () => {
    const base = (body: string): Files => ({ "src/db/base.ts": `${sqlite}const db = 1;\nexport class Base {\n  ${body}\n}` });
    const code = 'import { Base } from "../db/base.js";\nexport class UserRepository extends Base {\n  all() { return this.db.prepare("a").all(); }\n}';
    const found = ["3:18 this.db.prepare().all (better-sqlite3)"];
    expect(await reported(base('constructor(path) { const db = new Database(path); db.pragma("a"); this.db = db; }'), code)).toEqual(found);
    expect(await reported(base("db;\n  init(path) { const db = new Database(path); this.db = db; }"), code)).toEqual(found);
    expect(await reported(base("reopen() { const db = 1; this.db = db; }\n  constructor(path) { const db = new Database(path); this.db = db; }"), code)).toEqual(found);
    const kept = (body: string): Files => ({ "src/db/base.ts": `${sqlite}const store = new Database("app.db");\nexport class Base {\n  ${body}\n}` });
    expect(await reported(kept("constructor() { this.db = store; }"), code)).toEqual(found);
    expect(await reported(kept("constructor(private readonly store) { this.db = store; }"), code)).toEqual([]);
    expect(await reported(base("db;\n  init(path) { this.db = db; const open = () => { const db = new Database(path); }; }"), code)).toEqual([]);
    expect(await reported(base("db;\n  init(db) { this.db = db; }\n  other(path) { const db = new Database(path); }"), code)).toEqual([]);
  });

  it("are reported where they ask the database, not again where they are called", async () => {
    const files = { "src/db/store.ts": `${sqlite}const db = new Database("app.db");\nexport class Store { async insert() { return db.prepare("a").run(); } }\nexport const get = () => db.prepare("a").get();` };
    const code = 'import { get, Store } from "../db/store.js";\nawait new Store().insert();\nexport const one = (store: Store) => store.insert();\nget();';
    expect(await reported(files, code)).toEqual([]);
    expect(await reported({}, files["src/db/store.ts"], {}, "src/db/store.ts")).toEqual(["3:46 db.prepare().run (better-sqlite3)", "4:26 db.prepare().get (better-sqlite3)"]);
  });

  it("are silent where they are asynchronous wrappers", async () => {
    const files = { "src/db/open.ts": 'import { open as make } from "sqlite";\nexport const open = () => make({});' };
    expect(await reported(files, 'import { open } from "../db/open.js";\nawait (await open()).exec("a");')).toEqual([]);
  });
});

describe("what cannot be followed", () => {
  it.each<[string, Files]>([
    ["a file that is missing", {}],
    ["a file that does not parse", { "src/db/client.ts": "export const db = new (;" }],
    ["a circle", { "src/db/client.ts": 'export { db } from "./other.js";', "src/db/other.ts": 'export { db } from "./client.js";' }],
    ["a handle by an asynchronous layer", { "src/db/client.ts": `${sqlite}import { Kysely, SqliteDialect } from "kysely";\nexport const db = new Kysely({ dialect: new SqliteDialect({ database: new Database("a") }) });` }],
    ["an empty file", { "src/db/client.ts": "" }],
  ])("%s is silent", async (_what, files) => {
    expect(await reported(files, use)).toEqual([]);
  });

  it("says nothing across files where following is off", async () => {
    const files = { "src/db/client.ts": `${sqlite}export const db = new Database("app.db");` };
    expect(await reported(files, use, { settings: { follow: false } })).toEqual([]);
    expect(await reported({}, `${sqlite}new Database("app.db").exec("a");`, { settings: { follow: false } })).toEqual(["2:1 new Database().exec (better-sqlite3)"]);
  });
});

describe("where it is silent", () => {
  const code = `${sqlite}import { execSync } from "node:child_process";\nnew Database("app.db").exec("vacuum");\nexecSync("psql -f schema.sql");`;

  it.each(["src/users/user.service.test.ts", "test/users.ts", "scripts/vacuum.ts", "src/seeds/users.ts", "src/migrations/20240325_1821_create_users.ts"])("%s", async (at) => {
    expect(await reported({}, code, { tier: "strict" }, at)).toEqual([]);
  });

  it.each(["src/db/client.ts", "src/main.ts", "src/lib/store.ts", "src/users/index.ts"])("but not %s", async (at) => {
    expect(await reported({}, code, {}, at)).toEqual(["3:1 new Database().exec (better-sqlite3)", "4:1 execSync (psql)"]);
  });

  it.each<[string, string, string]>([
    ["a package called for migrations", "packages/migration", '{"name":"@acme/v4","devDependencies":{"better-sqlite3":"1"}}'],
    ["a package that names itself so", "packages/legacy", '{"name":"@acme/migrator"}'],
    ["a package of seeds", "packages/seeder", "{}"],
    ["a package with a command line", "dump-db", '{"dependencies":{"better-sqlite3":"1","yargs":"17"}}'],
  ])("%s", async (_what, home, manifest) => {
    expect(await reported({ [`${home}/package.json`]: manifest }, code, { tier: "strict" }, `${home}/src/services/copy.ts`)).toEqual([]);
  });

  it.each<[string, string, string]>([
    ["a package called for migrations that serves", "packages/migration", '{"name":"@acme/migration","dependencies":{"express":"1"}}'],
    ["a package about them among other things", "packages/migration-api", '{"name":"@acme/migration-api"}'],
    ["a package that serves by a command line", "packages/daemon", '{"dependencies":{"better-sqlite3":"1","commander":"12","fastify":"5"}}'],
    ["a package that works on a queue by a command line", "packages/worker", '{"dependencies":{"better-sqlite3":"1","commander":"12","bullmq":"5"}}'],
  ])("but not %s", async (_what, home, manifest) => {
    expect(await reported({ [`${home}/package.json`]: manifest }, code, {}, `${home}/src/copy.ts`)).toEqual(["3:1 new Database().exec (better-sqlite3)", "4:1 execSync (psql)"]);
  });

  it.each(['{"name":"migrate"}', '{"dependencies":{"yargs":"17"}}'])("but not the project itself: %s", async (manifest) => {
    expect(await reported({ "package.json": manifest }, code, {}, "src/copy.ts")).toHaveLength(2);
  });

  it("a layer of the user's own is no layer of requests", async () => {
    const settings = { layers: { gateway: { files: ["src/gateways/**"], imports: ["service"] } } };
    const read = 'import { readFileSync } from "node:fs";\nexport const read = () => readFileSync("a");';
    expect(await reported({}, read, { tier: "strict", settings }, "src/gateways/files.ts")).toEqual([]);
  });
});

describe("CommonJS that is one handle", () => {
  const files = { "src/db/client.cjs": 'const Database = require("better-sqlite3");\nmodule.exports = new Database("app.db");', "src/db/map.cjs": "module.exports = new Map();" };

  it("is followed through require", async () => {
    const code = 'const db = require("../db/client.cjs");\nexports.all = () => db.prepare("a").all();\nexports.one = () => require("../db/client.cjs").exec("a");';
    expect(await reported(files, code)).toEqual(["2:21 db.prepare().all (better-sqlite3)", "3:21 require().exec (better-sqlite3)"]);
  });

  it("is silent about another value", async () => {
    expect(await reported(files, 'const map = require("../db/map.cjs");\nexports.get = () => map.get("a");')).toEqual([]);
  });
});

describe("a transaction of another file", () => {
  const move = `${sqlite}const db = new Database("app.db");\nexport const move = db.transaction(() => 1);\nexport const queries = { move };\nexport default move;\nexport const other = () => "transaction";`;
  const files = {
    "src/db/client.ts": move,
    "src/db/index.ts": 'export { move as go } from "./client.js";\nexport * from "./client.js";',
    "src/db/none.ts": "export const move = () => 1;",
    "src/db/deep.ts": 'export * from "./none.js";\nexport * from "./deep.js";',
  };
  const blocked = (call: string) => [`2:1 ${call} (better-sqlite3)`];

  it.each([
    ["by its name", 'import { move as go } from "../db/client.js";\ngo();', blocked("go")],
    ["as a default export", 'import move from "../db/client.js";\nmove();', blocked("move")],
    ["of a namespace", 'import * as db from "../db/client.js";\ndb.move();', blocked("db.move")],
    ["of an object", 'import { queries } from "../db/client.js";\nqueries.move();', blocked("queries.move")],
    ["through a barrel, by a name", 'import { go } from "../db/index.js";\ngo();', blocked("go")],
    ["through a barrel, by a star", 'import { move } from "../db/index.js";\nmove();', blocked("move")],
  ])("%s", async (_how, code, expected) => {
    expect(await reported(files, code)).toEqual(expected);
  });

  it.each([
    ["another function of that file", 'import { other } from "../db/client.js";\nother();'],
    ["a function of another file", 'import { move } from "../db/none.js";\nmove();'],
    ["a name that no file exports", 'import { move } from "../db/deep.js";\nimport { go } from "../db/missing.js";\nmove();\ngo();'],
    ["an object of this file", 'const queries = { move: () => 1 };\nqueries.move();'],
  ])("is told from %s", async (_how, code) => {
    expect(await reported(files, code)).toEqual([]);
  });

  it("is seen in an object of this file", async () => {
    expect(await reported({}, `${sqlite}const queries = { move: new Database("a").transaction(() => 1) }; queries.move();`)).toEqual(["2:67 queries.move (better-sqlite3)"]);
  });
});

describe("a runner of another file", () => {
  it("is followed under a name of its own", async () => {
    const files = { "src/lib/run.ts": 'import { execSync } from "node:child_process";\nexport const run = execSync;\nexport const walk = (text: string) => text;' };
    expect(await reported(files, 'import { run, walk } from "../lib/run.js";\nrun("psql -c go");\nwalk("psql -c go");')).toEqual(["2:1 run (psql)"]);
  });
});

describe("a transaction that files hand on by its name", () => {
  const made = `${sqlite}const db = new Database("app.db");\nexport const saveMany = db.transaction(() => {});\nexport const store = { keepMany: saveMany };`;
  const files = { "src/db/client.ts": made, "src/db/all.ts": 'export { saveMany, store } from "./client.js";', "src/db/sizes.ts": "export const size = () => 1;" };

  it.each<[string, string, string]>([
    ["its name", 'import { saveMany } from "../db/all.js";\nexport const add = () => saveMany([]);', "2:26 saveMany (better-sqlite3)"],
    ["another name", 'import { saveMany as keep } from "../db/all.js";\nexport const add = () => keep([]);', "2:26 keep (better-sqlite3)"],
    ["a namespace", 'import * as all from "../db/all.js";\nexport const add = () => all.saveMany([]);', "2:26 all.saveMany (better-sqlite3)"],
    ["an object", 'import { store } from "../db/all.js";\nexport const add = () => store.keepMany([]);', "2:26 store.keepMany (better-sqlite3)"],
  ])("is found by %s", async (_how, code, found) => {
    expect(await reported(files, code)).toEqual([found]);
  });

  it("is not taken for what is beside it", async () => {
    expect(await reported(files, 'import { saveMany } from "../db/all.js";\nimport { size } from "../db/sizes.js";\nexport const count = () => [size(), saveMany.length];')).toEqual([]);
  });
});

describe("what only declares, in a text of another file", () => {
  const client = `${sqlite}export const db = new Database("app.db");`;
  const opening = (text: string): string => `import { db } from "../db/client.js";\nimport { TEXT } from "../db/schema.js";\nexport const open = () => db.exec(${text});`;
  const tables = "export const TEXT = `\n-- Tables of users.\nCREATE TABLE users (id TEXT);\n`;";

  it.each<[string, Files]>([
    ["exported", { "src/db/schema.ts": tables }],
    ["handed on", { "src/db/schema.ts": 'export { TEXT } from "./tables.js";', "src/db/tables.ts": tables }],
  ])("is left alone: %s", async (_how, files) => {
    expect(await reported({ "src/db/client.ts": client, ...files }, opening("TEXT"))).toEqual([]);
  });

  it.each<[string, Files, string]>([
    ["rows", { "src/db/schema.ts": 'export const TEXT = "DELETE FROM users";' }, "TEXT"],
    ["rows below a comment", { "src/db/schema.ts": "export const TEXT = `\n-- create table\nDELETE FROM users;\n`;" }, "TEXT"],
    ["a text that is not there", {}, "TEXT"],
    ["a text that begins with another", { "src/db/schema.ts": 'const users = "CREATE TABLE users (id TEXT)";\nexport const TEXT = `${users}; VACUUM`;' }, "TEXT"],
    ["a text that is worked out", { "src/db/schema.ts": tables }, "TEXT.trim()"],
  ])("is not %s", async (_what, files, text) => {
    expect(await reported({ "src/db/client.ts": client, ...files }, opening(text))).toEqual(["3:27 db.exec (better-sqlite3)"]);
  });

  it("is not looked for in a package", async () => {
    const files = { "src/db/client.ts": client, "src/db/schema.ts": tables };
    expect(await reported(files, opening("TEXT").replace("../db/schema.js", "schema"))).toHaveLength(1);
  });
});
