import { concernOf } from "../layers/decide.ts";
import { placeOf } from "./declared-in.ts";
import { placementOf } from "./placement.ts";
import type { Project } from "./project.ts";
import type { Tracer } from "./tracer.ts";
import { rootOfValue, type Value } from "./value.ts";

const dataLayers = new Set(["repository", "database", "model"]);

/** True if a value is, or comes from, a database package, or something that a repository, a model or the database layer declares. */
export function isDataAccess(project: Project, tracer: Tracer, value: Value, depth = 0): boolean {
  const root = rootOfValue(value);
  if (root.kind === "export") return concernOf(project.model, root.specifier)?.concern === "database";
  if (root.kind === "shape" && depth < 4 && root.bases.some((base) => isDataAccess(project, tracer, base, depth + 1))) return true;
  const file = placeOf(root);
  if (file !== undefined && file !== project.file && dataLayers.has(placementOf(project, file).layer ?? "")) return true;
  if (root.kind !== "class" || depth > 4) return false;
  const parent = tracer.superOf(root);
  return parent !== undefined && isDataAccess(project, tracer, parent, depth + 1);
}
