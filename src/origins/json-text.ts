import type { TSESTree } from "@typescript-eslint/utils";
import { parseSync } from "oxc-parser";
import { staticName } from "./nodes.ts";

/** The value that a literal stands for; undefined for what is none. */
function literalOf(node: TSESTree.Node): unknown {
  if (node.type === "Literal") return node.value;
  if (node.type === "ArrayExpression") return node.elements.map((element) => element && literalOf(element));
  if (node.type !== "ObjectExpression") return undefined;
  return Object.fromEntries(node.properties.flatMap((property) => (property.type === "Property" ? [[staticName(property) ?? "", literalOf(property.value)]] : [])));
}

/** Reads JSON with comments and trailing commas, as tsconfig.json has them; undefined if it is none. */
export function readJsonText(text: string): unknown {
  // What such a file holds is an expression; of what does not parse there is no statement.
  const { program } = parseSync("config.ts", `(${text}\n)`, { preserveParens: false, astType: "ts" });
  const [statement] = program.body as unknown as TSESTree.Statement[];
  return statement?.type === "ExpressionStatement" ? literalOf(statement.expression) : undefined;
}
