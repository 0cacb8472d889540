import type { TSESTree } from "@typescript-eslint/utils";
import { returnedBy } from "../../origins/returns.ts";
import { rootOfValue } from "../../origins/value.ts";
import { isExplained } from "./explained.ts";
import { usesError, type HandlerContext } from "./handlers.ts";
import { isFunction } from "./shapes.ts";
import type { SwallowingCall } from "./swallowing-call.ts";

/** The name of the export of rxjs that a value is, or that makes it. */
function rxjsName(context: HandlerContext, node: TSESTree.Node | undefined): string | undefined {
  const value = context.tracer.trace(node, context.frame);
  const root = value && rootOfValue(value);
  return root?.kind === "export" && /^rxjs(?:\/|$)/.test(root.specifier) ? root.path.at(-1) : undefined;
}

/** Decides whether `catchError` of rxjs ends a stream that failed as if it were done: `catchError(() => EMPTY)`. */
export function decideCatchError(context: HandlerContext, call: TSESTree.CallExpression): SwallowingCall | undefined {
  const [handler, ...more] = call.arguments;
  // Few files name rxjs: the others need not follow what they call.
  if (!isFunction(handler) || more.length > 0 || !context.namesRxjs || rxjsName(context, call.callee) !== "catchError") return undefined;
  const [returned, ...others] = returnedBy(handler);
  const name = rxjsName(context, returned) ?? "";
  const isEmpty = /^(?:EMPTY|NEVER|empty)$/.test(name) && others.length === 0;
  const isFallback = context.tier === "strict" && name === "of";
  if ((!isEmpty && !isFallback) || usesError(context, handler) || isExplained(context, call, handler)) return undefined;
  return { kind: isEmpty ? "emptyHandler" : "fallbackHandler", handler };
}
