import type { MigrationFolder } from "./migration-folder.ts";
import type { MigrationName } from "./migration.ts";

/** So many migrations without a name, and half of all, are no slips. */
const enough = { names: 3, oneIn: 2 };

/** One letter is a mark of a kind, such as structure or data, and no name. */
const isNameless = ({ feature, stamp }: MigrationName): boolean => feature.length < 2 && stamp.kind !== "none";

/**
 * True for a migration with nothing but its stamp, or a letter behind it, in a folder that leaves names away by custom: `prisma migrate dev` asks for one and takes
 * none for an answer.
 */
export function isNamelessByCustom(migration: MigrationName, { migrations }: MigrationFolder): boolean {
  if (!isNameless(migration)) return false;
  const nameless = migrations.filter(isNameless).length;
  return nameless >= enough.names && nameless * enough.oneIn >= migrations.length;
}
