import { databaseExports, databaseFamilies, databasePackages, notDatabases, storePackages } from "../catalog/database-packages.ts";
import { httpExports, httpFamilies, httpPackages, notHttp } from "../catalog/http-packages.ts";

/** Which specifiers of packages belong to a concern. */
export interface PackageIndex {
  readonly exact: ReadonlySet<string>;
  /** Beginnings of names. */
  readonly families: readonly string[];
  readonly except: ReadonlySet<string>;
  /** Packages that count in `strict` only. */
  readonly strictOnly: ReadonlySet<string>;
  /** Packages of which only these exports count. */
  readonly exports: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The package a bare specifier names: `@a/b/c` gives `@a/b`, `pg/lib` gives `pg`. */
export function packageNameOf(specifier: string): string {
  const parts = specifier.split("/");
  return specifier.startsWith("@") ? parts.slice(0, 2).join("/") : (parts[0] ?? specifier);
}

/** A specifier as it is looked up: builtin modules of Node have two names, with `node:` and without. */
function canonicalSpecifier(specifier: string): string {
  return specifier.replace(/^node:/, "");
}

const index = (exact: readonly string[], families: readonly string[] = [], more: Partial<PackageIndex> = {}): PackageIndex => ({
  exact: new Set(exact),
  families,
  except: new Set(),
  strictOnly: new Set(),
  exports: new Map(),
  ...more,
});

/** The index of packages that a user lists; a trailing `*` stands for any ending. */
export function packageIndex(packages: readonly string[]): PackageIndex {
  const names = packages.map(canonicalSpecifier);
  return index(
    names.filter((name) => !name.endsWith("*")),
    names.filter((name) => name.endsWith("*")).map((name) => name.slice(0, -1)),
  );
}

const setsOf = (exports: ReadonlyMap<string, readonly string[]>): PackageIndex["exports"] => new Map([...exports].map(([name, some]) => [canonicalSpecifier(name), new Set(some)]));

/** The concerns every project starts with. The first that claims a package has it: `@fastify/postgres` is a database. */
export const builtInConcerns: ReadonlyMap<string, PackageIndex> = new Map([
  [
    "database",
    index([...databasePackages, ...storePackages, "sqlite", "bun:sqlite"], databaseFamilies, {
      except: new Set(notDatabases),
      strictOnly: new Set(storePackages),
      exports: setsOf(databaseExports),
    }),
  ],
  [
    "http",
    index(httpPackages, httpFamilies, {
      except: new Set(notHttp),
      exports: setsOf(httpExports),
    }),
  ],
]);

/** How a specifier stands to a concern: not at all, as a whole, or with some exports only. */
export type Membership = "none" | "whole" | "strict" | ReadonlySet<string>;

/** Looks a specifier up: the sub-path itself, then its package, then its family. */
export function membershipOf(packages: PackageIndex, specifier: string): Membership {
  const full = canonicalSpecifier(specifier);
  const name = packageNameOf(full);
  const exports = packages.exports.get(full) ?? packages.exports.get(name);
  if (exports !== undefined) return exports;
  if (packages.except.has(name) || packages.except.has(full)) return "none";
  if (packages.strictOnly.has(name)) return "strict";
  if (packages.exact.has(name) || packages.exact.has(full)) return "whole";
  return packages.families.some((family) => full.startsWith(family)) ? "whole" : "none";
}
