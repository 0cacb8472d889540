import { readdirSync } from "node:fs";
import { currentBatch } from "./batch.ts";
import { BatchMemo } from "./batch-memo.ts";

/** The names in a folder. A symbolic link counts as a file: it is not gone through. */
export interface Listing {
  readonly files: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
}

const listings = new BatchMemo<Listing>();

function read(folder: string): Listing {
  const listing = { files: new Set<string>(), folders: new Set<string>() };
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.isDirectory()) listing.folders.add(entry.name);
      // A pipe or a device is no file: who reads it may wait for ever.
      else if (entry.isFile() || entry.isSymbolicLink()) listing.files.add(entry.name);
    }
  } catch {
    // A folder that is only typed in an editor or an import, or must not be read: there is nothing to be seen in it.
  }
  return listing;
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
