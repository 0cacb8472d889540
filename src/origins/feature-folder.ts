import { plain } from "../layers/file-words.ts";
import { hasCodeExtension } from "../layers/path.ts";
import type { LayerModel } from "../settings/model.ts";
import { listingOf } from "./listing.ts";
import { ProjectMemo, type Within } from "./project-memo.ts";

/** How many folders of layers make a folder that of a feature, and how many such folders there must be. */
const enough = 2;

const known = new ProjectMemo<boolean>();

/** True for `user/` with `controllers/` and `repositories/` in it. */
function isFeature(folder: string, { folders }: LayerModel): boolean {
  const layers = listingOf(folder).folders.map((name) => folders.get(plain(name)) ?? (plain(name) === "actions" ? "controller" : undefined));
  return new Set(layers.filter((layer) => layer !== undefined)).size >= enough;
}

/**
 * True if a folder `services/` sorts a backend by what it does, not by layers: no code lies right in it, and in its folders lie those of layers,
 * `services/user/controllers/` beside `services/user/repositories/`.
 */
function holdsFeatures(folder: string, project: Within): boolean {
  const memo = known.of(project);
  let answer = memo.get(folder);
  if (answer === undefined) {
    const { files, folders } = listingOf(folder);
    answer = !files.some(hasCodeExtension) && folders.filter((name) => isFeature(`${folder}/${name}`, project.model)).length >= enough;
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
