import type { TSESTree } from "@typescript-eslint/utils";
import type { Crossing, Judged } from "./judged.ts";
import { lastName } from "./nodes.ts";

/** How an application is given its routers. */
const mounting = /^(?:use|register|route|mount)$/;

/** True for a name that is put in its place, called or as it stands: `server.use("/users", auth, users())`. */
function isMounted(name: TSESTree.Node): boolean {
  const { parent } = name;
  if (parent?.type !== "CallExpression") return false;
  if (parent.callee === name) return isMounted(parent);
  return parent.callee.type === "MemberExpression" && mounting.test(lastName(parent.callee) ?? "");
}

/**
 * True for a deployable that is called a service, as each is in a backend of many: `service.ts` without a subject, which puts its routers in their places.
 * It wires the layers together, and is none of them.
 */
export function mountsRouters({ sourceCode, importer: { stem } }: Judged, crossings: readonly Crossing[]): boolean {
  if (stem !== "service" || !crossings.some((one) => one.kind === "layer" && one.placement.layer === "controller")) return false;
  return sourceCode.ast.body.some(
    (node) => node.type === "ImportDeclaration" && node.source.value.startsWith(".") && sourceCode.getDeclaredVariables(node).some(({ references }) => references.some(({ identifier }) => isMounted(identifier))),
  );
}
