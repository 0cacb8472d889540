import type { TSESTree } from "@typescript-eslint/utils";
import { staticName } from "./nodes.ts";
import type { ClassNode, FunctionNode } from "./value.ts";

export type Body = TSESTree.BlockStatement | undefined;

/** The statements of a function. */
export function bodyOf(node: TSESTree.Node | null | undefined): Body {
  const isFunction = node?.type === "FunctionExpression" || node?.type === "FunctionDeclaration" || node?.type === "ArrowFunctionExpression";
  return isFunction && node.body.type === "BlockStatement" ? node.body : undefined;
}

/** Those of the methods of a class, and of the functions in its fields. */
export const bodiesInClass = ({ body }: ClassNode, isStatic: boolean): Body[] =>
  body.body.map((member) => ((member.type === "MethodDefinition" || member.type === "PropertyDefinition") && member.static === isStatic ? bodyOf(member.value) : undefined));

/** Those of the functions in an object. */
export const bodiesInObject = ({ properties }: TSESTree.ObjectExpression): Body[] => properties.map((property) => (property.type === "Property" ? bodyOf(property.value) : undefined));

/** A member that all instances share, and its name. */
export interface Shared {
  readonly name: string | undefined;
  readonly value: TSESTree.Node;
}

/** `Store` in `Store.prototype`. */
export function prototypeOwner(node: TSESTree.Node): TSESTree.Identifier | undefined {
  return node.type === "MemberExpression" && staticName(node) === "prototype" && node.object.type === "Identifier" ? node.object : undefined;
}

function sharedBy({ left, right }: TSESTree.AssignmentExpression, name: string): Shared[] {
  if (prototypeOwner(left)?.name === name) {
    return right.type === "ObjectExpression" ? right.properties.flatMap((one) => (one.type === "Property" ? [{ name: staticName(one), value: one.value }] : [])) : [];
  }
  return left.type === "MemberExpression" && prototypeOwner(left.object)?.name === name ? [{ name: staticName(left), value: right }] : [];
}

/** What a file puts on the prototype of a function at its top: `Store.prototype.all = …`, `Store.prototype = { … }`. The trees of other files do not tell. */
export function sharedOf(node: FunctionNode): readonly Shared[] {
  const around = node.parent as TSESTree.Node | undefined;
  const declaration = around?.type === "VariableDeclarator" ? around.parent : node;
  const name = around?.type === "VariableDeclarator" ? around.id : node.id;
  const top = (declaration.parent as TSESTree.Node | undefined)?.type === "ExportNamedDeclaration" ? declaration.parent.parent : declaration.parent;
  if (top?.type !== "Program" || name?.type !== "Identifier") return [];
  return top.body.flatMap((one) => (one.type === "ExpressionStatement" && one.expression.type === "AssignmentExpression" ? sharedBy(one.expression, name.name) : []));
}
