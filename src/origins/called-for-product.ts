import type { FolderFacts } from "../layers/folder-facts.ts";
import { nowhere, type Placement } from "../layers/placement.ts";

/** A layer that is told by a role behind a dot is meant: `pages/api/users/user.service.ts`. */
const isDotted = ({ pattern }: Placement): boolean => pattern.startsWith("*.");

/** True for a folder whose files Next and Astro find by their addresses, and what lies below: `pages/api/`. */
const isAddress = ({ folders }: FolderFacts): boolean => folders.some((name, at) => name === "api" && folders[at - 1] === "pages");

/** Folders with one file for each thing of the product: what is agreed on with those who ask, and what its values look like. */
const ofThings = /^(?:contracts|schemas?)$/;

/** The folder that holds a file, whichever edition of it: `contracts/v2/`. */
const holder = ({ folders }: FolderFacts): string => folders.findLast((name) => !/^v\d+$/.test(name)) ?? "";

/**
 * Where a file stands that is called for what the product is about, as its folders leave nothing else: `pages/api/sync-repo.ts` answers requests about what the product
 * calls a repo, `contracts/project-service.ts` says what those about a service look like. Undefined for any other file.
 */
export function placedForProduct(facts: FolderFacts, placement: Placement): Placement | undefined {
  if (isDotted(placement)) return undefined;
  if (isAddress(facts)) return { ...nowhere, neutral: placement.neutral };
  if (!placement.pattern.endsWith("/") && ofThings.test(holder(facts))) return { ...(facts.placed.pattern === `${holder(facts)}/` ? facts.placed : nowhere), neutral: placement.neutral };
  return undefined;
}
