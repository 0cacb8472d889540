/** A word without what makes a doer, a doing or a deed of it: `logg` for `logger` and `logging`. */
const rootOf = (word: string): string => word.replace(/(?:ings?|ers?|ors?|ions?|e)$/, "");

/** True if two texts share a word of some length in another form: `Logger` in `logging.ts`. */
export function isSameRoot(stem: readonly string[], other: readonly string[]): boolean {
  const roots = new Set(other.map(rootOf));
  return stem.some((word) => rootOf(word).length >= 4 && roots.has(rootOf(word)));
}
