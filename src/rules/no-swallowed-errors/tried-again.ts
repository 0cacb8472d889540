import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { ancestorsOf } from "../../origins/nodes.ts";
import { awaitedIn, nodesInside } from "./search.ts";
import { calledName, isFunction } from "./shapes.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;
type Loop = TSESTree.WhileStatement | TSESTree.DoWhileStatement | TSESTree.ForStatement;

const pauses = /^(?:sleep|delay|pause|wait|setTimeout|timeout|backoff)(?:$|[A-Z_\d])/;

/** True for what is awaited to let time pass: `sleep(1000)`, `new Promise((resolve) => setTimeout(resolve, 1000))`. */
function isPause(sourceCode: SourceCode, awaited: TSESTree.Node): boolean {
  return awaited.type === "NewExpression" ? /\bsetTimeout\b/.test(sourceCode.getText(awaited)) : pauses.test(calledName(awaited) ?? "");
}

const isLoop = (node: TSESTree.Node): node is Loop => node.type === "WhileStatement" || node.type === "DoWhileStatement" || node.type === "ForStatement";

/** The loop that runs a node again and again. */
function loopAround(node: TSESTree.Node): Loop | undefined {
  for (const one of ancestorsOf(node)) {
    if (isLoop(one)) return one;
    if (isFunction(one) || one.type === "ForOfStatement") return undefined;
  }
  return undefined;
}

/** True if a failure comes out of a loop that has tried long enough: it throws in its turn, or what follows it does. */
function givesUp(sourceCode: SourceCode, loop: Loop, attempt: TSESTree.TryStatement): boolean {
  const isOutside = ({ range }: TSESTree.Node): boolean => range[0] < attempt.block.range[0] || range[1] > attempt.block.range[1];
  if ([...nodesInside(sourceCode, loop.body)].some((node) => node.type === "ThrowStatement" && isOutside(node))) return true;
  const after = loop.parent.type === "BlockStatement" ? loop.parent.body.slice(loop.parent.body.indexOf(loop) + 1) : [];
  return after.at(-1)?.type === "ThrowStatement";
}

/** True for what leaves a loop or sets what the loop asks for: `return`, `break`, `ready = true` in `while (!ready)`. */
function ends(sourceCode: SourceCode, node: TSESTree.Node, { test }: Loop): boolean {
  if (node.type === "ReturnStatement" || node.type === "BreakStatement") return true;
  if (node.type !== "AssignmentExpression" || !test) return false;
  const set = sourceCode.getText(node.left);
  return [test, ...nodesInside(sourceCode, test)].some((asked) => sourceCode.getText(asked) === set);
}

/** True if a success ends the loop. One that goes on after it, as a worker's does, takes the next job in its next turn. */
function endsOnSuccess(sourceCode: SourceCode, loop: Loop, { block, handler }: TSESTree.TryStatement): boolean {
  return [...nodesInside(sourceCode, loop.body)].some((node) => {
    const isOfFailure = handler != null && node.range[0] >= handler.range[0] && node.range[1] <= handler.range[1];
    return !isOfFailure && node.range[1] > block.range[0] && ends(sourceCode, node, loop);
  });
}

/** True for a `try` that a loop repeats after a pause until it succeeds or has to give up with an error: what went wrong before was only too early. */
export function isTriedAgain(sourceCode: SourceCode, attempt: TSESTree.TryStatement): boolean {
  const loop = loopAround(attempt);
  if (loop === undefined || !awaitedIn(sourceCode, loop.body).some((awaited) => isPause(sourceCode, awaited))) return false;
  return givesUp(sourceCode, loop, attempt) && endsOnSuccess(sourceCode, loop, attempt);
}
