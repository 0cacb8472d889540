import type { Placement } from "../layers/classify.ts";
import { folderOf, toPosix } from "../layers/path.ts";
import type { LayerModel } from "../settings/model.ts";
import { beginLint, currentBatch } from "./batch.ts";
import { BatchMemo } from "./batch-memo.ts";
import { realPath } from "./disk.ts";
import { folderAt, placementIn, type Folder } from "./placement.ts";
import type { Project } from "./project.ts";
import { rootOf } from "./root.ts";

/** The project as one linted file sees it, and where that file stands. */
export interface LintedProject extends Project {
  readonly placement: Placement;
}

/** What the files of a folder have in common. */
interface Seat {
  readonly model: LayerModel;
  readonly cwd: string;
  readonly root: string;
  /** The folder with symbolic links resolved. */
  readonly real: string;
  readonly folder: Folder;
}

const seats = new BatchMemo<Seat>();

function seatOf(model: LayerModel, cwd: string, path: string): Seat {
  const known = seats.in(currentBatch());
  const key = folderOf(path);
  let seat = known.get(key);
  if (seat?.model !== model || seat.cwd !== cwd) {
    const file = realPath(path);
    const [root, real] = [rootOf(model, cwd, file), folderOf(file)];
    seat = { model, cwd, root, real: real === key ? "" : real, folder: folderAt({ model, root }, real) };
    known.set(key, seat);
  }
  return seat;
}

/**
 * Makes the project for one linted file. Each file is looked at after much other work, when nothing of this is in the
 * processor's caches: what can be said of its folder is said once.
 * @param source the parsed file, which tells one lint of a file from the next
 */
export function projectFor(model: LayerModel, cwd: string, filename: string, source: object): LintedProject {
  beginLint(filename, source);
  const path = toPosix(filename);
  const { root, real, folder } = seatOf(model, cwd, path);
  const file = real === "" ? path : realPath(path);
  return { model, root, file, placement: placementIn(folder, { model, root }, file) };
}
