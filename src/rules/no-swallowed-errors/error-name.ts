/** Names that nothing but an error has: `err`, `_error`, `err2`. */
const plain = /^_*err(?:or)?\d*$/i;

/** What error it is stands before the word: `dbErr`, `queryError`, `db_err`. */
const compound = /(?:[a-z\d]E|_e)rr(?:or)?\d*$/;

/** An element and an event have these names too. */
const short = /^_?er?$/i;

/** How a name says that it is an error's: by itself, where its place is that of one, or not at all. */
export function sayingError(name: string): "plain" | "compound" | "short" | "nothing" {
  if (plain.test(name)) return "plain";
  if (compound.test(name)) return "compound";
  return short.test(name) ? "short" : "nothing";
}

/** True for a name that says that nobody looks at what has it: `_`. */
export const isUnnamed = (name: string): boolean => /^_+$/.test(name);
