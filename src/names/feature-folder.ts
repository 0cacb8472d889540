import { plain } from "../layers/file-words.ts";
import type { LayerModel } from "../settings/model.ts";
import { compositionWords, otherRoles, supportWords } from "../settings/neutral-files.ts";
import { fileParts, isChosen } from "./file-parts.ts";
import { singularOf } from "./plural.ts";
import { roleOf, singularRole, type Role } from "./role.ts";

/** What no product is about: a folder that is called so is a layer's, whatever lies in it. */
const subjectless = new Set(["controller", "dto", "middleware", "usecase"]);

/** A file beside others: the role that it carries, and what stands before it. */
interface Neighbour {
  readonly role: Role | undefined;
  readonly stem: string;
}

/** True for what lies in any folder, and says nothing of it: `index.ts`, `users.module.ts`, `user.types.ts`. */
const liesAnywhere = (parts: readonly string[]): boolean => {
  const last = (parts.at(-1) ?? "").toLowerCase();
  return last === "index" || compositionWords.has(last) || supportWords.has(last) || (parts.length > 1 && otherRoles.has(last));
};

const neighboursOf = (beside: readonly string[], roles: LayerModel["roles"]): Neighbour[] =>
  beside.filter(isChosen).flatMap((name) => {
    const file = fileParts(name);
    const role = roleOf(file, roles);
    return role === undefined && liesAnywhere(file.parts) ? [] : [{ role, stem: singularOf(plain(file.parts[0] ?? "")) }];
  });

/** True for a folder `routes/` that holds controllers and no routes: it is called for what a feature serves. */
function holdsItsControllers(own: string, layer: string, neighbours: readonly Neighbour[]): boolean {
  const words = neighbours.flatMap(({ role }) => (role?.layer === layer && role.dotted ? [singularRole(role.word)] : []));
  return layer === "controller" && words.length > 0 && !words.includes(own);
}

/** True for a folder `entities/` without an entity, in which `entities.controller.ts` lies, or nothing but files of two other layers: it is called for what a feature is about. */
function holdsOthers(own: string, layer: string, neighbours: readonly Neighbour[]): boolean {
  if (neighbours.some(({ role }) => role?.layer === layer)) return false;
  const others = neighbours.filter(({ role }) => role?.dotted === true);
  const layers = new Set(others.map(({ role }) => role?.layer));
  return others.some(({ stem }) => stem === own) || (layers.size > 1 && others.length === neighbours.length);
}

/**
 * True for the folder of a feature that is called as that of a layer is: what carries another role lies there too.
 * @param beside the names of the files in it
 * @param layer the one that its name gives
 */
export function isFeatureFolder(folder: string, beside: readonly string[], layer: string, { roles }: LayerModel): boolean {
  const own = singularOf(plain(folder));
  if (subjectless.has(own)) return false;
  const neighbours = neighboursOf(beside, roles);
  return holdsItsControllers(own, layer, neighbours) || holdsOthers(own, layer, neighbours);
}
