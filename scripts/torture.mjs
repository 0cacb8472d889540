// Runs every rule over tens of thousands of real source files: no crash, no file over a second, no suggestion that leaves
// text that cannot be parsed. `npm run torture -- --write` keeps the figures; `--folder <folder>` adds sources of your own,
// `--packed <folder>` keeps what was downloaded for the next run.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { fetchPackages, packages } from "./torture/packages.mjs";
import { Figures } from "./torture/figures.mjs";
import { lintFile } from "./torture/lint-file.mjs";
import { sourceFiles } from "./torture/sources.mjs";

const { values } = parseArgs({
  options: { packed: { type: "string" }, folder: { type: "string", multiple: true, default: [] }, only: { type: "string" }, write: { type: "boolean", default: false } },
});

const temp = mkdtempSync(join(tmpdir(), "layered-torture-"));
try {
  const wanted = packages.filter((name) => values.only === undefined || name.includes(values.only));
  const sources = fetchPackages(wanted, values.packed ?? join(temp, "packed"), join(temp, "sources"));
  const figures = new Figures();
  const seen = new Set();
  const all = [...sources, ...values.folder.map((folder) => ({ name: folder, folder }))];
  for (const { name, folder } of all) {
    for (const path of sourceFiles(folder, seen)) figures.add(name, path.slice(folder.length + 1), lintFile(folder, path));
    figures.progress(name);
  }
  const script = fileURLToPath(new URL("torture/alone.mjs", import.meta.url));
  const folders = new Map(all.map(({ name, folder }) => [name, folder]));
  figures.confirm((name, path) => Number(execFileSync(process.execPath, [script, folders.get(name), join(folders.get(name), path)], { encoding: "utf8" })));
  console.log(figures.report());
  if (values.write) writeFileSync(new URL("torture/last-run.json", import.meta.url), `${JSON.stringify(figures.summary(), undefined, 2)}\n`);
  if (figures.failed()) process.exitCode = 1;
} finally {
  rmSync(temp, { recursive: true, force: true });
}
