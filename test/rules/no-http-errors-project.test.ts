import { describe, expect, it } from "vitest";
import { tempProject, type Files, type LintOptions } from "../support/project.ts";

/** What the rule says of a service, as `line:column name (place)`; `place` is the package, or the file of the class. */
async function reported(files: Files, service: string, options: LintOptions = {}, path = "src/services/user.service.ts"): Promise<string[]> {
  const { messages } = tempProject({ ...files, [path]: service });
  const found = await messages({ patterns: [path], ...options });
  return found.filter(({ ruleId }) => ruleId === "layered/no-http-errors").map(({ line, column, message }) => {
    const [, name, place] = /^`([^`]*)` (?:of )?\(?(`[^`]*`|this file)/.exec(message) ?? [];
    return `${String(line)}:${String(column)} ${name ?? message} ${place ?? ""}`;
  });
}

const nest = 'import { NotFoundException } from "@nestjs/common";\n';
const boom = 'import Boom from "@hapi/boom";\n';

describe("classes of other files", () => {
  const code = 'import { UserMissing } from "../errors/user-missing.js";\nthrow new UserMissing();';

  it("reports a subclass of a framework's error", async () => {
    const files = { "src/errors/user-missing.ts": `${nest}export class UserMissing extends NotFoundException {}` };
    expect(await reported(files, code)).toEqual(["2:7 UserMissing `../errors/user-missing.ts`"]);
  });

  it("reports a subclass of a subclass in a third file", async () => {
    const files = {
      "src/errors/base.ts": `${nest}export abstract class Base extends NotFoundException {}`,
      "src/errors/user-missing.ts": 'import { Base } from "./base.js";\nexport class UserMissing extends Base {}',
    };
    expect(await reported(files, code)).toEqual(["2:7 UserMissing `../errors/user-missing.ts`"]);
  });

  it("reports a subclass of a home-made class", async () => {
    const files = {
      "src/errors/http-error.ts": "export class HttpError extends Error {}",
      "src/errors/user-missing.ts": 'import { HttpError } from "./http-error.js";\nexport class UserMissing extends HttpError {}',
    };
    expect(await reported(files, code)).toEqual(["2:7 UserMissing `../errors/user-missing.ts`"]);
  });

  it("is silent about a domain error, whatever its name and its status", async () => {
    expect(await reported({ "src/errors/user-missing.ts": "export class UserMissing extends Error { status = 404; }" }, code)).toEqual([]);
    const named = 'import { NotFoundException } from "../errors/not-found.js";\nthrow new NotFoundException();';
    expect(await reported({ "src/errors/not-found.ts": "export class NotFoundException extends Error {}" }, named)).toEqual([]);
  });

  it("reports a home-made class by the name it is declared with, not by the one it is imported by", async () => {
    const files = { "src/errors/index.ts": "export class ApiError extends Error {}\nexport class Missing extends Error {}" };
    expect(await reported(files, 'import { ApiError as Failure } from "../errors/index.js";\nthrow new Failure();')).toEqual(["2:7 Failure `../errors/index.ts`"]);
    expect(await reported(files, 'import { Missing as ApiError } from "../errors/index.js";\nthrow new ApiError();')).toEqual([]);
  });

  describe("called ApiError, though it speaks of no status", () => {
    const code = 'import { ApiError } from "../errors/api-error.js";\nthrow new ApiError("no");';
    const base = "export class BaseError extends Error { constructor(name: string, message: string, readonly details: string[] = []) { super(message); this.name = name; } }\n";
    const own = (members: string, parent = "BaseError"): Files => ({ "src/errors/base.ts": base, "src/errors/api-error.ts": `import { BaseError } from "./base.js";\nimport { Other } from "other";\nexport class ApiError extends ${parent} { ${members} }` });

    it.each([
      ["", "BaseError"],
      ["constructor(name: string, { details }: { details: string[] }) { super(name, name, details); }", "BaseError"],
      ["constructor(message: string) { super(message); this.reason = message; }", "Error"],
    ])("is no HTTP error: { %s } of %s", async (members, parent) => {
      expect(await reported(own(members, parent), code)).toEqual([]);
    });

    it.each([
      ["constructor(public status: number, message: string) { super(message, message); }", "BaseError"],
      ["constructor(message: string, { statusCode }: { statusCode: number }) { super(message, message); this.kind = statusCode; }", "BaseError"],
      ["constructor(message: string, options: object) { super(message, message); }", "BaseError"],
      ["constructor(...rest: string[]) { super(...rest); }", "BaseError"],
      ["constructor(message: string) { super(message); this.code = 404; }", "Error"],
      ["readonly httpStatus = 404;", "BaseError"],
      ["[key]() { return 404; }", "BaseError"],
      ["static handle(error: ApiError, res: Response) { return res.send(error.message); }", "Error"],
      ["reason = 1;", "Other"],
      ["", "Error"],
      ["constructor(message: string) { super(message); this.name = 'ApiError'; }", "Error"],
    ])("may be one: { %s } of %s", async (members, parent) => {
      expect(await reported(own(members, parent), code)).toEqual(["2:7 ApiError `../errors/api-error.ts`"]);
    });

    it("is one if it is given a status, or says HTTP", async () => {
      expect(await reported(own(""), code.replace('"no"', "404"))).toEqual(["2:7 ApiError `../errors/api-error.ts`"]);
      const files = { "src/errors/http-error.ts": "export class HttpError extends Error { reason = 1; }" };
      expect(await reported(files, 'import { HttpError } from "../errors/http-error.js";\nthrow new HttpError();')).toEqual(["2:7 HttpError `../errors/http-error.ts`"]);
    });
  });

  it("reports a default export", async () => {
    const use = 'import Failure from "../errors/http-exception.js";\nthrow new Failure();';
    expect(await reported({ "src/errors/http-exception.ts": "export default class HttpException extends Error {}" }, use)).toEqual(["2:7 Failure `../errors/http-exception.ts`"]);
    expect(await reported({ "src/errors/http-exception.ts": "class HttpException extends Error {}\nexport default HttpException;" }, use)).toEqual(["2:7 Failure `../errors/http-exception.ts`"]);
    expect(await reported({ "src/errors/http-exception.ts": `${nest}export default NotFoundException;` }, use)).toEqual(["2:7 Failure `@nestjs/common`"]);
  });

  it("reports what a barrel hands on, by name and by star", async () => {
    const errors = { "src/errors/http.ts": `${nest}export class Missing extends NotFoundException {}` };
    const use = 'import { Missing } from "../errors/index.js";\nthrow new Missing();';
    expect(await reported({ ...errors, "src/errors/index.ts": 'export { Missing } from "./http.js";' }, use)).toEqual(["2:7 Missing `../errors/http.ts`"]);
    expect(await reported({ ...errors, "src/errors/index.ts": 'export * from "./http.js";' }, use)).toEqual(["2:7 Missing `../errors/http.ts`"]);
    expect(await reported({ "src/errors/index.ts": 'export { NotFoundException as Missing } from "@nestjs/common";' }, use)).toEqual(["2:7 Missing `@nestjs/common`"]);
    expect(await reported({ "src/errors/index.ts": 'export * from "@nestjs/common";' }, 'import { GoneException } from "../errors/index.js";\nthrow new GoneException();')).toEqual(["2:7 GoneException `@nestjs/common`"]);
  });

  it("reports a class that fastify's error made in another file", async () => {
    const files = { "src/errors/codes.ts": 'import createError from "@fastify/error";\nexport const UserMissing = createError("USER_MISSING", "no %s", 404);' };
    expect(await reported(files, 'import { UserMissing } from "../errors/codes.js";\nthrow new UserMissing("ann");')).toEqual(["2:7 UserMissing `../errors/codes.ts`"]);
  });

  it("ends a circle of classes and of re-exports", async () => {
    const files = {
      "src/errors/user-missing.ts": 'import { Other } from "./other.js";\nexport class UserMissing extends Other {}',
      "src/errors/other.ts": 'import { UserMissing } from "./user-missing.js";\nexport class Other extends UserMissing {}\nexport * from "./user-missing.js";',
    };
    expect(await reported(files, code)).toEqual([]);
  });

  it("survives a file that does not parse", async () => {
    expect(await reported({ "src/errors/user-missing.ts": "export class {{{" }, code)).toEqual([]);
  });
});

describe("CommonJS", () => {
  const path = "src/services/user.service.cjs";

  it("reports a class that is the whole module", async () => {
    const files = { "src/utils/ApiError.cjs": "class ApiError extends Error {}\nmodule.exports = ApiError;" };
    expect(await reported(files, 'const Failure = require("../utils/ApiError.cjs");\nthrow new Failure(404);', {}, path)).toEqual(["2:7 Failure `../utils/ApiError.cjs`"]);
  });

  it("reports a member of a module", async () => {
    const files = { "src/utils/errors.cjs": 'const createError = require("http-errors");\nclass Missing extends createError.NotFound {}\nmodule.exports = { Missing };' };
    expect(await reported(files, 'const { Missing } = require("../utils/errors.cjs");\nthrow new Missing();', {}, path)).toEqual(["2:7 Missing `../utils/errors.cjs`"]);
    expect(await reported(files, 'const errors = require("../utils/errors.cjs");\nthrow new errors.Missing();', {}, path)).toEqual(["2:7 Missing `../utils/errors.cjs`"]);
  });

  it("reports a wrapper that is exported by name", async () => {
    const files = { "src/utils/errors.cjs": 'const createError = require("http-errors");\nexports.missing = (text) => createError(404, text);' };
    expect(await reported(files, 'const { missing } = require("../utils/errors.cjs");\nthrow missing("no");', {}, path)).toEqual(["2:7 missing `../utils/errors.cjs`"]);
  });

  it("reports a class without a name that is exported by one", async () => {
    const files = { "src/utils/errors.cjs": 'const createError = require("http-errors");\nexports.Missing = class extends createError.HttpError {};' };
    expect(await reported(files, 'const { Missing } = require("../utils/errors.cjs");\nthrow new Missing();', {}, path)).toEqual(["2:7 Missing `../utils/errors.cjs`"]);
  });

  it("is silent about a domain error", async () => {
    const files = { "src/utils/errors.cjs": "class Missing extends Error {}\nmodule.exports = { Missing };" };
    expect(await reported(files, 'const { Missing } = require("../utils/errors.cjs");\nthrow new Missing();', {}, path)).toEqual([]);
  });
});

describe("wrappers in other files", () => {
  it("reports a function that makes an error, called without new", async () => {
    const files = { "src/errors.ts": 'import httpErrors from "http-errors";\nexport function NotFoundError(text?: string) {\n  return httpErrors(404, text);\n}' };
    expect(await reported(files, 'import { NotFoundError } from "../errors.js";\nthrow NotFoundError();')).toEqual(["2:7 NotFoundError `../errors.ts`"]);
  });

  it("says what a function makes, and where the class of that comes from", async () => {
    const found = await tempProject({
      "src/errors.ts": 'import { GraphQLError } from "graphql";\nexport const forbidden = () => new GraphQLError("Forbidden");',
      "src/services/user.service.ts": 'import { GraphQLError as Forbidden } from "graphql";\nimport { forbidden } from "../errors.js";\nexport const go = (no: boolean) => {\n  if (no) throw new Forbidden("no");\n  throw forbidden();\n};',
    }).messages({ patterns: ["src/services"] });
    const messages = found.filter(({ ruleId }) => ruleId === "layered/no-http-errors").map(({ message }) => message.slice(0, message.indexOf(" and ")));
    expect(messages).toEqual(["`Forbidden` of `graphql` is an error of GraphQL,", "`GraphQLError` of `graphql` is an error of GraphQL,"]);
  });

  it("reports one whose code branches, and one that is only known by its type", async () => {
    const branching = `${boom}export function fail(code: string) {\n  if (code === "gone") {\n    return Boom.resourceGone();\n  }\n  return Boom.notFound();\n}`;
    expect(await reported({ "src/errors.ts": branching }, 'import { fail } from "../errors.js";\nthrow fail("gone");')).toEqual(["2:7 fail `@hapi/boom`"]);
  });

  it("reports a static method, and a member of an object", async () => {
    const files = { "src/errors.ts": `${boom}export class Errors { static missing() { return Boom.notFound(); } }\nexport const errors = { missing: () => Boom.notFound() };` };
    expect(await reported(files, 'import { Errors } from "../errors.js";\nthrow Errors.missing();')).toEqual(["2:7 missing `@hapi/boom`"]);
    expect(await reported(files, 'import { errors } from "../errors.js";\nthrow errors.missing();')).toEqual(["2:7 missing `@hapi/boom`"]);
  });

  it("reports what a method of a superclass makes, by its class: no package has a method of the service", async () => {
    const files = { "src/base.ts": 'import { GoneException } from "@nestjs/common";\nexport class Base { gone() { return new GoneException(); } }' };
    expect(await reported(files, 'import { Base } from "../base.js";\nclass Users extends Base {\n  find() { throw this.gone(); }\n}')).toEqual(["3:18 GoneException `@nestjs/common`"]);
  });

  it("reports one that is bound", async () => {
    const files = { "src/errors.ts": `${boom}import createError from "http-errors";\nexport const missing = createError.bind(null, 404);\nexport const gone = Boom.resourceGone.bind(Boom);\nconst fail = (status: number) => createError(status);\nexport const failed = fail.bind(null, 500);` };
    for (const name of ["missing", "gone", "failed"]) {
      const place = { missing: "`http-errors`", gone: "`@hapi/boom`", failed: "`../errors.ts`" }[name] ?? "";
      expect(await reported(files, `import { ${name} } from "../errors.js";\nthrow ${name}("no");`)).toEqual([`2:7 ${name} ${place}`]);
    }
    expect(await reported({}, 'import createError from "http-errors";\nconst missing = createError.bind(null, 404);\nthrow missing();')).toEqual(["3:7 missing `http-errors`"]);
    expect(await reported({ "src/errors.ts": "const fail = () => new Error();\nexport const failed = fail.bind(null);" }, 'import { failed } from "../errors.js";\nthrow failed();')).toEqual([]);
    expect(await reported(files, 'import createError from "http-errors";\nexport const missing = () => createError.isHttpError.bind(null);')).toEqual([]);
  });

  it("is silent about a function that makes a domain error", async () => {
    const files = { "src/errors.ts": "export const missing = () => new Error(\"no\");" };
    expect(await reported(files, 'import { missing } from "../errors.js";\nthrow missing();')).toEqual([]);
  });

  it("does not follow where the settings forbid it", async () => {
    const files = { "src/errors.ts": `${boom}export const missing = () => Boom.notFound();` };
    const code = 'import { missing } from "../errors.js";\nthrow missing();';
    expect(await reported(files, code, { settings: { follow: false } })).toEqual([]);
    expect(await reported(files, code)).toEqual(["2:7 missing `@hapi/boom`"]);
  });
});

describe("where a file lies", () => {
  const code = `${nest}throw new NotFoundException();`;

  it.each(["src/services/user.ts", "src/user/user.service.ts", "src/repositories/user.ts", "src/models/user.ts", "src/schemas/user.ts"])("reports in %s", async (path) => {
    expect(await reported({}, code, {}, path)).toEqual(["2:7 NotFoundException `@nestjs/common`"]);
  });

  it.each(["src/controllers/user.ts", "src/middleware/auth.ts", "src/guards/auth.guard.ts", "src/errors/http.ts", "src/main.ts", "src/services/user.service.test.ts"])("is silent in %s", async (path) => {
    expect(await reported({}, code, {}, path)).toEqual([]);
  });

  it("finds the class through a path of a tsconfig that extends what is not installed", async () => {
    const files = {
      "src/errors/missing.ts": `${nest}export class Missing extends NotFoundException {}`,
      "tsconfig.json": '{ "extends": "@acme/typescript-config/base.json", "compilerOptions": { "paths": { "~/*": ["./src/*"] } } }',
    };
    expect(await reported(files, 'import { Missing } from "~/errors/missing";\nthrow new Missing();')).toEqual(["2:7 Missing `../errors/missing.ts`"]);
  });

  it("finds a package under a name of its own in package.json, here and behind another file", async () => {
    const own = { "package.json": '{ "name": "project", "type": "module", "imports": { "#errors": "http-errors" } }' };
    expect(await reported(own, 'import { NotFound } from "#errors";\nthrow new NotFound();')).toEqual(["2:7 NotFound `http-errors`"]);
    const files = { ...own, "src/missing.ts": 'import { NotFound } from "#errors";\nexport class Missing extends NotFound {}' };
    expect(await reported(files, 'import { Missing } from "../missing.js";\nthrow new Missing();')).toEqual(["2:7 Missing `../missing.ts`"]);
  });

  it("finds what the file itself says, although nothing it imports has to do with HTTP", async () => {
    const files = { "src/plain.ts": "export const plain = 1;" };
    const head = 'import { plain } from "../plain.js";\n';
    expect(await reported(files, `${head}class HttpError extends Error {}\nexport const fail = () => { throw new HttpError(plain); };`, { settings: { follow: false } })).toEqual(["3:35 HttpError this file"]);
    expect(await reported(files, `${head}${nest}export const fail = () => { throw new NotFoundException(plain); };`)).toEqual(["3:35 NotFoundException `@nestjs/common`"]);
    expect(await reported({ "src/plain.ts": "export const plain = require(name);" }, `${head}export const fail = () => { throw plain.notFound(); };`)).toEqual([]);
  });

  it("finds the class through a path of tsconfig and through an import of the package", async () => {
    const files = {
      "src/errors/missing.ts": `${nest}export class Missing extends NotFoundException {}`,
      "tsconfig.json": '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }',
      "package.json": '{ "name": "project", "type": "module", "imports": { "#errors/*": "./src/errors/*.ts" } }',
    };
    expect(await reported(files, 'import { Missing } from "@/errors/missing";\nthrow new Missing();')).toEqual(["2:7 Missing `../errors/missing.ts`"]);
    expect(await reported(files, 'import { Missing } from "#errors/missing";\nthrow new Missing();')).toEqual(["2:7 Missing `../errors/missing.ts`"]);
  });

  it("knows a framework's object by a generic type of another file", async () => {
    const types = 'import type { Context } from "koa";\nimport type { FastifyReply } from "fastify";\nexport type Reply = FastifyReply<{ a: 1 }>;\nexport type Of<T> = Context<T>;\nexport type Both<T> = Of<T> & { user: string };';
    const use = 'import type { Reply, Of, Both } from "../types.js";\n';
    expect(await reported({ "src/types.ts": types }, `${use}export function find(reply: Reply) { return reply.notFound(); }`)).toEqual(["2:45 notFound `fastify`"]);
    for (const type of ["Of", "Both"]) expect(await reported({ "src/types.ts": types }, `${use}export function find(ctx: ${type}<string>) {\n  ctx.throw(404);\n}`)).toEqual(["3:3 ctx.throw `koa`"]);
  });

  it("names the member of a framework's object that another file types", async () => {
    const files = { "src/types.ts": 'import type { FastifyInstance } from "fastify";\nexport type App = FastifyInstance;\nexport interface Ours extends FastifyInstance { mail: string }' };
    for (const name of ["App", "Ours"]) {
      const code = `import type { ${name} } from "../types.js";\nexport function find(app: ${name}) {\n  throw app.httpErrors.notFound();\n}`;
      expect(await reported(files, code)).toEqual(["3:9 notFound `fastify`"]);
    }
  });
});

it("an error behind an index of a hundred files is found, and one that none of them exports is not", async () => {
  const many = Array.from({ length: 100 }, (_, index) => `part-${String(index)}`);
  const project = tempProject({
    ...Object.fromEntries(many.map((name, index) => [`src/shared/${name}.ts`, `export const value${String(index)} = 1;\n`])),
    "src/shared/index.ts": [...many, "errors"].map((name) => `export * from "./${name}.js";\n`).join(""),
    "src/shared/errors.ts": 'import createError from "http-errors";\nexport const errors = { user: { missing: (id: string) => createError(404, id) } };\n',
    "src/users/user.service.ts": 'import { errors } from "../shared/index.js";\nexport const find = (): never => { throw errors.user.missing("1"); };\n',
    "src/users/cart.service.ts": 'import { faults } from "../shared/index.js";\nexport const find = (): never => { throw faults.user.missing("1"); };\n',
  });
  expect((await project.lint({ patterns: ["src/users"] })).filter((line) => line.includes("service"))).toEqual([expect.stringMatching(/^src\/users\/user\.service\.ts:2:\d+ (?:own|package)$/)]);
});

it("an error is found behind an index that hands on another one", async () => {
  const project = tempProject({
    "src/shared/index.ts": 'export * from "./errors/index.js";\n',
    "src/shared/errors/index.ts": 'export * from "./gone.js";\n',
    "src/shared/errors/gone.ts": 'import { GoneException } from "@nestjs/common";\nexport class Gone extends GoneException {}\n',
    "src/users/user.service.ts": 'import { Gone } from "../shared/index.js";\nexport const find = (): never => { throw new Gone(); };\n',
  });
  expect((await project.lint({ patterns: ["src/users"] })).filter((line) => line.includes("service"))).toEqual(["src/users/user.service.ts:2:42 own"]);
});

describe("what runs in a browser", () => {
  const made = "export class HttpError extends Error {}\nexport const fail = (): never => {\n  throw new HttpError();\n};\n";
  const angular = `import { Injectable } from "@angular/core";\n${made}`;

  it.each(["recommended", "strict"] as const)("makes errors of answers, and gives none: %s", async (tier) => {
    expect(await reported({}, angular, { tier })).toEqual([]);
    expect(await reported({}, angular.replace("@angular/core", "@nestjs/common"), { tier })).toEqual(["4:9 HttpError this file"]);
  });

  it("lies in a folder that is called so", async () => {
    const files = { "package.json": '{"name":"all","dependencies":{"vue":"1","express":"1"}}' };
    expect(await reported(files, made, {}, "packages/frontend/services/user.service.ts")).toEqual([]);
    expect(await reported(files, made, {}, "packages/backend/services/user.service.ts")).toEqual(["3:9 HttpError this file"]);
  });
});

describe("a schema of GraphQL", () => {
  const thrown = 'throw new GraphQLError("no");\n';
  const at = "src/api/schema.js";

  it.each([
    'import { GraphQLError } from "graphql";\nimport { resolvers as users } from "./user.js";\n',
    'const { GraphQLError } = require("graphql/error");\nexports.root = { Mutation: { save: () => {} } };\n',
    'import { GraphQLError, GraphQLObjectType } from "graphql";\nexport const user = new GraphQLObjectType({});\n',
  ])("answers requests where it holds what resolves it", async (text) => {
    expect(await reported({}, text + thrown, { tier: "strict" }, at)).toEqual([]);
    expect(await reported({}, text + thrown, {}, "src/services/user.service.js")).toHaveLength(1);
  });

  it.each(['import { GraphQLError } from "graphql";\n', 'import { GraphQLError } from "graphql";\nconst query = { Query: 1 };\n'])("is a schema like others without it", async (text) => {
    expect(await reported({}, text + thrown, {}, at)).toHaveLength(1);
  });

  it("is none where nothing of GraphQL is taken", async () => {
    expect(await reported({}, `${boom}export const resolvers = {};\nthrow Boom.notFound();`, {}, at)).toHaveLength(1);
  });
});

describe("an index", () => {
  it.each(["src/services/index.ts", "src/services/create-user/index.ts", "src/repositories/user/index.js"])("raises what its layer may not: %s", async (path) => {
    expect(await reported({}, `${nest}export const find = () => { throw new NotFoundException(); };`, {}, path)).toEqual(["2:35 NotFoundException `@nestjs/common`"]);
  });

  it.each(["src/controllers/index.ts", "src/middleware/auth/index.ts", "src/lib/index.ts", "src/services/tests/index.ts"])("may raise what its folder may: %s", async (path) => {
    expect(await reported({}, `${nest}export const find = () => { throw new NotFoundException(); };`, {}, path)).toEqual([]);
  });
});

describe("a service in the folder of the database", () => {
  const code = `${nest}throw new NotFoundException();\n`;

  it.each(["src/database/services/user.ts", "src/db/user.service.ts"])("knows no HTTP either: %s", async (path) => {
    expect(await reported({}, code, {}, path)).toEqual(["2:7 NotFoundException `@nestjs/common`"]);
  });

  it.each(["src/db/controllers/user.ts", "src/database/seeds/user.service.ts", "src/database/services/user.types.ts"])("is none that is another thing: %s", async (path) => {
    expect(await reported({}, code, {}, path)).toEqual([]);
  });
});
