import type { TSESTree } from "@typescript-eslint/utils";
import { staticName } from "../../origins/nodes.ts";

type Node = TSESTree.Node;

const isUp = (name: string | undefined): boolean => name === "up" || name === "down";

const hasUp = (members: readonly Node[]): boolean =>
  members.some((member) => (member.type === "Property" || member.type === "MethodDefinition" || member.type === "PropertyDefinition") && isUp(staticName(member)));

function isMigrationObject(node: Node | null | undefined): boolean {
  if (node?.type === "ObjectExpression") return hasUp(node.properties);
  return node?.type === "ClassDeclaration" || node?.type === "ClassExpression" ? hasUp(node.body.body) : false;
}

/** `exports.up = …`, `module.exports.up = …`, `module.exports = { up }`. */
function isAssigned({ left, right }: TSESTree.AssignmentExpression): boolean {
  if (left.type !== "MemberExpression") return false;
  const name = staticName(left);
  const onExports = left.object.type === "Identifier" ? left.object.name === "exports" : left.object.type === "MemberExpression" && staticName(left.object) === "exports";
  if (onExports) return isUp(name);
  return name === "exports" && left.object.type === "Identifier" && left.object.name === "module" && isMigrationObject(right);
}

function isDeclared(node: Node | null): boolean {
  if (node?.type === "FunctionDeclaration") return isUp(node.id?.name);
  if (node?.type === "VariableDeclaration") return node.declarations.some(({ id }) => id.type === "Identifier" && isUp(id.name));
  return isMigrationObject(node);
}

/** True if a file hands out a way up or down: that makes it a migration whatever it is called. */
export function exportsUp(program: TSESTree.Program): boolean {
  return program.body.some((node) => {
    if (node.type === "ExportNamedDeclaration") {
      return isDeclared(node.declaration) || (node.source === null && node.specifiers.some(({ exported }) => exported.type === "Identifier" && isUp(exported.name)));
    }
    if (node.type === "ExportDefaultDeclaration") return isMigrationObject(node.declaration);
    return node.type === "ExpressionStatement" && node.expression.type === "AssignmentExpression" && isAssigned(node.expression);
  });
}
