import type { TSESLint } from "@typescript-eslint/utils";
import { dependenciesOf } from "./dependencies.ts";
import { fileAt, targetOf, type Project } from "./project.ts";
import { ProjectMemo } from "./project-memo.ts";
import { readSpecifiers, readText } from "./read-module.ts";

function fileOf(project: Project, from: string, specifier: string): string | undefined {
  const target = targetOf(project, from, specifier);
  return target.kind === "file" ? fileAt(project, target.path) : undefined;
}

function add(files: Set<string>, file: string | undefined): void {
  if (file !== undefined) files.add(file);
}

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

  /** True if a linted file has the word, or imports a file that has it in reach. */
  has(project: Project, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
    return dependenciesOf(sourceCode).some(({ specifier }) => {
      const file = fileOf(project, project.file, specifier);
      return file === undefined ? this.#word.test(`"${specifier}"`) : this.#leads(project, file);
    });
  }

  #leads(project: Project, start: string): boolean {
    const known = this.#known.of(project);
    const reached = new Set([start]);
    // What is added to a set while it is gone through is still come to.
    for (const file of reached) {
      const answer = known.get(file) ?? this.#hasWord(file);
      if (answer === true) {
        known.set(start, true);
        return true;
      }
      if (answer === undefined) for (const specifier of readSpecifiers(file) ?? []) add(reached, fileOf(project, file, specifier));
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
