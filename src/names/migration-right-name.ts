import type { MigrationFormat, StampKind } from "../catalog/migration-tools.ts";
import { withoutCopy } from "./file-copy.ts";
import type { MigrationName } from "./migration.ts";
import { impossibleIn, writeStamp, type Moment } from "./stamp.ts";
import { joinWords, snakeOf } from "./words.ts";

/** Stands in a right name for what only a person can say. */
export const whatItChanges = "<what_it_changes>";

/** The role of a migration, which its folder says already: `add-role.migration.ts`. */
const role = /\.migration(?=\.|$)/i;

/** An ending that stands there twice: `add_role.ts.ts`. */
const doubled = /\.(?:[cm]?[jt]s|sql)$/i;

/** The feature as a format writes it; what a person has to fill in if there is none. */
function featureFor(format: MigrationFormat, feature: string): string {
  const words = withoutCopy(feature).replace(doubled, "").replace(role, "");
  const snake = snakeOf(words);
  if (snake === "") return whatItChanges;
  // A folder's custom may have the role.
  if (format.feature === "any") return `${/^[\w-]+$/.test(words) ? words : snake}${role.test(format.shape) ? (role.exec(feature)?.[0] ?? "") : ""}`;
  return joinWords(snake.split("_"), format.feature);
}

const fitsKind = (kind: StampKind, { stamps }: MigrationFormat): boolean => stamps.includes(kind);

/** A moment in the first of the format's stamps that can say one; numbers cannot. */
function written({ stamps }: MigrationFormat, moment: Moment): string | undefined {
  return stamps.map((kind) => writeStamp(kind, moment)).find((text) => text !== undefined);
}

/** The name's own stamp if the format takes it, or the same moment as the format writes it; undefined if it has no moment. */
function stampFor(format: MigrationFormat, { stamp }: MigrationName, moment: Moment | undefined): string | undefined {
  if (fitsKind(stamp.kind, format) && (stamp.kind !== "none" || moment === undefined)) return stamp.text;
  if (moment === undefined || impossibleIn(moment) !== undefined) return undefined;
  return written(format, moment);
}

/** The last three parts of a right name. A migration that is no folder keeps its tail and its extension. */
const ending = ({ tail, extension }: MigrationName): string => `${tail.toLowerCase()}${extension.toLowerCase()}`;

/**
 * The right name of a migration in a format, worked out from the stamp that it has.
 * @param moment the moment to use instead of the name's own
 * @returns undefined if the name holds no moment
 */
export function rightName(migration: MigrationName, format: MigrationFormat, moment = migration.stamp.moment): string | undefined {
  const stamp = stampFor(format, migration, moment);
  if (stamp === undefined) return undefined;
  const prefix = format.prefixes === undefined ? "" : format.prefixes.includes(migration.prefix) ? migration.prefix : (format.prefixes[0] ?? "");
  const feature = featureFor(format, migration.feature);
  const bare = feature === whatItChanges && format.featureOptional === true;
  return `${prefix}${stamp}${bare ? "" : `${format.joints[0]}${feature}`}${ending(migration)}`;
}

/** True if the name is made up as the format says; whether its date exists and its words say something is asked elsewhere. */
export function fits(migration: MigrationName, format: MigrationFormat): boolean {
  const { prefix, stamp, joint, feature, name } = migration;
  if (!(format.prefixes ?? [""]).includes(prefix) || !fitsKind(stamp.kind, format)) return false;
  if (feature === "") return format.featureOptional === true || joint.trim() === "" || format.joints.includes(joint);
  if (!format.joints.includes(joint)) return false;
  if (format.feature === "any") return /^[\w.-]+$/.test(feature);
  return feature === joinWords(snakeOf(feature).split("_"), format.feature) && name.endsWith(ending(migration));
}
