import { concernOf, mayBarConcern, mayBarLayer, type ConcernHit, type Tier } from "../layers/decide.ts";
import { isBarrel, mayBeBarrel } from "./barrel.ts";
import { placementOf } from "./placement.ts";
import { fileAt, targetOf, type Project } from "./project.ts";
import { ProjectMemo } from "./project-memo.ts";
import { readText } from "./read-module.ts";
import { specifiersIn } from "./specifiers-in.ts";

/** What a file takes from others, at one remove. */
interface Taken {
  readonly layers: ReadonlySet<string>;
  readonly concerns: ReadonlySet<ConcernHit>;
  /** Files that may hand on what they take in turn. */
  readonly files: ReadonlySet<string>;
}

/** How many files are looked at before it is taken for granted that they lead somewhere. */
const patience = 200;

const takenBy = new ProjectMemo<Taken | undefined>();
const answers = new ProjectMemo<boolean>();

function readTaken(project: Project, file: string): Taken | undefined {
  const specifiers = specifiersIn(readText(file) ?? "");
  if (specifiers === undefined) return undefined;
  const taken = { layers: new Set<string>(), concerns: new Set<ConcernHit>(), files: new Set<string>() };
  for (const specifier of specifiers) {
    const target = targetOf(project, file, specifier);
    if (target.kind === "package") {
      const hit = concernOf(project.model, target.specifier);
      if (hit !== undefined) taken.concerns.add(hit);
      continue;
    }
    const { layer } = placementOf(project, target.path);
    if (layer !== undefined) taken.layers.add(layer);
    const path = layer === undefined || mayBeBarrel(target.path) ? fileAt(project, target.path) : undefined;
    if (path !== undefined && (layer === undefined || isBarrel(path))) taken.files.add(path);
  }
  return taken;
}

function takenOf(project: Project, file: string): Taken | undefined {
  const known = takenBy.of(project);
  if (!known.has(file)) known.set(file, readTaken(project, file));
  return known.get(file);
}

function search(project: Project, file: string, from: string, tier: Tier): boolean {
  const { model } = project;
  const reached = new Set([file]);
  // What is added to a set while it is gone through is still come to.
  for (const one of reached) {
    const taken = takenOf(project, one);
    if (taken === undefined || reached.size > patience) return true;
    for (const layer of taken.layers) if (mayBarLayer(model, from, layer, tier)) return true;
    for (const hit of taken.concerns) if (mayBarConcern(model, from, hit, tier)) return true;
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
  const known = answers.of(project);
  const key = `${tier} ${from} ${file}`;
  let leads = known.get(key);
  if (leads === undefined) {
    leads = search(project, file, from, tier);
    known.set(key, leads);
  }
  return leads;
}
