import { realpathSync } from "node:fs";
import { folderOf, nameOf, toPosix } from "../layers/path.ts";
import { BatchMemo } from "./batch-memo.ts";
import { currentBatch } from "./batch.ts";
import { knownListing } from "./listing.ts";

const realFolders = new BatchMemo<string>();

function askDisk(folder: string): string {
  try {
    return toPosix(realpathSync.native(folder));
  } catch {
    // A folder of a file that is only typed in an editor: there is nothing to resolve yet.
    return folder;
  }
}

const inside = (folder: string, name: string): string => `${folder}${folder.endsWith("/") ? "" : "/"}${name}`;

function realFolder(folder: string): string {
  const known = realFolders.in(currentBatch());
  let real = known.get(folder);
  if (real === undefined) {
    const [above, name] = [folderOf(folder), nameOf(folder)];
    // If the folder above was looked into, it has told folders from links.
    real = knownListing(above)?.folders.includes(name) === true ? inside(realFolder(above), name) : askDisk(folder);
    known.set(folder, real);
  }
  return real;
}

/** A path with the symbolic links of its folder resolved; a folder that does not exist stays as it is. */
export function realPath(path: string): string {
  const folder = folderOf(path);
  const real = realFolder(folder);
  return real === folder ? path : inside(real, path.slice(folder.length).replace(/^\//, ""));
}
