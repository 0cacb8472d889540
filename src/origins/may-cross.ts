import { mayBarConcern, mayBarLayer, mayImportSupport, type Tier } from "../layers/decide.ts";
import { dottedRole } from "../layers/dotted-role.ts";
import { nameOf, withoutExtension } from "../layers/path.ts";
import { mayBeClientClass } from "./client-class.ts";
import { destinationOf, mayLead } from "./leads.ts";
import { keepsName } from "./lexical.ts";
import { lintedSpecifiers } from "./linted-specifiers.ts";
import { mayBePort } from "./port.ts";
import type { Project } from "./project.ts";

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

/** True if a specifier of a linted file may lead to what its layer must not import. */
function crosses(project: Project, specifier: string, from: string, tier: Tier): boolean {
  const { model } = project;
  const { layer, concern, isClient, file } = destinationOf(project, project.file, specifier);
  if (layer !== undefined && mayBarLayer(model, from, layer, tier)) return true;
  if (layer === undefined && mayBarLayer(model, from, "repository", tier) && mayBePort(specifier)) return true;
  if (isClient && mayBarLayer(model, from, "database", tier)) return true;
  if (concern !== undefined && mayBarConcern(model, from, concern, tier)) return true;
  return file !== undefined && model.follow && mayLead(project, file, from, tier);
}

/**
 * True if a linted file may import what its layer must not, as far as its text tells: most files do not, and then their tree need not be looked at.
 * @param text of the file
 * @param from its layer
 */
export function mayCross(project: Project, text: string, from: string, tier: Tier): boolean {
  const specifiers = lintedSpecifiers(project.file, text);
  if (specifiers === undefined || !mayImportSupport(project.model, from, tier)) return true;
  return specifiers.some((specifier) => !isPlainlyRight(project, specifier, from, tier) && crosses(project, specifier, from, tier));
}
