import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { nodesInside } from "./search.ts";
import { lastName, unwrap } from "../../origins/nodes.ts";
import { calledName, isEmpty, isLiteral, shownValue, tellsOfFailure } from "./shapes.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;

function assignmentOf(statement: TSESTree.Statement): TSESTree.AssignmentExpression | undefined {
  const expression = statement.type === "ExpressionStatement" ? statement.expression : undefined;
  return expression?.type === "AssignmentExpression" && expression.operator === "=" ? expression : undefined;
}

/** Functions that say of a Result that all is well, by their own name or as a member of what makes Results. */
const succeeding = /^(?:ok|okAsync|Ok|right|Right|success)$/;
const ofResult = /^(?:Result|ResultAsync|Either|Outcome)$/;

/** True for a Result that says that all is well and holds nothing: `ok(undefined)`, `Result.success()`. `ok(false)` is an answer. */
function isEmptySuccess(node: TSESTree.Node | null | undefined): boolean {
  const call = unwrap(node);
  if (call?.type !== "CallExpression" || call.arguments.length > 1 || !succeeding.test(calledName(call) ?? "")) return false;
  const callee = unwrap(call.callee);
  const isOfResult = callee?.type === "MemberExpression" ? ofResult.test(lastName(callee.object) ?? "") : true;
  const [value] = call.arguments;
  return isOfResult && (value === undefined || isEmpty(value));
}

/** `return`, `return null`, `return ok(undefined)`, `continue`, `break`. */
export function isLiteralExit(statement: TSESTree.Statement): boolean {
  if (statement.type === "ContinueStatement" || statement.type === "BreakStatement") return true;
  return statement.type === "ReturnStatement" && (isLiteral(statement.argument) || isEmptySuccess(statement.argument));
}

/** `user = null` for a `user` that the block would have set: a flag that says whether it failed is no fallback. */
export function isLiteralInstead(sourceCode: SourceCode, statement: TSESTree.Statement, block: TSESTree.BlockStatement): boolean {
  const assignment = assignmentOf(statement);
  if (assignment === undefined || !isLiteral(assignment.right)) return false;
  const name = sourceCode.getText(assignment.left);
  return [...nodesInside(sourceCode, block)].some((node) => node.type === "AssignmentExpression" && sourceCode.getText(node.left) === name && !isLiteral(node.right));
}

/** What comes out of a handler instead of what was tried. */
function valueOf(statement: TSESTree.Statement | undefined): TSESTree.Node | null | undefined {
  return statement?.type === "ReturnStatement" ? statement.argument : statement && assignmentOf(statement)?.right;
}

/** True if what comes out of a handler says of itself that something failed. */
export const isTelling = (statement: TSESTree.Statement | undefined): boolean => tellsOfFailure(valueOf(statement));

/** The same for a message. */
export function fallbackOf(sourceCode: SourceCode, statement: TSESTree.Statement | undefined): string {
  const value = valueOf(statement);
  return value ? shownValue(sourceCode.getText(value)) : "nothing";
}
