import { folderOf, hasCodeExtension, nameOf } from "../../layers/path.ts";
import { foldersBelow } from "../../origins/code-below.ts";
import { listingOf } from "../../origins/listing.ts";
import { readText } from "../../origins/read-module.ts";

/** How many files are looked at: of a folder, and of a package. */
const patience = { folder: 60, package: 3000 };

/** How many others have to have the same class. */
const several = 2;

const pathsIn = (folder: string): string[] => listingOf(folder).files.filter(hasCodeExtension).map((name) => `${folder}/${name}`);

/** True if enough of some files have a class, and none of them is called for it. */
function isSharedBy(files: readonly string[], className: string, right: string): boolean {
  if (files.some((path) => nameOf(path).toLowerCase() === right.toLowerCase())) return false;
  const declared = new RegExp(`\\bclass\\s+${className.replaceAll("$", String.raw`\$`)}(?![\\w$])`);
  let others = 0;
  return files.some((path) => declared.test(readText(path) ?? "") && (others += 1) >= several);
}

/**
 * True if several files have a class of one name, and none is called for it: each is one of a kind, and what tells them apart are their files. They lie in one folder
 * (`sites/alpha.js`, `sites/beta.js` with a `Site` each), or all over a package whose framework finds them by their files (`commands/admin/ban.ts`,
 * `commands/fun/dice.ts` with a `UserCommand` each). One that was copied from the file that is called so is none.
 * @param right what the file would be called for its class
 * @param top the folder of the package
 */
export function isOneOfAKind(file: string, className: string, right: string, top: string): boolean {
  const others = (paths: readonly string[]): string[] => paths.filter((path) => path !== file);
  const beside = others(pathsIn(folderOf(file)));
  if (beside.length <= patience.folder && isSharedBy(beside, className, right)) return true;
  const all: string[] = [];
  for (const folder of foldersBelow(top)) {
    all.push(...pathsIn(folder));
    if (all.length > patience.package) return false;
  }
  return isSharedBy(others(all), className, right);
}
