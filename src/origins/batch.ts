/**
 * What the disk said is trusted for the length of a batch: files that are linted one right after the other. A file that
 * is linted again, as an editor does, starts a new batch, so whatever changed since is seen.
 */
const batch = { number: 0, began: 0, last: 0, file: "", source: undefined as object | undefined };
const linted = new Set<string>();

/**
 * The longest pause between two files of a batch, and the longest batch, in milliseconds. A run over a whole project is
 * one view of it, and asks the disk once; an editor pauses longer, or lints a file again.
 */
const pause = 300;
const longest = 120_000;

/**
 * Tells that a file is about to be linted. Rules that share a file tell it one after the other; that is one lint.
 * @param source the parsed file, which tells one lint of a file from the next
 * @returns the number of the batch; what was asked of the disk in another one is out of date
 */
export function beginLint(file: string, source: object): number {
  const now = Date.now();
  const goesOn = now - batch.last < pause && now - batch.began < longest && now >= batch.last;
  const same = file === batch.file && source === batch.source;
  const before = linted.size;
  if (!goesOn || (!same && linted.add(file).size === before)) {
    batch.number += 1;
    batch.began = now;
    linted.clear();
    linted.add(file);
  }
  batch.last = now;
  batch.file = file;
  batch.source = source;
  return batch.number;
}

/** How many files of the batch were linted, the one at hand among them. */
export function countLinted(): number {
  return linted.size;
}

/** The number of the batch that is being linted. */
export function currentBatch(): number {
  return batch.number;
}
