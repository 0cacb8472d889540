import { classifyByGlobs, classifyName, type Placement } from "../layers/classify.ts";
import { folderFacts, type FolderFacts } from "../layers/folder-facts.ts";
import { folderOf, insideOf, nameOf, withoutExtension } from "../layers/path.ts";
import { packageFolderOf } from "./disk.ts";
import { ProjectMemo, type Within } from "./project-memo.ts";

/** A folder as its files see it. */
export interface Folder {
  readonly facts: FolderFacts;
  /** Where its files stand, by name with and without extension. */
  readonly names: Map<string, Placement>;
}

const folders = new ProjectMemo<Folder>();

/** The folder of a path as its files see it. */
export function folderAt(project: Within, path: string): Folder {
  const known = folders.of(project);
  let folder = known.get(path);
  if (folder === undefined) {
    // A file outside of any package is judged by its name alone.
    const inside = insideOf(packageFolderOf(path) ?? project.root, path) ?? "";
    folder = { facts: folderFacts(inside, project.model), names: new Map() };
    known.set(path, folder);
  }
  return folder;
}

function builtIn(project: Within, { facts, names }: Folder, name: string): Placement {
  const bare = withoutExtension(name);
  const known = bare === name ? undefined : names.get(bare);
  const placement = known ?? classifyName(bare, facts, project.model);
  if (known === undefined && bare !== name) names.set(bare, placement);
  return placement;
}

function place(project: Within, folder: Folder, path: string, name: string): Placement {
  const { model, root } = project;
  if (model.globs.length + model.neutral.globs.length === 0) return builtIn(project, folder, name);
  const placement = classifyName(withoutExtension(name), folder.facts, model);
  const fromRoot = placement.neutral === "test" ? undefined : insideOf(root, path);
  return (fromRoot === undefined ? undefined : classifyByGlobs(fromRoot, model)) ?? placement;
}

/** Where a file of a folder stands. */
export function placementIn(folder: Folder, project: Within, path: string): Placement {
  const name = nameOf(path);
  let placement = folder.names.get(name);
  if (placement === undefined) {
    placement = place(project, folder, path, name);
    folder.names.set(name, placement);
  }
  return placement;
}

/** Where a file stands. The file need not exist. A test stays one, whatever the globs of the settings say. */
export function placementOf(project: Within, path: string): Placement {
  return placementIn(folderAt(project, folderOf(path)), project, path);
}
