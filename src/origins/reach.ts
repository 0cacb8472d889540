import type { TSESLint } from "@typescript-eslint/utils";
import { dependenciesOf } from "./dependencies.ts";
import { importedFile, type Project } from "./project.ts";
import { ProjectMemo } from "./project-memo.ts";
import { knownText, readSpecifiers, readText } from "./read-module.ts";

/**
 * Tells which files can have to do with something at all: those whose text has a word, and those that import one of them,
 * near or far. Where nothing in reach has the word, no value has to be followed to know that it does not come from there.
 */
export class Reach {
  readonly #word: RegExp;
  readonly #known = new ProjectMemo<boolean>();

  /** @param word what a file has in its text if it takes the thing from where it is made, such as the name of a package */
  constructor(word: RegExp) {
    this.#word = word;
  }

  /** True if a linted file takes something from where the word is, or from a file that has it in reach. */
  has(project: Project, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
    const { file, model } = project;
    // Another file of this run has led here already, unless an editor has more than the disk.
    if (model.follow && knownText(file) === sourceCode.text) return this.#leads(project, file);
    return dependenciesOf(sourceCode).some(({ specifier }) => {
      const path = importedFile(project, file, specifier);
      return path === undefined ? this.#word.test(`"${specifier}"`) : model.follow && this.#leads(project, path);
    });
  }

  #leads(project: Project, start: string): boolean {
    const known = this.#known.of(project);
    const last = known.get(start);
    if (last !== undefined) return last;
    const reached = new Set([start]);
    // What is added to a set while it is gone through is still come to.
    for (const file of reached) {
      const answer = known.get(file) ?? this.#hasWord(file);
      if (answer === true) {
        known.set(start, true);
        return true;
      }
      if (answer === false) continue;
      for (const specifier of readSpecifiers(file) ?? []) {
        const next = importedFile(project, file, specifier);
        if (next !== undefined) reached.add(next);
      }
    }
    // Whatever was reached on the way reaches no more than that.
    for (const file of reached) known.set(file, false);
    return false;
  }

  /** True if the file itself has the word, or its text cannot tell what it imports; undefined if its imports have to be asked. */
  #hasWord(file: string): true | undefined {
    const text = readText(file);
    return text !== undefined && (this.#word.test(text) || readSpecifiers(file) === undefined) ? true : undefined;
  }
}
