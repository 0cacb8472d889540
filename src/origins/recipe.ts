import type { TSESTree } from "@typescript-eslint/utils";
import { staticName, unwrap } from "./nodes.ts";

/** What a file says that takes the layers of Effect under their own name. */
const takesLayer = /\bimport\s+(?:type\s+)?(?:\*\s*as\s+Layer|\{[^}]*\bLayer\b[^}]*\})\s*from\s*["'](?:effect|effect\/Layer|@effect\/io\/Layer)["']/;

/** True for a call of `Layer.…`, and for one that is piped through others. */
function isMade(node: TSESTree.Node | null | undefined): boolean {
  const inner = unwrap(node);
  if (inner?.type !== "CallExpression" || inner.callee.type !== "MemberExpression") return false;
  const { object } = inner.callee;
  return staticName(inner.callee) === "pipe" ? isMade(object) : object.type === "Identifier" && object.name === "Layer";
}

/**
 * True for a recipe of Effect, `Layer.effect(UserRepository, …)`: it says how a repository is made, for who starts the program. Who asks the repository names that itself.
 * @param text of the file with the recipe
 */
export const isRecipe = (node: TSESTree.Node | null | undefined, text: string): boolean => isMade(node) && takesLayer.test(text);
