import { folderOf, nameOf } from "../layers/path.ts";
import { listingOf } from "./listing.ts";

/** The three scripts of a change lie in folders of these names (sqitch 1.5). */
const scripts = /^(?:deploy|revert|verify)$/;

const lists = ["sqitch.plan", "sqitch.conf"];

/** True for a folder of Sqitch's scripts: a plan beside them orders the changes, and each script is called as its change. */
export function isOfSqitch(folder: string): boolean {
  for (let at = folder, above = folderOf(at); above !== at; at = above, above = folderOf(at)) {
    if (scripts.test(nameOf(at)) && lists.some((name) => listingOf(above).files.includes(name))) return true;
  }
  return false;
}
