import type { TSESTree } from "@typescript-eslint/utils";
import { unwrap } from "../../origins/nodes.ts";
import { returnedBy } from "../../origins/returns.ts";
import { rootOfValue, type FunctionNode } from "../../origins/value.ts";
import { isExplained } from "./explained.ts";
import { usesError, type HandlerContext } from "./handlers.ts";
import { isExplainedThere, namedCallback } from "./named-callback.ts";
import { besideLogging } from "./only-logs.ts";
import { isFunction, isLiteral } from "./shapes.ts";
import type { SwallowingCall } from "./swallowing-call.ts";

/** The name of the export of rxjs that a value is, or that makes it. */
function rxjsName(context: HandlerContext, node: TSESTree.Node | undefined): string | undefined {
  const value = context.tracer.trace(node, context.frame);
  const root = value && rootOfValue(value);
  return root?.kind === "export" && /^rxjs(?:\/|$)/.test(root.specifier) ? root.path.at(-1) : undefined;
}

/** True for a list without anything in it. */
const isEmptyList = (node: TSESTree.Node | undefined): boolean => node?.type === "ArrayExpression" && node.elements.length === 0;

/** What a handler gives instead of the stream that failed: none (`EMPTY`, `of()`, `from([])`, `[]`), a value (`of(null)`), or something else. */
function givenFor(context: HandlerContext, node: TSESTree.Node | undefined): "nothing" | "value" | "something" {
  const inner = unwrap(node);
  if (isEmptyList(inner)) return "nothing";
  const name = rxjsName(context, inner) ?? "";
  if (/^(?:EMPTY|NEVER|empty)$/.test(name)) return "nothing";
  const made = inner?.type === "CallExpression" ? inner.arguments : [];
  if (name === "from") return isEmptyList(unwrap(made[0])) ? "nothing" : "something";
  if (name !== "of") return "something";
  return made.length === 0 ? "nothing" : "value";
}

/** True if a handler logs, and gives nothing or a literal whatever the error is. */
function isLogOnly(context: HandlerContext, { body }: FunctionNode): boolean {
  if (body?.type !== "BlockStatement") return false;
  const [end] = besideLogging(context.sourceCode, body.body) ?? [];
  if (end?.type !== "ReturnStatement") return false;
  const value = unwrap(end.argument);
  const given = givenFor(context, value);
  return given === "nothing" || (given === "value" && value?.type === "CallExpression" && value.arguments.every(isLiteral));
}

/** How a handler of a stream loses its error. */
function kindOf(context: HandlerContext, node: FunctionNode): SwallowingCall["kind"] | undefined {
  if (isLogOnly(context, node)) return context.tier === "strict" ? "logOnlyHandler" : undefined;
  const [returned, ...others] = returnedBy(node);
  const given = givenFor(context, returned);
  if (usesError(context, node)) return undefined;
  if (given === "nothing") return others.length === 0 ? "emptyHandler" : undefined;
  return given === "value" && context.tier === "strict" ? "fallbackHandler" : undefined;
}

/** Decides whether `catchError` of rxjs ends a stream that failed as if it were done: `catchError(() => EMPTY)`. */
export function decideCatchError(context: HandlerContext, call: TSESTree.CallExpression): SwallowingCall | undefined {
  const [handler, ...more] = call.arguments;
  // Few files name rxjs: the others need not follow what they call.
  if (handler === undefined || more.length > 0 || !context.namesRxjs() || rxjsName(context, call.callee) !== "catchError") return undefined;
  const node = isFunction(handler) ? handler : namedCallback(context, handler);
  const kind = node && kindOf(context, node);
  if (node === undefined || kind === undefined || isExplained(context, call, handler) || (node !== handler && isExplainedThere(context, node))) return undefined;
  return { kind, handler };
}
