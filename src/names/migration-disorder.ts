import type { MigrationFolder } from "./migration-folder.ts";
import type { MigrationName } from "./migration.ts";
import { impossibleIn, minuteOf, type Stamp } from "./stamp.ts";

/** The day that a stamp says, as letters that sort; undefined if it says none. */
const dayOf = ({ moment }: Stamp): string | undefined => (moment === undefined || impossibleIn(moment) !== undefined ? undefined : minuteOf(moment).slice(0, "yyyymmdd".length));

/**
 * True for a migration whose kind of stamp puts it before or behind others of the folder that their times put elsewhere: `1773244127557` of 2026 is sorted before
 * `20251104173102`. A tool runs them by their names, so that a new database is made in another order than the old ones were.
 */
export function isOutOfOrder({ stamp }: MigrationName, { migrations, timed }: MigrationFolder): boolean {
  const own = dayOf(stamp);
  if (own === undefined || timed === undefined || timed.kind === stamp.kind) return false;
  return migrations.some(({ stamp: other }) => {
    const day = dayOf(other);
    return day !== undefined && day !== own && stamp.text < other.text !== own < day;
  });
}
