import type { Placement } from "../layers/classify.ts";
import { isBarrel } from "./barrel.ts";
import type { Borrowed } from "./module-facts.ts";
import { placementOf } from "./placement.ts";
import { fileAt, targetOf, type Project } from "./project.ts";
import { ProjectMemo } from "./project-memo.ts";
import { readExport, readModule, readNames, readText } from "./read-module.ts";
import { rootsOf, type Members } from "./roots.ts";
import { mayBeWhole } from "./whole-export.ts";

/** Where an exported value really comes from. */
export type End =
  | { readonly kind: "file"; readonly path: string; readonly placement: Placement }
  | {
      readonly kind: "package";
      readonly specifier: string;
      /** The export and the members taken of it, joined by dots; "*" for the whole package. */
      readonly name: string;
      /** True if the value was made with the export: an instance, a result, a subclass. */
      readonly made: boolean;
    };

/** The end of a value's way, and the files it passed through. */
export interface Trail {
  readonly end: End;
  readonly via: readonly string[];
}

/** How many files are looked at for one name before the search is given up. */
const patience = 200;

interface Search {
  readonly project: Project;
  readonly seen: Set<string>;
}

/** The ends in a package: one for each member that is used of what was imported. */
function packageTrails(specifier: string, { imported }: Borrowed, members: Members, made: boolean, via: readonly string[]): Trail[] {
  return members.map((member) => {
    const path = [imported, member].filter((part) => part !== "*");
    return { end: { kind: "package", specifier, name: path.length === 0 ? "*" : path.join("."), made }, via };
  });
}

/** Follows one name that a file borrows from another. */
function land(search: Search, file: string, from: Borrowed, members: Members, made: boolean, via: readonly string[]): Trail[] {
  const target = targetOf(search.project, file, from.specifier);
  if (target.kind === "package") return packageTrails(target.specifier, from, members, made, via);
  const path = fileAt(search.project, target.path) ?? target.path;
  const placement = placementOf(search.project, path);
  const own: Trail[] = placement.layer === undefined ? [] : [{ end: { kind: "file", path, placement }, via }];
  if (own.length > 0 && !isBarrel(path)) return own;
  const further = from.imported === "*" ? followAll(search, path, members, via) : followName(search, path, from.imported, members, via);
  return further.length > 0 ? further : own;
}

/** Follows every export of a file, or those among `members` if a namespace is used by members only. */
function followAll(search: Search, path: string, members: Members, via: readonly string[]): Trail[] {
  const key = `${path}\0*\0${members.join()}`;
  if (search.seen.has(key) || search.seen.size > patience) return [];
  search.seen.add(key);
  const { exports, stars } = readModule(path);
  const names = members.includes("*") ? exports.keys() : members;
  const named = [...names].flatMap((name) => followName(search, path, name, ["*"], via));
  return named.concat(members.includes("*") ? stars.flatMap((specifier) => land(search, path, { specifier, imported: "*" }, ["*"], false, [...via, path])) : []);
}

function followStars(search: Search, path: string, name: string, members: Members, via: readonly string[]): Trail[] {
  const { stars } = readNames(path);
  const packages: Trail[] = [];
  for (const specifier of stars) {
    const target = targetOf(search.project, path, specifier);
    if (target.kind === "package") {
      packages.push(...packageTrails(specifier, { specifier, imported: name }, ["*"], false, via));
    } else if (provides(search, target.path, name)) {
      const trails = land(search, path, { specifier, imported: name }, members, false, via);
      // In a circle the same name is met again; then it comes from another star.
      if (trails.length > 0) return trails;
    }
  }
  // What no file of the project exports must come from the package whose names cannot be seen.
  return packages.slice(0, 1);
}

/** True if a file exports a name, itself or through its own stars. */
function provides(search: Search, path: string, name: string, seen = new Set<string>()): boolean {
  const file = fileAt(search.project, path);
  if (file === undefined || seen.has(file) || seen.size > patience) return false;
  seen.add(file);
  const { names, stars } = readNames(file);
  if (names.has(name)) return true;
  return stars.some((specifier) => {
    const target = targetOf(search.project, file, specifier);
    return target.kind === "file" && provides(search, target.path, name, seen);
  });
}

/** True if what a specifier leads to has one of the members; what cannot be seen may have any. */
function has(search: Search, path: string, specifier: string, members: Members): boolean {
  const target = targetOf(search.project, path, specifier);
  return members.includes("*") || target.kind === "package" || members.some((member) => provides(search, target.path, member));
}

/** Follows a member of the one value that a file of CommonJS is: `query` of `module.exports = new Pool()`. */
function followWhole(search: Search, path: string, member: string, via: readonly string[]): Trail[] {
  return mayBeWhole(readText(path) ?? "") ? followName(search, path, "default", [member], via) : [];
}

function followName(search: Search, path: string, name: string, members: Members, via: readonly string[]): Trail[] {
  // Each member of a whole value has a way of its own; a name that is met again leads in a circle.
  const key = name === "default" ? [path, name, ...members].join("\0") : `${path}\0${name}`;
  if (search.seen.has(key) || search.seen.size > patience) return [];
  search.seen.add(key);
  const exported = readExport(path, name);
  const through = [...via, path];
  if (exported === undefined) {
    if (name === "default") return [];
    const trails = followStars(search, path, name, members, through);
    return trails.length > 0 ? trails : followWhole(search, path, name, via);
  }
  if (exported.kind === "borrowed") return land(search, path, exported.from, members, false, through);
  const roots = rootsOf(exported.node, readModule(path), members).filter(({ spread, from }) => spread !== true || has(search, path, from.specifier, members));
  return roots.flatMap(({ from, members: taken, made }) => land(search, path, from, taken.length > 0 ? [taken.join(".")] : ["*"], made, through));
}

const followed = new ProjectMemo<readonly Trail[]>();

/**
 * Follows what a file without a layer, or a barrel, exports: through re-exports, constants and superclasses, to the files
 * of a layer and the packages it comes from. Cycles and long ways end the search.
 * @param path the file on disk
 * @param name the export, "*" for the namespace
 * @param members the members of it that are used, ["*"] for the whole
 */
export function follow(project: Project, path: string, name: string, members: Members): readonly Trail[] {
  const known = followed.of(project);
  const key = [path, name, ...members].join("\0");
  let trails = known.get(key);
  if (trails === undefined) {
    const search: Search = { project, seen: new Set() };
    trails = name === "*" ? followAll(search, path, members, []) : followName(search, path, name, members, []);
    known.set(key, trails);
  }
  return trails;
}
