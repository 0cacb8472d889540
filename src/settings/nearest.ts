import type * as Levenshtein from "fastest-levenshtein";
import { onDemand, require } from "../on-demand.ts";

const library = onDemand(() => require("fastest-levenshtein") as typeof Levenshtein);

/** How many letters have to change to make one name of another, whatever their case. */
export const distance = (one: string, other: string): number => library().distance(one.toLowerCase(), other.toLowerCase());

/** The candidate that a misspelt name most likely means, or undefined if none is near. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of candidates) {
    const steps = distance(name, candidate);
    if (steps < bestDistance) [best, bestDistance] = [candidate, steps];
  }
  return best;
}

/** The known name that a new one is too much like: the same but for case, an ending `s`, or a slip of the keyboard. */
export function tooMuchLike(name: string, known: Iterable<string>): string | undefined {
  return [...known].find((one) => {
    const steps = distance(name, one);
    return steps <= (one.length >= 8 ? 2 : 1) && name !== one;
  });
}

/** Advice for an error: the nearest right name, or the names there are. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const list = [...candidates];
  const near = nearest(name, list);
  if (near !== undefined) return `did you mean "${near}"?`;
  return list.length > 0 ? `known: ${list.map((one) => `"${one}"`).join(", ")}.` : "there is none to choose from.";
}
