import type { MigrationFinding, MigrationInput } from "./migration-finding.ts";
import { stampKey, type MigrationFolder } from "./migration-folder.ts";
import { readMigration, type MigrationName } from "./migration.ts";

/** The name of a migration as the list of a tool has it. */
const listedAs = ({ name, extension }: MigrationName): string => name.slice(0, name.length - extension.length);

/**
 * Reports SQL that the list of its tool passes over: without a stamp it is never run, and where the list has another name with its stamp, of which there is no file,
 * it was renamed by hand and the tool stops there. One with a number of its own may be on its way into the list.
 */
export function unlistedOf(migration: MigrationName, folder: MigrationFolder, { listed }: MigrationInput): MigrationFinding | undefined {
  const list = migration.extension === ".sql" ? listed?.() : undefined;
  if (list === undefined || list.has(listedAs(migration))) return undefined;
  const { name } = migration;
  if (migration.stamp.kind === "none") return { kind: "unrun", name };
  // Of two with that stamp it is not known which was renamed.
  if ((folder.byStamp.get(stampKey(migration)) ?? []).length > 1) return undefined;
  const gone = [...list].map((one) => `${one}${migration.extension}`).filter((one) => !folder.names.has(one));
  const right = gone.find((one) => stampKey(readMigration(one)) === stampKey(migration));
  return right === undefined ? undefined : { kind: "renamed", name, right };
}
