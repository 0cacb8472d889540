import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import type { Tier } from "../../layers/decide.ts";
import { unwrap } from "../../origins/nodes.ts";
import { isBestEffort } from "./best-effort.ts";
import type { Room } from "./chatting.ts";
import { isLiteralInstead, isTelling } from "./fallback.ts";
import { asksBrowser, isInPage, takesStoreOfPage } from "./in-page.ts";
import { isForgivenAbove } from "./forgiven-above.ts";
import { isForgivenByFunction } from "./function-docs.ts";
import { isHandledAtOnce, isToldAtOnce } from "./handled-at-once.ts";
import { isHealthCheck } from "./health.ts";
import { isOnTheWayOut, isParsing, isProbing, isTidying, isUndoing } from "./idioms.ts";
import { isAwaitedElsewhere } from "./kept-promise.ts";
import { isNextTried } from "./next-tried.ts";
import { besideLogging } from "./only-logs.ts";
import { partsOf } from "./promised.ts";
import { hasReasonOfItsOwn } from "./restating.ts";
import { awaitedIn, nodesInside } from "./search.ts";
import { calledName, isNoUse } from "./shapes.ts";
import { isThrownAfter } from "./thrown-after.ts";
import { isTriedAgain } from "./tried-again.ts";
import { areLiteralExits, isLast, isLiteralExit } from "./ways-out.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;

/** How an error is lost, as data. */
export type Swallow = "empty" | "fallback" | "logOnly";

/** A `try` with its handler, and what is around it. */
export interface Caught extends Room {
  readonly clause: TSESTree.CatchClause;
  readonly block: TSESTree.BlockStatement;
  /** The name of the function around it. */
  readonly functionName: string | undefined;
  /** Functions that make a Result of an error. */
  readonly resultConstructors: readonly string[];
  /** True for a call of a repository, a model or a database. */
  readonly asksData: (call: TSESTree.Node) => boolean;
  /** True for a call of a function of the project that asks them. */
  readonly asksDataInside: (call: TSESTree.Node) => boolean;
}

/** The statements of a handler that do something. */
function statementsOf({ clause }: Caught): TSESTree.Statement[] {
  return clause.body.body.filter(({ type }) => type !== "EmptyStatement");
}

function callsIn(sourceCode: SourceCode, node: TSESTree.Node): TSESTree.Node[] {
  return [...nodesInside(sourceCode, node)].filter(({ type }) => type === "CallExpression" || type === "NewExpression");
}

function referencesOf({ sourceCode, clause }: Caught): readonly TSESLint.Scope.Reference[] {
  return sourceCode.getDeclaredVariables(clause).flatMap(({ references }) => references);
}

function isIdiom({ sourceCode, clause, block, functionName, asksData, asksDataInside }: Caught, awaited: readonly TSESTree.Node[]): boolean {
  if (awaited.length === 0) return isParsing(callsIn(sourceCode, block));
  return (isProbing(awaited) && !awaited.some(asksDataInside)) || isHealthCheck({ name: functionName, at: clause, asked: awaited, asksData });
}

/** True for a block that only tidies up after a failure: the first error is the one that matters. */
function isTidyingUp({ sourceCode, clause, block }: Caught, awaited: readonly TSESTree.Node[]): boolean {
  const calls = awaited.length > 0 ? awaited : callsIn(sourceCode, block);
  return calls.length > 0 && calls.every(isTidying) && isOnTheWayOut(clause.parent);
}

/** True for a block that only waits until promises are over that others were handed, and hear of it: `resolve(result); try { await result } catch {}`. */
const isOnlyWaiting = ({ sourceCode }: Caught, awaited: readonly TSESTree.Node[]): boolean => awaited.length > 0 && awaited.every((node) => isAwaitedElsewhere(sourceCode, node));

/** True for a block all of whose promises have handlers of their own, and that asks no data besides. Who gives something instead may have been told of the error there. */
function isHandledInside({ sourceCode, block, asksData }: Caught, awaited: readonly TSESTree.Node[], isFallback: boolean): boolean {
  if (awaited.length === 0 || !awaited.every((node) => isHandledAtOnce(sourceCode, node) || (isFallback && isToldAtOnce(sourceCode, node)))) return false;
  return !callsIn(sourceCode, block).some((call) => !awaited.some(({ range }) => range[0] <= call.range[0] && call.range[1] <= range[1]) && asksData(call));
}

function usesResult({ sourceCode, clause, resultConstructors }: Caught): boolean {
  return callsIn(sourceCode, clause.body).some((call) => resultConstructors.includes(calledName(call) ?? ""));
}

function decideStrict(caught: Caught, statements: readonly TSESTree.Statement[]): Swallow | undefined {
  const { sourceCode, clause } = caught;
  const inside = [...nodesInside(sourceCode, clause.body)];
  if (inside.some(({ type }) => type === "ThrowStatement") || usesResult(caught)) return undefined;
  const rest = besideLogging(sourceCode, statements);
  if (rest !== undefined) return rest.every((statement) => isLiteralExit(sourceCode, statement)) ? "logOnly" : undefined;
  const calls = callsIn(sourceCode, clause.body);
  const doesSomething = calls.length > 0 ? !calls.every(isUndoing) : inside.some(({ type }) => type === "AwaitExpression");
  return doesSomething || referencesOf(caught).length > 0 ? undefined : "fallback";
}

/** True for statements that only give literals: they leave with one, or put them where the block would have put what it made, and go on or leave then. */
function isFallbackOf({ sourceCode, block }: Caught, statements: readonly TSESTree.Statement[]): boolean {
  const rest = statements.findIndex((statement) => !isLiteralInstead(sourceCode, statement, block));
  const exits = rest < 0 ? [] : statements.slice(rest);
  return statements.length > 0 && (exits.length === 0 || (areLiteralExits(sourceCode, exits) && isLast(exits.at(-1))));
}

/** True for a statement that undoes a transaction, and tells nobody. */
function isUndoingOnly(statement: TSESTree.Statement): boolean {
  if (statement.type !== "ExpressionStatement") return false;
  const call = unwrap(statement.expression);
  return call !== undefined && isUndoing(call);
}

/** True for a handler that lets the code behind its `try` run. */
const isGoingOn = (only: TSESTree.Statement | undefined): boolean => only === undefined || only.type === "ContinueStatement";

/**
 * Decides whether a handler loses its error. Undefined if it is rethrown, used, turned into a Result, or if a reason is given.
 */
export function decideCatch(caught: Caught, tier: Tier): Swallow | undefined {
  const { sourceCode, clause, block } = caught;
  // Scopes are asked last: oxlint has none until then.
  const isNothing = (statement: TSESTree.Statement): boolean => isNoUse(statement) || (tier === "recommended" && isUndoingOnly(statement) && referencesOf(caught).length === 0);
  const statements = statementsOf(caught).filter((statement) => !isNothing(statement));
  const only = statements.at(-1);
  const isFallback = isFallbackOf(caught, statements) && !usesResult(caught);
  // Most handlers do something else, and then the block need not be searched.
  if (block.body.length === 0 || (tier === "recommended" && only !== undefined && !isFallback)) return undefined;
  const awaited = awaitedIn(sourceCode, block).flatMap((promise) => partsOf(sourceCode, promise));
  if (tier === "recommended" && isHandledInside(caught, awaited, isFallback)) return undefined;
  const idiom = isIdiom(caught, awaited);
  let found: Swallow | undefined;
  if (only === undefined) found = (awaited.length === 0 && idiom) || isTidyingUp(caught, awaited) || isOnlyWaiting(caught, awaited) ? undefined : "empty";
  else if (isFallback && awaited.length > 0) found = idiom ? undefined : "fallback";
  else if (tier === "strict" && !idiom) found = decideStrict(caught, statements);
  if (found === undefined || hasReasonOfItsOwn(sourceCode, clause) || isForgivenAbove(sourceCode, clause.parent) || isForgivenByFunction(sourceCode, clause)) return undefined;
  if (tier === "strict") return found;
  if (statements.some((statement) => isTelling(sourceCode, statement)) || isInPage(clause) || isThrownAfter(sourceCode, clause.parent) || (isGoingOn(only) && (isTriedAgain(sourceCode, clause.parent) || isNextTried(sourceCode, clause.parent)))) return undefined;
  const calls = callsIn(sourceCode, block);
  return calls.some((call) => asksBrowser(sourceCode, call)) || (only === undefined ? [only] : statements).some((exit) => isBestEffort({ ...caught, exit, awaited, calls })) || takesStoreOfPage(sourceCode) ? undefined : found;
}
