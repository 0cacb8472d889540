import { tableSchemas } from "../settings/built-in-layers.ts";
import type { LayerModel } from "../settings/model.ts";
import { plain } from "./file-words.ts";

/** The table schemas of a database folder are models: the word `schema` alone cannot tell. A DTO is one for requests anywhere. */
export function inFolder(layer: string, word: string, folders: readonly string[], model: LayerModel): string {
  const isTables = word.startsWith(tableSchemas.layer) && folders.some((folder) => tableSchemas.inside.includes(model.folders.get(plain(folder)) ?? ""));
  return isTables ? tableSchemas.means : layer;
}

/** True if a role of one name may mean the layer of the other: ORMs call a table a schema too, so that `cart.schema.ts` may hold the entity. */
export const mayMeanTable = (role: string | undefined, other: string | undefined): boolean => role?.startsWith(tableSchemas.layer) === true && other === tableSchemas.means;
