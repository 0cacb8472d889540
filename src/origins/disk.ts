import { existsSync, realpathSync, statSync } from "node:fs";
import { folderOf, toPosix } from "../layers/path.ts";

/** What was read from the disk is trusted for this long, in milliseconds: one lint run asks for the same folders again and again. */
const trusted = 1000;

const packageFolders = new Map<string, string | undefined>();
const realFolders = new Map<string, string>();
const clock = { read: 0 };

function forgetWhenOld(): void {
  const now = Date.now();
  if (now - clock.read < trusted && now >= clock.read) return;
  packageFolders.clear();
  realFolders.clear();
  clock.read = now;
}

function nearestPackage(folder: string): string | undefined {
  if (packageFolders.has(folder)) return packageFolders.get(folder);
  const above = folderOf(folder);
  const found = existsSync(`${folder}/package.json`) ? folder : above === folder || above === "." ? undefined : nearestPackage(above);
  packageFolders.set(folder, found);
  return found;
}

/** The nearest folder at or above this one that holds a package.json, or undefined if there is none. */
export function packageFolderOf(folder: string): string | undefined {
  forgetWhenOld();
  return nearestPackage(folder);
}

/** A path with the symbolic links of its folder resolved; a folder that does not exist stays as it is. */
export function realPath(path: string): string {
  forgetWhenOld();
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
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat?.isFile() === true ? `${String(stat.mtimeMs)}:${String(stat.size)}` : undefined;
}

/** True if the path is a folder. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
