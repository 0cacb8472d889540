import { noHttpErrors } from "../../src/rules/no-http-errors.ts";
import { ruleTester } from "../support/rule-tester.ts";

const service = "/backend/src/users/user.service.ts";
const repository = "/backend/src/users/user.repository.ts";
const model = "/backend/src/models/user.ts";
const schema = "/backend/src/schemas/user.ts";
const controller = "/backend/src/users/user.controller.ts";
const middleware = "/backend/src/middleware/auth.ts";

ruleTester().run("no-http-errors: home-made classes, layers and exempt classes", noHttpErrors as never, {
  valid: [
    { name: "a class of the default names, where they are replaced", filename: service, options: [{ names: ["AppError"] }], code: 'class HttpError extends Error {}\nthrow new HttpError("no");' },
    { name: "a name that the list does not have", filename: service, code: 'import { AppError } from "../errors/app.error.js";\nthrow new AppError("no", 404);' },
    { name: "a domain exception of another file", filename: service, code: 'import { NotFoundException } from "../errors/not-found.exception.js";\nthrow new NotFoundException();' },
    { name: "a domain exception of this file", filename: service, code: "class NotFoundException extends Error {}\nthrow new NotFoundException();" },
    { name: "a domain exception beside an import of Nest", filename: service, code: 'import { Injectable } from "@nestjs/common";\nimport { NotFoundException } from "@libs/exceptions";\n@Injectable() export class UserService { find() { throw new NotFoundException(); } }' },
    { name: "a result of a domain", filename: service, code: 'import { err } from "neverthrow";\nimport { UserMissing } from "../errors/user-missing.js";\nexport const find = () => err(new UserMissing());' },
    { name: "in a controller", filename: controller, code: 'import { NotFoundException } from "@nestjs/common";\nthrow new NotFoundException();' },
    { name: "in a middleware", filename: middleware, code: 'import createError from "http-errors";\nthrow createError(401);' },
    { name: "in a file without a layer", filename: "/backend/src/main.ts", code: 'import { NotFoundException } from "@nestjs/common";\nthrow new NotFoundException();' },
    { name: "in a neutral file", filename: "/backend/src/errors/http.error.ts", code: 'import createError from "http-errors";\nexport const missing = () => createError(404);' },
    { name: "in a test", filename: "/backend/src/users/user.service.test.ts", code: 'import { NotFoundException } from "@nestjs/common";\nthrow new NotFoundException();' },
    { name: "in a service that owns HTTP", filename: service, settings: { layered: { layers: { service: { owns: ["http"] } } } }, code: 'import { NotFoundException } from "@nestjs/common";\nthrow new NotFoundException();' },
    { name: "a guard", filename: service, code: 'import { UnauthorizedException } from "@nestjs/common";\nexport class Auth implements CanActivate { canActivate() { throw new UnauthorizedException(); } }' },
    { name: "a filter by its decorator", filename: service, code: 'import { Catch, HttpException } from "@nestjs/common";\n@Catch() export class All { catch() { throw new HttpException("no", 500); } }' },
    { name: "a filter by what it implements", filename: service, code: 'import { ExceptionFilter, HttpException } from "@nestjs/common";\nexport class All implements ExceptionFilter { catch() { throw new HttpException("no", 500); } }' },
    { name: "an interceptor", filename: service, code: 'import { NestInterceptor, RequestTimeoutException } from "@nestjs/common";\nexport class Slow implements NestInterceptor { intercept() { throw new RequestTimeoutException(); } }' },
    { name: "a pipe", filename: service, code: 'import { PipeTransform, BadRequestException } from "@nestjs/common";\nexport class Id implements PipeTransform { transform() { throw new BadRequestException(); } }' },
    { name: "a strategy", filename: service, code: 'import { UnauthorizedException } from "@nestjs/common";\nimport { PassportStrategy } from "@nestjs/passport";\nexport class Jwt extends PassportStrategy(Strategy, "jwt") { validate() { throw new UnauthorizedException(); } }' },
    { name: "a guard of a mixin", filename: service, code: 'import { UnauthorizedException } from "@nestjs/common";\nexport class Jwt extends AuthGuard("jwt") { handleRequest() { throw new UnauthorizedException(); } }' },
    { name: "a middleware of Nest", filename: service, code: 'import { NestMiddleware, UnauthorizedException } from "@nestjs/common";\nexport class Auth implements NestMiddleware { use() { throw new UnauthorizedException(); } }' },
    { name: "a function inside a guard", filename: service, code: 'import { UnauthorizedException } from "@nestjs/common";\nexport class Auth implements nest.CanActivate { canActivate() { return [1].map(() => { throw new UnauthorizedException(); }); } }' },
  ],
  invalid: [
    { name: "a class of this file", filename: service, code: 'class HttpError extends Error {}\nthrow new HttpError("no");',
      errors: [{ messageId: "own", data: { name: "HttpError", layer: "a service", domain: "DomainError", file: "this file" }, line: 2, column: 7, endLine: 2, endColumn: 26 }] },
    { name: "a class of this file that says exception", filename: service, code: 'class HttpException extends Error {}\nthrow new HttpException("no");',
      errors: [{ messageId: "own", data: { name: "HttpException", layer: "a service", domain: "DomainError", file: "this file" }, line: 2, column: 7, endLine: 2, endColumn: 30 }] },
    { name: "a class in capitals", filename: service, code: 'class HTTPException extends Error {}\nthrow new HTTPException("no");',
      errors: [{ messageId: "own", data: { name: "HTTPException", layer: "a service", domain: "DomainError", file: "this file" }, line: 2, column: 7, endLine: 2, endColumn: 30 }] },
    { name: "a class of another file that is missing", filename: service, code: 'import { HttpException } from "../errors/http.exception.js";\nthrow new HttpException(404);',
      errors: [{ messageId: "own", data: { name: "HttpException", layer: "a service", domain: "DomainError", file: "`../errors/http.exception.js`" }, line: 2, column: 7, endLine: 2, endColumn: 29 }] },
    { name: "a class of another file that is missing, under another name", filename: service, code: 'import { ApiError as Failure } from "../errors/api.error.js";\nthrow new Failure(404);',
      errors: [{ messageId: "own", data: { name: "Failure", layer: "a service", domain: "DomainError", file: "`../errors/api.error.js`" }, line: 2, column: 7, endLine: 2, endColumn: 23 }] },
    { name: "a default of a missing file", filename: service, code: 'import HttpException from "../errors/HttpException.js";\nthrow new HttpException(404);',
      errors: [{ messageId: "own", data: { name: "HttpException", layer: "a service", domain: "DomainError", file: "`../errors/HttpException.js`" }, line: 2, column: 7, endLine: 2, endColumn: 29 }] },
    { name: "a default of a missing file by require", filename: service, code: 'const ApiError = require("../utils/ApiError");\nthrow new ApiError(404, "no");',
      errors: [{ messageId: "own", data: { name: "ApiError", layer: "a service", domain: "DomainError", file: "`../utils/ApiError`" }, line: 2, column: 7, endLine: 2, endColumn: 30 }] },
    { name: "a namespace of a missing file", filename: service, code: 'import * as errors from "../errors/index.js";\nthrow new errors.ApiError(404);',
      errors: [{ messageId: "own", data: { name: "ApiError", layer: "a service", domain: "DomainError", file: "`../errors/index.js`" }, line: 2, column: 7, endLine: 2, endColumn: 31 }] },
    { name: "a part of a missing file", filename: service, code: 'const { ApiError } = require("../errors");\nthrow new ApiError(404);',
      errors: [{ messageId: "own", data: { name: "ApiError", layer: "a service", domain: "DomainError", file: "`../errors`" }, line: 2, column: 7, endLine: 2, endColumn: 24 }] },
    { name: "a subclass of a class of a missing file", filename: service, code: 'import { ApiError } from "../errors/api.error.js";\nclass Missing extends ApiError {}\nthrow new Missing();',
      errors: [{ messageId: "own", data: { name: "Missing", layer: "a service", domain: "DomainError", file: "this file" }, line: 3, column: 7, endLine: 3, endColumn: 20 }] },
    { name: "in a repository", filename: repository, code: 'class HttpError extends Error {}\nthrow new HttpError("no");',
      errors: [{ messageId: "own", data: { name: "HttpError", layer: "a repository", domain: "DomainError", file: "this file" }, line: 2, column: 7, endLine: 2, endColumn: 26 }] },
    { name: "in a model", filename: model, code: 'import { HttpError } from "../errors.js";\nthrow new HttpError("no");',
      errors: [{ messageId: "own", data: { name: "HttpError", layer: "a model", domain: "DomainError", file: "`../errors.js`" }, line: 2, column: 7, endLine: 2, endColumn: 26 }] },
    { name: "in a schema", filename: schema, code: 'import { BadRequestException } from "@nestjs/common";\nexport const check = (value) => { throw new BadRequestException(value); };',
      errors: [{ messageId: "package", data: { name: "BadRequestException", layer: "a schema", domain: "InvalidInputError", specifier: "@nestjs/common" }, line: 2, column: 41, endLine: 2, endColumn: 71 }] },
    { name: "a name of one's own", filename: service, options: [{ names: ["AppError"] }], code: 'import { AppError } from "../errors/app.error.js";\nthrow new AppError("no", 404);',
      errors: [{ messageId: "own", data: { name: "AppError", layer: "a service", domain: "DomainError", file: "`../errors/app.error.js`" }, line: 2, column: 7, endLine: 2, endColumn: 30 }] },
    { name: "a class of a package that stays, whatever the names", filename: service, options: [{ names: [] }], code: 'import { GoneException } from "@nestjs/common";\nthrow new GoneException();',
      errors: [{ messageId: "package", data: { name: "GoneException", layer: "a service", domain: "NotFoundError", specifier: "@nestjs/common" }, line: 2, column: 7, endLine: 2, endColumn: 26 }] },
    { name: "a layer of one's own", filename: "/backend/src/jobs/mail.job.ts", settings: { layered: { layers: { job: { files: ["**/jobs/**"], imports: ["service"] } } } }, code: 'import { GoneException } from "@nestjs/common";\nthrow new GoneException();',
      errors: [{ messageId: "package", data: { name: "GoneException", layer: "a job", domain: "NotFoundError", specifier: "@nestjs/common" }, line: 2, column: 7, endLine: 2, endColumn: 26 }] },
    { name: "beside a guard", filename: service, code: 'import { CanActivate, UnauthorizedException } from "@nestjs/common";\nexport class Auth implements CanActivate {}\nexport class AuthService implements OnModuleInit { check() { throw new UnauthorizedException(); } }',
      errors: [{ messageId: "package", data: { name: "UnauthorizedException", layer: "a service", domain: "NotAuthenticatedError", specifier: "@nestjs/common" }, line: 3, column: 68, endLine: 3, endColumn: 95 }] },
  ],
});
