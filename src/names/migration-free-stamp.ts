import type { StampKind } from "../catalog/migration-tools.ts";
import { stampKey, type MigrationFolder } from "./migration-folder.ts";
import { identityOf, type MigrationName } from "./migration.ts";
import { withDigits } from "./stamp-digits.ts";

const counted: ReadonlySet<StampKind> = new Set(["epoch-ms", "epoch-s", "version", "digits"]);

const digitsOf = (text: string): string => /^\d*/.exec(text)?.[0] ?? "";

const numberOf = (text: string): bigint => BigInt(digitsOf(text));

/** The numbers of so many digits in the last gap before the last: those behind it would have one digit more, which sorts before as text. */
function* lastGap(numbers: ReadonlySet<bigint>, own: bigint, last: bigint, digits: number): Generator<bigint> {
  if (String(last + 1n).length <= digits) return;
  const before = [...numbers].filter((one) => one < last && !numbers.has(one + 1n)).reduce((most, one) => (one > most ? one : most), own);
  for (let next = before + 1n; next < last; next += 1n) yield next;
}

/**
 * The numbers right behind a migration's own, which keep its turn, up to the first that is taken; then those behind the last, since any other gap would be as wrong
 * and would look right.
 */
function* numbersAfter({ stamp }: MigrationName, { migrations }: MigrationFolder): Generator<bigint> {
  const numbers = new Set(migrations.filter((one) => one.stamp.kind === "number").map((one) => numberOf(one.stamp.text)));
  const last = [...numbers].reduce((most, one) => (one > most ? one : most), 0n);
  for (let next = numberOf(stamp.text) + 1n; next < last && !numbers.has(next); next += 1n) yield next;
  yield* lastGap(numbers, numberOf(stamp.text), last, digitsOf(stamp.text).length);
  for (let next = last + 1n; ; next += 1n) yield next;
}

/** True if one stamp comes before another one of its kind; a number before the same with a letter. */
function isBefore(kind: StampKind, one: string, other: string): boolean {
  const [own, others] = kind === "number" ? [numberOf(one), numberOf(other)] : [one, other];
  return own < others || (own === others && one < other);
}

/** True if a migration that is moved to another stamp of its kind comes behind one that it came before. */
export const movesBehind = ({ stamp: { kind, text } }: MigrationName, right: string, { migrations }: MigrationFolder): boolean =>
  migrations.some(({ stamp }) => stamp.kind === kind && isBefore(kind, text, stamp.text) && isBefore(kind, stamp.text, right));

/** The stamps after a migration's own, in its own spelling. */
export function* stampsAfter(migration: MigrationName, folder: MigrationFolder): Generator<string> {
  const { kind, text, moment } = migration.stamp;
  if (kind === "number") {
    const { length } = digitsOf(text);
    for (const next of numbersAfter(migration, folder)) yield String(next).padStart(length, "0");
  }
  if (counted.has(kind) || moment === undefined) {
    const digits = /\d*$/.exec(text)?.[0] ?? "";
    const start = text.slice(0, text.length - digits.length);
    for (let next = BigInt(digits) + 1n; ; next += 1n) yield start + String(next).padStart(digits.length, "0");
  }
  for (let time = Date.UTC(moment.year, moment.month - 1, moment.day, moment.hour, moment.minute, moment.second) + 1000; ; time += 1000) {
    yield withDigits(text, new Date(time).toISOString().replaceAll(/\D/g, ""));
  }
}

/**
 * The stamps of migrations that have to move, by what those are known by: each the next one that is free in the folder, and that none before is given.
 * @param candidates which stamps are tried for one, in turn
 */
export function freeStamps(movers: readonly MigrationName[], folder: MigrationFolder, candidates = stampsAfter): ReadonlyMap<string, string> {
  const taken = new Set(folder.byStamp.keys());
  const free = new Map<string, string>();
  for (const mover of movers) {
    for (const text of candidates(mover, folder)) {
      const key = stampKey({ ...mover, stamp: { ...mover.stamp, text } });
      if (taken.has(key)) continue;
      taken.add(key);
      free.set(identityOf(mover), text);
      break;
    }
  }
  return free;
}
