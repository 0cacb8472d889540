import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { unwrap } from "../../origins/nodes.ts";
import { isNothing } from "./shapes.ts";

/** True for a comparison with what is nothing: `=== null`, `== undefined`. */
const isNone = (node: TSESTree.Node): boolean => isNothing(node) || (node.type === "Literal" && node.value === null);

/** The names of which a condition wants one to be there: `!user`, `user === null || !user.active`. */
function missed(test: TSESTree.Node): readonly TSESTree.Node[] {
  const inner = unwrap(test);
  if (inner?.type === "LogicalExpression") return inner.operator === "||" ? [...missed(inner.left), ...missed(inner.right)] : [];
  if (inner?.type === "UnaryExpression") return inner.operator === "!" ? [inner.argument] : [];
  return inner?.type === "BinaryExpression" && /^={2,3}$/.test(inner.operator) && isNone(inner.right) ? [inner.left] : [];
}

const throws = (statement: TSESTree.Statement): boolean => statement.type === "ThrowStatement" || (statement.type === "BlockStatement" && statement.body.at(-1)?.type === "ThrowStatement");

/** The variable that a statement sets. */
function setBy(statement: TSESTree.Statement): TSESTree.Node | undefined {
  const expression = statement.type === "ExpressionStatement" ? unwrap(statement.expression) : undefined;
  return expression?.type === "AssignmentExpression" && expression.operator === "=" ? expression.left : undefined;
}

/**
 * True if what a block did not make is missed right behind it, by a `throw`: `try { user = await find(id); } catch { user = null; } if (!user) throw new Missing(id);`.
 * The caller hears of a failure, if not of its cause.
 */
export function isThrownAfter({ text }: Readonly<TSESLint.SourceCode>, { parent, ...attempt }: TSESTree.TryStatement): boolean {
  if (parent.type !== "BlockStatement" && parent.type !== "Program") return false;
  const next = parent.body[parent.body.findIndex(({ range }) => range[0] === attempt.range[0]) + 1];
  if (next?.type !== "IfStatement" || !throws(next.consequent)) return false;
  const said = (node: TSESTree.Node): string => text.slice(...node.range);
  const made = attempt.block.body.map(setBy).filter((name) => name !== undefined).map(said);
  return missed(next.test).some((name) => made.includes(said(name)));
}
