import { hasCodeExtension, spelledLike, toPosix } from "../layers/path.ts";
import type { LayerModel } from "../settings/model.ts";
import { countLinted, currentBatch, noteOf } from "./batch.ts";
import { filesAhead } from "./files-ahead.ts";
import { projectAt } from "./linted-file.ts";
import type { Neighbours, Note, Seen } from "./note.ts";

/** A run goes through folders, an editor and a hook do not: how many files of a batch are linted before the next ones are looked at together. */
const patience = 20;

/** How many files are looked at together at most: nobody should wait long for one. */
const most = 64;

const counts = { batch: -1, seen: 0, before: 0 };

/** True as long as what is looked at ahead is linted too: of a run on several threads each lints only some files of a folder. */
function isWorthwhile(): boolean {
  const linted = countLinted();
  if (linted <= patience) return false;
  if (counts.batch !== currentBatch()) Object.assign(counts, { batch: currentBatch(), seen: 0, before: linted });
  return counts.seen <= 3 * (linted - counts.before) + 2 * most;
}

/** The file and those that come next and were not looked at yet. */
function around(model: LayerModel, cwd: string, filename: string, note: Note): Neighbours {
  const neighbours: Seen[] = [];
  const see = (name: string, of: Note): void => {
    of.seen = { note: of, project: projectAt(model, cwd, name), cwd, neighbours };
    neighbours.push(of.seen);
  };
  see(filename, note);
  for (const path of filesAhead(toPosix(filename), toPosix(cwd), most)) {
    const name = spelledLike(filename, path);
    const other = noteOf(name);
    if (other.seen === undefined && !other.isLinted) see(name, other);
  }
  return neighbours;
}

/**
 * What is known of a file since others of its folder were looked at with it; undefined where looking ahead does not pay.
 * @param filename as the linter has it
 * @param note of the file
 */
export function lookAhead(model: LayerModel, cwd: string, filename: string, note: Note): Seen | undefined {
  const { seen } = note;
  if (seen?.project.model === model && seen.cwd === cwd) return seen;
  if (!(hasCodeExtension(filename) && isWorthwhile())) return undefined;
  counts.seen += around(model, cwd, filename, note).length;
  return note.seen;
}
