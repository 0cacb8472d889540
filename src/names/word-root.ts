/** A word without what makes a doer, a doing or a deed of it: `logg` for `logger` and `logging`. */
const withoutEnding = (word: string): string => word.replace(/(?:ings?|ers?|ors?|ions?|e)$/, "");

/** True if two texts share a word of some length in another form: `Logger` in `logging.ts`. */
export function isSameRoot(stem: readonly string[], other: readonly string[]): boolean {
  const roots = new Set(other.map(withoutEnding));
  return stem.map(withoutEnding).some((root) => root.length >= 4 && roots.has(root));
}
