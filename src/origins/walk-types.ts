import type { TSESTree } from "@typescript-eslint/utils";
import type { Frame } from "./frame.ts";
import { isDefined } from "./nodes.ts";
import type { Value } from "./value.ts";
import type { Walk } from "./walk.ts";

/** Types that leave what their first argument is: its members are the same, or those of what is awaited. */
const transparent = /^(?:Promise|PromiseLike|Awaited|Readonly|NonNullable|Partial|Required|Pick|Omit)$/;

/** The text of a type that is one: `"sync"`. */
function textOf(type: TSESTree.TypeNode | undefined): string | undefined {
  return type?.type === "TSLiteralType" && type.literal.type === "Literal" && typeof type.literal.value === "string" ? type.literal.value : undefined;
}

/** What is declared to be of a type that a value stands for: an instance of a class or an export. */
export function declaredAs(of: Value | undefined, frame: Frame, argument?: TSESTree.TypeNode): Value | undefined {
  if (of === undefined || !/^(?:export|missing|class|member)$/.test(of.kind)) return of?.kind === "module" ? undefined : of;
  const typeArgument = textOf(argument);
  return { kind: "instance", of, declared: true, args: [], frame, ...(typeArgument === undefined ? {} : { typeArgument }) };
}

function named(walk: Walk, node: TSESTree.EntityName, frame: Frame): Value | undefined {
  if (node.type === "TSQualifiedName") return walk.member(named(walk, node.left, frame), node.right.name);
  return walk.value(node, frame);
}

const mapName = /^(?:Weak|Readonly)?Map$/;

/** A `Map` by its type: `Map<string, Database>`. */
export function mapOf(of: Value | undefined, types: TSESTree.TSTypeParameterInstantiation | undefined, frame: Frame): Value | undefined {
  const holds = of?.kind === "global" && mapName.test(of.name) ? types?.params[1] : undefined;
  return holds && { kind: "map", holds, frame };
}

function ofReference(walk: Walk, { typeName, typeArguments }: TSESTree.TSTypeReference, frame: Frame): Value | undefined {
  const [argument] = typeArguments?.params ?? [];
  if (typeName.type === "Identifier" && argument !== undefined) {
    if (transparent.test(typeName.name)) return walk.typed(argument, frame);
    if (typeName.name === "ReturnType") return walk.result(walk.typed(argument, frame), [], frame);
    if (typeName.name === "InstanceType") return declaredAs(walk.typed(argument, frame), frame);
  }
  const of = named(walk, typeName, frame);
  return mapOf(of, typeArguments, frame) ?? declaredAs(of, frame, argument);
}

/** The argument of `Parameters<…>[at]`, and where it is looked at. */
function parameterOf({ objectType, indexType }: TSESTree.TSIndexedAccessType): { readonly of: TSESTree.TypeNode; readonly at: number } | undefined {
  const at = indexType.type === "TSLiteralType" && indexType.literal.type === "Literal" ? indexType.literal.value : undefined;
  if (typeof at !== "number" || objectType.type !== "TSTypeReference" || objectType.typeName.type !== "Identifier" || objectType.typeName.name !== "Parameters") return undefined;
  const of = objectType.typeArguments?.params[0];
  return of && { of, at };
}

/** `Deps["db"]`, and what a callback gets: `Parameters<Parameters<typeof db.transaction>[0]>[0]`. */
function ofIndexed(walk: Walk, type: TSESTree.TSIndexedAccessType, frame: Frame): Value | undefined {
  const passed = parameterOf(type);
  if (passed === undefined) return walk.member(walk.typed(type.objectType, frame), textOf(type.indexType));
  const callback = passed.of.type === "TSIndexedAccessType" ? parameterOf(passed.of) : undefined;
  const of = callback && walk.typed(callback.of, frame);
  return of && { kind: "passed", of, at: passed.at };
}

function ofQuery(walk: Walk, { exprName }: TSESTree.TSTypeQuery, frame: Frame): Value | undefined {
  return exprName.type === "TSImportType" ? walk.imported(frame.file, exprName.source.value, "*") : named(walk, exprName, frame);
}

/** What a union says first, and what else it may be: what the language itself has is no third thing of a package. */
function ofUnion(walk: Walk, { types }: TSESTree.TSUnionType, frame: Frame): Value | undefined {
  const [first, ...others] = types.map((one) => walk.typed(one, frame)).filter(isDefined);
  const beside = others.filter(({ kind }) => kind !== "global");
  return first?.kind === "instance" && beside.length > 0 ? { ...first, beside } : first;
}

/** What anything of a type is, as far as a value can be told by it. */
export function valueOfType(walk: Walk, type: TSESTree.TypeNode, frame: Frame): Value | undefined {
  if (!walk.step()) return undefined;
  switch (type.type) {
    case "TSUnionType":
      return ofUnion(walk, type, frame);
    case "TSIntersectionType":
      return { kind: "shape", members: [], bases: type.types.map((one) => walk.typed(one, frame)).filter(isDefined), frame };
    case "TSTypeLiteral":
      return { kind: "shape", members: type.members, bases: [], frame };
    case "TSFunctionType":
      return type.returnType && { kind: "signature", returns: type.returnType.typeAnnotation, frame };
    case "TSIndexedAccessType":
      return ofIndexed(walk, type, frame);
    case "TSImportType":
      return type.qualifier?.type === "Identifier" ? declaredAs(walk.imported(frame.file, type.source.value, type.qualifier.name), frame) : undefined;
    case "TSTypeQuery":
      return ofQuery(walk, type, frame);
    case "TSTypeReference":
      return ofReference(walk, type, frame);
    default:
      return undefined;
  }
}
