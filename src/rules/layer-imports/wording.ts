import { ownersOf, waysTo } from "../../layers/decide.ts";
import { folderOf, insideOf, nameOf, relativeTo, withoutExtension } from "../../layers/path.ts";
import type { Placement } from "../../layers/classify.ts";
import { isBarrel } from "../../origins/barrel.ts";
import { hole } from "../../origins/constants.ts";
import type { Crossing } from "../../origins/judged.ts";
import { nearestFile } from "../../origins/nearest-file.ts";
import { packageFolderOf } from "../../origins/package-folder.ts";
import { fileAt, type Project } from "../../origins/project.ts";
import { anyOf, withArticle } from "../../wording.ts";

/** What a message is filled with. */
export interface Wording {
  readonly messageId: "layer" | "concern" | "sealed" | "unverifiable";
  readonly data: Readonly<Record<string, string>>;
}

/** A path as it leads there from the linted file; that of another package as it leads there from the top of the project, since the way up fills a line. */
function showPath({ file, root }: Project, path: string): string {
  const fromRoot = packageFolderOf(folderOf(path)) === packageFolderOf(folderOf(file)) ? undefined : insideOf(root, path);
  return (fromRoot ?? relativeTo(folderOf(file), path)).replaceAll(hole, "${…}");
}

/** The files on the way: all of two, and the ends of a longer one, which would fill a terminal. */
function handedOn(project: Project, via: readonly string[]): string {
  const shown = via.length > 2 ? [via[0] ?? "", via.at(-1) ?? ""] : via;
  return via.length === 0 ? "" : `, via ${shown.map((path) => `\`${showPath(project, path)}\``).join(via.length > 2 ? " … " : " and ")}`;
}

/** The pattern that gave a layer: a folder that is imported is called as a file would be, and is none. */
function patternOf(project: Project, { path, placement: { pattern } }: Extract<Crossing, { kind: "layer" }>): string {
  const name = nameOf(path);
  return pattern === `${name}.*` && isBarrel(fileAt(project, path) ?? "") ? `${name}/` : pattern;
}

/** A file to name as a way around, if there is one: what is called a service and is the forbidden file itself is none. */
function wayBy(project: Project, layer: string, beside: string, target: string): string {
  const file = nearestFile(project, layer, beside);
  return file === undefined || withoutExtension(file) === withoutExtension(showPath(project, target)) ? "" : ` Use \`${file}\`.`;
}

/**
 * Which file to import instead: of a layer that may import what was asked for, the one beside that; of a layer that gets there by another only,
 * such as a service at a database, the one beside the file that asks.
 */
function instead(project: Project, from: string, to: string, target: string): string {
  const { layers } = project.model;
  const [first] = waysTo(project.model, from, to);
  const next = first === undefined ? undefined : layers.get(first)?.imports;
  if (first === undefined || next === undefined) return "";
  if (next.has(to)) return wayBy(project, first, target, target);
  return [...next].some((name) => layers.get(name)?.imports.has(to) === true) ? wayBy(project, first, project.file, target) : "";
}

/** The file to ask for what a package of a concern would give: of a layer that owns the concern, or gets at one that does. */
function insteadOfPackage(project: Project, from: string, owners: readonly string[]): string {
  const { layers } = project.model;
  const way = waysTo(project.model, from, undefined).find((name) => owners.includes(name) || owners.some((owner) => layers.get(name)?.imports.has(owner) === true));
  const file = way === undefined ? undefined : nearestFile(project, way, project.file);
  return file === undefined ? "" : ` Use \`${file}\`.`;
}

/** Puts a crossing into words. Separate from the decision, so that neither knows of the other's rules. */
export function wordingOf(project: Project, placement: Placement, crossing: Crossing): Wording {
  const from = placement.layer ?? "";
  const base = { from: withArticle(from), fromPattern: placement.pattern, via: handedOn(project, crossing.via) };
  switch (crossing.kind) {
    case "layer": {
      const to = crossing.placement.layer ?? "";
      return {
        messageId: "layer",
        data: {
          ...base,
          target: showPath(project, crossing.path),
          to: withArticle(to),
          toPattern: patternOf(project, crossing),
          allowed: anyOf(waysTo(project.model, from, to)),
          instead: instead(project, from, to, crossing.path),
        },
      };
    }
    case "concern": {
      const owning = ownersOf(project.model, crossing.concern);
      const owners = owning.length === 0 ? "a layer that owns it (none does yet)" : anyOf(owning);
      const path = crossing.name.replace(/^default\.?/, "");
      const name = path === "" || path === "*" ? "" : `\`${path}\` of `;
      return {
        messageId: "concern",
        data: { ...base, name, specifier: crossing.specifier, concern: crossing.concern, owners, instead: insteadOfPackage(project, from, owning) },
      };
    }
    case "sealed":
      return { messageId: "sealed", data: { ...base, target: showPath(project, crossing.path) } };
    case "unverifiable":
      return { messageId: "unverifiable", data: base };
  }
}
