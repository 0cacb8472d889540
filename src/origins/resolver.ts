import { ResolverFactory, type NapiResolveOptions } from "oxc-resolver";
import { folderOf, toPosix } from "../layers/path.ts";
import { currentBatch } from "./batch.ts";
import { tsconfigAbove } from "./tsconfig.ts";

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

const cleanPath = (path: string): { path: string } => ({ path: toPosix(path.replace(/\?.*$/, "")) });

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
