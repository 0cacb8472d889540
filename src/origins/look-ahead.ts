import { hasCodeExtension, spelledLike, toPosix } from "../layers/path.ts";
import type { LayerModel } from "../settings/model.ts";
import { countLinted, currentBatch } from "./batch.ts";
import { BatchMemo } from "./batch-memo.ts";
import { filesAhead } from "./files-ahead.ts";
import type { Neighbours } from "./foresight.ts";
import { projectAt, type LintedProject } from "./linted-file.ts";

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
const counts = { batch: -1, seen: 0, before: 0 };

/** True as long as what is looked at ahead is linted too: of a run on several threads each lints only some files of a folder. */
function isWorthwhile(): boolean {
  const linted = countLinted();
  if (linted <= patience) return false;
  if (counts.batch !== currentBatch()) Object.assign(counts, { batch: currentBatch(), seen: 0, before: linted });
  return counts.seen <= 3 * (linted - counts.before) + 2 * most;
}

/** The file and those that come next, under the names that the linter has for them. */
function around(model: LayerModel, cwd: string, filename: string, seen: ReadonlyMap<string, unknown>): Map<string, LintedProject> {
  const ahead = filesAhead(toPosix(filename), toPosix(cwd), most);
  const names = ahead.map((path) => spelledLike(filename, path)).filter((name) => !seen.has(name));
  return new Map([filename, ...names].map((one) => [one, projectAt(model, cwd, one)]));
}

/**
 * What is known of a file since others of its folder were looked at with it; undefined where looking ahead does not pay.
 * @param filename as the linter has it
 */
export function lookAhead(model: LayerModel, cwd: string, filename: string): Seen | undefined {
  const seen = known.in(currentBatch());
  const last = seen.get(filename);
  if (last?.project.model === model && last.cwd === cwd) return last;
  if (!(hasCodeExtension(filename) && isWorthwhile())) return undefined;
  const neighbours = around(model, cwd, filename, seen);
  for (const [name, project] of neighbours) seen.set(name, { project, cwd, neighbours });
  counts.seen += neighbours.size;
  return seen.get(filename);
}
