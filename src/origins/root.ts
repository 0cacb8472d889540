import { readdirSync, type Dirent } from "node:fs";
import { isAbsolute, resolve as resolvePath } from "node:path";
import { folderOf, toPosix } from "../layers/path.ts";
import type { Glob } from "../settings/globs.ts";
import type { LayerModel } from "../settings/model.ts";
import { SettingsError } from "../settings/settings-error.ts";
import { didYouMean } from "../settings/nearest.ts";
import { fileVersion, isFolder, realPath } from "./disk.ts";

const skipped = new Set(["node_modules", "dist", "build", "coverage", "out"]);

/** How many directory entries are looked at before a glob is believed to match something. */
const patience = 20_000;

/** True if the folder holds a file that the glob matches, or too many files to say. */
function findsFile(root: string, glob: Glob): boolean {
  const queue = [glob.fixedFolder];
  let seen = 0;
  for (let folder = queue.shift(); folder !== undefined; folder = queue.shift()) {
    for (const entry of entriesOf(`${root}/${folder}`)) {
      seen += 1;
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!skipped.has(entry.name) && !entry.name.startsWith(".git")) queue.push(path);
      } else if (glob.matches(path)) return true;
    }
    if (seen > patience) return true;
  }
  return false;
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // An unreadable folder holds nothing that could be linted either.
    return [];
  }
}

interface Demand {
  readonly key: string;
  readonly glob: Glob;
}

/** The globs of the settings that must find something. */
function demandsOf(model: LayerModel): Demand[] {
  const layers = model.globs
    .filter(({ optional }) => !optional)
    .flatMap(({ layer, files }) => files.globs.map((glob) => ({ key: `layers.${layer}.files`, glob })));
  const neutral = model.neutral.globs.map((glob) => ({ key: "neutral", glob }));
  const allowed = model.allow.flatMap(({ files }, index) => (files?.globs ?? []).map((glob) => ({ key: `allow[${String(index)}].files`, glob })));
  return [...layers, ...neutral, ...allowed];
}

const hasFolders = (root: string, demands: readonly Demand[]): boolean => demands.every(({ glob }) => isFolder(`${root}/${glob.fixedFolder}`));

/** The folders that the globs could count from when the settings do not say: the working directory, then those of projects above the file. */
function candidates(cwd: string, file: string): string[] {
  const found = [cwd];
  for (let folder = folderOf(file); folderOf(folder) !== folder && folder !== "."; folder = folderOf(folder)) {
    const isProject = ["package.json", "eslint.config.js", "eslint.config.mjs", "eslint.config.ts"].some((name) => fileVersion(`${folder}/${name}`) !== undefined);
    if (isProject && folder !== cwd) found.push(folder);
  }
  return found;
}

function missingFolder(root: string, { key, glob }: Demand): SettingsError {
  const segments = glob.fixedFolder.split("/");
  let depth = 0;
  while (depth < segments.length && isFolder([root, ...segments.slice(0, depth + 1)].join("/"))) depth += 1;
  const parent = [root, ...segments.slice(0, depth)].join("/");
  const siblings = entriesOf(parent).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const advice = didYouMean(segments[depth] ?? "", siblings.filter((name) => !name.startsWith(".")));
  return new SettingsError(
    key,
    `"${glob.text}" finds nothing: there is no folder "${segments.slice(0, depth + 1).join("/")}" in ${root}; ${advice} (Set \`root\` if the globs count from elsewhere, \`optional: true\` if the layer may be missing.)`,
  );
}

function check(model: LayerModel, root: string): void {
  for (const demand of demandsOf(model)) {
    const { key, glob } = demand;
    if (!isFolder(`${root}/${glob.fixedFolder}`)) throw missingFolder(root, demand);
    if (isFolder(`${root}/${glob.text}`)) throw new SettingsError(key, `"${glob.text}" is a folder and matches no file; did you mean "${glob.text}/**"?`);
    if (!findsFile(root, glob)) throw new SettingsError(key, `"${glob.text}" matches no file in ${root}. (Set \`optional: true\` if the layer may be missing.)`);
  }
  model.aliases.forEach(({ prefix, exact, target }) => {
    const path = `${root}/${target}`;
    const leads = exact ? isFolder(path) || isFolder(folderOf(path)) : isFolder(path.replace(/\/[^/]*$/, ""));
    if (!leads) throw new SettingsError(`aliases[${JSON.stringify(exact ? prefix : `${prefix}*`)}]`, `leads nowhere: there is no "${target}" in ${root}.`);
  });
}

function findRoot(model: LayerModel, cwd: string, file: string): string {
  if (model.root !== undefined) {
    const root = toPosix(isAbsolute(model.root) ? model.root : resolvePath(cwd, model.root));
    if (!isFolder(root)) throw new SettingsError("root", `"${model.root}" is no folder (looked for ${root}).`);
    return realPath(root);
  }
  const demands = demandsOf(model);
  return candidates(cwd, file).find((folder) => hasFolders(folder, demands)) ?? cwd;
}

const roots = new WeakMap<LayerModel, Map<string, string>>();

/**
 * The folder that the settings' globs count from, after a check that each of them finds something.
 * @param cwd the working directory of the lint run
 * @param file the linted file: where the settings name no root, it is looked for above the file too
 * @throws SettingsError if a glob or an alias leads nowhere
 */
export function rootOf(model: LayerModel, cwd: string, file: string): string {
  const known = roots.get(model) ?? new Map<string, string>();
  roots.set(model, known);
  const key = model.root === undefined && (model.globs.length > 0 || model.aliases.length > 0) ? `${cwd}\0${folderOf(file)}` : cwd;
  let root = known.get(key);
  if (root === undefined) {
    root = findRoot(model, realPath(`${toPosix(cwd)}/x`).slice(0, -2), file);
    check(model, root);
    known.set(key, root);
  }
  return root;
}
