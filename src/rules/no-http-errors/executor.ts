import type { TSESTree } from "@typescript-eslint/utils";
import { ancestorsOf } from "../../origins/nodes.ts";

const isNamed = (node: TSESTree.Node | undefined, name: string): boolean => node?.type === "Identifier" && node.name === name;

/** True for a call of what `new Promise` hands to its function to fail by, whatever that is called: `new Promise((res, rej) => rej(error))`. */
export function rejects({ callee, parent }: TSESTree.CallExpression): boolean {
  if (callee.type !== "Identifier") return false;
  for (const at of [parent, ...ancestorsOf(parent)]) {
    if (at.type !== "ArrowFunctionExpression" && at.type !== "FunctionExpression" && at.type !== "FunctionDeclaration") continue;
    if (!at.params.some((parameter) => isNamed(parameter, callee.name))) continue;
    const outer: TSESTree.Node = at.parent;
    return isNamed(at.params[1], callee.name) && outer.type === "NewExpression" && outer.arguments[0] === at && isNamed(outer.callee, "Promise");
  }
  return false;
}
