import type { TSESTree } from "@typescript-eslint/utils";
import { statementsIn } from "./returns.ts";

/** True for what empties a variable or a field, or keeps it empty until something is put into it. */
export function isEmptyValue(node: TSESTree.Node | null | undefined): boolean {
  return node?.type === "Literal" ? node.raw === "null" : node?.type === "Identifier" && node.name === "undefined";
}

const puts = new Set(["=", "??=", "||="]);

/**
 * The one thing that statements put somewhere by `… = x`; undefined if they put several things there.
 * @param isTarget whether the left side is the place that is asked about
 */
export function givenIn(bodies: readonly (TSESTree.BlockStatement | null | undefined)[], isTarget: (left: TSESTree.Node) => boolean): TSESTree.Node | undefined {
  const given = new Set<TSESTree.Node>();
  for (const statement of statementsIn(bodies)) {
    if (statement.type !== "ExpressionStatement" || statement.expression.type !== "AssignmentExpression") continue;
    const { left, operator, right } = statement.expression;
    if (puts.has(operator) && !isEmptyValue(right) && isTarget(left)) given.add(right);
  }
  const [only] = given;
  return given.size === 1 ? only : undefined;
}

/** True if an assignment puts a value somewhere, and does not reckon with the one that is there. */
export const isPutBy = (node: TSESTree.Node, target: TSESTree.Node): node is TSESTree.AssignmentExpression => node.type === "AssignmentExpression" && node.left === target && puts.has(node.operator);
