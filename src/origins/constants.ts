import type { TSESTree } from "@typescript-eslint/utils";
import { unwrap } from "./nodes.ts";

/** Finds the initialiser of a constant that an identifier names, or undefined if it is no constant. */
export type ConstantLookup = (node: TSESTree.Identifier) => TSESTree.Node | undefined;

/** Stands for a part of a specifier that is only known at run time; no file name contains it. */
export const hole = "\0";

const most = 16;

function combine(left: readonly string[], right: readonly string[]): string[] {
  return left.flatMap((head) => right.map((tail) => head + tail)).slice(0, most);
}

function ofTemplate(node: TSESTree.TemplateLiteral, lookup: ConstantLookup, depth: number): string[] {
  let texts = [""];
  node.quasis.forEach((quasi, index) => {
    texts = combine(texts, [quasi.value.cooked ?? quasi.value.raw]);
    const expression = node.expressions[index];
    if (expression !== undefined) texts = combine(texts, textsOf(expression, lookup, depth + 1));
  });
  return texts;
}

/**
 * The texts an expression can have: literals, templates, concatenations, constants of the same file, both branches of a
 * condition. What cannot be told is a `hole`.
 */
export function textsOf(node: TSESTree.Node | null | undefined, lookup: ConstantLookup, depth = 0): string[] {
  const inner = unwrap(node);
  if (inner === undefined || depth > most) return [hole];
  switch (inner.type) {
    case "Literal":
      return [typeof inner.value === "string" ? inner.value : String(inner.value)];
    case "TemplateLiteral":
      return ofTemplate(inner, lookup, depth);
    case "BinaryExpression":
      return inner.operator === "+" ? combine(textsOf(inner.left, lookup, depth + 1), textsOf(inner.right, lookup, depth + 1)) : [hole];
    case "ConditionalExpression":
      return [...textsOf(inner.consequent, lookup, depth + 1), ...textsOf(inner.alternate, lookup, depth + 1)];
    case "LogicalExpression":
      return [...textsOf(inner.left, lookup, depth + 1), ...textsOf(inner.right, lookup, depth + 1)];
    case "Identifier": {
      const init = lookup(inner);
      return init === undefined ? [hole] : textsOf(init, lookup, depth + 1);
    }
    default:
      return [hole];
  }
}
