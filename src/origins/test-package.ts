import { holdsTests } from "../layers/folder-facts.ts";
import { folderOf, insideOf } from "../layers/path.ts";
import { packageFolderOf } from "./disk.ts";
import type { Within } from "./project-memo.ts";

/** What tests stand on may be a whole backend (`fixtures/service`), which is judged as any other. */
const isOfTests = (folder: string): boolean => holdsTests(folder) && /test|e2e/i.test(folder);

/** True for a file of a package that lies among tests, whatever it is called itself: `integration-tests/transcripts/src/s3.ts`. */
export function liesInTestPackage(file: string, { root }: Within): boolean {
  const home = packageFolderOf(folderOf(file));
  return home !== undefined && (insideOf(root, home) ?? "").split("/").some(isOfTests);
}
