import type { TSESTree } from "@typescript-eslint/utils";
import { staticName, stringOf } from "../../origins/nodes.ts";

/** The text of a node, or of the message in what is handed over by name: `{ message: "…" }`. */
function textOf(node: TSESTree.Node): string {
  if (node.type === "TemplateLiteral") return node.quasis.map(({ value }) => value.raw).join(" ");
  if (node.type !== "ObjectExpression") return stringOf(node) ?? "";
  return node.properties.map((given) => (given.type === "Property" && staticName(given) === "message" ? textOf(given.value) : "")).join("");
}

/** What an error is made to say, by the first text that it is handed, without what is filled into that; empty if none stands there. */
export function saidIn(made: TSESTree.Node): string {
  if (made.type !== "NewExpression" && made.type !== "CallExpression") return "";
  return made.arguments.map(textOf).find((text) => text !== "") ?? "";
}
