import { noSyncDb } from "../../src/rules/no-sync-db.ts";
import { ruleTester } from "../support/rule-tester.ts";

const filename = "/backend/src/users/user.repository.ts";
const database = 'import Database from "better-sqlite3";\n';
const wrapped = "class Wrapped { constructor(db) { this.db = db; } exec(sql) {\nreturn this.db.exec(sql);\n} }\n";
const repo = "{ return { all() {\nreturn db.prepare(text).all();\n} }; }\n";
const open = 'const db = new Database("app.db");\n';

const blocks = (call: string, line: number, column: number, endColumn: number, driver = "better-sqlite3") => [
  { messageId: "blocks", data: { call, driver }, line, column, endLine: line, endColumn } as const,
];
const field = blocks("this.db.exec", 3, 8, 25);
const parameter = blocks("db.prepare().all", 3, 8, 30);

ruleTester().run("no-sync-db: a parameter of which the file has every call", noSyncDb as never, {
  valid: [
    { name: "a class that is exported", filename, code: `${database}export ${wrapped}export const open = (f) => new Wrapped(new Database(f));` },
    { name: "a class that is exported by default", filename, code: `${database}export default ${wrapped}export const open = (f) => new Wrapped(new Database(f));` },
    { name: "a class that is exported by its name", filename, code: `${database}${wrapped}export { Wrapped };\nexport const open = (f) => new Wrapped(new Database(f));` },
    { name: "a class that CommonJS exports", filename, code: `${database}${wrapped}module.exports = { Wrapped, open: (f) => new Wrapped(new Database(f)) };` },
    { name: "a class that is handed to somebody", filename, code: `${database}${wrapped}container.register(Wrapped);\nexport const open = (f) => new Wrapped(new Database(f));` },
    { name: "a class that a container makes", filename, code: `${database}@Injectable()\n${wrapped}export const open = (f) => new Wrapped(new Database(f));` },
    { name: "a class that another extends", filename, code: `${database}${wrapped}export class Remote extends Wrapped { constructor() { super(remote()); } }\nexport const open = (f) => new Wrapped(new Database(f));` },
    { name: "a class that is also handed something else", filename, code: `${database}${wrapped}export const open = (f) => f ? new Wrapped(new Database(f)) : new Wrapped(remote());` },
    { name: "a class that is also handed nothing", filename, code: `${database}${wrapped}export const open = (f) => f ? new Wrapped(new Database(f)) : new Wrapped();` },
    { name: "a class that is handed a list", filename, code: `${database}${wrapped}export const open = (f) => new Wrapped(...[new Database(f)]);` },
    { name: "a class that nobody constructs", filename, code: `${database}${wrapped}` },
    { name: "a handle at another place", filename, code: `${database}${wrapped}export const open = (f) => new Wrapped(remote(), new Database(f));` },
    { name: "a parameter with a type", filename, code: `${database}class Wrapped { constructor(db: Remote) { this.db = db; } exec(sql) { return this.db.exec(sql); } }\nexport const open = (f) => new Wrapped(new Database(f));` },
    { name: "a parameter that is replaced", filename, code: `${database}const create = (db) => { db = promised(db); return db.exec("vacuum"); };\nexport default create(new Database("app.db"));` },
    { name: "a function that is exported", filename, code: `${database}export function create(db) ${repo}export default create(new Database("app.db"));` },
    { name: "a function that is exported as a constant", filename, code: `${database}export const create = (db) => ${repo}export default create(new Database("app.db"));` },
    { name: "a function that is called by somebody else", filename, code: `${database}function create(db) ${repo}stores.map(create);\nexport default create(new Database("app.db"));` },
    { name: "a function that is called with a list of arguments", filename, code: `${database}function create(db) ${repo}create.apply(null, stores);\nexport default create(new Database("app.db"));` },
    { name: "a function that may be replaced", filename, code: `${database}let create = (db) => ${repo}create = other;\nexport default create(new Database("app.db"));` },
    { name: "another function of that name", filename, code: `${database}function create(db) ${repo}export default (create) => create(new Database("app.db"));` },
    { name: "two drivers of which one does not block", filename, code: `${database}import { ClassicLevel } from "classic-level";\nfunction create(db) ${repo}export default f ? create(new Database(f)) : create(new ClassicLevel(f));` },
    { name: "a function that hands only itself on", filename, code: `${database}function again(db) { return db.exec(text) ?? again(db); }` },
    { name: "a layer that is asynchronous", filename, code: `${database}import { Kysely, SqliteDialect } from "kysely";\nfunction create(db) { return db.selectFrom("a").selectAll().execute(); }\nexport default create(new Kysely({ dialect: new SqliteDialect({ database: new Database("app.db") }) }));` },
  ],
  invalid: [
    { name: "two drivers that both block", filename, code: `import { DatabaseSync } from "node:sqlite"; ${database}function create(db) ${repo}export default f ? create(new Database(f)) : create(new DatabaseSync(f));`, errors: parameter },
    { name: "a class", filename, code: `${database}${wrapped}export default function open(f) { return new Wrapped(new Database(f)); }`, errors: field },
    { name: "a class in JavaScript", filename: "/backend/src/users/user.repository.js", code: `const Database = require("better-sqlite3");\n${wrapped}module.exports = (f) => new Wrapped(new Database(f));`, errors: field },
    { name: "a class that declares its field", filename, code: `${database}class Wrapped { private db; constructor(db) { this.db = db; } exec(sql) {\nreturn this.db.exec(sql);\n} }\nexport const open = (f) => new Wrapped(new Database(f));`, errors: field },
    { name: "a parameter property", filename, code: `${database}class Wrapped { constructor(private readonly db) {} exec(sql) {\nreturn this.db.exec(sql);\n} }\nexport const open = (f) => new Wrapped(new Database(f));`, errors: field },
    { name: "a class expression", filename, code: `${database}const Wrapped = class { constructor(db) { this.db = db; } exec(sql) {\nreturn this.db.exec(sql);\n} };\nexport const open = (f) => new Wrapped(new Database(f));`, errors: field },
    { name: "a class that constructs itself", filename, code: `${database}class Wrapped { static open(f) { return new Wrapped(new Database(f)); } constructor(db) { this.db = db; } exec(sql) {\nreturn this.db.exec(sql);\n} }\nexport default Wrapped.open;`, errors: field },
    { name: "a class that is asked for and named in types", filename, code: `${database}${wrapped}export const open = (f): Wrapped => new Wrapped(new Database(f));\nexport const is = (one) => one instanceof Wrapped;\nexport type Made = typeof Wrapped;`, errors: field },
    { name: "a class that is constructed twice", filename, code: `${database}${wrapped}export const open = (f) => new Wrapped(new Database(f));\nexport const memory = new Wrapped(new Database(":memory:"));`, errors: field },
    { name: "a function", filename, code: `${database}function create(db) ${repo}export default create(new Database("app.db"));`, errors: parameter },
    { name: "a function that is handed a variable", filename, code: `${database}const create = (db) => ${repo}const handle = new Database("app.db");\nexport default create(handle);`, errors: parameter },
    { name: "a function whose parameter has the name of what it is handed", filename, code: `${database}const create = (db) => ${repo}${open}export default [create(db), create(db)];`, errors: parameter },
    { name: "a function expression", filename, code: `${database}const create = function (db) ${repo}export default create(new Database("app.db"));`, errors: parameter },
    { name: "a function that hands it on to itself", filename, code: `${database}function create(db) ${repo}function again(n, db) {\nreturn n ? again(n - 1, db) : create(db);\n}\nexport default again(3, new Database("app.db"));`, errors: parameter },
    { name: "a variable that is never replaced", filename, code: `${database}var create = function (db) ${repo}export default create(new Database("app.db"));`, errors: parameter },
    { name: "a second parameter", filename, code: `${database}function create(log, db) ${repo}export default create(log, new Database("app.db"));`, errors: parameter },
    { name: "a parameter that is taken apart", filename, code: `${database}function create({ db }) ${repo}export default create({ log, db: new Database("app.db") });`, errors: parameter },
    { name: "a member of a parameter", filename, code: `${database}function create(deps) {\nreturn deps.db.exec(text);\n}\nexport default create({ db: new Database("app.db") });`,
      errors: blocks("deps.db.exec", 3, 8, 26) },
    { name: "a function that opens the handle", filename, code: `${database}function create(open) {\nreturn open().exec(text);\n}\nexport default create(() => new Database("app.db"));`,
      errors: blocks("open().exec", 3, 8, 25) },
    { name: "node:sqlite", filename, code: `import { DatabaseSync } from "node:sqlite";\n${wrapped}export const open = (f) => new Wrapped(new DatabaseSync(f));`, errors: blocks("this.db.exec", 3, 8, 25, "node:sqlite") },
  ],
});
