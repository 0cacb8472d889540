import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import type { Dependency } from "./dependency.ts";
import type { Crossing, Judged } from "./judged.ts";
import { lastName } from "./nodes.ts";

/** How an application is given its routers. */
const mounting = /^(?:use|register|route|mount)$/;

/** True for a value that is put in its place, called or as it stands: `server.use("/users", auth, users())`. */
function isMounted(value: TSESTree.Node): boolean {
  const { parent } = value;
  if (parent?.type !== "CallExpression") return false;
  if (parent.callee === value) return isMounted(parent);
  return parent.callee.type === "MemberExpression" && mounting.test(lastName(parent.callee) ?? "");
}

/** True if a whole module is mounted, or a member of it: `server.use(routes.users)`. */
const isModuleMounted = (value: TSESTree.Node): boolean => isMounted(value) || (value.parent?.type === "MemberExpression" && value.parent.object === value && isMounted(value.parent));

/** True if something that a file takes from one of its own is mounted, under a name or where it is required. */
function isTakenToMount(sourceCode: Judged["sourceCode"], { specifier, node }: Dependency): boolean {
  if (node === undefined || !specifier.startsWith(".")) return false;
  const declaration = node.parent?.type === "VariableDeclarator" ? node.parent : node;
  const isWhole = (definition: TSESTree.Node | undefined): boolean => definition?.type === "ImportNamespaceSpecifier" || (definition?.type === "VariableDeclarator" && definition.id.type === "Identifier");
  const isMountedBy = ({ defs, references }: TSESLint.Scope.Variable): boolean =>
    references.some(({ identifier }) => (isWhole(defs[0]?.node) ? isModuleMounted(identifier) : isMounted(identifier)));
  return isModuleMounted(node) || sourceCode.getDeclaredVariables(declaration).some(isMountedBy);
}

/** So many routers in their places make a file a router, whatever it is called. */
const several = 2;

/**
 * In `recommended`, what a file may not take, without the routers if it puts several of them in their places: then it is one itself, and its import of the server's package tells so
 * once.
 */
export function withoutMounted({ sourceCode }: Judged, dependencies: readonly Dependency[], crossings: readonly Crossing[]): readonly Crossing[] {
  const isRouter = (one: Crossing): boolean => one.kind === "layer" && one.placement.layer === "controller";
  if (crossings.filter(isRouter).length < several) return crossings;
  return dependencies.filter((one) => isTakenToMount(sourceCode, one)).length < several ? crossings : crossings.filter((one) => !isRouter(one));
}

/**
 * True for a deployable that is called a service, as each is in a backend of many: `service.ts` without a subject, which puts its routers in their places.
 * It wires the layers together, and is none of them.
 */
export function mountsRouters({ sourceCode, importer: { stem } }: Judged, dependencies: readonly Dependency[], crossings: readonly Crossing[]): boolean {
  if (stem !== "service" || !crossings.some((one) => one.kind === "layer" && one.placement.layer === "controller")) return false;
  return dependencies.some((one) => isTakenToMount(sourceCode, one));
}
