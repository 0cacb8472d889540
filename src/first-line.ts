import type { TSESLint, TSESTree } from "@typescript-eslint/utils";

/** Where a report about a file's name stands: its first line. `Program` begins at different places in different parsers. */
export function firstLine(sourceCode: Readonly<TSESLint.SourceCode>): TSESTree.SourceLocation {
  return { start: { line: 1, column: 0 }, end: { line: 1, column: sourceCode.lines[0]?.length ?? 0 } };
}
