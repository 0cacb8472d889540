import { isPlural, pluralOf, singularOf } from "./plural.ts";
import { fileWords, isThing, plain } from "../layers/file-words.ts";
import { isFeatureFolder } from "./feature-folder.ts";
import { verbs } from "../settings/neutral-files.ts";
import type { LayerModel } from "../settings/model.ts";
import { wholeNameKey } from "../settings/whole-name.ts";
import type { FileFinding, NamingStyle } from "./file-finding.ts";
import type { FileParts } from "./file-parts.ts";
import { takeApart } from "./file-case.ts";
import { roleOf, singularRole } from "./role.ts";
import { splitWords } from "./words.ts";
import { writeName } from "./write-name.ts";

/** The layers whose files have no business in each other's folder. Schemas and models lie beside what uses them in many projects. */
const apart = new Set(["controller", "service", "repository"]);
const apartFolders = new Set([...apart, "model", "schema", "middleware"]);

/** Roles that are trusted without a dot: `list-repositories` and `unknown-route` are about something, not of a layer. */
const undotted = new Set(["controller", "service", "usecase", "repository", "repo"]);

/** Layers of which every file carries its role in `strict`. */
const carrying = new Set(["controller", "middleware", "service", "repository", "model", "schema"]);

/** The folder of another layer, as one beside this folder would be called: `services` gives `repositories`. */
function folderOfRole(folder: string, role: string): string {
  return isPlural(folder) || folder === "middleware" ? pluralOf(singularRole(role)) : singularRole(role);
}

/** The folder that a file lies in directly, the nearest one of a layer above it, and the names of what the classes in it extend. */
export interface Folders {
  readonly folder: string;
  readonly above: () => string;
  readonly parents: () => readonly string[];
  /** The names of the files beside it. */
  readonly beside: () => readonly string[];
}

/** True if a folder sorts the files of a layer by what they are about, as their names say too: `resolvers/entity/user-entity.resolver.ts`. */
function sorts({ folder, above }: Folders, layer: string, stems: readonly (readonly string[])[], model: LayerModel): boolean {
  const subject = singularOf(folder.toLowerCase());
  // No product is about DTOs.
  if (model.folders.get(plain(folder)) === "schema") return false;
  return stems.flat().some((word) => singularOf(word) === subject) && model.folders.get(plain(above())) === layer;
}

/**
 * Reports a role that contradicts the folder that the file lies in directly.
 * @param names what the file exports: a role that no dot sets off may be what the file is about (`routes/terms-of-service.ts`)
 */
export function judgeFolder(file: FileParts, folders: Folders, names: () => readonly string[], model: LayerModel, style: NamingStyle): FileFinding | undefined {
  const { folder } = folders;
  const role = roleOf(file, model.roles);
  const layer = model.folders.get(plain(folder));
  if (role === undefined || layer === undefined || role.layer === layer || role.whole || !apart.has(role.layer) || !apartFolders.has(layer)) return undefined;
  if (model.fileNames.has(wholeNameKey(file.parts.join(".")))) return undefined;
  // What is behind the dot may belong to the layer before it: `controllers/user.controller.service.ts`.
  if (file.parts.length > 2 && model.roles.get(plain(file.parts.at(-2) ?? ""))?.layer === layer) return undefined;
  // A feature may be called as a layer is: `services/services.repository.ts`, `entity/entity-version.resolver.ts`, `entities/EntityService.ts`.
  const { stems } = takeApart(file, model.roles);
  const front = role.dotted ? (splitWords(file.parts[0] ?? "")[0] ?? "") : (stems[0] ?? []).join("").toLowerCase();
  if (singularOf(front) === singularOf(folder.toLowerCase()) || sorts(folders, role.layer, stems, model) || isThing(fileWords(file.parts.join(".")), role.word)) return undefined;
  if (!role.dotted && (!undotted.has(role.word) || verbs.has(splitWords(file.parts[0] ?? "")[0] ?? ""))) return undefined;
  if (!role.dotted && !names().some((name) => name.toLowerCase().endsWith(role.word))) return undefined;
  const own = singularOf(folder.toLowerCase());
  // Models may be of what the product calls so: `class OriginRepository extends Model`.
  if (!role.dotted && folders.parents().some((name) => splitWords(name).at(-1) === own)) return undefined;
  if (isFeatureFolder(folder, folders.beside(), layer, model)) return undefined;
  const right = writeName(file, stems, own, role.dotted ? { ...style, separator: "dot" } : style);
  return { kind: "folder", name: file.name, right, folder, role: singularRole(role.word), move: `${folderOfRole(folder, role.word)}/${file.name}` };
}

/** Reports a file in a layer's folder that does not carry the role of the layer. */
export function judgeMissingRole(file: FileParts, folder: string, model: LayerModel, style: NamingStyle): FileFinding | undefined {
  const layer = model.folders.get(plain(folder));
  if (layer === undefined || !carrying.has(layer) || /^(?:index|main)$/.test(file.parts[0] ?? "")) return undefined;
  // `payment.service.impl.ts` carries its role before the last word.
  if (file.parts.slice(1).some((part) => model.roles.get(part.toLowerCase())?.layer === layer)) return undefined;
  const known = model.layers.get(layer)?.role ?? layer;
  const own = singularRole(plain(folder));
  const role = model.roles.get(plain(own))?.layer === layer ? own : known;
  const parts = file.parts.map(splitWords).filter((words) => words.length > 0);
  const right = writeName(file, parts, role, file.parts.length > 1 ? { ...style, separator: "dot" } : style);
  return { kind: "role", name: file.name, right, folder, role };
}
