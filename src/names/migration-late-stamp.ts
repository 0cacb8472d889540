import type { MigrationFolder } from "./migration-folder.ts";
import type { MigrationName } from "./migration.ts";
import { impossibleIn, readStamp, type Moment, type Stamp } from "./stamp.ts";

/** A stamp that stands elsewhere than at the start of a name. */
interface LateStamp extends Stamp {
  readonly moment: Moment;
  /** The words around it. */
  readonly feature: string;
}

function timed(stamp: Stamp, feature: string): LateStamp | undefined {
  const { moment } = stamp;
  return moment === undefined || impossibleIn(moment) !== undefined ? undefined : { ...stamp, moment, feature };
}

/** What may stand before a stamp and says nothing: `m20240325_182122_create_users`. */
const mark = /^(?:[a-z]|migrations?|version)?[-_.]?(?=\d)/i;

function behindMark(name: string): LateStamp | undefined {
  const rest = name.slice(mark.exec(name)?.[0].length ?? name.length);
  const stamp = readStamp(rest);
  return timed(stamp, rest.slice(stamp.text.length).replace(/^[-_.\s]+/, ""));
}

function atEnd(name: string): LateStamp | undefined {
  for (const { index } of name.matchAll(/(?<!\d)\d/g)) {
    const stamp = readStamp(name.slice(index));
    const found = stamp.text === name.slice(index) ? timed(stamp, name.slice(0, index).replace(/[-_.\s]+$/, "")) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * A name without a stamp with the moment that it says in another place, or that its code says.
 * @param made the moment by the code
 */
export function dated(migration: MigrationName, made: Moment | undefined): MigrationName {
  if (migration.stamp.kind !== "none" || migration.prefix !== "") return migration;
  const late = behindMark(migration.feature) ?? atEnd(migration.feature);
  const moment = made ?? late?.moment;
  return moment === undefined ? migration : { ...migration, stamp: { ...migration.stamp, moment }, feature: late?.feature ?? migration.feature };
}

/** True for a name that has its stamp behind a mark as another one of the folder has, and none has another: that orders them. */
export function isMarkedByCustom({ name }: MigrationName, { names, migrations }: MigrationFolder): boolean {
  const own = behindMark(name);
  const before = (one: string): string | undefined => mark.exec(one)?.[0];
  return own !== undefined && migrations.length === 0 && [...names].some((other) => other !== name && before(other) === before(name) && behindMark(other)?.kind === own.kind);
}
