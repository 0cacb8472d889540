import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { isLast, isLiteralExit } from "./ways-out.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;
type Suggestion = TSESLint.ReportSuggestionArray<"rethrow" | "wrap">[number];
type Fix = (fixer: TSESLint.RuleFixer) => TSESLint.RuleFix[];

/** A handler of a promise, and what its suggestions need to know of it. */
export interface Handled {
  readonly call: TSESTree.CallExpression;
  readonly handler: TSESTree.Node;
  readonly functionName: string | undefined;
  /** True if a parameter can be given a type in this file. */
  readonly typed: boolean;
}

/** What failed, in words made of the function's name: `findUser` gives "Find user failed". */
function failureOf(functionName = ""): string {
  const words = functionName.replaceAll(/([a-z\d])([A-Z])/g, "$1 $2").replaceAll(/[^\p{L}\d]+/gu, " ").trim().toLowerCase();
  return words === "" ? "The operation failed" : `${words.charAt(0).toUpperCase()}${words.slice(1)} failed`;
}

/** A name for the error that a handler does not use for something else. */
function freeName(sourceCode: SourceCode, clause: TSESTree.CatchClause): string {
  const taken = new Set(sourceCode.getTokens(clause.body).map(({ value }) => value));
  return ["error", "cause", "caught"].find((name) => !taken.has(name)) ?? "caughtError";
}

/** The last statements of a handler, if all that they do is leave it with a literal: `if (many) return []; return null;`. */
function literalEnd(sourceCode: SourceCode, { body }: TSESTree.BlockStatement): readonly [TSESTree.Statement, TSESTree.Statement] | undefined {
  const last = body.at(-1);
  const first = body[body.findLastIndex((statement) => !isLiteralExit(sourceCode, statement)) + 1];
  // Behind an `if` that leaves on both ways nothing is reached.
  const isAll = first !== last || (last?.type === "IfStatement" && isLast(last));
  return first && last && isAll ? [first, last] : undefined;
}

function isExit(statement: TSESTree.Statement): boolean {
  return statement.type === "ContinueStatement" || statement.type === "BreakStatement" || statement.type === "ReturnStatement";
}

/** Puts a statement in the place of the fallback, or at the end; what else is there, comments too, stays as it is. */
function ending(sourceCode: SourceCode, { body, loc }: TSESTree.CatchClause, statement: string): Fix {
  const end = literalEnd(sourceCode, body);
  if (end) return (fixer) => [fixer.replaceTextRange([end[0].range[0], end[1].range[1]], statement)];
  const exit = body.body.find(isExit);
  if (exit) return (fixer) => [fixer.replaceText(exit, statement)];
  const newline = sourceCode.text[sourceCode.text.indexOf("\n") - 1] === "\r" ? "\r\n" : "\n";
  const indent = /^\s*/.exec(sourceCode.lines[loc.start.line - 1] ?? "")?.[0] ?? "";
  const step = indent.includes("\t") ? "\t" : "  ";
  const brace = body.range[1] - 1;
  const from = sourceCode.text.slice(0, brace).trimEnd().length;
  return (fixer) => [fixer.replaceTextRange([from, brace], `${newline}${indent}${step}${statement}${newline}${indent}`)];
}

/** The two ways out of a `catch` that loses its error: rethrow it, or throw another that names it as its cause. */
export function suggestForCatch(sourceCode: SourceCode, clause: TSESTree.CatchClause, functionName: string | undefined): Suggestion[] {
  const { param, range: [start] } = clause;
  // A pattern as the binding cannot be thrown again.
  if (param !== null && param.type !== "Identifier") return [];
  const name = param?.name ?? freeName(sourceCode, clause);
  const keyword = start + "catch".length;
  const declare: Fix = (fixer) => (param === null ? [fixer.insertTextAfterRange([start, keyword], ` (${name})`)] : []);
  const fix = (statement: string): Fix => (fixer) => [...declare(fixer), ...ending(sourceCode, clause, statement)(fixer)];
  return [
    { messageId: "rethrow", fix: fix(`throw ${name};`) },
    { messageId: "wrap", fix: fix(`throw new Error("${failureOf(functionName)}.", { ${name === "cause" ? name : `cause: ${name}`} });`) },
  ];
}

/** What to take away so that only the receiver is left: its parentheses and the comments behind it stay. */
function behindReceiver(sourceCode: SourceCode, call: TSESTree.CallExpression, { property }: TSESTree.MemberExpression): [number, number] {
  const dot = sourceCode.getTokenBefore(property);
  const last = dot && sourceCode.getTokenBefore(dot, { includeComments: true });
  const isComment = last?.type === "Line" || last?.type === "Block";
  return [(isComment ? dot : last)?.range[isComment ? 0 : 1] ?? property.range[0], call.range[1]];
}

/** The same for `.catch(() => {})`: take the handler away, or let it throw with the cause. */
export function suggestForHandler(sourceCode: SourceCode, { call, handler, functionName, typed }: Handled): Suggestion[] {
  const { callee } = call;
  // `catchError` of rxjs takes a handler too, but what it is called on is no promise.
  if (callee.type !== "MemberExpression" || callee.property.type !== "Identifier" || !/^(?:catch|then)$/.test(callee.property.name)) return [];
  const wrapped = `(error${typed ? ": unknown" : ""}) => { throw new Error("${failureOf(functionName)}.", { cause: error }); }`;
  const wrap: Suggestion = { messageId: "wrap", fix: (fixer) => fixer.replaceText(handler, wrapped) };
  if (callee.property.name !== "catch" || callee.optional || callee.object.type === "Super") return [wrap];
  return [{ messageId: "rethrow", fix: (fixer) => fixer.removeRange(behindReceiver(sourceCode, call, callee)) }, wrap];
}
