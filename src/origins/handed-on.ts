import type { Borrowed } from "./module-facts.ts";
import { readExport, readNames } from "./read-module.ts";

/** What hands a name on that a file does not declare itself: the file that it is borrowed from, or those that are handed on whole. */
export function handedOnBy(path: string, name: string): readonly Borrowed[] {
  const exported = readExport(path, name);
  if (exported === undefined) return readNames(path).stars.map((specifier) => ({ specifier, imported: name }));
  return exported.kind === "borrowed" ? [exported.from] : [];
}
