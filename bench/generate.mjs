// Writes a layered project with seeded violations: `node bench/generate.mjs --files 1000 --seed 1 --out <folder>`.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { generateProject } from "./generator/project.mjs";

const { values } = parseArgs({ options: { files: { type: "string", default: "1000" }, seed: { type: "string", default: "1" }, out: { type: "string" } } });

const folder = values.out ?? mkdtempSync(join(tmpdir(), "layered-bench-"));
const { files, violations } = generateProject({ folder, files: Number(values.files), seed: Number(values.seed) });
writeFileSync(join(folder, "seeded-violations.json"), `${JSON.stringify(violations, undefined, 2)}\n`);
console.log(`${String(files)} files and ${String(violations.length)} seeded violations in ${folder} (listed in seeded-violations.json)`);
