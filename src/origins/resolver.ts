import type * as OxcResolver from "oxc-resolver";
import { folderOf, toPosix } from "../layers/path.ts";
import { onDemand, require } from "../on-demand.ts";
import { currentBatch } from "./batch.ts";
import { tsconfigAbove } from "./tsconfig.ts";

const options: OxcResolver.NapiResolveOptions = {
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

const library = onDemand(() => require("oxc-resolver") as typeof OxcResolver);

// The native resolver keeps what it read of the disk; one for the process, emptied with each batch.
const nativeResolver = onDemand(() => new (library().ResolverFactory)({ ...options, tsconfig: "auto" }));
const clock = { batch: -1 };

function upToDate(): OxcResolver.ResolverFactory {
  const resolver = nativeResolver();
  if (clock.batch !== currentBatch()) {
    resolver.clearCache();
    clock.batch = currentBatch();
  }
  return resolver;
}

const cleanPath = (path: string): { path: string } => ({ path: toPosix(path.replace(/\?.*$/, "")) });

/** A file that its tsconfig does not include still sees the aliases of the nearest one. */
function askWithTsconfig(resolver: OxcResolver.ResolverFactory, folder: string, specifier: string): Resolved {
  const configFile = tsconfigAbove(folder);
  if (configFile === undefined) return undefined;
  const { path, error } = resolver.cloneWithOptions({ ...options, tsconfig: { configFile, references: "auto" } }).sync(folder, specifier);
  if (path !== undefined) return cleanPath(path);
  // A tsconfig that extends what is not installed is none at all to the resolver; what needs none is there all the same.
  const plain = error?.startsWith("Tsconfig") === true ? resolver.cloneWithOptions(options).sync(folder, specifier).path : undefined;
  return plain === undefined ? undefined : cleanPath(plain);
}

/**
 * Resolves a specifier as Node and TypeScript would; what changed on the disk before this batch is seen.
 * @param file the absolute path of the importing file
 */
export function resolve(file: string, specifier: string): Resolved {
  const resolver = upToDate();
  const { path, builtin } = resolver.resolveFileSync(file, specifier);
  if (builtin !== undefined) return { builtin: builtin.resolved };
  return path === undefined ? askWithTsconfig(resolver, folderOf(file), specifier) : cleanPath(path);
}
