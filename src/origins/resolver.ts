import { ResolverFactory, type NapiResolveOptions } from "oxc-resolver";
import { folderOf, toPosix } from "../layers/path.ts";
import { BatchMemo } from "./batch-memo.ts";
import { currentBatch, fileVersion, packageFolderOf } from "./disk.ts";

const options: NapiResolveOptions = {
  extensions: [".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs", ".json", ".d.ts", ".d.mts", ".d.cts"],
  extensionAlias: {
    ".js": [".ts", ".tsx", ".js", ".jsx", ".d.ts"],
    ".jsx": [".tsx", ".jsx"],
    ".mjs": [".mts", ".mjs", ".d.mts"],
    ".cjs": [".cts", ".cjs", ".d.cts"],
  },
  conditionNames: ["node", "import", "require", "types", "default"],
  mainFields: ["main", "module", "types"],
  builtinModules: true,
};

/** Where a specifier leads: a file, a builtin module of Node, or nowhere. */
export type Resolved = { readonly path: string } | { readonly builtin: string } | undefined;

// The native resolver keeps what it read of the disk; one for the process, emptied with each batch.
const resolver = new ResolverFactory({ ...options, tsconfig: "auto" });
const clock = { batch: -1 };
const tsconfigs = new BatchMemo<string | undefined>();

const cleanPath = (path: string): { path: string } => ({ path: toPosix(path.replace(/\?.*$/, "")) });

/** The nearest tsconfig.json at or above a folder. */
function tsconfigAbove(folder: string): string | undefined {
  const known = tsconfigs.in(currentBatch());
  if (known.has(folder)) return known.get(folder);
  const own = `${folder}/tsconfig.json`;
  const above = folderOf(folder);
  const found = fileVersion(own) !== undefined ? own : above === folder || above === "." ? undefined : tsconfigAbove(above);
  known.set(folder, found);
  return found;
}

const scopes = new BatchMemo<string>();

/** What the resolution of a bare specifier depends on: the package and the tsconfig around a folder, as one text. */
export function scopeOf(folder: string): string {
  const known = scopes.in(currentBatch());
  let scope = known.get(folder);
  if (scope === undefined) {
    scope = `${packageFolderOf(folder) ?? folder}\0${tsconfigAbove(folder) ?? ""}`;
    known.set(folder, scope);
  }
  return scope;
}

/** A file that its tsconfig does not include still sees the aliases of the nearest one. */
function askWithTsconfig(folder: string, specifier: string): Resolved {
  const configFile = tsconfigAbove(folder);
  if (configFile === undefined) return undefined;
  const { path } = resolver.cloneWithOptions({ ...options, tsconfig: { configFile, references: "auto" } }).sync(folder, specifier);
  return path === undefined ? undefined : cleanPath(path);
}

function ask(file: string, specifier: string): Resolved {
  const { path, builtin } = resolver.resolveFileSync(file, specifier);
  if (builtin !== undefined) return { builtin: builtin.resolved };
  return path === undefined ? askWithTsconfig(folderOf(file), specifier) : cleanPath(path);
}

/**
 * Resolves a specifier as Node and TypeScript would; what changed on the disk before this batch is seen.
 * @param file the absolute path of the importing file
 */
export function resolve(file: string, specifier: string): Resolved {
  if (clock.batch !== currentBatch()) {
    resolver.clearCache();
    clock.batch = currentBatch();
  }
  return ask(file, specifier);
}
