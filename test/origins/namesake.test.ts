import { describe, expect, it } from "vitest";
import { isNamesake } from "../../src/origins/namesake.ts";
import { tempProject } from "../support/project.ts";

const cache = "export class CacheRouter { static key(id: string) { return `user_${id}`; } }\n";
const paths = "export class PathResolver { constructor(private readonly roots: string[]) {} find(name: string) { return this.roots.find((one) => name.startsWith(one)); } }\n";

describe("a router by name", () => {
  it.each([
    ["*.router", cache],
    ["router.*", "export const routerName = (name: string): ClassDecorator => Reflect.metadata('name', name);\n"],
    ["*Router", "export class TenantRouter { known = new Map(); of(id: string) { return this.known.get(id); } end(tenant: Tenant) { this.known.delete(tenant.id); this.known.get( tenant.id ); } }\n"],
    ["*.router", "export class JobRouter { next() {} }\nexport const jobRouter = new JobRouter();\n"],
  ])("%s is none that says nothing of requests", (pattern, text) => {
    expect(isNamesake(pattern, "src/a.router.ts", text)).toBe(true);
  });

  it.each([
    'import { Router } from "express";\nexport const users = Router();',
    "export class UserRouter extends BaseRouter {}",
    "const router = createRouter();",
    'export default [{ method: "get", path: "/users" }];',
    'export const add = (app) => app.get("/users", list);',
    "export const add = (app) => app.get(users, list);",
    "export const add = (app) => app.delete(\n  addresses.user,\n  remove,\n);",
    "export const add = (app) => app.get<Users>(list);",
    "export const add = (app) => app.get(addressOf(1), list);",
    'export * from "./users.js";',
    'module.exports = require("./users");',
    "export class Users { @Get() list() {} }",
    "export default (req, res) => {};",
  ])("is one that says %s", (text) => {
    expect(isNamesake("*.router", "src/a.router.ts", text)).toBe(false);
    expect(isNamesake("routers/", "src/routers/a.ts", text)).toBe(false);
  });
});

describe("a router that says what it does in Nest's log", () => {
  const matches = (imported: string): string => `import { ${imported} } from "@nestjs/common";\nexport class MatchResultRouter { logger = new Logger("matches"); of(match: Match) { return match.isOpen ? "open" : "waiting"; } }\n`;

  it("may route something else than requests", () => {
    expect([isNamesake("*-router", "src/domain/match-result-router.ts", matches("Logger")), isNamesake("*-router", "src/domain/match-result-router.ts", matches("Logger, Req"))]).toEqual([true, false]);
  });
});

describe("a service that routes", () => {
  const swap = "export class SmartRouterService { best(paths: string[][]) { return paths.find((path) => path.length > 1); } }\n";

  it("may go along a path, which a router may not", () => {
    expect([isNamesake("*.router.service", "src/smart.router.service.ts", swap), isNamesake("*.router", "src/smart.router.ts", swap)]).toEqual([true, false]);
  });

  it("may know of requests as Nest hands it out, if it takes no routes", () => {
    const handedOut = (text: string): string => `import { Injectable } from "@nestjs/common";\nimport { Express } from "express";\n@Injectable()\nexport class IntegrationRouterService extends Base { save(file: Express.Multer.File, req) {} ${text} }\n`;
    expect(["", "@Get() list() {}", "constructor(private host: HttpAdapterHost) {}", "routes = Router();"].map((text) => isNamesake("*.router.service", "src/integration.router.service.ts", handedOut(text)))).toEqual([true, false, false, false]);
    expect(isNamesake("*.router", "src/integration.router.ts", handedOut(""))).toBe(false);
  });

  it.each(["add(req) { return req.path; }", "set(app) { app.get(this.path, this.list); }", "@Get() list() {}", "handler(path) {}"])("is one of requests that says %s", (text) => {
    expect(isNamesake("*.router.service", "src/user.router.service.ts", `export class UserRouterService { ${text} }`)).toBe(false);
  });
});

describe("routes by name", () => {
  const addresses = "export class PrinterRoutes {\n  base = '/api';\n  version = `${this.base}/version`;\n}\n";

  it("are none that are a table of addresses", () => {
    expect([isNamesake("*.routes", "src/printer-api.routes.ts", addresses), isNamesake("*.routes", "src/a.routes.ts", 'export default [{ method: "get", path: "/users" }];')]).toEqual([true, false]);
    const enums = "export enum UserRoute {\n  List = '/users',\n  Health = `${UserRoute.List}/health`,\n}\n";
    expect([isNamesake("route.*", "src/configs/route.ts", enums), isNamesake("routes.*", "src/routes.ts", enums), isNamesake("route.*", "src/users/route.ts", "export const GET = () => list();")]).toEqual([true, true, false]);
    for (const verb of ["PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"]) expect(isNamesake("route.*", "app/api/users/route.ts", `export async function ${verb}() { return list(); }`)).toBe(false);
    for (const type of ["Request", "NextRequest", "Response", "NextResponse"]) expect(isNamesake("route.*", "app/api/users/route.ts", `export type Of = ${type};`)).toBe(false);
    expect([isNamesake("*-routes", "src/user-routes.ts", enums), isNamesake("*Routes", "src/userRoutes.ts", enums)]).toEqual([false, false]);
    for (const from of ["../repositories/user.js", "./user.service.js", "../db", "@prisma/client", "../use-cases/list.js"]) expect(isNamesake("*.routes", "src/a.routes.ts", `import { a } from "${from}";\nexport const b = a;`), from).toBe(false);
    expect(isNamesake("*.routes", "src/a.routes.js", 'const { posts } = require("../repositories/post.repository");\nexports.all = async (id) => posts[id];')).toBe(false);
    expect(isNamesake("*.routes", "src/a.routes.ts", 'import { base } from "./addresses.js";\nexport const b = base;')).toBe(true);
    // What lies in a folder of routes may do what a route does.
    expect(isNamesake("routes/", "src/routes/printer.ts", addresses)).toBe(false);
  });
});

describe("middleware by its folder", () => {
  const map = 'import { createMap } from "@automapper/core";\nexport const mapUser = (mapper) => createMap(mapper, UserDto, UserRow);\n';

  it("is none that says nothing of requests", () => {
    expect(isNamesake("middleware/", "src/middleware/maps/user.ts", map)).toBe(true);
    expect(isNamesake("middlewares/", "src/middlewares/passport.ts", 'import jwt, { type JwtHeader } from "jsonwebtoken";\nexport const sign = (payload: object, secret: string, header: JwtHeader) => jwt.sign(payload, secret, { header });')).toBe(true);
    expect([isNamesake("*.middleware", "src/user.middleware.ts", map), isNamesake("guards/", "src/guards/user.ts", map)]).toEqual([false, false]);
  });

  it.each(["export const log = (req, res, next) => next();", 'import limit from "express-rate-limit";\nexport const few = limit({ windowMs: 5 });', 'import { createMiddleware } from "hono/factory";', "export class Log extends Base {}", "export const log = async (ctx, next) => {};", "export const setUp = (app) => app.use(log);", 'export const a = { headers: "x" };'])("is one that says %s", (text) => {
    expect(isNamesake("middleware/", "src/middleware/log.ts", text)).toBe(false);
  });

  it("is none in CommonJS either, unless it hands on what another file holds", () => {
    const logger = 'const { createLogger, format } = require("winston");\nconst levels = require("./levels");\nconst logger = createLogger({ format: format.json(), levels: levels.all });\nmodule.exports = { logger };\n';
    const of = (text: string): boolean => isNamesake("middlewares/", "src/middlewares/logger.js", text);
    expect(of(logger)).toBe(true);
    for (const text of ['module.exports = require("./log");', 'exports.log = require("./log");', 'module.exports = { ...require("./log") };', 'module.exports = { log: require("./log") };', 'const log = require("./log");\nmodule.exports = { log };', 'const log = require("../log");\nmodule.exports = [1, log];', '__exportStar(require("./log"), exports);', '__export(require("./log"));']) expect(of(text), text).toBe(false);
    expect(of('const log = require("winston");\nmodule.exports = { log };')).toBe(true);
  });

  it("may be imported by a service, but not in strict", async () => {
    const files = {
      "src/middleware/maps/user.ts": map,
      "src/middleware/log.ts": "export const log = (req: unknown, res: unknown, next: () => void) => next();\n",
      "src/users/user.service.ts": 'import { mapUser } from "../middleware/maps/user.js";\nimport { log } from "../middleware/log.js";\nmapUser({});\nlog(1, 2, () => {});\n',
    };
    expect(await tempProject(files).lint({ patterns: ["src/users"] })).toEqual(["src/users/user.service.ts:2:21 layer"]);
    expect(await tempProject(files).lint({ patterns: ["src/users"], tier: "strict" })).toEqual(["src/users/user.service.ts:1:25 layer", "src/users/user.service.ts:2:21 layer"]);
  });
});

describe("a router that Nest hands out", () => {
  const injectable = 'import { Injectable } from "@nestjs/common";\n@Injectable()\nexport class SmsRouter { constructor(private readonly path: string) {} route() { return this.map.get(this.path); } }';

  it("is none that says nothing of requests", () => {
    expect(isNamesake("*.router", "src/sms.router.ts", injectable)).toBe(true);
  });

  it.each(["@Get() list() {}", "@Query() users() {}", "@UseGuards(A)", "const router = t.Router();", "constructor(host: HttpAdapterHost) {}", 'import * as trpcExpress from "@trpc/server/adapters/express";', "handle(req) {}"])("is one that says %s", (text) => {
    expect(isNamesake("*.router", "src/sms.router.ts", `${injectable}\n${text}`)).toBe(false);
  });

  it("is one without what hands it out", () => {
    expect(isNamesake("*.router", "src/sms.router.ts", injectable.replace("@Injectable()", "@Controller()"))).toBe(false);
  });
});

describe("the routes of pages", () => {
  const pages = 'import { createRouter, defineRoute } from "type-route";\nexport const { routes } = createRouter({ users: defineRoute("/users") });';

  it("are those of a router in a browser", () => {
    expect(["routes.*", "routes/", "*.routes", "*Router"].map((pattern) => isNamesake(pattern, "src/routes.ts", pages))).toEqual([true, true, true, true]);
  });

  it.each(['import { Router } from "express";', "export default (req) => req;", 'import Fastify from "fastify";'])("are those of requests too beside %s", (text) => {
    expect(isNamesake("routes.*", "src/routes.ts", `${pages}\n${text}`)).toBe(false);
  });

  it("are none by another name, or of another router", () => {
    expect([isNamesake("*.controller", "src/a.controller.ts", pages), isNamesake("routes.*", "src/routes.ts", pages.replace("type-route", "./router.js"))]).toEqual([false, false]);
  });
});

describe("a resolver by name", () => {
  it("is none that says nothing of GraphQL", () => {
    expect([isNamesake("*Resolver", "src/PathResolver.ts", paths), isNamesake("resolvers/", "src/resolvers/path.ts", paths)]).toEqual([true, true]);
  });

  it.each(['import { Resolver } from "@nestjs/graphql";', "export default { Query: {} };", "export const user = (_, { id }) => id;", "export const user = (parent, args) => args.id;", "@Resolver() class A {}"])("is one that says %s", (text) => {
    expect(isNamesake("*.resolver", "src/a.resolver.ts", text)).toBe(false);
  });

  it("is one that lies among GraphQL", () => {
    expect(isNamesake("resolvers/", "src/graphql/resolvers/user.ts", paths)).toBe(false);
  });
});

it("is neither by another name of its layer", () => {
  expect([isNamesake("*.controller", "src/a.controller.ts", cache), isNamesake("routes/", "src/routes/a.ts", cache)]).toEqual([false, false]);
});

it("may be imported by a service and import a repository, but not in strict", async () => {
  const files = {
    "src/cache/cache.router.ts": `import { users } from "../users/user.repository.js";\n${cache}users.find();\n`,
    "src/api/user.router.ts": `import { users } from "../users/user.repository.js";\nexport const router = createRouter(users.find());\n`,
    "src/users/user.repository.ts": "export const users = { find() {} };\n",
    "src/users/user.service.ts": 'import { CacheRouter } from "../cache/cache.router.js";\nimport { router } from "../api/user.router.js";\nCacheRouter.key("1");\nrouter();\n',
  };
  expect(await tempProject(files).lint({ patterns: ["src"] })).toEqual(["src/api/user.router.ts:1:23 layer", "src/users/user.service.ts:2:24 layer"]);
  expect(await tempProject(files).lint({ patterns: ["src/cache", "src/users/user.service.ts"], tier: "strict" })).toEqual(expect.arrayContaining(["src/cache/cache.router.ts:1:23 layer", "src/users/user.service.ts:1:29 layer"]));
});

describe("a router of what a product calls a service", () => {
  const controller = { "src/controllers/file-service.js": "exports.list = () => {};\n" };
  const router = 'const router = require("express").Router();\nconst files = require("../controllers/file-service");\nrouter.get("/files", files.list);\n';

  it.each(["src/routers/file-service.js", "src/routes/file-service.js"])("is no service: %s", async (path) => {
    const project = tempProject({ ...controller, [path]: router });
    expect(await project.lint({ patterns: [path] })).toEqual([]);
    expect(await project.lint({ patterns: [path], tier: "strict" })).toContain(`${path}:1:24 concern`);
  });

  it.each([["src/routers/file.service.js", router], ["src/other/file-service.js", router], ["src/routers/file-service.js", router.replace("Router()", "static()")], ["src/routers/file-service.js", `${router}class FileService {}\n`]])("is one by a dot, elsewhere, without a router, or with a class: %s", async (path, text) => {
    expect(await tempProject({ ...controller, [path]: text }).lint({ patterns: [path] })).toContain(`${path}:1:24 concern`);
  });
});
