import { pointedMoment } from "./flyway-stamp.ts";
import { freeStamps, stampsAfter } from "./migration-free-stamp.ts";
import type { MigrationFolder } from "./migration-folder.ts";
import { identityOf, type MigrationName } from "./migration.ts";
import { withDigits } from "./stamp-digits.ts";
import { impossibleIn, momentOfEpoch, readStamp, writeStamp, type Moment, type Stamp } from "./stamp.ts";

const exists = (moment: Moment): boolean => impossibleIn(moment) === undefined;

/** A stamp with its month and day in each other's place, if that is a time. */
function swapped({ kind, text, moment = pointedMoment(text) }: Stamp): Stamp | undefined {
  if (moment === undefined) return undefined;
  const made = { ...moment, month: moment.day, day: moment.month };
  const [year, month, day, rest] = [[0, 4], [4, 6], [6, 8], [8]].map((ends) => text.replaceAll(/\D/g, "").slice(...ends));
  return exists(made) ? { kind, text: withDigits(text, `${year}${day}${month}${rest}`), moment: made } : undefined;
}

/** A stamp that was counted on from second 59 to 60: the next minute. */
function carried({ kind, text, moment }: Stamp): Stamp | undefined {
  if (moment?.second !== 60 || !exists({ ...moment, second: 0 })) return undefined;
  const made = momentOfEpoch(Date.UTC(moment.year, moment.month - 1, moment.day, moment.hour, moment.minute, moment.second));
  const digits = writeStamp("seconds", made) ?? "";
  return { kind, text: withDigits(text, `${digits}${text.replaceAll(/\D/g, "").slice(digits.length)}`), moment: made };
}

/** Fourteen digits of fifteen, if they are a time. */
function shortened({ kind, text }: Stamp, { custom, timed }: MigrationFolder): Stamp | undefined {
  if (kind !== "digits" || text.length !== 15 || (custom ?? timed)?.kind !== "seconds") return undefined;
  const made = readStamp(text.slice(0, -1));
  return made.moment !== undefined && exists(made.moment) ? made : undefined;
}

/** True if no other migration of the folder lies between two stamps. */
function areNeighbours(own: string, right: string, { migrations }: MigrationFolder): boolean {
  const [first = "", last = ""] = [own, right].sort();
  return !migrations.some(({ stamp: { text } }) => text > first && text < last);
}

function* stampsFrom(migration: MigrationName, folder: MigrationFolder): Generator<string> {
  yield migration.stamp.text;
  yield* stampsAfter(migration, folder);
}

/**
 * The stamp that a migration without a time that exists was most likely meant to have, one of its own.
 * @param broken those of the folder that have none
 */
export function mendedStamp(migration: MigrationName, broken: readonly MigrationName[], folder: MigrationFolder): string | undefined {
  const meant = (one: MigrationName): MigrationName | undefined => {
    const stamp = swapped(one.stamp) ?? carried(one.stamp) ?? shortened(one.stamp, folder);
    return stamp && { ...one, stamp };
  };
  const own = meant(migration);
  if (own === undefined) return undefined;
  const right = freeStamps(broken.map(meant).filter((one) => one !== undefined), folder, stampsFrom).get(identityOf(own));
  // What only lost or gained a digit keeps its turn; a day and a month that are swapped have put it in the wrong one.
  const keepsTurn = right === own.stamp.text && areNeighbours(migration.stamp.text, right, folder);
  return keepsTurn || swapped(migration.stamp) !== undefined ? right : undefined;
}
