import { mayBarLayer, mayImportSupport, type Tier } from "../layers/decide.ts";
import { dottedRole } from "../layers/dotted-role.ts";
import { nameOf, withoutExtension } from "../layers/path.ts";
import type { LayerModel } from "../settings/model.ts";
import { BatchMemo } from "./batch-memo.ts";
import { currentBatch } from "./batch.ts";
import { mayBeClientClass } from "./client-class.ts";
import { mayLeadOut } from "./leads-out.ts";
import { keepsName } from "./lexical.ts";
import { lintedSpecifiers } from "./linted-specifiers.ts";
import type { Project } from "./project.ts";
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
  const leadsOut = (specifier: string): boolean => mayLeadOut(project, specifier, undefined, from, tier) && mayLeadOut(project, specifier, takenNames(text, specifier), from, tier);
  const specifiers = all.filter((specifier) => !isPlainlyRight(project, specifier, from, tier) && leadsOut(specifier));
  if (specifiers.length > 0) asked.in(currentBatch()).set(file, { text, model, from, tier, specifiers });
  return specifiers.length > 0;
}

/** The specifiers of a linted file that may lead to what its layer must not import, if its text told and was asked; undefined if each may. */
export function suspectsOf({ model, file }: Project, text: string, from: string, tier: Tier): readonly string[] | undefined {
  const known = asked.in(currentBatch()).get(file);
  return known?.text === text && known.model === model && known.from === from && known.tier === tier ? known.specifiers : undefined;
}
