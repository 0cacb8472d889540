import * as parser from "@typescript-eslint/parser";
import { describe, expect, it } from "vitest";
import { exportedBy, hasNoOtherClass, parentsIn, saysClassIsRight } from "../../src/rules/file-name/exports.ts";
import { runsItself } from "../../src/rules/file-name/runs-itself.ts";

/** What a file hands out: all names, those of classes, and whether it is one thing alone. */
function told(code: string): [names: string, classes: string, isAlone: boolean] {
  const { names, classes, isAlone } = exportedBy(parser.parse(code));
  return [names.join(), classes.join(), isAlone];
}

it.each<[string, string, string, boolean]>([
  ["export class A {}", "A", "A", true],
  ["export default class A {}", "A", "A", true],
  ["export default class {}", "", "", true],
  ["export const a = 1;", "a", "", true],
  ["export const A = class {};", "A", "A", true],
  ["export const { a } = make();", "", "", true],
  ["export function a() {} export class B {}", "a,B", "B", false],
  ["class A {} export { A };", "A", "A", true],
  ["class A {} export default A;", "A", "A", true],
  ["export default make();", "", "", true],
  ["class A {} export type { A };", "", "", false],
  ['export { A } from "./a.js";', "", "", false],
  ['export class A {} export * from "./b.js";', "A", "A", false],
  ["exports.a = class A {};", "A", "A", true],
  ["exports.a = function b() {};", "b", "", true],
  ["class A {} export { A }; export default A;", "A", "A", true],
  ["class A {} export { A }; export default make();", "A", "A", false],
  ['class A {} export { A }; export { B } from "./b.js";', "A", "A", false],
  ["class A {} module.other = A; a.exports = A;", "", "", false],
  ["class A {} module.exports = A;", "A", "A", true],
  ["class A {} module.exports = { A, ...more, b: 1 };", "A,b", "A", false],
  ["class Impl {} export { Impl as UserService };", "UserService", "UserService", true],
  ["class Impl {} export { Impl as default };", "Impl", "Impl", true],
  ["class Impl {} export { Impl as 'User Service' };", "User Service", "User Service", true],
  ["class Impl {} exports.UserService = Impl;", "UserService", "UserService", true],
  ["class Impl {} module.exports = { UserService: Impl };", "UserService", "UserService", true],
  ["class Impl {} module.exports = { [UserService]: Impl };", "Impl", "Impl", true],
  ["exports.UserService = class extends Base {};", "UserService", "UserService", true],
  ["exports.default = class extends Base {};", "", "", true],
  ["exports.userService = class UserService {};", "UserService", "UserService", true],
  ["const make = () => {}; exports.UserService = make;", "UserService", "", true],
  ["class A {} export = A;", "A", "A", true],
  ["class A {} export = { A };", "A", "A", true],
  ["class A {} module.exports.A = A;", "A", "A", true],
  ["class A {} a = A; other.a = A; other.exports.a = A; run();", "", "", false],
])("%s", (code, names, classes, isAlone) => {
  expect(told(code)).toEqual([names, classes, isAlone]);
});

it.each<[code: string, works: readonly string[]]>([
  ["export function a() {} export class B {}", ["a"]],
  ["export const a = () => 1, b = function () {}, c = Router(), d = 1, e = new B();", ["a", "b", "c"]],
  ["const a = (async () => 1) satisfies Handler; function b() {} export { a, b as c };", ["a", "b"]],
  ["const a = () => 1; class B {} module.exports = { a, B, c: () => 1 };", ["a", "c"]],
  ["exports.a = async (req, res) => 1;", ["a"]],
  ["export default function () {}", [""]],
  ["export default make();", [""]],
  ['export const TOKEN = Symbol("token"); export class B {} export type C = 1; function d() {}', []],
  ["export const B = class {}; const Cs = make(); export class D {}", []],
])("of %s the work is %j", (code, works) => {
  expect(exportedBy(parser.parse(code)).works).toEqual(works);
});

it("tells the types that are declared and handed out", () => {
  const { types, isAlone } = exportedBy(parser.parse("export class A {} export interface B {} export type C = 1; interface D {} type E = D; export const f = 1; export default interface G {}"));
  expect([types, isAlone]).toEqual([["B", "C"], false]);
});

it("tells what the classes at the top extend", () => {
  const parents = (code: string) => parentsIn(parser.parse(code));
  expect(parents("export class A extends Model {} export default class extends orm.BaseModel {} class C extends Other {} class D {} class E extends mixed(Model) {} export { a };")).toEqual(["Model", "BaseModel", "Other"]);
});

describe("a plainly right name needs no closer look", () => {
  it.each([
    "export function findUser() {}", "export const a = 1, b = make();", "run();", "export let a;", "export * from \"./a.js\";", "export class UserService {}", "export default class UserService {}", "class Other {} export class UserService {}",
  ])("at %s", (code) => {
    expect(hasNoOtherClass(parser.parse(code), "user.service.ts")).toBe(true);
  });

  it.each([
    "class UserService {}", "export class Other {}", "export default class {}", "export const UserService = class {};", "const a = 1, Other = class {};", "exports.Other = Other;", "module.exports = class {};", "class Other {} export const a = 1;", "class Other {} run();",
  ])("but at %s", (code) => {
    expect(hasNoOtherClass(parser.parse(code), "user.service.ts")).toBe(false);
  });
});

describe("the text alone says that the class is right", () => {
  it.each([
    ["there is none", "export const user = 1;\n"],
    ["it is exported", "@Injectable()\nexport class UserService {}\n"],
    ["it is the default", "export default class UserService {}\n"],
    ["it is abstract", "export abstract class UserService {}\n"],
    ["it stands behind another", "export class Other {}\nexport class UserService {}\n"],
    ["it is written otherwise", "export class userservice {}\n"],
  ])("where %s", (_what, text) => {
    expect(saysClassIsRight(text, "user.service.ts")).toBe(true);
    expect(hasNoOtherClass(parser.parse(text), "user.service.ts")).toBe(true);
  });

  it.each([
    ["it has another name", "export class OtherService {}\n"],
    ["it goes on", "export class UserServices {}\n"],
    ["it is not exported", "class UserService {}\n"],
    ["it stands in a text", 'const text = "export class UserService {}";\n'],
    ["something is handed out by an assignment", "exports.user = 1;\n"],
  ])("but not where %s", (_what, text) => {
    expect(saysClassIsRight(text, "user.service.ts")).toBe(false);
  });
});

describe("a file does something by itself", () => {
  const model = 'import { Base } from "orm";\nexport class Naming {}\n';
  it.each([
    "main();\nfunction main() {}",
    `${model}Base.naming = new Naming();`,
    `${model}Base.prototype.extras = true;`,
    `${model}Object.assign(Base.prototype, { extras: true });`,
    `${model}Object.defineProperty(Base, "naming", { value: Naming });`,
    'import * as orm from "orm";\norm.Base.naming = 1;',
    'import { Console } from "console-of-nest";\nexport class AppModule {}\nconst bootstrap = new Console(AppModule);\nbootstrap.init().then(async (app) => { await app.init(); });',
    "export default class Boot { static async start() {} }\nawait Boot.start();",
    "export class Boot { static start = async () => {}; }\nvoid Boot.start();",
    "export class Boot { start() {} }\nawait new Boot(1).start();",
    "const Boot = class { static start() {} };\nBoot.start();",
    "const Boot = class { start() {} };\nnew Boot().start();",
    "class Boot extends Base {}\nnew Boot();\nexport { Boot };",
    "export class Boot { start() {} }\nconst boot = new Boot();\nboot.start();",
    'const { Base } = require("orm");\nBase.naming = 1;',
    'const { a: Base } = require("orm");\nBase["naming"] = 1;',
    'const orm = require("orm");\norm.Base.naming = 1;',
    'const Base = require("orm").Base;\nBase.naming = 1;',
  ])("in %j", (code) => {
    expect(runsItself(parser.parse(code))).toBe(true);
  });

  it.each([
    `${model}Naming.base = Base;`,
    `${model}Object.freeze(Base);`,
    `${model}kit.assign(Base, Naming);`,
    `${model}Base.use(Naming);`,
    `${model}Object.assign(Naming.prototype, Base.prototype);`,
    `${model}function change() { Base.naming = 1; }`,
    "class Own {}\nmodule.exports = Own;\nexports.Own = Own;",
    "export class User extends Model {}\nUser.init({}, { sequelize });",
    "export class User { start() {} }\nUser.start();",
    "export class User { static name = make(); }\nUser.name.start();",
    "export class User extends Model {}\nconst user = new User();\nuser.set(1);",
    "export class User {}\nexport default new User();\nlog(User);",
    "export class User {}\nnew Other().start();\nconst user = new User();",
    "export class User { static [start]() {} }\nUser[start]();",
    "export class User { static [start]() {} }\nUser.start();",
    "const Base = make();\nBase.naming = 1;",
    'let Base = 1;\nimport "orm";\nBase = 2;',
  ])("not in %j", (code) => {
    expect(runsItself(parser.parse(code))).toBe(false);
  });
});
