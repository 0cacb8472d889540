import { beginLint, currentBatch } from "./batch.ts";
import { BatchMemo } from "./batch-memo.ts";
import type { LintedProject } from "./linted-file.ts";
import { readText } from "./read-module.ts";

/**
 * Asked of a file before its tree is looked at: false if a rule has nothing to say about it.
 * @param text gives that of the file; where the file stands is often enough
 */
export type Question<Options extends object> = (project: LintedProject, text: () => string, options: Options) => boolean;

/** Files that are looked at together, under the names that the linter has for them. */
export type Neighbours = ReadonlyMap<string, LintedProject>;

/** What an answer depends on beside the file. */
export interface Lint {
  readonly settings: object;
  readonly cwd: string;
  readonly filename: string;
  readonly physicalFilename: string;
  readonly sourceCode: { readonly text: string };
}

interface Answer {
  readonly project: LintedProject;
  readonly mayReport: boolean;
  /** The text that it is the answer for; undefined if any text has it. */
  readonly text: string | undefined;
  readonly options: object;
  readonly settings: object;
  readonly cwd: string;
}

/** What an answer says of a text; undefined if it was given for another one. */
const saidOf = (answer: Answer, text: string): boolean | undefined => (answer.text === undefined || answer.text === text ? answer.mayReport : undefined);

/**
 * What a rule may have to say about files that are yet to be linted. Each lint of a file comes after a parse, which leaves nothing of ours in the processor's caches:
 * what is asked of one file costs a fraction where it was asked of another one right before, and an answer that is known already is to be found in few steps.
 */
export class Foresight<Options extends object> {
  readonly #question: Question<Options>;
  readonly #answers = new BatchMemo<Answer>();
  readonly #asked = new WeakSet<Neighbours>();

  /** @param question of the rule */
  constructor(question: Question<Options>) {
    this.#question = question;
  }

  /** The answer for the linted file; undefined if it is not known, or was given for another text. */
  of({ settings, cwd, filename, physicalFilename, sourceCode }: Lint, options: Options): boolean | undefined {
    const answer = this.#answers.in(beginLint(physicalFilename, sourceCode)).get(filename);
    if (answer?.options !== options || answer.settings !== settings || answer.cwd !== cwd) return undefined;
    return saidOf(answer, sourceCode.text);
  }

  /** The same where the settings are new for each file, as oxlint's are: then the project tells whether it was asked for this file. */
  ofProject(project: LintedProject, { filename, sourceCode }: Lint, options: Options): boolean | undefined {
    const answer = this.#answers.in(currentBatch()).get(filename);
    if (answer?.options !== options || answer.project !== project) return undefined;
    return saidOf(answer, sourceCode.text);
  }

  /** Asks for all files that are looked at together, once; the answers are kept for when each of them is linted. */
  askAll(neighbours: Neighbours, lint: Lint, options: Options): void {
    if (this.#asked.has(neighbours)) return;
    this.#asked.add(neighbours);
    const answers = this.#answers.in(currentBatch());
    for (const [name, project] of neighbours) {
      const answer = this.#ask(project, lint, options);
      if (answer !== undefined) answers.set(name, answer);
    }
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
