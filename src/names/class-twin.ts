import { identityOf, readMigration } from "./migration.ts";
import type { MigrationFinding } from "./migration-finding.ts";
import { writeStamp } from "./stamp.ts";

/** The names by which TypeORM runs the migrations of a folder, by file. */
export type ClassNames = ReadonlyMap<string, readonly string[]>;

/** Of two with one stamp TypeORM runs the classes: `right` is the name of the one that moves, `file` that of its file. */
export interface ClassTwinFinding {
  /** Which of the two is asked: the one that moves, or the one that keeps its stamp. */
  readonly kind: "duplicateClass" | "duplicateClassFirst";
  readonly className: string;
  /** The file that is not asked. */
  readonly other: string;
  readonly right: string;
  readonly file: string;
}

const digits = /\d{13}$/;

/** The thirteen digits by which TypeORM runs a class. */
const stampOf = (className: string): string | undefined => digits.exec(className)?.[0];

/** The first file by name that has a class with the same stamp, if it comes before one; what is compiled from that one has it too. */
export function sharerOf(fileName: string, className: string, classes: ClassNames): string | undefined {
  const [own, stamp] = [identityOf(readMigration(fileName)), stampOf(className)];
  return [...classes].find(([file, names]) => stamp !== undefined && file < fileName && identityOf(readMigration(file)) !== own && names.some((name) => stampOf(name) === stamp))?.[0];
}

/** The name of a class with the next stamp that none of a folder has. */
export function freeClassName(className: string, classes: ClassNames): string {
  const taken = new Set([...classes.values()].flat().map(stampOf));
  let next = Number(stampOf(className)) + 1;
  while (taken.has(String(next))) next += 1;
  return className.replace(digits, String(next));
}

/**
 * What is said of two files with one stamp where TypeORM runs their classes: those are named. Nothing where the classes have stamps of their own: then one of the
 * files is not named for its class, which is said of that one.
 */
export function withClasses(finding: MigrationFinding, className: string | undefined, classes: () => ClassNames): MigrationFinding | ClassTwinFinding | undefined {
  if (className === undefined || !(finding.kind === "duplicate" || finding.kind === "duplicateFirst" || finding.kind === "duplicateBehind")) return finding;
  const { kind, name, other, right } = finding;
  const [stamp, beside = ""] = [stampOf(className), classes().get(other)?.[0]];
  if (stamp === undefined || stampOf(beside) === undefined) return finding;
  const moved = readMigration(right);
  if (stampOf(beside) !== stamp) return moved.stamp.kind === "epoch-ms" ? undefined : finding;
  const isOwn = kind === "duplicate" || (kind === "duplicateBehind" && moved.feature === readMigration(name).feature);
  const free = moved.stamp.kind === "epoch-ms" ? moved.stamp.text : moved.stamp.moment && writeStamp("epoch-ms", moved.stamp.moment);
  if (free === undefined) return finding;
  return { kind: isOwn ? "duplicateClass" : "duplicateClassFirst", className: isOwn ? className : beside, other, right: (isOwn ? className : beside).replace(digits, free), file: right };
}
