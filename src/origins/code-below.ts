import { folderOf, hasCodeExtension } from "../layers/path.ts";
import { currentBatch } from "./batch.ts";
import { BatchMemo } from "./batch-memo.ts";
import { listingOf } from "./listing.ts";

const skipped = new Set([
  "node_modules", "dist", "build", "coverage", "out", "test", "tests", "__tests__", "migrations", "migration", "alterations", "generated", "__generated__", "vendor", "public", "static", "assets",
]);

const isSkipped = (folder: string): boolean => skipped.has(folder) || folder.startsWith(".");

/** How many folders are looked at before the custom of a package is believed to be known. */
const patience = 1500;

const trees = new BatchMemo<readonly string[]>();

/** A folder and those below it, without what `skipped` names. */
export function* foldersBelow(top: string): Generator<string> {
  const queue = [top];
  for (let at = 0; at < queue.length && at < patience; at += 1) {
    const folder = queue[at] ?? top;
    yield folder;
    for (const name of listingOf(folder).folders) if (!isSkipped(name)) queue.push(`${folder}/${name}`);
  }
}

/** The names of the code files in a folder and below, without tests, migrations and what is built. The root of a disk is nobody's project, and has no custom. */
export function codeBelow(top: string): readonly string[] {
  if (folderOf(top) === top) return [];
  const known = trees.in(currentBatch());
  const found = known.get(top);
  if (found !== undefined) return found;
  const names: string[] = [];
  for (const folder of foldersBelow(top)) for (const name of listingOf(folder).files) if (hasCodeExtension(name)) names.push(name);
  known.set(top, names);
  return names;
}

const sisters = new BatchMemo<readonly string[]>();

/** The names of the code files in the folders right below one, without tests, migrations and what is built. */
export function codeRightBelow(parent: string): readonly string[] {
  const known = sisters.in(currentBatch());
  const found = known.get(parent);
  if (found !== undefined) return found;
  const folders = listingOf(parent).folders.filter((name) => !isSkipped(name));
  const names = folders.flatMap((name) => listingOf(`${parent}/${name}`).files).filter(hasCodeExtension);
  known.set(parent, names);
  return names;
}
