import type { TSESTree } from "@typescript-eslint/utils";
import { anyMember } from "../catalog/http-errors.ts";
import { bodiesInObject, bodyOf, sharedOf } from "./bodies.ts";
import { fieldOf, giverOf, givenLater, staticFieldOf, type Field } from "./fields.ts";
import { frameInside, type Frame } from "./frame.ts";
import { allGivenIn, isEmptyValue, isOwn } from "./given.ts";
import { staticName, stringOf } from "./nodes.ts";
import { isEmptyMap, severalOf, type ClassNode, type Value } from "./value.ts";
import { callableOf, returnedOf } from "./walk-calls.ts";
import type { Walk } from "./walk.ts";

type Shape = Extract<Value, { kind: "shape" }>;

/** A property of an object, its own or of an object that is spread into it; of a name that is not known, any. */
function propertyOf(walk: Walk, node: TSESTree.ObjectExpression, name: string, frame: Frame): Value | undefined {
  // As in a class, `this` finds its object by parents, which the tree of another file does not know.
  const inside = (node.parent as TSESTree.Node | undefined) === undefined ? { ...frame, self: node } : frame;
  // What stands last counts.
  for (const property of node.properties.toReversed()) {
    if (property.type === "SpreadElement") {
      const spread = walk.value(property.argument, frame);
      const value = spread?.kind === "object" || spread?.kind === "module" ? walk.member(spread, name) : undefined;
      if (value !== undefined) return value;
    } else if (name === anyMember || (staticName(property) === name && !isEmptyValue(property.value))) {
      return property.kind === "get" && property.value.type === "FunctionExpression" ? returnedOf(walk, property.value, inside) : walk.value(property.value, property.value.type === "FunctionExpression" ? inside : frame);
    }
  }
  return given(walk, allGivenIn(bodiesInObject(node), (left) => isOwn(left, name)), inside);
}

/** A member of what a constructor function makes: what is put into it, there or by what is on its prototype, or what all of them share. */
function inMade(walk: Walk, { node, frame }: Extract<Value, { kind: "function" }>, name: string): Value | undefined {
  if (!walk.step()) return undefined;
  const shared = sharedOf(node);
  const values = allGivenIn([bodyOf(node), ...shared.map(({ value }) => bodyOf(value))], (left) => isOwn(left, name));
  return given(walk, values.length > 0 ? values : shared.flatMap((one) => (one.name === name ? [one.value] : [])), frame);
}

/** What is put into something; nobody knows which of several things it is. */
function given(walk: Walk, values: readonly TSESTree.Node[], frame: Frame): Value | undefined {
  const [only, ...others] = values;
  return others.length === 0 ? walk.value(only, frame) : severalOf(values.map((one) => walk.value(one, frame)));
}

/** The frame of what a class puts into a field of its own, where no scopes tell what the name of it means: `const db = open(); this.db = db`. */
function frameOfGiven(node: ClassNode, name: string, value: TSESTree.Node | undefined, frame: Frame): Frame {
  const giver = frame.inside !== undefined && value?.type === "Identifier" ? giverOf(node, name, value) : undefined;
  return giver === undefined ? frame : frameInside(frame, giver);
}

function fieldValue(walk: Walk, { value, values, type, getter, returns }: Field, frame: Frame): Value | undefined {
  if (returns !== undefined) return { kind: "signature", returns, frame };
  if (values !== undefined) return given(walk, values, frame);
  const known = getter === undefined ? walk.value(value, frame) : returnedOf(walk, getter, frame);
  const typed = (known === undefined || isEmptyMap(known)) && type ? walk.typed(type, frame) : undefined;
  return typed ?? known;
}

/** A field of a class, or one that it inherits. */
function inClass(walk: Walk, { node, frame }: Extract<Value, { kind: "class" }>, name: string, find: typeof fieldOf): Value | undefined {
  if (!walk.step()) return undefined;
  const field = find(node, name);
  const isStatic = find === staticFieldOf;
  // The tree of another file knows no parents, by which `this` finds its class.
  const inside = (node.parent as TSESTree.Node | undefined) === undefined ? { ...frame, self: node, isStatic } : frame;
  if (field !== undefined) return fieldValue(walk, field, frameOfGiven(node, name, field.value, inside));
  const parent = callableOf(walk, walk.value(node.superClass, frame));
  const inherited = parent?.kind === "class" ? inClass(walk, parent, name, find) : undefined;
  return inherited ?? given(walk, givenLater(node, name, isStatic), inside);
}

function typeOfMember(member: TSESTree.TypeElement, name: string): { readonly type: TSESTree.TypeNode | undefined; readonly isMethod: boolean } | undefined {
  if (member.type !== "TSPropertySignature" && member.type !== "TSMethodSignature") return undefined;
  if (member.key.type !== "Identifier" || member.computed || member.key.name !== name) return undefined;
  if (member.type === "TSPropertySignature") return { type: member.typeAnnotation?.typeAnnotation, isMethod: false };
  return { type: member.returnType?.typeAnnotation, isMethod: member.kind === "method" };
}

/** A member that an interface or an object type declares, or that one of the types behind it has. */
function inShape(walk: Walk, shape: Shape, name: string): Value | undefined {
  if (!walk.step()) return undefined;
  for (const member of shape.members) {
    const own = typeOfMember(member, name);
    if (own !== undefined) return own.type && (own.isMethod ? { kind: "signature", returns: own.type, frame: shape.frame } : walk.typed(own.type, shape.frame));
  }
  for (const base of shape.bases) {
    const value = walk.member(base, name);
    if (value !== undefined && value.kind !== "member") return value;
  }
  return shape.bases.length === 0 ? undefined : { kind: "member", of: shape, name };
}

/** A member of the one value that a CommonJS module is: `module.exports = new Database("app.db")`. */
function inWhole(walk: Walk, file: string, name: string): Value | undefined {
  const whole = name === "default" || !walk.step() ? undefined : walk.exported(file, "default");
  return whole?.kind === "module" ? undefined : walk.member(whole, name);
}

/** A member of an enum that is given its value where it is declared. */
function inEnum(walk: Walk, { node, frame }: Extract<Value, { kind: "enum" }>, name: string): Value | undefined {
  const member = node.body.members.find(({ id }) => (id.type === "Identifier" ? id.name : stringOf(id)) === name);
  // Another parser than ESLint's leaves null where there is nothing.
  return member?.initializer ? walk.value(member.initializer, frame) : undefined;
}

/** A member of one of several things: that of each of them, where they are the project's own. */
function inEach(walk: Walk, { values }: Extract<Value, { kind: "several" }>, name: string): Value | undefined {
  const members = severalOf(values.map((one) => walk.member(one, name)));
  return members?.kind === "several" && members.values.some(({ kind }) => kind === "member") ? undefined : members;
}

/** A member of an instance, where the project declares what it is made by. */
function ofMade(walk: Walk, of: Value, name: string): Value | undefined {
  if (of.kind === "function") return inMade(walk, of, name);
  return of.kind === "class" ? inClass(walk, of, name, fieldOf) : undefined;
}

/** `x.name` */
export function memberOf(walk: Walk, of: Value | undefined, name: string | undefined): Value | undefined {
  if (of === undefined || name === undefined) return undefined;
  switch (of.kind) {
    case "export":
      return { ...of, path: [...of.path, name] };
    case "module":
      return walk.exported(of.file, name) ?? inWhole(walk, of.file, name);
    case "missing":
      return of.name === "*" || of.name === "default" ? { ...of, name } : { kind: "member", of, name };
    case "object":
      return propertyOf(walk, of.node, name, of.frame);
    case "enum":
      return inEnum(walk, of, name);
    case "shape":
      return inShape(walk, of, name);
    case "class":
      return inClass(walk, of, name, staticFieldOf) ?? { kind: "member", of, name };
    case "instance":
      return ofMade(walk, of.of, name) ?? { kind: "member", of, name };
    case "map":
      return name === "get" ? { kind: "signature", returns: of.holds, frame: of.frame } : { kind: "member", of, name };
    case "several":
      return inEach(walk, of, name) ?? { kind: "member", of, name };
    default:
      return { kind: "member", of, name };
  }
}
