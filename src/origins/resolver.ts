import { ResolverFactory, type NapiResolveOptions } from "oxc-resolver";
import { folderOf, toPosix } from "../layers/path.ts";
import { fileVersion } from "./disk.ts";

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

/** One linted file's dealings with the resolver. */
export interface ResolverPass {
  /** The configuration that applies to the file (tsconfig, package.json), by folder and version. */
  readonly configs: { readonly folder: string; readonly version: string };
  /** Set once the pass has made the resolver look at the disk anew: once is enough for one file. */
  refreshed: boolean;
}

/** Age in milliseconds after which the resolver looks at the disk anew. */
const trusted = 1000;

// The native resolver keeps what it read of the disk; one for the process, emptied when its knowledge may be old.
const resolver = new ResolverFactory({ ...options, tsconfig: "auto" });
const clock = { cleared: 0 };
const configVersions = new Map<string, string>();

function refresh(now: number): void {
  resolver.clearCache();
  clock.cleared = now;
}

function refreshWhenOld(configs: ResolverPass["configs"]): void {
  const now = Date.now();
  const known = configVersions.get(configs.folder);
  if (known !== configs.version) configVersions.set(configs.folder, configs.version);
  if (now - clock.cleared > trusted || now < clock.cleared || (known !== undefined && known !== configs.version)) refresh(now);
}

const cleanPath = (path: string): { path: string } => ({ path: toPosix(path.replace(/\?.*$/, "")) });

/** A file that its tsconfig does not include still sees the aliases of the nearest one. */
function askWithTsconfig(folder: string, specifier: string): Resolved {
  for (let at = folder; ; at = folderOf(at)) {
    const configFile = `${at}/tsconfig.json`;
    if (fileVersion(configFile) !== undefined) {
      const { path } = resolver.cloneWithOptions({ ...options, tsconfig: { configFile, references: "auto" } }).sync(folder, specifier);
      return path === undefined ? undefined : cleanPath(path);
    }
    if (folderOf(at) === at || at === ".") return undefined;
  }
}

function ask(file: string, specifier: string): Resolved {
  const { path, builtin } = resolver.resolveFileSync(file, specifier);
  if (builtin !== undefined) return { builtin: builtin.resolved };
  return path === undefined ? askWithTsconfig(folderOf(file), specifier) : cleanPath(path);
}

/** An answer counts only if it still holds on the disk. */
const isStale = (found: Resolved): boolean => found === undefined || ("path" in found && fileVersion(found.path) === undefined);

/**
 * Resolves a specifier as Node and TypeScript would; a file that came, went or moved since the last question is seen.
 * @param file the absolute path of the importing file
 */
export function resolve(file: string, specifier: string, pass: ResolverPass): Resolved {
  refreshWhenOld(pass.configs);
  const found = ask(file, specifier);
  if (pass.refreshed || !isStale(found)) return found;
  pass.refreshed = true;
  refresh(Date.now());
  return ask(file, specifier);
}
