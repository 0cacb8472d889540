import type { TSESTree } from "@typescript-eslint/utils";
import { staticName, unwrap } from "../../origins/nodes.ts";
import { isMigrationValue, isTypedMigration, isUp, valueNamed } from "./migration-value.ts";

type Node = TSESTree.Node;

/** `exports.up = …`, `module.exports.up = …`, `module.exports = { up }`. */
function isAssigned({ left, right }: TSESTree.AssignmentExpression, isMigration: (node: Node) => boolean): boolean {
  if (left.type !== "MemberExpression") return false;
  const name = staticName(left);
  const onExports = left.object.type === "Identifier" ? left.object.name === "exports" : left.object.type === "MemberExpression" && staticName(left.object) === "exports";
  if (onExports) return isUp(name) || (name === "default" && isMigration(right));
  return name === "exports" && left.object.type === "Identifier" && left.object.name === "module" && isMigration(right);
}

function isDeclared(node: Node | null): boolean {
  if (node?.type === "FunctionDeclaration") return isUp(node.id?.name);
  if (node?.type === "VariableDeclaration") return node.declarations.some(({ id }) => id.type === "Identifier" && isUp(id.name));
  return isMigrationValue(node);
}

const typedIn = (node: TSESTree.ProgramStatement): readonly TSESTree.VariableDeclarator[] =>
  node.type === "ExportNamedDeclaration" && node.declaration?.type === "VariableDeclaration" ? node.declaration.declarations.filter(isTypedMigration) : [];

/** True if a file hands out a way up or down: that makes it a migration whatever it is called. Several that are said to be migrations are a list of them. */
export function exportsUp(program: TSESTree.Program): boolean {
  const isMigration = (node: Node): boolean => {
    const value = unwrap(node);
    return isMigrationValue(value?.type === "Identifier" ? valueNamed(program, value.name) : value);
  };
  const isHandedOut = ({ local, exported }: TSESTree.ExportSpecifier): boolean => {
    if (exported.type !== "Identifier") return false;
    return isUp(exported.name) || (exported.name === "default" && isMigration(local));
  };
  const isUpward = program.body.some((node) => {
    if (node.type === "ExportNamedDeclaration") return isDeclared(node.declaration) || (node.source === null && node.specifiers.some(isHandedOut));
    if (node.type === "ExportDefaultDeclaration") return isMigration(node.declaration);
    if (node.type === "TSExportAssignment") return isMigration(node.expression);
    return node.type === "ExpressionStatement" && node.expression.type === "AssignmentExpression" && isAssigned(node.expression, isMigration);
  });
  return isUpward || program.body.flatMap(typedIn).length === 1;
}
