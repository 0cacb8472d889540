import { insideOf, withoutExtension } from "../../layers/path.ts";
import { listingOf } from "../../origins/listing.ts";
import { readText } from "../../origins/read-module.ts";

const configs = /^(?:(?:vite|vitest|jest)\.config\.(?:[cm]?[jt]s|json)|vitest\.workspace\.[cm]?[jt]s|package\.json)$/;

/** What such a configuration says of the files that run before tests: up to the end of a list, or of the line. */
const named = /\b(?:setupFiles(?:AfterEnv)?|globalSetup|globalTeardown)["']?\s*:\s*(\[[^\]]*|[^\n]*)/g;

const quoted = /["'`](?:<rootDir>\/|\.?\/)?([^"'`]+)["'`]/g;

/** The files that a text names so, without their endings and seen from its folder. */
const namedBy = (text: string): string[] => [...text.matchAll(named)].flatMap(([, part = ""]) => [...part.matchAll(quoted)].map(([, path = ""]) => withoutExtension(path)));

/**
 * True for a file that the configuration of a test runner beside its package.json names: it is the tests', wherever it lies.
 * @param top the folder of the package
 */
export function isTestSetUp(file: string, top: string): boolean {
  const path = withoutExtension(insideOf(top, file) ?? "");
  return listingOf(top).files.some((name) => configs.test(name) && namedBy(readText(`${top}/${name}`) ?? "").includes(path));
}
