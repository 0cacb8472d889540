import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { isLogCall } from "./only-logs.ts";
import { nodesInside } from "./search.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;

/** True if a success leaves the loop: `return logo`, `break`. */
const leaves = (sourceCode: SourceCode, block: TSESTree.BlockStatement): boolean => [block, ...nodesInside(sourceCode, block)].some(({ type }) => type === "ReturnStatement" || type === "BreakStatement");

/** True for a statement that says that nothing came of any of them. */
const saysSo = (sourceCode: SourceCode, statement: TSESTree.Statement): boolean =>
  [statement, ...nodesInside(sourceCode, statement)].some((node) => node.type === "ThrowStatement" || (node.type === "ExpressionStatement" && isLogCall(sourceCode, node.expression)));

/**
 * True for a `try` that goes through candidates until one does, and what follows the loop throws or logs if none did: `for (const path of paths) try { return await read(path) } catch {}`.
 * A failure says only that the next is to be tried.
 */
export function isNextTried(sourceCode: SourceCode, attempt: TSESTree.TryStatement): boolean {
  const around = attempt.parent.type === "BlockStatement" ? attempt.parent.parent : attempt.parent;
  if (around.type !== "ForOfStatement" || around.parent.type !== "BlockStatement" || !leaves(sourceCode, attempt.block)) return false;
  const after = around.parent.body.slice(around.parent.body.indexOf(around) + 1);
  return after.some((statement) => saysSo(sourceCode, statement));
}
