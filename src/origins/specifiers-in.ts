/**
 * `from "x"`, `import "x"`, `require("x")` and `import("x")`. What stands there instead of a whole text, such as a comment, only the tree can tell;
 * so can it alone what a call is given that does not begin with a text, or goes on behind it.
 */
const takes = /\b(?:(?:from|import(?=\s*["'/]))\s*(?:"([^"\\\n]*)"|'([^'\\\n]*)'|(["'/]))|(?:require|import)\s*(\()\s*(?:(?:"([^"\\\n]*)"|'([^'\\\n]*)'|`([^`\\$]*)`)\s*[,)])?)/g;

/**
 * Every specifier that a file imports, read off its text: many times faster than its tree. Comments and strings may add some that it does not import.
 * @returns undefined if the text alone cannot tell: a specifier with a hole, an escape or a comment before it
 */
export function specifiersIn(text: string): string[] | undefined {
  const found: string[] = [];
  for (const [, double, single, odd, call, doubleIn, singleIn, template] of text.matchAll(takes)) {
    const specifier = call === undefined ? (double ?? single) : (doubleIn ?? singleIn ?? template);
    if (specifier !== undefined) found.push(specifier);
    // Prose and names say `from` too; a call of something else than a text does not.
    else if (odd !== undefined || call !== undefined) return undefined;
  }
  return found;
}

/** Words for files that are none of the above: each may load a file, or name one, in a way that only the tree can tell. */
const otherwise = /<reference|\bimport\s*\.|\brequire\b(?!\s*\()|createRequire|getBuiltinModule|\bURL\s*\(|\bmodule\s*["'/]/;

/** True if a text may depend on files in yet another way: by `require.resolve`, `new URL()`, `/// <reference>` and the like. */
export function hidesSpecifiers(text: string): boolean {
  return otherwise.test(text);
}
