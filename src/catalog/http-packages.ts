/** Packages that speak HTTP for a server: frameworks, routers, middleware, API servers on top of them. Read from the packages' own documentation, 2026-11. */
export const httpPackages: readonly string[] = [
  "express", "express-promise-router", "express-async-handler", "express-async-errors", "express-rate-limit", "express-session", "express-slow-down",
  "express-validator", "express-openapi-validator", "express-zod-api", "body-parser", "cookie-parser", "cookie-session", "connect", "cors", "helmet", "hpp",
  "compression", "morgan", "multer", "method-override", "serve-static", "swagger-ui-express", "passport", "polka", "router", "find-my-way", "restify", "micro", "@hapi/hapi",
  "@hapi/boom", "boom", "fastify", "fastify-plugin", "koa", "koa-body", "koa-bodyparser", "koa-compose", "koa-mount", "koa-router", "koa-session", "koa-static", "hono",
  "elysia", "h3", "nitropack", "routing-controllers", "inversify-express-utils", "@nestjs/platform-express", "@nestjs/platform-fastify", "@nestjs/swagger",
  "@trpc/server", "@ts-rest/core", "@ts-rest/express", "@ts-rest/fastify", "@ts-rest/nest", "@orpc/server", "@connectrpc/connect", "@connectrpc/connect-express",
  "@connectrpc/connect-fastify", "@apollo/server", "apollo-server", "apollo-server-core", "apollo-server-express", "apollo-server-fastify", "apollo-server-koa",
  "graphql-yoga", "graphql-http", "mercurius", "@loopback/rest", "@foal/core", "@feathersjs/express", "@feathersjs/koa", "@adonisjs/core/http",
  "moleculer-web", "@middy/core", "@aws-lambda-powertools/event-handler", "itty-router", "http-errors", "http-assert", "http-status", "http-status-codes", "statuses", "restify-errors", "standard-http-error",
  "http-errors-enhanced", "@sveltejs/kit", "next/server", "next/navigation", "next/headers",
];

/** Families of the same, by the beginning of the name. */
export const httpFamilies: readonly string[] = ["@fastify/", "@koa/", "@hono/", "@elysiajs/", "@tsed/platform-", "@hapi/"];

/** Members of those families that have nothing to do with a request. */
export const notHttp: readonly string[] = ["@hapi/hoek", "@hapi/joi", "@hapi/address", "@hapi/topo", "@fastify/deepmerge", "@fastify/merge-json-schemas", "@fastify/type-provider-typebox", "@fastify/type-provider-json-schema-to-ts"];

/** Packages of which only some exports speak HTTP; the others are used by every layer. */
export const httpExports: ReadonlyMap<string, readonly string[]> = new Map([
  [
    "@nestjs/common",
    [
      "Controller", "Get", "Post", "Put", "Patch", "Delete", "All", "Options", "Head", "Search", "Sse", "Req", "Res", "Request", "Response", "Next", "Body",
      "Query", "Param", "Headers", "Header", "HttpCode", "Redirect", "Render", "Session", "Ip", "HostParam", "UploadedFile", "UploadedFiles", "RawBody",
    ],
  ],
  ["node:http", ["createServer", "Server", "IncomingMessage", "ServerResponse"]],
  ["node:https", ["createServer", "Server"]],
  ["node:http2", ["createServer", "createSecureServer", "Http2ServerRequest", "Http2ServerResponse"]],
]);
