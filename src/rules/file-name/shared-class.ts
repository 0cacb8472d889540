import { folderOf, hasCodeExtension, nameOf } from "../../layers/path.ts";
import { standsIn } from "../../names/class-taken.ts";
import { BatchMemo } from "../../origins/batch-memo.ts";
import { currentBatch } from "../../origins/batch.ts";
import { foldersBelow } from "../../origins/code-below.ts";
import { listingOf } from "../../origins/listing.ts";
import { readText } from "../../origins/read-module.ts";

/** How many files are looked at: of a folder, and of a package. */
const patience = { folder: 60, package: 3000 };

/** How many others have to have the same class. */
const several = 2;

const pathsIn = (folder: string): string[] => listingOf(folder).files.filter(hasCodeExtension).map((name) => `${folder}/${name}`);

/** What declares a class of a name. */
const declaring = (className: string): RegExp => new RegExp(`\\bclass\\s+${className.replaceAll("$", String.raw`\$`)}(?![\\w$])`);

/** True if a file declares a class of a name. */
export const declaresClass = (path: string, className: string): boolean => declaring(className).test(readText(path) ?? "");

const known = new BatchMemo<readonly string[]>();

/** Those of some files that declare a class, looked for once: each of them may ask. */
function declaringOnes(place: string, files: readonly string[], className: string): readonly string[] {
  const memo = known.in(currentBatch());
  const key = `${className} ${place}`;
  const pattern = declaring(className);
  const found = memo.get(key) ?? files.filter((path) => pattern.test(readText(path) ?? ""));
  memo.set(key, found);
  return found;
}

/** True if enough of the files of a place have a class besides one, and none of them is called for it: in full, or by several words of it. */
function isShared(place: string, files: readonly string[], file: string, className: string, right: string): boolean {
  if (files.some((path) => nameOf(path).toLowerCase() === right.toLowerCase())) return false;
  const others = declaringOnes(place, files, className).filter((path) => path !== file);
  return others.length >= several && !others.some((path) => standsIn(nameOf(path), className, 2));
}

/**
 * True if several files have a class of one name, and none is called for it: each is one of a kind, and what tells them apart are their files. They lie in one folder
 * (`sites/alpha.js`, `sites/beta.js` with a `Site` each), or all over a package whose framework finds them by their files (`commands/admin/ban.ts`,
 * `commands/fun/dice.ts` with a `UserCommand` each). One that was copied from the file that is called so is none.
 * @param right what the file would be called for its class
 * @param top the folder of the package
 */
export function isOneOfAKind(file: string, className: string, right: string, top: string): boolean {
  const folder = folderOf(file);
  const beside = pathsIn(folder);
  if (beside.length <= patience.folder && isShared(`in ${folder}`, beside, file, className, right)) return true;
  const all: string[] = [];
  for (const below of foldersBelow(top)) {
    all.push(...pathsIn(below));
    if (all.length > patience.package) return false;
  }
  return isShared(`below ${top}`, all, file, className, right);
}
