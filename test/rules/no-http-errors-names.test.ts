import { noHttpErrors } from "../../src/rules/no-http-errors.ts";
import { ruleTester } from "../support/rule-tester.ts";

const filename = "/backend/src/users/user.service.ts";
const strict = [{ tier: "strict" }] as const;
const found = (messageId: "status" | "request", name: string, specifier: string, line: number, column: number, length: number) =>
  ({ messageId, data: { name, specifier, layer: "a service" }, line, column, endLine: line, endColumn: column + length }) as const;
const status = (name: string, specifier: string, line: number, column: number, length: number) => found("status", name, specifier, line, column, length);
const request = (name: string, specifier: string, line: number, column: number, length: number) => found("request", name, specifier, line, column, length);

ruleTester().run("no-http-errors: names of HTTP in every spelling, in strict", noHttpErrors as never, {
  valid: [
    { name: "what else a package has, by require", code: 'const { Injectable } = require("@nestjs/common");\nuse(Injectable);' },
    { name: "what else a package has, by a namespace", code: 'import * as nest from "@nestjs/common";\nuse(nest.Injectable, nest.Logger.error);' },
    { name: "a client, by a namespace", code: 'import * as http from "node:http";\nhttp.get("http://x");' },
    { name: "a member of what is no module", code: "const nest = { HttpStatus: { OK: 1 } };\nuse(nest.HttpStatus.OK);" },
    { name: "a part of what is no module", code: 'const nest = load("@nestjs/common");\nconst { HttpStatus } = nest;\nuse(HttpStatus);' },
    { name: "a require of its own", code: 'const require = (name) => ({ name });\nconst { HttpStatus } = require("@nestjs/common");\nuse(HttpStatus);' },
    { name: "a name of the domain by import()", code: 'export const show = (request: import("mssql").Request) => request;' },
    { name: "what runs, by require", code: 'const { Router } = require("express");\nuse(Router());' },
    { name: "what runs, of a module", code: 'import express from "express";\nimport * as http from "node:http";\nuse(express.Router(), new http.Server());' },
    { name: "a type of a client by a namespace", code: 'import * as fetch from "node-fetch";\nexport const show = (response: fetch.Response) => response.status;' },
    { name: "what the project adds to express", code: "export const show = (user: Express.User) => user.id;" },
    { name: "a namespace of the file called Express", code: "namespace Express { export interface Request { id: string } }\nexport const show = (request: Express.Request) => request.id;" },
    { name: "a name of another module called Express", code: 'export const show = (request: import("./types.js").Express.Request) => request;' },
    { name: "the request of fetch", code: "export const show = (request: Request) => request.url;" },
    { name: "what is handed on of another", code: 'export { Injectable } from "@nestjs/common";\nexport { Request } from "mssql";' },
    { name: "a namespace in recommended", code: 'import * as express from "express";\nexport const show = (request: express.Request) => request;', options: [] },
    { name: "a part of a parameter", code: 'import * as nest from "@nestjs/common";\nexport const show = (nest) => { const { HttpStatus } = nest; return [HttpStatus, nest.HttpStatus]; };' },
  ].map((one) => ({ filename, options: strict, ...one })),
  invalid: [
    { name: "a part of require", code: 'const { HttpStatus } = require("@nestjs/common");\nuse(HttpStatus.OK);', errors: [status("HttpStatus", "@nestjs/common", 1, 9, 10)] },
    { name: "a part of require under another name", code: 'const { Injectable, HttpStatus: codes } = require("@nestjs/common");\nuse(Injectable, codes.OK);', errors: [status("codes", "@nestjs/common", 1, 21, 17)] },
    { name: "a module by require", code: 'const codes = require("http-status-codes");\nuse(codes.OK, codes.GONE);', errors: [status("codes", "http-status-codes", 1, 7, 5)] },
    { name: "a member of require", code: 'const codes = require("@nestjs/common").HttpStatus;\nuse(codes.OK);', errors: [status("codes", "@nestjs/common", 1, 7, 5)] },
    { name: "a part of import()", code: 'export const find = async () => {\n  const { StatusCodes } = await import("http-status-codes");\n  return StatusCodes.OK;\n};', errors: [status("StatusCodes", "http-status-codes", 2, 11, 11)] },
    { name: "import = require", code: 'import codes = require("http-status-codes");\nuse(codes.OK);', errors: [status("codes", "http-status-codes", 1, 1, 44)] },
    { name: "a member of a namespace", code: 'import * as nest from "@nestjs/common";\nuse(nest.HttpStatus.OK, nest.HttpStatus.GONE);', errors: [status("nest.HttpStatus", "@nestjs/common", 2, 5, 15)] },
    { name: "a member of a module by require", code: 'const http = require("node:http");\nuse(http.STATUS_CODES[404]);', errors: [status("http.STATUS_CODES", "node:http", 2, 5, 17)] },
    { name: "a member of a default", code: 'import http2 from "node:http2";\nuse(http2.constants.HTTP_STATUS_NOT_FOUND);', errors: [status("http2.constants.HTTP_STATUS_NOT_FOUND", "node:http2", 2, 5, 37)] },
    { name: "a member of a part", code: 'import { constants } from "node:http2";\nuse(constants.HTTP_STATUS_GONE);', errors: [status("constants.HTTP_STATUS_GONE", "node:http2", 2, 5, 26)] },
    { name: "a member of a part by require", code: 'const { constants } = require("node:http2");\nuse(constants.HTTP_STATUS_GONE, constants.NGHTTP2_NO_ERROR);', errors: [status("constants.HTTP_STATUS_GONE", "node:http2", 2, 5, 26)] },
    { name: "a part of a namespace", code: 'import * as nest from "@nestjs/common";\nconst { HttpStatus } = nest;\nuse(HttpStatus.OK);', errors: [status("HttpStatus", "@nestjs/common", 2, 9, 10)] },
    { name: "a type of a namespace", code: 'import * as express from "express";\nexport const show = (request: express.Request, response: express.Response) => [request, response];\nexport const other = (request: express.Request) => request;',
      errors: [request("express.Request", "express", 2, 31, 15), request("express.Response", "express", 2, 58, 16)] },
    { name: "a type of a default", code: 'import express from "express";\nexport const show = (request: express.Request) => request;', errors: [request("express.Request", "express", 2, 31, 15)] },
    { name: "a type of import = require", code: 'import express = require("express");\nexport const show = (request: express.Request) => request;', errors: [request("express.Request", "express", 2, 31, 15)] },
    { name: "a type by import()", code: 'export const show = (request: import("express").Request) => request;', errors: [request("Request", "express", 1, 31, 25)] },
    { name: "a type of a type by import()", code: 'export const show = (context: import("koa").default.Context) => context;', errors: [request("default.Context", "koa", 1, 31, 29)] },
    { name: "a module by typeof import()", code: 'export type Codes = typeof import("http-status-codes");', errors: [status("http-status-codes", "http-status-codes", 1, 28, 27)] },
    { name: "the global types of express", code: "export const show = (request: Express.Request, response: Express.Response) => [request, response];", errors: [request("Express.Request", "express", 1, 31, 15), request("Express.Response", "express", 1, 58, 16)] },
    { name: "what extends a type of a namespace", code: 'import * as express from "express";\nexport interface Ours extends express.Request { id: string }\nexport class Mine implements express.Response {}', errors: [request("express.Request", "express", 2, 31, 15), request("express.Response", "express", 3, 30, 16)] },
    { name: "what extends the global type", code: "export interface Ours extends Express.Request { id: string }", errors: [request("Express.Request", "express", 1, 31, 15)] },
    { name: "what is handed on", code: 'export { Injectable, HttpStatus } from "@nestjs/common";\nexport type { Request as Req } from "express";', errors: [status("HttpStatus", "@nestjs/common", 1, 22, 10), request("Request", "express", 2, 15, 14)] },
  ].map((one) => ({ filename, options: strict, ...one })),
});
