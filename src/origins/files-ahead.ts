import { folderOf, hasCodeExtension, nameOf } from "../layers/path.ts";
import { listingOf } from "./listing.ts";
import { isProject } from "./project-mark.ts";

/** Folders that hold nothing a project lints, or much more than that. */
const skipped = /^(?:\.|(?:node_modules|dist|build|coverage|out|public|vendor)$)/;

/** How many folders are looked into at most: many hold no code. */
const mostFolders = 64;

/** Gathers code files, the nearest first. */
class Gathering {
  readonly found: string[] = [];
  readonly #most: number;
  #folders = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get #isDone(): boolean {
    return this.found.length >= this.#most || this.#folders >= mostFolders;
  }

  /** Adds the files of a folder, from a place in its listing on, and those of the folders in it. */
  add(folder: string, from = 0): void {
    const { files, folders } = listingOf(folder);
    const names = files.slice(from).filter(hasCodeExtension);
    this.found.push(...names.slice(0, this.#most - this.found.length).map((name) => `${folder}/${name}`));
    this.addBelow(folder, folders);
  }

  /** Adds the files of some folders in one. */
  addBelow(folder: string, names: readonly string[]): void {
    for (const name of names) {
      const path = `${folder}/${name}`;
      if (this.#isDone) return;
      this.#folders += 1;
      if (!skipped.test(name) && !isProject(path)) this.add(path);
    }
  }
}

/**
 * The code files that a linter comes to about the same time as one, since it goes through a project by name: those in its folder, those in the folders below, and
 * those in the folders that follow beside it, as far as they belong to the same project.
 * @param path of the file
 * @param top nothing outside of this folder is looked at
 * @param most how many are wanted at most
 * @returns none if the file is not on the disk
 */
export function filesAhead(path: string, top: string, most: number): readonly string[] {
  const folder = folderOf(path);
  const { files } = listingOf(folder);
  const at = files.indexOf(nameOf(path));
  if (at < 0) return [];
  const gathering = new Gathering(most);
  gathering.add(folder, Math.max(0, Math.min(at, files.length - most)));
  const above = folderOf(folder);
  const name = nameOf(folder);
  if (folder.startsWith(`${top}/`)) gathering.addBelow(above, listingOf(above).folders.filter((beside) => beside > name));
  return gathering.found;
}
