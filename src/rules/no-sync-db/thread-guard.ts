import type { TSESTree } from "@typescript-eslint/utils";
import type { Frame } from "../../origins/frame.ts";
import { unwrap } from "../../origins/nodes.ts";
import { exportOf } from "../../origins/sync-database.ts";
import type { Tracer } from "../../origins/tracer.ts";

/** Where the names of a file are looked up. */
interface Names {
  readonly tracer: Tracer;
  readonly frame: Frame;
}

/** The export of `node:worker_threads` that an expression is. */
function ofThreads(node: TSESTree.Node, { tracer, frame }: Names): string | undefined {
  const known = exportOf(tracer.trace(node, frame));
  return known !== undefined && /^(?:node:)?worker_threads$/.test(known.specifier) ? known.path.at(-1) : undefined;
}

const isNothing = (node: TSESTree.Node): boolean => (node.type === "Literal" && node.raw === "null") || (node.type === "Identifier" && node.name === "undefined");

/** `isMainThread === false`, `parentPort !== null`: the outcome that the left side then has; undefined for other comparisons. */
function compared({ operator, right }: TSESTree.BinaryExpression, outcome: boolean): boolean | undefined {
  if (!/^[!=]==?$/.test(operator)) return undefined;
  const isEqual = operator.startsWith("=") === outcome;
  if (isNothing(right)) return !isEqual;
  return right.type === "Literal" && typeof right.value === "boolean" ? right.value === isEqual : undefined;
}

/** True if a test with that outcome says that the code runs in a thread of its own. */
function saysThread(node: TSESTree.Node, outcome: boolean, names: Names): boolean {
  const test = unwrap(node) ?? node;
  if (test.type === "UnaryExpression") return test.operator === "!" && saysThread(test.argument, !outcome, names);
  if (test.type === "LogicalExpression") {
    const sides = [test.left, test.right];
    // Of `a && b` both hold where it holds, and nobody knows which fails where it does not.
    if (test.operator === (outcome ? "&&" : "||")) return sides.some((side) => saysThread(side, outcome, names));
    return sides.every((side) => saysThread(side, outcome, names));
  }
  if (test.type === "BinaryExpression") {
    const left = compared(test, outcome);
    return left !== undefined && saysThread(test.left, left, names);
  }
  return ofThreads(test, names) === (outcome ? "parentPort" : "isMainThread");
}

/** True if what stands in a node there is reached only in a thread: behind a question, or as what `parentPort` is handed, a listener or a message. */
export function isGuarded(inner: TSESTree.Node, outer: TSESTree.Node, names: Names): boolean {
  switch (outer.type) {
    case "IfStatement":
    case "ConditionalExpression":
      return inner !== outer.test && saysThread(outer.test, inner === outer.consequent, names);
    case "LogicalExpression":
      return inner === outer.right && saysThread(outer.left, outer.operator === "&&", names);
    case "CallExpression": {
      const callee = unwrap(outer.callee);
      return callee?.type === "MemberExpression" && ofThreads(callee.object, names) === "parentPort";
    }
    default:
      return false;
  }
}
