import { concernOf, mayBarConcern, mayBarLayer, mayImportSupport, type ConcernHit, type Tier } from "../layers/decide.ts";
import { dottedRole } from "../layers/dotted-role.ts";
import { nameOf, withoutExtension } from "../layers/path.ts";
import { isBarrel, mayBeBarrel } from "./barrel.ts";
import { keepsName } from "./lexical.ts";
import { lintedSpecifiers } from "./linted-specifiers.ts";
import { placementOf } from "./placement.ts";
import { fileAt, isPath, targetOf, type Project } from "./project.ts";
import { ProjectMemo } from "./project-memo.ts";
import { readSpecifiers } from "./read-module.ts";

/** What a file takes from others, at one remove. */
interface Taken {
  readonly layers: ReadonlySet<string>;
  readonly concerns: ReadonlySet<ConcernHit>;
  /** Files that may hand on what they take in turn. */
  readonly files: ReadonlySet<string>;
}

/** How many files are looked at before it is taken for granted that they lead somewhere. */
const patience = 200;

const known = new ProjectMemo<Taken | undefined>();
const answers = new ProjectMemo<boolean>();

function takenBy(project: Project, file: string, specifiers: readonly string[]): Taken {
  const taken = { layers: new Set<string>(), concerns: new Set<ConcernHit>(), files: new Set<string>() };
  for (const specifier of specifiers) {
    const target = targetOf(project, file, specifier);
    const name = target.kind === "package" ? target.specifier : specifier;
    const hit = target.kind === "package" || !isPath(specifier) ? concernOf(project.model, name) : undefined;
    if (hit !== undefined) taken.concerns.add(hit);
    if (target.kind === "package") continue;
    const { layer } = placementOf(project, target.path);
    if (layer !== undefined) taken.layers.add(layer);
    const path = layer === undefined || mayBeBarrel(target.path) ? fileAt(project, target.path) : undefined;
    if (path !== undefined && (layer === undefined || isBarrel(path))) taken.files.add(path);
  }
  return taken;
}

function takenAt(project: Project, file: string): Taken | undefined {
  const memo = known.of(project);
  let taken = memo.get(file);
  if (taken === undefined && !memo.has(file)) {
    const specifiers = readSpecifiers(file);
    taken = specifiers && takenBy(project, file, specifiers);
    memo.set(file, taken);
  }
  return taken;
}

/** True if a layer may be kept from something that is taken, whatever the files hand on. */
function isBarred({ model }: Project, { layers, concerns }: Taken, from: string, tier: Tier): boolean {
  for (const layer of layers) if (mayBarLayer(model, from, layer, tier)) return true;
  for (const hit of concerns) if (mayBarConcern(model, from, hit, tier)) return true;
  return false;
}

function search(project: Project, file: string, from: string, tier: Tier): boolean {
  const reached = new Set([file]);
  // What is added to a set while it is gone through is still come to.
  for (const one of reached) {
    const taken = takenAt(project, one);
    if (taken === undefined || reached.size > patience || isBarred(project, taken, from, tier)) return true;
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

/**
 * True if the last name in a specifier already says a layer that may be imported, as in most imports of a clean project:
 * then it need not be worked out where the specifier leads.
 */
function isPlainlyRight({ model, file }: Project, specifier: string, from: string, tier: Tier): boolean {
  if (model.globs.length + model.neutral.globs.length + model.aliases.length > 0) return false;
  const layer = dottedRole(withoutExtension(nameOf(specifier)), model)?.layer;
  return layer !== undefined && !mayBarLayer(model, from, layer, tier) && keepsName(file, specifier);
}

/**
 * True if a linted file may import what its layer must not, as far as its text tells: most files do not, and then their tree need not be looked at.
 * @param text of the file
 * @param from its layer
 */
export function mayCross(project: Project, text: string, from: string, tier: Tier): boolean {
  const { model, file } = project;
  const specifiers = lintedSpecifiers(file, text);
  if (specifiers === undefined || !mayImportSupport(model, from, tier)) return true;
  const taken = takenBy(project, file, specifiers.filter((specifier) => !isPlainlyRight(project, specifier, from, tier)));
  return isBarred(project, taken, from, tier) || (model.follow && [...taken.files].some((one) => one !== file && mayLead(project, one, from, tier)));
}
