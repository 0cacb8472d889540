import type { TSESTree } from "@typescript-eslint/utils";
import { unwrap } from "../../origins/nodes.ts";
import { variableOf } from "../../origins/scopes.ts";
import type { FunctionNode } from "../../origins/value.ts";
import { isForgivenByFunction } from "./function-docs.ts";
import { declarationOf, unbound, type HandlerContext } from "./handlers.ts";
import { hasReason, hasReasonBeside } from "./reason.ts";
import { isFunction } from "./shapes.ts";

/** True for what may name a method of the class around: `this.onRead`, `this.onRead.bind(this)`. */
function isOwn(node: TSESTree.Node): boolean {
  const named = unbound(node);
  return named.type === "MemberExpression" && named.object.type === "ThisExpression";
}

/** The function of the same file that a callback is named for. The scopes of other files are not known. */
export function namedCallback({ sourceCode, tracer, frame }: HandlerContext, callback: TSESTree.Node): FunctionNode | undefined {
  const inner = unwrap(callback);
  if (inner?.type === "Identifier") {
    const definition = variableOf(sourceCode, inner)?.defs[0];
    if (definition?.node.type === "FunctionDeclaration" && definition.type === "FunctionName") return definition.node;
    const init = definition?.node.type === "VariableDeclarator" && definition.node.parent.kind === "const" && definition.node.id.type === "Identifier" ? unwrap(definition.node.init) : undefined;
    return isFunction(init) ? init : undefined;
  }
  if (inner === undefined || !isOwn(inner)) return undefined;
  const value = tracer.trace(inner, frame);
  return value?.kind === "function" && value.frame === frame && value.node.body ? value.node : undefined;
}

/** True if a comment in, behind or above a function says why it does not look at its error. Others may be about something else. */
export function isExplainedThere({ sourceCode }: HandlerContext, node: FunctionNode, others?: ReadonlySet<TSESTree.Comment>): boolean {
  return hasReason(sourceCode, node, 0, others) || hasReasonBeside(sourceCode, declarationOf(node)) || (node.body != null && isForgivenByFunction(sourceCode, node.body));
}
