import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { ancestorsOf, unwrap } from "../../origins/nodes.ts";
import { besideLogs } from "./beside-logs.ts";
import { isCaching, textOfCallee } from "./caching.ts";
import { isChatting, isLookedUp, type Room } from "./chatting.ts";
import { isDemand } from "./demand.ts";
import { tellsOfFailures } from "./handled-at-once.ts";
import { isIdempotent } from "./idempotent.ts";
import { isPing, isProbing, isTidying } from "./idioms.ts";
import { isNoVerdict } from "./no-verdict.ts";
import { throwsItsOwn } from "./own-throw.ts";
import { promised } from "./promised.ts";
import { isReadAhead } from "./read-ahead.ts";
import { isReleasing } from "./releasing.ts";
import { nodesInside } from "./search.ts";
import { calledName, headOf, isFunction } from "./shapes.ts";
import { isWorkedOut } from "./worked-out.ts";
import { isYesOrNo, type Question } from "./yes-or-no.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;

/** Reads of files, and looks at them, which fail when there is none, by the names of Node and of Deno. */
const reading = /^(?:readFile|readdir|readlink|realpath|opendir|readJson|readTextFile|readDir|readLink|realPath)(?:Sync|Async)?$|^(?:access|l?stat)Sync$/;

/** True if a call asks whether a file is there, and what is in it. */
export const isReading = (call: TSESTree.Node): boolean => reading.test(calledName(call) ?? "");

const observers = /^process\.std(?:out|err)\.\w+$|(?:^|\.)_?(?:telemetry|analytics|metrics?|posthog|mixpanel|amplitude|statsd|tracker)\w*\.\w+$|(?:^|\.)_?(?:heartbeat|track|tracker|trackEvent|forceHealthCheck|healthCheck|checkHealth|(?:send|report|record|track|emit|push|flush|collect|update)\w*(?:Telemetry|Analytics|Metrics|Heartbeat)|(?:send|report|record|track|emit|push|flush)\w*Metric|(?:send|report|track|push|post)\w*Stats)$/i;

const observing = /^(?:send|report|record|track|emit|push|flush|register|capture)\w*(?:Telemetry|Analytics|Metrics?|Heartbeat)|^(?:send|report|track|push|post)\w*Stats/i;

/** Functions that write out what is left of the logs: nobody is told by another log. */
const flushingLogs = /^flush(?:All)?Log(?:s|gers?)?$/;

/** Names that say that what they do may fail: `trySend`, `getRevisionSafe`, `removeIgnoreErrors`. */
const mayFail = /^(?:try|safe|safely|silently|quietly|bestEffort|fireAndForget|ignor(?:e|ing)(?:Any|All)?Errors?)(?:[A-Z_]|$)|(?:Safe|Safely|Silently|Quietly|BestEffort|Ignor(?:e|ing)(?:Any|All)?Errors?|_safe)$/;

/** True if the name of a function tells its callers that a failure is no error. */
export function saysMayFail(functionName: string | undefined): boolean {
  return functionName !== undefined && (mayFail.test(functionName) || flushingLogs.test(functionName));
}

/** True if the name of a function says that it tells an observer. */
export const isObserving = (functionName: string | undefined): boolean => observing.test(functionName ?? "");

/** Functions that end the program, or a part of it: what is closed first must not keep the rest from being closed. */
const ending = /^(?:on|before|handle|graceful(?:ly)?|perform|app(?:lication)?|server|module|_)*(?:shut_?down|tear_?down|moduledestroy)(?:all|app|application|gracefully|handler|hook|process|server)?$/i;

/** True for calls that tidy up, in a function that ends the program by its name. */
export const isEnding = (functionName: string | undefined, calls: readonly TSESTree.Node[]): boolean => ending.test(functionName ?? "") && calls.length > 0 && calls.every(isTidying);

/** A class that lets on who fails to show a right: `OptionalJwtGuard`. */
const optional = /^Optional(?=[A-Z])|(?<=[a-z\d])Optional(?=[A-Z]|$)/;

/** True for what a class does by that which it extends, if it is called optional: `super.canActivate(context)`. */
const isOptional = (block: TSESTree.BlockStatement, awaited: readonly TSESTree.Node[]): boolean =>
  awaited.length > 0 && awaited.every((call) => isOfSuper(unwrap(call))) && [...ancestorsOf(block)].some((around) => around.type === "ClassDeclaration" && optional.test(around.id?.name ?? ""));

const isOfSuper = (call: TSESTree.Node | undefined): boolean => call?.type === "CallExpression" && call.callee.type === "MemberExpression" && call.callee.object.type === "Super";

/** Packages that observe a program. */
const observingPackages = /^@?(?:sentry|bugsnag|rollbar|datadog|dd-trace|newrelic|posthog|mixpanel|amplitude|opentelemetry|honeybadger|logrocket)\b/;

/** True for what is done with a package that observes, once it is loaded: `import("@sentry/node").then((Sentry) => Sentry.captureException(error))`. */
function isOfObserver(node: TSESTree.Node): boolean {
  const inner = unwrap(node);
  if (inner?.type === "ImportExpression") return observingPackages.test(headOf(inner.source));
  if (inner?.type === "CallExpression") return isOfObserver(inner.callee);
  return inner?.type === "MemberExpression" && isOfObserver(inner.object);
}

/** Logs that write for themselves: nobody is left to be told that one failed. What an audit misses is lost. */
const logs = /^(?:this\.)?[_#]?(?!\w*audit)(?:\w*logger|logging|log|winston|pino)\.(?:log|info|warn|error|debug|trace|verbose|fatal|notice|critical)\w*$/i;

/** True for the text of a callee that tells an observer, or a log. */
const isHeard = (callee: string): boolean => observers.test(callee) || logs.test(callee);

/** True if a call tells an observer, a log, or somebody in a chat. */
const isTold = (room: Room, call: TSESTree.Node): boolean => isHeard(textOfCallee(room.sourceCode, call)) || isOfObserver(call) || isChatting(room, call);

/** True if what is asked for may be there no more: a file, a message, what a cache held. */
const isSought = (sourceCode: SourceCode, call: TSESTree.Node): boolean => isReading(call) || isIdempotent(sourceCode, call) || isCaching(sourceCode, call) || isLookedUp(sourceCode, call) || tellsOfFailures(sourceCode, call);

/** True if a promise only gives something back, asks for what may be so already, fills a cache, or tells an observer or a chat. */
export function isBestEffortCall(room: Room, promise: TSESTree.Node): boolean {
  const call = promised(promise);
  return isReleasing(call) || isIdempotent(room.sourceCode, call) || isCaching(room.sourceCode, call) || isTold(room, call) || tellsOfFailures(room.sourceCode, call);
}

/** True if what a call gives is used: it is not done for its own sake. `page.close?.()` is as bare as `page.close()`, and `page.size?.() ?? 0` as asked. */
function isAsked({ parent }: TSESTree.Node): boolean {
  const around = parent?.type === "ChainExpression" ? parent.parent : parent;
  return around?.type !== "ExpressionStatement";
}

/** A `try` as it is judged here. */
export interface Effort extends Question, Room {
  readonly calls: readonly TSESTree.Node[];
  readonly asksData: (call: TSESTree.Node) => boolean;
  readonly asksDataInside: (call: TSESTree.Node) => boolean;
}

/** True if a question is asked with more than a bare call: something is done with its answer, and nothing is thrown besides. */
function isProbe({ sourceCode, block, awaited, asksDataInside }: Effort): boolean {
  const [first, second] = block.body;
  if (!isProbing(awaited) || throwsItsOwn(sourceCode, block) || awaited.some(asksDataInside)) return false;
  return second !== undefined || first?.type !== "ExpressionStatement" || first.expression.type === "AssignmentExpression";
}

/** True if a call hands a promise to the runtime, which may be none: the promise goes on all the same. */
const isHandover = (call: TSESTree.Node): boolean => calledName(call) === "waitUntil";

/** The calls that run with a block, with those of what `forEach` does to each of many instead of it. */
function doneIn(sourceCode: SourceCode, calls: readonly TSESTree.Node[]): TSESTree.Node[] {
  return calls.flatMap((call) => {
    const done = call.type === "CallExpression" && calledName(call) === "forEach" ? call.arguments[0] : undefined;
    if (!isFunction(done)) return [call];
    return doneIn(sourceCode, [...nodesInside(sourceCode, done)].filter(({ type }) => type === "CallExpression" || type === "NewExpression"));
  });
}

/** Calls by which something is listened to, or no more: nothing is done yet. */
const hearing = /^(?:on|once|off|(?:add|remove|prepend)(?:Event|Once)?Listener)$/;

/** True for a call that begins or ends to listen: `socket.once("open", start)`. */
const isListening = (call: TSESTree.Node): boolean => call.type === "CallExpression" && hearing.test(calledName(call) ?? "") && call.arguments.length >= 2 && headOf(call.arguments[0]) !== "";

/** True if most teams would call it honest to lose the error of what is done at once. */
function isHonestAtOnce({ sourceCode, block, calls: all, asksData }: Effort): boolean {
  if (all.length === 0) return isWorkedOut(sourceCode, block);
  const calls = besideLogs(sourceCode, doneIn(sourceCode, all));
  if (calls.every((call) => isReleasing(call) || calledName(call) === "destroy" || isHandover(call) || isListening(call) || saysMayFail(calledName(call))) || calls.every(isReading)) return true;
  if (calls.every((call) => isPing(call) || observers.test(textOfCallee(sourceCode, call)))) return true;
  return calls.every((call) => isIdempotent(sourceCode, call) || (isAsked(call) && !asksData(call)));
}

/**
 * True if most teams would call a lost error honest: what is given back, looked for, cached or observed, and what is only worked out.
 * `strict` wants a reason for these as well.
 */
export function isBestEffort(effort: Effort): boolean {
  const { sourceCode, block, functionName, exit, awaited, asksData } = effort;
  if (isOptional(block, awaited) || saysMayFail(functionName) || isEnding(functionName, awaited.length > 0 ? awaited : effort.calls)) return true;
  if (awaited.length === 0) return isHonestAtOnce(effort);
  if (awaited.every((call) => isSought(sourceCode, call) || isReleasing(call))) return true;
  if (isYesOrNo(effort) || isNoVerdict(exit) || isDemand(effort)) return !awaited.some(asksData);
  return exit === undefined && (isProbe(effort) || isReadAhead(effort) || isObserving(functionName) || awaited.every((call) => isTold(effort, call)));
}
