import { readdirSync } from "node:fs";
import { folderOf, nameOf } from "../layers/path.ts";
import { currentBatch } from "./batch.ts";
import { BatchMemo } from "./batch-memo.ts";
import { isFile } from "./disk.ts";

/** The names in a folder. A symbolic link counts as a file: it is not gone through. */
export interface Listing {
  readonly files: readonly string[];
  readonly folders: readonly string[];
  /** Both: the same list as long as the folder is not read again, so that what is made of it can be kept. */
  readonly all: readonly string[];
  /** The files that are no links. */
  readonly regular: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
}

const listings = new BatchMemo<Listing>();

function read(folder: string): Listing {
  const folders: string[] = [];
  const regular = new Set<string>();
  const links = new Set<string>();
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.isDirectory()) folders.push(entry.name);
      else if (entry.isFile()) regular.add(entry.name);
      // A pipe or a device is no file: who reads one may wait for ever.
      else if (entry.isSymbolicLink()) links.add(entry.name);
    }
  } catch {
    // A folder that is only typed in an editor or an import, or must not be read: there is nothing to be seen in it.
  }
  const files = [...regular, ...links];
  return { files, folders, all: [...files, ...folders], regular, links };
}

/** What lies in a folder; nothing if it cannot be read. */
export function listingOf(folder: string): Listing {
  const known = listings.in(currentBatch());
  let listing = known.get(folder);
  if (listing === undefined) {
    listing = read(folder);
    known.set(folder, listing);
  }
  return listing;
}

/** What lies in a folder, if it was looked into in this batch. */
export const knownListing = (folder: string): Listing | undefined => listings.in(currentBatch()).get(folder);

/** True if the path is a file, or a link to one: files are imported from few folders, and looking into one is cheaper than asking for each name. */
export function hasFile(path: string): boolean {
  const { regular, links } = listingOf(folderOf(path));
  const name = nameOf(path);
  return regular.has(name) || (links.has(name) && isFile(path));
}

/** True if something in the folder of a path begins as its name does, in any case: a file under another extension, or a folder. */
export function hasAlike(path: string): boolean {
  const name = nameOf(path).toLowerCase();
  return listingOf(folderOf(path)).all.some((one) => one.toLowerCase().startsWith(name));
}
