import { readdirSync } from "node:fs";
import { hasCodeExtension } from "../layers/path.ts";
import { BatchMemo } from "./batch-memo.ts";
import { currentBatch } from "./disk.ts";

/** The names in a folder. */
export interface Listing {
  readonly files: readonly string[];
  readonly folders: readonly string[];
  /** Both. */
  readonly all: readonly string[];
}

const nothing: Listing = { files: [], folders: [], all: [] };

const listings = new BatchMemo<Listing>();

function read(folder: string): Listing {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    const files = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
    return { files, folders, all: [...files, ...folders] };
  } catch {
    // A folder that is only typed in an editor, or must not be read: a name there stands alone.
    return nothing;
  }
}

/** What lies in a folder; nothing if it cannot be read. */
export function listingOf(folder: string): Listing {
  const known = listings.in(currentBatch());
  const listing = known.get(folder) ?? read(folder);
  known.set(folder, listing);
  return listing;
}

const skipped = new Set([
  "node_modules", "dist", "build", "coverage", "out", "test", "tests", "__tests__", "migrations", "migration", "alterations", "generated", "__generated__", "vendor", "public", "static", "assets",
]);

/** How many folders are looked at before the custom of a package is believed to be known. */
const patience = 1500;

const trees = new BatchMemo<readonly string[]>();

/** The names of the code files in a folder and below, without tests, migrations and what is built. */
export function codeBelow(top: string): readonly string[] {
  const known = trees.in(currentBatch());
  const found = known.get(top);
  if (found !== undefined) return found;
  const names: string[] = [];
  const queue = [top];
  for (let at = 0; at < queue.length && at < patience; at += 1) {
    const folder = queue[at] ?? top;
    const { files, folders } = listingOf(folder);
    names.push(...files.filter(hasCodeExtension));
    for (const name of folders) if (!skipped.has(name) && !name.startsWith(".")) queue.push(`${folder}/${name}`);
  }
  known.set(top, names);
  return names;
}
