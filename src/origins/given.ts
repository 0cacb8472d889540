import type { TSESTree } from "@typescript-eslint/utils";
import { staticName } from "./nodes.ts";
import { statementsIn } from "./returns.ts";

/** True for what empties a variable or a field, or keeps it empty until something is put into it. */
export function isEmptyValue(node: TSESTree.Node | null | undefined): boolean {
  return node?.type === "Literal" ? node.raw === "null" : node?.type === "Identifier" && node.name === "undefined";
}

const puts = new Set(["=", "??=", "||="]);

/**
 * The things that statements put somewhere by `… = x`.
 * @param isTarget whether the left side is the place that is asked about
 */
export function allGivenIn(bodies: readonly (TSESTree.BlockStatement | null | undefined)[], isTarget: (left: TSESTree.Node) => boolean): readonly TSESTree.Node[] {
  const given = new Set<TSESTree.Node>();
  for (const statement of statementsIn(bodies)) {
    if (statement.type !== "ExpressionStatement" || statement.expression.type !== "AssignmentExpression") continue;
    const { left, operator, right } = statement.expression;
    if (!puts.has(operator) || isEmptyValue(right) || !isTarget(left)) continue;
    // `x = x ?? open()` puts nothing else there than `x ??= open()`.
    given.add(right.type === "LogicalExpression" && isTarget(right.left) ? right.right : right);
  }
  return [...given];
}

/** The one thing that statements put somewhere; undefined if they put several things there. */
export function givenIn(...asked: Parameters<typeof allGivenIn>): TSESTree.Node | undefined {
  const [only, ...others] = allGivenIn(...asked);
  return others.length === 0 ? only : undefined;
}

/** `this.name` */
export const isOwn = (node: TSESTree.Node, name: string): boolean => node.type === "MemberExpression" && node.object.type === "ThisExpression" && staticName(node) === name;

/** True if an assignment puts a value somewhere, and does not reckon with the one that is there. */
export const isPutBy = (node: TSESTree.Node, target: TSESTree.Node): node is TSESTree.AssignmentExpression => node.type === "AssignmentExpression" && node.left === target && puts.has(node.operator);
