import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { unwrap } from "../../origins/nodes.ts";
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

/** True for a promise of an async function of the same file that handles all that it does: no error is left for who calls it. */
export function handlesItsOwn(context: HandlerContext, promise: TSESTree.Node): boolean {
  const call = unwrap(promise);
  const made = call?.type === "CallExpression" ? namedCallback(context, call.callee) : undefined;
  if (made?.async !== true || made.body?.type !== "BlockStatement") return false;
  const { body } = made.body;
  return body.some(({ type }) => type === "TryStatement") && body.every((statement) => isSafe(context.sourceCode, statement));
}
