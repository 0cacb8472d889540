import type { TSESTree } from "@typescript-eslint/utils";
import type { Frame } from "./frame.ts";
import { isDefined } from "./nodes.ts";

export type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression;
export type FunctionNode = TSESTree.FunctionDeclaration | TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression | TSESTree.TSDeclareFunction;

/**
 * What an expression stands for, as far as it can be followed: an export of a package, something made of another value,
 * or something that a project file declares. The frame is the file whose names the node uses.
 */
export type Value =
  /** An export of a package: no path for the whole module, `["default", "Pool"]` for a member of the default export. */
  | { readonly kind: "export"; readonly specifier: string; readonly path: readonly string[] }
  /** An export of a project file that is not on the disk: only its name is known. */
  | { readonly kind: "missing"; readonly file: string; readonly name: string }
  /** A module of the project as a whole. */
  | { readonly kind: "module"; readonly file: string }
  /** `new X(…)`, or something that is declared to be an X, with the first argument of its type where that is a text, and what else it may be by a union. */
  | { readonly kind: "instance"; readonly of: Value; readonly declared: boolean; readonly args: readonly TSESTree.Node[]; readonly frame: Frame; readonly typeArgument?: string; readonly beside?: readonly Value[] }
  /** `x(…)` */
  | { readonly kind: "result"; readonly of: Value; readonly args: readonly TSESTree.Node[]; readonly frame: Frame }
  /** `x.name` of something that is not declared in the project. */
  | { readonly kind: "member"; readonly of: Value; readonly name: string }
  | { readonly kind: "class"; readonly node: ClassNode; readonly frame: Frame }
  | { readonly kind: "function"; readonly node: FunctionNode; readonly frame: Frame }
  | { readonly kind: "object"; readonly node: TSESTree.ObjectExpression; readonly frame: Frame }
  | { readonly kind: "enum"; readonly node: TSESTree.TSEnumDeclaration; readonly frame: Frame }
  /** A number that is written down, here or where a constant or an enum has it. */
  | { readonly kind: "number"; readonly value: number }
  /** What an object type, an interface or an intersection describes: its own members, and the types it is made of. */
  | { readonly kind: "shape"; readonly members: readonly TSESTree.TypeElement[]; readonly bases: readonly Value[]; readonly frame: Frame }
  /** A `Map` of which only the type of what it holds is known. */
  | { readonly kind: "map"; readonly holds: TSESTree.TypeNode; readonly frame: Frame }
  /** A function of which only the type is known. */
  | { readonly kind: "signature"; readonly returns: TSESTree.TypeNode; readonly frame: Frame }
  /** What a call passes to a function among its arguments, as the parameter at that place, and whether that function returns a promise. */
  | { readonly kind: "passed"; readonly of: Value; readonly at: number; readonly isAsync?: true }
  /** One of several things, of which nobody knows which: no more than all of them are. */
  | { readonly kind: "several"; readonly values: readonly Value[] }
  /** A global that no file declares: `Error`, `console`, `process`. */
  | { readonly kind: "global"; readonly name: string };

/** True for something taken of, or handed back by, what is not followed any further and is of no package: a declared type says more. */
export function isOpen(value: Value): boolean {
  return /^(?:member|result|passed|global)$/.test(value.kind) && rootOfValue(value).kind !== "export";
}

/** True for a `Map` that is filled later: its type says more of what it holds. */
export const isEmptyMap = (value: Value | undefined): boolean => value?.kind === "instance" && value.of.kind === "global" && /^(?:Weak)?Map$/.test(value.of.name) && value.args.length === 0;

/** One of several things; undefined if one of them cannot be told. */
export function severalOf(values: readonly (Value | undefined)[]): Value | undefined {
  const known = values.filter(isDefined);
  return known.length === values.length ? { kind: "several", values: known } : undefined;
}

/** The value that another is a member, an instance or a result of, down to the last. */
export function rootOfValue(value: Value): Value {
  return "of" in value ? rootOfValue(value.of) : value;
}
