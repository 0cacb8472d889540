import { builtInLayers } from "../settings/built-in-layers.ts";
import { matchOf } from "../settings/globs.ts";
import type { LayerModel } from "../settings/model.ts";
import { builtBy, compositionNames, compositionWords, generatedFolders, isTestWord, madeParts, otherRoles, processNames, scriptWords, settingNames, supportWords, testNames, verbs } from "../settings/neutral-files.ts";
import { bySuffix } from "./by-suffix.ts";
import { dottedRole } from "./dotted-role.ts";
import { fileWords, plain, type FileWords } from "./file-words.ts";
import { folderFacts, holdsTests, type FolderFacts } from "./folder-facts.ts";
import { nameOf } from "./path.ts";
import { nowhere, type NeutralKind, type Placement } from "./placement.ts";

export type { NeutralKind, Placement } from "./placement.ts";

const helperForms = new Set(["dotted", "dashed", "bare"]);

/** Those that are no subject of a product, so that they may be grown together with what they help: `userUtils`, `PaymentErrors`. A shop has room types. */
const helping = new Set(["constants", "enums", "error", "errors", "exceptions", "helper", "helpers", "util", "utils"]);

/** True for what is called a schema among handlers, behind its subject: `routers/taskSchemas`. */
const isSchemaOf = ({ form, words, kind }: FileWords): boolean => form === "camel" && /^schemas?$/.test(kind) && !verbs.has(words[0] ?? "");

function isTest(file: FileWords): boolean {
  if (testNames.has(plain(file.stem))) return true;
  if (!file.dotted && file.form !== "dashed") return false;
  // Its digit parts the word.
  if (/[-_]e2e$/i.test(file.stem)) return true;
  return isTestWord(file.kind) || file.stem.split(".").slice(1).some((part) => isTestWord(plain(part)) || testNames.has(plain(part)));
}

/** True for what somebody tries by hand at the top of a package: `test-mail.js`. Deeper, it may be what the product is about. */
const isTrial = ({ form, words }: FileWords, { folders }: FolderFacts): boolean => folders.length === 0 && form === "dashed" && words[0] === "test";

/** True for what starts a program, or all of a folder: `apps/console.app`, `services/services.app`. In a layer `users.app` is one of many: a part of an application of Hono, say. */
function isOfAll({ stem }: FileWords, { folders }: FolderFacts, { layer }: Placement): boolean {
  return layer === undefined || plain(stem.slice(0, stem.lastIndexOf("."))) === plain(folders.at(-1) ?? "");
}

/** Verbs of functions that put a part of the program together. What only begins so (`buildingsController`, `createdOrders`) is none. */
const making = /^(?:create|make|build|get|init|initiali[sz]e|setup|register)(?![a-z])/;

/** Verbs of what the business does too. */
const alsoBusiness = /^(?:create|build|get|register)/;

/** True in a layer's own folder for one of its files that does one thing (`services/createUserService`), or is about what sounds like a verb (`controllers/registerController`). */
function doesOneThing({ stem, words, kind }: FileWords, placed: Placement, { roles }: LayerModel): boolean {
  if (placed.layer === undefined || roles.get(kind)?.layer !== placed.layer) return false;
  return words.length > 2 ? alsoBusiness.test(stem) : /^(?:register|setup)[A-Z]/.test(stem) && !kind.endsWith("s");
}

/** True for `createUserService` and `buildApp`, and for a function of that kind outside of any layer's folder. `routes/createUser` does what a route does. */
function putsTogether(file: FileWords, placed: Placement, model: LayerModel): boolean {
  const { form, stem, kind } = file;
  if (form !== "camel" || !making.test(stem) || doesOneThing(file, placed, model)) return false;
  const { roles } = model;
  return placed.layer === undefined || roles.has(kind) || otherRoles.has(kind) || madeParts.has(kind) || compositionWords.has(kind) || compositionNames.has(kind);
}

/** True for what a product calls so, among handlers: `routes/service-providers` has those of providers. A dot would set off what the file is. */
const isResource = ({ form, kind }: FileWords, { layer }: Placement): boolean => layer === "controller" && (form === "dashed" || form === "bare") && /^(?:provider|module)s?$/.test(kind);

/** True for what is called as another layer is and serves the database it lies with: `db/services/`, `db/controllers/`. Routes lead to requests wherever they lie. */
const servesDatabase = ({ layer, pattern }: Placement): boolean => layer === "service" || /^controllers?\/$/i.test(pattern);

function freedom(file: FileWords, facts: FolderFacts, placed: Placement, model: LayerModel): NeutralKind | undefined {
  const last = file.kind;
  if (last === "config" && builtBy.has(file.stem.slice(0, file.stem.indexOf(".")))) return "script";
  if (scriptWords.has(last) || file.words.includes("seed") || file.words.includes("seeder")) return "script";
  if (file.dotted && /(?:^|[-_.])seed(?:er)?(?:[-_.]|$)/.test(file.stem)) return "script";
  if (/^(?:db|database)seed(?:s|er)?$/.test(plain(file.stem))) return "script";
  // A product may be about containers: there a role behind a dot says more than the folder.
  const isOfProduct = facts.isOfContainers && file.dotted && placed.layer !== undefined && placed !== facts.placed;
  if (facts.freedom !== undefined && !isOfProduct) return facts.freedom;
  if ((compositionWords.has(last) && !isResource(file, placed)) || (file.dotted && last === "app" && isOfAll(file, facts, placed))) return "composition";
  if (facts.isOfDatabase && servesDatabase(placed)) return "support";
  if (placed.layer === "service" && processNames.has(file.stem)) return "composition";
  if (placed.layer === undefined && compositionNames.has(plain(file.stem))) return "composition";
  if (putsTogether(file, placed, model)) return "composition";
  return file.stem === "index" && placed.layer !== "controller" ? "barrel" : undefined;
}

/** A kind of its own keeps a folder from giving the file a layer: `services/user.types.ts`, `routes/util.ts`. */
function hasOwnKind(file: FileWords, { placed }: FolderFacts): boolean {
  const last = file.kind;
  if (placed.layer === "database" && settingNames.has(file.stem)) return true;
  // Among handlers it is a resource like others (`controllers/config.ts`), or says what all of them are (`routers/user/read.handler.ts`).
  if (placed.layer === "controller" && (file.stem === "config" || /^handlers?$/.test(last))) return false;
  if ((supportWords.has(last) && helperForms.has(file.form)) || helping.has(last) || generatedFolders.has(file.stem)) return true;
  if (placed.layer === "controller" && isSchemaOf(file)) return true;
  return file.dotted && (otherRoles.has(last) || otherRoles.has(file.words.at(-1) ?? "") || compositionWords.has(last));
}

/** True for a route of Next, whose folders are an address: `app/api/test/route.ts` answers `/api/test`. */
function isAddress({ stem }: FileWords, { folders }: FolderFacts): boolean {
  const top = folders.indexOf("app");
  return stem === "route" && top >= 0 && folders.every((folder, at) => !holdsTests(folder) || (at > top && /^tests?$/.test(folder)));
}

/** Functions that tell types apart, wherever they lie: `guards/type.guard.ts` stands before no request. */
const typeGuards = /(?:^|\.)types?[-_.]guards?$|^[tT]ypeGuards?$/;

/**
 * Says which layer a file belongs to by the built-in patterns.
 * @param name the file's name without extension
 * @param facts what the folders say, up to that of the file's own package
 */
export function classifyName(name: string, facts: FolderFacts, model: LayerModel): Placement {
  if (name.includes("uard") && typeGuards.test(name)) return { ...nowhere, neutral: facts.isTest ? "test" : "support" };
  const standard = facts.isSilent ? dottedRole(name, model) : undefined;
  if (standard !== undefined) return standard;
  const file = fileWords(name);
  if ((facts.isTest && !isAddress(file, facts)) || isTest(file) || isTrial(file, facts)) return { ...nowhere, neutral: "test" };
  const placed = bySuffix(file, facts.folders, facts.placed.layer, model) ?? (hasOwnKind(file, facts) ? { ...nowhere, neutral: "support" as const } : facts.placed);
  const free = freedom(file, facts, placed, model);
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
