import type { TSESTree } from "@typescript-eslint/utils";
import { staticName, unwrap } from "../../origins/nodes.ts";

/** The longest call that a message shows whole. */
const longest = 40;

/** A call as a message shows it: the names on the way, without arguments. */
function shownCall(node: TSESTree.Node | undefined): string {
  const inner = unwrap(node);
  switch (inner?.type) {
    case "Identifier":
      return inner.name;
    case "ThisExpression":
      return "this";
    case "Super":
      return "super";
    case "MemberExpression":
      return `${shownCall(inner.object)}.${staticName(inner) ?? "…"}`;
    case "CallExpression":
      return `${shownCall(inner.callee)}()`;
    case "NewExpression":
      return `new ${shownCall(inner.callee)}()`;
    default:
      return "…";
  }
}

/** A call in as much text as a message has room for. */
export function shown(node: TSESTree.Node): string {
  const text = shownCall(node);
  return text.length > longest ? `…${text.slice(-longest)}` : text;
}
