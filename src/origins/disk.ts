import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { folderOf, toPosix } from "../layers/path.ts";
import { currentBatch } from "./batch.ts";
import { BatchMemo } from "./batch-memo.ts";

const packageFolders = new BatchMemo<string | undefined>();
const realFolders = new BatchMemo<string>();

/** A package.json that says nothing but `"type": "commonjs"` switches the module format of a folder inside a package; it makes none. */
function isModuleSwitch(path: string): boolean {
  try {
    return /^\s*\{\s*"type"\s*:\s*"commonjs"\s*\}\s*$/.test(readFileSync(path, "utf8"));
  } catch {
    // It is gone again, or must not be read: what is there counts as a package.
    return false;
  }
}

function findPackage(folder: string): string | undefined {
  const above = folderOf(folder);
  const isTop = above === folder || above === ".";
  const manifest = `${folder}/package.json`;
  if (!existsSync(manifest)) return isTop ? undefined : packageFolderOf(above);
  return isModuleSwitch(manifest) && !isTop ? (packageFolderOf(above) ?? folder) : folder;
}

/** The nearest folder at or above this one that holds a package.json, or undefined if there is none. */
export function packageFolderOf(folder: string): string | undefined {
  const known = packageFolders.in(currentBatch());
  let found = known.get(folder);
  if (found === undefined && !known.has(folder)) {
    found = findPackage(folder);
    known.set(folder, found);
  }
  return found;
}

function realFolder(folder: string): string {
  try {
    return toPosix(realpathSync.native(folder));
  } catch {
    // A folder of a file that is only typed in an editor: there is nothing to resolve yet.
    return folder;
  }
}

/** A path with the symbolic links of its folder resolved; a folder that does not exist stays as it is. */
export function realPath(path: string): string {
  const known = realFolders.in(currentBatch());
  const folder = folderOf(path);
  let real = known.get(folder);
  if (real === undefined) {
    real = realFolder(folder);
    known.set(folder, real);
  }
  return real === folder ? path : `${real}${real.endsWith("/") ? "" : "/"}${path.slice(folder.length).replace(/^\//, "")}`;
}

/** What tells one state of a file from another: modification time and size. Undefined if there is no such file. */
export function fileVersion(path: string): string | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat?.isFile() === true ? `${String(stat.mtimeMs)}:${String(stat.size)}` : undefined;
}

/** True if the path is a file. */
export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** True if the path is a folder. */
export function isFolder(path: string): boolean {
  // Node refuses to be asked for what is only known at run time.
  return !path.includes("\0") && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
