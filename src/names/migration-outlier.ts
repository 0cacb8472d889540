import { migrationFormats } from "../catalog/migration-tools.ts";
import type { MigrationFinding, MigrationInput } from "./migration-finding.ts";
import type { MigrationFolder } from "./migration-folder.ts";
import { identityOf, type MigrationName } from "./migration.ts";
import { impossibleIn, isOfDay, minuteOf, type Stamp } from "./stamp.ts";

/** The tools that compare numbers and not letters: one digit more is later than all that have less. */
const numeric = new Set(["flyway", "node-pg-migrate", "postgrator"].map((tool) => migrationFormats.get(tool)));

/** The time that a stamp says as letters that sort, as long as it is exact; undefined if it says none. */
function timeOf(stamp: Stamp): string | undefined {
  if (stamp.moment === undefined || impossibleIn(stamp.moment) !== undefined) return undefined;
  const minute = minuteOf(stamp.moment);
  return minute.slice(0, isOfDay(stamp) ? "yyyymmdd".length : stamp.kind === "hours" ? "yyyymmdd_HH".length : minute.length);
}

/** True if two stamps sort as their times do, which are not told apart by what one of them leaves out. */
function areInOrder(one: Stamp, other: Stamp): boolean {
  const times = [timeOf(one), timeOf(other)];
  const length = Math.min(...times.map((time) => time?.length ?? 0));
  const [own = "", others = ""] = times.map((time) => time?.slice(0, length));
  return own !== others && own < others === one.text < other.text;
}

/** True if a migration that is stamped in its own way still runs when it was made. */
function isInTurn(migration: MigrationName, { migrations }: MigrationFolder, { made, listed, tools }: MigrationInput): boolean {
  // TypeORM goes by the class, and a list of the tool's own by itself.
  if (made !== undefined || listed?.() !== undefined) return true;
  if (migration.prefix === "V" || migration.prefix === "U" || tools?.().some((format) => numeric.has(format)) === true) return false;
  return migrations.every((other) => other.name === migration.name || identityOf(other) === identityOf(migration) || areInOrder(migration.stamp, other.stamp));
}

/** What is said of a name that is not stamped as the others of its folder are, of which one is shown. */
export function outlier(migration: MigrationName, folder: MigrationFolder, input: MigrationInput, example: string, right: string): MigrationFinding {
  const kind = migration.stamp.kind === "none" ? "unstamped" : isInTurn(migration, folder, input) ? "outlierInTurn" : "outlier";
  return { kind, name: migration.name, example, right };
}
