/** How the start of a migration's name orders it: a time in one of its spellings, a number, a version, or nothing. */
export type StampKind =
  /** `20240325_1821`, the standard's own. */
  | "house"
  | "minutes"
  | "seconds"
  | "milliseconds"
  | "hours"
  | "day"
  /** `20240325T182122Z`. */
  | "iso"
  /** `2024.03.25T18.21.22`. */
  | "dotted"
  /** `20240325.1821`, a version of Flyway's. */
  | "pointed"
  /** `2024-03-25-18-21`. */
  | "dashed"
  | "epoch-ms"
  | "epoch-s"
  | "number"
  | "version"
  /** Digits of a length that no tool writes. */
  | "digits"
  | "none";

/** How the names of a tool's migrations are made up. Read off the tools' generators, versions in the comments. */
export interface MigrationFormat {
  /** The format as a person would write it. */
  readonly shape: string;
  readonly prefixes?: readonly string[];
  /** The kinds of stamps that the tool takes; the first is the one that a right name gets. */
  readonly stamps: readonly [StampKind, ...StampKind[]];
  /** What stands between stamp and feature; the first is the one that a right name gets. */
  readonly joints: readonly [string, ...string[]];
  /** `any`: the words may be written as the team likes. */
  readonly feature: "snake_case" | "kebab-case" | "PascalCase" | "any";
  /** The tool makes names without a feature. */
  readonly featureOptional?: boolean;
}

/** The standard's own format. */
export const houseFormat: MigrationFormat = { shape: "yyyymmdd_HHmm_feature", stamps: ["house"], joints: ["_"], feature: "snake_case" };

const secondsThen = (joint: "-" | "_"): MigrationFormat => ({ shape: `yyyymmddHHmmss${joint}feature`, stamps: ["seconds"], joints: [joint], feature: "any" });

/** What `migrations.format` may be. */
export const migrationFormats: ReadonlyMap<string, MigrationFormat> = new Map<string, MigrationFormat>([
  ["yyyymmdd_HHmm_feature", houseFormat],
  // typeorm 1.1
  ["typeorm", { shape: "<epoch ms>-feature", stamps: ["epoch-ms"], joints: ["-"], feature: "any" }],
  // knex 3.3
  ["knex", secondsThen("_")],
  // sequelize-cli 6.6
  ["sequelize", secondsThen("-")],
  // prisma 7: the name of a folder
  ["prisma", secondsThen("_")],
  // drizzle-kit 0.31 and 1.0-rc
  ["drizzle", { shape: "0000_feature", stamps: ["number", "seconds", "epoch-s"], joints: ["_"], feature: "any" }],
  // kysely 0.29 and kysely-ctl 0.21: the team's own choice, ordered by name
  ["kysely", { shape: "yyyymmddTHHmmss-feature", stamps: ["iso", "epoch-ms", "seconds", "house"], joints: ["-", "_"], feature: "any" }],
  // mikro-orm 7.2
  ["mikro-orm", { shape: "Migrationyyyymmddhhmmss_feature", prefixes: ["Migration"], stamps: ["seconds"], joints: ["_"], feature: "any", featureOptional: true }],
  // umzug 3.8
  ["umzug", { shape: "yyyy.mm.ddTHH.mm.ss.feature", stamps: ["dotted"], joints: ["."], feature: "any" }],
  // slonik's migrator is umzug
  ["slonik", { shape: "yyyy.mm.ddTHH.mm.ss.feature", stamps: ["dotted"], joints: ["."], feature: "any" }],
  // strapi 5: made by hand, as its guide shows
  ["strapi", { shape: "yyyy.mm.ddTHH.mm.ss.feature", stamps: ["dotted"], joints: [".", "-", "_"], feature: "any" }],
  // node-pg-migrate 9.0
  ["node-pg-migrate", { shape: "<epoch ms>_feature", stamps: ["epoch-ms", "milliseconds", "number"], joints: ["_", "-"], feature: "any" }],
  // db-migrate 0.11
  ["db-migrate", secondsThen("-")],
  // postgrator 8: the version is one number
  ["postgrator", { shape: "001.do.feature", stamps: ["number", "minutes", "seconds"], joints: ["."], feature: "any" }],
  // migrate-mongo 14
  ["migrate-mongo", secondsThen("-")],
  ["flyway", { shape: "V1__feature", prefixes: ["V", "U", "R"], stamps: ["house", "minutes", "seconds", "number", "version", "dotted", "pointed", "day", "none"], joints: ["__"], feature: "any" }],
  // ley 0.8
  ["ley", { shape: "00000-feature", stamps: ["number", "epoch-s"], joints: ["-"], feature: "any" }],
  // adonis lucid
  ["adonis", { shape: "<epoch ms>_feature", stamps: ["epoch-ms"], joints: ["_"], feature: "any" }],
]);

/** Files beside migrations that prove a tool whose names cannot be configured: drizzle-kit's journal, Prisma's lock, the sums that Atlas keeps of each. */
export const fixedNamesMarks: ReadonlySet<string> = new Set(["meta", "migration_lock.toml", "atlas.sum"]);

/** The packages that show which tool a project's migrations are named by, with the tool's format. */
const toolPackages: readonly (readonly [pattern: RegExp, format: string])[] = [
  [/^(?:@n8n\/)?typeorm$/, "typeorm"],
  [/^(?:knex|objection)$/, "knex"],
  [/^(?:sequelize|sequelize-cli|sequelize-typescript|@sequelize\/\w+)$/, "sequelize"],
  [/^(?:prisma|@prisma\/client)$/, "prisma"],
  [/^drizzle-(?:kit|orm)$/, "drizzle"],
  [/^(?:kysely|kysely-ctl)$/, "kysely"],
  [/^@mikro-orm\//, "mikro-orm"],
  [/^umzug$/, "umzug"],
  [/^(?:slonik|@slonik\/migrator)$/, "slonik"],
  [/^@strapi\/strapi$/, "strapi"],
  [/^node-pg-migrate$/, "node-pg-migrate"],
  [/^db-migrate$/, "db-migrate"],
  [/^postgrator(?:-cli)?$/, "postgrator"],
  [/^(?:ts-)?migrate-mongo$/, "migrate-mongo"],
  [/^node-flywaydb$/, "flyway"],
  [/^ley$/, "ley"],
  [/^@adonisjs\/lucid$/, "adonis"],
  // Products that bring another one's tool, and tools that name as another one does.
  [/^@medusajs\//, "mikro-orm"],
  [/^(?:@vendure\/core|(?:ts-)?migrate-mongoose|migrate)$/, "typeorm"],
  // Payload writes a `_` inside of the stamp.
  [/^(?:payload|@payloadcms\/.+|dbmate)$/, "knex"],
  [/^hasura-cli$/, "adonis"],
];

/** The formats of the tools that look for their migrations in no other folder than this: Supabase's in `supabase/migrations`. */
export const folderFormats = (around: string): MigrationFormat[] => (around === "supabase" ? [secondsThen("_")] : []);

/** The formats of the migration tools among some packages. */
export function toolFormats(packages: Iterable<string>): MigrationFormat[] {
  const names = [...packages];
  return toolPackages.filter(([pattern]) => names.some((name) => pattern.test(name))).flatMap(([, format]) => migrationFormats.get(format) ?? []);
}
