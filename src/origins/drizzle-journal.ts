import { readText } from "./read-module.ts";

interface Journal {
  readonly entries?: readonly { readonly tag?: unknown }[];
}

/** The names of the migrations that drizzle runs, as its journal beside them lists them; undefined if there is none to be read. */
export function journaledNames(container: string): ReadonlySet<string> | undefined {
  try {
    const { entries } = JSON.parse(readText(`${container}/meta/_journal.json`) ?? "{}") as Journal;
    const tags = (entries ?? []).flatMap(({ tag }) => (typeof tag === "string" ? [tag] : []));
    return tags.length > 0 ? new Set(tags) : undefined;
  } catch {
    // A merge has left it in pieces.
    return undefined;
  }
}
