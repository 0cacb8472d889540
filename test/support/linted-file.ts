import { beginLint } from "../../src/origins/batch.ts";
import { projectAt, type LintedProject } from "../../src/origins/linted-file.ts";
import type { LayerModel } from "../../src/settings/model.ts";

/** The project of a file that is linted now, as a rule gets to see it. */
export function projectFor(model: LayerModel, cwd: string, filename: string, source: object): LintedProject {
  beginLint(filename, source);
  return projectAt(model, cwd, filename);
}
