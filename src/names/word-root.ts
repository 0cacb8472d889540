import { distance } from "../settings/nearest.ts";
import { singularOf } from "./plural.ts";

/** A word without what makes a doer, a doing or a deed of it: `logg` for `logger` and `logging`. */
const withoutEnding = (word: string): string => word.replace(/(?:ings?|ers?|ors?|ions?|e)$/, "");

/** What is left of a verb, its doer and its deed behind what they have in common. */
const ending = /^(?:|d|e|s|y|ed|er|es|or|ate|ers|ation|ations|ied|ier|ies|ify|ing|ion|ise|ity|ize|ors|ous)$/;

/** True if two words begin alike, and end as a verb and its doer do: `gristify` and `gristifier`. */
function beginsAlike(word: string, other: string): boolean {
  let length = 0;
  while (length < word.length && word.charAt(length) === other.charAt(length)) length += 1;
  return length >= 5 && ending.test(word.slice(length)) && ending.test(other.slice(length));
}

/** How Latin makes a deed of a verb, where more than the ending changes. */
const deeds: readonly (readonly [deed: RegExp, verb: string])[] = [
  [/iption$/, "ibe"], [/ception$/, "ceive"], [/plication$/, "ply"], [/ification$/, "ify"], [/duction$/, "duce"], [/sumption$/, "sume"], [/olution$/, "olve"], [/^payment$/, "pay"],
];

/** The verb of a deed: `subscribe` of `subscriptions`; undefined for another word. */
function verbOf(word: string): string | undefined {
  const deed = singularOf(word);
  const known = deeds.find(([pattern]) => pattern.test(deed));
  return known === undefined ? undefined : deed.replace(known[0], known[1]);
}

/** True if a word of one text is the deed of a verb in the other. */
const isDeed = (stem: readonly string[], other: readonly string[]): boolean => stem.some((word) => other.includes(verbOf(word) ?? "")) || other.some((word) => stem.includes(verbOf(word) ?? ""));

/** True if two texts share a word of some length in another form: `Logger` in `logging.ts`. */
export function isSameRoot(stem: readonly string[], other: readonly string[]): boolean {
  const roots = new Set(other.map(withoutEnding));
  return stem.map(withoutEnding).some((root) => root.length >= 4 && roots.has(root)) || stem.some((word) => other.some((one) => beginsAlike(word, one))) || isDeed(stem, other);
}

/** True if a word of one text begins one of the other: `admin` in `administrator`. Three letters begin too many. */
export const isCutShort = (stem: readonly string[], other: readonly string[]): boolean =>
  stem.some((word) => other.some((one) => Math.min(word.length, one.length) >= 4 && (word.startsWith(one) || one.startsWith(word))));

/** True if two words differ by two letters in each other's place: `stroage` is `storage` by a slip of the keyboard. */
export function isSwapped(word: string, other: string): boolean {
  if (word.length !== other.length) return false;
  const at = word.split("").findIndex((letter, index) => letter !== other.charAt(index));
  return at >= 0 && word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2) === other;
}

/** Words of so many letters that differ by one letter are one word: few others are so near. */
const long = 9;

/** True if two words are one but for a slip of the keyboard: two letters in each other's place, or in a long word one that is missing, too many or another. */
export const isSlip = (word: string, other: string): boolean => isSwapped(word, other) || (Math.min(word.length, other.length) >= long && distance(word, other) === 1);

/** True for an acronym whose last word the words leave out: ICP is the protocol of the Internet Computer. */
const isBegun = (words: readonly string[], acronym: string): boolean => words.length >= 2 && acronym.length === words.length + 1 && !/[aeiou]/.test(acronym.slice(1)) && acronym.startsWith(words.map((word) => word.charAt(0)).join(""));

/** True if one text is the first letters of the words of the other: `FSM` in `finite-state-machine.ts`. Two letters are those of too many. */
export function isAcronym(stem: readonly string[], other: readonly string[]): boolean {
  const initials = (words: readonly string[]): string => (words.length < 3 ? "" : words.map((word) => word.charAt(0)).join(""));
  const [one, two] = [stem.join(""), other.join("")];
  return initials(stem) === two || initials(other) === one || isBegun(stem, two);
}

/** True for a word that cuts another short, or leaves out its vowels: `in` of `inbound`, `msg` of `message`. */
function isShortOf(word: string, whole: string): boolean {
  if (word.length < 2 || !whole.startsWith(word.charAt(0))) return false;
  if (whole.startsWith(word)) return true;
  let at = 0;
  for (const letter of whole) if (letter === word.charAt(at)) at += 1;
  return at === word.length && !/[aeiou]/.test(word.slice(1));
}

/** True if a text says several words of the other, in turn, each in short: `in-msg-ext` of `InboundMessageExternal`. */
export const isAbbreviated = (stem: readonly string[], other: readonly string[]): boolean => stem.length > 1 && stem.length === other.length && stem.every((word, at) => isShortOf(word, other[at] ?? ""));
