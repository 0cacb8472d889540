import { existsSync, readdirSync, type Dirent } from "node:fs";
import { isAbsolute, resolve as resolvePath } from "node:path";
import { folderOf, toPosix } from "../layers/path.ts";
import { globSet, type Glob, type GlobSet } from "../settings/globs.ts";
import type { LayerModel } from "../settings/model.ts";
import { SettingsError } from "../settings/settings-error.ts";
import { didYouMean, nearest } from "../settings/nearest.ts";
import { isFolder } from "./disk.ts";
import { realPath } from "./real-path.ts";
import { isProject } from "./project-mark.ts";

const installed = new Set(["node_modules"]);
const built = new Set(["node_modules", "dist", "build", "coverage", "out"]);

/** How many directory entries are looked at before a glob is believed to match something. */
const patience = 20_000;

/** True if the folder holds a file that the glob matches and none of the others takes out, or too many files to say. */
function findsFile(root: string, glob: Glob, except: readonly Glob[], skipped: ReadonlySet<string>): boolean {
  const queue = [glob.fixedFolder];
  let seen = 0;
  for (let folder = queue.shift(); folder !== undefined; folder = queue.shift()) {
    for (const entry of entriesOf(`${root}/${folder}`)) {
      seen += 1;
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() || entry.isSymbolicLink()) {
        if (!skipped.has(entry.name) && entry.name !== ".git") queue.push(path);
      }
      if (!entry.isDirectory() && glob.matches(path) && !except.some((one) => one.matches(path))) return true;
    }
    if (seen > patience) return true;
  }
  return false;
}

/** What is built is looked at only if the sources have nothing: it is large, and copies them. */
const finds = (root: string, glob: Glob, except: readonly Glob[]): boolean => findsFile(root, glob, except, built) || findsFile(root, glob, except, installed);

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
  /** Globs that take files out again. */
  readonly except: readonly Glob[];
}

/** What the globs of one setting must find: those that take files in something that stays, those that take out something at all. */
function demandsOfSet(key: string, { globs, excluded }: GlobSet): Demand[] {
  return [...globs.map((glob) => ({ key, glob, except: excluded })), ...excluded.map((glob) => ({ key, glob: { ...glob, text: `!${glob.text}` }, except: [] }))];
}

/** The globs of the settings that must find something. */
function demandsOf(model: LayerModel): Demand[] {
  return [
    ...model.globs.filter(({ optional }) => !optional).flatMap(({ key, files }) => demandsOfSet(key, files)),
    ...demandsOfSet("neutral", model.neutral),
    ...model.allow.flatMap(({ files }, index) => (files === undefined ? [] : demandsOfSet(`allow[${String(index)}].files`, files))),
  ];
}

const hasGlobs = (model: LayerModel): boolean => model.globs.length > 0 || demandsOf(model).length > 0;

/** The folders that the settings name, those that may be missing among them. */
function foldersNamed(model: LayerModel): string[] {
  const optional = model.globs.filter((globs) => globs.optional).flatMap(({ files }) => files.globs);
  const aliases = model.aliases.map(({ target }) => folderOf(target));
  return [...demandsOf(model).map(({ glob }) => glob), ...optional].map(({ fixedFolder }) => fixedFolder).concat(aliases).filter((folder) => folder !== "" && folder !== ".");
}

/** The folders that the globs could count from when the settings do not say: the working directory, then those of projects above the file. */
function candidates(cwd: string, file: string): string[] {
  const found = [cwd];
  for (let folder = folderOf(file); folderOf(folder) !== folder && folder !== "."; folder = folderOf(folder)) {
    if (folder !== cwd && isProject(folder)) found.push(folder);
  }
  return found;
}

/** What else may be meant by a glob that finds nothing: only a layer may be missing. */
const otherwise = (key: string): string => `(Set \`root\` if the globs count from elsewhere${key.startsWith("layers.") ? ", `optional: true` if the layer may be missing" : ""}.)`;

function missingFolder(root: string, { key, glob }: Demand): SettingsError {
  const segments = glob.fixedFolder.split("/");
  let depth = 0;
  while (depth < segments.length && isFolder([root, ...segments.slice(0, depth + 1)].join("/"))) depth += 1;
  const parent = [root, ...segments.slice(0, depth)].join("/");
  const siblings = entriesOf(parent).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const advice = didYouMean(segments[depth] ?? "", siblings.filter((name) => !name.startsWith(".")));
  return new SettingsError(
    key,
    `"${glob.text}" finds nothing: there is no folder "${segments.slice(0, depth + 1).join("/")}" in ${root}; ${advice} ${otherwise(key)}`,
  );
}

/** Advice for a glob without a folder, which matches right in the root alone, where such files lie deeper. */
function deeper(root: string, { glob: { text }, except }: Demand): string {
  const [, sign = "", pattern = ""] = /^(!?)(?:\.\/)?(.*)$/s.exec(text) ?? [];
  const found = pattern.includes("/") ? undefined : globSet(`**/${pattern}`).globs.find((glob) => finds(root, glob, except));
  return found === undefined ? "." : `; did you mean "${sign}${found.text}"?`;
}

/** Advice for an alias that leads nowhere: the path whose first wrong part is written as what lies there. */
function nearTarget(root: string, target: string): string | undefined {
  const parts = target.split("/").filter((part) => part !== "");
  const wrong = parts.findIndex((_part, at) => !existsSync([root, ...parts.slice(0, at + 1)].join("/")));
  const near = nearest(parts[wrong] ?? "", entriesOf([root, ...parts.slice(0, wrong)].join("/")).map(({ name }) => name));
  return near && `; did you mean "${[...parts.slice(0, wrong), near, ...parts.slice(wrong + 1)].join("/")}"?`;
}

function check(model: LayerModel, root: string): void {
  for (const demand of demandsOf(model)) {
    const { key, glob } = demand;
    if (!isFolder(`${root}/${glob.fixedFolder}`)) throw missingFolder(root, demand);
    if (isFolder(`${root}/${glob.text.replace(/^!/, "")}`)) throw new SettingsError(key, `"${glob.text}" is a folder and matches no file; did you mean "${glob.text}/**"?`);
    if (!finds(root, glob, demand.except)) throw new SettingsError(key, `"${glob.text}" matches no file in ${root}${deeper(root, demand)} ${otherwise(key)}`);
  }
  model.aliases.forEach(({ prefix, exact, target }) => {
    const path = `${root}/${target}`;
    const leads = exact ? ["", ".ts", ".tsx", ".js", ".mts", ".mjs", ".cts", ".cjs"].some((extension) => existsSync(path + extension)) : isFolder(folderOf(path));
    if (!leads) throw new SettingsError(`aliases[${JSON.stringify(exact ? prefix : `${prefix}*`)}]`, `leads nowhere: there is no "${target}" in ${root}${nearTarget(root, target) ?? "."}`);
  });
}

/** A folder with all symbolic links resolved, its own name among them. */
const realFolder = (folder: string): string => folderOf(realPath(`${folder.replace(/\/$/, "")}/x`));

/** The project that a folder belongs to: itself, or the nearest above it. */
function projectOf(folder: string): string | undefined {
  for (let at = folder; folderOf(at) !== at && at !== "."; at = folderOf(at)) if (isProject(at)) return at;
  return undefined;
}

/** Globs that name no folder count from the project around the working directory: from `src/carts/` alone they would miss what lies in `src/users/`. */
function rootOfFolderless(model: LayerModel, cwd: string): string {
  const project = projectOf(cwd) ?? cwd;
  return project === cwd || demandsOf(model).every(({ glob, except }) => finds(project, glob, except)) ? project : cwd;
}

function findRoot(model: LayerModel, cwd: string, file: string): string {
  if (model.root !== undefined) {
    const root = toPosix(isAbsolute(model.root) ? model.root : resolvePath(cwd, model.root));
    if (!isFolder(root)) throw new SettingsError("root", `"${model.root}" is no folder (looked for ${root}).`);
    return realFolder(root);
  }
  const named = foldersNamed(model);
  if (named.length === 0) return hasGlobs(model) ? rootOfFolderless(model, cwd) : cwd;
  const required = demandsOf(model).map(({ glob }) => glob.fixedFolder);
  const folders = candidates(cwd, file);
  const has = (names: readonly string[]) => (folder: string) => names.every((name) => isFolder(`${folder}/${name}`));
  return folders.find(has(named)) ?? folders.find(has(required)) ?? cwd;
}

/** What is known of the roots under one model. */
interface Roots {
  /** True if the settings name folders, so that the root depends on where they are. */
  readonly byFolder: boolean;
  readonly known: Map<string, string>;
}

const roots = new WeakMap<LayerModel, Roots>();

function rootsOf(model: LayerModel): Roots {
  let found = roots.get(model);
  if (found === undefined) {
    found = { byFolder: model.root === undefined && foldersNamed(model).length > 0, known: new Map() };
    roots.set(model, found);
  }
  return found;
}

/**
 * The folder that the settings' globs count from, after a check that each of them finds something.
 * @param cwd the working directory of the lint run
 * @param file the linted file: where the settings name no root, it is looked for above the file too
 * @throws SettingsError if a glob or an alias leads nowhere
 */
export function rootOf(model: LayerModel, cwd: string, file: string): string {
  const { byFolder, known } = rootsOf(model);
  const key = byFolder ? `${cwd}\0${folderOf(file)}` : cwd;
  let root = known.get(key);
  if (root === undefined) {
    root = findRoot(model, realFolder(toPosix(cwd)), file);
    check(model, root);
    known.set(key, root);
  }
  return root;
}
