import type { MigrationFolder } from "./migration-folder.ts";
import type { MigrationName } from "./migration.ts";

/** So many migrations without a name, and half of all, are no slips. */
const enough = { names: 3, oneIn: 2 };

/** True for a migration with nothing but its stamp in a folder that leaves names away by custom: `prisma migrate dev` asks for one and takes none for an answer. */
export function isNamelessByCustom({ feature }: MigrationName, { migrations }: MigrationFolder): boolean {
  if (feature !== "") return false;
  const nameless = migrations.filter((one) => one.feature === "" && one.stamp.kind !== "none").length;
  return nameless >= enough.names && nameless * enough.oneIn >= migrations.length;
}
