import { plain } from "../layers/file-words.ts";
import type { Placement } from "../layers/placement.ts";
import type { Project } from "./project.ts";

/**
 * True for what lies in the same folder `database/` as the controller that asks for it: a folder with controllers is a feature of the product.
 * @param from the layer of the linted file
 * @param path what it imports
 */
export function isOfDatabaseFeature({ file, model }: Project, from: string, path: string, { layer, pattern }: Placement): boolean {
  if (from !== "controller" || layer !== "database" || !pattern.endsWith("/")) return false;
  const folders = path.split("/").slice(0, -1);
  const home = folders.findLastIndex((folder) => model.folders.get(plain(folder)) === "database");
  return home >= 0 && file.startsWith(`${folders.slice(0, home + 1).join("/")}/`);
}
