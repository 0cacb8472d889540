import { fileParts, isChosen } from "./file-parts.ts";
import { splitWords, styleOf, type WordStyle } from "./words.ts";

/** How the files of a package are named, counted. */
export interface Census {
  /** Names by style; of a name with dots, its part with the most to tell. */
  readonly styles: ReadonlyMap<WordStyle, number>;
  /** Names that share a style and their first or their last word. */
  readonly families: ReadonlyMap<string, number>;
  /** Last dotted parts. */
  readonly tails: ReadonlyMap<string, number>;
  /** The same with the style of the name: `PascalCase .type`. */
  readonly styledTails: ReadonlyMap<string, number>;
  /** Last words behind a dash or underscore. */
  readonly dashed: ReadonlyMap<string, number>;
}

const telling: readonly WordStyle[] = ["mixed", "camelCase", "PascalCase", "snake_case", "kebab-case", "lower"];

/** The style of a name's parts that tells most. */
export function nameStyle(parts: readonly string[]): WordStyle {
  const styles = parts.map(styleOf);
  return telling.find((style) => styles.includes(style)) ?? "lower";
}

/** The families of a name: it is one of those that begin or end like it. */
export function familiesOf(parts: readonly string[]): string[] {
  const style = nameStyle(parts);
  const part = parts.find((one) => styleOf(one) === style) ?? "";
  const words = splitWords(part);
  return words.length < 2 ? [] : [`${style} ${words[0] ?? ""}-`, `${style} -${words.at(-1) ?? ""}`];
}

/** The key of the names of a style that end in a dotted part. */
export const styledTail = (style: WordStyle, tail: string): string => `${style} .${tail}`;

/** What a name adds to the counts. */
interface Traits {
  readonly style: WordStyle;
  readonly families: readonly string[];
  readonly tail: string | undefined;
  readonly dashed: string | undefined;
}

const traits = new Map<string, Traits | undefined>();

/** How many names are kept; an editor's server lives for days. */
const kept = 50_000;

/** A hook is called as its framework has it, and tells nothing of the rest. */
const isHookName = (name: string): boolean => /^use[A-Z]/.test(name);

/** The traits of a name, worked out once: a package is counted again whenever its files may have changed. Undefined for names nobody chose. */
function traitsOf(name: string): Traits | undefined {
  if (traits.has(name)) return traits.get(name);
  if (traits.size >= kept) traits.clear();
  const made = isChosen(name) && !isHookName(name) ? readTraits(name) : undefined;
  traits.set(name, made);
  return made;
}

function readTraits(name: string): Traits {
  const { parts } = fileParts(name);
  const last = parts.at(-1) ?? "";
  return { style: nameStyle(parts), families: familiesOf(parts), tail: parts.length > 1 ? last : undefined, dashed: /[-_]([^-_]+)$/.exec(last)?.[1] };
}

const known = new WeakMap<readonly string[], Census>();

const count = <Key>(map: Map<Key, number>, key: Key): unknown => map.set(key, (map.get(key) ?? 0) + 1);

/** Counts names, once for each list. */
export function censusOf(names: readonly string[]): Census {
  const done = known.get(names);
  if (done !== undefined) return done;
  const styles = new Map<WordStyle, number>();
  const [families, tails, styledTails, dashed] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  for (const name of names) {
    const of = traitsOf(name);
    if (of === undefined) continue;
    count(styles, of.style);
    for (const family of of.families) count(families, family);
    if (of.tail !== undefined) {
      count(tails, of.tail);
      count(styledTails, styledTail(of.style, of.tail));
    }
    if (of.dashed !== undefined) count(dashed, of.dashed);
  }
  const census = { styles, families, tails, styledTails, dashed };
  known.set(names, census);
  return census;
}

/** How many names have one of some styles. */
export const countOf = ({ styles }: Census, ...wanted: readonly WordStyle[]): number => wanted.reduce((sum, style) => sum + (styles.get(style) ?? 0), 0);

/** How many names have several words, and so tell how these are joined. */
export const countTelling = (census: Census): number => countOf(census, "mixed", "camelCase", "PascalCase", "snake_case", "kebab-case");
