import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { install, pack } from "./package.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where all projects are made. */
    readonly folder: string;
    readonly tarball: string;
    /** The Node programs by version. */
    readonly nodes: Readonly<Record<string, string>>;
  }
}

// The oldest that is supported of each line, and the newest. What `npm install node` would fetch, without its install script.
const versions = ["20.19.0", "22.13.0", "24"];
const platform = process.platform === "win32" ? "win" : process.platform;

export default async function setup(project: TestProject): Promise<() => void> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "layered-e2e-")));
  writeFileSync(join(folder, "package.json"), '{ "private": true }');
  const alias = (version: string): string => `node-${version}`;
  await install(folder, versions.map((version) => `${alias(version)}@npm:node-${platform}-${process.arch}@${version}`));
  const program = (version: string): string => join(folder, "node_modules", alias(version), "bin", process.platform === "win32" ? "node.exe" : "node");
  project.provide("folder", folder);
  project.provide("tarball", await pack(folder));
  project.provide("nodes", Object.fromEntries(versions.map((version) => [version, program(version)])));
  return () => { rmSync(folder, { recursive: true, force: true }); };
}
