import { readFileSync } from "node:fs";
import { join, withoutExtension } from "../layers/path.ts";
import { BatchMemo } from "./batch-memo.ts";
import { currentBatch } from "./batch.ts";

/** An entry of package.json's `imports`: a whole specifier where `tail` is undefined, else what stands before and behind its star. */
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

/** The entries of package.json's `imports` in the order in which Node tries them. */
function entriesOf(folder: string): readonly Entry[] {
  const memo = known.in(currentBatch());
  let entries = memo.get(folder);
  if (entries === undefined) {
    const { imports } = readPackage(folder);
    const pairs = typeof imports === "object" && imports !== null ? Object.entries(imports) : [];
    entries = pairs.flatMap(([pattern, to]) => entryOf(pattern, firstText(to))).sort(inOrder);
    memo.set(folder, entries);
  }
  return entries;
}

function entryOf(pattern: string, target: string | undefined): Entry[] {
  const [head = "", tail, more] = pattern.split("*");
  return more === undefined ? [{ head, tail, target }] : [];
}

/** The first path among the conditions of an `imports` entry. */
function firstText(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return undefined;
  return Object.values(value).map(firstText).find((text) => text !== undefined);
}

function readPackage(folder: string): { imports?: unknown } {
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

function targetOf(folder: string, specifier: string): string | undefined {
  for (const entry of entriesOf(folder)) {
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
  const target = targetOf(folder, specifier);
  return target?.startsWith(".") === true ? join(folder, target) : undefined;
}

/**
 * The specifier of another package that `imports` make of a `#` specifier: `pg` for `"#db": "pg"`.
 * @param folder of the package
 */
export function importsPackage(folder: string, specifier: string): string | undefined {
  const target = targetOf(folder, specifier);
  return target?.startsWith(".") === false ? target : undefined;
}

/**
 * Beginnings of `#` specifiers, ending in a slash, behind which the rest is that of the path, extension aside: `#src/` for `"#src/*": "./src/*.ts"`.
 * @param folder of the package
 */
export function importFolders(folder: string): string[] {
  const entries = entriesOf(folder);
  const folders = entries.filter(({ head, tail, target }) => tail !== undefined && head.endsWith("/") && withoutExtension(tail) === "" && withoutExtension(target ?? "").endsWith("/*"));
  return folders.filter((folder) => entries.every((other) => other === folder || !other.head.startsWith(folder.head))).map(({ head }) => head);
}
