import { readdirSync } from "node:fs";
import { currentBatch } from "./batch.ts";
import { BatchMemo } from "./batch-memo.ts";

/** The names in a folder. A symbolic link counts as a file: it is not gone through. */
export interface Listing {
  readonly files: readonly string[];
  readonly folders: readonly string[];
  /** Both: the same list as long as the folder is not read again, so that what is made of it can be kept. */
  readonly all: readonly string[];
}

const listings = new BatchMemo<Listing>();

function read(folder: string): Listing {
  const files: string[] = [];
  const folders: string[] = [];
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.isDirectory()) folders.push(entry.name);
      // A pipe or a device is no file: who reads one may wait for ever.
      else if (entry.isFile() || entry.isSymbolicLink()) files.push(entry.name);
    }
  } catch {
    // A folder that is only typed in an editor or an import, or must not be read: there is nothing to be seen in it.
  }
  return { files, folders, all: [...files, ...folders] };
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
