import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { textsOf, type ConstantLookup } from "../../origins/constants.ts";
import { childrenOf } from "../../origins/descend.ts";
import { ancestorsOf, lastName, staticName, unwrap } from "../../origins/nodes.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;

/** Pragmas that go through many pages of the database, or all; the others set something, or say how it is set. */
export const visiting = String.raw`(?:\w+\.)?(?:wal_checkpoint|integrity_check|quick_check|foreign_key_check|incremental_vacuum)\b`;

const asksToVisit = new RegExp(String.raw`^\s*${visiting}`, "i");

function* nodesIn(node: TSESTree.Node, keys: SourceCode["visitorKeys"]): Generator<TSESTree.Node> {
  yield node;
  for (const child of childrenOf(node, keys)) yield* nodesIn(child, keys);
}

/** True for what opens a handle or closes it: `this.db = new Database(file)`, `db.close()`. */
function startsOrEnds(node: TSESTree.Node, isHandle: (one: TSESTree.Node) => boolean): boolean {
  if (node.type === "VariableDeclarator") return unwrap(node.init)?.type === "NewExpression" && isHandle(node.id);
  if (node.type === "AssignmentExpression") return unwrap(node.right)?.type === "NewExpression" && isHandle(node.left);
  return node.type === "MemberExpression" && staticName(node) === "close" && isHandle(node.object);
}

/**
 * True for `db.pragma("integrity_check")` while the database is in use. Where the function opens the handle or closes it, nobody waits for another answer; a handle
 * that a file has at its top is opened there.
 */
export function visitsPages(node: TSESTree.Node, lookup: ConstantLookup, sourceCode: SourceCode): boolean {
  if (node.type !== "CallExpression" || lastName(node.callee) !== "pragma") return false;
  const callee = unwrap(node.callee);
  if (callee?.type !== "MemberExpression" || !textsOf(node.arguments[0], lookup).some((text) => asksToVisit.test(text))) return false;
  const around = [...ancestorsOf(node)].find(({ type }) => type.includes("Function"));
  const handle = sourceCode.getText(callee.object);
  const isHandle = (one: TSESTree.Node): boolean => (one.type === "Identifier" ? one.name : sourceCode.getText(one)) === handle;
  return around !== undefined && ![...nodesIn(around, sourceCode.visitorKeys)].some((one) => startsOrEnds(one, isHandle));
}
