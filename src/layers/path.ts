/** Path arithmetic on `/`-separated strings: pure, so that the decisions above it run without a disk. */

const windowsPath = /^(?:[A-Za-z]:[\\/]|\\\\)/;

/**
 * A path in the one spelling used inside the plugin: `/` between segments, an upper-case drive letter on Windows.
 * A backslash is a separator only in a Windows path; elsewhere it is part of a name.
 */
export function toPosix(path: string): string {
  if (!windowsPath.test(path)) return path;
  const slashed = path.replaceAll("\\", "/");
  return slashed.charAt(0).toUpperCase() + slashed.slice(1);
}

/** A path in the spelling that a linter has for another one on the same drive. */
export function spelledLike(other: string, path: string): string {
  return windowsPath.test(other) ? other.charAt(0) + (other.includes("\\") ? path.slice(1).replaceAll("/", "\\") : path.slice(1)) : path;
}

/** The folder of a path; `/` and `C:/` are their own folder. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf("/");
  if (slash < 0) return ".";
  return slash === 0 || path.charAt(slash - 1) === ":" ? path.slice(0, slash + 1) : path.slice(0, slash);
}

/** The last segment of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** `path` as seen from `folder`, or undefined if it does not lie inside. The folder itself gives "". */
export function insideOf(folder: string, path: string): string | undefined {
  if (path === folder) return "";
  const prefix = folder.endsWith("/") ? folder : `${folder}/`;
  return path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
}

/** Joins a relative path (`./x`, `../x/y`) to a folder, resolving dots; never climbs above the root. */
export function join(folder: string, relative: string): string {
  let at = folder;
  let rest = relative;
  for (;;) {
    if (rest.startsWith("./")) rest = rest.slice(2);
    else if (rest.startsWith("../") && at.lastIndexOf("/") > 3) [at, rest] = [folderOf(at), rest.slice(3)];
    else break;
  }
  // Nearly every import has its dots in front; what is left is joined as it is.
  return rest === "" || /(?:^|\/)(?:\.{0,2})(?:\/|$)/.test(rest) ? joinSegments(at, rest) : `${at}${at.endsWith("/") ? "" : "/"}${rest}`;
}

function joinSegments(folder: string, relative: string): string {
  const segments = folder.split("/");
  const floor = /^(?:|[A-Z]:)$/.test(segments[0] ?? "") ? 1 : 0;
  for (const segment of relative.split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment === "..") {
      if (segments.length > floor) segments.pop();
    } else segments.push(segment);
  }
  return segments.length === 1 && floor === 1 ? `${segments[0] ?? ""}/` : segments.join("/");
}

/** The relative path that leads from one folder to a path, always starting with a dot: what an import would say. */
export function relativeTo(folder: string, path: string): string {
  const from = folder.split("/");
  const to = path.split("/");
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  const climb = from.slice(shared).map(() => "..");
  const rest = [...climb, ...to.slice(shared)].join("/");
  return climb.length > 0 ? rest : `./${rest}`;
}

const codeExtension = /\.(?:d\.)?[cm]?[jt]sx?$/;

/** A file name or path without the extension of a JavaScript or TypeScript file. */
export function withoutExtension(path: string): string {
  return codeExtension.test(path) ? path.replace(codeExtension, "") : path;
}

/** True if the path ends in an extension of JavaScript or TypeScript. */
export function hasCodeExtension(path: string): boolean {
  return codeExtension.test(path);
}
