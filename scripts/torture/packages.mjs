import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What is run over: names with versions, so that a run can be repeated. Only the list is kept, not the code. */
export const packages = JSON.parse(readFileSync(new URL("packages.json", import.meta.url), "utf8"));

/** The name that `npm pack` gives a tarball. */
const tarballOf = (name) => `${name.replace(/^@/, "").replace(/[/@]/g, "-")}.tgz`;

/**
 * Downloads packages without what they depend on, and unpacks them.
 * @returns {{ name: string, folder: string }[]}
 */
export function fetchPackages(names, packed, sources) {
  mkdirSync(packed, { recursive: true });
  const missing = names.filter((name) => !existsSync(join(packed, tarballOf(name))));
  if (missing.length > 0) execFileSync("npm", ["pack", "--silent", "--prefer-offline", "--pack-destination", packed, ...missing], { stdio: ["ignore", "ignore", "inherit"] });
  return names.map((name) => {
    const folder = join(sources, tarballOf(name).replace(/\.tgz$/, ""));
    mkdirSync(folder, { recursive: true });
    // Warnings about keywords of other systems' archives say nothing of the sources.
    execFileSync("tar", ["-xzf", join(packed, tarballOf(name)), "-C", folder, "--no-same-owner"], { stdio: "ignore" });
    return { name, folder };
  });
}
