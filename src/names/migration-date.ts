import type { MigrationFormat } from "../catalog/migration-tools.ts";
import { pointedMoment } from "./flyway-stamp.ts";
import type { MigrationFinding } from "./migration-finding.ts";
import type { MigrationFolder } from "./migration-folder.ts";
import { mendedStamp } from "./migration-mended-date.ts";
import { readMigration, type MigrationName } from "./migration.ts";
import { impossibleIn, type Moment } from "./stamp.ts";

/** The first day of all, by the century or by the clock, is no slip, nor are nothing but zeros: what bears them is to run before all others. */
const isBeforeAll = ({ year, month, day }: Moment): boolean => ((year === 1900 || year === 1970) && month === 1 && day === 1) || (year === 0 && month === 0 && day === 0);

/** What is wrong with a stamp that is meant to say a time and says none that exists; undefined if nothing is. */
export function noTimeIn({ stamp: { kind, text, moment: own } }: MigrationName, { custom, timed }: MigrationFolder): string | undefined {
  const usual = (custom ?? timed)?.kind;
  const hasLostDigits = kind === "digits" && (/^(?:19|20)\d{9,}$/.test(text) || (usual === "epoch-ms" && text.length > 10));
  const moment = own ?? (usual === "pointed" ? pointedMoment(text) : undefined);
  if (moment !== undefined && isBeforeAll(moment)) return undefined;
  return hasLostDigits ? `${String(text.length)} digits` : moment && impossibleIn(moment);
}

/**
 * Reports a stamp that is meant to say a time and says none that exists, as a date or beside others that say one.
 * @param shape what to show of a right name
 * @param asked the format that the right name has to have, if any
 */
export function brokenDate(migration: MigrationName, folder: MigrationFolder, shape: string, asked?: MigrationFormat): MigrationFinding | undefined {
  const wrong = noTimeIn(migration, folder);
  if (wrong === undefined) return undefined;
  const { name, prefix, stamp } = migration;
  const mended = mendedStamp(migration, folder.migrations.filter((one) => noTimeIn(one, folder) !== undefined), folder);
  const right = `${prefix}${mended ?? ""}${name.slice(prefix.length + stamp.text.length)}`;
  const isTold = mended !== undefined && asked?.stamps.includes(readMigration(right).stamp.kind) !== false;
  return isTold ? { kind: "dateMended", name, wrong, right } : { kind: "date", name, wrong, shape };
}
