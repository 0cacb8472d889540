import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder whose `node_modules` the catalogue is held against: this repository's, or the one that `npm run catalog:check` fills. */
export const packagesFolder = resolve(process.env["CATALOG_PACKAGES"] ?? fileURLToPath(new URL("../../..", import.meta.url)));

/** True when all packages of the catalogue have to be there. */
export const isFullCheck = process.env["CATALOG_PACKAGES"] !== undefined;

const versionAt = (text: string): number => text.lastIndexOf("@");

/** `http-errors` of `http-errors@2.0.1`. */
export const nameOf = (readFrom: string): string => readFrom.slice(0, versionAt(readFrom));

/** `2.0.1` of `http-errors@2.0.1`. */
export const versionOf = (readFrom: string): string => readFrom.slice(versionAt(readFrom) + 1);

/** True if the very version that an entry was read from is installed. Another version may be there for another package's sake. */
export const isInstalled = (readFrom: string): boolean => installedVersion(nameOf(readFrom)) === versionOf(readFrom);

/** Dependencies of this repository itself: they are to be of the versions that the catalogue was read from. */
export function ownDependencies(): readonly string[] {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8"));
  const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
  return isObject(manifest) && "devDependencies" in manifest && isObject(manifest.devDependencies) ? Object.keys(manifest.devDependencies) : [];
}

/** The version of a package that is installed in the folder. */
export function installedVersion(name: string): string | undefined {
  const path = join(packagesFolder, "node_modules", name, "package.json");
  if (!existsSync(path)) return undefined;
  const manifest: unknown = JSON.parse(readFileSync(path, "utf8"));
  if (typeof manifest !== "object" || manifest === null || !("version" in manifest)) return undefined;
  return typeof manifest.version === "string" ? manifest.version : undefined;
}

/** What `probe.mjs` found out of one value. */
export interface Fact {
  readonly missing?: true;
  readonly type?: string;
  readonly isClass?: boolean;
  readonly makesError?: boolean;
  readonly returnsError?: boolean;
  readonly returnsClass?: boolean;
  readonly throws?: boolean;
  readonly statuses?: readonly number[];
  readonly static?: number;
}

export interface Probed {
  readonly specifier: string;
  readonly failed?: string;
  readonly facts?: Readonly<Record<string, Fact>>;
  readonly errors?: readonly string[];
}

/** Loads a module in a process of its own and says what the exports at some paths are. */
export function probe(specifier: string, paths: readonly (readonly string[])[]): Probed {
  const script = fileURLToPath(new URL("probe.mjs", import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, [script, packagesFolder], {
    input: JSON.stringify([{ specifier, paths }]), encoding: "utf8", cwd: packagesFolder, maxBuffer: 1 << 26,
  });
  const line = stdout.trim().split("\n").at(-1) ?? "";
  // The answer is the probe's own.
  return line.startsWith("[") ? ((JSON.parse(line) as Probed[])[0] ?? { specifier, failed: "no answer" }) : { specifier,
    failed: stderr.slice(0, 300) };
}
