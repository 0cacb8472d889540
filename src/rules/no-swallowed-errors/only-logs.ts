import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { unwrap } from "../../origins/nodes.ts";
import { isLogger, isLogging } from "./idioms.ts";
import { nodesInside } from "./search.ts";
import { calledName, isDoing } from "./shapes.ts";
import { isLiteralExit } from "./ways-out.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;

/** What is called, whether or not it is waited for, and whatever it gives: `await log.error(error)`, `void log.error(error)`. */
function called(node: TSESTree.Node | null | undefined): TSESTree.CallExpression | undefined {
  const inner = unwrap(node);
  if (inner?.type === "AwaitExpression" || (inner?.type === "UnaryExpression" && inner.operator === "void")) return called(inner.argument);
  return inner?.type === "CallExpression" ? inner : undefined;
}

/** True for a call of a logger. */
export function isLogCall(sourceCode: SourceCode, node: TSESTree.Node | null | undefined): boolean {
  const call = called(node);
  return call !== undefined && isLogging(sourceCode.getText(call.callee));
}

/** True for what a logger gives, which is nothing. What `response.error(…)` gives may be an answer. */
function isGivenByLogger(sourceCode: SourceCode, node: TSESTree.Node | null): boolean {
  const call = called(node);
  return call !== undefined && isLogger(sourceCode.getText(call.callee));
}

/** What makes a text of an error, or asks what it is: `String(error)`, `axios.isAxiosError(error)`. */
const isShowing = (node: TSESTree.Node): boolean => /^(?:String|stringify|toString|is[A-Z]\w*)$/.test(calledName(node) ?? "");

/** True for an expression that does nothing. */
const isIdle = (sourceCode: SourceCode, node: TSESTree.Node): boolean => [node, ...nodesInside(sourceCode, node)].every((one) => !isDoing(one) || isShowing(one));

/** True for a statement that logs, whatever it asks before it does. */
function isLog(sourceCode: SourceCode, statement: TSESTree.Statement): boolean {
  switch (statement.type) {
    case "ExpressionStatement":
      return isLogCall(sourceCode, statement.expression);
    case "ReturnStatement":
      return isGivenByLogger(sourceCode, statement.argument);
    case "BlockStatement":
      return statement.body.length > 0 && statement.body.every((one) => isLog(sourceCode, one));
    case "IfStatement":
      return [statement.consequent, statement.alternate].every((branch) => branch === null || isLog(sourceCode, branch)) && isIdle(sourceCode, statement.test);
    default:
      return false;
  }
}

/** True for a text that is only put together: `const message = error instanceof Error ? error.message : String(error)`. What else is done with it is another statement. */
const isPreparing = (sourceCode: SourceCode, statement: TSESTree.Statement): boolean =>
  statement.type === "VariableDeclaration" && statement.declarations.every(({ init }) => init !== null && isIdle(sourceCode, init));

/** What statements do besides logging; nothing at all if they do not log. */
export function besideLogging(sourceCode: SourceCode, statements: readonly TSESTree.Statement[]): TSESTree.Statement[] | undefined {
  const logs = statements.filter((statement) => isLog(sourceCode, statement));
  if (logs.length === 0) return undefined;
  return statements.filter((statement) => !logs.includes(statement) && !isPreparing(sourceCode, statement));
}

/** True if statements log, and leave with a literal if with anything. */
export const onlyLogs = (sourceCode: SourceCode, statements: readonly TSESTree.Statement[]): boolean =>
  besideLogging(sourceCode, statements)?.every((statement) => isLiteralExit(sourceCode, statement)) === true;
