import type { TSESTree } from "@typescript-eslint/utils";
import { anyMember } from "../catalog/http-errors.ts";
import type { Binding, Frame } from "./frame.ts";
import { requireOf } from "./module-facts.ts";
import { isDefined, staticName, stringOf, unwrap } from "./nodes.ts";
import { ofThis } from "./this-value.ts";
import { isEmptyMap, isOpen, severalOf, type Value } from "./value.ts";
import { instanceOf } from "./walk-calls.ts";
import { handedToCallback } from "./walk-callbacks.ts";
import { valueGiven } from "./walk-given.ts";
import { declaredAs, mapOf } from "./walk-types.ts";
import type { Walk } from "./walk.ts";

/** The name of a member, numbers included; a key that is only known at run time may be any. */
function memberName(node: TSESTree.MemberExpression): string {
  const { property } = node;
  if (property.type === "Literal" && typeof property.value === "number") return String(property.value);
  return staticName(node) ?? anyMember;
}

/** `require` is a name like another: where a file declares it, it is not the loader. */
function isGlobalRequire(node: TSESTree.Node, frame: Frame): boolean {
  const call = node.type === "MemberExpression" ? unwrap(node.object) : node;
  return call?.type === "CallExpression" && call.callee.type === "Identifier" && frame.bindingOf(call.callee)?.kind === "global";
}

const keyed = (walk: Walk, of: Value | undefined, keys: readonly string[]): Value | undefined => keys.reduce((value, key) => walk.member(value, key), of);

/** A value, or what its type says of it where it cannot be followed: `globalThis.db as Database`. */
function orTyped(walk: Walk, value: Value | undefined, type: TSESTree.TypeNode | undefined, frame: Frame): Value | undefined {
  if (type === undefined || (value !== undefined && !isOpen(value) && !isEmptyMap(value))) return value;
  const typed = walk.typed(type, frame);
  return typed === undefined || typed.kind === "global" ? value : typed;
}

/** What a call hands to a function. A promise hands to `then` what awaiting it gives, and the way a value is followed leaves `await` out. */
function passedBy(walk: Walk, { call, to, at }: Extract<Binding, { kind: "passed" }>, frame: Frame): Value | undefined {
  const { callee, arguments: [first] } = call;
  if (callee.type === "MemberExpression" && staticName(callee) === "then" && first === to) return at === 0 ? walk.value(callee.object, frame) : undefined;
  const of = walk.value(callee, frame);
  const handed = of?.kind === "function" ? handedToCallback(walk, of.node, call.arguments.findIndex((one) => one === to), at, of.frame) : undefined;
  if (handed !== undefined) return handed;
  return of && { kind: "passed", of, at, ...("async" in to && to.async && { isAsync: true }) };
}

function ofBinding(walk: Walk, binding: Binding, name: string, frame: Frame): Value | undefined {
  switch (binding.kind) {
    case "global":
      return { kind: "global", name };
    case "import":
      return walk.imported(frame.file, binding.specifier, binding.imported);
    case "typed":
      return keyed(walk, walk.typed(binding.type, frame), binding.keys);
    case "part":
      return keyed(walk, walk.value(binding.of, frame), binding.keys);
    case "passed":
      return keyed(walk, passedBy(walk, binding, frame), binding.keys);
    case "several":
      return severalOf(binding.values.map((one) => keyed(walk, walk.value(one, frame), binding.keys)));
    case "given":
      return valueGiven(walk, binding, frame);
    case "node":
      return orTyped(walk, walk.value(binding.node, frame), binding.type, frame);
  }
}

/** An interface stands for what it declares and what it extends. */
function ofInterface(walk: Walk, { body, extends: bases }: TSESTree.TSInterfaceDeclaration, frame: Frame): Value {
  const extended = bases.map(({ expression, typeArguments }) => declaredAs(walk.value(expression, frame), frame, typeArguments?.params[0]));
  return { kind: "shape", members: body.body, bases: extended.filter(isDefined), frame };
}

/** True for what is kept where all modules see it, `globalThis.db`: it holds what is put there. */
const isKeptGlobally = (value: Value): boolean => value.kind === "member" && value.of.kind === "global" && /^(?:globalThis|global)$/.test(value.of.name);

/** What one of two expressions stands for: a number beside something that was made says nothing of it, nor does what a module left for itself. */
function eitherOf(walk: Walk, first: TSESTree.Node, second: TSESTree.Node, frame: Frame): Value | undefined {
  const value = walk.value(first, frame);
  return value === undefined || value.kind === "number" || isKeptGlobally(value) ? (walk.value(second, frame) ?? value) : value;
}

/** `new X(…)` */
function made(walk: Walk, { callee, arguments: args, typeArguments }: TSESTree.NewExpression, frame: Frame): Value | undefined {
  const of = walk.value(callee, frame);
  return (args.length === 0 ? mapOf(of, typeArguments, frame) : undefined) ?? instanceOf(walk, of, args, frame);
}

/** What an expression, or a declaration, stands for. */
export function valueOf(walk: Walk, node: TSESTree.Node | null | undefined, frame: Frame): Value | undefined {
  if (node?.type === "TSAsExpression" || node?.type === "TSTypeAssertion") return orTyped(walk, walk.value(node.expression, frame), node.typeAnnotation, frame);
  const inner = unwrap(node);
  if (inner === undefined || !walk.step()) return undefined;
  const required = requireOf(inner);
  if (required !== undefined && isGlobalRequire(inner, frame)) return walk.imported(frame.file, required.specifier, required.imported);
  switch (inner.type) {
    case "Identifier": {
      const binding = frame.bindingOf(inner);
      return binding && ofBinding(walk, binding, inner.name, frame);
    }
    case "ThisExpression":
      return ofThis(walk, inner, frame);
    case "MemberExpression":
      return walk.member(walk.value(inner.object, frame), memberName(inner));
    case "NewExpression":
      return made(walk, inner, frame);
    case "CallExpression":
      return walk.result(walk.value(inner.callee, frame), inner.arguments, frame);
    case "ImportExpression": {
      const specifier = stringOf(inner.source);
      return specifier === undefined ? undefined : walk.imported(frame.file, specifier, "*");
    }
    case "ClassDeclaration":
    case "ClassExpression":
      return { kind: "class", node: inner, frame };
    case "FunctionDeclaration":
    case "FunctionExpression":
    case "ArrowFunctionExpression":
    case "TSDeclareFunction":
      return { kind: "function", node: inner, frame };
    case "ObjectExpression":
      return { kind: "object", node: inner, frame };
    case "Literal":
      return typeof inner.value === "number" ? { kind: "number", value: inner.value } : undefined;
    case "TSEnumDeclaration":
      return { kind: "enum", node: inner, frame };
    case "TSTypeAliasDeclaration":
      return walk.typed(inner.typeAnnotation, frame);
    case "TSInterfaceDeclaration":
      return ofInterface(walk, inner, frame);
    case "TSTypeParameter":
      return inner.constraint && walk.typed(inner.constraint, frame);
    case "AssignmentExpression":
      return walk.value(inner.right, frame);
    case "ConditionalExpression":
      return eitherOf(walk, inner.consequent, inner.alternate, frame);
    case "LogicalExpression":
      return eitherOf(walk, inner.left, inner.right, frame);
    case "SequenceExpression":
      return walk.value(inner.expressions.at(-1), frame);
    default:
      return undefined;
  }
}
