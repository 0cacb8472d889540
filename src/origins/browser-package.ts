import { drawingPackages } from "../catalog/browser-packages.ts";
import { folderOf } from "../layers/path.ts";
import { BatchMemo } from "./batch-memo.ts";
import { currentBatch } from "./batch.ts";
import { asksForAny, asksForWhere } from "./dependency-names.ts";
import { packageFolderOf } from "./disk.ts";
import { isOfServer } from "./serving.ts";

const known = new BatchMemo<boolean>();

/**
 * True for a package that runs in a browser or on a phone: it draws, and asks for nothing that serves. No request reaches it, and none of its folders is a layer.
 * @param home the folder of the package
 */
export function isBrowserPackage(home: string): boolean {
  const memo = known.in(currentBatch());
  let answer = memo.get(home);
  if (answer === undefined) {
    answer = asksForAny(home, drawingPackages) && !asksForWhere(home, isOfServer);
    memo.set(home, answer);
  }
  return answer;
}

/** True for a file of such a package. */
export function liesInBrowserPackage(file: string): boolean {
  const home = packageFolderOf(folderOf(file));
  return home !== undefined && isBrowserPackage(home);
}
