import { folderOf, hasCodeExtension } from "../layers/path.ts";
import { currentBatch } from "./batch.ts";
import { BatchMemo } from "./batch-memo.ts";
import { listingOf } from "./listing.ts";
import { packageFolderOf } from "./package-folder.ts";

const skipped = new Set([
  "node_modules", "dist", "build", "coverage", "out", "test", "tests", "__tests__", "migrations", "migration", "alterations", "generated", "__generated__", "vendor", "public", "static", "assets",
]);

const isSkipped = (folder: string): boolean => skipped.has(folder) || folder.startsWith(".");

/** How many folders are looked at before the custom of a package is believed to be known. */
const patience = 1500;

/** True for the folder of a package, whatever lies around it. */
const isPackage = (folder: string): boolean => listingOf(folder).files.includes("package.json") && packageFolderOf(folder) === folder;

/** A folder and those below it that are entered. */
function* walk(top: string, isEntered: (folder: string) => boolean): Generator<string> {
  const queue = [top];
  for (let at = 0; at < queue.length && at < patience; at += 1) {
    const folder = queue[at] ?? top;
    if (at > 0 && !isEntered(folder)) continue;
    yield folder;
    for (const name of listingOf(folder).folders) if (!isSkipped(name)) queue.push(`${folder}/${name}`);
  }
}

/** A folder and those below it, without what `skipped` names. */
export const foldersBelow = (top: string): Generator<string> => walk(top, () => true);

/** The folders of a package, without those of the packages in it and what `skipped` names. */
const foldersOfPackage = (top: string): Generator<string> => walk(top, (folder) => !isPackage(folder));

/** The names of the code files in some folders, kept for each top. The root of a disk is nobody's project, and has no custom. */
function codeOf(trees: BatchMemo<readonly string[]>, top: string, folders: (top: string) => Iterable<string>): readonly string[] {
  if (folderOf(top) === top) return [];
  const known = trees.in(currentBatch());
  const found = known.get(top);
  if (found !== undefined) return found;
  const names: string[] = [];
  for (const folder of folders(top)) for (const name of listingOf(folder).files) if (hasCodeExtension(name)) names.push(name);
  known.set(top, names);
  return names;
}

const trees = new BatchMemo<readonly string[]>();
const packages = new BatchMemo<readonly string[]>();

/** The names of the code files in a folder and below, without tests, migrations and what is built. */
export const codeBelow = (top: string): readonly string[] => codeOf(trees, top, foldersBelow);

/** The same of a package alone: what lies in the packages in it has customs of its own. */
export const codeOfPackage = (top: string): readonly string[] => codeOf(packages, top, foldersOfPackage);

const sisters = new BatchMemo<readonly string[]>();

/** The names of the code files in the folders right below one, without packages, tests, migrations and what is built. */
export function codeRightBelow(parent: string): readonly string[] {
  const known = sisters.in(currentBatch());
  const found = known.get(parent);
  if (found !== undefined) return found;
  const folders = listingOf(parent).folders.filter((name) => !isSkipped(name)).map((name) => `${parent}/${name}`);
  const names = folders.filter((folder) => !isPackage(folder)).flatMap((folder) => listingOf(folder).files).filter(hasCodeExtension);
  known.set(parent, names);
  return names;
}
