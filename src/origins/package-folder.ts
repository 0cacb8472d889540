import { existsSync, readFileSync } from "node:fs";
import { folderOf } from "../layers/path.ts";
import { BatchMemo } from "./batch-memo.ts";
import { currentBatch } from "./batch.ts";
import { hasFile, knownListing } from "./listing.ts";

/** No system takes a longer path. */
const longestPath = 4096;

const packageFolders = new BatchMemo<string | undefined>();

/** A package.json that says nothing but its `"type"` switches the module format of a folder inside a package; it makes none. */
function isModuleSwitch(path: string): boolean {
  try {
    return /^\s*\{\s*"type"\s*:\s*"(?:commonjs|module)"\s*\}\s*$/.test(readFileSync(path, "utf8"));
  } catch {
    // It is gone again, or must not be read: what is there counts as a package.
    return false;
  }
}

/** A folder that was looked into need not be asked. */
const isThere = (folder: string, manifest: string): boolean => (knownListing(folder) === undefined ? existsSync(manifest) : hasFile(manifest));

function findPackage(folder: string): string | undefined {
  const above = folderOf(folder);
  const isTop = above === folder || above === ".";
  const manifest = `${folder}/package.json`;
  if (!isThere(folder, manifest)) return isTop ? undefined : packageFolderOf(above);
  return isModuleSwitch(manifest) && !isTop ? (packageFolderOf(above) ?? folder) : folder;
}

/** The nearest folder at or above this one that holds a package.json, or undefined if there is none. */
export function packageFolderOf(folder: string): string | undefined {
  if (folder.length > longestPath) return undefined;
  const known = packageFolders.in(currentBatch());
  let found = known.get(folder);
  if (found === undefined && !known.has(folder)) {
    found = findPackage(folder);
    known.set(folder, found);
  }
  return found;
}
