import { describe, expect, it } from "vitest";
import { noHttpErrors } from "../../src/rules/no-http-errors.ts";
import { tempProject } from "../support/project.ts";
import { ruleTester } from "../support/rule-tester.ts";

const filename = "/backend/src/users/user.service.ts";
const base = 'import { HttpStatus } from "@nestjs/common";\nabstract class BaseHttpException extends Error { constructor(readonly message: string, readonly statusCode = HttpStatus.INTERNAL_SERVER_ERROR) { super(message); } }\n';
const bare = "class AppHttpError extends Error { readonly status: number; constructor(message: string, status: number) { super(message); this.status = status; } }\n";
const raised = (name: string, line: number, length: number, domain = "DomainError") =>
  [{ messageId: "own", data: { name, layer: "a service", domain, file: "this file" }, line, column: 7, endLine: line, endColumn: 7 + length }] as const;

ruleTester().run("no-http-errors: home-made classes that say HTTP among other words", noHttpErrors as never, {
  valid: [
    { name: "one without a status", filename, code: 'class BaseHttpException extends Error { constructor(readonly code: string) { super(code); } }\nthrow new BaseHttpException("no");' },
    { name: "one with a status that somebody else gave", filename, code: `${bare}export async function load(url: string) { const answer = await fetch(url); if (!answer.ok) throw new AppHttpError("no", answer.status); }` },
    { name: "one whose default another status takes the place of", filename, code: `${base}export const fail = (answer: Response) => { throw new BaseHttpException("no", answer.status); };` },
    { name: "one that hands up what it is handed", filename, code: `${bare}class Gone extends AppHttpError { constructor(status: number) { super("gone", status); } }\nexport const fail = (answer: Response) => { throw new Gone(answer.status); };` },
    { name: "one that falls back only where nothing is handed over", filename, code: "class AppHttpError extends Error { constructor(status?: number) { super(); this.status = status || 500; } }\nexport const fail = (answer: Response) => { throw new AppHttpError(answer.status); };" },
    { name: "an error about a thing of HTTP", filename, code: 'class HttpMonitorNotFoundError extends Error { statusCode = 404; }\nthrow new HttpMonitorNotFoundError("no");' },
    { name: "a name that only has the letters", filename, code: 'class HttpdError extends Error { statusCode = 404; }\nthrow new HttpdError("no");' },
    { name: "what is no error", filename, code: "class AppHttpOptions { status = 404; }\nexport const options = new AppHttpOptions();" },
    { name: "a domain error with a status", filename, code: "class UserNotFoundError extends Error { statusCode = 404; }\nthrow new UserNotFoundError();" },
    { name: "a domain error of an API", filename, code: "class ApiError extends Error { constructor(readonly kind: string) { super(kind); } }\nclass BaseApiError extends ApiError {}\nthrow new BaseApiError('full');" },
    { name: "any such name where the names are others", filename, options: [{ names: ["AppError"] }], code: `${base}throw new BaseHttpException("no");` },
    { name: "what is only asked for", filename, code: `${base}export const isHttp = (error: unknown) => error instanceof BaseHttpException;` },
    { name: "a number that is no failure", filename, code: "class AppHttpError extends Error { statusCode = 200; }\nthrow new AppHttpError();" },
    { name: "a parameter called as a vocabulary of statuses is", filename, code: 'import status from "http-status";\nuse(status);\nclass AppHttpError extends Error { constructor(status: number) { super(); this.status = status; } }\nexport const fail = (answer: Response) => { throw new AppHttpError(answer.status); };' },
  ],
  invalid: [
    { name: "a base with a default", filename, code: `${base}throw new BaseHttpException("no");`, errors: raised("BaseHttpException", 3, 27) },
    { name: "a base with a status", filename, code: `${base}throw new BaseHttpException("no", 404);`, errors: raised("BaseHttpException", 3, 32, "NotFoundError") },
    { name: "a subclass with a status", filename, code: `${bare}class UserNotFound extends AppHttpError { constructor() { super("no", 404); } }\nthrow new UserNotFound();`, errors: raised("UserNotFound", 3, 18, "NotFoundError") },
    { name: "a subclass of a subclass", filename, code: `${bare}class Gone extends AppHttpError { constructor(status: number) { super("gone", status); } }\nclass UserGone extends Gone { constructor() { super(410); } }\nthrow new UserGone();`, errors: raised("UserGone", 4, 14, "NotFoundError") },
    { name: "a subclass with a default that it hands up", filename, code: `${bare}class Slow extends AppHttpError { constructor(message = "slow", code = 422) { super(message, code); } }\nthrow new Slow();`, errors: raised("Slow", 3, 10) },
    { name: "a subclass that hands up all that it is handed", filename, code: `${base}class Slow extends BaseHttpException { constructor(...args: [string]) { super(...args); } }\nthrow new Slow("slow");`, errors: raised("Slow", 4, 16) },
    { name: "a subclass without a constructor", filename, code: `${base}class Slow extends BaseHttpException {}\nthrow new Slow("slow");`, errors: raised("Slow", 4, 16) },
    { name: "a field", filename, code: "abstract class BaseHttpError extends Error { abstract readonly statusCode: number; }\nclass Full extends BaseHttpError { readonly statusCode = 409; }\nthrow new Full();", errors: raised("Full", 3, 10, "ConflictError") },
    { name: "a getter", filename, code: "class FullHttpError extends Error { get status() { return 409; } }\nthrow new FullHttpError();", errors: raised("FullHttpError", 2, 19) },
    { name: "what the constructor sets", filename, code: "class HttpBaseError extends Error { constructor() { super(); this.statusCode = 500; } }\nthrow new HttpBaseError();", errors: raised("HttpBaseError", 2, 19) },
    { name: "what it sets where nothing is handed over", filename, code: 'class CustomHTTPError extends Error { constructor(text, status) { super(text); this.status = status ?? 500; } }\nthrow new CustomHTTPError("no");', errors: raised("CustomHTTPError", 2, 25) },
    { name: "a parameter with a default", filename, code: "class AppHttpError extends Error { constructor(code = 500) { super(); this.status = code; } }\nthrow new AppHttpError();", errors: raised("AppHttpError", 2, 18) },
    { name: "an option", filename, code: "class AppHttpError extends Error { constructor(options) { super(); Object.assign(this, options); } }\nthrow new AppHttpError({ status: 409 });", errors: raised("AppHttpError", 2, 33, "AlreadyExistsError") },
    { name: "options that are handed up", filename, code: "class AppHttpError extends Error { constructor(options) { super(); Object.assign(this, options); } }\nclass Full extends AppHttpError { constructor() { super({ statusCode: 409 }); } }\nthrow new Full();", errors: raised("Full", 3, 10, "ConflictError") },
    { name: "the name of a status behind the word", filename, code: "class HttpNotFoundException extends Error { status = 404; }\nthrow new HttpNotFoundException();", errors: raised("HttpNotFoundException", 2, 27, "NotFoundError") },
    { name: "a status that has error in its name", filename, code: "class HTTPInternalServerError extends Error { status = 500; }\nthrow new HTTPInternalServerError();", errors: raised("HTTPInternalServerError", 2, 29) },
    { name: "an error that is returned by a function", filename, code: `${base}const gone = () => new BaseHttpException("gone", 410);\nthrow gone();`, errors: [{ ...raised("BaseHttpException", 3, 0, "NotFoundError")[0], column: 20, endColumn: 54 }, { ...raised("BaseHttpException", 4, 6)[0], data: { name: "gone", layer: "a service", domain: "NotFoundError", file: "this file" } }] },
  ],
});

describe("a class of another file that says HTTP among other words", () => {
  const files = {
    "src/common/base-http.exception.ts": `${base}export { BaseHttpException };`,
    "src/common/status.ts": "export class HttpConflictError extends Error { statusCode = 409; }",
    "src/users/exceptions/user.exception.ts": 'import { BaseHttpException } from "../../common/base-http.exception.js";\nexport class UserException extends BaseHttpException { constructor(message: string, statusCode: number) { super(`User: ${message}`, statusCode); } }',
    "src/users/exceptions/user-not-found.exception.ts": 'import { UserException } from "./user.exception.js";\nexport class UserNotFoundException extends UserException { constructor() { super("not found", 404); } }',
  };
  const reported = async (code: string): Promise<string[]> => {
    const path = "src/users/user.service.ts";
    const found = await tempProject({ ...files, [path]: code }).messages({ patterns: [path] });
    return found.map(({ line, column, message }) => `${String(line)}:${String(column)} ${/^`.*?\)/.exec(message)?.[0] ?? message}`);
  };

  it("is reported, however far it is from its base", async () => {
    const code = 'import { UserNotFoundException } from "./exceptions/user-not-found.exception.js";\nthrow new UserNotFoundException();';
    expect(await reported(code)).toEqual(["2:7 `UserNotFoundException` (`./exceptions/user-not-found.exception.ts`)"]);
  });

  it("is found by the text that declares it", async () => {
    expect(await reported('import { HttpConflictError as Full } from "../common/status.js";\nthrow new Full();')).toEqual(["2:7 `Full` (`../common/status.ts`)"]);
    expect(await reported('import * as errors from "../common/status.js";\nthrow new errors.HttpConflictError();')).toEqual(["2:7 `HttpConflictError` (`../common/status.ts`)"]);
  });
});
