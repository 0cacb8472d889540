import { readFileSync } from "node:fs";
import type { TsConfigResult } from "get-tsconfig";
import { folderOf, join } from "../layers/path.ts";
import { isFile } from "./disk.ts";
import { readJsonText } from "./json-text.ts";

/** What maps specifiers, with absolute paths. */
interface Mapping {
  readonly baseUrl?: string;
  readonly paths?: Record<string, string[]>;
}

/** More stars than one mean nothing to the compiler. */
const isPattern = (text: string): boolean => text.indexOf("*") === text.lastIndexOf("*");

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);
const textsOf = (value: unknown): string[] => [value].flat().filter((one) => typeof one === "string");

function readConfig(path: string): Readonly<Record<string, unknown>> {
  try {
    const config = readJsonText(readFileSync(path, "utf8"));
    return isObject(config) ? config : {};
  } catch {
    // Unreadable: it says nothing.
    return {};
  }
}

/** The config that another extends by a path; undefined for one of a package, and for one that is not there. */
function extended(folder: string, specifier: string): string | undefined {
  if (!specifier.startsWith(".") && !specifier.startsWith("/")) return undefined;
  const path = specifier.startsWith("/") ? specifier : join(folder, specifier);
  return [path, `${path}.json`, `${path}/tsconfig.json`].find(isFile);
}

/** @param known what is worked out already, and nothing for a config that extends itself */
function mappingOf(path: string, known: Map<string, Mapping>): Mapping {
  const last = known.get(path);
  if (last !== undefined) return last;
  known.set(path, {});
  const config = readConfig(path);
  const folder = folderOf(path);
  const bases = textsOf(config["extends"]).flatMap((specifier) => extended(folder, specifier) ?? []);
  const inherited = Object.assign({}, ...bases.map((base) => mappingOf(base, known))) as Mapping;
  const options = isObject(config["compilerOptions"]) ? config["compilerOptions"] : {};
  const baseUrl = typeof options["baseUrl"] === "string" ? join(folder, options["baseUrl"]) : inherited.baseUrl;
  const patterns = isObject(options["paths"]) ? Object.entries(options["paths"]).filter(([pattern]) => isPattern(pattern)) : undefined;
  const own = patterns?.map(([pattern, targets]) => [pattern, textsOf(targets).filter(isPattern).map((target) => join(baseUrl ?? folder, target))] as const);
  const paths = own === undefined ? inherited.paths : Object.fromEntries(own);
  const mapping: Mapping = { ...(baseUrl === undefined ? {} : { baseUrl }), ...(paths === undefined ? {} : { paths }) };
  known.set(path, mapping);
  return mapping;
}

/**
 * What a tsconfig makes of specifiers although it extends what is not there, such as the config of a package that is not installed yet:
 * all that can be read counts.
 */
export function lenientTsconfig(path: string): TsConfigResult {
  return { path, config: { compilerOptions: { ...mappingOf(path, new Map()) } } };
}

/** The configs that are read for it: its own, and those of the project that it extends, near or far. */
export function configsReadFor(path: string): string[] {
  const known = new Map<string, Mapping>();
  mappingOf(path, known);
  return [...known.keys()];
}
