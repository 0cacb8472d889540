import { readFileSync } from "node:fs";
import { folderOf } from "../layers/path.ts";
import { currentBatch } from "./batch.ts";
import { BatchMemo } from "./batch-memo.ts";
import { packageFolderOf } from "./disk.ts";
import type { Project } from "./project.ts";

const manifests = new BatchMemo<readonly string[]>();

const kinds = ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"] as const;

type Manifest = Partial<Record<(typeof kinds)[number], unknown>>;

function readNames(folder: string): readonly string[] {
  try {
    const parsed = JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) as Manifest | null;
    return kinds.flatMap((kind) => Object.keys(parsed?.[kind] ?? {}));
  } catch {
    // No package.json, or one that is being edited: then nothing is known to be installed.
    return [];
  }
}

/** The packages that the package of a folder itself asks for. */
export function namesAskedBy(folder: string): readonly string[] {
  const known = manifests.in(currentBatch());
  const names = known.get(folder) ?? readNames(folder);
  known.set(folder, names);
  return names;
}

/** True if the package of a folder itself asks for one of these. */
export function asksForAny(folder: string, names: ReadonlySet<string>): boolean {
  return namesAskedBy(folder).some((name) => names.has(name));
}

/** True if the package of a folder asks for one whose name is like this; undefined if it asks for none at all, so that nothing is known. */
export function asksForLike(folder: string, like: RegExp): boolean | undefined {
  const names = namesAskedBy(folder);
  return names.length === 0 ? undefined : names.some((name) => like.test(name));
}

/** The packages that the linted file's own package or the project around it asks for. */
export function dependencyNames({ file, root }: Project): ReadonlySet<string> {
  return new Set([...namesAskedBy(packageFolderOf(folderOf(file)) ?? root), ...namesAskedBy(root)]);
}
