import { realpathSync } from "node:fs";
import { folderOf, join, toPosix, withoutExtension } from "../layers/path.ts";
import { packageNameOf } from "../settings/packages.ts";
import { hole } from "./constants.ts";
import { isFile, isFolder } from "./disk.ts";
import { exportsPath } from "./subpaths.ts";

/** The folder of a workspace package, found through the link in node_modules; what is really installed there is no workspace. */
function workspaceFolder(from: string, name: string): string | undefined {
  for (let folder = folderOf(from); ; folder = folderOf(folder)) {
    const link = `${folder}/node_modules/${name}`;
    if (isFolder(link)) {
      const real = toPosix(realpathSync.native(link));
      return real.includes("/node_modules/") ? undefined : real;
    }
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

/** The path that a specifier of a workspace package stands for, although there is no such file: what it exports may not be built yet. */
export function byWorkspace(from: string, specifier: string): string | undefined {
  const name = packageNameOf(specifier);
  const folder = name.includes(hole) ? undefined : workspaceFolder(from, name);
  if (folder === undefined) return undefined;
  const subPath = `.${specifier.slice(name.length)}`;
  // An entry that is not built yet stands for the source it is built from.
  if (subPath === ".") return isFolder(`${folder}/src`) ? `${folder}/src/index` : folder;
  const built = exportsPath(folder, subPath);
  return built === undefined ? join(folder, subPath) : (sourceOf(folder, built) ?? built);
}
