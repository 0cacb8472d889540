import { alsoDone, declaringFolders, hosted, pluginFolders, protocolFolders, shortRoles, subjectFolders, subjects, tableSchemas } from "../settings/built-in-layers.ts";
import type { LayerModel } from "../settings/model.ts";
import { supportWords, verbs } from "../settings/neutral-files.ts";
import { wholeNameKey } from "../settings/whole-name.ts";
import { isThing, plain, roleAtEnd, rolePattern, wordsOf, type FileWords } from "./file-words.ts";
import type { Placement } from "./placement.ts";
import { inFolder } from "./table-schemas.ts";

const handlers = /^(?:(?:error|exception)s?[-_]?)?handlers?$/i;

/** Which version of an address a folder is for: no feature, so that `controllers/v1/entity.js` is the controller of what is called entity. */
const isVersion = (folder: string): boolean => /^v\d+$/.test(folder);

/** The layer that a whole name stands for, unless it says what a file of the layer or the handlers around is about: `controllers/database.ts`, `handlers/admin/database.ts`. */
function wholeName(file: FileWords, folders: readonly string[], around: string | undefined, model: LayerModel): string | undefined {
  const name = wholeNameKey(file.stem);
  const layer = model.fileNames.get(name);
  if (layer === undefined || file.dotted) return layer;
  const folder = plain(folders.at(-1) ?? "");
  if (pluginFolders.has(folder) || declaringFolders.has(folder) || folders.some((one) => handlers.test(one))) return undefined;
  // Helpers for what a product calls a data source: the one of an ORM is known by what it exports.
  if (name === "datasource" && /^(?:util|helper)s?$/.test(folder)) return undefined;
  const home = around === undefined ? undefined : model.layers.get(around);
  if (home === undefined) return layer;
  const isSubject = subjects.get(name)?.includes(home.name) === true || home.forbids.has(layer) || home.owns.has("http");
  return isSubject ? undefined : layer;
}

/** True if a role in a function's or a thing's own name says what a file of the folder is about: `routers/externalService.ts`, `services/patch-repo.ts`. */
function isAbout(file: FileWords, role: string, layer: string, around: string | undefined, { layers }: LayerModel): boolean {
  if (around === undefined || around === layer || file.dotted || file.form === "pascal") return false;
  // A dash sets a role off as a dot does.
  return shortRoles.has(role) || (file.form === "camel" && layers.get(around)?.owns.has("http") === true && layers.get(layer)?.forbids.has(around) === true);
}

/** What is made into a DTO, or checked among helpers: `map-user-dto`, `utils/validate-user-dto`, `utils/file-type-validation`. */
const mapping = /^(?:build|convert|from|map|to|transform)$/;

/** True for a function behind a dash that deals with what it is called for: `map-user-to-dto`. A schema says by itself what is valid. */
function dealsWithDto({ form, words }: FileWords, role: string, folder: string): boolean {
  if (form !== "dashed" || !/^(?:dto|validation)s?$/.test(role)) return false;
  return supportWords.has(folder) || (role.startsWith("dto") && mapping.test(words[0] ?? ""));
}

/** True for `user.repository`, but not for what is done with one of code: `create.repository`, `git.repository`. */
function isRepository(word: string, before: string): boolean {
  const words = wordsOf(before);
  return /^(?:repository|dao)$/.test(word) && !verbs.has(words[0] ?? "") && !words.some((one) => hosted.has(one));
}

/** The place of a service by what it is for, if a dot sets that off: `user.controller.service` is a part of the controller, and `user.repository.service` the repository. */
function served({ stem, dotted }: FileWords, layer: string, { roles, layers }: LayerModel): Placement | undefined {
  if (layer !== "service" || !dotted) return undefined;
  const parts = stem.split(".");
  const word = plain(parts.at(-2) ?? "");
  const role = parts.length > 2 && !alsoDone.has(word) ? roles.get(word) : undefined;
  if (role?.forms.includes("dotted") !== true) return undefined;
  if (layers.get(role.layer)?.owns.has("http") !== true && !isRepository(word, parts.at(-3) ?? "")) return undefined;
  return { layer: role.layer, pattern: `*.${parts.slice(-2).join(".")}`, neutral: undefined };
}

/**
 * The place that a file's own name gives it, by its role or as a whole; undefined if it gives none.
 * @param folders above the file, from that of its package
 * @param placed the layer that the folders give
 */
export function bySuffix(file: FileWords, folders: readonly string[], placed: string | undefined, model: LayerModel): Placement | undefined {
  const folder = plain(folders.at(-1) ?? "");
  const around = model.folders.get(folder);
  const whole = wholeName(file, folders, placed, model);
  if (whole !== undefined) return { layer: whole, pattern: `${file.stem}.*`, neutral: undefined };
  // `db/models` is what lies in that folder, or a file of them, and not the database.
  const isOfModels = !file.dotted && tableSchemas.inside.includes(placed ?? "") && model.folders.get(plain(file.stem)) === tableSchemas.means;
  if (isOfModels) return { layer: tableSchemas.means, pattern: `${file.stem}.*`, neutral: undefined };
  // `migrations/1700000000000-UserSchema` is called for what it makes. A dot would set off what it is.
  if (placed === "migration" && !file.dotted) return undefined;
  // `services/user/model.js` is that feature's, whatever layer sorts the features.
  const isOwnModel = !file.dotted && around === undefined && !isVersion(folder) && (placed === "service" || placed === "controller") && model.folders.get(file.stem) === tableSchemas.means;
  if (isOwnModel) return { layer: tableSchemas.means, pattern: `${file.stem}.*`, neutral: undefined };
  const role = roleAtEnd(file, (word) => model.roles.get(word)?.forms);
  const layer = role === undefined ? undefined : model.roles.get(role)?.layer;
  if (role === undefined || layer === undefined) return undefined;
  // `routes/service.ts` is the route of a thing called service: the whole name says less than the folder it lies in.
  const isWhole = plain(file.stem) === role;
  const isBare = layer !== tableSchemas.layer && isWhole;
  // A product has services and routes too, and keeps them in a table: `models/NotificationService.js`, `models/bus-route.js`. A folder `entities/` may be a feature.
  if ((folder === "models" || folder === "model") && !file.dotted && ((layer === "service" && file.form !== "dashed") || role === "route")) return undefined;
  if (isAbout(file, role, layer, around, model) || isThing(file, role) || dealsWithDto(file, role, folder)) return undefined;
  if (isBare && ((shortRoles.has(role) && subjectFolders.has(folder)) || (layer === "service" && protocolFolders.has(folder)))) return undefined;
  if ((isBare && around !== undefined && around !== layer) || (isWhole && supportWords.has(folder))) return undefined;
  return served(file, layer, model) ?? { layer: inFolder(layer, role, folders, model), pattern: rolePattern(file, role), neutral: undefined };
}
