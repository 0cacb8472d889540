import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { unwrap } from "../../origins/nodes.ts";
import type { FunctionNode } from "../../origins/value.ts";
import type { HandlerContext } from "./handlers.ts";
import { namedCallback } from "./named-callback.ts";
import { nodesInside } from "./search.ts";
import { isDoing } from "./shapes.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;

const does = (sourceCode: SourceCode, node: TSESTree.Node): boolean => [...nodesInside(sourceCode, node)].some(isDoing);

/** True for a handler that lets no error out. What it awaits may fail in its turn. */
function endsHere(sourceCode: SourceCode, { body }: TSESTree.CatchClause): boolean {
  return ![...nodesInside(sourceCode, body)].some(({ type }) => type === "ThrowStatement" || type === "AwaitExpression");
}

/** True for a statement that cannot fail: a `try` with such a handler, or one that only looks at something. */
function isSafe(sourceCode: SourceCode, statement: TSESTree.Statement): boolean {
  if (statement.type !== "TryStatement") return !does(sourceCode, statement);
  return statement.handler !== null && endsHere(sourceCode, statement.handler) && (statement.finalizer === null || !does(sourceCode, statement.finalizer));
}

/** The function that is called: of this file, or one of another that an import leads to. */
function calledFunction(context: HandlerContext, callee: TSESTree.Node): FunctionNode | undefined {
  const here = namedCallback(context, callee);
  const value = here === undefined ? context.tracer.trace(callee, context.frame) : undefined;
  return value?.kind === "function" ? value.node : here;
}

/** True for a promise of an async function that handles all that it does: no error is left for who calls it. */
export function handlesItsOwn(context: HandlerContext, promise: TSESTree.Node): boolean {
  const call = unwrap(promise);
  const made = call?.type === "CallExpression" ? calledFunction(context, call.callee) : undefined;
  if (made?.async !== true || made.body?.type !== "BlockStatement") return false;
  const { body } = made.body;
  return body.some(({ type }) => type === "TryStatement") && body.every((statement) => isSafe(context.sourceCode, statement));
}
