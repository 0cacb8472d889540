import { BatchMemo } from "./batch-memo.ts";
import { currentBatch } from "./batch.ts";
import { listingOf } from "./listing.ts";
import { readText } from "./read-module.ts";

/** A class with the digits by which TypeORM runs it. */
const declared = /^(?:[\w.\s]*=)?\s*(?:export\s+)?(?:default\s+)?class\s+(\w*\d{13})\b/gm;

/** The property `name`, which TypeORM takes before the class's own. */
const named = /^\s*(?:public\s+)?(?:readonly\s+)?name(?:\s*:\s*string)?\s*=\s*["'`]([^"'`]*)["'`]/gm;

/** The names of migrations in a text, by which TypeORM runs them. */
function namesIn(text: string): readonly string[] {
  const [classes, properties] = [declared, named].map((pattern) => [...text.matchAll(pattern)].map(([, name = ""]) => name));
  return properties?.length ? properties : (classes ?? []);
}

const folders = new BatchMemo<ReadonlyMap<string, readonly string[]>>();

/** The names by which TypeORM runs the migrations of a folder, by file. Read off their text: only to be compared with one that is known. */
export function migrationClasses(folder: string): ReadonlyMap<string, readonly string[]> {
  const known = folders.in(currentBatch());
  let classes = known.get(folder);
  if (classes === undefined) {
    const files = listingOf(folder).files.filter((file) => /(?<!\.d)\.[cm]?[jt]s$/.test(file)).sort();
    classes = new Map(files.map((file) => [file, namesIn(readText(`${folder}/${file}`) ?? "")]));
    known.set(folder, classes);
  }
  return classes;
}
