import { folderOf, nameOf } from "../../layers/path.ts";
import { listingOf } from "../../origins/listing.ts";
import { readText } from "../../origins/read-module.ts";

/** How many files of a folder are looked at. */
const patience = 60;

/** How many others have to have the same class. */
const several = 2;

/**
 * True if several files of a folder have a class of one name, and none is called for it: each is one of a kind (`sites/alpha.js`, `sites/beta.js` with a
 * `Site` each), and what tells them apart are their files. One that was copied from the file that is called so is none.
 * @param right what the file would be called for its class
 */
export function isOneOfAKind(file: string, className: string, right: string): boolean {
  const folder = folderOf(file);
  const beside = listingOf(folder).files.filter((name) => name !== nameOf(file) && /\.[cm]?[jt]s$/.test(name));
  if (beside.length > patience || beside.some((name) => name.toLowerCase() === right.toLowerCase())) return false;
  const declared = new RegExp(`\\bclass\\s+${className.replaceAll("$", String.raw`\$`)}(?![\\w$])`);
  let others = 0;
  return beside.some((name) => declared.test(readText(`${folder}/${name}`) ?? "") && (others += 1) >= several);
}
