import type { LayerModel } from "../settings/model.ts";
import { plain } from "../layers/file-words.ts";
import { readStamp } from "./stamp.ts";

/** Where a migration lies. All paths count from the same folder as the file's did. */
export interface MigrationPlace {
  /** The name that is judged: the file's, or that of the folder around it where the folder is the migration. */
  readonly name: string;
  /** The folder that it lies in. */
  readonly container: string;
  /** The folder of the migrations, if that is another one. */
  readonly home: string | undefined;
  /** True if the name is a folder's. */
  readonly isFolder: boolean;
}

/** Folders inside that of the migrations where tools keep the ways back, or data, and teams what ran long ago. */
const beside = new Set(["archive", "archives", "archived", "example", "examples", "down", "undo", "sqls", "sql", "meta", "utils", "util", "helpers", "lib", "shared", "data", "seeds", "fixtures", "types", "snapshots", "templates", "common"]);

/** True for the name of a folder that holds no migrations to be run. */
export const isBeside = (folder: string): boolean => beside.has(folder.toLowerCase());

const insideOfFolder = /^(?:migration|up)\.sql$|^index\.[cm]?[jt]s$/i;

const folderWords = new WeakMap<LayerModel["folders"], RegExp>();

/** The letters that the name of such a folder has, with joints anywhere between them, looked for in a whole path: hardly any file needs more. */
function lettersOf(folders: LayerModel["folders"]): RegExp {
  let letters = folderWords.get(folders);
  if (letters === undefined) {
    const words = [...folders].filter(([, layer]) => layer === "migration").map(([word]) => Array.from(word).join("[-_]*"));
    letters = new RegExp(words.join("|"), "i");
    folderWords.set(folders, letters);
  }
  return letters;
}

/** False for files that certainly lie below no folder of migrations. */
export const inMigrationFolder = (path: string, folders: LayerModel["folders"]): boolean => lettersOf(folders).test(path);

/**
 * Finds the folder of the migrations above a file: the outermost one, since a second one inside it is a slip.
 * @param path the file's path from the folder of its package
 * @returns undefined if it lies in none, or is not the file to be judged
 */
export function migrationPlace(path: string, folders: LayerModel["folders"]): MigrationPlace | undefined {
  const segments = path.split("/");
  const at = segments.findIndex((segment, index) => index < segments.length - 1 && folders.get(plain(segment)) === "migration");
  return at < 0 ? undefined : placeBelow(segments, at + 1);
}

/** The place of a migration that only the settings call one: the folder that it lies in is that of the migrations. */
export function declaredPlace(path: string): MigrationPlace | undefined {
  const segments = path.split("/");
  const isFolder = insideOfFolder.test(segments.at(-1) ?? "") && isStamped(segments.at(-2) ?? "");
  return placeBelow(segments, segments.length - (isFolder ? 2 : 1));
}

/** True if a folder's own name is that of a migration. */
const isStamped = (name: string): boolean => {
  const { kind } = readStamp(name);
  return kind !== "none" && kind !== "number" && kind !== "version";
};

function placeBelow(segments: readonly string[], start: number): MigrationPlace | undefined {
  const [name = "", ...above] = [...segments].reverse();
  const folder = above[0] ?? "";
  const between = segments.slice(start, -1);
  const isFolder = between.length > 0 && (isStamped(folder) || name === "migration.sql");
  if (isFolder && !insideOfFolder.test(name)) return undefined;
  if (between.some((one, index) => isBeside(one) || (isStamped(one) && index < between.length - 1))) return undefined;
  const container = segments.slice(0, isFolder ? -2 : -1).join("/");
  const home = segments.slice(0, start).join("/");
  return { name: isFolder ? folder : name, container, home: container === home ? undefined : home, isFolder };
}
