import { readdirSync, type Dirent } from "node:fs";
import { packageFolderOf } from "./disk.ts";
import { placementOf, type Project } from "./project.ts";
import { folderOf, hasCodeExtension } from "../layers/path.ts";

const skipped = new Set(["node_modules", "dist", "build", "coverage", "out", "public"]);

/** How many directory entries are looked at before a package is believed to have none. */
const patience = 20_000;

/** Milliseconds for which an answer is kept: a team does not found a layer every second. */
const trusted = 10_000;

const answers = new Map<string, { readonly at: number; readonly answer: boolean }>();

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // Unreadable: nothing in it can be linted either.
    return [];
  }
}

function search(project: Project, start: string): boolean {
  const queue = [start];
  let seen = 0;
  for (let folder = queue.shift(); folder !== undefined && seen < patience; folder = queue.shift()) {
    for (const entry of entriesOf(folder)) {
      seen += 1;
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!skipped.has(entry.name) && !entry.name.startsWith(".")) queue.push(path);
      } else if (hasCodeExtension(entry.name)) {
        const { layer, neutral } = placementOf(project, path);
        if (layer === "repository" && (neutral === undefined || neutral === "barrel")) return true;
      }
    }
  }
  return false;
}

/**
 * True if the package around the linted file has repositories. Where it has none, its services are the data layer by
 * design, and only a client made in one of them is out of place.
 */
export function hasRepositories(project: Project): boolean {
  const folder = packageFolderOf(folderOf(project.file)) ?? project.root;
  const known = answers.get(folder);
  if (known !== undefined && Date.now() - known.at < trusted) return known.answer;
  const answer = search(project, folder);
  answers.set(folder, { at: Date.now(), answer });
  return answer;
}
