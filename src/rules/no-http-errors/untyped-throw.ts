import type { TSESTree } from "@typescript-eslint/utils";
import { staticName, unwrap } from "../../origins/nodes.ts";
import { isFailure } from "../../origins/status.ts";
import type { Frame } from "../../origins/frame.ts";
import type { HttpError } from "../../origins/http-error.ts";
import type { Tracer } from "../../origins/tracer.ts";
import { isOpen } from "../../origins/value.ts";

const contextNames = /^(?:ctx|context)$/;

/** Where a status stands among the arguments of what throws one: `ctx.throw(404)`, `ctx.assert(user, 404)`. */
const statusAt: ReadonlyMap<string, number> = new Map([["throw", 0], ["assert", 1]]);

/**
 * What throws in `ctx.throw(404)` and `ctx.assert(user, 404)` where nothing says what `ctx` is, as in JavaScript: only a context of koa or of what is
 * built on it throws a status.
 */
export function untypedThrow(node: TSESTree.Node, tracer: Tracer, frame: Frame): HttpError | undefined {
  const callee = node.type === "CallExpression" ? unwrap(node.callee) : undefined;
  if (node.type !== "CallExpression" || callee?.type !== "MemberExpression") return undefined;
  const method = staticName(callee) ?? "";
  const at = statusAt.get(method);
  const object = unwrap(callee.object);
  const name = object?.type === "MemberExpression" ? staticName(object) : object?.type === "Identifier" ? object.name : undefined;
  if (at === undefined || !contextNames.test(name ?? "") || !isFailure(node.arguments[at], tracer, frame)) return undefined;
  const context = tracer.trace(object, frame);
  return context === undefined || isOpen(context) ? { name: `ctx.${method}`, specifier: "koa", file: undefined } : undefined;
}
