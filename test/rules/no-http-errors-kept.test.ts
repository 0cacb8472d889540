import { describe, expect, it } from "vitest";
import { tempProject, type Files, type LintOptions } from "../support/project.ts";

const path = "src/services/user.service.ts";

/** What the rule says of a service, as `line:column name (place)`; `place` is the package, or the file of the class. */
async function reported(files: Files, service: string, options: LintOptions = {}): Promise<string[]> {
  const { messages } = tempProject({ ...files, [path]: service });
  const found = await messages({ patterns: [path], ...options });
  return found.filter(({ ruleId }) => ruleId === "layered/no-http-errors").map(({ line, column, message }) => {
    const [, name, place] = /^`([^`]*)` (?:of )?\(?(?:`([^`]*)`|this file)/.exec(message) ?? [];
    return `${String(line)}:${String(column)} ${name ?? message} ${place ?? ""}`.trim();
  });
}

const make = 'import createError from "http-errors";\n';

const files = {
  "src/lib/errors.ts": `${make}import { NotFoundException } from "@nestjs/common";
class Missing extends NotFoundException {}
class Absent extends Error {}
export const gone = createError(410);
const base = { missing: new Missing() };
export const errors = { ...base, Missing, Absent, gone, get lost() { return createError(404); }, lose: () => createError(404), absent: new Absent(), text: "no" };
export const frozen = Object.freeze({ gone });
export const byCode = { 404: gone };
export const map = new Map([["gone", createError(410)], ["absent", new Absent()]]);
export const absents = { absent: new Absent() };
export class Errors { static get gone() { return createError(410); } static absent = new Absent(); }
`,
};
const from = (name: string): string => `import { ${name} } from "../lib/errors.js";\n`;

describe("an error that is kept in another file", () => {
  it.each([
    ["a constant", `${from("gone")}throw gone;`, "2:7 gone http-errors"],
    ["a member of an object", `${from("errors")}throw errors.gone;`, "2:7 gone http-errors"],
    ["a member of an object that is spread", `${from("errors")}throw errors.missing;`, "2:7 missing ../lib/errors.ts"],
    ["a class of an object", `${from("errors")}throw new errors.Missing();`, "2:7 Missing ../lib/errors.ts"],
    ["a getter", `${from("errors")}throw errors.lost;`, "2:7 lost http-errors"],
    ["a function of an object", `${from("errors")}throw errors.lose();`, "2:7 lose ../lib/errors.ts"],
    ["a frozen object", `${from("frozen")}throw frozen.gone;`, "2:7 gone http-errors"],
    ["a key that is only known at run time", `${from("byCode")}export const fail = (code: number) => { throw byCode[code]; };`, "2:47 http-errors http-errors"],
    ["a map", `${from("map")}throw map.get("gone");`, "2:7 get http-errors"],
    ["a static getter", `${from("Errors")}throw Errors.gone;`, "2:7 gone http-errors"],
    ["what is rejected with", `${from("errors")}export const fail = () => Promise.reject(errors.gone);`, "2:42 gone http-errors"],
    ["what is passed on", `${from("gone")}export const fail = (next: (error: unknown) => void) => { next(gone); };`, "2:64 gone http-errors"],
  ])("is reported as %s", async (_how, code, expected) => {
    expect(await reported(files, code)).toEqual([expected]);
  });

  it.each([
    ["a domain error of an object", `${from("errors")}throw errors.absent;`],
    ["a domain class of an object", `${from("errors")}throw new errors.Absent();`],
    ["a domain error of a map", `${from("map")}throw map.get("absent");`],
    ["a static domain error", `${from("Errors")}throw Errors.absent;`],
    ["any domain error of an object", `${from("absents")}export const fail = (key: string) => { throw absents[key]; };`],
    ["a text", `${from("errors")}throw errors.text;`],
    ["a name that is not exported", `${from("other")}throw other;`],
    ["an error that is only read", `${from("errors")}export const code = errors.gone.status;`],
    ["an error of a parameter", 'import type { HttpException } from "@nestjs/common";\nexport const fail = (result: { error: HttpException }) => { throw result.error; };'],
    ["an error in a guard", `${from("errors")}export class Auth implements CanActivate { canActivate() { throw errors.gone; } }`],
  ])("is told from %s", async (_how, code) => {
    expect(await reported(files, code)).toEqual([]);
  });

  it("is reported once, where it is made, if that is this file", async () => {
    expect(await reported({}, 'import { GoneException } from "@nestjs/common";\nconst errors = { gone: new GoneException() };\nthrow errors.gone;')).toEqual(["2:24 GoneException @nestjs/common"]);
    expect(await reported({}, `${make}const errors = { gone: createError(410) };\nthrow errors.gone;`)).toEqual(["3:7 gone http-errors"]);
  });
});

describe("a member of a typed object", () => {
  const fastify = 'import type { FastifyInstance } from "fastify";\n';
  const typed = { "src/types.ts": `${fastify}export interface Deps { app: FastifyInstance; mail(): string }\nexport type Both = Deps & { name: string };` };
  const deps = 'import type { Both, Deps } from "../types.js";\n';

  it.each([
    ["a parameter that is taken apart", `${fastify}export const find = ({ app }: { app: FastifyInstance }) => app.httpErrors.notFound();`, "2:60"],
    ["a member of a member", `${fastify}export const find = ({ app: { httpErrors } }: { app: FastifyInstance }) => httpErrors.notFound();`, "2:76"],
    ["an interface of another file", `${deps}export const find = (deps: Deps) => deps.app.httpErrors.notFound();`, "2:37"],
    ["an alias of another file", `${deps}export const find = ({ app }: Both) => app.httpErrors.notFound();`, "2:40"],
    ["a field of a class", `${deps}export class A { constructor(private readonly deps: Deps) {} find() { return this.deps.app.httpErrors.notFound(); } }`, "2:78"],
    ["a key of a type", `${deps}export const find = (app: Deps["app"]) => app.httpErrors.notFound();`, "2:43"],
    ["a context and more", `${fastify}export const find = (app: { name: string } & FastifyInstance) => app.httpErrors.notFound();`, "2:66"],
  ])("is reported by %s", async (_how, code, at) => {
    expect(await reported(typed, code)).toEqual([`${at} notFound fastify`]);
  });

  it.each([
    ["another member", `${deps}export const find = (deps: Deps) => deps.mail().notFound();`],
    ["a member of a type of our own", "interface App { httpErrors: { notFound(): void } }\nexport const find = ({ app }: { app: App }) => app.httpErrors.notFound();"],
    ["a member that is missing", `${deps}export const find = (deps: Deps) => deps.other.httpErrors.notFound();`],
  ])("is told from %s", async (_how, code) => {
    expect(await reported(typed, code)).toEqual([]);
  });
});

describe("classes that are HTTP errors only with a status", () => {
  const adonis = 'import { Exception } from "@adonisjs/core/exceptions";\n';

  it.each([
    ["an option", `${adonis}throw new Exception("no", { status: 404 });`, "2:7 Exception @adonisjs/core/exceptions"],
    ["a static", `${adonis}class Missing extends Exception { static status = 404; }\nthrow new Missing();`, "3:7 Missing"],
    ["an option of a subclass", `${adonis}class Missing extends Exception {}\nthrow new Missing("no", { status: 404 });`, "3:7 Missing"],
    ["the argument of a factory", 'import { createError } from "@adonisjs/core/exceptions";\nconst Missing = createError("no", "E_MISSING", 404);\nthrow new Missing();', "3:7 Missing @adonisjs/core/exceptions"],
  ])("are reported with %s", async (_how, code, expected) => {
    expect(await reported({}, code)).toEqual([expected]);
  });

  it.each([
    ["without one", `${adonis}throw new Exception("no");`],
    ["with a code only", `${adonis}throw new Exception("no", { code: "E_MISSING" });`],
    ["with a static that is a text", `${adonis}class Missing extends Exception { static status = "missing"; }\nthrow new Missing();`],
    ["of a factory without one", 'import { createError } from "@adonisjs/core/exceptions";\nconst Missing = createError("no", "E_MISSING");\nthrow new Missing();'],
  ])("are silent %s", async (_how, code) => {
    expect(await reported({}, code)).toEqual([]);
  });
});

describe("classes that declare a status, in strict", () => {
  const strict = { tier: "strict" } as const;
  const given = /^\d+:\d+ This error is given an HTTP status/;

  it.each([
    ["a getter", "export class Missing extends Error { get statusCode() { return 404; } }"],
    ["a static", "export class Missing extends Error { static status = 404; }"],
    ["one that subclasses must have", "export abstract class DomainError extends Error { abstract readonly statusCode: number; }"],
    ["an anonymous class", "export const Missing = class extends Error { statusCode = 404; };"],
    ["an anonymous default export", "export default class extends Error { statusCode = 404; }"],
    ["a class of a namespace", 'import * as errors from "../lib/base.js";\nexport class Missing extends errors.AppError { statusCode = 404; }'],
    ["a class whose base is called otherwise", 'import { Failure } from "../lib/base.js";\nexport class Missing extends Failure { statusCode = 404; }'],
  ])("are reported with %s", async (_how, code) => {
    const found = await reported({ "src/lib/base.ts": "export class AppError extends Error {}\nexport class Failure extends AppError {}" }, code, strict);
    expect(found).toEqual([expect.stringMatching(given)]);
  });

  it.each([
    ["a getter that returns a text", 'export class Missing extends Error { get status() { return "missing"; } }'],
    ["a setter", "export class Missing extends Error { set statusCode(value: number) { this.code = 404; } }"],
    ["a method", "export class Missing extends Error { statusCode() { return 404; } }"],
    ["an abstract status of a domain", "export abstract class DomainError extends Error { abstract readonly status: string; }"],
    ["a class of something else", 'import { Model } from "../lib/model.js";\nexport class Order extends Model { statusCode = 404; }'],
    ["a class of nothing", "export const Order = class { statusCode = 404; };"],
  ])("are silent with %s", async (_how, code) => {
    expect(await reported({ "src/lib/model.ts": "export class Model {}" }, code, strict)).toEqual([]);
  });
});
