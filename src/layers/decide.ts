import { builtInAllowances } from "../settings/built-in-layers.ts";
import { matchOf } from "../settings/globs.ts";
import type { Layer, LayerModel } from "../settings/model.ts";
import { membershipOf, type Membership } from "../settings/packages.ts";

/** `recommended` reports what is wrong nearly everywhere, `strict` the whole standard. */
export type Tier = "recommended" | "strict";

/** The file that imports, as far as a decision depends on it. */
export interface Importer {
  readonly layer: string;
  /** From the settings' root; undefined outside of it. */
  readonly path: string | undefined;
  /** The file's name without extension. */
  readonly stem: string;
}


function layerOf(model: LayerModel, name: string): Layer | undefined {
  return model.layers.get(name);
}

function mayImport(layer: Layer, target: string, tier: Tier): boolean {
  if (target === layer.name) return true;
  if (layer.forbids.has(target)) return false;
  return layer.imports.has(target) || (tier === "recommended" && !layer.declared);
}

/** True if the settings allow this importer something that is named by `wanted`. */
function isAllowed(model: LayerModel, importer: Importer, wanted: { to?: string; concern?: string; specifier?: string }): boolean {
  return model.allow.some((allowance) => {
    if (allowance.from !== importer.layer) return false;
    if (allowance.files !== undefined && (importer.path === undefined || matchOf(allowance.files, importer.path) === undefined)) return false;
    if (allowance.to !== undefined) return allowance.to === wanted.to;
    if (allowance.concern !== undefined) return allowance.concern === wanted.concern;
    return wanted.specifier !== undefined && allowance.packages !== undefined && membershipOf(allowance.packages, wanted.specifier) === "whole";
  });
}

/** True if `recommended` lets such a file import a layer, or the packages of the concern that is called like it, although its layer may not. */
function isExcused(importer: Importer, target: string, tier: Tier, path = ""): boolean {
  if (tier !== "recommended") return false;
  return builtInAllowances.some(({ from, to, stem, folder }) => from === importer.layer && to === target && (stem?.test(importer.stem) ?? true) && (folder?.test(path) ?? true));
}

/**
 * True if an importer may import a file of a layer.
 * @param path of that file, from the settings' root, where it is known
 */
export function mayImportLayer(model: LayerModel, importer: Importer, target: string, tier: Tier, path?: string): boolean {
  const layer = layerOf(model, importer.layer);
  if (layer === undefined || mayImport(layer, target, tier)) return true;
  return isExcused(importer, target, tier, path) || isAllowed(model, importer, { to: target });
}

/** True if a layer has anything that its files must not import: in `recommended` many have not. */
export function isChecked(model: LayerModel, name: string, tier: Tier): boolean {
  const layer = layerOf(model, name);
  return layer !== undefined && (tier === "strict" || layer.declared || layer.forbids.size + layer.bars.size > 0);
}

/** True if some file of a layer may be kept from importing the target layer: what is allowed to single files is not looked at. */
export function mayBarLayer(model: LayerModel, from: string, target: string, tier: Tier): boolean {
  const layer = layerOf(model, from);
  return layer !== undefined && !mayImport(layer, target, tier);
}

/** True if some file of a layer may be kept from importing packages of a concern. */
export function mayBarConcern(model: LayerModel, from: string, { concern }: ConcernHit, tier: Tier): boolean {
  const layer = layerOf(model, from);
  return layer !== undefined && !layer.owns.has(concern) && (tier === "strict" || layer.bars.has(concern));
}

/** True if files of a layer may import a file that belongs to no layer. */
export function mayImportSupport(model: LayerModel, from: string, tier: Tier): boolean {
  return tier !== "strict" || layerOf(model, from)?.sealed !== true;
}

/** The concern a package belongs to, and how. */
export interface ConcernHit {
  readonly concern: string;
  readonly membership: Exclude<Membership, "none">;
}

const concerns = new WeakMap<LayerModel, Map<string, ConcernHit | undefined>>();

/** The first concern that claims a specifier. */
export function concernOf(model: LayerModel, specifier: string): ConcernHit | undefined {
  const known = concerns.get(model) ?? new Map<string, ConcernHit | undefined>();
  concerns.set(model, known);
  if (!known.has(specifier)) known.set(specifier, findConcern(model, specifier));
  return known.get(specifier);
}

function findConcern(model: LayerModel, specifier: string): ConcernHit | undefined {
  for (const { concern, packages } of model.concerns) {
    const membership = membershipOf(packages, specifier);
    if (membership !== "none") return { concern, membership };
  }
  return undefined;
}

/** How much of a package a verdict covers: all of it, what runs, or only clients unless the package has repositories. */
export type Reach = "package" | "all" | "clients";

/** Decides on a package of a concern, before its exports are looked at. Undefined if the layer may import it. */
export function decideConcern(model: LayerModel, importer: Importer, specifier: string, hit: ConcernHit, tier: Tier): Reach | undefined {
  const layer = layerOf(model, importer.layer);
  if (layer === undefined || layer.owns.has(hit.concern)) return undefined;
  const reach = tier === "strict" ? "package" : hit.membership === "strict" ? undefined : layer.bars.get(hit.concern);
  return isExcused(importer, hit.concern, tier) || isAllowed(model, importer, { concern: hit.concern, specifier }) ? undefined : reach;
}

/** The layers that may import packages of a concern. */
export function ownersOf(model: LayerModel, concern: string): string[] {
  return [...model.layers.values()].filter((layer) => layer.owns.has(concern)).map((layer) => layer.name);
}

/** The layers that a layer may import, those first through which it can get at `target`. */
export function waysTo(model: LayerModel, from: string, target: string | undefined): string[] {
  const own = [...(model.layers.get(from)?.imports ?? [])].filter((name) => !(model.layers.get(from)?.forbids.has(name) ?? false));
  const leads = (name: string): boolean => target !== undefined && model.layers.get(name)?.imports.has(target) === true;
  return [...own.filter(leads), ...own.filter((name) => !leads(name))];
}
