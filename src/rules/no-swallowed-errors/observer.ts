import type { TSESTree } from "@typescript-eslint/utils";
import { staticName, unwrap } from "../../origins/nodes.ts";
import { rootOfValue } from "../../origins/value.ts";
import { isBestEffortCall, isObserving, saysMayFail } from "./best-effort.ts";
import { isExplained } from "./explained.ts";
import { functionNameAround } from "./function-name.ts";
import { handlingOf, type HandlerContext } from "./handlers.ts";
import { isAwaitedElsewhere } from "./kept-promise.ts";
import { namedCallback } from "./named-callback.ts";
import { calledName, isFunction, isNothing } from "./shapes.ts";
import type { SwallowingCall } from "./swallowing-call.ts";

/** Packages whose streams are those of rxjs. */
const streams = /^(?:rxjs(?:\/|$)|@nestjs\/(?:axios|microservices)$)/;

/** A member of an object that is written down. */
function memberOf(node: TSESTree.ObjectExpression, name: string): TSESTree.Node | undefined {
  const found = node.properties.find((property) => property.type === "Property" && staticName(property) === name);
  return found?.type === "Property" ? found.value : undefined;
}

/** True if a value is known for a stream of rxjs. */
function isStream({ tracer, frame }: HandlerContext, node: TSESTree.Node): boolean {
  const value = tracer.trace(node, frame);
  const root = value && rootOfValue(value);
  return root?.kind === "export" && streams.test(root.specifier);
}

/** True for a function, or nothing in its place: a channel or a topic is none. */
const isListener = (context: HandlerContext, node: TSESTree.Node): boolean =>
  isFunction(node) || isNothing(node) || (node.type === "Literal" && node.raw === "null") || namedCallback(context, node) !== undefined;

/** The listener on errors that a call of `subscribe` is handed: that of an observer, or the second of two functions where it is a stream's. */
function listenerOf(context: HandlerContext, { arguments: given }: TSESTree.CallExpression, receiver: TSESTree.Node): TSESTree.Node | undefined {
  const observer = given.at(-1);
  if (observer?.type === "ObjectExpression") {
    const error = memberOf(observer, "error");
    // `next` or `complete` beside it show what it is, whoever reads it.
    const isObserver = memberOf(observer, "next") !== undefined || memberOf(observer, "complete") !== undefined;
    return error !== undefined && (isObserver || (given.length === 1 && (context.namesRxjs() || isStream(context, receiver)))) ? error : undefined;
  }
  const [next, error] = given;
  if (next === undefined || error === undefined) return undefined;
  return (context.namesRxjs() && isListener(context, next)) || isStream(context, receiver) ? error : undefined;
}

/** True if a stream hands errors to somebody on its way: `posts.pipe(catchError(tell))`, `posts.pipe(tap({ error: tell }))`. */
function isHandledOnItsWay(stream: TSESTree.Node): boolean {
  const inner = unwrap(stream);
  if (inner?.type !== "CallExpression" || calledName(inner) !== "pipe") return false;
  return inner.arguments.some((operator) => {
    const [observer] = operator.type === "CallExpression" && calledName(operator) === "tap" ? operator.arguments : [];
    return calledName(operator) === "catchError" || (observer?.type === "ObjectExpression" && memberOf(observer, "error") !== undefined);
  });
}

/** True if somebody else hears of the error, or, in recommended, if most teams would call it honest to lose it. */
function isHonest(context: HandlerContext, call: TSESTree.CallExpression, receiver: TSESTree.Node): boolean {
  if (isHandledOnItsWay(receiver) || isAwaitedElsewhere(context.sourceCode, receiver)) return true;
  const name = functionNameAround(call);
  return context.tier === "recommended" && (isBestEffortCall(context, receiver) || saysMayFail(name) || isObserving(name));
}

/** Decides whether a call of `subscribe` hands over a listener on errors that loses them. */
export function decideObserver(context: HandlerContext, call: TSESTree.CallExpression, receiver: TSESTree.Node): SwallowingCall | undefined {
  const handler = listenerOf(context, call, receiver);
  if (handler === undefined) return undefined;
  const handling = handlingOf(context, handler);
  // Nobody looks at what a listener returns.
  const isLost = handling === "nothing" || handling === "literal";
  return isLost && !isHonest(context, call, receiver) && !isExplained(context, call, handler) ? { kind: "emptyListener", handler } : undefined;
}
