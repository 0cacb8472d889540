import { holdsTests } from "../layers/folder-facts.ts";

/** What tests stand on may be a whole backend (`fixtures/service`), which is judged as any other. */
const isOfTests = (folder: string): boolean => holdsTests(folder) && /test|e2e/i.test(folder);

/**
 * True for a package that lies among tests, whatever it is called itself: `integration-tests/transcripts`.
 * @param inside its path from the root of the project
 */
export const liesAmongTests = (inside: string): boolean => inside.split("/").some(isOfTests);
