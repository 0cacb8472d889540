import { readFolder } from "./migration-folder.ts";
import { readMigration } from "./migration.ts";

/**
 * True for a name without a stamp right above the folder that tools are given: `migration/postgres-initial.ts` beside `migration/postgres/1711390882123-AddUsers.ts`. What
 * lies there the program runs by itself, or it is copied by who writes a migration. So is what it lists by hand, in a folder beside that one.
 * @param siblings what lies in the folder of the file
 * @param below what lies in each folder inside that one, and beside it if the file is listed
 */
export function isOutside(name: string, siblings: readonly string[], below: () => readonly (readonly string[])[]): boolean {
  const { stamp, prefix } = readMigration(name);
  return stamp.kind === "none" && prefix === "" && readFolder(siblings).migrations.length === 0 && below().some((names) => readFolder(names).custom !== undefined);
}
