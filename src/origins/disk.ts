import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { folderOf, toPosix } from "../layers/path.ts";

/**
 * What the disk said is trusted for the length of a batch: files that are linted one right after the other. A file that
 * is linted again, as an editor does, starts a new batch, so whatever changed since is seen.
 */
const batch = { number: 0, began: 0, last: 0, file: "", text: undefined as object | undefined };
const linted = new Set<string>();

/**
 * The longest pause between two files of a batch, and the longest batch, in milliseconds. A run over a whole project is
 * one view of it; an editor pauses longer, or lints a file again.
 */
const pause = 300;
const longest = 10_000;

const packageFolders = new Map<string, string | undefined>();
const realFolders = new Map<string, string>();
const versions = new Map<string, string | undefined>();

/**
 * Tells that a file is about to be linted. Rules that share a file tell it one after the other; that is one lint.
 * @param source the parsed file, which tells one lint of a file from the next
 * @returns the number of the batch; what was asked of the disk in another one is out of date
 */
export function beginLint(file: string, source: object): number {
  const now = Date.now();
  const goesOn = now - batch.last < pause && now - batch.began < longest && now >= batch.last;
  const same = file === batch.file && source === batch.text;
  if (!goesOn || (!same && linted.has(file))) {
    batch.number += 1;
    batch.began = now;
    for (const known of [linted, packageFolders, realFolders, versions]) known.clear();
  }
  linted.add(file);
  batch.last = now;
  batch.file = file;
  batch.text = source;
  return batch.number;
}

/** The number of the batch that is being linted. */
export function currentBatch(): number {
  return batch.number;
}

/** A package.json that says nothing but `"type": "commonjs"` switches the module format of a folder inside a package; it makes none. */
function isModuleSwitch(path: string): boolean {
  try {
    return /^\s*\{\s*"type"\s*:\s*"commonjs"\s*\}\s*$/.test(readFileSync(path, "utf8"));
  } catch {
    // It is gone again, or must not be read: what is there counts as a package.
    return false;
  }
}

/** The nearest folder at or above this one that holds a package.json, or undefined if there is none. */
export function packageFolderOf(folder: string): string | undefined {
  if (packageFolders.has(folder)) return packageFolders.get(folder);
  const above = folderOf(folder);
  const isTop = above === folder || above === ".";
  let found: string | undefined;
  if (!existsSync(`${folder}/package.json`)) found = isTop ? undefined : packageFolderOf(above);
  else found = isModuleSwitch(`${folder}/package.json`) && !isTop ? (packageFolderOf(above) ?? folder) : folder;
  packageFolders.set(folder, found);
  return found;
}

/** A path with the symbolic links of its folder resolved; a folder that does not exist stays as it is. */
export function realPath(path: string): string {
  const folder = folderOf(path);
  let real = realFolders.get(folder);
  if (real === undefined) {
    try {
      real = toPosix(realpathSync.native(folder));
    } catch {
      // A folder of a file that is only typed in an editor: there is nothing to resolve yet.
      real = folder;
    }
    realFolders.set(folder, real);
  }
  return real === folder ? path : `${real}${real.endsWith("/") ? "" : "/"}${path.slice(folder.length).replace(/^\//, "")}`;
}

/** What tells one state of a file from another: modification time and size. Undefined if there is no such file. */
export function fileVersion(path: string): string | undefined {
  if (versions.has(path)) return versions.get(path);
  const stat = statSync(path, { throwIfNoEntry: false });
  const version = stat?.isFile() === true ? `${String(stat.mtimeMs)}:${String(stat.size)}` : undefined;
  versions.set(path, version);
  return version;
}

/** True if the path is a folder. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
