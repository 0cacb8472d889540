import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { nodesInside } from "./search.ts";
import { isDoing } from "./shapes.ts";

/** True for what puts a value into a variable. What is put into a field may run code, and is for others. */
const isPut = (node: TSESTree.Node): boolean => node.type === "AssignmentExpression" && node.left.type === "Identifier";

/** True for a block that calls nothing and only takes a value out of others, into a variable or as an answer: `text = error.response.data.text`. */
export function isWorkedOut(sourceCode: Readonly<TSESLint.SourceCode>, block: TSESTree.BlockStatement): boolean {
  const inside = [...nodesInside(sourceCode, block)];
  const isTaken = inside.some((node) => isPut(node) || node.type === "ReturnStatement") && inside.some(({ type }) => type === "MemberExpression");
  return isTaken && inside.every((node) => isPut(node) || (!isDoing(node) && !(node.type === "UnaryExpression" && node.operator === "delete")));
}
