import type { TSESTree } from "@typescript-eslint/utils";
import { unwrap } from "./nodes.ts";

/** Finds the initialiser of a constant that an identifier names, or undefined if it is no constant. */
export type ConstantLookup = (node: TSESTree.Identifier) => TSESTree.Node | undefined;

/** Says what a node stands for that is no text by itself; undefined if that is only known at run time. */
export type TextReader = (node: TSESTree.Node, read: (part: TSESTree.Node) => string[]) => string[] | undefined;

/** Stands for a part of a specifier that is only known at run time; no file name contains it. */
export const hole = "\0";

/** How many texts are told apart. */
export const most = 16;

function combine(left: readonly string[], right: readonly string[]): string[] {
  return left.flatMap((head) => right.map((tail) => head + tail)).slice(0, most);
}

function ofTemplate(node: TSESTree.TemplateLiteral, read: (part: TSESTree.Node) => string[]): string[] {
  let texts = [""];
  node.quasis.forEach((quasi, index) => {
    texts = combine(texts, [quasi.value.cooked ?? quasi.value.raw]);
    const expression = node.expressions[index];
    if (expression !== undefined) texts = combine(texts, read(expression));
  });
  return texts;
}

/**
 * The texts an expression can have: literals, templates, concatenations, constants of the same file, both branches of a
 * condition. What cannot be told is a `hole`.
 */
export function textsOf(node: TSESTree.Node | null | undefined, lookup: ConstantLookup, reader?: TextReader, depth = 0): string[] {
  const inner = unwrap(node);
  if (inner === undefined || depth > most) return [hole];
  const read = (part: TSESTree.Node): string[] => textsOf(part, lookup, reader, depth + 1);
  const other = (): string[] => reader?.(inner, read) ?? [hole];
  switch (inner.type) {
    case "Literal":
      return [typeof inner.value === "string" ? inner.value : String(inner.value)];
    case "TemplateLiteral":
      return ofTemplate(inner, read);
    case "BinaryExpression":
      return inner.operator === "+" ? combine(read(inner.left), read(inner.right)) : [hole];
    case "ConditionalExpression":
      return [...read(inner.consequent), ...read(inner.alternate)];
    case "LogicalExpression":
      return [...read(inner.left), ...read(inner.right)];
    case "Identifier": {
      const init = lookup(inner);
      return init === undefined ? other() : read(init);
    }
    default:
      return other();
  }
}
