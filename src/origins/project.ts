import { classifyBuiltIn, classifyByGlobs, type Placement } from "../layers/classify.ts";
import { folderOf, hasCodeExtension, insideOf, join, nameOf, toPosix, withoutExtension } from "../layers/path.ts";
import type { Alias, LayerModel } from "../settings/model.ts";
import { packageNameOf } from "../settings/packages.ts";
import { fileVersion, packageFolderOf, realPath } from "./disk.ts";
import { lexicalTarget } from "./lexical.ts";
import { resolve, type ResolverPass } from "./resolver.ts";
import { rootOf } from "./root.ts";

/** Where a specifier leads: a file of the project (which may be missing on disk), or a package. */
export type Target = { readonly kind: "file"; readonly path: string } | { readonly kind: "package"; readonly specifier: string };

/** The project as one linted file sees it. Made anew for each lint of a file, so that the disk is asked anew too. */
export interface Project {
  readonly model: LayerModel;
  readonly root: string;
  /** The linted file, with symbolic links resolved. */
  readonly file: string;
  readonly pass: ResolverPass;
}

/** Makes the project for one linted file. */
export function projectFor(model: LayerModel, cwd: string, filename: string): Project {
  const file = realPath(toPosix(filename));
  const folder = packageFolderOf(folderOf(file)) ?? folderOf(file);
  const version = [`${folder}/package.json`, `${folder}/tsconfig.json`].map(fileVersion).join();
  return { model, root: rootOf(model, cwd, file), file, pass: { configs: { folder, version }, refreshed: false } };
}

const placements = new WeakMap<LayerModel, Map<string, Placement>>();

/** Where a file stands. The file need not exist. */
export function placementOf(project: Project, path: string): Placement {
  const { model, root } = project;
  const fromRoot = model.globs.length + model.neutral.globs.length > 0 ? insideOf(root, path) : undefined;
  const byGlobs = fromRoot === undefined ? undefined : classifyByGlobs(fromRoot, model);
  if (byGlobs !== undefined) return byGlobs;
  const folder = folderOf(path);
  const inPackage = withoutExtension(insideOf(packageFolderOf(folder) ?? root, path) ?? nameOf(path));
  const known = placements.get(model) ?? new Map<string, Placement>();
  placements.set(model, known);
  let placement = known.get(inPackage);
  if (placement === undefined) {
    placement = classifyBuiltIn(inPackage, model);
    known.set(inPackage, placement);
  }
  return placement;
}

function aliasTarget(aliases: readonly Alias[], root: string, specifier: string): string | undefined {
  const alias = aliases.find(({ prefix, exact }) => (exact ? specifier === prefix : specifier.startsWith(prefix)));
  return alias === undefined ? undefined : join(root, alias.exact ? alias.target : `${alias.target}${specifier.slice(alias.prefix.length)}`);
}

function asTarget(path: string, specifier: string): Target {
  return path.includes("/node_modules/") ? { kind: "package", specifier } : { kind: "file", path };
}

/** A specifier that is a path in itself: relative, absolute or a `file:` URL. */
function pathOf(from: string, specifier: string): string | undefined {
  if (/^\.{1,2}(?:\/|$)/.test(specifier)) return join(folderOf(from), specifier);
  if (specifier.startsWith("/")) return specifier;
  return specifier.startsWith("file://") ? specifier.slice("file://".length) : undefined;
}

/**
 * Says where a specifier leads. A relative one is joined and needs no disk; the others are resolved as Node and
 * TypeScript would, and where the disk has no such file, the path that the specifier stands for is taken.
 */
export function targetOf(project: Project, from: string, specifier: string): Target {
  const plain = specifier.replace(/[?].*$/, "");
  const path = pathOf(from, plain) ?? aliasTarget(project.model.aliases, project.root, plain);
  if (path !== undefined) return asTarget(path, packageNameOf(plain));
  const resolved = resolve(from, plain, project.pass);
  if (resolved === undefined) {
    const guess = lexicalTarget(from, plain, project.pass.configs.version);
    return guess === undefined ? { kind: "package", specifier: plain } : { kind: "file", path: guess };
  }
  return "builtin" in resolved ? { kind: "package", specifier: resolved.builtin } : asTarget(resolved.path, plain);
}

/** The file on disk that a path without or with extension stands for, or undefined if there is none. */
export function fileAt(project: Project, path: string): string | undefined {
  if (hasCodeExtension(path) && fileVersion(path) !== undefined) return path;
  const resolved = resolve(project.file, path, project.pass);
  return resolved !== undefined && "path" in resolved ? resolved.path : undefined;
}
