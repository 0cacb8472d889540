import { importedFile, type Project } from "./project.ts";
import { handedOnBy } from "./handed-on.ts";
import { readText } from "./read-module.ts";

/** How many files that hand a name on are looked through. */
const deepest = 6;

/** How many files are remembered; an editor's server lives for days. */
const kept = 20_000;

const handsOn = /\bexport\b[^;]*\bfrom\b|\brequire\b/;

interface Smell {
  readonly text: string;
  /** True if the text has the word. */
  readonly has: boolean;
  /** True if the file may hand on what others declare. */
  readonly isWay: boolean;
}

/** Tells by their text alone which files can declare something: reading one is cheap where parsing it is not. */
export class Sniffer {
  readonly #known = new Map<string, Smell>();
  readonly #word: RegExp;

  /** @param word what such a file has in its text */
  constructor(word: RegExp) {
    this.#word = word;
  }

  #smell(path: string): Smell | undefined {
    const text = readText(path);
    const known = this.#known.get(path);
    if (text === undefined || known?.text === text) return known;
    if (this.#known.size >= kept) this.#known.clear();
    const smell = { text, has: this.#word.test(text), isWay: handsOn.test(text) };
    this.#known.set(path, smell);
    return smell;
  }

  /** True if what a file takes from a specifier under a name can be declared in a file that has the word. */
  leads(project: Project, file: string, specifier: string, name: string, depth = 0): boolean {
    const path = importedFile(project, file, specifier);
    const smell = path === undefined ? undefined : this.#smell(path);
    if (path === undefined || smell === undefined) return false;
    if (smell.has) return true;
    if (!smell.isWay || depth >= deepest) return false;
    return handedOnBy(path, name).some((from) => this.leads(project, path, from.specifier, from.imported, depth + 1));
  }
}
