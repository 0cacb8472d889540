import { mayBarConcern, mayBarLayer, type Tier } from "../layers/decide.ts";
import { isConstantData } from "./constant-data.ts";
import { destinationOf, mayLead } from "./leads.ts";
import { mayBePort } from "./port.ts";
import type { Project } from "./project.ts";
import { readNames, readText } from "./read-module.ts";
import { mayBeWhole } from "./whole-export.ts";

/** Who imports, and how strictly that is looked at. */
interface Asking {
  readonly project: Project;
  /** The layer of the linted file. */
  readonly from: string;
  readonly tier: Tier;
  /** The names that were looked for, each with the file that was asked for it: names go round in circles, and come to one file by many ways. */
  readonly seen: Set<string>;
}

/** Names taken of what a specifier leads to; undefined if that is more than names. */
type Names = readonly string[] | undefined;

/** How many files are asked for a name before it is taken for granted that it leads somewhere. */
const patience = 200;

/** In `recommended` constants may be taken from any layer. */
const areConstants = ({ project, tier }: Asking, path: string, names: Names): boolean => tier === "recommended" && names?.every((name) => isConstantData(project, path, name)) === true;

/** True if a name may come from where the linted file must not go, as far as the file says that hands it on. */
function handsOn(asking: Asking, file: string, name: string): boolean {
  const { seen } = asking;
  const key = `${file}\0${name}`;
  if (seen.has(key)) return false;
  if (seen.size > patience) return true;
  seen.add(key);
  const { names, stars } = readNames(file);
  const borrowed = names.get(name);
  if (borrowed !== undefined) return crosses(asking, file, borrowed.specifier, borrowed.imported === "*" ? undefined : [borrowed.imported]);
  if (names.has(name) || stars.some((specifier) => crosses(asking, file, specifier, [name]))) return true;
  // A member of the one value that a file of CommonJS is.
  return names.has("default") && mayBeWhole(readText(file) ?? "") && handsOn(asking, file, "default");
}

const mayHandOn = (asking: Asking, file: string, names: Names): boolean => names?.some((name) => handsOn(asking, file, name)) ?? true;

/** True if a specifier of a file may lead to what the layer of the linted one must not import. */
function crosses(asking: Asking, file: string, specifier: string, names: Names): boolean {
  const { project, from, tier } = asking;
  const { model } = project;
  const to = destinationOf(project, file, specifier);
  if (to.layer !== undefined && mayBarLayer(model, from, to.layer, tier)) return to.path === undefined || !areConstants(asking, to.path, names);
  if (to.layer === undefined && mayBarLayer(model, from, "repository", tier) && mayBePort(specifier)) return true;
  if (to.isClient && mayBarLayer(model, from, "database", tier)) return true;
  if (to.concern !== undefined && mayBarConcern(model, from, to.concern, tier)) return true;
  return to.file !== undefined && model.follow && mayLead(project, to.file, from, tier) && mayHandOn(asking, to.file, names);
}

/**
 * True if a specifier of the linted file may lead to what its layer must not import.
 * @param names that the file takes of it, if it takes nothing else
 * @param from the layer of the linted file
 */
export function mayLeadOut(project: Project, specifier: string, names: readonly string[] | undefined, from: string, tier: Tier): boolean {
  return crosses({ project, from, tier, seen: new Set() }, project.file, specifier, names);
}
