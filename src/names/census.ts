import { fileParts, isChosen } from "./file-parts.ts";
import { splitWords, styleOf, type WordStyle } from "./words.ts";

/** How the files of a package are named, counted. */
export interface Census {
  readonly total: number;
  /** Names by style; of a name with dots, its part with the most to tell. */
  readonly styles: ReadonlyMap<WordStyle, number>;
  /** Names that share a style and their first or their last word. */
  readonly families: ReadonlyMap<string, number>;
  /** Last dotted parts. */
  readonly tails: ReadonlyMap<string, number>;
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

const known = new WeakMap<readonly string[], Census>();

const count = (map: Map<string, number>, key: string): unknown => map.set(key, (map.get(key) ?? 0) + 1);

/** Counts names, once for each list. */
export function censusOf(names: readonly string[]): Census {
  const done = known.get(names);
  if (done !== undefined) return done;
  const styles = new Map<WordStyle, number>();
  const [families, tails, dashed] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  let total = 0;
  for (const name of names) {
    if (!isChosen(name)) continue;
    total += 1;
    const { parts } = fileParts(name);
    const style = nameStyle(parts);
    styles.set(style, (styles.get(style) ?? 0) + 1);
    for (const family of familiesOf(parts)) count(families, family);
    const last = parts.at(-1) ?? "";
    if (parts.length > 1) count(tails, last);
    const word = /[-_](\w+)$/.exec(last)?.[1];
    if (word !== undefined) count(dashed, word);
  }
  const census = { total, styles, families, tails, dashed };
  known.set(names, census);
  return census;
}

/** How many names have one of some styles. */
export const countOf = ({ styles }: Census, ...wanted: readonly WordStyle[]): number => wanted.reduce((sum, style) => sum + (styles.get(style) ?? 0), 0);
