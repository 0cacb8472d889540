import type { TSESTree } from "@typescript-eslint/utils";
import { staticName, unwrap } from "../../origins/nodes.ts";
import { isFailure } from "../../origins/status.ts";
import type { Frame } from "../../origins/frame.ts";
import type { HttpError } from "../../origins/http-error.ts";
import type { Tracer } from "../../origins/tracer.ts";
import { sensibleErrorNames } from "../../catalog/http-error-names.ts";
import { isOpen } from "../../origins/value.ts";

const contextNames = /^(?:ctx|context)$/;

/** Where a status stands among the arguments of what throws one: `ctx.throw(404)`, `ctx.assert(user, 404)`. */
const statusAt: ReadonlyMap<string, number> = new Map([["throw", 0], ["assert", 1]]);

/** What makes an error in `app.httpErrors.notFound()` where nothing says what `app` is: only `@fastify/sensible` hangs that on it. */
function ofSensible(callee: TSESTree.MemberExpression, method: string, tracer: Tracer, frame: Frame): HttpError | undefined {
  const holder = unwrap(callee.object);
  if (holder?.type !== "MemberExpression" || staticName(holder) !== "httpErrors" || sensibleErrorNames[method] === undefined) return undefined;
  const app = unwrap(holder.object);
  const isHeld = app?.type === "Identifier" || (app?.type === "MemberExpression" && app.object.type === "ThisExpression");
  const held = isHeld ? tracer.trace(app, frame) : undefined;
  return isHeld && (held === undefined || isOpen(held)) ? { name: `httpErrors.${method}`, specifier: "@fastify/sensible", file: undefined } : undefined;
}

/**
 * What throws in `ctx.throw(404)` and `ctx.assert(user, 404)` where nothing says what `ctx` is, as in JavaScript: only a context of koa or of what is
 * built on it throws a status.
 */
export function untypedThrow(node: TSESTree.Node, tracer: Tracer, frame: Frame): HttpError | undefined {
  const callee = node.type === "CallExpression" ? unwrap(node.callee) : undefined;
  if (node.type !== "CallExpression" || callee?.type !== "MemberExpression") return undefined;
  const method = staticName(callee) ?? "";
  const sensible = ofSensible(callee, method, tracer, frame);
  if (sensible !== undefined) return sensible;
  const at = statusAt.get(method);
  const object = unwrap(callee.object);
  const name = object?.type === "MemberExpression" ? staticName(object) : object?.type === "Identifier" ? object.name : undefined;
  if (at === undefined || !contextNames.test(name ?? "") || !isFailure(node.arguments[at], tracer, frame)) return undefined;
  const context = tracer.trace(object, frame);
  return context === undefined || isOpen(context) ? { name: `ctx.${method}`, specifier: "koa", file: undefined } : undefined;
}
