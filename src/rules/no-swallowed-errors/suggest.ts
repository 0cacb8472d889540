import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { isLiteral } from "./shapes.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;
type Suggestion = TSESLint.ReportSuggestionArray<"rethrow" | "wrap">[number];

/** The name of the error in a handler, and the text that declares it if the handler has none. */
function binding({ sourceCode, clause }: { readonly sourceCode: SourceCode; readonly clause: TSESTree.CatchClause }): { name: string; declaration: string } {
  if (clause.param?.type === "Identifier") return { name: clause.param.name, declaration: sourceCode.getText(clause.param) };
  return { name: "error", declaration: "error" };
}

/** What failed, in words made of the function's name: `findUser` gives "find user failed". */
function failureOf(functionName: string | undefined): string {
  const words = functionName?.replaceAll(/([a-z\d])([A-Z])/g, "$1 $2").toLowerCase();
  return words === undefined || words === "" ? "The operation failed" : `${words.charAt(0).toUpperCase()}${words.slice(1)} failed`;
}

/** The handler with its lone fallback replaced by a throw, and what it logs left where it is. */
function bodyWith(sourceCode: SourceCode, clause: TSESTree.CatchClause, statement: string): string {
  const indent = " ".repeat(clause.loc.start.column > 0 ? (sourceCode.lines[clause.loc.start.line - 1] ?? "").search(/\S/) : 0);
  const kept = clause.body.body.filter((one) => !isExit(one) && one.type !== "EmptyStatement").map((one) => `${indent}  ${sourceCode.getText(one)}`);
  return `{\n${[...kept, `${indent}  ${statement}`].join("\n")}\n${indent}}`;
}

function isExit(statement: TSESTree.Statement): boolean {
  return statement.type === "ContinueStatement" || statement.type === "BreakStatement" || (statement.type === "ReturnStatement" && isLiteral(statement.argument));
}

/** The two ways out of a `catch` that loses its error: rethrow it, or throw another that names it as its cause. */
export function suggestForCatch(sourceCode: SourceCode, clause: TSESTree.CatchClause, functionName: string | undefined): Suggestion[] {
  // A pattern as the binding cannot be thrown again.
  if (clause.param !== null && clause.param.type !== "Identifier") return [];
  const { name, declaration } = binding({ sourceCode, clause });
  const replace = (statement: string) => (fixer: TSESLint.RuleFixer) => fixer.replaceText(clause, `catch (${declaration}) ${bodyWith(sourceCode, clause, statement)}`);
  return [
    { messageId: "rethrow", fix: replace(`throw ${name};`) },
    { messageId: "wrap", fix: replace(`throw new Error("${failureOf(functionName)}.", { cause: ${name} });`) },
  ];
}

/** The same for `.catch(() => {})`: take the handler away, or let it throw with the cause. */
export function suggestForHandler(call: TSESTree.CallExpression, handler: TSESTree.Node, functionName: string | undefined): Suggestion[] {
  const { callee } = call;
  if (callee.type !== "MemberExpression" || callee.property.type !== "Identifier") return [];
  const wrapped = `(error) => { throw new Error("${failureOf(functionName)}.", { cause: error }); }`;
  const wrap: Suggestion = { messageId: "wrap", fix: (fixer) => fixer.replaceText(handler, wrapped) };
  if (callee.property.name !== "catch" || callee.optional) return [wrap];
  return [{ messageId: "rethrow", fix: (fixer) => fixer.removeRange([callee.object.range[1], call.range[1]]) }, wrap];
}
