import type { TSESLint } from "@typescript-eslint/utils";

/** What the text of a file says may be found in it besides its statements. */
export interface Hints {
  /** Dependencies inside of statements. */
  readonly scattered: boolean;
  /** Dependencies in comments. */
  readonly comments: boolean;
}

/** Where the import statements at the head of a file end: what follows rarely says `import`. */
function endOfHead({ ast }: Readonly<TSESLint.SourceCode>): number {
  let end = 0;
  for (const node of ast.body) {
    if (node.type !== "ImportDeclaration") break;
    end = node.range[1];
  }
  return end;
}

/**
 * Says what has to be looked for in a file. Most files have none of it, and searching a text for a word is much faster than
 * matching it, or than asking for all comments.
 */
export function hintsOf(sourceCode: Readonly<TSESLint.SourceCode>): Hints {
  const { text, ast } = sourceCode;
  const end = endOfHead(sourceCode);
  const head = text.slice(0, end);
  const references = text.slice(0, ast.body[0]?.range[0] ?? text.length).includes("<reference");
  const later = text.includes("import", end);
  const imports = (from: string, at: number): boolean => from.includes("@import", at) || from.includes("import(", at);
  return {
    scattered: later || text.includes("equire") || text.includes("URL(") || text.includes("getBuiltinModule"),
    comments: references || imports(head, 0) || (later && imports(text, end)),
  };
}
