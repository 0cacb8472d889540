import { realpathSync } from "node:fs";
import { folderOf, join, toPosix, withoutExtension } from "../layers/path.ts";
import { packageNameOf } from "../settings/packages.ts";
import { declaredPackage } from "./declared-packages.ts";
import { isFile, isFolder } from "./disk.ts";
import { resolve } from "./resolver.ts";
import { exportsPath } from "./subpaths.ts";

/** The folder that a package is found in by Node, with links resolved. */
function installedFolder(from: string, name: string): string | undefined {
  for (let folder = folderOf(from); ; folder = folderOf(folder)) {
    const link = `${folder}/node_modules/${name}`;
    if (isFolder(link)) return toPosix(realpathSync.native(link));
    if (folderOf(folder) === folder || folder === ".") return undefined;
  }
}

const sourceExtensions = [".ts", ".tsx", ".mts", ".js", ".mjs"];

/** The file that what is built at a path is built from, where the folders of the output are those of the source: `dist/esm/users.js` of `src/users.ts`. */
function sourceOf(folder: string, built: string): string | undefined {
  const [, ...inside] = withoutExtension(built).slice(folder.length + 1).split("/");
  const candidates = [inside, inside.slice(1)].filter(({ length }) => length > 0).flatMap((names) => [`${folder}/src/${names.join("/")}`, `${folder}/${names.join("/")}`]);
  return candidates.find((path) => sourceExtensions.some((extension) => isFile(path + extension)));
}

/** The entry that a package that nothing links names itself, by `exports` or `main`, if that is there. */
function entryOf(folder: string, name: string): string | undefined {
  const from = `${folder}/package.json`;
  const resolved = resolve(from, name) ?? resolve(from, "./");
  return resolved !== undefined && "path" in resolved ? resolved.path : undefined;
}

/** The path that a specifier of a package in a folder stands for, although there is no such file: what it exports may not be built yet. */
function unbuilt(folder: string, subPath: string): string {
  // An entry that is not built yet stands for the source it is built from.
  if (subPath === ".") return isFolder(`${folder}/src`) ? `${folder}/src/index` : folder;
  const built = exportsPath(folder, subPath);
  return built === undefined ? join(folder, subPath) : (sourceOf(folder, built) ?? built);
}

/** The path that a specifier of a workspace package stands for where Node finds none: its entry may not be built yet, or nothing is installed. */
export function byWorkspace(from: string, specifier: string): string | undefined {
  const name = packageNameOf(specifier);
  const subPath = `.${specifier.slice(name.length)}`;
  const installed = installedFolder(from, name);
  if (installed !== undefined) return unbuilt(installed, subPath);
  const declared = declaredPackage(folderOf(from), name);
  return declared === undefined ? undefined : ((subPath === "." ? entryOf(declared, name) : undefined) ?? unbuilt(declared, subPath));
}
