import type { Project } from "./project.ts";
import { ProjectMemo } from "./project-memo.ts";
import { knownText, readText } from "./read-module.ts";
import { lintedSources, sourcesAt, type Sources } from "./sources.ts";

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

  /** True if a linted file has the word, takes something from a package that has it, or from a file that has it in reach, or if its text cannot tell. */
  has(project: Project, text: string): boolean {
    const { file, model } = project;
    // Another file of this run has led here already, unless an editor has more than the disk.
    if (model.follow && knownText(file) === text) return this.#leads(project, file);
    if (this.#word.test(text)) return true;
    const sources = lintedSources(project, text);
    return sources === undefined || this.#isAmong(sources) || (model.follow && sources.files.some((path) => this.#leads(project, path)));
  }

  /** True if one of the packages has the word in its name. */
  #isAmong({ packages }: Sources): boolean {
    return packages.some((specifier) => this.#word.test(`"${specifier}"`));
  }

  #leads(project: Project, start: string): boolean {
    const known = this.#known.of(project);
    const last = known.get(start);
    if (last !== undefined) return last;
    // Each file that was reached, and the one that led there.
    const reached = new Map<string, string | undefined>([[start, undefined]]);
    const found = this.#search(project, known, reached);
    // Whatever was reached on the way reaches no more than that.
    if (found === undefined) for (const file of reached.keys()) known.set(file, false);
    else for (let file: string | undefined = found; file !== undefined; file = reached.get(file)) known.set(file, true);
    return found !== undefined;
  }

  /** The first file that has the word, or takes something from a package that has it, among all that can be reached. */
  #search(project: Project, known: ReadonlyMap<string, boolean>, reached: Map<string, string | undefined>): string | undefined {
    // What is added to a map while it is gone through is still come to.
    for (const file of reached.keys()) {
      const answer = known.get(file);
      if (answer === false) continue;
      const sources = answer === undefined ? this.#sourcesOf(project, file) : undefined;
      if (sources === undefined) return file;
      for (const next of sources.files) if (!reached.has(next)) reached.set(next, file);
    }
    return undefined;
  }

  /** What a file takes from others; undefined if it has the word itself, or its text cannot tell. */
  #sourcesOf(project: Project, file: string): Sources | undefined {
    if (this.#word.test(readText(file) ?? "")) return undefined;
    const sources = sourcesAt(project, file);
    return sources === undefined || this.#isAmong(sources) ? undefined : sources;
  }
}
