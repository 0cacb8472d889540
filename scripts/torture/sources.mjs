import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const source = /\.(?:[cm]?[jt]s|[jt]sx|sql)$/;
/** Declarations hold no code, minified files no lines, and bundles of many megabytes are nobody's source. */
const noSource = /\.d\.[cm]?ts$|\.min\.[cm]?js$/;
const largest = 1_500_000;

/**
 * The source files below a folder, each content once.
 * @param {string} folder
 * @param {Set<string>} seen the contents there were
 * @returns {Generator<string>}
 */
export function* sourceFiles(folder, seen) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== "node_modules" && entry.name !== ".git") yield* sourceFiles(path, seen);
    } else if (entry.isFile() && source.test(entry.name) && !noSource.test(entry.name) && statSync(path).size < largest) {
      const hash = createHash("sha1").update(readFileSync(path)).digest("base64");
      if (!seen.has(hash)) yield path;
      seen.add(hash);
    }
  }
}
