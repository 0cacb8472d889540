import type * as GetTsconfig from "get-tsconfig";
import { folderOf } from "../layers/path.ts";
import { onDemand, require } from "../on-demand.ts";
import { BatchMemo } from "./batch-memo.ts";
import { currentBatch } from "./batch.ts";
import { isFile } from "./disk.ts";

/** What reads a tsconfig with all that it extends. */
export const tsconfigLibrary: () => typeof GetTsconfig = onDemand(() => require("get-tsconfig") as typeof GetTsconfig);

type Known = BatchMemo<string | undefined>;

const [tsconfigs, jsconfigs]: readonly [Known, Known] = [new BatchMemo(), new BatchMemo()];

function nearest(memo: Known, name: string, folder: string): string | undefined {
  const known = memo.in(currentBatch());
  if (known.has(folder)) return known.get(folder);
  const own = `${folder}/${name}`;
  const above = folderOf(folder);
  const found = isFile(own) ? own : above === folder || above === "." ? undefined : nearest(memo, name, above);
  known.set(folder, found);
  return found;
}

/** The nearest tsconfig.json at or above a folder; where there is none, the nearest jsconfig.json, which says the same for JavaScript. */
export const tsconfigAbove = (folder: string): string | undefined => nearest(tsconfigs, "tsconfig.json", folder) ?? nearest(jsconfigs, "jsconfig.json", folder);
