import type { MigrationFinding } from "./migration-finding.ts";
import { stampKey, type MigrationFolder } from "./migration-folder.ts";
import { freeStamps } from "./migration-free-stamp.ts";
import { identityOf, readMigration, type MigrationName } from "./migration.ts";

/** So many versions with two underscores behind them are Flyway's. */
const enough = 3;

/** Reports a version with one underscore behind it, where Flyway runs those with two: `V20240325.1821_add_users.sql` it passes over. */
export function unreadOf({ name, stamp, extension }: MigrationName, folder: MigrationFolder): MigrationFinding | undefined {
  if (stamp.kind !== "none" || extension !== ".sql") return undefined;
  if (folder.migrations.filter((one) => one.prefix === "V" && one.joint === "__").length < enough) return undefined;
  const right = readMigration(name.replace(/^(V\d[\d.]*)_(?=[^_])/, "$1__"));
  if (right.stamp.kind === "none") return undefined;
  const free = folder.byStamp.has(stampKey(right)) ? freeStamps([right], folder).get(identityOf(right)) : undefined;
  return { kind: "unread", name, right: `${right.prefix}${free ?? right.stamp.text}${right.name.slice(right.prefix.length + right.stamp.text.length)}` };
}
