import { plain } from "../layers/file-words.ts";
import type { FolderFacts } from "../layers/folder-facts.ts";
import { folderOf, hasCodeExtension, nameOf, withoutExtension } from "../layers/path.ts";
import type { Placement } from "../layers/placement.ts";
import type { LayerModel } from "../settings/model.ts";
import { BatchMemo } from "./batch-memo.ts";
import { currentBatch } from "./batch.ts";
import { listingOf } from "./listing.ts";

/** A controller of what the product calls a repository, or a DAO: `repositories.controller`. */
const ownController = /^(?:repo(?:s|sitory|sitories)?|daos?)[.-](?:controller|router|routes?|resolver)\.[cm]?[jt]s$/;

/** The parts of a feature that its folder gives a name: `daos/route` and `daos/service`. One alone may be about routes. */
const parts = [/^(?:controller|router|routes?|resolver)\.[cm]?[jt]s$/, /^service\.[cm]?[jt]s$/] as const;

/** How many folders beside show how features are laid out. */
const several = 2;

/** Files that are routes by their folders, which are then parts of an address: `api/github/repos/index.get.ts`, `repositories/route.ts` of Next is told by its `app/`. */
const route = /^(?:index|\[[^\]]+\])\.(?:get|post|put|patch|delete|head|options)\.[cm]?[jt]s$|^\+(?:server|page(?:\.server)?)\.[cm]?[jt]s$/;

/** The same with a name of its own, below a folder of addresses. Elsewhere `user.get.ts` and `user.delete.ts` may be what a repository does. */
const namedRoute = /\.(?:get|post|put|patch|delete|head|options)\.[cm]?[jt]s$/;
const ofAddresses = /(?:^|\/)(?:api|routes)\//;

const component = /\.[jt]sx$/;

/** True for the name of a file that shows something. */
export const isComponent = (name: string): boolean => component.test(name);

/** True if a router lies here as in the folders beside: `resources/repository/router.ts` among `resources/zone/router.ts`, `resources/user/router.ts`. */
function isRoutedAsOthers(folder: string, files: readonly string[]): boolean {
  const router = files.find((name) => parts[0].test(name));
  const around = folderOf(folder);
  return router !== undefined && listingOf(around).folders.filter((name) => `${around}/${name}` !== folder && listingOf(`${around}/${name}`).files.includes(router)).length >= several;
}

const features = new BatchMemo<boolean>();

/** True for a folder `repositories/` of a feature: it has a controller of its own, or something to be shown. No data layer has either. */
function isFeature(folder: string, inside: string): boolean {
  const memo = features.in(currentBatch());
  let answer = memo.get(folder);
  if (answer === undefined) {
    const { files, folders } = listingOf(folder);
    const isShown = (names: readonly string[]): boolean => names.some(isComponent);
    const isRoute = (name: string): boolean => route.test(name) || (namedRoute.test(name) && ofAddresses.test(inside));
    answer = files.some((name) => ownController.test(name) || isRoute(name)) || parts.every((part) => files.some((name) => part.test(name))) || isRoutedAsOthers(folder, files) || isShown(files) || folders.some((name) => isShown(listingOf(`${folder}/${name}`).files));
    memo.set(folder, answer);
  }
  return answer;
}

/** How many models beside it show that a folder has a file for each. */
const enough = 3;

/** Names that are no model's: of a layer, or of what stands for the whole folder. */
const isKind = (name: string, { roles, folders }: LayerModel): boolean => roles.has(name) || folders.has(name) || /^(?:index|types?)$/.test(name);

/** True for a folder with a file for each model, called as it is: `models/bo/` with `user.ts`, `module.ts`, `repository.ts`. */
function holdsModels(folder: string, model: LayerModel): boolean {
  const names = listingOf(folder).files.filter(hasCodeExtension).map((name) => plain(withoutExtension(name)));
  const others = names.filter((name) => !/^repo(?:sitory)?$/.test(name));
  return others.length >= enough && !others.some((name) => isKind(name, model) || name === plain(nameOf(folder)));
}

/**
 * True for a file that is placed among the repositories and is about what the product calls so.
 * @param top the folder of the package
 */
export function isOfProductRepository(top: string, { folders, placed }: FolderFacts, { layer, pattern }: Placement, model: LayerModel): boolean {
  if (layer !== "repository") return false;
  if (/^repo(?:sitory)?\.\*$/i.test(pattern)) return placed.layer === "model" && holdsModels([top, ...folders].join("/"), model);
  const at = folders.lastIndexOf(pattern.slice(0, -1));
  return pattern.endsWith("/") && at >= 0 && isFeature([top, ...folders.slice(0, at + 1)].join("/"), folders.slice(0, at + 1).join("/"));
}
