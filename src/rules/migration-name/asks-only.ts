/** SQL without its comments. */
const bare = (text: string): string => text.replaceAll(/--[^\n]*|\/\*[^]*?\*\//g, " ");

/** A place that code fills: migrations are run as they stand. */
const hole = /\$\{\w+\}/;

/** A function that is called by a `select` may change what it likes, and so may what stands behind a `with`. */
const asking = /^\s*(?:select|with)\b(?![^]*\b(?:insert|update|delete|into)\b)[^]*\bfrom\b/i;

/** The tables that a statement is about. */
const tables = /\b(?:from|into|update|table(?:\s+if\s+not\s+exists)?)\s+["'`]?(?:\w+["'`]?\.["'`]?)?(\w+)/gi;

/** True for SQL about nothing but the table in which a program notes its migrations. */
function isOfMigrations(statements: readonly string[]): boolean {
  const named = statements.flatMap((statement) => [...statement.matchAll(tables)].map(([, table = ""]) => table));
  return named.length > 0 && named.every((table) => /^_*(?:\w+_)?migrations?$/i.test(table));
}

/** True for SQL that changes nothing of a database that a program is about: queries about migrations lie in a folder of that name too, beside those about users. */
export function asksOnly(text: string): boolean {
  const statements = bare(text).split(";").filter((statement) => statement.trim() !== "");
  return statements.length > 0 && (hole.test(text) || statements.every((statement) => asking.test(statement)) || isOfMigrations(statements));
}
