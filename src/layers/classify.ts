import { builtInLayers, pluginFolders, protocolFolders, shortRoles, subjectFolders, subjects, tableSchemas } from "../settings/built-in-layers.ts";
import { matchOf } from "../settings/globs.ts";
import type { LayerModel } from "../settings/model.ts";
import {
  compositionFolders,
  compositionNames,
  compositionWords,
  generatedFolders,
  otherRoles,
  processNames,
  scriptFolders,
  scriptWords,
  supportWords,
  testFolders,
  testNames,
  testWords,
  topTestFolders,
} from "../settings/neutral-files.ts";
import { wholeNameKey } from "../settings/whole-name.ts";
import { nameOf } from "./path.ts";
import { dottedRole } from "./dotted-role.ts";
import { fileWords, isThing, plain, roleAtEnd, rolePattern, type FileWords } from "./file-words.ts";
import type { NeutralKind, Placement } from "./placement.ts";

export type { NeutralKind, Placement } from "./placement.ts";

const nowhere: Placement = { layer: undefined, pattern: "", neutral: undefined };

const helperForms = new Set(["dotted", "dashed", "bare"]);

/** The table schemas of a database folder are models: the word `schema` alone cannot tell. A DTO is one for requests anywhere. */
function inFolder(layer: string, word: string, folders: readonly string[], model: LayerModel): string {
  const isTables = word.startsWith(tableSchemas.layer) && folders.some((folder) => tableSchemas.inside.includes(model.folders.get(plain(folder)) ?? ""));
  return isTables ? tableSchemas.means : layer;
}

/** The layer that a whole name stands for, unless it says what a file of the layer around is about: `controllers/database.ts`, `middleware/db.ts`. */
function wholeName(file: FileWords, folder: string, around: string | undefined, model: LayerModel): string | undefined {
  const name = wholeNameKey(file.stem);
  const layer = model.fileNames.get(name);
  if (layer === undefined || file.dotted) return layer;
  if (pluginFolders.has(folder)) return undefined;
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

/** The place of a service by what it is for, if a dot sets that off and it speaks HTTP: `user.controller.service` is a part of the controller. */
function served({ stem, dotted }: FileWords, layer: string, { roles, layers }: LayerModel): Placement | undefined {
  if (layer !== "service" || !dotted) return undefined;
  const parts = stem.split(".");
  const role = parts.length > 2 ? roles.get(plain(parts.at(-2) ?? "")) : undefined;
  if (role?.forms.includes("dotted") !== true || layers.get(role.layer)?.owns.has("http") !== true) return undefined;
  return { layer: role.layer, pattern: `*.${parts.slice(-2).join(".")}`, neutral: undefined };
}

/** @param placed the layer that the folders give */
function bySuffix(file: FileWords, folders: readonly string[], placed: string | undefined, model: LayerModel): Placement | undefined {
  const folder = plain(folders.at(-1) ?? "");
  const around = model.folders.get(folder);
  const whole = wholeName(file, folder, placed, model);
  if (whole !== undefined) return { layer: whole, pattern: `${file.stem}.*`, neutral: undefined };
  // `db/models` is what lies in that folder, or a file of them, and not the database.
  const isOfModels = !file.dotted && tableSchemas.inside.includes(placed ?? "") && model.folders.get(plain(file.stem)) === tableSchemas.means;
  if (isOfModels) return { layer: tableSchemas.means, pattern: `${file.stem}.*`, neutral: undefined };
  const role = roleAtEnd(file, (word) => model.roles.get(word)?.forms);
  const layer = role === undefined ? undefined : model.roles.get(role)?.layer;
  if (role === undefined || layer === undefined) return undefined;
  // `routes/service.ts` is the route of a thing called service: the whole name says less than the folder it lies in.
  const isWhole = plain(file.stem) === role;
  const isBare = layer !== tableSchemas.layer && isWhole;
  if (isAbout(file, role, layer, around, model) || isThing(file, role)) return undefined;
  if (isBare && ((shortRoles.has(role) && subjectFolders.has(folder)) || (layer === "service" && protocolFolders.has(folder)))) return undefined;
  if ((isBare && around !== undefined && around !== layer) || (isWhole && supportWords.has(folder))) return undefined;
  return served(file, layer, model) ?? { layer: inFolder(layer, role, folders, model), pattern: rolePattern(file, role), neutral: undefined };
}

/** What the folders above a file say of it, whatever the file is called. */
export interface FolderFacts {
  readonly folders: readonly string[];
  readonly placed: Placement;
  readonly isTest: boolean;
  readonly freedom: NeutralKind | undefined;
  /** True inside the folder of the database: a service there serves it (`database/services/migration.service.ts`), and so do `db/controllers/`. */
  readonly isOfDatabase: boolean;
  /** True if the folders leave it to a file's own name whether it has a layer. */
  readonly isSilent: boolean;
}

function byFolder(folders: readonly string[], model: LayerModel): Placement {
  for (let at = folders.length - 1; at >= 0; at -= 1) {
    const folder = folders[at] ?? "";
    const word = plain(folder);
    if (supportWords.has(word) || generatedFolders.has(word)) return { ...nowhere, neutral: "support" };
    const layer = model.folders.get(word) ?? (word === tableSchemas.layer ? word : undefined);
    const placed = layer === undefined ? undefined : inFolder(layer, word, folders.slice(0, at), model);
    // `db/schema/` holds tables; any other folder of that name may hold anything.
    if (placed !== undefined && (placed !== word || model.folders.has(word))) return { layer: placed, pattern: `${folder}/`, neutral: undefined };
  }
  return nowhere;
}

function freedomOfFolders(words: readonly string[]): NeutralKind | undefined {
  for (const word of words) {
    if (scriptFolders.has(word)) return "script";
    if (compositionFolders.has(word)) return "composition";
  }
  return undefined;
}

/** Works out what the folders above a file say. Files of one folder share it. */
export function folderFacts(folder: string, model: LayerModel): FolderFacts {
  const folders = folder === "" ? [] : folder.split("/");
  const words = folders.map(plain);
  const outermost = words.find((word) => model.folders.has(word)) ?? "";
  const isTest = topTestFolders.has(words[0] ?? "") || words.some((word) => testFolders.has(word));
  const free = freedomOfFolders(words);
  const isOfDatabase = model.folders.get(outermost) === "database";
  return { folders, placed: byFolder(folders, model), isTest, freedom: free, isOfDatabase, isSilent: !isTest && free === undefined && !isOfDatabase };
}

function isTest(file: FileWords): boolean {
  if (testNames.has(plain(file.stem))) return true;
  if (!file.dotted && file.form !== "dashed") return false;
  return testWords.has(file.kind) || file.stem.split(".").slice(1).some((part) => testWords.has(plain(part)));
}

function freedom(file: FileWords, facts: FolderFacts, placed: Placement): NeutralKind | undefined {
  const last = file.kind;
  if (scriptWords.has(last) || file.words.includes("seed") || file.words.includes("seeder")) return "script";
  if (file.dotted && /(?:^|[-_.])seed(?:er)?(?:[-_.]|$)/.test(file.stem)) return "script";
  if (/^(?:db|database)seed(?:s|er)?$/.test(plain(file.stem))) return "script";
  if (facts.freedom !== undefined) return facts.freedom;
  if (compositionWords.has(last)) return "composition";
  if (facts.isOfDatabase && (placed.layer === "service" || (placed.layer === "controller" && placed === facts.placed))) return "support";
  if (placed.layer === "service" && processNames.has(file.stem)) return "composition";
  if (placed.layer === undefined && compositionNames.has(plain(file.stem))) return "composition";
  if (file.form === "camel" && /^(?:create|make|build|get|init|setup|register)/.test(file.stem)) return "composition";
  return file.stem === "index" && placed.layer !== "controller" ? "barrel" : undefined;
}

/** A kind of its own keeps a folder from giving the file a layer: `services/user.types.ts`, `routes/util.ts`. */
function hasOwnKind(file: FileWords): boolean {
  const last = file.kind;
  if (supportWords.has(last) && helperForms.has(file.form)) return true;
  return file.dotted && (otherRoles.has(last) || otherRoles.has(file.words.at(-1) ?? "") || compositionWords.has(last));
}

/**
 * Says which layer a file belongs to by the built-in patterns.
 * @param name the file's name without extension
 * @param facts what the folders say, up to that of the file's own package
 */
export function classifyName(name: string, facts: FolderFacts, model: LayerModel): Placement {
  const standard = facts.isSilent ? dottedRole(name, model) : undefined;
  if (standard !== undefined) return standard;
  const file = fileWords(name);
  if (facts.isTest || isTest(file)) return { ...nowhere, neutral: "test" };
  const placed = bySuffix(file, facts.folders, facts.placed.layer, model) ?? (hasOwnKind(file) ? { ...nowhere, neutral: "support" as const } : facts.placed);
  const free = freedom(file, facts, placed);
  return free === undefined ? placed : { ...placed, neutral: free };
}

/**
 * The same for a path.
 * @param path without extension, from the folder of the file's own package
 */
export function classifyBuiltIn(path: string, model: LayerModel): Placement {
  return classifyName(nameOf(path), folderFacts(path.slice(0, Math.max(0, path.lastIndexOf("/"))), model), model);
}

/**
 * Says which layer a file belongs to by the globs of the settings, or undefined if they do not speak of it.
 * A glob that names files beats one that names a folder, a longer folder a shorter one.
 * @param path the path with its extension, from the settings' root
 */
export function classifyByGlobs(path: string, model: LayerModel): Placement | undefined {
  const neutral = matchOf(model.neutral, path);
  if (neutral !== undefined) return { layer: undefined, pattern: neutral.text, neutral: "setting" };
  let best: { layer: string; pattern: string; namesFile: boolean; depth: number } | undefined;
  for (const { layer, files } of model.globs) {
    if (matchOf(files, path) === undefined) continue;
    for (const { text, namesFile, fixedFolder } of files.globs.filter((glob) => glob.matches(path))) {
      const depth = fixedFolder.length;
      const better = best === undefined || (namesFile === best.namesFile ? depth > best.depth : namesFile);
      if (better) best = { layer, pattern: text, namesFile, depth };
    }
  }
  return best === undefined ? undefined : { layer: best.layer, pattern: best.pattern, neutral: undefined };
}

/** The layer folder words by layer, for looking around for a file of a layer. */
export const foldersOfLayer: ReadonlyMap<string, readonly string[]> = new Map(builtInLayers.map((layer) => [layer.name, layer.folders]));
