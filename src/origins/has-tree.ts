import type { TSESLint } from "@typescript-eslint/utils";

/**
 * True if the tree of a linted file is there, as in ESLint, which parses before it asks a rule. oxlint makes it for who asks first, so that it pays there to
 * ask the text before.
 */
export function hasTree(sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  return Object.getOwnPropertyDescriptor(sourceCode, "ast")?.value !== undefined;
}
