import { pluralOf, singularOf } from "../names/plural.ts";
import { foldersOfLayer } from "../layers/classify.ts";
import { fileWords, plain } from "../layers/file-words.ts";
import { folderOf, hasCodeExtension, nameOf, relativeTo, withoutExtension } from "../layers/path.ts";
import type { LayerModel } from "../settings/model.ts";
import { listingOf, type Listing } from "./listing.ts";
import { placementOf } from "./placement.ts";
import { importedFile, type Project } from "./project.ts";
import { readSpecifiers } from "./read-module.ts";

/** What a file is about: its name without its role, singular. `users.service` and `UserRepository` are both about `user`. */
function subjectOf(path: string, model: LayerModel): string {
  const { stem, words } = fileWords(withoutExtension(nameOf(path)));
  const before = stem.includes(".") ? stem.slice(0, stem.indexOf(".")) : words.filter((word) => !model.roles.has(word)).join("");
  return singularOf(before.replaceAll(/[-_]/g, "").toLowerCase());
}

/** How many letters tell most files of a large folder from those that are about a subject. */
const beginning = 3;

type Groups = ReadonlyMap<string, readonly string[]>;

const groupsOf = new WeakMap<Listing, Groups>();

function groupByBeginning(names: readonly string[]): Groups {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const key = plain(name).slice(0, beginning);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [name]);
    else group.push(name);
  }
  return groups;
}

/** The files of a folder that may be about a subject, by how their names begin: a folder is gone through once, however many files are reported. */
function filesLike(listing: Listing, subject: string): readonly string[] {
  if (subject.length < beginning) return listing.files;
  let groups = groupsOf.get(listing);
  if (groups === undefined) {
    groups = groupByBeginning(listing.files);
    groupsOf.set(listing, groups);
  }
  return groups.get(subject.slice(0, beginning)) ?? [];
}

/** `user.service` before `user.guest-access.service`: the one of two that says least beyond its subject is the one for all of it. */
const plainestFirst = (names: readonly string[]): string[] => [...names].sort((one, other) => one.length - other.length);

/** The folder of a layer around a path, and what lies between the two: `src/controllers` and `users` for `src/controllers/users/x.ts`. */
function layerFolder(path: string, { folders }: LayerModel): { readonly around: string; readonly below: string } | undefined {
  for (let folder = folderOf(path); folderOf(folder) !== folder && folder !== "."; folder = folderOf(folder)) {
    if (folders.has(nameOf(folder))) return { around: folder, below: folderOf(path).slice(folder.length) };
  }
  return undefined;
}

/** The folders of a layer in another folder. Most are not there, and one look at what is costs less than to fail for each. */
function ownInside(outer: string, layer: string): string[] {
  const own = foldersOfLayer.get(layer) ?? [layer, pluralOf(layer)];
  return own.filter((name) => listingOf(outer).all.includes(name)).map((name) => `${outer}/${name}`);
}

/**
 * The folders in which a file of a layer would lie beside others, the nearest first: the same one, the layer's own next to it, and, where one lies in the
 * folder of its layer, the one that mirrors it: `services/users/` for `controllers/users/`. Each folder that is not needed is not read.
 */
function* foldersAround(paths: ReadonlySet<string>, layer: string, model: LayerModel): Generator<string> {
  for (const path of paths) {
    const folder = folderOf(path);
    yield folder;
    yield* ownInside(folder, layer);
    yield* ownInside(folderOf(folder), layer);
  }
  for (const path of paths) {
    const lies = layerFolder(path, model);
    if (lies === undefined) continue;
    for (const one of ownInside(folderOf(lies.around), layer)) yield* [`${one}${lies.below}`, one];
  }
}

/** True for a file that takes something from the linted one itself, or from one that does, such as an index: to ask it would lead in a circle. */
function takesFrom(project: Project, path: string, isThroughOther = false): boolean {
  return (readSpecifiers(path) ?? []).some((specifier) => {
    const file = importedFile(project, path, specifier);
    return file === project.file || (file !== undefined && !isThroughOther && takesFrom(project, file, true));
  });
}

/**
 * The file of a layer that is about the same thing as one that must not be imported, as a specifier for the linted file;
 * undefined if there is none close by. Asks the disk, so it is for files that are reported anyway.
 */
export function nearestFile(project: Project, layer: string, beside: string): string | undefined {
  const subject = subjectOf(beside, project.model);
  for (const folder of foldersAround(new Set([beside, project.file]), layer, project.model)) {
    for (const name of plainestFirst(filesLike(listingOf(folder), subject))) {
      const path = `${folder}/${name}`;
      if (!hasCodeExtension(name) || path === project.file || subjectOf(path, project.model) !== subject) continue;
      const placement = placementOf(project, path);
      if (placement.layer === layer && placement.neutral === undefined && !takesFrom(project, path)) return relativeTo(folderOf(project.file), path);
    }
  }
  return undefined;
}
