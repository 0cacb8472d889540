import { readFileSync, realpathSync } from "node:fs";
import type { createPathsMatcher } from "get-tsconfig";
import { folderOf, join, toPosix } from "../layers/path.ts";
import { packageNameOf } from "../settings/packages.ts";
import { BatchMemo } from "./batch-memo.ts";
import { hole } from "./constants.ts";
import { currentBatch } from "./batch.ts";
import { isFolder, packageFolderOf } from "./disk.ts";
import { tsconfigAbove, tsconfigLibrary } from "./tsconfig.ts";

/**
 * The path that tsconfig's `paths` or `baseUrl` make of a specifier, whether or not there is a file. A catch-all pattern
 * takes packages too, so the folder at least has to exist.
 */
function byTsconfig(from: string, specifier: string): string | undefined {
  const path = specifier.includes("/") ? pathsMatcher(folderOf(from))?.(specifier).map(toPosix).find((one) => isFolder(folderOf(one))) : undefined;
  return path?.includes("/node_modules/") === true ? undefined : path;
}

type Matcher = ReturnType<typeof createPathsMatcher>;
const matchers = new BatchMemo<Matcher>();

/** The matcher of the nearest tsconfig, read once for each batch. */
function pathsMatcher(folder: string): Matcher {
  const tsconfig = tsconfigAbove(folder);
  if (tsconfig === undefined) return null;
  const known = matchers.in(currentBatch()).get(tsconfig);
  if (known !== undefined) return known;
  const matcher = readMatcher(folderOf(tsconfig));
  matchers.in(currentBatch()).set(tsconfig, matcher);
  return matcher;
}

function readMatcher(folder: string): Matcher {
  try {
    const { getTsconfig, createPathsMatcher } = tsconfigLibrary();
    const tsconfig = getTsconfig(folder);
    return tsconfig ? createPathsMatcher(tsconfig) : null;
  } catch {
    // It does not parse, or extends a file that is not there: the compiler says so better than a rule could.
    return null;
  }
}

/** The path that package.json's `imports` make of a `#` specifier, if they have a pattern for it. */
function importsPath(folder: string, specifier: string): string | undefined {
  for (const { head, tail, target } of importPatterns(folder)) {
    if (!specifier.startsWith(head) || !specifier.endsWith(tail) || specifier.length < head.length + tail.length) continue;
    return join(folder, target.replaceAll("*", specifier.slice(head.length, specifier.length - tail.length)));
  }
  return undefined;
}

interface ImportPattern {
  readonly head: string;
  readonly tail: string;
  readonly target: string;
}

const patterns = new BatchMemo<readonly ImportPattern[]>();

/** The patterns of package.json's `imports`, the longest first, as Node tries them. */
function importPatterns(folder: string): readonly ImportPattern[] {
  const memo = patterns.in(currentBatch());
  let known = memo.get(folder);
  if (known === undefined) {
    const { imports } = readPackage(folder);
    const entries = typeof imports === "object" && imports !== null ? Object.entries(imports) : [];
    known = entries.flatMap(([pattern, to]) => patternOf(pattern, firstText(to))).sort((a, b) => b.head.length - a.head.length);
    memo.set(folder, known);
  }
  return known;
}

function patternOf(pattern: string, target: string | undefined): ImportPattern[] {
  const [head = "", tail, more] = pattern.split("*");
  return target === undefined || !target.startsWith(".") || tail === undefined || more !== undefined ? [] : [{ head, tail, target }];
}

/** The first path among the conditions of an `imports` entry. */
function firstText(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return undefined;
  return Object.values(value).map(firstText).find((text) => text !== undefined);
}

function readPackage(folder: string): { imports?: unknown } {
  try {
    const parsed: unknown = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
    return typeof parsed === "object" && parsed !== null ? parsed : {};
  } catch {
    // No package.json, or one that is being edited: then it maps nothing.
    return {};
  }
}

/** The folder of a workspace package, found through the link in node_modules; what is really installed there is no workspace. */
function workspaceFolder(from: string, name: string): string | undefined {
  for (let folder = folderOf(from); ; folder = folderOf(folder)) {
    const link = `${folder}/node_modules/${name}`;
    if (isFolder(link)) {
      const real = toPosix(realpathSync.native(link));
      return real.includes("/node_modules/") ? undefined : real;
    }
    if (folderOf(folder) === folder || folder === ".") return undefined;
  }
}

function byWorkspace(from: string, specifier: string): string | undefined {
  const name = packageNameOf(specifier);
  const folder = name.includes(hole) ? undefined : workspaceFolder(from, name);
  if (folder === undefined) return undefined;
  const path = join(folder, `.${specifier.slice(name.length)}`);
  // An entry that is not built yet stands for the source it is built from.
  return path === folder && isFolder(`${folder}/src`) ? `${folder}/src/index` : path;
}

const packageAround = (from: string): string => packageFolderOf(folderOf(from)) ?? folderOf(from);

/**
 * The one path that tsconfig's `paths` or package.json's `imports` make of a specifier, without a look at whether it is
 * there; undefined if they make none, or leave a choice.
 */
export function mappedPath(from: string, specifier: string): string | undefined {
  if (specifier.startsWith("#")) return importsPath(packageAround(from), specifier);
  const paths = specifier.includes("/") ? pathsMatcher(folderOf(from))?.(specifier) : undefined;
  return paths?.length === 1 && paths[0] !== undefined ? toPosix(paths[0]) : undefined;
}

/**
 * The path that a specifier stands for although the disk has no such file: a typo in an import must not open a hole.
 * Undefined if it names a package.
 */
export function lexicalTarget(from: string, specifier: string): string | undefined {
  const folder = packageAround(from);
  if (specifier.startsWith("#")) return importsPath(folder, specifier) ?? join(folder, specifier.slice(1));
  const alias = byTsconfig(from, specifier);
  if (alias !== undefined) return alias;
  if (/^[@~]\//.test(specifier)) return join(folder, specifier.slice(2));
  return byWorkspace(from, specifier);
}
