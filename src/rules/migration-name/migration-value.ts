import type { TSESTree } from "@typescript-eslint/utils";
import { lastName, staticName, unwrap } from "../../origins/nodes.ts";

type Node = TSESTree.Node;

export const isUp = (name: string | undefined): boolean => name === "up" || name === "down";

const hasUp = (members: readonly Node[]): boolean =>
  members.some((member) => (member.type === "Property" || member.type === "MethodDefinition" || member.type === "PropertyDefinition") && isUp(staticName(member)));

const ofMigration = /migration/i;

/** True for an object or a class with a way up or down, and for such an object that a function makes a migration of. What is abstract is run by nobody. */
export function isMigrationValue(node: Node | null | undefined): boolean {
  const value = unwrap(node);
  if (value?.type === "ObjectExpression") return hasUp(value.properties);
  if (value?.type === "CallExpression") return ofMigration.test(lastName(value.callee) ?? "") && unwrap(value.arguments[0])?.type === "ObjectExpression" && isMigrationValue(value.arguments[0]);
  return value?.type === "ClassDeclaration" || value?.type === "ClassExpression" ? !value.abstract && hasUp(value.body.body) : false;
}

/** True for the name of a type, or one of a namespace, that says migration. */
function isMigrationType(type: TSESTree.TypeNode | undefined): boolean {
  if (type?.type !== "TSTypeReference") return false;
  const { typeName } = type;
  return ofMigration.test(typeName.type === "Identifier" ? typeName.name : typeName.type === "TSQualifiedName" ? typeName.right.name : "");
}

/** True for a variable that holds a migration and says so, by its type or by the function that makes it: any other pair of `up` and `down` may be of a helper. */
export function isTypedMigration({ id, init }: TSESTree.VariableDeclarator): boolean {
  if (!isMigrationValue(init)) return false;
  if (id.typeAnnotation) return isMigrationType(id.typeAnnotation.typeAnnotation);
  if (init?.type === "TSSatisfiesExpression" || init?.type === "TSAsExpression") return isMigrationType(init.typeAnnotation);
  return unwrap(init)?.type === "CallExpression";
}

/** What a name stands for right in the file: the value of a variable, or a class. */
export function valueNamed({ body }: TSESTree.Program, name: string): Node | undefined {
  for (const node of body) {
    const declared = node.type === "ExportNamedDeclaration" ? node.declaration : node;
    if (declared?.type === "ClassDeclaration" && declared.id?.name === name) return declared;
    if (declared?.type !== "VariableDeclaration") continue;
    const one = declared.declarations.find(({ id }) => id.type === "Identifier" && id.name === name);
    if (one !== undefined) return one.init ?? undefined;
  }
  return undefined;
}
