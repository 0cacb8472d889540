import type { Use } from "./uses.ts";

/** What begins and ends a transaction, or tells how a handle is: a service may decide that without asking for data. */
const deciding = /^(?:\$?transaction|tx|withTransaction|runInTransaction|begin\w*|commit\w*|rollback\w*|startSession|startTransaction|createQueryRunner|isInitialized|initialize|destroy|close|end|release|connect|disconnect|on|once|ping|fork|flush|clear|\w*Count)$/;

const nameOfLocal = ({ node }: Use): string | undefined => (node !== undefined && "local" in node && node.local.type === "Identifier" ? node.local.name : undefined);

/** The members that are declared with a type: `db` of `private readonly db: NodePgDatabase<typeof schema>`. */
const declaredWith = (type: string, text: string): string[] => [...text.matchAll(new RegExp(String.raw`([\w$]+)[?!]?\s*:\s*${type}\b`, "g"))].flatMap(([, name]) => name ?? []);

/**
 * True if a class asks a database through what it is handed: `this.db.insert(users)`. Who only begins a transaction by it, or hands it on, does not.
 * @param text of the file
 */
export function asksThrough(use: Use, text: string): boolean {
  const type = nameOfLocal(use);
  if (type === undefined) return false;
  return declaredWith(type, text).some((name) => [...text.matchAll(new RegExp(String.raw`\bthis\s*\.\s*#?${name.replaceAll("$", String.raw`\$`)}\s*[?!]?\.\s*([\w$]+)`, "g"))].some(([, member]) => !deciding.test(member ?? "")));
}
