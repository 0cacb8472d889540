import type { LayerModel } from "../settings/model.ts";
import { compositionWords, otherRoles } from "../settings/neutral-files.ts";
import type { FileParts } from "./file-parts.ts";
import { folded } from "./plural.ts";
import { splitWords } from "./words.ts";

/** A class and the name of the folder that its file lies in. */
export interface ClassInPlace {
  readonly className: string;
  readonly folder: string;
}

/** True for a file called by its kind alone, with a class called as the folder: `config/provider.ts` of `Config`. */
export function isOfFolder({ parts }: FileParts, { className, folder }: ClassInPlace, roles: LayerModel["roles"]): boolean {
  const [kind = "", ...others] = parts;
  const isKind = roles.has(kind) || compositionWords.has(kind) || otherRoles.has(kind);
  return isKind && others.length === 0 && folded(splitWords(className)) === folded(splitWords(folder));
}
