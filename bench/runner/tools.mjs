import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

// dependency-cruiser needs a newer Node than the plugin does, so all run on this one.
const node = `node@npm:node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}@24`;
const wanted = ["oxlint@1.94.0", "dependency-cruiser@18.7.2", "typescript@5.9.3", node];

/**
 * Installs the other tools into a folder: they are no dependencies of the repository.
 * @param {string} folder
 * @returns {{ node: string, program: (path: string) => string }}
 */
export function installTools(folder) {
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  execFileSync("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error", ...wanted], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  const program = (path) => join(folder, "node_modules", path);
  return { node: program(process.platform === "win32" ? "node/bin/node.exe" : "node/bin/node"), program };
}
