import type { LayerModel } from "../settings/model.ts";
import { splitWords } from "./words.ts";

/**
 * True for a piece that its framework finds by its file, and whose class says only of what kind it is: `UserTask extends Task` in `post-stats.ts`. A service is no
 * such piece.
 * @param parents the names of what classes of the file extend
 */
export function saysKindAlone(className: string, parents: readonly string[], roles: LayerModel["roles"]): boolean {
  const [, kind, ...others] = splitWords(className);
  if (kind === undefined || others.length > 0 || roles.has(kind)) return false;
  return parents.some((name) => splitWords(name).at(-1) === kind);
}
