import { fixedNamesMarks, houseFormat, type MigrationFormat } from "../catalog/migration-tools.ts";
import { isCopy } from "./file-copy.ts";
import { saysSomething } from "./feature.ts";
import { brokenDate } from "./migration-date.ts";
import { duplicateOf } from "./migration-duplicate.ts";
import { isOld } from "./migration-age.ts";
import { isOutOfOrder } from "./migration-disorder.ts";
import { readFolder, type Custom, type MigrationFolder } from "./migration-folder.ts";
import { dated, isMarkedByCustom } from "./migration-late-stamp.ts";
import { isNamelessByCustom } from "./migration-nameless.ts";
import { outlier } from "./migration-outlier.ts";
import { spelledAsOthers } from "./migration-spelling.ts";
import { isHelper, isNumbered, isTextOfScript, isUnordered } from "./migration-stray.ts";
import { unlistedOf } from "./migration-unlisted.ts";
import { unreadOf } from "./migration-unread.ts";
import { readMigration, type MigrationName } from "./migration.ts";
import { fits, rightName, whatItChanges } from "./migration-right-name.ts";
import type { MigrationFinding, MigrationInput } from "./migration-finding.ts";

const isFormatAsked = ({ format, since, tier }: MigrationInput): boolean => format !== undefined || since !== undefined || tier === "strict";

/** A name that a folder's custom makes right: the same kind of stamp, where most have it, or another one has it and it is in order. */
function isCustomary(migration: MigrationName, folder: MigrationFolder, isOrderedOtherwise: () => boolean): boolean {
  const { kind } = migration.stamp;
  if (folder.custom !== undefined) return folder.custom.kind === kind;
  if (kind === "number" || kind === "version" || [...folder.names].some((name) => fixedNamesMarks.has(name))) return true;
  return (folder.kinds.get(kind) ?? 0) > 1 && (!isOutOfOrder(migration, folder) || isOrderedOtherwise());
}

function withoutStamp({ name, ...migration }: MigrationName, format: MigrationFormat): MigrationFinding {
  const right = rightName({ name, ...migration, stamp: { kind: "none", text: "" } }, format, { year: 2000, month: 1, day: 1, hour: 0, minute: 0, second: 0 }) ?? name;
  // The date is for a person to find: shown as the letters that it stands for.
  return { kind: "noStamp", name, shape: format.shape, right: right.replace(/^20000101_0000/, "yyyymmdd_HHmm").replace(/^20000101000000/, "yyyymmddHHmmss").replace(/^946684800000/, "<epoch ms>") };
}

function inFormat(migration: MigrationName, format: MigrationFormat): MigrationFinding | undefined {
  if (fits(migration, format)) return undefined;
  const right = rightName(saysSomething(migration.feature) ? migration : { ...migration, feature: "" }, format);
  return right === undefined ? withoutStamp(migration, format) : { kind: "format", name: migration.name, shape: format.shape, right };
}

/** A custom as a format. */
function formatOf(custom: Custom | undefined): MigrationFormat | undefined {
  if (custom === undefined) return undefined;
  // The standard's own stamp is a promise of its own format.
  if (custom.kind === "house") return { ...houseFormat, shape: custom.example };
  return { shape: custom.example, prefixes: [custom.prefix], stamps: [custom.kind], joints: [custom.joint], feature: "any" };
}

function againstCustom(migration: MigrationName, folder: MigrationFolder, input: MigrationInput): MigrationFinding | undefined {
  const { certain, tools, made, listed } = input;
  const { stamp } = migration;
  if (stamp.kind === "house") return inFormat(migration, houseFormat);
  const custom = formatOf(folder.custom);
  if (stamp.kind === "none") {
    if (!certain || custom === undefined) return certain ? inFormat(migration, houseFormat) : undefined;
    return outlier(migration, folder, input, custom.shape, rightName(migration, custom) ?? `<stamp>${custom.joints[0]}${migration.feature}${migration.tail}${migration.extension}`);
  }
  // TypeORM goes by the class, and a list of the tool's own by itself.
  const isOrderedOtherwise = (): boolean => made !== undefined || listed?.() !== undefined;
  const spelling = spelledAsOthers(migration, folder);
  if (spelling !== undefined && !isOrderedOtherwise()) return outlier({ ...migration, stamp: spelling.stamp }, folder, input, spelling.example, spelling.right);
  if (isCustomary(migration, folder, isOrderedOtherwise)) return undefined;
  if (custom === undefined && tools?.().some((format) => fits(migration, format)) === true) return undefined;
  const shown = custom ?? formatOf(folder.timed);
  const right = shown && rightName(migration, shown);
  if (shown !== undefined && right !== undefined) return outlier(migration, folder, input, shown.shape, right);
  return custom === undefined ? inFormat(migration, houseFormat) : undefined;
}

function nameFinding(input: MigrationInput, migration: MigrationName, folder: MigrationFolder): MigrationFinding | undefined {
  const asked = isFormatAsked(input);
  const format = input.format ?? houseFormat;
  const date = unreadOf(migration, folder) ?? brokenDate(migration, folder, asked || folder.custom === undefined ? format.shape : folder.custom.example, asked ? format : undefined);
  if (date !== undefined) return date;
  const kind = migration.stamp.kind;
  // A number says nothing of when: a team that adopts the standard leaves those that it has.
  if (input.since !== undefined && (kind === "number" || kind === "version")) return undefined;
  const made = asked ? inFormat(migration, format) : againstCustom(migration, folder, input);
  if (made !== undefined) return made;
  // A version says which release it is for.
  const silent = migration.feature === "" && (kind === "number" || kind === "version" || format.featureOptional === true || migration.prefix === "Migration");
  if (silent || (!asked && isNamelessByCustom(migration, folder)) || saysSomething(migration.feature, input.tier === "strict")) return undefined;
  const right = rightName({ ...migration, feature: "" }, asked ? format : (formatOf(folder.custom) ?? { ...houseFormat, stamps: [kind], joints: [migration.joint || "_"] }));
  return { kind: "feature", name: migration.name, right: right ?? whatItChanges };
}

/** So many ways there without one way back are a decision. */
const enoughUps = 3;

function missingDown({ name }: MigrationName, folder: MigrationFolder, strict: boolean): MigrationFinding | undefined {
  // Any other name stays as it is, and the folder has it.
  const right = name.replace(/\.up(?=\.sql$)/i, ".down");
  if (folder.names.has(right)) return undefined;
  const ups = [...folder.names].filter((one) => /\.up\.sql$/i.test(one)).length;
  // A team that never writes the way back has decided so; to ask for it is the business of `strict`.
  const never = ups > enoughUps && ![...folder.names].some((one) => /\.down\.sql$/i.test(one));
  return never && !strict ? undefined : { kind: "missingDown", name, right };
}

function misplaced({ name, nested, tier }: MigrationInput): MigrationFinding | undefined {
  if (nested === undefined || !(nested.again || tier === "strict")) return undefined;
  const above = readFolder(nested.siblings);
  return above.migrations.length > 0 ? { kind: "nested", name: `${nested.folder}/${name}`, right: name } : undefined;
}

/** Says what is wrong with the name of a migration, and what the right one is. Nothing for files that are no migrations. */
export function judgeMigration(input: MigrationInput): MigrationFinding[] {
  const migration = readMigration(input.name);
  const folder = readFolder(input.siblings.includes(input.name) ? input.siblings : [...input.siblings, input.name]);
  const strayed = misplaced(input);
  const told = dated(migration, input.made ?? input.declared);
  if (isOld(told.stamp.moment, input.since)) return [];
  if (migration.stamp.kind === "none" && migration.prefix === "") {
    const isStray = migration.extension === ".sql" && (folder.custom !== undefined || isFormatAsked(input) || isUnordered(migration, input, folder));
    if (isHelper(migration) || isTextOfScript(migration, folder, input) || (migration.extension === ".sql" && input.isQuery?.() === true) || !(input.certain || isStray) || (isNumbered(migration, folder) && (input.since !== undefined || !isFormatAsked(input)))) return [];
    if (!isFormatAsked(input) && (isMarkedByCustom(migration, folder) || (input.declared !== undefined && folder.migrations.length === 0))) return [];
    const found = nameFinding({ ...input, certain: true }, told, folder);
    return found === undefined ? [] : [unlistedOf(migration, folder, input) ?? found];
  }
  const renamed = unlistedOf(migration, folder, input);
  if (renamed !== undefined) return [renamed];
  const twin = duplicateOf(migration, folder, input);
  // The name of a copy is right once its stamp is its own.
  const named = twin !== undefined && isCopy(input.name) ? undefined : nameFinding(input, migration, strayed === undefined || input.nested === undefined ? folder : readFolder(input.nested.siblings));
  return [named, twin, strayed, missingDown(migration, folder, input.tier === "strict")].filter((found) => found !== undefined);
}
