import { folderOf, insideOf, nameOf } from "../../layers/path.ts";
import { plain } from "../../layers/file-words.ts";
import { fileParts } from "../../names/file-parts.ts";
import { folded } from "../../names/plural.ts";
import { splitWords } from "../../names/words.ts";
import { foldersBelow } from "../../origins/code-below.ts";
import { listingOf } from "../../origins/listing.ts";
import { readText } from "../../origins/read-module.ts";
import type { LayerModel } from "../../settings/model.ts";
import { exportsClasses } from "./exports.ts";

/** How many files of a kind are looked into. */
const patience = 60;

/** How many others have to be called for their feature. */
const several = 3;

/** What stands before and behind the one dot of a name: `voyages` and `response`. */
function twoParts(name: string): { readonly stem: string; readonly kind: string } | undefined {
  const [stem, kind, ...others] = fileParts(name).parts;
  return stem === undefined || kind === undefined || others.length > 0 ? undefined : { stem, kind };
}

/** True if a folder above a file is called as its stem is, in the singular or the plural. The folder of a layer is no feature. */
function isOfFeature(file: string, stem: string, top: string, { folders }: LayerModel): boolean {
  const own = folded(splitWords(stem));
  for (let at = folderOf(file); at !== top && insideOf(top, at) !== undefined; at = folderOf(at)) {
    if (!folders.has(plain(nameOf(at))) && folded(splitWords(nameOf(at))) === own) return true;
  }
  return false;
}

/** The other files of a kind in a package. */
const ofKind = (file: string, kind: string, top: string): string[] =>
  [...foldersBelow(top)].flatMap((folder) => listingOf(folder).files.filter((name) => twoParts(name)?.kind === kind).map((name) => `${folder}/${name}`)).filter((other) => other !== file);

/**
 * True for a file that holds whatever its feature has of a kind, and so far one class: `voyages/voyages.response.ts` beside `users/users.response.ts`, in which
 * there are five. Most files of the kind have to be called for their feature, and most of those to hold several: a service is promised by its name, and is one.
 * @param right what the file would be called for its class: in another kind it is about something else
 */
export function isNamedForFeature(file: string, right: string, top: string, model: LayerModel): boolean {
  const own = twoParts(nameOf(file));
  if (own === undefined || twoParts(right)?.kind !== own.kind || !isOfFeature(file, own.stem, top, model)) return false;
  const others = ofKind(file, own.kind, top);
  const called = others.filter((other) => isOfFeature(other, twoParts(nameOf(other))?.stem ?? "", top, model));
  if (others.length > patience || called.length < several || called.length * 2 <= others.length) return false;
  return called.filter((other) => exportsClasses(readText(other) ?? "")).length * 2 > called.length;
}
