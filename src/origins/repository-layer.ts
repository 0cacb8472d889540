import { readdirSync, type Dirent } from "node:fs";
import type { LayerModel } from "../settings/model.ts";
import { BatchMemo } from "./batch-memo.ts";
import { currentBatch, packageFolderOf } from "./disk.ts";
import { placementOf, type Project } from "./project.ts";
import { folderOf, hasCodeExtension } from "../layers/path.ts";

const skipped = new Set(["node_modules", "dist", "build", "coverage", "out", "public"]);

/** How many directory entries are looked at before a package is believed to have none. */
const patience = 20_000;

const answers = new WeakMap<LayerModel, BatchMemo<boolean>>();

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
        // A package inside this one answers for itself.
        if (!skipped.has(entry.name) && !entry.name.startsWith(".") && packageFolderOf(path) === start) queue.push(path);
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
  const memo = answers.get(project.model) ?? new BatchMemo<boolean>();
  answers.set(project.model, memo);
  const known = memo.in(currentBatch());
  const answer = known.get(folder) ?? search(project, folder);
  known.set(folder, answer);
  return answer;
}
