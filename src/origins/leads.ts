import { concernOf, mayBarConcern, mayBarLayer, type ConcernHit, type Tier } from "../layers/decide.ts";
import { isBarrel, mayBeBarrel } from "./barrel.ts";
import { clientPlaceAt } from "./client-class.ts";
import { placementOf } from "./placement.ts";
import { fileAt, isPath, targetOf, type Project } from "./project.ts";
import { ProjectMemo } from "./project-memo.ts";
import { readSpecifiers } from "./read-module.ts";

/** Where one specifier leads, as far as layers and concerns go. */
export interface Destination {
  /** The file or folder; undefined for a package. */
  readonly path: string | undefined;
  readonly layer: string | undefined;
  readonly concern: ConcernHit | undefined;
  /** True for a service that is the client of the database. */
  readonly isClient: boolean;
  /** A file that may hand on what it takes in turn. */
  readonly file: string | undefined;
}

/** What a file takes from others, at one remove. */
interface Taken {
  readonly layers: ReadonlySet<string>;
  readonly concerns: ReadonlySet<ConcernHit>;
  readonly files: ReadonlySet<string>;
}

/** How many files are looked at before it is taken for granted that they lead somewhere. */
const patience = 200;

const known = new ProjectMemo<Taken | undefined>();
const answers = new ProjectMemo<boolean>();

/** Where a specifier of a file leads. */
export function destinationOf(project: Project, from: string, specifier: string): Destination {
  const { model } = project;
  const target = targetOf(project, from, specifier);
  if (target.kind === "package") return { path: undefined, layer: undefined, concern: concernOf(model, target.specifier), isClient: false, file: undefined };
  const placement = placementOf(project, target.path);
  const path = placement.layer === undefined || mayBeBarrel(target.path) ? fileAt(project, target.path) : undefined;
  const index = path !== undefined && path !== target.path && placement.layer === undefined && isBarrel(path) ? path : undefined;
  // A folder may be called as no file of its layer is: what its index makes itself is of that layer.
  const layer = index === undefined ? placement.layer : placementOf(project, index).layer;
  const isClient = clientPlaceAt(project, target.path, placement) !== undefined;
  return { path: target.path, layer, concern: isPath(specifier) ? undefined : concernOf(model, specifier), isClient, file: path !== undefined && (layer === undefined || isBarrel(path)) ? path : undefined };
}

function readTaken(project: Project, file: string): Taken | undefined {
  const specifiers = readSpecifiers(file);
  if (specifiers === undefined) return undefined;
  const taken = { layers: new Set<string>(), concerns: new Set<ConcernHit>(), files: new Set<string>() };
  for (const specifier of specifiers) {
    const { layer, concern, isClient, file: next } = destinationOf(project, file, specifier);
    if (layer !== undefined) taken.layers.add(layer);
    if (isClient) taken.layers.add("database");
    if (concern !== undefined) taken.concerns.add(concern);
    if (next !== undefined) taken.files.add(next);
  }
  return taken;
}

function takenAt(project: Project, file: string): Taken | undefined {
  const memo = known.of(project);
  let taken = memo.get(file);
  if (taken === undefined && !memo.has(file)) {
    taken = readTaken(project, file);
    memo.set(file, taken);
  }
  return taken;
}

function search(project: Project, file: string, from: string, tier: Tier): boolean {
  const reached = new Set([file]);
  // What is added to a set while it is gone through is still come to.
  for (const one of reached) {
    const taken = takenAt(project, one);
    if (taken === undefined || reached.size > patience) return true;
    for (const layer of taken.layers) if (mayBarLayer(project.model, from, layer, tier)) return true;
    for (const hit of taken.concerns) if (mayBarConcern(project.model, from, hit, tier)) return true;
    for (const next of taken.files) reached.add(next);
  }
  return false;
}

/**
 * True if a file that only hands on may lead a layer to where it must not go: it imports something of that kind, itself or
 * through others like it. Most support files do not, and then nothing has to be followed through them.
 * @param file the file on disk
 * @param from the layer of the importing file
 */
export function mayLead(project: Project, file: string, from: string, tier: Tier): boolean {
  const memo = answers.of(project);
  const key = `${tier} ${from} ${file}`;
  let leads = memo.get(key);
  if (leads === undefined) {
    leads = search(project, file, from, tier);
    memo.set(key, leads);
  }
  return leads;
}
