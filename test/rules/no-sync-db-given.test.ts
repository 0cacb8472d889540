import { noSyncDb } from "../../src/rules/no-sync-db.ts";
import { ruleTester } from "../support/rule-tester.ts";

const filename = "/backend/src/users/user.repository.js";
const database = 'import Database from "better-sqlite3";\n';
const init = "init(f) { this.db = new Database(f); }";
const all = "all() {\nreturn this.db.prepare(text).all();\n}";

const blocks = (call: string, line: number, column: number, endColumn: number) => [
  { messageId: "blocks", data: { call, driver: "better-sqlite3" }, line, column, endLine: line, endColumn } as const,
];
const own = blocks("this.db.prepare().all", 3, 8, 35);

ruleTester().run("no-sync-db: what methods put into a field", noSyncDb as never, {
  valid: [
    { name: "a class that is given something else", filename, code: `${database}class Store { init() { this.db = promised(); } ${all} }` },
    { name: "a class that is given something else too", filename, code: `${database}class Store { ${init} share(db) { this.db = db; } ${all} }` },
    { name: "an empty field that is given something else too", filename, code: `${database}class Store { db = null; ${init} share(db) { this.db = db; } ${all} }` },
    { name: "another field", filename, code: `${database}class Store { init(f) { this.file = new Database(f); } ${all} }` },
    { name: "another object's field", filename, code: `${database}class Store { init(f) { other.db = new Database(f); } ${all} }` },
    { name: "a static field of that name", filename, code: `${database}class Store { static ${init} ${all} }` },
    { name: "a field of the superclass", filename, code: `${database}class Base { db: Remote; }\nclass Store extends Base { ${init} all() { return this.db.query(text); } }` },
    { name: "an object that is given something else", filename, code: `${database}export default { db: null, open() { this.db = promised(); }, ${all} };` },
    { name: "an object that is given something else too", filename, code: `${database}export default { db: null, open(f) { this.db = new Database(f); }, share(db) { this.db = db; }, ${all} };` },
    { name: "an object that has something else", filename, code: `${database}export default { db: promised(), open(f) { this.old = new Database(f); }, ${all} };` },
    { name: "an object inside of another", filename, code: `${database}export default { db: null, open(f) { this.db = new Database(f); }, users: { ${all} } };` },
    { name: "an object in a method of a class", filename, code: `${database}class Store { ${init} users() { return { ${all} }; } }` },
    { name: "a prototype that is given something else", filename, code: `${database}function Store() { this.db = promised(); }\nStore.prototype.all = function () { return this.db.prepare(text).all(); };` },
    { name: "a prototype that is given something else too", filename, code: `${database}function Store(f) { this.db = new Database(f); }\nStore.prototype.share = function (db) { this.db = db; };\nStore.prototype.all = function () { return this.db.prepare(text).all(); };` },
    { name: "the prototype of another", filename, code: `${database}function Store(f) { this.db = new Database(f); }\nRemote.prototype.all = function () { return this.db.prepare(text).all(); };` },
    { name: "another place of the function", filename, code: `${database}function Store(f) { this.db = new Database(f); }\nStore.all = function () { return this.db.prepare(text).all(); };` },
    { name: "a function that is not on the prototype", filename, code: `${database}function Store(f) { this.db = new Database(f); }\nexport function all() { return this.db.prepare(text).all(); }` },
  ],
  invalid: [
    { name: "a class", filename, code: `${database}class Store { ${init} ${all} }`, errors: own },
    { name: "a class that empties it", filename, code: `${database}class Store { ${init} close() { this.db = null; } stop() { this.db = undefined; } ${all} }`, errors: own },
    { name: "a class that opens it twice", filename, code: `${database}class Store { ${init} again() { this.db = new Database(this.f, { readonly: true }); } ${all} }`, errors: own },
    { name: "an empty field that is filled twice", filename, code: `${database}class Store { db = null; ${init} again() { this.db = new Database(this.f); } ${all} }`, errors: own },
    { name: "a class that opens it once", filename, code: `${database}class Store { get(f) { if (!this.db) { this.db = this.db || new Database(f); } } ${all} }`, errors: own },
    { name: "a function in a field of a class", filename, code: `${database}class Store { init = (f) => { this.db = new Database(f); }; ${all} }`, errors: own },
    { name: "deep in a constructor", filename, code: `${database}class Store { constructor(f) { if (f) { this.db = new Database(f); } } ${all} }`, errors: own },
    { name: "a field that a method of the superclass fills", filename, code: `${database}class Base { ${init} }\nclass Store extends Base { find() { return this.db.exec(text); } }`,
      errors: blocks("this.db.exec", 3, 44, 62) },
    { name: "a static method", filename, code: `${database}class Store { static ${init} static ${all} }`, errors: own },
    { name: "a class that CommonJS exports", filename, code: `const Database = require("better-sqlite3");\nclass Store { ${init} ${all} }\nmodule.exports = new Store();`, errors: own },
    { name: "an object", filename, code: `${database}export default { db: null, open(f) { this.db = new Database(f); }, ${all} };`, errors: own },
    { name: "an object that does not name it", filename, code: `${database}export const store = { open: function (f) { this.db = new Database(f); }, ${all} };`, errors: own },
    { name: "an object with a handle", filename, code: `${database}export const store = { db: new Database("a"), ${all} };`, errors: own },
    { name: "an object with a statement", filename, code: `${database}export const store = { open(f) { this.db = new Database(f); this.find = this.db.prepare(text); }, all() {\nreturn this.find.all();\n} };`,
      errors: blocks("this.find.all", 3, 8, 23) },
    { name: "a handle that an object has", filename, code: `${database}const store = { db: null, open(f) { this.db = new Database(f); } };\nexport const all = () => store.db.exec(text);`,
      errors: blocks("store.db.exec", 3, 26, 45) },
    { name: "a callback in an object's method", filename, code: `${database}export default { db: null, open(f) { this.db = new Database(f); }, all(list) {\nreturn list.map((id) => this.db.exec(id));\n} };`,
      errors: blocks("this.db.exec", 3, 25, 41) },
    { name: "a prototype", filename, code: `${database}function Store(f) { this.db = new Database(f); }\nStore.prototype.all = function () { return this.db.exec(text); };`,
      errors: blocks("this.db.exec", 3, 44, 62) },
    { name: "a prototype that opens it", filename, code: `${database}export const Store = function () { this.db = null; };\nStore.prototype.open = function (f) { this.db = new Database(f); };\nStore.prototype.all = function () { return this.db.exec(text); };`,
      errors: blocks("this.db.exec", 4, 44, 62) },
    { name: "a prototype that is an object", filename, code: `${database}export function Store(f) { this.db = new Database(f); }\nStore.prototype = { all() { return this.db.exec(text); } };`,
      errors: blocks("this.db.exec", 3, 36, 54) },
    { name: "a prototype that has the handle", filename, code: `${database}function Store() {}\nStore.prototype.db = new Database("a");\nStore.prototype.all = function () { return this.db.exec(text); };`,
      errors: blocks("this.db.exec", 4, 44, 62) },
    { name: "the prototype of a class", filename, code: `${database}class Store { ${init} }\nStore.prototype.all = function () { return this.db.exec(text); };`,
      errors: blocks("this.db.exec", 3, 44, 62) },
    { name: "a constructor function", filename, code: `${database}function Store(f) { this.db = new Database(f); this.all = () => this.db.exec(text); }`,
      errors: blocks("this.db.exec", 2, 65, 83) },
    { name: "a constructor function in a variable", filename, code: `${database}var Store = function (f) { this.db = new Database(f); this.all = () => this.db.exec(text); };`,
      errors: blocks("this.db.exec", 2, 72, 90) },
    { name: "what a constructor function makes", filename, code: `${database}function Store(f) { this.db = new Database(f); }\nconst store = new Store("a");\nstore.db.exec(text);`,
      errors: blocks("store.db.exec", 4, 1, 20) },
  ],
});
