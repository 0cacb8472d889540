import type { TSESTree } from "@typescript-eslint/utils";
import { nodesInside } from "../../src/rules/no-swallowed-errors/search.ts";
import { sourceOf } from "./source.ts";

/** The first node in a text, functions and classes included, whose own text is `wanted`. */
export function nodeIn(text: string, wanted: string): TSESTree.Node {
  const source = sourceOf(text);
  const within = (node: TSESTree.Node): TSESTree.Node[] => [...nodesInside(source, node)].flatMap((one) => (/^(?:Function|Arrow|Class)/.test(one.type) ? [one, ...within(one)] : [one]));
  const found = within(source.ast).find((node) => !/^(?:ExpressionStatement|ChainExpression)$/.test(node.type) && source.getText(node) === wanted);
  if (found === undefined) throw new Error(`no ${wanted} in ${text}`);
  return found;
}
