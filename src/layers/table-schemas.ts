import { tableSchemas } from "../settings/built-in-layers.ts";
import type { LayerModel } from "../settings/model.ts";
import { plain } from "./file-words.ts";

/** The table schemas of a database folder are models: the word `schema` alone cannot tell. A DTO is one for requests anywhere. */
export function inFolder(layer: string, word: string, folders: readonly string[], model: LayerModel): string {
  const isTables = word.startsWith(tableSchemas.layer) && folders.some((folder) => tableSchemas.inside.includes(model.folders.get(plain(folder)) ?? ""));
  return isTables ? tableSchemas.means : layer;
}
