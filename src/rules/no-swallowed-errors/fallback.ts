import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { staticName } from "../../origins/nodes.ts";
import { statementsIn } from "../../origins/returns.ts";
import { nodesInside } from "./search.ts";
import { shownValue, tellsOfFailure } from "./shapes.ts";
import { isLiteralOut, valuesOut } from "./ways-out.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;

function assignmentOf(statement: TSESTree.Statement): TSESTree.AssignmentExpression | undefined {
  const expression = statement.type === "ExpressionStatement" ? statement.expression : undefined;
  return expression?.type === "AssignmentExpression" && expression.operator === "=" ? expression : undefined;
}

/** Methods that put something into a list or a map. */
const filling = /^(?:add|push|set|unshift)$/;

/** True for what sets a name to more than a literal, or fills what it holds: `hosts = await …`, `hosts.set(key, host)`. */
function isMade(sourceCode: SourceCode, node: TSESTree.Node, name: string): boolean {
  if (node.type === "AssignmentExpression") return sourceCode.getText(node.left) === name && !isLiteralOut(sourceCode, node.right);
  return node.type === "CallExpression" && node.callee.type === "MemberExpression" && sourceCode.getText(node.callee.object) === name && filling.test(staticName(node.callee) ?? "");
}

/** `user = null` for a `user` that the block would have made: a flag that says whether it failed is no fallback. */
export function isLiteralInstead(sourceCode: SourceCode, statement: TSESTree.Statement, block: TSESTree.BlockStatement): boolean {
  const assignment = assignmentOf(statement);
  if (assignment === undefined || !isLiteralOut(sourceCode, assignment.right)) return false;
  const name = sourceCode.getText(assignment.left);
  return [...nodesInside(sourceCode, block)].some((node) => isMade(sourceCode, node, name));
}

/** What comes out of a handler instead of what was tried. */
function valueOf(statement: TSESTree.Statement | undefined): TSESTree.Node | null | undefined {
  return statement?.type === "ReturnStatement" ? statement.argument : statement && assignmentOf(statement)?.right;
}

/** True if what comes out of a handler says of itself that something failed. */
export const isTelling = (sourceCode: SourceCode, statement: TSESTree.Statement | undefined): boolean => valuesOut(sourceCode, valueOf(statement)).some(tellsOfFailure);

/** The same for a message. */
export function fallbackOf(sourceCode: SourceCode, statement: TSESTree.Statement | undefined): string {
  const value = valueOf(statement);
  return value ? shownValue(sourceCode.getText(value)) : "nothing";
}

/** The statement of a handler that shows what it gives: where it leaves with something, or else what it puts into a variable. */
export function givingOf(body: readonly TSESTree.Statement[]): TSESTree.Statement | undefined {
  const isReturn = ({ type }: TSESTree.Statement): boolean => type === "ReturnStatement";
  const exit = body.find(isReturn) ?? [...statementsIn(body)].find(isReturn);
  const isPut = (statement: TSESTree.Statement): boolean => assignmentOf(statement) !== undefined;
  return (exit && valueOf(exit) ? exit : body.findLast(isPut)) ?? exit ?? body.at(-1);
}
