import type * as GetTsconfig from "get-tsconfig";
import { folderOf } from "../layers/path.ts";
import { onDemand, require } from "../on-demand.ts";
import { BatchMemo } from "./batch-memo.ts";
import { currentBatch } from "./batch.ts";
import { isFile } from "./disk.ts";

/** What reads a tsconfig with all that it extends. */
export const tsconfigLibrary: () => typeof GetTsconfig = onDemand(() => require("get-tsconfig") as typeof GetTsconfig);

const tsconfigs = new BatchMemo<string | undefined>();

/** The nearest tsconfig.json at or above a folder. */
export function tsconfigAbove(folder: string): string | undefined {
  const known = tsconfigs.in(currentBatch());
  if (known.has(folder)) return known.get(folder);
  const own = `${folder}/tsconfig.json`;
  const above = folderOf(folder);
  const found = isFile(own) ? own : above === folder || above === "." ? undefined : tsconfigAbove(above);
  known.set(folder, found);
  return found;
}
