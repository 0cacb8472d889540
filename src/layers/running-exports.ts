import { clientDefaults, clientExports, clientNames, handleMembers } from "../catalog/database-clients.ts";
import { harmlessExports, harmlessNames, harmlessPaths, onlyRunning } from "../catalog/harmless-exports.ts";
import { packageNameOf } from "../settings/packages.ts";
import { isConstantName } from "./constant-name.ts";

/** `default.Pool` and `Pool` are the same export of a package that can be imported both ways. */
const withoutDefault = (name: string): string => name.replace(/^default\./, "");

/**
 * True if an export of a concern's package runs something: a client, a builder, an operator; false for enums, constants,
 * error classes and what only declares.
 * @param name the export and a member taken of it, joined by a dot; "*" for the whole package
 */
export function runs(specifier: string, name: string): boolean {
  const only = onlyRunning.get(packageNameOf(specifier));
  if (only !== undefined) return name === "*" || name === "default" || only.includes(name) || only.includes(withoutDefault(name));
  if (harmlessPaths.some((path) => path.test(specifier))) return false;
  const harmless = harmlessExports.get(specifier) ?? harmlessExports.get(packageNameOf(specifier)) ?? [];
  const [first = name, ...members] = name.split(".");
  // `QueryTypes.SELECT` and `Transaction.LOCK` are enums, whatever holds them.
  if (members.some(isConstantName)) return false;
  if (harmless.includes("*") || harmless.includes(name) || harmless.includes(first)) return false;
  return !harmlessNames.test(first) && !(first === "default" && harmlessNames.test(withoutDefault(name)));
}

const clientExportsOf = (specifier: string): readonly string[] => clientExports.get(specifier) ?? clientExports.get(packageNameOf(specifier)) ?? [];

/**
 * True if an export of a database package opens or holds a connection, or is a handle that such a client hands on.
 * @param made true for what was made with the export: what a package gives that is called or constructed itself is a client
 */
export function isClient(specifier: string, name: string, made = false): boolean {
  // `require("sqlite3").verbose()` is the package again, and `require` takes as a whole what `import` takes by default.
  const own = withoutDefault(name).replace(/^verbose\./, "");
  if (own === "*" || own === "default") return made || clientDefaults.has(specifier);
  if (clientNames.test(own)) return true;
  const [first = own, ...members] = own.split(".");
  return (clientNames.test(first) || clientExportsOf(specifier).includes(first)) && members.every((member) => handleMembers.has(member));
}
