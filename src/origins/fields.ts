import type { TSESTree } from "@typescript-eslint/utils";
import { bodiesInClass } from "./bodies.ts";
import { allGivenIn, isEmptyValue, isOwn } from "./given.ts";
import { staticName } from "./nodes.ts";
import type { ClassNode, FunctionNode } from "./value.ts";

/** Where a field of a class comes from: the expression it is given, or the type it is declared with. */
export interface Field {
  readonly value: TSESTree.Node | undefined;
  readonly type: TSESTree.TypeNode | undefined;
  /** The expressions that it is given, of a field without a type that is given several. */
  readonly values?: readonly TSESTree.Node[];
  /** The function that returns it. */
  readonly getter?: FunctionNode;
  /** What it gives when it is called, of a method without a body. */
  readonly returns?: TSESTree.TypeNode;
}

export type Constructor = TSESTree.FunctionExpression;

/** The constructor that a class declares itself. */
export function constructorOf(node: ClassNode): Constructor | undefined {
  const method = node.body.body.find((member) => member.type === "MethodDefinition" && member.kind === "constructor");
  return method?.type === "MethodDefinition" && method.value.type === "FunctionExpression" ? method.value : undefined;
}

/** `this.name = …` directly in a constructor. */
function assignedIn(constructor: Constructor, name: string): TSESTree.Node | undefined {
  for (const statement of constructor.body.body) {
    if (statement.type !== "ExpressionStatement" || statement.expression.type !== "AssignmentExpression") continue;
    const { left, right } = statement.expression;
    if (isOwn(left, name)) return right;
  }
  return undefined;
}

/** `Store.name` in the class `Store`. */
const isOfClass = ({ id }: ClassNode, left: TSESTree.Node, name: string): boolean =>
  id !== null && left.type === "MemberExpression" && left.object.type === "Identifier" && left.object.name === id.name && staticName(left) === name;

/** What the methods of a class put into a field, whether it declares one or not: `this.name = …`, and `Store.name = …` of a static one. */
export const givenLater = (node: ClassNode, name: string, isStatic: boolean): readonly TSESTree.Node[] =>
  allGivenIn(bodiesInClass(node, isStatic), (left) => isOwn(left, name) || (isStatic && isOfClass(node, left, name)));

/** The method of a class that puts a value into a field: what it declares itself the value may be made of. */
export function giverOf(node: ClassNode, name: string, value: TSESTree.Node): FunctionNode | undefined {
  for (const member of node.body.body) {
    const method = member.type === "MethodDefinition" ? member.value : undefined;
    if (method?.type === "FunctionExpression" && allGivenIn([method.body], (left) => isOwn(left, name)).includes(value)) return method;
  }
  return undefined;
}

/** A field that is empty at first holds what it is given later, or what its type says. */
function filled(field: Field | undefined, node: ClassNode, name: string, isStatic: boolean): Field | undefined {
  if (field === undefined || field.getter !== undefined || (field.value !== undefined && !isEmptyValue(field.value))) return field;
  const [only, ...others] = givenLater(node, name, isStatic);
  if (only === undefined || others.length === 0) return { ...field, value: only };
  return { ...field, value: undefined, ...(field.type === undefined && { values: [only, ...others] }) };
}

function ofParameters(constructor: Constructor, name: string): Field | undefined {
  for (const parameter of constructor.params) {
    if (parameter.type !== "TSParameterProperty") continue;
    const inner = parameter.parameter.type === "AssignmentPattern" ? parameter.parameter.left : parameter.parameter;
    if (inner.name !== name) continue;
    const type = inner.typeAnnotation?.typeAnnotation;
    // Without a type, it is what those who construct the class hand over.
    return { value: parameter.parameter.type === "AssignmentPattern" ? parameter.parameter.right : type === undefined ? inner : undefined, type };
  }
  return undefined;
}

/** The type of the constructor's parameter that a field is assigned from, so that `this.db = db` knows what `db` is. */
function typeOfParameter(constructor: Constructor, value: TSESTree.Node | undefined): TSESTree.TypeNode | undefined {
  if (value?.type !== "Identifier") return undefined;
  for (const parameter of constructor.params) {
    const inner = parameter.type === "AssignmentPattern" ? parameter.left : parameter;
    if (inner.type === "Identifier" && inner.name === value.name) return inner.typeAnnotation?.typeAnnotation;
  }
  return undefined;
}

/** An abstract member, of which nothing but the type is known. */
function abstractOf(member: TSESTree.ClassElement, name: string): Field | undefined {
  if (member.type !== "TSAbstractPropertyDefinition" && member.type !== "TSAbstractMethodDefinition") return undefined;
  if (staticName(member) !== name) return undefined;
  if (member.type === "TSAbstractPropertyDefinition") return { value: undefined, type: member.typeAnnotation?.typeAnnotation };
  const type = member.value.returnType?.typeAnnotation;
  if (member.kind === "get") return { value: undefined, type };
  return type ? { value: undefined, type: undefined, returns: type } : undefined;
}

function definedIn(node: ClassNode, name: string, isStatic: boolean): Field | undefined {
  for (const member of node.body.body) {
    if (member.type === "PropertyDefinition" && member.static === isStatic && staticName(member) === name) {
      return { value: member.value ?? undefined, type: member.typeAnnotation?.typeAnnotation };
    }
    const declared = isStatic ? undefined : abstractOf(member, name);
    if (declared !== undefined) return declared;
    if (member.type !== "MethodDefinition" || member.static !== isStatic || staticName(member) !== name) continue;
    if (member.kind === "method") return { value: member.value, type: undefined };
    if (member.kind === "get" && member.value.type === "FunctionExpression") return { value: undefined, type: member.value.returnType?.typeAnnotation, getter: member.value };
  }
  return undefined;
}

/** A field, a parameter property or a method of a class's own; undefined if it declares none of that name. */
export function fieldOf(node: ClassNode, name: string): Field | undefined {
  const constructor = constructorOf(node);
  const assigned = constructor && assignedIn(constructor, name);
  const declared = definedIn(node, name, false) ?? (constructor && ofParameters(constructor, name));
  if (assigned === undefined || constructor === undefined) return filled(declared, node, name, false);
  return filled({ ...declared, value: declared?.value ?? assigned, type: declared?.type ?? typeOfParameter(constructor, assigned) }, node, name, false);
}

/** A static field or method of a class. */
export function staticFieldOf(node: ClassNode, name: string): Field | undefined {
  return filled(definedIn(node, name, true), node, name, true);
}
