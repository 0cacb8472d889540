import { generatedFrom } from "../catalog/generated-clients.ts";
import { folderOf, join, withoutExtension } from "../layers/path.ts";
import type { Alias, LayerModel } from "../settings/model.ts";
import { packageNameOf } from "../settings/packages.ts";
import { currentBatch } from "./batch.ts";
import { isFolder } from "./disk.ts";
import { packageFolderOf } from "./package-folder.ts";
import { hole } from "./constants.ts";
import { BatchMemo } from "./batch-memo.ts";
import { hasAlike, hasFile } from "./listing.ts";
import { placementOf } from "./placement.ts";
import { keepsName, lexicalTarget, mappedPackage, mappedPath } from "./lexical.ts";
import { resolve } from "./resolver.ts";
import { tsconfigAbove } from "./tsconfig.ts";

/** Where a specifier leads: a file of the project (which may be missing on disk), or a package. */
export type Target = { readonly kind: "file"; readonly path: string } | { readonly kind: "package"; readonly specifier: string };

/** The project as one linted file sees it. */
export interface Project {
  readonly model: LayerModel;
  readonly root: string;
  /** The linted file, with symbolic links resolved. */
  readonly file: string;
}

type Scope = Map<string, Target>;

const scopes = new BatchMemo<Scope>();

/** What bare specifiers lead to from a folder: files of one package under one tsconfig see the same modules under the same names. */
function scopeOf(folder: string): Scope {
  const known = scopes.in(currentBatch());
  let scope = known.get(folder);
  if (scope === undefined) {
    const shared = `${packageFolderOf(folder) ?? folder}\0${tsconfigAbove(folder) ?? ""}`;
    scope = known.get(shared) ?? new Map<string, Target>();
    known.set(shared, scope);
    known.set(folder, scope);
  }
  return scope;
}

function aliasTarget(aliases: readonly Alias[], root: string, specifier: string): string | undefined {
  const alias = aliases.find(({ prefix, exact }) => (exact ? specifier === prefix : specifier.startsWith(prefix)));
  return alias === undefined ? undefined : join(root, alias.exact ? alias.target : `${alias.target}${specifier.slice(alias.prefix.length)}`);
}

function asTarget(project: Project, path: string, specifier: string): Target {
  if (path.includes("/node_modules/")) return { kind: "package", specifier };
  const generated = generatedFrom(path);
  if (generated !== undefined && placementOf(project, path).neutral !== "setting") return { kind: "package", specifier: generated };
  const { globs, neutral } = project.model;
  // A glob of the settings may name the extension, which a specifier leaves out or turns into that of the output.
  return { kind: "file", path: globs.length + neutral.globs.length > 0 ? (fileAt(project, path) ?? path) : path };
}

/** True if a specifier is a path or looks like an alias for one: no package is called so. */
export const isPath = (specifier: string): boolean => /^[./#~]|^file:|^@\//.test(specifier);

/** A specifier that is a path in itself: relative, absolute or a `file:` URL. */
function pathOf(from: string, specifier: string): string | undefined {
  if (specifier.startsWith("./") || specifier.startsWith("../") || specifier === "." || specifier === "..") return join(folderOf(from), specifier);
  if (specifier.startsWith("/")) return specifier;
  return specifier.startsWith("file://") ? specifier.replace(/^file:\/\//, "").replace(/^\/(?=[A-Za-z]:\/)/, "") : undefined;
}

/**
 * Says where a specifier leads. A relative one is joined and needs no disk; the others are resolved as Node and
 * TypeScript would, and where the disk has no such file, the path that the specifier stands for is taken.
 */
export function targetOf(project: Project, from: string, specifier: string): Target {
  const plain = specifier.includes("?") ? specifier.replace(/[?].*$/, "") : specifier;
  const path = pathOf(from, plain) ?? aliasTarget(project.model.aliases, project.root, plain);
  if (path !== undefined) return asTarget(project, path, packageNameOf(plain));
  const known = scopeOf(folderOf(from));
  let target = known.get(plain);
  if (target === undefined) {
    target = bareTarget(project, from, plain);
    known.set(plain, target);
  }
  return target;
}

/** A specifier that is no path: an alias, an entry of `imports`, a workspace package, or a package. */
function bareTarget(project: Project, from: string, specifier: string): Target {
  const name = mappedPackage(from, specifier);
  // It may be a workspace package, whose files are the project's. Node never looks a `#` up twice.
  if (name !== undefined) return name.startsWith("#") ? { kind: "package", specifier: name } : bareTarget(project, from, name);
  const mapped = specifier.includes(hole) ? undefined : mappedPath(from, specifier);
  // A name that says its layer is certain, and so is a file that is there; only else the resolver has to look around.
  const isCertain = mapped !== undefined && ((isNamedForLayer(project, mapped) && mayLie(from, specifier, mapped)) || fileAt(project, mapped) !== undefined);
  if (isCertain) return asTarget(project, mapped, specifier);
  const resolved = specifier.includes(hole) ? undefined : resolve(from, specifier);
  if (resolved === undefined) {
    const guess = lexicalTarget(from, specifier, project.root);
    return guess === undefined ? { kind: "package", specifier } : asTarget(project, guess, specifier);
  }
  return "builtin" in resolved ? { kind: "package", specifier: resolved.builtin } : asTarget(project, resolved.path, specifier);
}

/** True if a mapped specifier is no package: `baseUrl` maps them all, so that without an alias the folder at least has to be there. */
const mayLie = (from: string, specifier: string, mapped: string): boolean => keepsName(from, specifier) || isFolder(folderOf(mapped));

/** True if the file's own name gives it its layer: `*.service`, not `services/`. */
function isNamedForLayer(project: Project, path: string): boolean {
  const { layer, pattern } = placementOf(project, path);
  return layer !== undefined && pattern.startsWith("*.");
}

const sourceExtensions = [".ts", ".tsx", ".js", ".mts", ".cts", ".jsx", ".mjs", ".cjs"];

/** The extensions under which the source of an imported extension can lie, the likeliest first. */
const sourcesOf: Readonly<Record<string, readonly string[]>> = { ".js": [".ts", ".tsx", ".js"], ".mjs": [".mts", ".mjs"], ".cjs": [".cts", ".cjs"], ".jsx": [".tsx", ".jsx"] };

const files = new BatchMemo<string | undefined>();

/** The file on disk that a path without or with extension stands for, or undefined if there is none. */
export function fileAt(project: Project, path: string): string | undefined {
  // What is only known at run time is no file.
  if (path.includes(hole)) return undefined;
  const known = files.in(currentBatch());
  if (known.has(path)) return known.get(path);
  const bare = withoutExtension(path);
  const extension = path.slice(bare.length);
  const candidates = extension === "" ? sourceExtensions.map((one) => path + one) : (sourcesOf[extension] ?? [extension]).map((one) => bare + one);
  let file = candidates.find(hasFile);
  if (file === undefined && hasAlike(bare)) {
    const resolved = resolve(project.file, path);
    file = resolved !== undefined && "path" in resolved ? resolved.path : undefined;
  }
  known.set(path, file);
  return file;
}

/** The file of the project that a specifier leads to, if there is one on disk. */
export function importedFile(project: Project, from: string, specifier: string): string | undefined {
  const target = targetOf(project, from, specifier);
  return target.kind === "file" ? fileAt(project, target.path) : undefined;
}
