import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { sourceFiles } from "./files.mjs";
import { layoutOf } from "./layout.mjs";
import { makeRandom } from "./random.mjs";
import { writeSurroundings } from "./surroundings.mjs";
import { chooseSpellings, filesBetween, seedViolations } from "./violations.mjs";

/** @typedef {{ file: string, line: number, spelling: string }} Violation a place where a finding is expected */

/**
 * Writes a layered project; the same seed gives the same project.
 * @param {{ folder: string, files: number, seed: number }} wanted
 * @returns {{ files: number, violations: Violation[], packages: string[] }}
 */
export function generateProject({ folder, files, seed }) {
  const random = makeRandom(seed);
  const chosen = chooseSpellings(random, files);
  const layout = layoutOf(files, filesBetween(chosen));
  const seeded = seedViolations({ random, layout, chosen, files });
  const violations = [];
  let written = 0;
  for (const { path, lines } of sourceFiles({ random, layout, ...seeded })) {
    lines.forEach((line, index) => {
      if (typeof line !== "string") violations.push({ file: path, line: index + 1, spelling: line.spelling });
    });
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${lines.map((line) => (typeof line === "string" ? line : line.seeded)).join("\n")}\n`);
    written += 1;
  }
  writeSurroundings(folder, layout);
  return { files: written, violations, packages: layout.packages.map(({ name }) => name) };
}
