// Holds the catalogue against the very versions that it was read from: installs them into a temporary folder, then runs the tests that
// compare.
// `npm test` compares with what happens to be a dev dependency; run this when an entry changes. Takes some minutes.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { httpErrorSources } from "../reports/catalog/catalog/http-error-sources.js";
import { statusVocabularies } from "../reports/catalog/catalog/status-vocabularies.js";
import { syncApis } from "../reports/catalog/catalog/sync-databases.js";

/** Read from documentation, or too large to be worth it: see `unloadable` in the tests. */
const skipped = new Set(["node", "next", "@sveltejs/kit", "encore.dev", "@effect/platform", "@cloudflare/workers-types"]);
/** What the packages need to load. */
const beside = ["reflect-metadata", "rxjs", "class-transformer", "class-validator", "@nestjs/core@12", "@loopback/repository",
  "@loopback/core", "@sinclair/typebox", "exact-mirror", "memoirist", "file-type", "openapi-types", "@tsed/core"];

const wanted = [...httpErrorSources, ...statusVocabularies, ...syncApis]
  .map(({ readFrom }) => readFrom)
  .filter((readFrom) => !skipped.has(readFrom.slice(0, readFrom.lastIndexOf("@"))));
// lowdb 1 is there by the side of lowdb 7.
const packages = [...new Set(wanted)].filter((one) => one !== "lowdb@1.0.0");

const folder = mkdtempSync(join(tmpdir(), "catalog-"));
const run = (command, args, options) => spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32",
  ...options }).status ?? 1;
try {
  writeFileSync(join(folder, "package.json"), '{ "private": true }');
  writeFileSync(join(folder, "load.mjs"), "export default (specifier) => import(specifier);\n");
  const installed = run("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--legacy-peer-deps", ...packages, ...beside],
    { cwd: folder });
  process.exitCode = installed === 0 ? run("npx", ["vitest", "run", "test/catalog"], { env: { ...process.env,
    CATALOG_PACKAGES: folder } }) : installed;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
