import type { TSESTree } from "@typescript-eslint/utils";
import { folderOf, nameOf } from "../layers/path.ts";
import type { Placement } from "../layers/placement.ts";

/**
 * True for the index of a folder that lies in a layer's folder, such as `services/create-user/index.ts`: it may be all that there is of the folder.
 * `services/index.ts` puts the layer together.
 */
export function isIndexOfPart(file: string, { pattern, neutral }: Placement): boolean {
  return neutral === "barrel" && pattern.endsWith("/") && nameOf(folderOf(file)) !== pattern.slice(0, -1);
}

/** Functions that put a part together, `makePaymentService`: an index may do so. */
const assembling = /^(?:create|make|build|get|init|setup|register|provide)[A-Z]\w*(?:Service|Repository|Repo|Controller|Router|Client|Store|App|Server|Module|Container|Factory|UseCase)s?$/;

/** True for what does something itself, by the name that it has. */
function works(node: TSESTree.Node | null | undefined, name?: string): boolean {
  if (node === null || node === undefined) return false;
  if (node.type === "FunctionDeclaration" || node.type === "FunctionExpression" || node.type === "ArrowFunctionExpression") return !assembling.test(("id" in node ? node.id?.name : undefined) ?? name ?? "");
  if (node.type === "ClassDeclaration" || node.type === "ClassExpression") return node.body.body.some(({ type }) => type === "MethodDefinition");
  return node.type === "ObjectExpression" && node.properties.some((one) => one.type === "Property" && works(one.value, one.key.type === "Identifier" ? one.key.name : undefined));
}

/** What a statement puts under a name: what it declares, exports, or assigns to what is exported. */
function isWork(node: TSESTree.Node): boolean {
  switch (node.type) {
    case "ExportNamedDeclaration":
      return node.declaration !== null && isWork(node.declaration);
    case "ExportDefaultDeclaration":
      return works(node.declaration);
    case "VariableDeclaration":
      return node.declarations.some(({ id, init }) => works(init, id.type === "Identifier" ? id.name : undefined));
    case "ExpressionStatement":
      return node.expression.type === "AssignmentExpression" && works(node.expression.right);
    default:
      return works(node);
  }
}

/** True for an index that does something itself, besides handing on what others do. */
export const holdsWork = ({ body }: TSESTree.Program): boolean => body.some(isWork);
