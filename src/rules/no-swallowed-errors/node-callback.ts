import type { TSESTree } from "@typescript-eslint/utils";
import { callbackClients } from "../../catalog/callback-clients.ts";
import { errorlessCallbacks } from "../../catalog/errorless-callbacks.ts";
import { lastName } from "../../origins/nodes.ts";
import type { Project } from "../../origins/project.ts";
import { rootOfValue, type FunctionNode } from "../../origins/value.ts";
import { isAskedByResult } from "./asked-by-result.ts";
import { asksData, valuesOf } from "./asks-data.ts";
import { isBestEffortCall, isObserving, saysMayFail } from "./best-effort.ts";
import { commentsOnWork } from "./callback-comments.ts";
import { isUnnamed, sayingError } from "./error-name.ts";
import { isExplained } from "./explained.ts";
import { functionNameAround } from "./function-name.ts";
import { usesError, type HandlerContext } from "./handlers.ts";
import { isOnTheWayOut, isPing, isTidying, isUndoing } from "./idioms.ts";
import { stepsNeverFail } from "./never-failing.ts";
import { isExplainedThere, namedCallback } from "./named-callback.ts";
import { isRejectedByResult } from "./rejected-by-result.ts";
import { calledName, isFunction } from "./shapes.ts";
import type { SwallowingCall } from "./swallowing-call.ts";

/** What is given no Node callback, whoever has it: what comes of a promise or a stream, and what runs where there is an error already. */
const neverNodeStyle = /^(?:then|catch|finally|finished|onFinished|eos|tap|pipe|on|once|use|pre|post|retry\w*|\w*(?:[eE]rror|[hH]andler|[eE]xception|[hH]ook|[cC]atch|[mM]iddleware)\w*)$/;

/** Methods of lists, which take their callback first. */
const ofLists = /^(?:map|forEach|filter|find|findIndex|findLast|findLastIndex|some|every|reduce|reduceRight|flatMap|sort|toSorted)$/;

/** What a name says where nothing is known of whose it is: a route is got, a listener added, a test is called. */
const otherwiseNodeStyle = /^(?:subscribe|all|get|put|patch|delete|test|it|describe|expect|set\w*|add\w*|register\w*)$/;

/** Helpers that go through a list that they are handed. */
const helpers = /^(?:_|__|\$|R|async|lodash|underscore|Promise|Bluebird)$/;

/** Whose a call is, as far as it matters to its callback. */
type Owner = "node" | "client" | "data" | "steps" | "package" | "unknown";

/** What goes through lists by steps that call back, and hands the error of the first that fails to its last argument. */
const bySteps = /^async(?:\/|$)/;

function ownerOf(context: HandlerContext, project: Project, callee: TSESTree.Node): Owner {
  const roots = [...valuesOf(context, callee)].map(rootOfValue);
  for (const root of roots) {
    if (root.kind !== "export") continue;
    if (root.specifier.startsWith("node:")) return "node";
    if (bySteps.test(root.specifier)) return "steps";
    return callbackClients.has(root.specifier) ? "client" : "package";
  }
  return asksData(context, project, callee) ? "data" : "unknown";
}

/** True if a call takes a Node callback by its name, where only that can tell. */
function isNodeStyle(call: TSESTree.CallExpression, name: string, owner: Owner): boolean {
  if (ofLists.test(name)) {
    if (owner === "steps") return call.arguments.length > 2;
    const holder = call.callee.type === "MemberExpression" ? lastName(call.callee.object) : undefined;
    // `users.find({}, (err, docs) => …)` is a question: no list is handed anything before its callback.
    return name === "find" && call.arguments.length > 1 && call.callee.type === "MemberExpression" && owner !== "package" && !helpers.test(holder ?? "");
  }
  return owner === "data" || !otherwiseNodeStyle.test(name);
}

/** True if most teams would call it honest not to look: `strict` wants a reason. */
function isHonest(context: HandlerContext, call: TSESTree.CallExpression): boolean {
  const name = functionNameAround(call);
  return isBestEffortCall(context, call) || isUndoing(call) || isPing(call) || (isTidying(call) && isOnTheWayOut(call)) || saysMayFail(name) || isObserving(name);
}

/** A function that may be a Node callback. */
interface Callback {
  readonly node: FunctionNode;
  /** Its first parameter. */
  readonly name: string;
  /** True if the call only names the function. */
  readonly isNamed: boolean;
}

/** True for a call that may hand over an error that nobody looks at, `query(sql, (_, rows) => …)`: a list hands over an element, and methods that a schema is given take anything. */
const mayHandUnnamed = (call: TSESTree.CallExpression): boolean => call.arguments.length > 1 && !ofLists.test(calledName(call) ?? "") && !/^(?:method|static)$/.test(calledName(call) ?? "");

/** True if a first parameter is an error by its name, as far as whose call it is leaves that open. */
function isErrorOf(owner: Owner, { name, node: { params } }: Callback): boolean {
  const saying = sayingError(name);
  if (saying === "plain" || owner === "unknown" || owner === "package") return saying === "plain";
  if (saying === "compound" || owner === "node") return saying !== "nothing";
  // What takes one value may be an element or an event.
  return owner === "client" && params.length > 1;
}

/** True if the callback of a call is handed an error first, by whose call it is, or else by the names of the method and the parameters. */
function takesError(context: HandlerContext, project: Project, call: TSESTree.CallExpression, callback: Callback): boolean {
  const name = calledName(call) ?? "";
  if (neverNodeStyle.test(name)) return false;
  const owner = ownerOf(context, project, call.callee);
  if (!isErrorOf(owner, callback)) return false;
  if (owner === "node") return !ofLists.test(name) && !otherwiseNodeStyle.test(name) && !errorlessCallbacks.has(name) && !(context.tier === "recommended" && isAskedByResult(context.sourceCode, call, callback.node));
  // A function with a name may be called for much else.
  if (callback.isNamed && owner !== "client" && owner !== "data") return false;
  const isOfIt = owner === "client" ? !ofLists.test(name) || name === "find" || call.arguments.length > 1 : callback.node.params.length > 1 && isNodeStyle(call, name, owner);
  if (!isOfIt || context.tier === "strict") return isOfIt;
  if (owner === "steps" && stepsNeverFail(context.sourceCode, call)) return false;
  // A database that is down is no user who is not there.
  return owner === "client" || owner === "data" ? !isHonest(context, call) : !isRejectedByResult(context.sourceCode, callback.node);
}

/** A Node callback, `(err, data) => …`, that never looks at its error, inline or, where it is known whose the call is, by its name. */
export function decideCallback(context: HandlerContext, project: Project, call: TSESTree.CallExpression): SwallowingCall | undefined {
  const handler = call.arguments.at(-1);
  const node = isFunction(handler) ? handler : handler && namedCallback(context, handler);
  if (handler === undefined || node === undefined || node.params.length === 0 || node.params.length > 3) return undefined;
  const [first] = node.params;
  if (first?.type !== "Identifier" || (isUnnamed(first.name) ? !mayHandUnnamed(call) : sayingError(first.name) === "nothing") || usesError(context, node)) return undefined;
  if (!takesError(context, project, call, { node, name: first.name, isNamed: node !== handler })) return undefined;
  const onWork = commentsOnWork(context.sourceCode, node);
  return isExplained(context, call, handler, onWork) || (node !== handler && isExplainedThere(context, node, onWork)) ? undefined : { kind: "ignoredParameter", handler, parameter: first.name };
}
