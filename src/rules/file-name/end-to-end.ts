import { folderOf, insideOf } from "../../layers/path.ts";
import { asksForWhere } from "../../origins/dependency-names.ts";
import { listingOf } from "../../origins/listing.ts";
import { isOfServer } from "../../origins/serving.ts";

/** What drives a browser from without. */
const config = /^(?:cypress|playwright)\.config\.[cm]?[jt]s$/;

const hasConfig = (folder: string): boolean => listingOf(folder).files.some((name) => config.test(name));

/** True for a package that has nothing but such tests: it has no source and serves nothing. */
const onlyTests = (top: string): boolean => hasConfig(top) && !listingOf(top).folders.includes("src") && !asksForWhere(top, isOfServer);

/**
 * True for a file that helps tests in a browser: the configuration of Cypress or Playwright lies in a folder above it inside its package, or its package has nothing else.
 * @param top the folder of the package
 */
export function helpsBrowserTests(file: string, top: string): boolean {
  for (let at = folderOf(file); at !== top && insideOf(top, at) !== undefined; at = folderOf(at)) if (hasConfig(at)) return !listingOf(at).folders.includes("src");
  return onlyTests(top);
}
