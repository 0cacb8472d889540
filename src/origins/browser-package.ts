import { browserFrameworks, isOfServer } from "../catalog/browser-frameworks.ts";
import { folderOf } from "../layers/path.ts";
import { builtInConcerns } from "../settings/packages.ts";
import { BatchMemo } from "./batch-memo.ts";
import { currentBatch } from "./batch.ts";
import { asksForAny, namesAskedBy } from "./dependency-names.ts";
import { packageFolderOf } from "./disk.ts";

const databases = builtInConcerns.get("database");

const isDatabase = (name: string): boolean => databases !== undefined && !databases.except.has(name) && (databases.exact.has(name) || databases.families.some((family) => name.startsWith(family)));

const known = new BatchMemo<boolean>();

/**
 * True if a package runs in a browser or an app, and there alone: it asks for a framework of those, and for nothing that answers requests or asks a database.
 * What it calls services, routers and stores is no layer of a backend.
 * @param home the folder of the package
 */
export function isBrowserPackage(home: string): boolean {
  const memo = known.in(currentBatch());
  let answer = memo.get(home);
  if (answer === undefined) {
    answer = asksForAny(home, browserFrameworks) && !namesAskedBy(home).some((name) => isOfServer(name) || isDatabase(name));
    memo.set(home, answer);
  }
  return answer;
}

/** The same of the package that a file is of. */
export function isInBrowserPackage(file: string): boolean {
  const home = packageFolderOf(folderOf(file));
  return home !== undefined && isBrowserPackage(home);
}
