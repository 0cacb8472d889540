import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { folderOf, toPosix } from "../layers/path.ts";
import { configsReadFor } from "./lenient-tsconfig.ts";
import { tsconfigLibrary } from "./tsconfig.ts";

/** What of a package.json can change where a specifier leads or what a package is. Its version and its scripts cannot. */
const telling = ["name", "type", "main", "module", "types", "exports", "imports", "workspaces", "dependencies", "devDependencies", "peerDependencies", "optionalDependencies"];

/** What a folder says of its workspace outside of package.json. Taken as text: to parse YAML costs more than a start allows. */
const workspaceFiles = ["pnpm-workspace.yaml", "lerna.json", "rush.json"];

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    // Most folders have no such file.
    return undefined;
  }
}

function packageFacts(text: string): string {
  try {
    const facts = JSON.parse(text) as Readonly<Record<string, unknown>> | null;
    return JSON.stringify(telling.map((key) => facts?.[key]));
  } catch {
    // Half-written, or not JSON at all: any change of it counts.
    return text;
  }
}

/** A tsconfig with what it extends, and those it refers to. */
function tsconfigFacts(path: string, text: string, seen: Set<string>): string {
  seen.add(path);
  try {
    const tsconfig = tsconfigLibrary().parseTsconfig(path);
    const references = (tsconfig.references ?? []).map(({ path: to }) => {
      const target = toPosix(resolve(folderOf(path), to));
      const file = target.endsWith(".json") ? target : `${target}/tsconfig.json`;
      return seen.has(file) ? "" : tsconfigFacts(file, readText(file) ?? "", seen);
    });
    return JSON.stringify([tsconfig, references]);
  } catch {
    // What it extends is not there, or it is no tsconfig: any change of a text that is read all the same counts.
    return [text, ...configsReadFor(path).slice(1).map(readText)].join("\0");
  }
}

/** The folder and all above it. */
function upward(folder: string): string[] {
  const above = folderOf(folder);
  return above === folder || above === "." || above === "" ? [folder] : [folder, ...upward(above)];
}

/**
 * A text that changes with what the files of a project depend on besides their own text: each package.json, tsconfig.json, jsconfig.json and list of
 * a workspace's packages from a folder upward, with what they extend. In a config's settings it makes ESLint's cache let go of what it knew.
 * The same on every machine: no absolute path is in it.
 */
export function fingerprintOf(root: string | undefined, ...more: readonly string[]): string {
  const hash = createHash("sha256");
  for (const one of more) hash.update(`${one}\0`);
  upward(toPosix(resolve(root ?? "."))).forEach((folder, depth) => {
    const manifest = readText(`${folder}/package.json`);
    if (manifest !== undefined) hash.update(`${String(depth)} package ${packageFacts(manifest)}\0`);
    for (const name of workspaceFiles) {
      const text = readText(`${folder}/${name}`);
      if (text !== undefined) hash.update(`${String(depth)} ${name} ${text}\0`);
    }
    for (const kind of ["tsconfig", "jsconfig"]) {
      const config = `${folder}/${kind}.json`;
      const text = readText(config);
      if (text !== undefined) hash.update(`${String(depth)} ${kind} ${tsconfigFacts(config, text, new Set())}\0`);
    }
  });
  return hash.digest("hex").slice(0, 16);
}
