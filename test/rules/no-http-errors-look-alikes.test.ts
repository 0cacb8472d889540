import { noHttpErrors } from "../../src/rules/no-http-errors.ts";
import { ruleTester } from "../support/rule-tester.ts";

const service = "/backend/src/users/user.service.ts";

ruleTester().run("no-http-errors: look-alikes", noHttpErrors as never, {
  valid: [
    { name: "BadRequestException of @aws-sdk/client-apigatewayv2", filename: service, code: 'import { BadRequestException } from "@aws-sdk/client-apigatewayv2";\nthrow new BadRequestException("no");' },
    { name: "ConflictException of @aws-sdk/client-apigatewayv2", filename: service, code: 'import { ConflictException } from "@aws-sdk/client-apigatewayv2";\nthrow new ConflictException("no");' },
    { name: "NotFoundException of @aws-sdk/client-apigatewayv2", filename: service, code: 'import { NotFoundException } from "@aws-sdk/client-apigatewayv2";\nthrow new NotFoundException("no");' },
    { name: "TooManyRequestsException of @aws-sdk/client-apigatewayv2", filename: service, code: 'import { TooManyRequestsException } from "@aws-sdk/client-apigatewayv2";\nthrow new TooManyRequestsException("no");' },
    { name: "AccessDeniedException of @aws-sdk/client-apigatewayv2", filename: service, code: 'import { AccessDeniedException } from "@aws-sdk/client-apigatewayv2";\nthrow new AccessDeniedException("no");' },
    { name: "NotAuthorizedException of @aws-sdk/client-cognito-identity-provider", filename: service, code: 'import { NotAuthorizedException } from "@aws-sdk/client-cognito-identity-provider";\nthrow new NotAuthorizedException("no");' },
    { name: "NotFoundError of objection", filename: service, code: 'import { NotFoundError } from "objection";\nthrow new NotFoundError("no");' },
    { name: "ValidationError of objection", filename: service, code: 'import { ValidationError } from "objection";\nthrow new ValidationError("no");' },
    { name: "NotFoundError of @mikro-orm/core", filename: service, code: 'import { NotFoundError } from "@mikro-orm/core";\nthrow new NotFoundError("no");' },
    { name: "ValidationError of @mikro-orm/core", filename: service, code: 'import { ValidationError } from "@mikro-orm/core";\nthrow new ValidationError("no");' },
    { name: "NotFoundError of slonik", filename: service, code: 'import { NotFoundError } from "slonik";\nthrow new NotFoundError("no");' },
    { name: "ValidationError of sequelize", filename: service, code: 'import { ValidationError } from "sequelize";\nthrow new ValidationError("no");' },
    { name: "TimeoutError of sequelize", filename: service, code: 'import { TimeoutError } from "sequelize";\nthrow new TimeoutError("no");' },
    { name: "ValidationError of class-validator", filename: service, code: 'import { ValidationError } from "class-validator";\nthrow new ValidationError("no");' },
    { name: "EntityNotFoundError of typeorm", filename: service, code: 'import { EntityNotFoundError } from "typeorm";\nthrow new EntityNotFoundError("no");' },
    { name: "Request of mssql", filename: service, code: 'import { Request } from "mssql";\nthrow new Request("no");' },
    { name: "lib.Request of mssql", filename: service, code: 'import lib from "mssql";\nthrow new lib.Request("no");' },
    { name: "Request of tedious", filename: service, code: 'import { Request } from "tedious";\nthrow new Request("no");' },
    { name: "HTTPError of ky", filename: service, code: 'import { HTTPError } from "ky";\nthrow new HTTPError("no");' },
    { name: "HTTPError of got", filename: service, code: 'import { HTTPError } from "got";\nthrow new HTTPError("no");' },
    { name: "AxiosError of axios", filename: service, code: 'import { AxiosError } from "axios";\nthrow new AxiosError("no");' },
    { name: "FetchError of ofetch", filename: service, code: 'import { FetchError } from "ofetch";\nthrow new FetchError("no");' },
    { name: "RequestError of @octokit/request-error", filename: service, code: 'import { RequestError } from "@octokit/request-error";\nthrow new RequestError("no");' },
    { name: "IntrinsicException of @nestjs/common", filename: service, code: 'import { IntrinsicException } from "@nestjs/common";\nthrow new IntrinsicException("no");' },
    { name: "NotFoundError of @nestjs/common", filename: service, code: 'import { NotFoundError } from "@nestjs/common";\nthrow new NotFoundError("no");' },
    { name: "HttpStatus of @nestjs/common", filename: service, code: 'import { HttpStatus } from "@nestjs/common";\nthrow new Error(HttpStatus.NOT_FOUND);' },
    { name: "Errors.ExtendableError of moleculer", filename: service, code: 'import { Errors } from "moleculer";\nthrow new Errors.ExtendableError("no");' },
    { name: "HTTPException of hono", filename: service, code: 'import { HTTPException } from "hono";\nthrow new HTTPException("no");' },
    { name: "ApolloError of @apollo/server", filename: service, code: 'import { ApolloError } from "@apollo/server";\nthrow new ApolloError("no");' },
    { name: "HttpResponseOK of @foal/core", filename: service, code: 'import { HttpResponseOK } from "@foal/core";\nthrow new HttpResponseOK("no");' },
    { name: "an alias of a look-alike", filename: service, code: 'import { NotFoundError as NotFoundException } from "objection";\nthrow new NotFoundException("no");' },
    { name: "the error of a client that is caught", filename: service, code: 'import { HTTPError } from "ky";\ntry { go(); } catch (error) { if (error instanceof HTTPError) throw error; }' },
  ],
  invalid: [
    { name: "a class beside its look-alike", filename: service, code: 'import { ConflictException } from "@aws-sdk/client-apigatewayv2";\nimport { ConflictException as Taken } from "@nestjs/common";\nexport const known = [ConflictException];\nthrow new Taken();',
      errors: [{ messageId: "package", data: { name: "Taken", layer: "a service", domain: "AlreadyExistsError", specifier: "@nestjs/common" }, line: 4, column: 7, endLine: 4, endColumn: 18 }] },
  ],
});
