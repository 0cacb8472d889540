import type { TSESTree } from "@typescript-eslint/utils";
import { staticName, unwrap } from "../../origins/nodes.ts";
import { isFailure } from "../../origins/status.ts";
import type { Frame } from "../../origins/frame.ts";
import type { Tracer } from "../../origins/tracer.ts";
import { isOpen } from "../../origins/value.ts";

const contextNames = /^(?:ctx|context)$/;

/**
 * True for `ctx.throw(404)` where nothing says what `ctx` is, as in JavaScript: only a context of koa or of what is built on it throws a status.
 */
export function isUntypedThrow(node: TSESTree.Node, tracer: Tracer, frame: Frame): boolean {
  const callee = node.type === "CallExpression" ? unwrap(node.callee) : undefined;
  if (node.type !== "CallExpression" || callee?.type !== "MemberExpression" || staticName(callee) !== "throw") return false;
  const object = unwrap(callee.object);
  const name = object?.type === "MemberExpression" ? staticName(object) : object?.type === "Identifier" ? object.name : undefined;
  if (!contextNames.test(name ?? "") || !isFailure(node.arguments[0], tracer, frame)) return false;
  const context = tracer.trace(object, frame);
  return context === undefined || isOpen(context);
}
