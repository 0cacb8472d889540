import type { createPathsMatcher, TsConfigResult } from "get-tsconfig";
import { BatchMemo } from "./batch-memo.ts";
import { currentBatch } from "./batch.ts";
import { lenientTsconfig } from "./lenient-tsconfig.ts";
import { tsconfigAbove, tsconfigLibrary } from "./tsconfig.ts";

/** What the `paths` and `baseUrl` of a tsconfig make of specifiers. */
interface Paths {
  readonly match: ReturnType<typeof createPathsMatcher>;
  readonly folders: readonly string[];
}

const none: Paths = { match: null, folders: [] };
const known = new BatchMemo<Paths>();

/** Patterns such as `@/*` that lead to folders only, and that no other pattern takes a part of. */
function foldersOf({ config }: TsConfigResult): string[] {
  const patterns = Object.entries(config.compilerOptions?.paths ?? {});
  const folders = patterns.filter(([pattern, targets]) => pattern.endsWith("/*") && targets.every((target) => target.endsWith("/*"))).map(([pattern]) => pattern.slice(0, -1));
  return folders.filter((folder) => patterns.every(([pattern]) => pattern === `${folder}*` || !pattern.startsWith(folder)));
}

function pathsIn(tsconfig: TsConfigResult): Paths {
  return { match: tsconfigLibrary().createPathsMatcher(tsconfig), folders: foldersOf(tsconfig) };
}

/** @param path of the tsconfig */
function read(path: string): Paths {
  try {
    return pathsIn({ path, config: tsconfigLibrary().parseTsconfig(path) });
  } catch {
    // It does not parse, extends a file that is not there, or has a path with two stars: the compiler says so better than a rule could.
    return pathsIn(lenientTsconfig(path));
  }
}

/** The paths of the nearest tsconfig, read once for each batch. */
function pathsOf(folder: string): Paths {
  const tsconfig = tsconfigAbove(folder);
  if (tsconfig === undefined) return none;
  const memo = known.in(currentBatch());
  let paths = memo.get(tsconfig);
  if (paths === undefined) {
    paths = read(tsconfig);
    memo.set(tsconfig, paths);
  }
  return paths;
}

/**
 * The paths that the nearest tsconfig makes of a specifier, whether or not there is a file.
 * @param folder of the importing file
 */
export function tsconfigPaths(folder: string, specifier: string): readonly string[] {
  return (specifier.includes("/") ? pathsOf(folder).match?.(specifier) : undefined) ?? [];
}

/**
 * Beginnings of specifiers, ending in a slash, behind which the rest is that of the path: `@/` for `"@/*": ["./src/*"]`.
 * @param folder of the importing file
 */
export function pathFolders(folder: string): readonly string[] {
  return pathsOf(folder).folders;
}
