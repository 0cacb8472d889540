import { flywayStamp } from "./flyway-stamp.ts";
import { readStamp, type Stamp } from "./stamp.ts";

/** A migration's name taken apart: `prefix` `stamp` `joint` `feature` `tail` `extension`. */
export interface MigrationName {
  /** The whole name, with extension. */
  readonly name: string;
  /** What a tool puts before the stamp: `V` of Flyway, `Migration` of MikroORM. */
  readonly prefix: string;
  readonly stamp: Stamp;
  /** What stands between stamp and feature. */
  readonly joint: string;
  /** What the migration does, as it is written. */
  readonly feature: string;
  /** `.up`, `.down`, `.do`, `.undo` or nothing. */
  readonly tail: string;
  /** With its dot; nothing for a folder. */
  readonly extension: string;
}

const extensionPattern = /\.(?:[cm]?[jt]s|sql)$/i;
const tailPattern = /\.(?:up|down|do|undo)$/i;
const prefixPattern = /^(?:[VU](?=\d)|Migration(?=\d))/;

/** Takes the name of a migration's file or folder apart. Never fails: a name without a stamp has one of the kind `none`. */
export function readMigration(name: string): MigrationName {
  const extension = extensionPattern.exec(name)?.[0] ?? "";
  const withTail = name.slice(0, name.length - extension.length);
  const ending = tailPattern.exec(withTail)?.[0] ?? "";
  const whole = withTail.slice(0, withTail.length - ending.length);
  // Postgrator says what a file does before it says what it is about: `001.do.users.sql`.
  const prefix = prefixPattern.exec(whole)?.[0] ?? (whole.startsWith("R__") ? "R" : "");
  const body = whole.slice(prefix.length);
  const stamp = prefix === "V" || prefix === "U" ? flywayStamp(body) : readStamp(body);
  const rest = body.slice(stamp.text.length);
  const inner = /^\.(?:do|undo)(?=\.)/i.exec(rest)?.[0] ?? "";
  const after = rest.slice(inner.length);
  const joint = /^[-_.\s]*/.exec(after)?.[0] ?? "";
  return { name, prefix, stamp, joint, feature: after.slice(joint.length), tail: ending === "" ? inner : ending, extension };
}

/** What two files of one migration share: the way there and the way back, the source and what is compiled from it. */
export function identityOf({ prefix, stamp, feature }: MigrationName): string {
  return `${prefix === "U" ? "V" : prefix}${stamp.text} ${(feature.split(".")[0] ?? "").toLowerCase()}`;
}
