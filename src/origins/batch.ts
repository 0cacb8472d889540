import type { Note } from "./note.ts";

const newNote = (): Note => ({ isLinted: false, seen: undefined, answers: [] });

/**
 * What the disk said is trusted for the length of a batch: files that are linted one right after the other. A file that
 * is linted again, as an editor does, starts a new batch, so whatever changed since is seen.
 */
const batch = { number: 0, began: 0, last: 0, linted: 0, file: "", source: undefined as object | undefined, note: newNote() };
const notes = new Map<string, Note>();

/**
 * The longest pause between two files of a batch, and the longest batch, in milliseconds. A run over a whole project is
 * one view of it, and asks the disk once; an editor pauses longer, or lints a file again.
 */
const pause = 300;
const longest = 120_000;

/** What is known of a file in the batch that is being linted. */
export function noteOf(file: string): Note {
  let note = notes.get(file);
  if (note === undefined) {
    note = newNote();
    notes.set(file, note);
  }
  return note;
}

function beginBatch(now: number): void {
  batch.number += 1;
  batch.began = now;
  batch.linted = 0;
  notes.clear();
}

/**
 * Tells that a file is about to be linted. Rules that share a file tell it one after the other; that is one lint.
 * @param source the parsed file, which tells one lint of a file from the next
 * @returns what is known of the file
 */
export function beginLint(file: string, source: object): Note {
  const now = Date.now();
  const goesOn = now - batch.last < pause && now - batch.began < longest && now >= batch.last;
  batch.last = now;
  if (goesOn && file === batch.file && source === batch.source) return batch.note;
  let note = noteOf(file);
  if (!goesOn || note.isLinted) {
    beginBatch(now);
    note = noteOf(file);
  }
  note.isLinted = true;
  batch.linted += 1;
  batch.file = file;
  batch.source = source;
  batch.note = note;
  return note;
}

/** How many files of the batch were linted, the one at hand among them. */
export function countLinted(): number {
  return batch.linted;
}

/** The number of the batch that is being linted: what was asked of the disk in another one is out of date. */
export function currentBatch(): number {
  return batch.number;
}
