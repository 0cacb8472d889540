import type * as Pluralize from "pluralize";
import { onDemand, require } from "../on-demand.ts";

const library = onDemand(() => require("pluralize") as typeof Pluralize);

// The library tries a hundred patterns on each word, and the words of a project are few.
const singulars = new Map<string, string>();
const most = 10_000;

/** The singular of an English word: `repositories` gives `repository`. */
export function singularOf(word: string): string {
  let singular = singulars.get(word);
  if (singular === undefined) {
    if (singulars.size >= most) singulars.clear();
    singular = library().singular(word);
    singulars.set(word, singular);
  }
  return singular;
}

/** The plural of an English word. */
export const pluralOf = (word: string): string => library().plural(word);

/** True if an English word is in the plural. */
export const isPlural = (word: string): boolean => library().isPlural(word);

/** Words as one text without plurals: acronyms are split in as many ways as there are people. */
export const folded = (words: readonly string[]): string => words.map(singularOf).join("");
