import type { StampKind } from "../catalog/migration-tools.ts";
import { isCopy } from "./file-copy.ts";
import { identityOf, readMigration, type MigrationName } from "./migration.ts";
import { impossibleIn } from "./stamp.ts";

/** How most names of a folder are made up. */
export interface Custom {
  readonly kind: StampKind;
  readonly prefix: string;
  readonly joint: string;
  /** One of the names, to show. */
  readonly example: string;
}

/** What the names in a folder say about each other. */
export interface MigrationFolder {
  readonly names: ReadonlySet<string>;
  readonly migrations: readonly MigrationName[];
  /** Migrations by stamp, each way and its way back counted once. */
  readonly byStamp: ReadonlyMap<string, readonly MigrationName[]>;
  /** How many migrations begin with each kind of stamp. */
  readonly kinds: ReadonlyMap<StampKind, number>;
  /** The kind that nearly all have, if there are enough to tell. */
  readonly custom: Custom | undefined;
  /** The kind that most of those have that say a time, if more than one does: how the next one is stamped where older ones bear numbers. */
  readonly timed: Custom | undefined;
}

const aside = /\.d\.[cm]?ts$|\.(?:test|spec)\.|^\./i;

/** True for names that could be those of migrations: code, SQL, or a folder. */
const isCandidate = (name: string): boolean => !aside.test(name) && (/\.(?:[cm]?[jt]s|sql)$/i.test(name) || !name.includes(".") || /^\d/.test(name)) && !/\.(?:json|map|md|toml|snap|lock)$/i.test(name);

/** What must be one migration's alone: Flyway's way back has the version of the way there. */
export const stampKey = ({ prefix, stamp }: MigrationName): string => `${prefix === "U" ? "V" : prefix}${stamp.text}`;

/** A folder needs so many names of one kind before that kind is taken for its custom. */
const enough = 3;

/** A kind of stamp as the first name shows it whose time exists. */
function shownBy(migrations: readonly MigrationName[], kind: StampKind): Custom | undefined {
  const example = migrations.find(({ stamp }) => stamp.kind === kind && (stamp.moment === undefined || impossibleIn(stamp.moment) === undefined));
  if (example === undefined) return undefined;
  // A name without a feature has no joint to show.
  const joint = example.feature === "" ? (migrations.find(({ stamp, feature }) => stamp.kind === kind && feature !== "")?.joint ?? "_") : example.joint;
  return { kind, prefix: example.prefix, joint, example: example.name };
}

function customOf(migrations: readonly MigrationName[], kinds: ReadonlyMap<StampKind, number>): Custom | undefined {
  const total = [...kinds.values()].reduce((sum, count) => sum + count, 0);
  // What the standard asks for is a custom as soon as all but one keep to it.
  const isKept = (kind: StampKind, count: number): boolean => count >= enough && (count >= total * 0.8 || (kind === "house" && count >= total - 1));
  const [kind] = [...kinds].find(([one, count]) => isKept(one, count)) ?? [];
  return kind && shownBy(migrations, kind);
}

const timeless: ReadonlySet<StampKind> = new Set(["number", "version", "digits", "none"]);

function timedOf(migrations: readonly MigrationName[], kinds: ReadonlyMap<StampKind, number>): Custom | undefined {
  const most = [...kinds].filter(([kind, count]) => count > 1 && !timeless.has(kind)).reduce<readonly [StampKind | undefined, number]>((best, one) => (one[1] > best[1] ? one : best), [undefined, 0])[0];
  return most && shownBy(migrations, most);
}

const known = new WeakMap<readonly string[], MigrationFolder>();

/** Reads the names of a folder, once for each list: all files of a folder are judged by the same. */
export function readFolder(names: readonly string[]): MigrationFolder {
  const folder = known.get(names) ?? read(names);
  known.set(names, folder);
  return folder;
}

function read(names: readonly string[]): MigrationFolder {
  const seen = new Set<string>();
  const migrations: MigrationName[] = [];
  const byStamp = new Map<string, MigrationName[]>();
  const kinds = new Map<StampKind, number>();
  const sorted = [...names].sort();
  // What was copied stands behind the rest: its original keeps the stamp.
  for (const name of [...sorted.filter((one) => !isCopy(one)), ...sorted.filter(isCopy)]) {
    if (!isCandidate(name)) continue;
    const migration = readMigration(name);
    if (migration.stamp.kind === "none") continue;
    const identity = identityOf(migration);
    if (seen.has(identity)) continue;
    seen.add(identity);
    migrations.push(migration);
    kinds.set(migration.stamp.kind, (kinds.get(migration.stamp.kind) ?? 0) + 1);
    byStamp.set(stampKey(migration), [...(byStamp.get(stampKey(migration)) ?? []), migration]);
  }
  return { names: new Set(names), migrations, byStamp, kinds, custom: customOf(migrations, kinds), timed: timedOf(migrations, kinds) };
}
