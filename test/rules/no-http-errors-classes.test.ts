import { noHttpErrors } from "../../src/rules/no-http-errors.ts";
import { ruleTester } from "../support/rule-tester.ts";

const filename = "/backend/src/users/user.service.ts";
const strict = [{ tier: "strict" }] as const;

const valid: readonly (readonly [name: string, code: string])[] = [
  ["a field that is not set", "export class Missing extends Error { statusCode: number; }"],
  ["a field whose name is not known", "export class Missing extends Error { [key] = 404; }"],
  ["a getter whose name is not known", "export class Missing extends Error { get [key]() { return 404; } }"],
  ["a getter of something else", "export class Missing extends Error { get size() { return 404; } }"],
  ["a getter of no failure", "export class Missing extends Error { get status() { return 200; } }"],
  ["a method of that name", "export class Missing extends Error { status() { return 404; } }"],
  ["an abstract field of another kind", "export abstract class Missing extends Error { abstract status: string; }"],
  ["members without a name", "export class Missing extends Error { static { count(404); } [key: string]: unknown; }"],
  ["a constructor that only calls", "export class Missing extends Error { constructor() { super(); count(404); done; } }"],
  ["a constructor that sets something else", "export class Missing extends Error { constructor() { super(); total = 404; other.statusCode = 404; this.size = 404; this[key] = 404; } }"],
  ["a constructor without a body", "export class Missing extends Error { constructor(statusCode: number); }"],
  ["a parameter that is no number", "export class Missing extends Error { constructor({ status }, [statusCode], httpStatus: string) { super(); this.status = status; } }"],
  ["a status without a type", "export class Missing extends Error { constructor(status) { super(); this.status = status; } }"],
  ["a class that is made", "export class Missing extends mixin(Order) { statusCode = 404; }"],
  ["a member that is not known", "export class Missing extends errors[kind] { statusCode = 404; }"],
  ["a class that extends nothing", "export class Missing { statusCode = 404; }"],
];

const invalid: readonly (readonly [name: string, code: string])[] = [
  ["a field", "export class Missing extends Error { statusCode = 404; }"],
  ["a getter", "export class Missing extends Error { get status() { return 404; } }"],
  ["an abstract field", "export abstract class Missing extends Error { abstract statusCode: number; }"],
  ["a member of a namespace", "export class Missing extends errors.AppError { statusCode = 404; }"],
  ["a member by a text", 'export class Missing extends errors["AppError"] { statusCode = 404; }'],
  ["a parameter that is a property", "export class Missing extends Error { constructor(readonly status: number) { super(); } }"],
  ["a number that is handed on", "export class Missing extends Error { constructor(status: number) { super(); this.status = status; } }"],
];

ruleTester().run("no-http-errors: a class with a status", noHttpErrors as never, {
  valid: valid.map(([name, code]) => ({ name, code, filename, options: strict })),
  invalid: [
    ...invalid.map(([name, code]) => ({ name, code, filename, options: strict, errors: [{ messageId: "given" as never, line: 1, column: code.indexOf("Missing") + 1 }] })),
    { name: "a class without a name", code: "export default class extends Error { statusCode = 404; }", filename, options: strict, errors: [{ messageId: "given", line: 1, column: 30, endColumn: 35 }] },
  ],
});
