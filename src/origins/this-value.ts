import type { TSESTree } from "@typescript-eslint/utils";
import { prototypeOwner } from "./bodies.ts";
import type { Frame } from "./frame.ts";
import { ancestorsOf } from "./nodes.ts";
import type { ClassNode, Value } from "./value.ts";
import type { Walk } from "./walk.ts";

type Owner = Extract<Value, { kind: "class" | "function" }>;

const instance = (of: Owner, frame: Frame): Value => ({ kind: "instance", of, declared: false, args: [], frame });

/** `this` in a class, or the class itself in what is static. */
function ofSelf(node: ClassNode, isStatic: boolean, frame: Frame): Value {
  const self = { kind: "class", node, frame } as const;
  return isStatic ? self : instance(self, frame);
}

/** What shares a prototype: the instances of the class or function that it is one of. */
function ofPrototype(walk: Walk, prototype: TSESTree.Node, frame: Frame): Value | undefined {
  const owner = walk.value(prototypeOwner(prototype), frame);
  return owner?.kind === "class" || owner?.kind === "function" ? instance(owner, frame) : undefined;
}

/** `this` in a method of an object: the object, unless that is a prototype. */
function ofMethod(walk: Walk, node: TSESTree.ObjectExpression, frame: Frame): Value {
  const shared = node.parent.type === "AssignmentExpression" ? ofPrototype(walk, node.parent.left, frame) : undefined;
  return shared ?? { kind: "object", node, frame };
}

/** `this` in a function that is neither an arrow nor of a class; undefined if it depends on who calls it. */
function ofFunction(walk: Walk, node: TSESTree.FunctionDeclaration | TSESTree.FunctionExpression, frame: Frame): Value | undefined {
  const { parent } = node;
  if (node.type === "FunctionDeclaration" || parent.type === "VariableDeclarator") return instance({ kind: "function", node, frame }, frame);
  if (parent.type === "Property" && parent.parent.type === "ObjectExpression") return ofMethod(walk, parent.parent, frame);
  return parent.type === "AssignmentExpression" && parent.left.type === "MemberExpression" ? ofPrototype(walk, parent.left.object, frame) : undefined;
}

/** What `this` stands for. */
export function ofThis(walk: Walk, node: TSESTree.ThisExpression, frame: Frame): Value | undefined {
  let isStatic = false;
  for (const at of ancestorsOf(node)) {
    if (at.type === "ClassDeclaration" || at.type === "ClassExpression") return ofSelf(at, isStatic, frame);
    isStatic ||= at.type === "StaticBlock" || ((at.type === "MethodDefinition" || at.type === "PropertyDefinition") && at.static);
    const value = at.type === "FunctionDeclaration" || at.type === "FunctionExpression" ? ofFunction(walk, at, frame) : undefined;
    if (value !== undefined) return value;
  }
  const { self } = frame;
  return self?.type === "ObjectExpression" ? { kind: "object", node: self, frame } : self && ofSelf(self, frame.isStatic === true, frame);
}
