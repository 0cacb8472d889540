import { beginLint } from "./batch.ts";
import type { LintedProject } from "./linted-file.ts";
import type { Answer, Neighbours, Note } from "./note.ts";
import { readText } from "./read-module.ts";
import { isSameText } from "./same-text.ts";

/**
 * Asked of a file before its tree is looked at: false if a rule has nothing to say about it.
 * @param text gives that of the file; where the file stands is often enough
 */
export type Question<Options extends object> = (project: LintedProject, text: () => string, options: Options) => boolean;

/** What an answer depends on beside the file. */
export interface Lint {
  readonly settings: object;
  readonly cwd: string;
  readonly filename: string;
  readonly physicalFilename: string;
  readonly sourceCode: { readonly text: string };
}

/** What an answer says of a text; undefined if it was given for another one. */
const saidOf = (answer: Answer, text: string): boolean | undefined => (answer.text === undefined || isSameText(answer.text, text) ? answer.mayReport : undefined);

const made = { count: 0 };

/**
 * What a rule may have to say about files that are yet to be linted: what is asked of one file costs a fraction where it was asked of another one right before, and an
 * answer that is known already is to be found in few steps.
 */
export class Foresight<Options extends object> {
  readonly #question: Question<Options>;
  /** Where its answers stand in the notes of files. */
  readonly #number = made.count++;
  readonly #asked = new WeakSet<Neighbours>();

  /** @param question of the rule */
  constructor(question: Question<Options>) {
    this.#question = question;
  }

  /** The answer for the linted file; undefined if it is not known, or was given for another text. */
  of({ settings, cwd, filename, physicalFilename, sourceCode }: Lint, options: Options): boolean | undefined {
    const answer = beginLint(physicalFilename, sourceCode).answers[this.#number];
    if (answer?.options !== options || answer.settings !== settings || answer.cwd !== cwd || filename !== physicalFilename) return undefined;
    return saidOf(answer, sourceCode.text);
  }

  /** The same where the settings are new for each file, as oxlint's are: then the project tells whether it was asked for this file. */
  ofProject(project: LintedProject, note: Note, text: string, options: Options): boolean | undefined {
    const answer = note.answers[this.#number];
    return answer?.options === options && answer.project === project ? saidOf(answer, text) : undefined;
  }

  /** Asks for all files that are looked at together, once; the answers are kept for when each of them is linted. */
  askAll(neighbours: Neighbours, lint: Lint, options: Options): void {
    if (this.#asked.has(neighbours)) return;
    this.#asked.add(neighbours);
    for (const { note, project } of neighbours) note.answers[this.#number] = this.#ask(project, lint, options);
  }

  /** The answer for a file as it is on the disk; undefined if it had to be read and cannot be. */
  #ask(project: LintedProject, { settings, cwd }: Lint, options: Options): Answer | undefined {
    const read = { isAsked: false, text: undefined as string | undefined };
    const text = (): string => {
      read.isAsked = true;
      read.text = readText(project.file);
      return read.text ?? "";
    };
    const mayReport = this.#question(project, text, options);
    return read.isAsked && read.text === undefined ? undefined : { project, mayReport, text: read.text, options, settings, cwd };
  }
}
