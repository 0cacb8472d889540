import type { TSESTree } from "@typescript-eslint/utils";
import { describe, expect, it } from "vitest";
import { statusWords } from "../../src/rules/no-http-errors/status-words.ts";
import { domainNameOf } from "../../src/rules/no-http-errors/domain-name.ts";
import { isAtTheEdge } from "../../src/rules/no-http-errors/exempt.ts";
import { failsWith, isRaised, mayThrow, passesOn } from "../../src/rules/no-http-errors/positions.ts";
import { nodeIn } from "../support/node-in.ts";

const call = (text: string, wanted: string): TSESTree.CallExpression => {
  const node = nodeIn(text, wanted);
  if (node.type !== "CallExpression") throw new Error("no call");
  return node;
};

describe("an error is raised where it is", () => {
  it.each([
    "throw here();", "function f() { return here(); }", "function* f() { yield here(); }", "const f = () => here();", "const f = () => (ok ? user : here());", "throw user ?? here();", "throw (log(), here());",
    "async function f() { throw await here(); }", "throw here() as Error;", "throw here()!;", "throw here() satisfies Error;", "throw user?.name ?? here();", "reject(here());", "next(here());", "callback(here(), 1);", "Promise.reject(here());", "results.err(here());",
  ])("%s", (text) => {
    expect(isRaised(nodeIn(text, "here()"))).toBe(true);
  });

  it.each(["here();", "const error = here();", "log(here());", "here()();", "const f = (error = here()) => error;", "list.push(here());", "if (here()) run();", "reject(() => { here(); });"])("and not in %s", (text) => {
    expect(isRaised(nodeIn(text, "here()"))).toBe(false);
  });
});

describe("a call by its name", () => {
  const [passed, failed] = [["reject(a)", "res.next(a)", "err(a)", "throwError(a)"], ["log(a)", "a[b](a)", "nextPage(a)"]];

  it("passes errors on, or nothing but errors", () => {
    expect([...passed, ...failed].filter((text) => passesOn(call(`${text};`, text)))).toEqual(passed);
    expect([...passed, ...failed].filter((text) => failsWith(call(`${text};`, text)))).toEqual(["reject(a)", "res.next(a)"]);
  });

  it.each(["ctx.throw(404);", "async () => { await reply.notFound(); };", "user || ctx.throw(404);", "ctx?.throw(404);"])("may throw where it stands alone: %s", (text) => {
    expect(mayThrow(call(text, /[\w?.]+\(\d*\)(?=;)/.exec(text)?.[0] ?? ""))).toBe(true);
  });

  it.each(["const made = ctx.throw(404);", "run(ctx.throw(404));", "ctx.log(404);", "user ? ctx.throw(404) : user;"])("does not in %s", (text) => {
    expect(mayThrow(call(text, /ctx\.\w+\(\d*\)/.exec(text)?.[0] ?? ""))).toBe(false);
  });
});

describe("a class at the edge", () => {
  it.each([
    "class A implements CanActivate { f() { here(); } }", "class A implements nest.ExceptionFilter { f() { here(); } }", "class A extends PassportStrategy(Strategy) { f() { here(); } }", "class A extends AuthGuard('jwt') { f() { here(); } }",
    "class A extends nest.BaseExceptionFilter { f() { here(); } }", "@Catch() class A { f() { here(); } }", "@Middleware class A { f() { here(); } }", "const a = class extends RolesGuard { f() { list.map(() => here()); } };",
  ])("speaks HTTP: %s", (text) => {
    expect(isAtTheEdge(nodeIn(text, "here()"))).toBe(true);
  });

  it.each(["class A { f() { here(); } }", "class A implements OnInit { f() { here(); } }", "class A extends (a || b) { f() { here(); } }", "@Injectable() class A extends Base { f() { here(); } }", "here();"])("is none in %s", (text) => {
    expect(isAtTheEdge(nodeIn(text, "here()"))).toBe(false);
  });
});

it.each([
  ["NotFoundException", "NotFoundError"], ["GoneException", "NotFoundError"], ["ConflictException", "AlreadyExistsError"], ["UserExistsHttpError", "AlreadyExistsError"], ["UniqueConstraintException", "AlreadyExistsError"], ["NotUniqueException", "DomainError"], ["UnauthorizedException", "NotAuthenticatedError"],
  ["ForbiddenException", "NotAllowedError"], ["TooManyRequests", "LimitExceededError"], ["BadRequestException", "InvalidInputError"], ["UnprocessableEntity", "InvalidInputError"], ["PaymentRequired", "PaymentRequiredError"],
  ["ServiceUnavailable", "UnavailableError"], ["GatewayTimeoutException", "UnavailableError"], ["HttpException", "DomainError"],
])("%s is a %s of the business", (name, domain) => {
  expect(domainNameOf(name, name, "/backend/src/users/user.service.ts", "")).toBe(domain);
});

it.each([
  ["here(404)", "NotFoundError"], ["new here[404]()", "NotFoundError"], ["here.four('not')", "DomainError"], ["here(409, 'taken')", "AlreadyExistsError"], ["new here('no', HttpStatus.FORBIDDEN)", "NotAllowedError"], ["here(StatusCodes.TOO_MANY_REQUESTS)", "LimitExceededError"],
  ["here({ message: 'no', ...more, status: 404 })", "NotFoundError"], ["here({ code: 404 })", "DomainError"], ["here(418)", "DomainError"], ["here('not found')", "DomainError"], ["here(status)", "DomainError"], ["here`404`", "DomainError"],
])("a status says what %s is about, where the name says nothing", (text, domain) => {
  const status = statusWords(nodeIn(text, text));
  expect(domainNameOf("createError", "createError", "/backend/user.ts", status)).toBe(domain);
  expect(domainNameOf("GoneException", "GoneException", "/backend/user.ts", status)).toBe("NotFoundError");
});

it.each([
  ["user.service.ts", "UserNotFoundError"], ["user-profile.service.ts", "UserProfileNotFoundError"], ["UserService.ts", "UserNotFoundError"], ["users.ts", "DomainNotFoundError"], ["CreateUser.ts", "DomainNotFoundError"],
])("an error of HTTP that is called as one of the business would be gets the subject of %s", (file, domain) => {
  const path = `/backend/src/users/${file}`;
  expect([domainNameOf("NotFoundError", "NotFoundError", path, ""), domainNameOf("errors.NotFoundError", "errors.NotFoundError", path, "")]).toEqual([domain, domain]);
  expect(domainNameOf("missing NotFoundError", "missing", path, "")).toBe("NotFoundError");
});

it.each([
  ["ConflictException", "Failed to update stale project data", "ConflictError"],
  ["ConflictException", "The user already has a cart", "AlreadyExistsError"],
  ["ConflictException", "Duplicate name", "AlreadyExistsError"],
  ["ConflictException", "", "AlreadyExistsError"],
  ["UserExistsError", "no", "AlreadyExistsError"],
  ["UserDuplicateException", "", "AlreadyExistsError"],
  ["ConflictException", "The coupon does not exist", "NotFoundError"],
  ["ConflictException", "This name is already taken", "AlreadyExistsError"],
  ["RefundConflictException", "", "ConflictError"],
  ["ConflictException", "Already paid", "ConflictError"],
  ["BadRequestException", "User not found", "NotFoundError"],
  ["BadRequestException", "The file couldn't be found", "NotFoundError"],
  ["BadRequestException", "There is no such order", "NotFoundError"],
  ["BadRequestException", "That user already exists", "AlreadyExistsError"],
  ["UserInvalidException", "That user already exists", "InvalidInputError"],
  ["BadRequestException", "Name missing", "InvalidInputError"],
  ["ForbiddenException", "Not found for you", "NotAllowedError"],
  ["PaymentFailedException", "", "DomainError"],
  ["PaymentRequiredException", "", "PaymentRequiredError"],
  ["UserDoesNotExistError", "", "NotFoundError"],
  ["NotFoundException", "Failed to update stale project data", "NotFoundError"],
])("what %s says, %j, tells a conflict from what is there already: %s", (name, text, domain) => {
  expect(domainNameOf(name, name, "/backend/user.ts", "", text)).toBe(domain);
});

it.each([
  ["PaymentAlreadyPaidException", "conflict", "ConflictError"],
  ["RequestInProgressException", "conflict", "ConflictError"],
  ["createError http-errors", "conflict", "AlreadyExistsError"],
  ["PaymentFailedException", "payment required", "PaymentRequiredError"],
])("what %s says with the status %j is %s", (name, status, domain) => {
  expect(domainNameOf(name, name, "/backend/user.ts", status)).toBe(domain);
});

it("what is invalid is what its status says, if that is no input", () => {
  const of = (status: string) => domainNameOf("AuthError.invalidCredentials AuthError", "AuthError.invalidCredentials", "/backend/user.ts", status);
  expect([of("unauthorized"), of("bad request"), of("")]).toEqual(["NotAuthenticatedError", "InvalidInputError", "InvalidInputError"]);
});
