import { freeClassName, sharerOf, type ClassNames } from "./class-twin.ts";
import { isOld } from "./migration-age.ts";
import { readFolder, stampKey } from "./migration-folder.ts";
import { readMigration } from "./migration.ts";
import { rightName } from "./migration-right-name.ts";
import { impossibleIn, minuteOf, momentOfEpoch, writeStamp, type Moment } from "./stamp.ts";

/** What is wrong with the name by which TypeORM runs a migration. */
export type ClassStampFinding =
  | { readonly kind: "classStamp"; readonly className: string; readonly name: string; readonly right: string }
  // The file cannot be named for the class: another one has that stamp.
  | { readonly kind: "classTaken"; readonly className: string; readonly other: string; readonly right: string }
  // The file says no time by which it could be named.
  | { readonly kind: "classShared"; readonly className: string; readonly other: string; readonly right: string }
  | { readonly kind: "classDigits"; readonly className: string; readonly count: string; readonly right: string };

/** Digits that are no date and one or two too few. */
const lostDigits = /^(?!19|20)\d{11,12}$/;

/** The moment by which TypeORM runs a class, if its name ends in one. */
export function momentOfClass(className: string): Moment | undefined {
  const moment = momentOfEpoch(Number(/\d{13}$/.exec(className)?.[0] ?? 0));
  return impossibleIn(moment) === undefined ? moment : undefined;
}

/**
 * Compares the stamp of a TypeORM class, by which it is run, with that of its file.
 * @param className the name of the class, or what its property `name` says
 * @param siblings what lies in the folder of the file
 * @param since migrations before this moment (`yyyymmdd_HHmm`) are left alone
 * @param classes the names by which those of the folder are run, asked for only where the file's stamp does not settle it
 */
export function judgeClassStamp(fileName: string, className: string, siblings: readonly string[], since?: string, classes: () => ClassNames = () => new Map()): ClassStampFinding | undefined {
  const migration = readMigration(fileName);
  const { kind, text, moment } = migration.stamp;
  const digits = /\d*$/.exec(className)?.[0] ?? "";
  // TypeORM reads the last thirteen characters: `CreateYear2025` may have its stamp right behind.
  const last = digits.slice(-13);
  const ofClass = momentOfEpoch(Number(last));
  const same = moment !== undefined && (kind === "epoch-ms" ? last === text : minuteOf(ofClass) === minuteOf(moment));
  if (same && digits.length > 13) return undefined;
  // A copy of an old one is new by its class.
  if (isOld(moment, since) && (impossibleIn(ofClass) !== undefined || isOld(ofClass, since))) return undefined;
  if (digits.length !== 13) {
    // Fourteen digits are cut to thirteen by TypeORM and still order, if all are so.
    if (digits.length === 14 && (kind !== "seconds" || digits === text)) return undefined;
    const stamp = (moment && writeStamp("epoch-ms", moment)) ?? "<epoch ms>";
    const right = `${className.slice(0, className.length - digits.length)}${kind === "epoch-ms" ? text : stamp}`;
    return { kind: "classDigits", className, count: digits === "" ? "none" : String(digits.length), right };
  }
  // Nearly thirteen digits are those of a class, with one lost.
  if (kind === "digits" && lostDigits.test(text)) return { kind: "classStamp", className, name: fileName, right: `${last}${fileName.slice(text.length)}` };
  if (same) return undefined;
  const sharer = sharerOf(fileName, className, classes());
  if (moment === undefined || kind === "day" || kind === "hours" || kind === "version") {
    return sharer === undefined ? undefined : { kind: "classShared", className, other: sharer, right: freeClassName(className, classes()) };
  }
  const inFile = kind === "epoch-ms" ? text : writeStamp("epoch-ms", moment);
  const stamp = kind === "epoch-ms" ? digits : writeStamp(kind, ofClass);
  const right = rightName({ ...migration, stamp: { kind, text: stamp ?? text, moment: ofClass } }, { shape: "", prefixes: [migration.prefix], stamps: [kind], joints: [migration.joint], feature: "any" });
  const other = readFolder(siblings).byStamp.get(stampKey(readMigration(right ?? "")))?.[0]?.name ?? sharer;
  if (other !== undefined && inFile !== undefined) return { kind: "classTaken", className, other, right: `${className.slice(0, -last.length)}${inFile}` };
  return { kind: "classStamp", className, name: fileName, right: right ?? fileName };
}
