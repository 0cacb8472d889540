import { statSync, type Stats } from "node:fs";

/** What is at a path; undefined if nothing is. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    // A link that leads in a circle, a name that no disk can hold, or a folder that must not be looked into: nothing is to be had there.
    return undefined;
  }
}

/** What tells one state of a file from another: modification time and size. Undefined if there is no such file. */
export function fileVersion(path: string): string | undefined {
  const stat = statOf(path);
  return stat?.isFile() === true ? `${String(stat.mtimeMs)}:${String(stat.size)}` : undefined;
}

/** True if the path is a file. */
export function isFile(path: string): boolean {
  return statOf(path)?.isFile() === true;
}

/** True if the path is a folder. */
export function isFolder(path: string): boolean {
  return statOf(path)?.isDirectory() === true;
}
