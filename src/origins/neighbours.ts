import type { LintedProject } from "./linted-file.ts";
import { readText } from "./read-module.ts";

/**
 * Asked of a file before its tree is looked at: false if a rule has nothing to say about it.
 * @param text gives that of the file; where the file stands is often enough
 */
export type Question<Options extends object> = (project: LintedProject, text: () => string, options: Options) => boolean;

interface Answers {
  readonly options: object;
  readonly yes: Set<LintedProject>;
  /** Those for which it is no, whatever their text. */
  readonly never: Set<LintedProject>;
}

/**
 * Files of one folder that are looked at together. Each lint of a file comes after a parse, which leaves nothing of ours in the processor's caches: what is asked of
 * one file costs a fraction where it was asked of another one right before.
 */
export class Neighbours {
  readonly #projects: readonly LintedProject[];
  readonly #answers = new Map<object, Answers>();

  constructor(projects: readonly LintedProject[]) {
    this.#projects = projects;
  }

  /**
   * The answer for one of the files; whoever asks first asks for all of them.
   * @returns undefined if the text is not that on the disk, or the rule has other options than where it asked first
   */
  ask<Options extends object>(question: Question<Options>, options: Options, project: LintedProject, text: () => string): boolean | undefined {
    const known = this.#answers.get(question) ?? this.#askAll(question, options);
    if (known.options !== options) return undefined;
    if (known.never.has(project)) return false;
    return readText(project.file) === text() ? known.yes.has(project) : undefined;
  }

  #askAll<Options extends object>(question: Question<Options>, options: Options): Answers {
    const answers: Answers = { options, yes: new Set(), never: new Set() };
    for (const project of this.#projects) {
      answers.never.add(project);
      const text = (): string => {
        answers.never.delete(project);
        return readText(project.file) ?? "";
      };
      if (!question(project, text, options)) continue;
      answers.never.delete(project);
      answers.yes.add(project);
    }
    this.#answers.set(question, answers);
    return answers;
  }
}
