import { describe, expect, it } from "vitest";
import { tempProject, type Files, type LintOptions } from "../support/project.ts";

const path = "src/services/user.service.ts";

/** What `strict` says of a service, as `line:column messageId`. */
async function reported(files: Files, service: string, options: LintOptions = {}): Promise<string[]> {
  const { messages } = tempProject({ ...files, [path]: service });
  const found = await messages({ patterns: [path], tier: "strict", ...options });
  return found.filter(({ ruleId }) => ruleId === "layered/no-http-errors").map(({ line, column, messageId }) => `${String(line)}:${String(column)} ${messageId ?? ""}`);
}

const thrown = 'import { Failure } from "../errors.js";\n';

describe("a class that extends nothing", () => {
  const throwing = "export class Failure { constructor(...message) { throw { status: 400, error: 'Bad Request', message }; } }";

  it.each([
    ["throws an object with a status", throwing],
    ["throws a status of an enum of the project", `export enum Codes { OK = 200, BAD = 400 }\n${throwing.replace("400", "Codes.BAD")}`],
    ["throws a status of a table of the project", `const codes = Object.freeze({ bad: 400 } as const);\n${throwing.replace("400", "codes.bad")}`],
    ["throws a status of a package", `import { HttpStatus } from "@nestjs/common";\n${throwing.replace("400", "HttpStatus.BAD_REQUEST")}`],
    ["throws a constant", `const bad = 400;\n${throwing.replace("400", "bad")}`],
    ["sets a status", "export class Failure { constructor(message) { this.message = message; this.statusCode = 404; } }"],
    ["has a status", "export class Failure { readonly status = 404; constructor(readonly message: string) {} }"],
    ["extends one that has a status", "class Base { httpStatus = 404; }\nexport class Failure extends Base {}"],
  ])("is an HTTP error where it %s", async (_, errors) => {
    expect(await reported({ "src/errors.ts": errors }, `${thrown}throw new Failure("no");`)).toEqual(["2:7 own"]);
    expect(await reported({ "src/errors.ts": errors }, `${thrown}throw new Failure("no");`, { tier: "recommended" })).toEqual([]);
  });

  it("is one where it is rejected with, and where it throws as it is made", async () => {
    const having = "export class Failure { status = 404; }";
    expect(await reported({ "src/errors.ts": having }, `${thrown}export const find = () => Promise.reject(new Failure());`)).toEqual(["2:42 own"]);
    expect(await reported({ "src/errors.ts": having }, `${thrown}export const found = new Failure();`)).toEqual([]);
    expect(await reported({ "src/errors.ts": having }, `${thrown}show(new Failure());`)).toEqual([]);
    expect(await reported({ "src/errors.ts": throwing }, `${thrown}export const found = () => { new Failure(); };`)).toEqual(["2:30 own"]);
  });

  it("names the class and its file", async () => {
    const { messages } = tempProject({ "src/errors.ts": throwing.replaceAll("Failure", "BadRequestException"), [path]: 'import { BadRequestException as Failure } from "../errors.js";\nthrow new Failure();' });
    const [found] = (await messages({ patterns: [path], tier: "strict" })).filter(({ ruleId }) => ruleId === "layered/no-http-errors");
    expect(found?.message).toBe("`Failure` (`../errors.ts`) is an HTTP error, and a service must not know HTTP: throw a domain error such as `InvalidInputError` and map it to a status at the edge.");
  });

  it.each([
    ["has a status of the business", "export class Failure { status = 'active'; }"],
    ["has a code of its own", "export class Failure { code = 404; constructor() { this.reason = 'NOT_FOUND'; } }"],
    ["has a number that is no status of HTTP", "export class Failure { statusCode = 5; exitCode = 404; }"],
    ["has a member of an enum without numbers", "export enum Codes { Bad, Missing }\nexport class Failure { status = Codes.Bad || Codes.None; }"],
    ["has a status of success", "enum Codes { OK = 200 }\nexport class Failure { status = Codes.OK; }"],
    ["throws an object without a status", "export class Failure { constructor() { throw { code: 404 }; } }"],
    ["is given what a parameter is, whatever else has that name", 'import status from "http-status";\nexport class Failure { constructor(status) { this.status = status; } }'],
    ["is an error of the domain after all", "export class Failure extends Error { status = 404; }"],
    ["extends what is not known", 'import { Base } from "base";\nexport class Failure extends Base { status = 404; }'],
  ])("is none where it %s", async (_, errors) => {
    expect(await reported({ "src/errors.ts": errors }, `${thrown}throw new Failure("no");`)).toEqual([]);
  });

  it("is none in a guard, or of a file that is not there", async () => {
    const guard = `${thrown}export class Auth implements CanActivate { canActivate() { throw new Failure(); } }`;
    expect(await reported({ "src/errors.ts": throwing }, guard)).toEqual([]);
    expect(await reported({}, `${thrown}throw new Failure(404);`)).toEqual([]);
  });

  it("ends a circle", async () => {
    expect(await reported({ "src/errors.ts": "export class Failure extends Other { status = 404; }\nclass Other extends Failure {}" }, `${thrown}throw new Failure(404);`)).toEqual([]);
  });
});

describe("an error that is given a status as it is made", () => {
  it.each([
    ["as a field", "export class Failure extends Error { constructor(message: string, readonly statusCode: number) { super(message); } }"],
    ["as a field with a default", "export class Failure extends Error { constructor(message: string, readonly statusCode = 500) { super(message); } }"],
    ["by its constructor", "export class Failure extends Error { constructor(message, code) { super(message); this.status = code; } }"],
    ["by its constructor, with a default", "export class Failure extends Error { constructor(message, code) { super(message); this.status = code || 500; } }"],
    ["by its superclass", "class Base extends Error { constructor(code, message) { super(message); this.status = code; } }\nexport class Failure extends Base { constructor(message, code) { super(code, message); } }"],
    ["by the constructor it inherits", "class Base extends Error { constructor(message, readonly httpStatus: number) { super(message); } }\nexport class Failure extends Base {}"],
    ["without being an error", "export class Failure { constructor(readonly message: string, readonly status: number) {} }"],
  ])("is reported where the class keeps it %s", async (_, errors) => {
    const files = { "src/errors.ts": errors, "src/status.ts": "export enum Status { OK = 200, Missing = 404 }" };
    expect(await reported(files, `${thrown}throw new Failure("no", 404);`)).toEqual(["2:7 given"]);
    expect(await reported(files, `${thrown}throw new Failure("no", 404);`, { tier: "recommended" })).toEqual([]);
    expect(await reported(files, `${thrown}import { Status } from "../status.js";\nthrow new Failure("no", Status.Missing);`)).toEqual(["3:7 given"]);
    expect(await reported(files, `${thrown}import { Status } from "../status.js";\nthrow new Failure("no", Status.OK);`)).toEqual([]);
    expect(await reported(files, `${thrown}export const fail = (status: number) => { throw new Failure("no", status); };`)).toEqual([]);
    expect(await reported(files, `${thrown}throw new Failure(404);`)).toEqual([]);
  });

  it("is reported where it is not thrown at once", async () => {
    const files = { "src/errors.ts": "export class Failure extends Error { constructor(readonly status: number) { super(); } }" };
    expect(await reported(files, `${thrown}export const failure = () => new Failure(404);`)).toEqual(["2:30 given"]);
  });

  it("is reported with an object, where the class has a status", async () => {
    const errors = "export class Failure extends Error { status: number; constructor({ status }) { super(); this.status = status; } }";
    expect(await reported({ "src/errors.ts": errors }, `${thrown}throw new Failure({ code: "missing", status: 404 });`)).toEqual(["2:7 given"]);
    expect(await reported({ "src/errors.ts": errors }, `${thrown}throw new Failure({ code: 404, status: "missing" });`)).toEqual([]);
    expect(await reported({ "src/errors.ts": "export class Failure extends Error { constructor(readonly details: object) { super(); } }" }, `${thrown}throw new Failure({ status: 404 });`)).toEqual([]);
  });

  it("is reported with an object, where the class has a field for a status or sets one", async () => {
    const error = (members: string): Files => ({ "src/errors.ts": `export class Failure extends Error { ${members} }` });
    const call = `${thrown}throw new Failure({ status: 404 });`;
    const given = "constructor(options: object) { super(); Object.assign(this, options); }";
    expect(await reported(error(`${given} code = 1; status?: number;`), call)).toEqual(["2:7 given"]);
    expect(await reported(error("constructor(options) { super(); this.status = options.status; }"), call)).toEqual(["2:7 given"]);
    expect(await reported(error(`${given} code = 1; reason?: string; status() { return this.code; }`), call)).toEqual([]);
  });

  it("is not reported where the class keeps the number as something else", async () => {
    for (const errors of [
      "export class Failure extends Error { constructor(message, readonly milliseconds: number) { super(message); } }",
      "export class Failure extends Error { constructor(message, limit) { super(message); this.limit = limit; } }",
      "export class Failure extends Error { constructor(message) { super(message); this.status = 500; } }",
      "export class Failure extends Error {}",
    ]) expect(await reported({ "src/errors.ts": errors }, `${thrown}throw new Failure("no", 404);`)).toEqual([]);
  });

  it("is not reported for what is neither an error nor thrown", async () => {
    const files = { "src/errors.ts": "export class Failure { constructor(readonly name: string, readonly status: number) {} }" };
    expect(await reported(files, `${thrown}export const order = new Failure("a", 404);`)).toEqual([]);
  });
});

describe("an object with a status that is made elsewhere", () => {
  it("is reported where it is thrown", async () => {
    const files = { "src/errors.ts": 'export const errors = { gone: { status: 410, text: "gone" }, stuck: { status: "stuck" } };\nexport const none = { statusCode: 404 };' };
    expect(await reported(files, 'import { errors } from "../errors.js";\nthrow errors.gone;')).toEqual(["2:7 given"]);
    expect(await reported(files, 'import { none } from "../errors.js";\nexport const find = () => Promise.reject(none);')).toEqual(["2:42 given"]);
    expect(await reported(files, 'const none = { status: 404 };\nthrow none;')).toEqual(["2:7 given"]);
    expect(await reported(files, 'import { errors } from "../errors.js";\nthrow errors.stuck;')).toEqual([]);
    expect(await reported(files, 'import { errors } from "../errors.js";\nexport const gone = () => errors.gone;')).toEqual([]);
    expect(await reported(files, 'import { errors } from "../errors.js";\nthrow errors.gone;', { tier: "recommended" })).toEqual([]);
  });
});

describe("a function of the project that makes an error", () => {
  const use = 'import { failure } from "../errors.js";\n';

  it.each([
    ["sets it on the error", "export function failure(status: number, text: string): Error { const error = new Error(text); (error as any).status = status; return error; }"],
    ["assigns it to the error", "export const failure = (status, text) => Object.assign(new Error(text), { status });"],
    ["returns an object", "export const failure = (statusCode = 500, text) => ({ statusCode, text });"],
  ])("is reported where it %s and a status is given", async (_, errors) => {
    expect(await reported({ "src/errors.ts": errors }, `${use}throw failure(404, "no");`)).toEqual(["2:7 given"]);
    expect(await reported({ "src/errors.ts": errors }, `${use}export const find = (reject) => reject(failure(404, "no"));`)).toEqual(["2:40 given"]);
    expect(await reported({ "src/errors.ts": errors }, `${use}export const find = (status: number) => { throw failure(status, "no"); };`)).toEqual([]);
    expect(await reported({ "src/errors.ts": errors }, `${use}throw failure(1, "no");`)).toEqual([]);
    expect(await reported({ "src/errors.ts": errors }, `${use}export const order = failure(404, "no");`)).toEqual([]);
  });

  it("is reported where it gives the error a status of its own", async () => {
    expect(await reported({ "src/errors.ts": "export const failure = (text) => ({ status: 404, text });" }, `${use}throw failure("no");`)).toEqual(["2:7 given"]);
    expect(await reported({ "src/errors.ts": "export const failure = (text) => ({ status: 'gone', text });" }, `${use}throw failure("no");`)).toEqual([]);
  });

  it("is reported where the status is not what comes first", async () => {
    for (const errors of ["export const failure = (text, status) => Object.assign(new Error(text), { text }, { status });", "export const failure = ({ text }, status) => ({ text, status });"]) {
      expect(await reported({ "src/errors.ts": errors }, `${use}throw failure("no", 404);`)).toEqual(["2:7 given"]);
      expect(await reported({ "src/errors.ts": errors }, `${use}throw failure(404, "no");`)).toEqual([]);
    }
  });

  it("is not reported where the number becomes something else", async () => {
    for (const errors of [
      "export const failure = (code, text) => Object.assign(new Error(text), { code });",
      "export function failure(status, text) { const error = new Error(text); const log = {}; log.status = status; return error; }",
      "export const failure = (limit) => new Error(String(limit));",
    ]) expect(await reported({ "src/errors.ts": errors }, `${use}throw failure(404, "no");`)).toEqual([]);
  });
});
