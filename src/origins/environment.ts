import type { TSESTree } from "@typescript-eslint/utils";
import { staticName, unwrap } from "./nodes.ts";

/** True for `process.env` and `import.meta.env`. */
function isEnvironment(node: TSESTree.Node | undefined): boolean {
  if (node?.type !== "MemberExpression" || staticName(node) !== "env") return false;
  const { object } = node;
  return object.type === "MetaProperty" || (object.type === "Identifier" && object.name === "process");
}

/** True for what is read off the environment: `process.env.DB_HOST`. Whoever reads it runs nothing. */
export function isOfEnvironment(node: TSESTree.Node | null | undefined): boolean {
  const inner = unwrap(node);
  return inner?.type === "MemberExpression" && isEnvironment(unwrap(inner.object));
}
