import { listingOf } from "./listing.ts";

const marks = /^(?:package\.json|eslint\.config\.[cm]?[jt]s)$/;

/** True for a folder that is a project of its own, with settings of its own perhaps: a package, or what a config of ESLint lies in. */
export const isProject = (folder: string): boolean => listingOf(folder).files.some((name) => marks.test(name));
