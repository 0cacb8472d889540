import type { Use } from "./uses.ts";

/** What begins and ends a transaction, or tells how a handle is: a service may decide that without asking for data. */
const deciding = /^(?:\$?transaction|tx|withTransaction|runInTransaction|begin\w*|commit\w*|rollback\w*|startSession|startTransaction|createQueryRunner|isInitialized|initialize|destroy|close|end|release|connect|disconnect|on|once|ping|fork|flush|clear|\w*Count)$/;

const nameOfLocal = ({ node }: Use): string | undefined => (node !== undefined && "local" in node && node.local.type === "Identifier" ? node.local.name : undefined);

/** The members that are declared with a type: `db` of `private readonly db: NodePgDatabase<typeof schema>`. */
const declaredWith = (type: string, text: string): string[] => [...text.matchAll(new RegExp(String.raw`([\w$]+)[?!]?\s*:\s*${type}\b`, "g"))].flatMap(([, name]) => name ?? []);

/** The members that a decorator stands before: `connection` of `@InjectConnection() private readonly connection: Connection`. */
const decoratedWith = (decorator: string, text: string): string[] => [...text.matchAll(new RegExp(String.raw`@${decorator}\([^()]*\)\s*(?:(?:private|protected|public|readonly|override)\s+)*([\w$]+)`, "g"))].flatMap(([, name]) => name ?? []);

/** True if a class asks through a member of it, and does not only decide. */
const asksBy = (member: string, text: string): boolean =>
  [...text.matchAll(new RegExp(String.raw`\bthis\s*\.\s*#?${member.replaceAll("$", String.raw`\$`)}\s*[?!]?\.\s*([\w$]+)`, "g"))].some(([, asked]) => !deciding.test(asked ?? ""));

/**
 * True if a class asks a database through what it is handed: `this.db.insert(users)`. Who only begins a transaction by it, or hands it on, does not.
 * @param text of the file
 */
export function asksThrough(use: Use, text: string): boolean {
  const type = nameOfLocal(use);
  return type !== undefined && declaredWith(type, text).some((member) => asksBy(member, text));
}

/** Decorators that hand in a connection, by which a class may do no more than begin a transaction. */
const handsConnection = /^Inject(?:Connection|DataSource|EntityManager)$/;

/**
 * True if a class is handed a connection by a decorator and asks nothing by it: `@InjectConnection() private readonly connection`, and `this.connection.startSession()`.
 * @param text of the file
 */
export function onlyDecidesBy(use: Use, text: string): boolean {
  const decorator = handsConnection.test(use.name) ? nameOfLocal(use) : undefined;
  const members = decorator === undefined ? [] : decoratedWith(decorator, text);
  return members.length > 0 && !members.some((member) => asksBy(member, text));
}
