import { folderOf, join, toPosix } from "../layers/path.ts";
import { BatchMemo } from "./batch-memo.ts";
import { currentBatch } from "./batch.ts";
import { isFolder } from "./disk.ts";
import { packageFolderOf } from "./package-folder.ts";
import { importFolders, importsPackage, importsPath, moduleAliasPath } from "./subpaths.ts";
import { pathFolders, tsconfigPaths } from "./tsconfig-paths.ts";
import { byWorkspace } from "./workspace.ts";

/**
 * The path that tsconfig's `paths` or `baseUrl` make of a specifier, whether or not there is a file. A catch-all pattern
 * takes packages too, so the folder at least has to exist.
 */
function byTsconfig(from: string, specifier: string): string | undefined {
  const path = tsconfigPaths(folderOf(from), specifier).map(toPosix).find((one) => isFolder(folderOf(one)));
  return path?.includes("/node_modules/") === true ? undefined : path;
}

const packageAround = (from: string): string => packageFolderOf(folderOf(from)) ?? folderOf(from);

/**
 * The one path that tsconfig's `paths` or package.json's `imports` make of a specifier, without a look at whether it is
 * there; undefined if they make none, or leave a choice.
 */
export function mappedPath(from: string, specifier: string): string | undefined {
  if (specifier.startsWith("#")) return importsPath(packageAround(from), specifier);
  const [path, ...more] = tsconfigPaths(folderOf(from), specifier);
  return path !== undefined && more.length === 0 ? toPosix(path) : undefined;
}

/** The specifier of the package that an entry of package.json's `imports` stands for; undefined for any other specifier. */
export function mappedPackage(from: string, specifier: string): string | undefined {
  return specifier.startsWith("#") ? importsPackage(packageAround(from), specifier) : undefined;
}

const folderAliases = new BatchMemo<readonly string[]>();

function folderAliasesOf(folder: string): readonly string[] {
  const known = folderAliases.in(currentBatch());
  let aliases = known.get(folder);
  if (aliases === undefined) {
    // What begins with a hash is looked up in package.json alone.
    aliases = [...pathFolders(folder).filter((one) => !one.startsWith("#")), ...importFolders(packageFolderOf(folder) ?? folder)];
    known.set(folder, aliases);
  }
  return aliases;
}

/**
 * True if the last name of a specifier is that of the file it leads to, extension aside, wherever that lies: of a relative one, and of an
 * alias for a folder.
 */
export function keepsName(from: string, specifier: string): boolean {
  if (specifier.startsWith("./") || specifier.startsWith("../")) return true;
  return folderAliasesOf(folderOf(from)).some((alias) => specifier.startsWith(alias));
}

/**
 * The path that a specifier stands for although the disk has no such file: a typo in an import must not open a hole.
 * Undefined if it names a package.
 * @param root of the project: without a package around it, no folder of the importing file is a part of what an alias stands for
 */
export function lexicalTarget(from: string, specifier: string, root: string): string | undefined {
  const folder = packageFolderOf(folderOf(from)) ?? root;
  if (specifier.startsWith("#")) return importsPath(folder, specifier) ?? join(folder, specifier.slice(1));
  const alias = byTsconfig(from, specifier) ?? moduleAliasPath(folder, specifier);
  if (alias !== undefined) return alias;
  if (/^[@~]\//.test(specifier)) return join(folder, specifier.slice(2));
  return byWorkspace(from, specifier);
}
