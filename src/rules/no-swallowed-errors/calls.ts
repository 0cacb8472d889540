import type { TSESTree } from "@typescript-eslint/utils";
import { isDataAccess } from "../../origins/data-access.ts";
import { staticName, stringOf, unwrap } from "../../origins/nodes.ts";
import type { Project } from "../../origins/project.ts";
import { rootOfValue, type Value } from "../../origins/value.ts";
import { isAskedByResult } from "./asked-by-result.ts";
import { isBestEffortCall, isEnding, isObserving, saysMayFail } from "./best-effort.ts";
import { isLookedUp } from "./chatting.ts";
import { isExplained } from "./explained.ts";
import { isSubjectOfFunction } from "./function-docs.ts";
import { handlingOf, usesError, type HandlerContext, type Handling } from "./handlers.ts";
import { functionNameAround } from "./function-name.ts";
import { isHealthCheck, isOnTheWayOut, isPing, isProbing, isTidying } from "./idioms.ts";
import { isAwaitedElsewhere, isHandledBefore, isQueueing } from "./kept-promise.ts";
import { decideCatchError } from "./rxjs.ts";
import { calledName, isFunction } from "./shapes.ts";
import type { SwallowingCall } from "./swallowing-call.ts";

/** Packages whose `.catch` gives a default to a schema or another effect, not to a promise. */
const notPromises = /^(?:zod|valibot|effect|@effect\/|rxjs|yup|@sinclair\/|@badrap\/)/;

/** Events whose listener is handed an error. */
const errorEvents = new Set(["error", "uncaughtException", "unhandledRejection"]);

const listeners = new Set(["on", "once", "addListener", "prependListener", "addEventListener"]);

/** Functions that hand an error on as data: their first parameter is no error of the call. */
const notNodeStyle =
  /^(?:map|forEach|filter|find|findIndex|findLast|some|every|reduce|reduceRight|flatMap|sort|then|catch|finally|finished|onFinished|eos|subscribe|tap|pipe|on|once|use|all|get|post|put|patch|delete|test|it|describe|expect|retry\w*|set\w*|add\w*|register\w*|\w*(?:[eE]rror|[hH]andler|[eE]xception|[hH]ook|[cC]atch|[mM]iddleware)\w*)$/;

const errorName = /^_?(?:err|error|er|e)$/i;

function rootExport(value: Value | undefined): string | undefined {
  const root = value && rootOfValue(value);
  return root?.kind === "export" ? root.specifier : undefined;
}

/** True if a chain of calls begins at a repository, a model or a database, whatever its methods return. */
export function asksData(context: HandlerContext, project: Project, chain: TSESTree.Node): boolean {
  for (let node = unwrap(chain); node !== undefined; ) {
    const value = context.tracer.trace(node, context.frame);
    if (value !== undefined && isDataAccess(project, context.tracer, value)) return true;
    node = unwrap(node.type === "CallExpression" ? node.callee : node.type === "MemberExpression" ? node.object : undefined);
  }
  return false;
}

/** True if most teams would call it honest to lose the error: `strict` wants a reason. */
function isHonest(context: HandlerContext, call: TSESTree.CallExpression, receiver: TSESTree.Node, handling: Handling): boolean {
  const name = functionNameAround(call);
  return isBestEffortCall(context.sourceCode, receiver) || saysMayFail(name) || isEnding(name, [receiver]) || (handling === "nothing" && isObserving(name)) || isQueueing(context.sourceCode, call, receiver) || isHandledBefore(context.sourceCode, receiver);
}

/** True if a question is asked by failing, and somebody looks at what comes out of it: `const body = await request.json().catch(() => undefined)`. */
function isAnswer({ sourceCode }: HandlerContext, { parent }: TSESTree.CallExpression, receiver: TSESTree.Node): boolean {
  const taker = parent.type === "AwaitExpression" ? parent.parent : parent;
  return taker.type !== "ExpressionStatement" && taker.type !== "UnaryExpression" && (isProbing([receiver]) || isLookedUp(sourceCode, receiver));
}

function decidePromise(context: HandlerContext, project: Project, call: TSESTree.CallExpression, handler: TSESTree.Node, receiver: TSESTree.Node): SwallowingCall | undefined {
  const handling = handlingOf(context, handler);
  if (handling === "something" || (handling === "log" && context.tier === "recommended")) return undefined;
  const value = context.tracer.trace(receiver, context.frame);
  if (notPromises.test(rootExport(value) ?? "") || isExplained(context, call, handler) || (isTidying(receiver) && isOnTheWayOut(call)) || isAwaitedElsewhere(context.sourceCode, receiver)) return undefined;
  if (context.tier === "recommended" && (isHonest(context, call, receiver, handling) || (handling === "nothing" && isAnswer(context, call, receiver) && !asksData(context, project, receiver)))) return undefined;
  if (handling === "log") return { kind: "logOnlyHandler", handler };
  if (handling === "nothing") return { kind: "emptyHandler", handler };
  if (isHealthCheck(functionNameAround(call)) || isPing(receiver)) return undefined;
  return context.tier === "strict" || asksData(context, project, receiver) ? { kind: "fallbackHandler", handler } : undefined;
}

function decideListener(context: HandlerContext, call: TSESTree.CallExpression): SwallowingCall | undefined {
  const [event, handler] = call.arguments;
  if (!errorEvents.has(stringOf(event) ?? "") || handler === undefined) return undefined;
  const handling = handlingOf(context, handler);
  // Nobody looks at what a listener returns.
  return (handling === "nothing" || handling === "literal") && !isExplained(context, call, handler) && !isSubjectOfFunction(context.sourceCode, call) ? { kind: "emptyListener", handler } : undefined;
}

/** A Node callback, `(err, data) => …`, that never looks at its error. */
function decideCallback(context: HandlerContext, call: TSESTree.CallExpression): SwallowingCall | undefined {
  const handler = call.arguments.at(-1);
  if (!isFunction(handler) || handler.params.length === 0 || handler.params.length > 3 || notNodeStyle.test(calledName(call) ?? "")) return undefined;
  const [first] = handler.params;
  if (first?.type !== "Identifier" || !errorName.test(first.name) || usesError(context, handler)) return undefined;
  const isNode = rootExport(context.tracer.trace(call.callee, context.frame))?.startsWith("node:") === true;
  if (!isNode && (handler.params.length < 2 || !/^_?(?:err|error)$/i.test(first.name))) return undefined;
  if (isNode && context.tier === "recommended" && isAskedByResult(context.sourceCode, call, handler)) return undefined;
  return isExplained(context, call, handler) ? undefined : { kind: "ignoredParameter", handler };
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
  }
  return decideCatchError(context, call) ?? decideCallback(context, call);
}
