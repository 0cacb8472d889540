import type { LintedProject } from "./linted-file.ts";

/** A file and those that are looked at with it. */
export interface Seen {
  readonly note: Note;
  readonly project: LintedProject;
  readonly cwd: string;
  readonly neighbours: Neighbours;
}

/** Files that are looked at together. */
export type Neighbours = readonly Seen[];

/** What a rule may have to say about a file, asked before the file is linted. */
export interface Answer {
  readonly project: LintedProject;
  readonly mayReport: boolean;
  /** The text that it is the answer for; undefined if any text has it. */
  readonly text: string | undefined;
  readonly options: object;
  readonly settings: object;
  readonly cwd: string;
}

/**
 * What is known of one file of a batch. All of it is kept in one place: each lint of a file comes after a parse, which leaves nothing of ours in the processor's
 * caches, and then a look-up is what costs.
 */
export interface Note {
  isLinted: boolean;
  /** What was seen of it when files were looked at ahead; undefined if they were not. */
  seen: Seen | undefined;
  /** Those of the rules, each at the number of its foresight. */
  readonly answers: (Answer | undefined)[];
}
