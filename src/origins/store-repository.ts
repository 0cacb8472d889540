import { builtInConcerns, membershipOf } from "../settings/packages.ts";
import { readSpecifiers } from "./read-module.ts";

/** Words by which a file of the project may hand on a database. */
const handsDatabase = /(?:^|[/.\-_])(?:db|databases?|data-?source|connections?|orm|pool|prisma|drizzle|knex|kysely|typeorm|mikro-?orm|sequelize|mongo\w*|pg|postgres\w*|mysql|sqlite)(?:$|[/.\-_])/i;

/**
 * True for a repository that keeps what it holds in a store which is no database in `recommended`, such as Redis, and asks no database: it says nothing of where
 * the others ask theirs.
 */
export function asksStoresAlone(path: string): boolean {
  const packages = builtInConcerns.get("database");
  const specifiers = readSpecifiers(path);
  if (packages === undefined || specifiers === undefined) return false;
  const memberships = new Set(specifiers.map((specifier) => (handsDatabase.test(specifier) ? "whole" : membershipOf(packages, specifier))));
  return memberships.has("strict") && [...memberships].every((membership) => membership === "strict" || membership === "none");
}
