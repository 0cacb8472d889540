import { folderOf } from "../layers/path.ts";
import { globSet, matchOf, type GlobSet } from "../settings/globs.ts";
import { BatchMemo } from "./batch-memo.ts";
import { currentBatch } from "./batch.ts";
import { packageNamed } from "./dependency-names.ts";
import { listingOf } from "./listing.ts";
import { workspaceGlobs } from "./workspace-globs.ts";

/** What is never a package of the workspace, nor holds one. */
const skipped = /^(?:\.|node_modules$|bower_components$|dist$|build$|src$)/;

/** How many folders below the last that a glob names a package is looked for, where it says `**`. */
const deepest = 5;

/** The folders of packages at or below one that a set of globs takes in. */
function* packagesBelow(root: string, inside: string, depth: number, globs: GlobSet): Generator<string> {
  const folder = inside === "" ? root : `${root}/${inside}`;
  if (matchOf(globs, inside) !== undefined) yield folder;
  if (depth === 0) return;
  // Two packages may share a name; which is the first must not depend on the disk.
  for (const name of [...listingOf(folder).folders].sort()) {
    if (!skipped.test(name)) yield* packagesBelow(root, inside === "" ? name : `${inside}/${name}`, depth - 1, globs);
  }
}

function readDeclared(root: string): ReadonlyMap<string, string> {
  const texts = workspaceGlobs(root).map((text) => text.replace(/\/+$/, ""));
  const set = globSet(texts);
  const found = new Map<string, string>();
  for (const { text, fixedFolder } of set.globs) {
    const segments = text.split("/").length - (fixedFolder === "" ? 0 : fixedFolder.split("/").length);
    for (const folder of packagesBelow(root, fixedFolder, text.includes("**") ? deepest : segments, set)) {
      const name = packageNamed(folder);
      if (!found.has(name)) found.set(name, folder);
    }
  }
  return found;
}

const declared = new BatchMemo<ReadonlyMap<string, string>>();

function declaredAt(root: string): ReadonlyMap<string, string> {
  const known = declared.in(currentBatch());
  const packages = known.get(root) ?? readDeclared(root);
  known.set(root, packages);
  return packages;
}

/**
 * The folder of a package that a workspace around a folder declares: nothing links it where nothing is installed, nor in Yarn's Plug'n'Play.
 * @param from the folder of the importing file
 */
export function declaredPackage(from: string, name: string): string | undefined {
  for (let folder = from; ; folder = folderOf(folder)) {
    const found = declaredAt(folder).get(name);
    if (found !== undefined) return found;
    if (folderOf(folder) === folder || folder === ".") return undefined;
  }
}
