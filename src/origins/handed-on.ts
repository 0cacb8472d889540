import type { Borrowed, ModuleFacts } from "./module-facts.ts";

/** What hands a name on that a file does not declare itself: the file that it is borrowed from, or those that are handed on whole. */
export function handedOnBy({ exports, stars }: ModuleFacts, name: string): readonly Borrowed[] {
  const exported = exports.get(name);
  if (exported === undefined) return stars.map((specifier) => ({ specifier, imported: name }));
  return exported.kind === "borrowed" ? [exported.from] : [];
}
