import type { TSESTree } from "@typescript-eslint/utils";
import { ancestorsOf, staticName } from "../../origins/nodes.ts";

/** The name of the function around a node, or of what it is assigned to. */
export function functionNameAround(node: TSESTree.Node): string | undefined {
  for (const at of ancestorsOf(node)) {
    if (at.type === "FunctionDeclaration" || at.type === "FunctionExpression") {
      if (at.id) return at.id.name;
    }
    if (at.type === "MethodDefinition" || at.type === "PropertyDefinition" || at.type === "Property") return staticName(at);
    if (at.type === "VariableDeclarator" && at.id.type === "Identifier" && at.init?.type.includes("Function") === true) return at.id.name;
  }
  return undefined;
}

/** The name of the class around a node; an empty text outside of any, and in one without a name. */
export function classNameAround(node: TSESTree.Node): string {
  for (const at of ancestorsOf(node)) if (at.type === "ClassDeclaration" || at.type === "ClassExpression") return at.id?.name ?? "";
  return "";
}
