import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { unwrap } from "../../origins/nodes.ts";
import type { FunctionNode } from "../../origins/value.ts";
import { nodesInside } from "./search.ts";
import { calledName } from "./shapes.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;

/** What a condition says where there is no result: a failure leaves none. */
type Without = "holds" | "fails" | "unknown";

function without(test: TSESTree.Node, isResult: (node: TSESTree.Node) => boolean): Without {
  const inner = unwrap(test);
  if (inner === undefined) return "unknown";
  if (isResult(inner)) return "fails";
  if (inner.type === "UnaryExpression" && inner.operator === "!") {
    const denied = without(inner.argument, isResult);
    return denied === "unknown" ? denied : denied === "holds" ? "fails" : "holds";
  }
  if (inner.type === "LogicalExpression") {
    const sides = [without(inner.left, isResult), without(inner.right, isResult)];
    const decisive = inner.operator === "&&" ? "fails" : "holds";
    if (sides.includes(decisive)) return decisive;
    return sides.includes("unknown") ? "unknown" : (sides[0] ?? "unknown");
  }
  return inner.type === "BinaryExpression" ? compared(inner, isResult) : "unknown";
}

/** `body === PASSED`, `body + "" !== "ok"`: nothing is no text that is meant. What is compared with nothing is not known. */
function compared({ left, operator, right }: TSESTree.BinaryExpression, isResult: (node: TSESTree.Node) => boolean): Without {
  const first = unwrap(left);
  const asked = first?.type === "BinaryExpression" && first.operator === "+" ? unwrap(first.left) : first;
  const other = unwrap(right);
  const isMeant = (other?.type === "Literal" && other.value !== null) || (other?.type === "Identifier" && /^[A-Z][A-Z\d_]+$/.test(other.name));
  if (asked === undefined || !isResult(asked) || !isMeant) return "unknown";
  return /^===?$/.test(operator) ? "fails" : /^!==?$/.test(operator) ? "holds" : "unknown";
}

/** True if a branch rejects: `reject(new Error())`. */
function rejects(sourceCode: SourceCode, branch: TSESTree.Node): boolean {
  return [...nodesInside(sourceCode, branch), branch].some((node) => node.type === "CallExpression" && calledName(node) === "reject" && node.arguments.length > 0);
}

/** True if a callback asks by its result whether all went well, and rejects where there is none: a failure is told, though not why. */
export function isRejectedByResult(sourceCode: SourceCode, { params, body }: FunctionNode): boolean {
  const results = params.slice(1).flatMap((parameter) => (parameter.type === "Identifier" ? [parameter.name] : []));
  const isResult = (node: TSESTree.Node): boolean => node.type === "Identifier" && results.includes(node.name);
  if (body?.type !== "BlockStatement") return false;
  return body.body.some((statement) => {
    if (statement.type !== "IfStatement") return false;
    const answer = without(statement.test, isResult);
    const taken = answer === "holds" ? statement.consequent : answer === "fails" ? statement.alternate : undefined;
    return taken != null && rejects(sourceCode, taken);
  });
}
