import type { StampKind } from "../catalog/migration-tools.ts";
import { stampKey, type MigrationFolder } from "./migration-folder.ts";
import { identityOf, type MigrationName } from "./migration.ts";
import { withDigits } from "./stamp-digits.ts";

const counted: ReadonlySet<StampKind> = new Set(["epoch-ms", "epoch-s", "number", "version", "digits"]);

/** Numbers name steps: the next one is behind the last, since a gap among them would run before what is there. */
function lastNumber({ migrations }: MigrationFolder): bigint {
  const numbers = migrations.filter(({ stamp }) => stamp.kind === "number").map(({ stamp }) => BigInt(/^\d*/.exec(stamp.text)?.[0] ?? ""));
  return numbers.reduce((most, one) => (one > most ? one : most), 0n);
}

/** The stamps after a migration's own, in its own spelling. */
export function* stampsAfter({ stamp }: MigrationName, folder: MigrationFolder): Generator<string> {
  const { kind, text, moment } = stamp;
  if (counted.has(kind) || moment === undefined) {
    const digits = (kind === "number" ? /^\d*/ : /\d*$/).exec(text)?.[0] ?? "";
    const start = kind === "number" ? "" : text.slice(0, text.length - digits.length);
    for (let next = (kind === "number" ? lastNumber(folder) : BigInt(digits)) + 1n; ; next += 1n) yield start + String(next).padStart(digits.length, "0");
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
