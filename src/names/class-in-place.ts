import { plain } from "../layers/file-words.ts";
import type { LayerModel } from "../settings/model.ts";
import { compositionWords, otherRoles, supportWords } from "../settings/neutral-files.ts";
import { fileParts, isChosen, type FileParts } from "./file-parts.ts";
import { folded, singularOf } from "./plural.ts";
import { roleOf } from "./role.ts";
import { splitWords } from "./words.ts";

/** A class and the name of the folder that its file lies in. */
export interface ClassInPlace {
  readonly className: string;
  readonly folder: string;
  /** True if the files beside it leave the role to their folder, as it does: `repositories/status.ts`. */
  readonly leavesRoleOff?: boolean;
}

/** So many files beside one show how a folder calls its files. */
const enough = 2;

/**
 * True if none of the files of a layer's folder carries the role that a class has: `repositories/user.ts` with `UserRepository`.
 * @param role that of the class
 * @param beside the names of the files there
 */
export function leaveRoleOff(folder: string, role: string | undefined, beside: readonly string[], { folders, roles }: LayerModel): boolean {
  const layer = roles.get(role?.replaceAll("-", "") ?? "")?.layer;
  const names = beside.filter((name) => isChosen(name) && fileParts(name).parts[0] !== "index");
  return layer !== undefined && folders.get(plain(folder)) === layer && names.length > enough && names.every((name) => roleOf(fileParts(name), roles)?.layer !== layer);
}

/** True for a file called by its kind alone, with a class called as the folder: `config/provider.ts` of `Config`. */
export function isOfFolder({ parts }: FileParts, { className, folder }: ClassInPlace, roles: LayerModel["roles"]): boolean {
  const [kind = "", ...others] = parts;
  const isKind = roles.has(kind) || compositionWords.has(kind) || otherRoles.has(kind);
  return isKind && others.length === 0 && folded(splitWords(className)) === folded(splitWords(folder));
}

/** True for a name whose first words say where it lies: `adapters.users.service` in `adapters/users/`. */
export const isOfPlace = ({ parts }: FileParts, { folder }: ClassInPlace): boolean => parts.slice(1, -1).some((part) => plain(part) === plain(folder));

/** True for a class without a role that is called for the folder and what it is there (`GoogleProvider` in `google/api.ts`), in a file without one too. The folder of a layer says what it is alone. */
export function isCalledForFolder({ parts }: FileParts, { className, folder }: ClassInPlace, { folders, roles }: LayerModel): boolean {
  const [around, words] = [splitWords(folder).map(singularOf), splitWords(className).map(singularOf)];
  const isOfLayer = folders.has(plain(folder)) || around.some((word) => roles.has(word) || compositionWords.has(word) || otherRoles.has(word) || supportWords.has(word));
  return parts.length === 1 && around.length > 0 && !isOfLayer && around.every((word) => words.slice(0, -1).includes(word));
}
