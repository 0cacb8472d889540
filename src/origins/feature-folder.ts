import { fileWords, plain, roleAtEnd } from "../layers/file-words.ts";
import { folderOf, hasCodeExtension, withoutExtension } from "../layers/path.ts";
import type { LayerModel } from "../settings/model.ts";
import { listingOf } from "./listing.ts";
import { isDefined } from "./nodes.ts";
import { ProjectMemo, type Within } from "./project-memo.ts";

/** How many folders of layers make a folder that of a feature, and how many such folders there must be. */
const enough = 2;

const known = new ProjectMemo<boolean>();

/** True for `user/` with `controllers/` and `repositories/` in it. */
function isFeature(folder: string, { folders }: LayerModel): boolean {
  const layers = listingOf(folder).folders.map((name) => folders.get(plain(name)) ?? (plain(name) === "actions" ? "controller" : undefined));
  return new Set(layers.filter((layer) => layer !== undefined)).size >= enough;
}

/** The layer that a file's own name gives it by its role: `user.controller.ts`, `user-repository.js`. */
function layerByRole(name: string, { roles }: LayerModel): string | undefined {
  const role = roleAtEnd(fileWords(withoutExtension(name)), (word) => roles.get(word)?.forms);
  return role === undefined ? undefined : roles.get(role)?.layer;
}

/** True for the name of a layer that deals with requests. */
const ownsHttp = (layer: string | undefined, { layers }: LayerModel): boolean => layer !== undefined && layers.get(layer)?.owns.has("http") === true;

/** True for `routes.js`, which is called for nothing of its own: it is the routes of the folder. */
const isOfFolder = (name: string, model: LayerModel): boolean => fileWords(withoutExtension(name)).form === "bare" && ownsHttp(layerByRole(name, model), model);

/**
 * True for `user/` with `user.controller.ts` and `user.service.ts` in it: where requests are answered beside another layer, all that a feature needs lies together.
 * So it does in `user/` with its own `routes.js`, as those in a folder of plugins have.
 */
function answersRequests(folder: string, model: LayerModel): boolean {
  const { files } = listingOf(folder);
  const layers = new Set(files.map((name) => layerByRole(name, model)).filter(isDefined));
  return (layers.size >= enough && [...layers].some((name) => ownsHttp(name, model))) || files.some((name) => isOfFolder(name, model));
}

/** True for `services/` beside `controllers/` or `routes/`: these sort by layers. */
const liesBesideControllers = (folder: string, { folders }: LayerModel): boolean => listingOf(folderOf(folder)).folders.some((name) => folders.get(plain(name)) === "controller");

/**
 * True if a folder `services/` sorts a backend by what it does, not by layers: in its folders lie controllers beside what they call
 * (`services/user/user.controller.ts`), or no code lies right in it, and in its folders those of layers (`services/user/controllers/` beside `services/user/repositories/`).
 */
function holdsFeatures(folder: string, project: Within): boolean {
  const memo = known.of(project);
  let answer = memo.get(folder);
  if (answer === undefined) {
    const { files, folders } = listingOf(folder);
    const several = (isOne: (path: string, model: LayerModel) => boolean): boolean => folders.filter((name) => isOne(`${folder}/${name}`, project.model)).length >= enough;
    answer = (!liesBesideControllers(folder, project.model) && several(answersRequests)) || (!files.some(hasCodeExtension) && several(isFeature));
    memo.set(folder, answer);
  }
  return answer;
}

const services = /^services?$/i;

/**
 * A path of folders without the name of the first that holds features.
 * @param top the folder that the path counts from
 */
export function withoutFeatureFolders(top: string, inside: string, project: Within): string {
  if (!/services?(?:\/|$)/i.test(inside)) return inside;
  const parts = inside.split("/");
  // Below a folder for services, one of the same name is a layer again.
  const at = parts.findIndex((part) => services.test(part));
  if (at < 0 || !holdsFeatures([top, ...parts.slice(0, at + 1)].join("/"), project)) return inside;
  return parts.with(at, "features").join("/");
}
