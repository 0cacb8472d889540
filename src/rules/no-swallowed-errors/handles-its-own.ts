import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { staticName, unwrap } from "../../origins/nodes.ts";
import { statementsIn } from "../../origins/returns.ts";
import type { FunctionNode } from "../../origins/value.ts";
import type { HandlerContext } from "./handlers.ts";
import { namedCallback } from "./named-callback.ts";
import { awaitedIn, nodesInside } from "./search.ts";
import { isDoing } from "./shapes.ts";
import { callOf, isLogOf, isToldFirst, isWayOut } from "./told.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;

const does = (sourceCode: SourceCode, node: TSESTree.Node): boolean => [...nodesInside(sourceCode, node)].some(isDoing);

/** True for a handler that lets no error out. What it awaits may fail in its turn. */
const endsHere = (sourceCode: SourceCode, { body }: TSESTree.CatchClause): boolean => ![...nodesInside(sourceCode, body)].some(isWayOut);

/** True for a `try` whose handler lets nothing out, or tells of the error before it does. */
function isHandled(sourceCode: SourceCode, { handler, finalizer }: TSESTree.TryStatement): boolean {
  return handler !== null && (endsHere(sourceCode, handler) || isToldFirst(sourceCode, handler)) && (finalizer === null || !does(sourceCode, finalizer));
}

/** True for a promise that nobody waits for, with a handler of its own: `send(job).catch(log)`, `send(job).then(use, log)`. */
function isHandledAside(statement: TSESTree.Statement): boolean {
  const call = callOf(statement);
  const method = call?.callee.type === "MemberExpression" ? staticName(call.callee) : undefined;
  return (method === "catch" && call?.arguments.length === 1) || (method === "then" && call?.arguments.length === 2);
}

/** True for what only makes ready: names for values, a line in a log, and leaving early with nothing. Nobody has been waited for. */
function isMakingReady(sourceCode: SourceCode, statement: TSESTree.Statement): boolean {
  if (awaitedIn(sourceCode, statement).length > 0) return false;
  if (statement.type === "VariableDeclaration" || isLogOf(statement) || !does(sourceCode, statement)) return statement.type !== "ThrowStatement";
  if (statement.type === "BlockStatement") return statement.body.every((one) => isMakingReady(sourceCode, one));
  return statement.type === "IfStatement" && [statement.consequent, statement.alternate].every((branch) => branch === null || isMakingReady(sourceCode, branch));
}

/** The names of what a call has given, and nobody has waited for: it may be a promise. */
function* calledFor(body: readonly TSESTree.Statement[]): Generator<string> {
  for (const statement of body) {
    if (statement.type !== "VariableDeclaration") continue;
    for (const { id, init } of statement.declarations) if (id.type === "Identifier" && init?.type === "CallExpression") yield id.name;
  }
}

/** True for statements of which all that can fail later is handled: a `try` at the end, or promises with handlers that nobody waits for. */
function areHandled(sourceCode: SourceCode, body: readonly TSESTree.Statement[]): boolean {
  const last = body.findLastIndex((statement) => statement.type === "TryStatement" || isHandledAside(statement));
  const given = new Set(calledFor(body));
  const handsOn = (statement: TSESTree.Statement): boolean => statement.type === "ReturnStatement" && statement.argument?.type === "Identifier" && given.has(statement.argument.name);
  if ([...statementsIn(body)].some(handsOn)) return false;
  const isSafe = (statement: TSESTree.Statement, index: number): boolean => {
    if (statement.type === "TryStatement") return isHandled(sourceCode, statement);
    const isAside = isHandledAside(statement) && awaitedIn(sourceCode, statement).length === 0;
    return index > last ? !does(sourceCode, statement) : isAside || isMakingReady(sourceCode, statement);
  };
  return last >= 0 && body.every(isSafe);
}

/** The function that is called: of this file, or one of another that an import leads to. */
function calledFunction(context: HandlerContext, callee: TSESTree.Node): FunctionNode | undefined {
  const here = namedCallback(context, callee);
  const value = here === undefined ? context.tracer.trace(callee, context.frame) : undefined;
  return value?.kind === "function" ? value.node : here;
}

/** True for a promise of an async function that handles all that it does, or has told of the error: none is lost on who calls it. */
export function handlesItsOwn(context: HandlerContext, promise: TSESTree.Node): boolean {
  const call = unwrap(promise);
  const made = call?.type === "CallExpression" ? calledFunction(context, call.callee) : undefined;
  return made?.async === true && made.body?.type === "BlockStatement" && areHandled(context.sourceCode, made.body.body);
}
