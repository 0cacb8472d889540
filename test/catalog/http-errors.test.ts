import { describe, expect, it } from "vitest";
import { memberOfObject, objectOfCall, objectOfType } from "../../src/catalog/framework-objects.ts";
import { httpErrorNames } from "../../src/catalog/http-error-names.ts";
import { httpErrorSources } from "../../src/catalog/http-error-sources.ts";
import { hasHttpErrors, homeMadeNames, httpErrorAt } from "../../src/catalog/http-errors.ts";
import { httpLookAlikes } from "../../src/catalog/http-look-alikes.ts";
import { clientTypes, globalRequestTypes, isRequestType } from "../../src/catalog/request-types.ts";
import { isResponseMaker } from "../../src/catalog/response-makers.ts";
import { isStatusVocabulary, statusOfConstant } from "../../src/catalog/status-vocabularies.ts";

const at = (specifier: string, path: string) => httpErrorAt(specifier, path === "" ? [] : path.split("."));

describe("httpErrorAt", () => {
  it.each([
    ["@nestjs/common", "NotFoundException", { kind: "class", status: 404 }],
    ["@nestjs/common", "HttpException", { kind: "class" }],
    ["@nestjs/common", "", { kind: "namespace" }],
    ["@nestjs/common/exceptions", "GoneException", { kind: "class", status: 410 }],
    ["@nestjs/common/exceptions/not-found.exception", "NotFoundException", { kind: "class", status: 404 }],
    ["@nestjs/common/exceptions/not-found.exception.js", "NotFoundException", { kind: "class", status: 404 }],
    ["@nestjs/common/utils/http-error-by-code.util", "HttpErrorByCode.404", { kind: "class", status: 404 }],
    ["@nestjs/common/utils/http-error-by-code.util.js", "HttpErrorByCode.*", { kind: "class" }],
    ["http-errors", "", { kind: "factory" }],
    ["http-errors", "default", { kind: "factory" }],
    ["http-errors", "default.default", { kind: "factory" }],
    ["http-errors", "default.NotFound", { kind: "class", status: 404 }],
    ["http-errors", "NotFound", { kind: "class", status: 404 }],
    ["http-errors", "default.404", { kind: "class", status: 404 }],
    ["http-errors", "404", { kind: "class", status: 404 }],
    ["http-errors", "default.*", { kind: "class" }],
    ["@hapi/boom", "default.notFound", { kind: "factory", status: 404 }],
    ["@hapi/boom", "boomify", { kind: "factory" }],
    ["@hapi/boom", "Boom", { kind: "class" }],
    ["boom", "default", { kind: "class" }],
    ["@fastify/error", "default", { kind: "class-factory", status: 500 }],
    ["@fastify/error", "createError", { kind: "class-factory", status: 500 }],
    ["@fastify/error", "FastifyError", { kind: "class", status: 500 }],
    ["@fastify/sensible", "httpErrors.imateapot", { kind: "factory", status: 418 }],
    ["@fastify/sensible", "httpErrors", { kind: "namespace" }],
    ["fastify", "errorCodes.FST_ERR_NOT_FOUND", { kind: "class" }],
    ["fastify", "default.errorCodes", { kind: "namespace" }],
    ["hono/http-exception", "HTTPException", { kind: "class" }],
    ["h3", "HTTPError.status", { kind: "factory" }],
    ["h3", "createError", { kind: "factory" }],
    ["elysia", "status", { kind: "factory" }],
    ["restify-errors", "makeConstructor", { kind: "class-factory" }],
    ["restify-errors", "default.UriTooLongError", { kind: "class", status: 414 }],
    ["egg-errors", "default.ForbiddenError", { kind: "class", status: 403 }],
    ["egg/errors", "E425", { kind: "class", status: 425 }],
    ["@eggjs/errors", "UnorderedCollectionError", { kind: "class", status: 425 }],
    ["itty-router", "StatusError", { kind: "class" }],
    ["itty-router", "error", { kind: "factory" }],
    ["@aws-lambda-powertools/event-handler/http", "NotFoundError", { kind: "class", status: 404 }],
    ["http-errors-enhanced", "ImaTeapotError", { kind: "class", status: 418 }],
    ["http-assert", "default", { kind: "thrower" }],
    ["http-assert", "equal", { kind: "thrower" }],
    ["standard-http-error", "default", { kind: "class" }],
    ["apollo-server-express", "UserInputError", { kind: "class", speaks: "GraphQL" }],
    ["@nestjs/apollo", "UserInputError", { kind: "class", speaks: "GraphQL" }],
    ["graphql/error/GraphQLError", "GraphQLError", { kind: "class", speaks: "GraphQL", domainBase: true }],
    ["moleculer", "Errors.MoleculerClientError", { kind: "class", status: 400 }],
    ["moleculer", "default.Errors", { kind: "namespace" }],
    ["@midwayjs/core", "httpError.NotFoundError", { kind: "class", status: 404 }],
    ["@adonisjs/core/exceptions", "Exception", { kind: "class", status: 500, onlyWithStatus: true }],
    ["@adonisjs/core/http", "errors.E_HTTP_EXCEPTION", { kind: "class" }],
    ["@loopback/rest", "HttpErrors.NotFound", { kind: "class", status: 404 }],
    ["@loopback/rest", "HttpErrors.404", { kind: "class", status: 404 }],
    ["@loopback/rest", "HttpErrors", { kind: "factory" }],
    ["effect/http-api", "HttpApiError.NotFound", { kind: "class", status: 404 }],
    ["@effect/platform/HttpApiError", "NotFound", { kind: "class", status: 404 }],
    ["encore.dev/api", "APIError.notFound", { kind: "factory" }],
    ["@feathersjs/errors", "default.NotFound", { kind: "class", status: 404 }],
    ["@feathersjs/errors", "errors.404", { kind: "class", status: 404 }],
    ["@sveltejs/kit", "error", { kind: "thrower" }],
    ["@sveltejs/kit", "redirect", { kind: "thrower", redirect: true }],
    ["next/navigation", "notFound", { kind: "thrower", status: 404 }],
    ["next/navigation", "redirect", { kind: "thrower", status: 307, redirect: true }],
  ])("%s %s", (specifier, path, expected) => {
    expect(at(specifier, path)).toEqual(expected);
  });

  it.each([
    ["http-errors", "isHttpError"], ["http-errors", "default.isHttpError"], ["http-errors", "default.200"], ["http-errors",
    "default.NotFound.name"],
    ["http-errors/other", "default"], ["@hapi/boom", "default.isBoom"], ["@nestjs/commons", "NotFoundException"], ["@nestjs/common",
    "default.NotFoundException"],
    ["@nestjs/common", "Injectable"], ["@nestjs/common/exceptionsx", "NotFoundException"], ["@nestjs/common", "404"], ["hono",
    "HTTPException"],
    ["h3", "isError"], ["./errors", "NotFoundException"], ["elysia", "default"], ["express", "default"], ["toString", "constructor"],
    ["http-errors", "constructor"], ["@nestjs/common", "*"],
  ])("is silent on %s %s", (specifier, path) => {
    expect(at(specifier, path)).toBeUndefined();
  });

  it.each(httpLookAlikes.map(([specifier, path]) => [specifier, path.join(".")] as const))("is silent on the look-alike %s %s", (specifier,
    path) => {
    expect(at(specifier, path)).toBeUndefined();
  });

  it("never takes what asks for what makes", () => {
    for (const { specifiers, predicates = [] } of httpErrorSources) {
      for (const specifier of specifiers) for (const name of predicates) expect(at(specifier, name),
        `${specifier} ${name}`).toBeUndefined();
    }
  });

  it("knows each specifier once", () => {
    const specifiers = httpErrorSources.flatMap((source) => source.specifiers);
    expect(specifiers.filter((one, index) => specifiers.indexOf(one) !== index)).toEqual([]);
    expect(specifiers.filter((one) => !hasHttpErrors(one))).toEqual([]);
    expect(hasHttpErrors("lodash")).toBe(false);
  });

  it("names home-made classes by what says HTTP", () => {
    expect(homeMadeNames).toContain("ApiError");
    expect(homeMadeNames).not.toContain("NotFoundException");
  });
});

describe("framework objects", () => {
  const walk = (specifier: string, type: string, ...names: string[]) => {
    let object = objectOfType(specifier, type.split("."));
    let error;
    for (const name of names) {
      const member = object && memberOfObject(object, name);
      object = member?.object;
      error = member?.error;
    }
    return error;
  };

  it.each([
    [["koa", "Context", "throw"], "thrower"], [["koa", "default.Context", "assert"], "thrower"], [["koa", "ParameterizedContext", "assert",
    "equal"], "thrower"],
    [["@koa/router", "RouterContext", "throw"], "thrower"], [["egg", "Service", "ctx", "throw"], "thrower"],
    [["fastify", "FastifyReply", "notFound"], "factory"], [["fastify", "FastifyReply", "callNotFound"], "thrower"],
    [["fastify", "FastifyInstance", "httpErrors", "badRequest"], "factory"], [["fastify", "FastifyInstance", "assert"], "thrower"],
    [["fastify", "FastifyRequest", "server", "httpErrors", "gone"], "factory"], [["hono", "Context", "notFound"], "factory"],
    [["elysia", "Context", "status"], "factory"], [["@adonisjs/core/http", "HttpContext", "response", "abort"], "thrower"],
    [["@adonisjs/core/http", "HttpContext", "response", "notFound"], "factory"],
  ] as const)("%j is a %s", ([specifier, type, ...names], kind) => {
    expect(walk(specifier, type, ...names)?.kind).toBe(kind);
  });

  it("is made by a call", () => {
    expect(objectOfCall("fastify", ["default"])).toBe("fastify");
    expect(objectOfCall("fastify", [])).toBe("fastify");
    expect(objectOfCall("koa", ["default"])).toBeUndefined();
  });

  it.each([["moleculer", "Context"], ["effect", "Context"], ["koa", "Middleware"], ["hono", "default.Context"], ["express",
    "Response"]])("is silent on %s %s", (specifier, type) => {
    expect(objectOfType(specifier, type.split("."))).toBeUndefined();
  });

  it("has no member that objects inherit", () => {
    expect(memberOfObject("koa-context", "toString")).toBeUndefined();
    expect(memberOfObject("koa-context", "body")).toBeUndefined();
  });
});

describe("statuses", () => {
  it.each([
    ["@nestjs/common", "HttpStatus.NOT_FOUND"], ["@nestjs/common/enums/http-status.enum", "HttpStatus"], ["http-status-codes",
    "StatusCodes.OK"],
    ["http-status-codes", "default.NOT_FOUND"], ["http-status", "default.404"], ["http-status", "status.NOT_FOUND"], ["node:http",
    "STATUS_CODES"],
    ["http", "default.STATUS_CODES.404"], ["node:http2", "constants.HTTP_STATUS_NOT_FOUND"], ["elysia", "StatusMap"], ["encore.dev/api",
    "ErrCode.NotFound"],
    ["http-errors-enhanced", "NOT_FOUND"], ["http-errors-enhanced", "URITOO_LONG"],
  ])("%s %s is one", (specifier, path) => {
    expect(isStatusVocabulary(specifier, path.split("."))).toBe(true);
  });

  it.each([["@nestjs/common", "Injectable"], ["node:http", "createServer"], ["node:http2", "constants.NGHTTP2_NO_ERROR"], ["./status",
    "HttpStatus"], ["elysia", "t"]])(
    "%s %s is none",
    (specifier, path) => {
      expect(isStatusVocabulary(specifier, path.split("."))).toBe(false);
    },
  );

  it.each([["NOT_FOUND", 404], ["HTTP_STATUS_NOT_FOUND", 404], ["URI_TOO_LONG", 414], ["IM_A_TEAPOT", 418], ["INTERNAL_SERVER_ERROR", 500],
    ["HTTP_VERSION_NOT_SUPPORTED", 505], ["ACTIVE", undefined]])(
    "%s means %s",
    (name, status) => {
      expect(statusOfConstant(name)).toBe(status);
    },
  );

  it("has every status once", () => {
    const statuses = Object.values(httpErrorNames);
    expect(new Set(statuses).size).toBe(statuses.length);
  });
});

describe("types of requests and responses", () => {
  it.each([["express", "Request"], ["express", "default.Request"], ["fastify", "FastifyReply"], ["hono", "Context"], ["node:http",
    "IncomingMessage"], ["http2", "Http2ServerRequest"], ["next/server", "NextRequest"], ["aws-lambda", "APIGatewayProxyEvent"]])(
    "%s %s",
    (specifier, path) => {
      expect(isRequestType(specifier, path.split("."))).toBe(true);
    },
  );

  it.each([["fastify", "FastifyBaseLogger"], ["hono", "default.Context"], ["@nestjs/common", "CanActivate"], ["aws-lambda", "Context"],
    ["./http", "Request"]])("not %s %s", (specifier, path) => {
    expect(isRequestType(specifier, path.split("."))).toBe(false);
  });

  it("leaves clients alone", () => {
    for (const [specifier, names] of clientTypes) for (const name of names) expect(isRequestType(specifier, [name])).toBe(false);
    expect(globalRequestTypes).not.toContain("Response");
  });

  it("knows helpers that make responses", () => {
    expect(isResponseMaker("react-router", ["data"])).toBe(true);
    expect(isResponseMaker("next/server", ["NextResponse", "json"])).toBe(true);
    expect(isResponseMaker("lodash", ["json"])).toBe(false);
  });
});
