import type { TSESTree } from "@typescript-eslint/utils";
import { ancestorsOf } from "../../origins/nodes.ts";
import { isForgivenByFunction } from "./function-docs.ts";
import type { HandlerContext } from "./handlers.ts";
import { hasReason, hasReasonBeside } from "./reason.ts";

const statements = new Set<string>(["ExpressionStatement", "VariableDeclaration", "ReturnStatement", "PropertyDefinition"]);

/** True for what is all that an `if` does: what is said above the `if` is said of it. */
function isAllOfAnIf({ parent }: TSESTree.Node): boolean {
  return parent?.type === "IfStatement" || (parent?.type === "BlockStatement" && parent.body.length === 1 && parent.parent.type === "IfStatement");
}

/** Where the receiver of a call ends, and what else it is given before the handler: what is said in there is said of that. */
function endOfOthers({ callee, arguments: given }: TSESTree.CallExpression, handler: TSESTree.Node): number {
  const before = given.filter(({ range, type }) => range[1] <= handler.range[0] && type.endsWith("FunctionExpression"));
  return before.at(-1)?.range[1] ?? (callee.type === "MemberExpression" ? callee.object.range[1] : callee.range[1]);
}

/**
 * True if a comment in, behind or right above a handler, or what it is a part of, says why the error may be lost. What is said inside
 * of the call's receiver is about something else, and so may be other comments.
 */
export function isExplained({ sourceCode }: HandlerContext, call: TSESTree.CallExpression, handler: TSESTree.Node, others?: ReadonlySet<TSESTree.Comment>): boolean {
  if (hasReason(sourceCode, handler, 0, others) || hasReason(sourceCode, call, endOfOthers(call, handler), others)) return true;
  for (const node of ancestorsOf(handler)) {
    if (hasReasonBeside(sourceCode, node)) return true;
    if (node.type === "IfStatement" || (statements.has(node.type) && !isAllOfAnIf(node))) break;
  }
  return isForgivenByFunction(sourceCode, call);
}
