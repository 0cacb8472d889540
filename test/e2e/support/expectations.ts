import { join } from "node:path";
import type { ESLint } from "eslint";
import plugin from "../../../src/index.ts";
import { repository } from "./package.ts";

export type Preset = "recommended" | "strict";
export type Fixture = "broken-service" | "reference-service";

/** scripts/expectations.mjs, which the demo uses too. */
interface Expectations {
  readonly expectedFindings: (folder: string, preset: Preset, known: typeof plugin.rules) => string[];
  readonly madeFindings: (folder: string, results: readonly ESLint.LintResult[]) => string[];
  readonly difference: (first: readonly string[], second: readonly string[]) => string[];
}

const { expectedFindings, madeFindings, difference } = (await import(new URL("../../../scripts/expectations.mjs", import.meta.url).href)) as Expectations;

export { difference, madeFindings };

/** What a fixture's comments expect, as `path:line rule messageId`. */
export const expected = (fixture: Fixture, preset: Preset): string[] => expectedFindings(join(repository, "fixtures", fixture), preset, plugin.rules);
