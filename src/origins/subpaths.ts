import { readFileSync } from "node:fs";
import { join, withoutExtension } from "../layers/path.ts";
import { BatchMemo } from "./batch-memo.ts";
import { currentBatch } from "./batch.ts";

/** The fields of package.json that map specifiers to paths; the last is that of the package module-alias. */
type Field = "imports" | "exports" | "_moduleAliases";

/** An entry of such a field: a whole specifier where `tail` is undefined, else what stands before and behind its star. */
interface Entry {
  readonly head: string;
  readonly tail: string | undefined;
  /** A path of the package, or another package; undefined if it leads nowhere. */
  readonly target: string | undefined;
}

const known = new BatchMemo<readonly Entry[]>();

/** Node tries whole specifiers first, then the entry with more before its star, then the longer one. */
const weightsOf = ({ head, tail }: Entry): [number, number] => (tail === undefined ? [Number.MAX_SAFE_INTEGER, 0] : [head.length, tail.length]);

function inOrder(a: Entry, b: Entry): number {
  const [[head, tail], [otherHead, otherTail]] = [weightsOf(a), weightsOf(b)];
  return otherHead - head || otherTail - tail;
}

/** The entries of a field of package.json in the order in which Node tries them. */
function entriesOf(folder: string, field: Field): readonly Entry[] {
  const memo = known.in(currentBatch());
  const key = `${field} ${folder}`;
  let entries = memo.get(key);
  if (entries === undefined) {
    const map = readPackage(folder)[field];
    const pairs = typeof map === "object" && map !== null ? Object.entries(map) : [];
    const patterns = field === "_moduleAliases" ? pairs.flatMap(withBelow) : pairs;
    entries = patterns.flatMap(([pattern, to]) => entryOf(pattern, firstText(to))).sort(inOrder);
    memo.set(key, entries);
  }
  return entries;
}

/** A folder that has a name of its own stands for what lies below it too. */
const withBelow = ([name, to]: [string, unknown]): [string, unknown][] => (typeof to === "string" ? [[name, to], [`${name}/*`, `${to}/*`]] : []);

function entryOf(pattern: string, target: string | undefined): Entry[] {
  const [head = "", tail, more] = pattern.split("*");
  return more === undefined ? [{ head, tail, target }] : [];
}

/** The first path among the conditions of an entry. */
function firstText(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return undefined;
  return Object.values(value).map(firstText).find((text) => text !== undefined);
}

function readPackage(folder: string): Partial<Record<Field, unknown>> {
  try {
    const parsed: unknown = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
    return typeof parsed === "object" && parsed !== null ? parsed : {};
  } catch {
    // No package.json, or one that is being edited: then it maps nothing.
    return {};
  }
}

/** What the star of an entry stands for in a specifier; undefined if the entry is not for it. */
function starOf({ head, tail }: Entry, specifier: string): string | undefined {
  if (tail === undefined) return specifier === head ? "" : undefined;
  const fits = specifier.startsWith(head) && specifier.endsWith(tail) && specifier.length >= head.length + tail.length;
  return fits ? specifier.slice(head.length, specifier.length - tail.length) : undefined;
}

function targetOf(folder: string, field: Field, specifier: string): string | undefined {
  for (const entry of entriesOf(folder, field)) {
    const star = starOf(entry, specifier);
    if (star !== undefined) return entry.target?.replaceAll("*", star);
  }
  return undefined;
}

/**
 * The path that package.json's `imports` make of a `#` specifier, if they have an entry for it.
 * @param folder of the package
 */
export function importsPath(folder: string, specifier: string): string | undefined {
  const target = targetOf(folder, "imports", specifier);
  return target?.startsWith(".") === true ? join(folder, target) : undefined;
}

/**
 * The path that package.json's `_moduleAliases` make of a specifier, if they have an alias for it.
 * @param folder of the package
 */
export function moduleAliasPath(folder: string, specifier: string): string | undefined {
  const target = targetOf(folder, "_moduleAliases", specifier);
  return target === undefined ? undefined : join(folder, target);
}

/**
 * The path that package.json's `exports` make of a sub-path (`./users`), if they have an entry for it.
 * @param folder of the package
 */
export function exportsPath(folder: string, subPath: string): string | undefined {
  const target = targetOf(folder, "exports", subPath);
  return target?.startsWith("./") === true ? join(folder, target) : undefined;
}

/**
 * The specifier of another package that `imports` make of a `#` specifier: `pg` for `"#db": "pg"`.
 * @param folder of the package
 */
export function importsPackage(folder: string, specifier: string): string | undefined {
  const target = targetOf(folder, "imports", specifier);
  return target?.startsWith(".") === false ? target : undefined;
}

/**
 * Beginnings of `#` specifiers, ending in a slash, behind which the rest is that of the path, extension aside: `#src/` for `"#src/*": "./src/*.ts"`.
 * @param folder of the package
 */
export function importFolders(folder: string): string[] {
  const entries = entriesOf(folder, "imports");
  const folders = entries.filter(({ head, tail, target }) => tail !== undefined && head.endsWith("/") && withoutExtension(tail) === "" && withoutExtension(target ?? "").endsWith("/*"));
  return folders.filter((folder) => entries.every((other) => other === folder || !other.head.startsWith(folder.head))).map(({ head }) => head);
}
