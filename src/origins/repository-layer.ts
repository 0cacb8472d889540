import { nowhere, type Placement } from "../layers/placement.ts";
import { folderOf, hasCodeExtension } from "../layers/path.ts";
import { supportWords } from "../settings/neutral-files.ts";
import { packageFolderOf } from "./package-folder.ts";
import { listingOf } from "./listing.ts";
import { placementOf } from "./placement.ts";
import type { Project } from "./project.ts";
import { ProjectMemo } from "./project-memo.ts";
import { asksStoresAlone } from "./store-repository.ts";

const skipped = new Set(["node_modules", "dist", "build", "coverage", "out", "public"]);

/** How many directory entries are looked at before a package is believed to have none. */
const patience = 20_000;

/** As many make a layer by themselves. */
const plenty = 10;

/** So many services to one repository, and more, show that the services are where data is asked for; that one is an exception. */
const crowd = 50;

/** More than so many are not all about something else than the database. */
const few = 2;

const answers = new ProjectMemo<boolean>();

function search(project: Project, start: string): boolean {
  const queue = [start];
  let seen = 0;
  const found = { repositories: 0, services: 0 };
  const first: string[] = [];
  for (let folder = queue.shift(); folder !== undefined && seen < patience; folder = queue.shift()) {
    const { files, folders } = listingOf(folder);
    seen += files.length + folders.length;
    for (const name of files) {
      const placement = hasCodeExtension(name) ? placementOf(project, `${folder}/${name}`) : nowhere;
      if (isRepository(placement)) {
        found.repositories += 1;
        if (first.length <= few) first.push(`${folder}/${name}`);
      }
      else if (placement.layer === "service") found.services += 1;
    }
    if (found.repositories >= plenty) return true;
    for (const name of folders) {
      const path = `${folder}/${name}`;
      // A package inside this one answers for itself, and no helper makes a layer.
      if (!skipped.has(name) && !supportWords.has(name) && !name.startsWith(".") && packageFolderOf(path) === start) queue.push(path);
    }
  }
  const ofStores = first.length > few ? 0 : first.filter((path) => asksStoresAlone(path)).length;
  return (found.repositories - ofStores) * crowd > found.services;
}

const isRepository = ({ layer, neutral }: Placement): boolean => layer === "repository" && (neutral === undefined || neutral === "barrel");

/**
 * True if the package around the linted file has repositories. Where it has none, or next to none, its services are the data layer by
 * design, and only a client made in one of them is out of place.
 */
export function hasRepositories(project: Project): boolean {
  const folder = packageFolderOf(folderOf(project.file)) ?? project.root;
  const known = answers.of(project);
  let answer = known.get(folder);
  if (answer === undefined) {
    answer = search(project, folder);
    known.set(folder, answer);
  }
  return answer;
}
