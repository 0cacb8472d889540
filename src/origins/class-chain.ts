import type { TSESTree } from "@typescript-eslint/utils";
import type { Tracer } from "./tracer.ts";
import type { Value } from "./value.ts";

export type OwnClass = Extract<Value, { kind: "class" }>;

/** How many superclasses are looked at. */
const deepest = 8;

/** The classes of the project that a class is made of. */
export interface ClassChain {
  /** From the class itself upwards. */
  readonly classes: readonly OwnClass[];
  /** What the last of them extends, which is none of the project's or not to be found. */
  readonly root: { readonly node: TSESTree.Node; readonly value: Value | undefined } | undefined;
}

/** Goes up from a class to the last one that the project declares. */
export function chainOf(of: OwnClass, tracer: Tracer): ClassChain {
  const classes: OwnClass[] = [];
  for (let at = of; ; ) {
    classes.push(at);
    const { superClass } = at.node;
    if (!superClass) return { classes, root: undefined };
    const value = tracer.superOf(at);
    if (value?.kind !== "class" || classes.length === deepest) return { classes, root: { node: superClass, value } };
    at = value;
  }
}
