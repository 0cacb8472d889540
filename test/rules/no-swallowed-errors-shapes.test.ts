import type { TSESTree } from "@typescript-eslint/utils";
import { describe, expect, it } from "vitest";
import { fallbackOf, isLiteralInstead } from "../../src/rules/no-swallowed-errors/fallback.ts";
import { functionNameAround } from "../../src/rules/no-swallowed-errors/function-name.ts";
import { isLogging, isOnTheWayOut, isParsing, isProbing, isTidying } from "../../src/rules/no-swallowed-errors/idioms.ts";
import { awaitedIn } from "../../src/rules/no-swallowed-errors/search.ts";
import { calledName, isFunction, isLiteral, isNothing, isNoUse, shownCall, shownValue } from "../../src/rules/no-swallowed-errors/shapes.ts";
import { isLast, isLiteralExit } from "../../src/rules/no-swallowed-errors/ways-out.ts";
import { nodeIn } from "../support/node-in.ts";
import { sourceOf } from "../support/source.ts";

const inLoop = (text: string) => sourceOf(`async function* f() { for (;;) { ${text} } }`);

function statementOf(text: string, source = inLoop(text)): TSESTree.Statement {
  const outer = source.ast.body[0];
  const loop = outer?.type === "FunctionDeclaration" ? outer.body.body[0] : undefined;
  const statement = loop?.type === "ForStatement" && loop.body.type === "BlockStatement" ? loop.body.body[0] : undefined;
  if (statement === undefined) throw new Error("no statement");
  return statement;
}

function expressionOf(text: string): TSESTree.Expression {
  const statement = statementOf(`(${text});`);
  if (statement.type !== "ExpressionStatement") throw new Error("no expression");
  return statement.expression;
}

describe("a value says nothing of what happened", () => {
  const literals = ["null", "1", '""', "`text`", "undefined", "NaN", "[]", "{}", "-1", "!0", "void 0", "null as User", "undefined!", "{ rows: [], total: 0, next: null, name: \"\" }", "{ page: { items: [], at: undefined } }", "new Map()", "new Set()", "[[], 0]", "[null]", "[[] as User[], 0] as const", "{ page: [[], 0] }"];
  const others = ["user", "[user]", "{ user }", "`${user}`", "-user", "find()", "user.name", "() => {}", "{ ok: false }", "{ error: \"no\" }", "{ error: `no` }", "{ total: 1 }", "{ [key]: null }", "{ ...none }", "{ done() {} }", "{ left: -1 }", "new Map(rows)", "new Missing()", "new orm.Set()", "[[], 1]", "[null, user]", "[null, \"failed\"]", "[false]", "[...none]", "[, 0]"];

  it("if it is a literal, or an empty list or object", () => {
    expect([literals.filter((text) => !isLiteral(expressionOf(text))), others.filter((text) => isLiteral(expressionOf(text))), isLiteral(null), isLiteral(undefined)]).toEqual([[], [], true, true]);
  });

  it("and is nothing at all if it is undefined", () => {
    expect([...literals, ...others].filter((text) => isNothing(expressionOf(text)))).toEqual(["undefined", "void 0", "undefined!"]);
    expect([isNothing(null), isNothing(expressionOf("void run()"))]).toEqual([true, false]);
  });

  it("where it stands alone as a name", () => {
    expect(["error;", "void error;", "void 0;", "0;", "null;", "error.code;", "!error;", "void run();", "return error;"].filter((text) => isNoUse(statementOf(text)))).toEqual(["error;", "void error;", "void 0;", "0;", "null;"]);
  });
});

describe("the ways out of a handler with nothing", () => {
  const exits = [
    "return;", "return null;", "continue;", "break;", "return many ? [] : null;", "return Array.isArray(many) ? [] : many > 1 ? {} : undefined;", "if (many) return [];", "if (many) return []; else return null;",
    "if (many) { return []; } else { return null; }", "if (many) return []; else if (some) return null;", "return Promise.resolve();", "return Promise.resolve(null);", "return Promise.resolve(many ? [] : null);", "return Object.freeze([]);",
  ];
  const isExit = (text: string): boolean => {
    const source = inLoop(text);
    return isLiteralExit(source, statementOf(text, source));
  };

  it("are an exit without a value, or with a literal", () => {
    expect(exits.filter(isExit)).toEqual(exits);
    expect(["return user;", "throw null;", "null;", "{}", "if (many) return []; else run();", "if (find()) return [];", "if (many) return user;", "return await many() ? [] : null;", "return (many = 1) ? 0 : 1;", "return many ? [] : user;", "return Promise.reject(null);", "return Promise.resolve(user);", "return Promise.resolve(1, 2);", "return Promise.all([]);"].filter(isExit)).toEqual([]);
  });

  it("end there, unless an if lets the code go on", () => {
    expect(exits.filter((text) => !isLast(statementOf(text)))).toEqual(["if (many) return [];", "if (many) return []; else if (some) return null;"]);
    expect(isLast(undefined)).toBe(false);
  });

  it.each([
    ["user = null;", "user = await find();", true],
    ["user = null;", "other = await find();", false],
    ["user = null;", "user = 1;", false],
    ["user = guest;", "user = await find();", false],
    ["user ||= null;", "user = await find();", false],
    ["user.name = null;", "if (ok) { user.name = await find(); }", true],
    ["run();", "user = await find();", false],
  ])("%s is one if the block does %s: %s", (fallback, tried, is) => {
    const source = sourceOf(`async function f() { try { ${tried} } catch { ${fallback} } }`);
    const outer = source.ast.body[0];
    const tries = outer?.type === "FunctionDeclaration" ? outer.body.body[0] : undefined;
    const statement = tries?.type === "TryStatement" ? tries.handler?.body.body[0] : undefined;
    if (tries?.type !== "TryStatement" || statement === undefined) throw new Error("no try");
    expect(isLiteralInstead(source, statement, tries.block)).toBe(is);
  });

  it.each([["return  [ ];", "[ ]"], ["return;", "nothing"], ["user = null;", "null"], ["user += 1;", "nothing"], ["run();", "nothing"]])("%s gives %s", (text, value) => {
    const source = sourceOf(`function f() { ${text} }`);
    const [outer] = source.ast.body;
    expect(fallbackOf(source, outer?.type === "FunctionDeclaration" ? outer.body.body[0] : undefined)).toBe(value);
  });

  it("give nothing where there is none", () => {
    expect(fallbackOf(sourceOf(""), undefined)).toBe("nothing");
  });
});

describe("what is called", () => {
  it.each([["find()", "find"], ["fs.promises.access(a)", "access"], ["new URL(a)", "URL"], ["new a.URL(b)", "URL"], ["(find as any)()", "find"], ["a[b]()", undefined], ["find", undefined], ["(() => {})()", undefined]])("by %s is %s", (text, name) => {
    expect(calledName(expressionOf(text))).toBe(name);
  });

  it.each([
    ["await  users\n  .find(id)", "`users.find`"],
    ["new Users<User>(id)", "`Users`"],
    ["users ?. find(id)", "`users?.find`"],
    ["(a || b)(c)", undefined],
    [undefined, undefined],
    [`${"u".repeat(40)}(id)`, `\`${"u".repeat(40)}\``],
    [`a${"u".repeat(40)}(id)`, `\`…${"u".repeat(39)}\``],
  ])("is shown of %j as %s", (text, shown) => {
    expect(shownCall(text)).toBe(shown);
  });

  it.each([["{\n  a: 1,\n}", "{ a: 1, }"], ["x".repeat(40), "x".repeat(40)], ["x".repeat(41), `${"x".repeat(39)}…`]])("a value is shown on one line: %j", (text, shown) => {
    expect(shownValue(text)).toBe(shown);
  });

  it("is a function where it is handed over", () => {
    expect(["() => {}", "function () {}", "run", "run()"].filter((text) => isFunction(expressionOf(text)))).toEqual(["() => {}", "function () {}"]);
    expect(isFunction(undefined)).toBe(false);
  });
});

describe("a call is known by its name", () => {
  const named = (is: (node: TSESTree.Node) => boolean, ...texts: string[]) => texts.filter((text) => is(expressionOf(text)));

  it("as one that asks by failing", () => {
    expect(named((node) => isParsing([expressionOf("run()"), node]), "JSON.parse(a)", "new URL(a)", "jwt.verify(a)", "a[b]()", "users.find(a)")).toEqual(["JSON.parse(a)", "new URL(a)", "jwt.verify(a)"]);
    expect([isParsing([]), isProbing([])]).toEqual([false, false]);
    expect(named((node) => isProbing([expressionOf("fs.access(a)"), node]), 'import("a")', "fs.stat(a)", "users.find(a)", "a[b]()")).toEqual(['import("a")', "fs.stat(a)"]);
  });

  it("as one that tidies up", () => {
    expect(named(isTidying, "db.close()", "transaction.rollback()", "a[b]()", "users.find(a)")).toEqual(["db.close()", "transaction.rollback()"]);
  });

  it.each(["console.log", "this.logger.error", "log", "req\n.log\n.info", "getLogger(name).warn", "this.#logger?.error", "Sentry.captureException", "app.log!.error", "x.y.reportError"])("as one of a log: %s", (callee) => {
    expect(isLogging(callee)).toBe(true);
  });

  it.each(["users.find", "catalog.add", "login", "logs2.add", "users.logout", "dialog.open"])("not as one of a log: %s", (callee) => {
    expect(isLogging(callee)).toBe(false);
  });
});

const here = (text: string) => nodeIn(text, "here()");

describe("the function around a call", () => {
  it.each([
    ["function find() { if (a) here(); }", "find"],
    ["const find = async () => { here(); };", "find"],
    ["const find = function () { here(); };", "find"],
    ["const find = function other() { here(); };", "other"],
    ["class A { find() { here(); } }", "find"],
    ["class A { find = () => here(); }", "find"],
    ["const a = { find: () => here() };", "find"],
    ["function find() { list.map(() => here()); }", "find"],
    ["function find() { const user = here(); }", "find"],
    ["const { find } = () => here();", undefined],
    ["export default function () { here(); }", undefined],
    ["here();", undefined],
  ])("in %s is %s", (text, name) => {
    expect(functionNameAround(here(text))).toBe(name);
  });

  it.each([
    ["try { a(); } catch { here(); }", true],
    ["try { a(); } finally { if (b) here(); }", true],
    ["try { here(); } finally { a(); }", false],
    ["try { a(); } catch { b(() => here()); }", false],
    ["here();", false],
  ])("%s is on the way out of a failure: %s", (text, is) => {
    expect(isOnTheWayOut(here(text))).toBe(is);
  });
});

it("what runs with a block is not what a function in it awaits", () => {
  const source = sourceOf("async function f() { await a(); for await (const one of b()) { await c(one); } for (const x of d()) {} g(async () => { await h(); }); class K { async m() { await i(); } } }");
  const [outer] = source.ast.body;
  if (outer?.type !== "FunctionDeclaration") throw new Error("no function");
  expect(awaitedIn(source, outer.body).map((node) => source.getText(node))).toEqual(["a()", "b()", "c(one)"]);
});
