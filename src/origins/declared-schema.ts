import type { TSESTree } from "@typescript-eslint/utils";
import { schemaPackages } from "../catalog/schema-packages.ts";
import { packageNameOf } from "../settings/packages.ts";
import type { Borrowed, ModuleFacts } from "./module-facts.ts";
import { unwrap } from "./nodes.ts";

/** What a chain of calls and members begins with: `z` of `z.object({}).shape.name.optional()`. */
function rootOf(node: TSESTree.Node | null | undefined): TSESTree.Node | undefined {
  const inner = unwrap(node);
  if (inner?.type === "CallExpression") return rootOf(inner.callee);
  return inner?.type === "MemberExpression" ? rootOf(inner.object) : inner;
}

/** True if what a file takes from another one is a schema. */
export type IsSchemaElsewhere = (from: Borrowed) => boolean;

function isMadeBySchemas(node: TSESTree.Node | null | undefined, facts: ModuleFacts, isElsewhere: IsSchemaElsewhere, seen: Set<string>): boolean {
  const root = rootOf(node);
  if (root?.type !== "Identifier" || seen.has(root.name)) return false;
  seen.add(root.name);
  const from = facts.borrowed.get(root.name);
  if (from === undefined) return isMadeBySchemas(facts.declared.get(root.name), facts, isElsewhere, seen);
  return schemaPackages.has(packageNameOf(from.specifier)) || isElsewhere(from);
}

/** What a check needs that asks somebody else: `z.string().refine(async (name) => …)`. */
const asking = /\b(?:async|await)\b/;

/**
 * True for what says how a value looks, `z.object({ name: z.string() })`: whatever is called on it runs nothing but itself.
 * @param text of the file, which must not wait for anything: a check may ask a database
 * @param isElsewhere asked of what a chain begins with that another file exports: `userSchema.pick({ name: true })`
 */
export const isDeclaredSchema = (node: TSESTree.Node | null | undefined, facts: ModuleFacts, text: string, isElsewhere: IsSchemaElsewhere): boolean =>
  !asking.test(text) && isMadeBySchemas(node, facts, isElsewhere, new Set());
