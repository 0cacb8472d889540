import { describe, expect, it } from "vitest";
import { tempProject } from "../support/project.ts";

const found = ["src/users/user.service.ts:1:19 layer"];

function lint(routes: string, name = "a", tier: "recommended" | "strict" = "recommended"): Promise<string[]> {
  const service = `import { ${name} } from "../routes/user.js";\nconsole.log(${name});\n`;
  return tempProject({ "src/users/user.service.ts": service, "src/routes/user.ts": routes }).lint({ tier, patterns: ["src/users"] });
}

describe("what a service takes from the file of a route", () => {
  it.each([
    ["a text", 'export const a = "1z50i9xblo4b";'],
    ["a table of paths", 'export const a = { list: "/users", one: { path: `/users/:id`, links: ["/users", "a" + "b"] } };'],
    ["one that is frozen by its type", 'export const a = { list: "/users", limit: -1 } as const;'],
    ["a table of numbers that is frozen by its type", "export const a = { first: 0, second: 1 } as const;"],
    ["a frozen table of numbers", "export const a = Object.freeze({ first: 0, second: 1 });"],
    ["a frozen table of frozen ones", 'export const a = Object.freeze({ one: Object.freeze(["/users"]), none: Object["seal"]([]) } as const);'],
    ["one with tagged texts", "export const a = { list: $localize`users` } satisfies Routes;"],
    ["one that is exported below", 'const a = ["/users"];\nexport { a };'],
    ["a recipe of Effect", 'import { Effect, Layer } from "effect";\nexport const a = Layer.effect(Users, Effect.gen(function* () {}));'],
    ["a recipe of Effect that others are put into", 'import * as Layer from "effect/Layer";\nexport const a = Layer.succeed(Users, {}).pipe(Layer.provide(b), Layer.orDie);'],
    ["a schema of values", 'import { z } from "zod";\nexport const a = z.object({ name: z.string() }).strict();'],
    ["a schema made of another of the file", 'import * as yup from "yup";\nconst b = yup.object({ name: yup.string() });\nexport const a = b.shape({}).required();'],
    ["a schema by a subpath, in CommonJS", 'const { Type } = require("@sinclair/typebox/type");\nexports.a = Type.Object({});'],
    ["a schema of a table", 'import { createInsertSchema } from "drizzle-zod";\nimport { users } from "./b.js";\nexport const a = createInsertSchema(users).pick({ name: true });'],
    ["what the environment says", 'export const a = { url: process.env.URL ?? "/users", limit: Number(process.env.LIMIT), mode: process.env.NODE_ENV === "test" ? "short" : import.meta.env.MODE };'],
    ["an enum", 'export enum a { List = "list" }'],
    ["beside code of longer names", 'export class aBc {}\nexport async function a$b() {}\nexport const a = { list: "/users" };'],
  ])("is left alone if it is %s", async (_, routes) => {
    expect(await lint(routes)).toEqual([]);
  });

  it("is left alone if it is a constant by its name", async () => {
    expect(await lint('export const ALL: unique symbol = Symbol("all");', "ALL")).toEqual([]);
    expect(await lint('export const ALL = Symbol.for("all");', "ALL")).toEqual([]);
    expect(await lint('export const ALL = Symbol.from("all");', "ALL")).not.toEqual([]);
    expect(await lint("export const ALL = Symbol(made());", "ALL")).not.toEqual([]);
    expect(await lint("export const PAGE_SIZE = 50;", "PAGE_SIZE")).toEqual([]);
  });

  it.each([
    ["a function", "export function a() {}"],
    ["a table with a function", 'export const a = { list: "/users", run: () => 1 };'],
    ["a table with what another made", 'import { b } from "./b.js";\nexport const a = { list: "/users", b };'],
    ["a frozen table with what another made", 'import { b } from "./b.js";\nexport const a = Object.freeze({ list: "/users", b });'],
    ["a table that something else froze", 'import { Other } from "./b.js";\nexport const a = Other.freeze({ list: "/users" });'],
    ["a table that is copied", 'export const a = Object.assign({ list: "/users" });'],
    ["a table that another is spread into", 'import b from "./b.js";\nexport const a = { list: "/users", ...b };'],
    ["a table of numbers that may be counted up", "export const a = { hits: 0 };"],
    ["a table of numbers taken for something", "export const a = { hits: 0 } as Hits;"],
    ["an object that is filled elsewhere", "export const a = {};"],
    ["a number that could be a handle", "export const a = 1;"],
    ["made with layers of its own", 'import { Layer } from "./layer.js";\nimport { Effect } from "effect";\nexport const a = Layer.effect(1);'],
    ["made with Effect", 'import { Effect, Layer } from "effect";\nexport const a = Effect.runSync(Layer.build(1));'],
    ["piped from what runs", 'import { Effect, Layer } from "effect";\nexport const a = users.pipe(Layer.orDie);'],
    ["a schema that asks somebody", 'import { z } from "zod";\nimport { b } from "./b.js";\nexport const a = z.string().refine(async (name) => await b.isFree(name));'],
    ["made by what is called so", 'import { z } from "./zod.js";\nexport const a = z.object({});'],
    ["a function that makes a schema", 'import { z } from "zod";\nexport const a = () => z.object({});'],
    ["made of what another made", 'import { b } from "./b.js";\nimport { z } from "zod";\nexport const a = b.extend({ name: z.string() });'],
    ["made of itself", "const b = c.b(), c = b.c();\nexport const a = b.d();"],
    ["a result", 'export const a = make("/users");'],
    ["nothing that the file has", "export const b = 1;"],
    ["a table with what is called", 'export const a = { url: process.env.URL || made() };'],
    ["a table with what another env says", 'export const a = { url: made.env.URL };'],
    ["a table with the whole environment", 'export const a = { list: "/users", all: process.env };'],
    ["a class", "export class a {}"],
    ["an asynchronous function below others", "export class aBc {}\nexport async function a() {}"],
  ])("is reported if it is %s", async (_, routes) => {
    expect(await lint(routes)).toEqual(found);
  });

  it("is left alone if it is made of a schema of another file", async () => {
    const base = 'import { z } from "zod";\nexport const userSchema = z.object({ name: z.string(), role: z.string() });';
    const made = (code: string, files: Record<string, string>): Promise<string[]> =>
      tempProject({ "src/users/user.service.ts": 'import { a } from "../routes/user.js";\nconsole.log(a);\n', "src/routes/user.ts": code, ...files }).lint({ patterns: ["src/users"] });
    const picked = 'import { userSchema } from "./base.js";\nexport const a = userSchema.pick({ name: true });';
    expect(await made(picked, { "src/routes/base.ts": base })).toEqual([]);
    expect(await made(picked, { "src/routes/base.ts": 'export * from "./other.js";', "src/routes/other.ts": base })).toEqual([]);
    expect(await made(picked, { "src/routes/base.ts": 'import { first } from "./other.js";\nexport const userSchema = first.extend({});', "src/routes/other.ts": base.replace("userSchema", "first") })).toEqual([]);
    expect(await made('import { userSchema } from "./base.js";\nexport const a = userSchema;', { "src/routes/base.ts": base })).toEqual([]);
    expect(await made(picked, { "src/routes/base.ts": "export class userSchema { static pick() { return ask(); } }" })).toEqual(found);
    expect(await made(picked, { "src/routes/base.ts": base.replace("z.object", "() => z.object") })).toEqual(found);
    expect(await made(picked, { "src/routes/base.ts": `${base}\nexport const load = async () => 1;` })).toEqual(found);
    expect(await made(picked, { "src/routes/base.ts": 'import { a } from "./user.js";\nexport const userSchema = a.extend({});' })).toEqual(found);
    expect(await made(picked, {})).toEqual(found);
  });

  it("is left alone if the file hands a constant on", async () => {
    const through = (routes: string, table: string): Promise<string[]> =>
      tempProject({ "src/users/user.service.ts": 'import { a } from "../routes/user.js";\nconsole.log(a);\n', "src/routes/user.ts": routes, "src/routes/table.ts": table, "src/routes/other.ts": "export const b = 1;" }).lint({ patterns: ["src/users"] });
    const stars = 'export * from "./other.js";\nexport * from "./table.js";';
    expect(await through(stars, 'export enum a { List = "list" }')).toEqual([]);
    expect(await through('export { c as a } from "./table.js";', 'export const c = { list: "/users" };')).toEqual([]);
    expect(await through(stars, "export function a() {}")).toEqual(found);
    expect(await through('export { c as a } from "./table.js";', "export const c = make();")).toEqual(found);
    expect(await through('export * from "./user.js";', "")).toEqual(found);
  });

  it("is left alone if a file without a layer hands a constant of it on", async () => {
    const through = (service: string, routes: string, tier: "recommended" | "strict" = "recommended"): Promise<string[]> =>
      tempProject({ "src/users/user.service.ts": service, "src/index.ts": 'export * from "./routes/user.js";', "src/routes/user.ts": routes }).lint({ tier, patterns: ["src/users"] });
    const one = 'import { a } from "../index.js";\nconsole.log(a);\n';
    const both = 'import { a, b } from "../index.js";\nconsole.log(a, b);\n';
    const routes = 'export enum a { List = "list" }\nexport function b() {}';
    expect([await through(one, routes), await through(one, "export function a() {}")]).toEqual([[], ["src/users/user.service.ts:1:10 layer"]]);
    expect(await through(both, routes)).toEqual(["src/users/user.service.ts:1:13 layer"]);
    expect(await through(one, routes, "strict")).toEqual(["src/users/user.service.ts:1:10 layer"]);
  });

  it("is left alone if nothing else is taken of the file as a whole", async () => {
    const paths = 'export enum Paths { List = "/users", One = `${Paths.List}/one` }\nexport const links = ["/a"];\n';
    const code = "export function run() {}\n";
    const whole = (service: string, routes: string, tier: "recommended" | "strict" = "recommended"): Promise<string[]> =>
      tempProject({ "src/users/user.service.ts": service, "src/config/index.ts": 'export * as routes from "../routes/user.js";\nexport * as own from "./index.js";\nimport * as all from "../routes/user.js";\nexport { all };\n', "src/routes/user.ts": routes, "src/routes/links.ts": paths }).lint({ tier, patterns: ["src/users"] });
    const through = (name: string, use: string): string => `import { ${name} } from "../config/index.js";\nconsole.log(${use});\n`;
    const direct = (use: string): string => `import * as routes from "../routes/user.js";\nconsole.log(${use});\n`;
    for (const use of ["routes.Paths.List", "routes.links", "routes"]) expect([await whole(through("routes", use), paths), await whole(direct(use), paths)]).toEqual([[], []]);
    expect(await whole(through("all", "all.links"), paths)).toEqual([]);
    expect([await whole(through("routes", "routes.Paths"), paths + code), await whole(direct("routes.Paths"), paths + code)]).toEqual([[], []]);
    for (const use of ["routes.run()", "routes", "routes.Paths, routes.run", "routes.other", "routes[name]"])
      expect([await whole(through("routes", use), paths + code), await whole(direct(use), paths + code)]).toEqual([["src/users/user.service.ts:1:10 layer"], ["src/users/user.service.ts:1:25 layer"]]);
    expect([await whole(direct("routes"), 'export * from "./links.js";\nexport const ALL = "a";\n'), await whole(direct("routes"), "")]).toEqual([["src/users/user.service.ts:1:25 layer"], ["src/users/user.service.ts:1:25 layer"]]);
    expect([await whole(direct("routes.NOBODY, routes.ALL"), `export const NOBODY = null, ALL = 1;\n${code}`), await whole(direct("routes.one"), `export const one = 1;\n${code}`)]).toEqual([[], ["src/users/user.service.ts:1:25 layer"]]);
    expect(await whole(direct("routes.links"), 'export * from "./links.js";\n')).toEqual([]);
    expect(await whole(through("own", "own.own.routes.Paths"), paths)).toEqual([]);
    expect(await whole(through("routes", "routes.Paths"), paths, "strict")).toEqual(["src/users/user.service.ts:1:10 layer"]);
  });

  it("is left alone if the file is a table as a whole, in CommonJS", async () => {
    const whole = (routes: string, service = 'const config = require("../routes/user.js");\nconsole.log(config.secret);\n'): Promise<string[]> =>
      tempProject({ "src/users/user.service.js": service, "src/routes/user.js": routes }).lint({ patterns: ["src/users"] });
    const reported = [expect.stringMatching(/^src\/users\/user\.service\.js:1:\d+ layer$/)];
    const table = 'module.exports = { secret: "s", url: process.env.URL || "/users", limits: { page: 5 } };\n';
    expect(await whole(table)).toEqual([]);
    expect(await whole(table, 'const { secret } = require("../routes/user.js");\nconsole.log(secret);\n')).toEqual([]);
    const limits = 'const config = require("../routes/user.js");\nconsole.log(config.limits);\n';
    expect(await whole(table, limits)).toEqual([]);
    expect(await whole(table.replace("5", "five()"), limits)).toEqual(reported);
    expect(await whole(`${table}module.exports.connect = () => 1;\n`, limits.replace("limits", "connect"))).toEqual(reported);
    expect(await whole("module.exports = { hits: 0 };\n")).toEqual(reported);
    expect(await whole("module.exports = make();\n")).toEqual(reported);
    expect(await whole('module.exports = require("./other.js");\n')).toEqual(reported);
  });

  it("is reported if the settings forbid a look at other files", async () => {
    const files = { "src/users/user.service.ts": 'import { a } from "../routes/user.js";\nconsole.log(a);\n', "src/routes/user.ts": 'export const a = { list: "/users" };' };
    expect(await tempProject(files).lint({ patterns: ["src/users"], settings: { follow: false } })).toEqual(found);
    expect(await tempProject(files).lint({ patterns: ["src/users"] })).toEqual([]);
  });

  it("is reported if a constant is called like one but runs something", async () => {
    expect(await lint("export const RUN_IT = () => 1;", "RUN_IT")).toEqual(["src/users/user.service.ts:1:24 layer"]);
  });

  it("is told from code where it is the default export", async () => {
    const byDefault = (routes: string): Promise<string[]> =>
      tempProject({ "src/users/user.service.ts": 'import a from "../routes/user.js";\nconsole.log(a);\n', "src/routes/user.ts": routes }).lint({ patterns: ["src/users"] });
    const code = ["export default class {}", "export default abstract class A {}", "export default async function a() {}", "const b = 1;\nexport default function () {}"];
    for (const one of code) expect(await byDefault(one)).toEqual(["src/users/user.service.ts:1:15 layer"]);
    expect(await byDefault('// Not an export default class.\nexport default { list: "/users" };')).toEqual([]);
    expect(await byDefault('import b from "./b.js";\nexport default { b };')).toHaveLength(1);
  });

  it("is left alone if it is a file of JSON, in whatever folder", async () => {
    const found = (code: string, tier?: "recommended" | "strict"): Promise<string[]> =>
      tempProject({ "src/controllers/country.controller.ts": code, "src/db/countries.json": "[]", "src/db/countries.ts": "export const list = () => ask();\n" }).lint({ ...(tier && { tier }), patterns: ["src/controllers"] });
    expect(await found('import countries from "../db/countries.json" with { type: "json" };\nconsole.log(countries);')).toEqual([]);
    expect(await found('const countries = require("../db/countries.json");\nconsole.log(countries);')).toEqual([]);
    expect(await found('import countries from "../db/countries.js";\nconsole.log(countries);')).toEqual(["src/controllers/country.controller.ts:1:23 layer"]);
    expect(await found('const countries = require("../db/countries.json");\nconsole.log(countries);', "strict")).toHaveLength(1);
  });

  it("is reported if something else is taken with it", async () => {
    expect(await lint('export const a = { list: "/users" };\nexport function b() {}', "a, b")).toHaveLength(1);
  });

  it("is reported in strict", async () => {
    expect(await lint('export const a = { list: "/users" };', "a", "strict")).toContain(found[0]);
  });
});
