import { listingOf } from "./listing.ts";
import { readText } from "./read-module.ts";

/** True if a string of a text ends in a file's name, whatever stands before it in a path. */
function names(text: string, file: string): boolean {
  for (let at = text.indexOf(file); at >= 0; at = text.indexOf(file, at + 1)) {
    if (/["'`/\\]/.test(text.charAt(at - 1)) && /["'`]/.test(text.charAt(at + file.length))) return true;
  }
  return false;
}

/** True if code of a folder names one of its files in a string: it reads it, in whatever way. */
export const isNamedBeside = (folder: string, file: string): boolean =>
  listingOf(folder).files.some((one) => /\.[cm]?[jt]s$/.test(one) && names(readText(`${folder}/${one}`) ?? "", file));
