import { readFileSync } from "node:fs";
import type * as Yaml from "yaml";
import { folderOf } from "../layers/path.ts";
import { onDemand, require } from "../on-demand.ts";
import { globSet, matchOf, type GlobSet } from "../settings/globs.ts";
import { BatchMemo } from "./batch-memo.ts";
import { currentBatch } from "./batch.ts";
import { packageNamed } from "./dependency-names.ts";
import { readJsonText } from "./json-text.ts";
import { listingOf } from "./listing.ts";

/** What is never a package of the workspace, nor holds one. */
const skipped = /^(?:\.|node_modules$|bower_components$|dist$|build$|src$)/;

/** How many folders below the last that a glob names a package is looked for, where it says `**`. */
const deepest = 5;

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    // Most folders declare no workspace.
    return undefined;
  }
}

type Mapping = Readonly<Record<string, unknown>>;

const yaml = onDemand(() => require("yaml") as typeof Yaml);

function parsed(text: string, path: string): unknown {
  try {
    return path.endsWith(".yaml") ? yaml().parse(text) : readJsonText(text);
  } catch {
    // It is being edited: then it declares nothing.
    return undefined;
  }
}

/** What a file of JSON or YAML says by name; nothing if it is not there. */
function mappingOf(path: string): Mapping {
  const text = textOf(path);
  const value = text === undefined ? undefined : parsed(text, path);
  return typeof value === "object" && value !== null ? (value as Mapping) : {};
}

const textsIn = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one) => typeof one === "string") : []);

/** `workspaces` of package.json is a list, or has one under `packages`. */
const listIn = (value: unknown): string[] => textsIn(Array.isArray(value) ? value : (value as Mapping | null | undefined)?.["packages"]);

const projectFolders = (projects: unknown): string[] => (Array.isArray(projects) ? projects.flatMap((project: Mapping | null) => textsIn([project?.["projectFolder"]])) : []);

/** Lerna's own default holds for a `lerna.json` that says nothing of packages; one that there is not says nothing at all. */
const lernaPackages = (lerna: Mapping): unknown => (Object.keys(lerna).length > 0 ? (lerna["packages"] ?? ["packages/*"]) : undefined);

/** The globs by which a folder declares the packages of a workspace: of pnpm, npm, Yarn and Bun, Lerna, or Rush. Empty if it declares none. */
function globsAt(folder: string): string[] {
  const lists = [
    () => textsIn(mappingOf(`${folder}/pnpm-workspace.yaml`)["packages"]),
    () => listIn(mappingOf(`${folder}/package.json`)["workspaces"]),
    () => textsIn(lernaPackages(mappingOf(`${folder}/lerna.json`))),
    () => projectFolders(mappingOf(`${folder}/rush.json`)["projects"]),
  ];
  for (const list of lists) {
    const globs = list();
    if (globs.length > 0) return globs;
  }
  return [];
}

/** The folders of packages at or below one that a set of globs takes in. */
function* packagesBelow(root: string, inside: string, depth: number, globs: GlobSet): Generator<string> {
  const folder = inside === "" ? root : `${root}/${inside}`;
  if (matchOf(globs, inside) !== undefined) yield folder;
  if (depth === 0) return;
  // Two packages may share a name; which is the first must not depend on the disk.
  for (const name of [...listingOf(folder).folders].sort()) {
    if (!skipped.test(name)) yield* packagesBelow(root, inside === "" ? name : `${inside}/${name}`, depth - 1, globs);
  }
}

function readDeclared(root: string): ReadonlyMap<string, string> {
  const texts = globsAt(root).map((text) => text.replace(/\/+$/, ""));
  const set = globSet(texts);
  const found = new Map<string, string>();
  for (const { text, fixedFolder } of set.globs) {
    const segments = text.split("/").length - (fixedFolder === "" ? 0 : fixedFolder.split("/").length);
    for (const folder of packagesBelow(root, fixedFolder, text.includes("**") ? deepest : segments, set)) {
      const name = packageNamed(folder);
      if (name !== "" && !found.has(name)) found.set(name, folder);
    }
  }
  return found;
}

const declared = new BatchMemo<ReadonlyMap<string, string>>();

function declaredAt(root: string): ReadonlyMap<string, string> {
  const known = declared.in(currentBatch());
  const packages = known.get(root) ?? readDeclared(root);
  known.set(root, packages);
  return packages;
}

/**
 * The folder of a package that a workspace around a folder declares: nothing links it where nothing is installed, nor in Yarn's Plug'n'Play.
 * @param from the folder of the importing file
 */
export function declaredPackage(from: string, name: string): string | undefined {
  for (let folder = from; ; folder = folderOf(folder)) {
    const found = declaredAt(folder).get(name);
    if (found !== undefined) return found;
    if (folderOf(folder) === folder || folder === ".") return undefined;
  }
}
