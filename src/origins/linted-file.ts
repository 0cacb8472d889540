import type { Placement } from "../layers/classify.ts";
import { folderOf, toPosix } from "../layers/path.ts";
import type { LayerModel } from "../settings/model.ts";
import { currentBatch } from "./batch.ts";
import { BatchMemo } from "./batch-memo.ts";
import { realPath } from "./real-path.ts";
import { folderAt, placementIn, type Folder } from "./placement.ts";
import type { Project } from "./project.ts";
import { rootOf } from "./root.ts";

/** The project as one linted file sees it, and where that file stands. */
export interface LintedProject extends Project {
  readonly placement: Placement;
}

/** What the linted files of a folder have in common. */
interface Shared {
  readonly model: LayerModel;
  readonly cwd: string;
  readonly root: string;
  readonly folder: Folder;
  /** True if a symbolic link leads to the folder. */
  readonly isLinked: boolean;
}

const known = new BatchMemo<Shared>();

function sharedBy(model: LayerModel, cwd: string, path: string): Shared {
  const folders = known.in(currentBatch());
  const key = folderOf(path);
  let shared = folders.get(key);
  if (shared?.model !== model || shared.cwd !== cwd) {
    const file = realPath(path);
    const root = rootOf(model, cwd, file);
    shared = { model, cwd, root, folder: folderAt({ model, root }, folderOf(file)), isLinked: file !== path };
    folders.set(key, shared);
  }
  return shared;
}

/**
 * Makes the project for one file. A file is looked at after much other work, when nothing of this is in the processor's caches: what can be said of its folder is
 * said once.
 */
export function projectAt(model: LayerModel, cwd: string, filename: string): LintedProject {
  const path = toPosix(filename);
  const { root, folder, isLinked } = sharedBy(model, cwd, path);
  const file = isLinked ? realPath(path) : path;
  return { model, root, file, placement: placementIn(folder, { model, root }, file) };
}
