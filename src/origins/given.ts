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
export function allGivenIn(bodies: readonly (TSESTree.Statement | null | undefined)[], isTarget: (left: TSESTree.Node) => boolean): readonly TSESTree.Node[] {
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

/** What a `catch` puts somewhere where its `try` has put something. */
export function allInsteadIn(bodies: readonly (TSESTree.Statement | null | undefined)[], isTarget: (left: TSESTree.Node) => boolean): readonly TSESTree.Node[] {
  return [...statementsIn(bodies)].flatMap((statement) => {
    if (statement.type !== "TryStatement" || statement.handler === null || allGivenIn([statement.block], isTarget).length === 0) return [];
    return allGivenIn([statement.handler.body], isTarget);
  });
}

/** The one thing of those that are put somewhere; undefined if there are several. */
export const onlyGiven = ([only, ...others]: readonly TSESTree.Node[]): TSESTree.Node | undefined => (others.length === 0 ? only : undefined);

/** `this.name` */
export const isOwn = (node: TSESTree.Node, name: string): boolean => node.type === "MemberExpression" && node.object.type === "ThisExpression" && staticName(node) === name;

/** What an assignment hands on as a value, `(cached ??= open())`; undefined if it reckons with what is there. */
export const handedByPut = ({ operator, right }: TSESTree.AssignmentExpression): TSESTree.Node | undefined => (puts.has(operator) ? right : undefined);

/** True if an assignment puts a value somewhere, and does not reckon with the one that is there. */
export const isPutBy = (node: TSESTree.Node, target: TSESTree.Node): node is TSESTree.AssignmentExpression => node.type === "AssignmentExpression" && node.left === target && puts.has(node.operator);
