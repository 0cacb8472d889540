import { readFileSync } from "node:fs";
import { folderOf, nameOf } from "../layers/path.ts";
import { currentBatch } from "./batch.ts";
import { BatchMemo } from "./batch-memo.ts";
import { packageFolderOf } from "./package-folder.ts";
import type { Project } from "./project.ts";

/** What a package is called and asks for. */
interface Asked {
  /** What others load of it, and what its scripts run. */
  readonly entry: string;
  readonly scripts: readonly string[];
  readonly name: string;
  readonly names: readonly string[];
  /** What it works beside, which whoever loads it has. */
  readonly peers: readonly string[];
  /** True if another package of the workspace is among it. */
  readonly ofWorkspace: boolean;
}

const manifests = new BatchMemo<Asked>();

const kinds = ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"] as const;

/** Where a package says what is loaded of it, the most general first. */
const entries = ["main", "module", "browser", "unpkg"] as const;

type Manifest = Partial<Record<(typeof kinds)[number] | "scripts", Readonly<Record<string, unknown>>> & Record<(typeof entries)[number] | "name", unknown>>;

const isText = (value: unknown): value is string => typeof value === "string";

const ofWorkspace = /^(?:workspace:|file:|link:|\*$)/;

/** The scope of a name, which the packages of a workspace share: `@acme/`. */
const scopeOf = (name: string): string => /^@[^/]+\//.exec(name)?.[0] ?? "";

/** True for a package of the same workspace: npm and Yarn link it by its version too. */
function isOwn(own: string, [name, version]: readonly [string, unknown]): boolean {
  return ofWorkspace.test(String(version)) || (own !== "" && name.startsWith(own));
}

function readAsked(folder: string): Asked {
  try {
    const parsed = JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) as Manifest | null;
    const all = kinds.flatMap((kind) => Object.entries(parsed?.[kind] ?? {}));
    const called = isText(parsed?.name) ? parsed.name : "";
    const own = scopeOf(called);
    const entry = entries.map((field) => parsed?.[field]).find(isText) ?? "";
    return { entry, scripts: Object.values(parsed?.scripts ?? {}).filter(isText), name: called, names: all.map(([name]) => name), peers: Object.keys(parsed?.peerDependencies ?? {}), ofWorkspace: all.some((asked) => isOwn(own, asked)) };
  } catch {
    // No package.json, or one that is being edited: then nothing is known to be installed.
    return { entry: "", scripts: [], name: "", names: [], peers: [], ofWorkspace: false };
  }
}

function askedBy(folder: string): Asked {
  const known = manifests.in(currentBatch());
  const asked = known.get(folder) ?? readAsked(folder);
  known.set(folder, asked);
  return asked;
}

/** True if the package of a folder itself asks for one of these. */
export function asksForAny(folder: string, names: ReadonlySet<string>): boolean {
  return askedBy(folder).names.some((name) => names.has(name));
}

/** True if the package of a folder works beside one of these, which whoever loads it has. */
export const worksBeside = (folder: string, names: ReadonlySet<string>): boolean => askedBy(folder).peers.some((name) => names.has(name));

/** True if the package of a folder asks for one of which this is true. */
export const asksForWhere = (folder: string, isMeant: (name: string) => boolean): boolean => askedBy(folder).names.some(isMeant);

/** What the package of a folder is called, or an empty text. */
export const packageNamed = (folder: string): string => askedBy(folder).name;

/** The file that others load of the package of a folder, or an empty text. */
export const entryOf = (folder: string): string => askedBy(folder).entry;

/** What the scripts of the package of a folder run. */
export const scriptsOf = (folder: string): readonly string[] => askedBy(folder).scripts;

/** True if the package of a folder asks for another of its workspace. */
export const asksForOwn = (folder: string): boolean => askedBy(folder).ofWorkspace;

/** True if the package of a folder asks for one whose name is like this; undefined if it asks for none at all, so that nothing is known. */
export function asksForLike(folder: string, like: RegExp): boolean | undefined {
  const { names } = askedBy(folder);
  return names.length === 0 ? undefined : names.some((name) => like.test(name));
}

/** The packages that the linted file's own package or the project around it asks for. */
export function dependencyNames({ file, root }: Project): ReadonlySet<string> {
  return new Set([...askedBy(packageFolderOf(folderOf(file)) ?? root).names, ...askedBy(root).names]);
}

/** What a package is called: by its folder, and by itself. */
export const namesOfPackage = (folder: string): readonly string[] => [nameOf(folder), packageNamed(folder)];
