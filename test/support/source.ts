import * as parser from "@typescript-eslint/parser";
import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { SourceCode } from "eslint";

/** A text as a rule gets it, each node knowing the one around it, without a run of ESLint. */
export function sourceOf(text: string): Readonly<TSESLint.SourceCode> {
  const { ast, visitorKeys, scopeManager } = parser.parseForESLint(text, { range: true, loc: true, tokens: true, comment: true });
  const source = new SourceCode({ text, ast, visitorKeys, scopeManager } as never) as unknown as Readonly<TSESLint.SourceCode>;
  link(source.ast, visitorKeys);
  return source;
}

function link(node: TSESTree.Node, keys: Readonly<Record<string, readonly string[] | undefined>>): void {
  for (const key of keys[node.type] ?? []) {
    for (const child of [(node as unknown as Readonly<Record<string, unknown>>)[key]].flat() as (TSESTree.Node | null | undefined)[]) {
      if (child) link(Object.assign(child, { parent: node }), keys);
    }
  }
}
