import { mayBarConcern, mayBarLayer, mayImportSupport, type Tier } from "../layers/decide.ts";
import { dottedRole } from "../layers/dotted-role.ts";
import { nameOf, withoutExtension } from "../layers/path.ts";
import type { LayerModel } from "../settings/model.ts";
import { BatchMemo } from "./batch-memo.ts";
import { currentBatch } from "./batch.ts";
import { mayBeClientClass } from "./client-class.ts";
import { isConstantData } from "./constant-data.ts";
import { destinationOf, mayLead } from "./leads.ts";
import { keepsName } from "./lexical.ts";
import { lintedSpecifiers } from "./linted-specifiers.ts";
import { mayBePort } from "./port.ts";
import type { Project } from "./project.ts";
import { readNames } from "./read-module.ts";
import { takenNames } from "./taken-names.ts";

/**
 * True if the last name in a specifier already says a layer that may be imported, as in most imports of a clean project:
 * then it need not be worked out where the specifier leads.
 */
export function isPlainlyRight({ model, file }: Project, specifier: string, from: string, tier: Tier): boolean {
  if (model.globs.length + model.neutral.globs.length + model.aliases.length > 0) return false;
  const layer = dottedRole(withoutExtension(nameOf(specifier)), model)?.layer;
  if (layer === undefined || mayBarLayer(model, from, layer, tier)) return false;
  // A service may be the client of the database.
  if (layer === "service" && mayBeClientClass(specifier) && mayBarLayer(model, from, "database", tier)) return false;
  return keepsName(file, specifier);
}

/** Who imports, and how strictly that is looked at. */
interface Asking {
  readonly project: Project;
  /** The layer of the linted file. */
  readonly from: string;
  readonly tier: Tier;
}

/** Names taken of what a specifier leads to; undefined if that is more than names. */
type Names = readonly string[] | undefined;

/** How many files that hand a name on are looked through for where it comes from. */
const patience = 5;

/** In `recommended` constants may be taken from any layer. */
const areConstants = ({ project, tier }: Asking, path: string, names: Names): boolean => tier === "recommended" && names?.every((name) => isConstantData(project, path, name)) === true;

/** True if one of the names may come from where the linted file must not go, as far as the file says that hands them on. */
function handsOn(asking: Asking, file: string, names: Names, depth: number): boolean {
  if (names === undefined || depth === patience) return true;
  const handed = readNames(file);
  return names.some((name) => {
    const borrowed = handed.names.get(name);
    if (borrowed !== undefined) return crosses(asking, file, borrowed.specifier, borrowed.imported === "*" ? undefined : [borrowed.imported], depth + 1);
    return handed.names.has(name) || handed.stars.some((specifier) => crosses(asking, file, specifier, [name], depth + 1));
  });
}

/** True if a specifier of a file may lead to what the layer of the linted one must not import. */
function crosses(asking: Asking, file: string, specifier: string, names: Names, depth = 0): boolean {
  const { project, from, tier } = asking;
  const { model } = project;
  const to = destinationOf(project, file, specifier);
  if (to.layer !== undefined && mayBarLayer(model, from, to.layer, tier)) return to.path === undefined || !areConstants(asking, to.path, names);
  if (to.layer === undefined && mayBarLayer(model, from, "repository", tier) && mayBePort(specifier)) return true;
  if (to.isClient && mayBarLayer(model, from, "database", tier)) return true;
  if (to.concern !== undefined && mayBarConcern(model, from, to.concern, tier)) return true;
  return to.file !== undefined && model.follow && mayLead(project, to.file, from, tier) && handsOn(asking, to.file, names, depth);
}

/** What was asked of a linted file. */
interface Asked {
  readonly text: string;
  readonly model: LayerModel;
  readonly from: string;
  readonly tier: Tier;
  readonly specifiers: readonly string[];
}

const asked = new BatchMemo<Asked>();

/**
 * True if a linted file may import what its layer must not, as far as its text tells: most files do not, and then their tree need not be looked at.
 * @param text of the file
 * @param from its layer
 */
export function mayCross(project: Project, text: string, from: string, tier: Tier): boolean {
  const { model, file } = project;
  const all = lintedSpecifiers(file, text);
  if (all === undefined || !mayImportSupport(model, from, tier)) return true;
  const asking = { project, from, tier };
  const specifiers = all.filter((specifier) => !isPlainlyRight(project, specifier, from, tier) && crosses(asking, file, specifier, undefined) && crosses(asking, file, specifier, takenNames(text, specifier)));
  if (specifiers.length > 0) asked.in(currentBatch()).set(file, { text, model, from, tier, specifiers });
  return specifiers.length > 0;
}

/** The specifiers of a linted file that may lead to what its layer must not import, if its text told and was asked; undefined if each may. */
export function suspectsOf({ model, file }: Project, text: string, from: string, tier: Tier): readonly string[] | undefined {
  const known = asked.in(currentBatch()).get(file);
  return known?.text === text && known.model === model && known.from === from && known.tier === tier ? known.specifiers : undefined;
}
