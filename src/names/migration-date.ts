import { pointedMoment } from "./flyway-stamp.ts";
import type { MigrationFinding } from "./migration-finding.ts";
import type { MigrationFolder } from "./migration-folder.ts";
import type { MigrationName } from "./migration.ts";
import { impossibleIn, type Moment } from "./stamp.ts";

/** The first day of all, by the century or by the clock, is no slip: what bears it is to run before all others. */
const isBeforeAll = ({ year, month, day }: Moment): boolean => (year === 1900 || year === 1970) && month === 1 && day === 1;

/** Reports a stamp that is meant to say a time and says none that exists, as a date or beside others that say one. */
export function brokenDate({ name, stamp }: MigrationName, folder: MigrationFolder, shape: string): MigrationFinding | undefined {
  const { kind, text } = stamp;
  const usual = (folder.custom ?? folder.timed)?.kind;
  const hasLostDigits = kind === "digits" && (/^(?:19|20)\d{9,}$/.test(text) || (usual === "epoch-ms" && text.length > 10));
  const moment = stamp.moment ?? (usual === "pointed" ? pointedMoment(text) : undefined);
  if (moment !== undefined && isBeforeAll(moment)) return undefined;
  const wrong = hasLostDigits ? `${String(text.length)} digits` : moment && impossibleIn(moment);
  return wrong === undefined ? undefined : { kind: "date", name, wrong, shape };
}
