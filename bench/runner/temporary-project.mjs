import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateProject } from "../generator/project.mjs";

/**
 * Gives a generated project and a folder for configs beside it; both are removed when the work is done.
 * @template T
 * @param {{ files: number, seed: number }} wanted
 * @param {(made: { project: string, configs: string, violations: import("../generator/project.mjs").Violation[] }) => T} work
 * @returns {T}
 */
export function withProject(wanted, work) {
  const base = realpathSync(mkdtempSync(join(tmpdir(), "layered-bench-")));
  const [project, configs] = [join(base, "project"), join(base, "configs")];
  try {
    mkdirSync(configs);
    return work({ project, configs, violations: generateProject({ ...wanted, folder: project }).violations });
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}
