import type { StampKind } from "../catalog/migration-tools.ts";
import { withoutCopy } from "./file-copy.ts";
import { noTimeIn } from "./migration-date.ts";
import type { MigrationFinding, MigrationInput } from "./migration-finding.ts";
import { stampKey, type MigrationFolder } from "./migration-folder.ts";
import { freeStamps, movesBehind } from "./migration-free-stamp.ts";
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

const runsOf = ({ feature }: MigrationName): readonly string[] => feature.match(/\d+|\D+/g) ?? [];

/** True if two names are alike up to a number that ends a word, so that it orders them: `…_table_01_users` and `…_table_02_orders`. Of two lengths it does not: 10 is read before 9. */
function areCounted(one: MigrationName, other: MigrationName): boolean {
  const [own, others] = [runsOf(one), runsOf(other)];
  const at = own.findIndex((run, index) => run !== others[index]);
  const [number = "", next] = own.slice(at);
  const [otherNumber = "", otherNext] = others.slice(at);
  const endsWord = [next, otherNext].every((run) => run === undefined || /^[-_.\s]/.test(run));
  return one.prefix === "" && at > 0 && endsWord && /^\d+$/.test(number) && /^\d+$/.test(otherNumber) && number.length === otherNumber.length;
}

/** True if one of two is the script that the other one's code runs: `20230413090214_init_schema.sql` beside `20230413090214_init.ts`. */
function isScriptOf(one: MigrationName, other: MigrationName): boolean {
  const [script, code] = one.extension === ".sql" ? [one, other] : [other, one];
  return script.extension === ".sql" && /^\.[cm]?[jt]s$/.test(code.extension) && code.feature !== "" && `${snakeOf(script.feature)}_`.startsWith(`${snakeOf(code.feature)}_`);
}

/** Those of a folder that have the stamp of a migration and nothing else to order them by. */
function twinsOf(migration: MigrationName, folder: MigrationFolder, strict: boolean): MigrationName[] {
  const { stamp } = migration;
  // It gets another stamp anyhow, and no free one can be worked out from a time that does not exist.
  if (noTimeIn(migration, folder) !== undefined) return [];
  if (isOfDay(stamp) || (shared.has(stamp.kind) && (stamp.kind !== "version" || stamp.moment === undefined))) return [];
  const own = identityOf(migration);
  const beside = folder.byStamp.get(stampKey(migration)) ?? [];
  return beside.filter((other) => identityOf(other) !== own && !areNumbered(migration, other) && !isScriptOf(migration, other) && (strict || !areCounted(migration, other)));
}

/** True if another one comes first by name: it runs first already, and keeps its stamp. */
function isLater(migration: MigrationName, twin: MigrationName, folder: MigrationFolder): boolean {
  const order = (folder.byStamp.get(stampKey(migration)) ?? []).map(identityOf);
  return order.indexOf(identityOf(twin)) < order.indexOf(identityOf(migration));
}

/** The name of one of two twins with the stamp that is left for it, and whether that one keeps its turn. */
function moved(migration: MigrationName, folder: MigrationFolder, strict: boolean): { readonly right: string; readonly keepsTurn: boolean } {
  const movers = folder.migrations.filter((one) => twinsOf(one, folder, strict).some((twin) => isLater(one, twin, folder)));
  const { prefix, stamp } = migration;
  const name = withoutCopy(migration.name);
  const free = freeStamps(movers, folder).get(identityOf(migration)) ?? stamp.text;
  return { right: `${prefix}${free}${name.slice(prefix.length + stamp.text.length)}`, keepsTurn: !movesBehind(migration, free, folder) };
}

/** So many numbers that are shared, and one in so many of all, are no slips; nor are so many in a folder of any size. */
const enoughShared = { numbers: 3, oneIn: 5, anyhow: 5 };

/** True if the numbers of a folder say to what step or release a migration belongs, and are shared by custom: the whole name is what the tool knows it by. */
function areNumbersShared({ prefix, stamp }: MigrationName, folder: MigrationFolder): boolean {
  if (stamp.kind !== "number" || prefix !== "") return false;
  const numbers = [...folder.byStamp.values()].filter(([first]) => first?.stamp.kind === "number" && first.prefix === "");
  const shared = numbers.filter((beside) => beside.some((one) => twinsOf(one, folder, true).length > 0)).length;
  return shared >= enoughShared.anyhow || (shared >= enoughShared.numbers && shared * enoughShared.oneIn >= numbers.length);
}

/** Reports a migration whose stamp another one of the folder has too. */
export function duplicateOf(migration: MigrationName, folder: MigrationFolder, { tier, listed }: MigrationInput): MigrationFinding | undefined {
  const strict = tier === "strict";
  const [twin] = twinsOf(migration, folder, strict);
  if (twin === undefined) return undefined;
  const { name } = migration;
  const list = listed?.();
  if (list !== undefined) {
    const [isListed, isOtherListed] = [migration, twin].map((one) => list.has(one.name.slice(0, one.name.length - one.extension.length)));
    if (!isListed) return { kind: "unlisted", name, other: twin.name };
    // Its tool knows it by its name, and the list orders it.
    if (!isOtherListed || !strict) return undefined;
  }
  if (!strict && areNumbersShared(migration, folder)) return undefined;
  const later = isLater(migration, twin, folder);
  const { right, keepsTurn } = moved(later ? migration : twin, folder, strict);
  return { kind: keepsTurn ? (later ? "duplicate" : "duplicateFirst") : "duplicateBehind", name, other: twin.name, right };
}
