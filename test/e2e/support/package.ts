import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runWell } from "./run.ts";

/** The repository. */
export const repository: string = fileURLToPath(new URL("../../..", import.meta.url));

/** Packs the built plugin as `npm publish` would, and gives the tarball's path. */
export async function pack(folder: string): Promise<string> {
  const [packed] = JSON.parse(await runWell("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], repository)) as [{ filename: string }];
  return join(folder, packed.filename);
}

/** Installs packages into a folder that has a package.json. */
export async function install(folder: string, packages: readonly string[]): Promise<void> {
  await runWell("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts", "--save-dev", ...packages], folder);
}
