import { readFileSync } from "node:fs";

interface Journal {
  readonly entries?: readonly { readonly tag?: unknown }[];
}

/** The names of the migrations that drizzle runs, as its journal beside them lists them; undefined if there is none to be read. */
export function journaledNames(container: string): ReadonlySet<string> | undefined {
  try {
    const { entries } = JSON.parse(readFileSync(`${container}/meta/_journal.json`, "utf8")) as Journal;
    const tags = (entries ?? []).flatMap(({ tag }) => (typeof tag === "string" ? [tag] : []));
    return tags.length > 0 ? new Set(tags) : undefined;
  } catch {
    // No journal, or one that a merge has left in pieces.
    return undefined;
  }
}
