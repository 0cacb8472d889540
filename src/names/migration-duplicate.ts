import type { StampKind } from "../catalog/migration-tools.ts";
import type { MigrationFinding } from "./migration-finding.ts";
import { stampKey, type MigrationFolder } from "./migration-folder.ts";
import { identityOf, type MigrationName } from "./migration.ts";
import { isOfDay } from "./stamp.ts";
import { snakeOf } from "./words.ts";

// Many in one folder bear one day, hour or release by design; only a stamp that is meant to be unique can be doubled.
const shared: ReadonlySet<StampKind> = new Set(["hours", "none", "version"]);

/** The running number that a team puts behind its stamps: `20230110063945_027-…`. Where a prefix makes the stamp a version, it orders nothing. */
const runningNumber = ({ prefix, feature }: MigrationName): string | undefined => (prefix === "" ? /^\d+(?=[-_.])/.exec(feature)?.[0] : undefined);

/** True if running numbers tell two migrations of one stamp apart. */
function areNumbered(one: MigrationName, other: MigrationName): boolean {
  const [own, others] = [runningNumber(one), runningNumber(other)];
  return own !== undefined && others !== undefined && own !== others;
}

/** True if one of two is the script that the other one's code runs: `20230413090214_init_schema.sql` beside `20230413090214_init.ts`. */
function isScriptOf(one: MigrationName, other: MigrationName): boolean {
  const [script, code] = one.extension === ".sql" ? [one, other] : [other, one];
  return script.extension === ".sql" && /^\.[cm]?[jt]s$/.test(code.extension) && code.feature !== "" && `${snakeOf(script.feature)}_`.startsWith(`${snakeOf(code.feature)}_`);
}

/** The other migration with the stamp of this one, or undefined. */
function twinOf(migration: MigrationName, folder: MigrationFolder): MigrationName | undefined {
  if (isOfDay(migration.stamp) || (shared.has(migration.stamp.kind) && (migration.stamp.kind !== "version" || migration.stamp.moment === undefined))) return undefined;
  const own = identityOf(migration);
  return folder.byStamp.get(stampKey(migration))?.find((other) => identityOf(other) !== own && !areNumbered(migration, other) && !isScriptOf(migration, other));
}

const counted: ReadonlySet<StampKind> = new Set(["epoch-ms", "epoch-s", "number", "version", "digits"]);

/** The stamps after this one, in its own spelling. */
function* stampsAfter({ stamp }: MigrationName): Generator<string> {
  const { kind, text, moment } = stamp;
  if (counted.has(kind) || moment === undefined) {
    const digits = /\d*$/.exec(text)?.[0] ?? "";
    for (let next = BigInt(digits) + 1n; ; next += 1n) yield text.slice(0, text.length - digits.length) + String(next).padStart(digits.length, "0");
  }
  for (let time = Date.UTC(moment.year, moment.month - 1, moment.day, moment.hour, moment.minute, moment.second) + 1000; ; time += 1000) {
    const digits = new Date(time).toISOString().replaceAll(/\D/g, "");
    let at = 0;
    yield text.replaceAll(/\d/g, () => digits.charAt(at++));
  }
}

/** The name with the next stamp that is free in the folder. */
function nextFree(migration: MigrationName, folder: MigrationFolder): string {
  const { stamp, prefix, name } = migration;
  for (const text of stampsAfter(migration)) {
    if (!folder.byStamp.has(`${prefix === "U" ? "V" : prefix}${text}`)) return `${prefix}${text}${name.slice(prefix.length + stamp.text.length)}`;
  }
  return name;
}

/** So many numbers that are shared, and one in so many of all, are no slips. */
const enoughShared = { numbers: 3, oneIn: 5 };

/** True if the numbers of a folder say to what step or release a migration belongs, and are shared by custom: the whole name is what the tool knows it by. */
function areNumbersShared({ prefix, stamp }: MigrationName, { byStamp }: MigrationFolder): boolean {
  if (stamp.kind !== "number" || prefix !== "") return false;
  const numbers = [...byStamp.values()].filter(([first]) => first?.stamp.kind === "number" && first.prefix === "");
  const shared = numbers.filter(({ length }) => length > 1).length;
  return shared >= enoughShared.numbers && shared * enoughShared.oneIn >= numbers.length;
}

/** Reports a migration whose stamp another one of the folder has too. */
export function duplicateOf(migration: MigrationName, folder: MigrationFolder, strict: boolean): MigrationFinding | undefined {
  if (!strict && areNumbersShared(migration, folder)) return undefined;
  const twin = twinOf(migration, folder);
  return twin === undefined ? undefined : { kind: "duplicate", name: migration.name, other: twin.name, right: nextFree(migration, folder) };
}
