import { folderOf, hasCodeExtension, nameOf, toPosix } from "../layers/path.ts";
import type { LayerModel } from "../settings/model.ts";
import { countLinted, currentBatch } from "./batch.ts";
import { BatchMemo } from "./batch-memo.ts";
import { projectAt, type LintedProject } from "./linted-file.ts";
import { listingOf } from "./listing.ts";
import { Neighbours } from "./neighbours.ts";

/** A run goes through folders, an editor and a hook do not: how many files of a batch are linted before the next ones are looked at together. */
const patience = 20;

/** How many files are looked at together at most: nobody should wait long for one. */
const most = 64;

/** A file and those that are looked at with it. */
export interface Seen {
  readonly project: LintedProject;
  readonly cwd: string;
  readonly neighbours: Neighbours;
}

const known = new BatchMemo<Seen>();
const counts = { batch: -1, seen: 0, linted: 0 };

/** True as long as what is looked at ahead is linted too: of a run on several threads each lints only some files of a folder. */
function isWorthwhile(): boolean {
  if (counts.batch !== currentBatch()) Object.assign(counts, { batch: currentBatch(), seen: 0, linted: 0 });
  return countLinted() > patience && counts.seen <= 3 * counts.linted + 2 * most;
}

/** The file and those that lie beside it, under the names that the linter has for them. */
function around(model: LayerModel, cwd: string, filename: string): Map<string, LintedProject> {
  const path = toPosix(filename);
  const name = nameOf(path);
  const { files } = listingOf(folderOf(path));
  const at = files.indexOf(name);
  const first = Math.max(0, Math.min(at, files.length - most));
  const head = filename.slice(0, filename.length - name.length);
  const names = at < 0 ? [name] : files.slice(first, first + most).filter(hasCodeExtension);
  return new Map(names.map((one) => [head + one, projectAt(model, cwd, head + one)]));
}

/**
 * What is known of a file since others of its folder were looked at with it; undefined where looking ahead does not pay.
 * @param filename as the linter has it
 */
export function lookAhead(model: LayerModel, cwd: string, filename: string): Seen | undefined {
  const seen = known.in(currentBatch());
  const last = seen.get(filename);
  const isKnown = last?.project.model === model && last.cwd === cwd;
  if (!isKnown && !(hasCodeExtension(filename) && isWorthwhile())) return undefined;
  counts.linted += 1;
  if (isKnown) return last;
  const projects = around(model, cwd, filename);
  const neighbours = new Neighbours([...projects.values()]);
  for (const [name, project] of projects) seen.set(name, { project, cwd, neighbours });
  counts.seen += projects.size;
  return seen.get(filename);
}
