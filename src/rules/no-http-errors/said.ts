import type { TSESTree } from "@typescript-eslint/utils";
import { stringOf } from "../../origins/nodes.ts";

const textOf = (node: TSESTree.Node): string => (node.type === "TemplateLiteral" ? node.quasis.map(({ value }) => value.raw).join(" ") : (stringOf(node) ?? ""));

/** What an error is made to say, by the first text that it is handed, without what is filled into that; empty if none stands there. */
export function saidIn(made: TSESTree.Node): string {
  if (made.type !== "NewExpression" && made.type !== "CallExpression") return "";
  return made.arguments.map(textOf).find((text) => text !== "") ?? "";
}
