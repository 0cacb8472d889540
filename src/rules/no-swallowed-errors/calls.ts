import type { TSESTree } from "@typescript-eslint/utils";
import { staticName, stringOf, unwrap } from "../../origins/nodes.ts";
import type { Project } from "../../origins/project.ts";
import { rootOfValue, type Value } from "../../origins/value.ts";
import { asksData } from "./asks-data.ts";
import { isBestEffortCall, isEnding, isObserving, isReading, saysMayFail } from "./best-effort.ts";
import { isLookedUp } from "./chatting.ts";
import { isExplained } from "./explained.ts";
import { isSubjectOfFunction } from "./function-docs.ts";
import { handlingOf, type HandlerContext, type Handling } from "./handlers.ts";
import { functionNameAround } from "./function-name.ts";
import { handlesItsOwn } from "./handles-its-own.ts";
import { isHealthCheck } from "./health.ts";
import { isHeardByListener } from "./heard-elsewhere.ts";
import { isOnTheWayOut, isPing, isProbing, isTidying } from "./idioms.ts";
import { isAwaitedElsewhere, isHandledBefore, isQueueing } from "./kept-promise.ts";
import { decideCallback } from "./node-callback.ts";
import { decideObserver } from "./observer.ts";
import { partsOf } from "./promised.ts";
import { decideCatchError } from "./rxjs.ts";
import type { SwallowingCall } from "./swallowing-call.ts";

/** Packages whose `.catch` gives a default to a schema or another effect, not to a promise. */
const notPromises = /^(?:zod|valibot|effect|@effect\/|rxjs|yup|@sinclair\/|@badrap\/)/;

/** Events whose listener is handed an error. */
const errorEvents = new Set(["error", "uncaughtException", "unhandledRejection"]);

const listeners = new Set(["on", "once", "addListener", "prependListener", "addEventListener"]);

/** True for what has a `.catch` of its own. What rxjs makes a promise of a stream by has not. */
function isNoPromise(value: Value | undefined): boolean {
  const root = value && rootOfValue(value);
  return root?.kind === "export" && notPromises.test(root.specifier) && !/^(?:first|last)ValueFrom$/.test(root.path.at(-1) ?? "");
}

/** True if most teams would call it honest to lose the error of a promise: `strict` wants a reason. */
function isHonest(context: HandlerContext, call: TSESTree.CallExpression, promise: TSESTree.Node, handling: Handling): boolean {
  const name = functionNameAround(call);
  return isBestEffortCall(context, promise) || saysMayFail(name) || isEnding(name, [promise]) || (handling === "nothing" && (isObserving(name) || isHeardByListener(context.sourceCode, promise))) || isQueueing(context.sourceCode, call, promise) || isHandledBefore(context.sourceCode, promise);
}

/** True if questions are asked by failing, and somebody looks at what comes out of it: `const body = await request.json().catch(() => undefined)`. */
function isAnswer({ sourceCode }: HandlerContext, { parent }: TSESTree.CallExpression, promises: readonly TSESTree.Node[]): boolean {
  const taker = parent.type === "AwaitExpression" ? parent.parent : parent;
  return taker.type !== "ExpressionStatement" && taker.type !== "UnaryExpression" && promises.every((promise) => isProbing([promise]) || isReading(promise) || isLookedUp(sourceCode, promise));
}

/** True if a failure is none of the handler's: what it is hung on is no promise, or others hear of it, or something fails already. */
function isElsewhere(context: HandlerContext, call: TSESTree.CallExpression, promises: readonly TSESTree.Node[]): boolean {
  if (promises.some((promise) => isNoPromise(context.tracer.trace(promise, context.frame)))) return true;
  return (promises.every(isTidying) && isOnTheWayOut(call)) || promises.every((promise) => isAwaitedElsewhere(context.sourceCode, promise) || handlesItsOwn(context, promise));
}

function decidePromise(context: HandlerContext, project: Project, call: TSESTree.CallExpression, handler: TSESTree.Node, receiver: TSESTree.Node): SwallowingCall | undefined {
  const handling = handlingOf(context, handler);
  if (handling === "something" || (handling === "log" && context.tier === "recommended")) return undefined;
  const promises = partsOf(context.sourceCode, receiver);
  if (isExplained(context, call, handler) || isElsewhere(context, call, promises)) return undefined;
  const isOfData = (): boolean => promises.some((promise) => asksData(context, project, promise) && !isHandledBefore(context.sourceCode, promise));
  if (context.tier === "recommended" && (promises.every((promise) => isHonest(context, call, promise, handling)) || (handling === "nothing" && isAnswer(context, call, promises) && !isOfData()))) return undefined;
  if (handling === "log") return { kind: "logOnlyHandler", handler };
  if (handling === "nothing") return { kind: "emptyHandler", handler };
  const isOfHealth = isHealthCheck({ name: functionNameAround(call), at: call, asked: promises, asksData: (promise) => asksData(context, project, promise) });
  if (isOfHealth || promises.every(isPing)) return undefined;
  return context.tier === "strict" || isOfData() ? { kind: "fallbackHandler", handler } : undefined;
}

function decideListener(context: HandlerContext, call: TSESTree.CallExpression): SwallowingCall | undefined {
  const [event, handler] = call.arguments;
  if (!errorEvents.has(stringOf(event) ?? "") || handler === undefined) return undefined;
  const handling = handlingOf(context, handler);
  // Nobody looks at what a listener returns.
  return (handling === "nothing" || handling === "literal") && !isExplained(context, call, handler) && !isSubjectOfFunction(context.sourceCode, call) ? { kind: "emptyListener", handler } : undefined;
}

/** Decides whether a call loses an error through one of its handlers. */
export function decideCall(context: HandlerContext, project: Project, call: TSESTree.CallExpression): SwallowingCall | undefined {
  const [first, second] = call.arguments;
  if (first === undefined) return undefined;
  const callee = unwrap(call.callee);
  if (callee?.type === "MemberExpression") {
    const method = staticName(callee);
    if (method === "catch" && call.arguments.length === 1) return decidePromise(context, project, call, first, callee.object);
    if (method === "then" && second !== undefined && first.type !== "SpreadElement") return decidePromise(context, project, call, second, callee.object);
    if (method !== undefined && listeners.has(method)) return decideListener(context, call);
    const found = method === "subscribe" ? decideObserver(context, call, callee.object) : undefined;
    if (found !== undefined) return found;
  }
  return decideCatchError(context, call) ?? decideCallback(context, project, call);
}
