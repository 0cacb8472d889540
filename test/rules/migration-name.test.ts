import { migrationName } from "../../src/rules/migration-name.ts";
import { ruleTester } from "../support/rule-tester.ts";

const up = "export async function up() {}\nexport async function down() {}";
const firstLine = { line: 1, column: 1, endLine: 1, endColumn: up.indexOf("\n") + 1 };
const at = (name: string): string => `/backend/src/migrations/${name}`;
const strict = [{ tier: "strict" }] as const;
const house = "yyyymmdd_HHmm_feature";
const migrations = (settings: object): { layered: object } => ({ layered: { migrations: settings } });

/** Names that stand alone in their folder, with the right name of each. */
const formats: readonly (readonly [name: string, right: string])[] = [
  ["1711390882123-CreateUsers.ts", "20240325_1821_create_users.ts"],
  ["1711390882-create-users.js", "20240325_1821_create_users.js"],
  ["20240325182122-create-users.js", "20240325_1821_create_users.js"],
  ["20240325182122_createUsers.mjs", "20240325_1821_create_users.mjs"],
  ["20240325182122123_create-users.cjs", "20240325_1821_create_users.cjs"],
  ["202403251821_create_users.mts", "20240325_1821_create_users.mts"],
  ["20240325T182122-create-users.cts", "20240325_1821_create_users.cts"],
  ["20240325T182122123Z-init.ts", "20240325_1821_init.ts"],
  ["2024.03.25T18.21.22.create-users.ts", "20240325_1821_create_users.ts"],
  ["2024-03-25-18-21-create-users.ts", "20240325_1821_create_users.ts"],
  ["2024_03_25_182122_create_users.ts", "20240325_1821_create_users.ts"],
  ["20240325-create-users.ts", "20240325_0000_create_users.ts"],
  ["20240325-1821-create-users.ts", "20240325_1821_create_users.ts"],
  ["20240325_18_21_create_users.ts", "20240325_1821_create_users.ts"],
  ["20240325-1861-create-users.ts", "20240325_0000_1861_create_users.ts"],
  ["2024-03-25T18_21_22_123Z-create-users.ts", "20240325_1821_create_users.ts"],
  ["2024-03-25T18-21-22-123Z-create-users.ts", "20240325_1821_create_users.ts"],
  ["2024-03-25T18:21:22Z-create-users.ts", "20240325_1821_create_users.ts"],
  ["CreateUsers1711390882123.ts", "20240325_1821_create_users.ts"],
  ["m20240325_182122_create_users.ts", "20240325_1821_create_users.ts"],
  ["2024032518_create_users.ts", "20240325_1800_create_users.ts"],
  ["20240325_182122_create_users.ts", "20240325_1821_create_users.ts"],
  ["Migration20240325182122_add_users.ts", "20240325_1821_add_users.ts"],
  ["20240325_1821-create-users.ts", "20240325_1821_create_users.ts"],
  ["20240325_1821_createUsers.ts", "20240325_1821_create_users.ts"],
  ["20240325_1821_create-users.ts", "20240325_1821_create_users.ts"],
  ["20240325_1821_Create_Users.ts", "20240325_1821_create_users.ts"],
  ["20240325_1821__create_users.ts", "20240325_1821_create_users.ts"],
];

/** Times that do not exist. */
const dates: readonly (readonly [name: string, wrong: string])[] = [
  ["20241321_1430_create_users.ts", "month 13"],
  ["20240025_1430_create_users.ts", "month 0"],
  ["20240230_1430_create_users.ts", "day 30 in month 2"],
  ["20230229_1430_create_users.ts", "day 29 in month 2"],
  ["20240431_1430_create_users.ts", "day 31 in month 4"],
  ["20240325_2430_create_users.ts", "hour 24"],
  ["20240325_1460_create_users.ts", "minute 60"],
  ["20240325143061-create-users.ts", "second 61"],
  ["20240324T086100-add-fk.ts", "minute 61"],
  ["2024032514305-create-users.ts", "13 digits"],
  ["202403251430555-create-users.ts", "15 digits"],
  ["00240325_1430_create_users.ts", "year 24"],
];

const stampless: readonly (readonly [name: string, right: string])[] = [
  ["001-create-users.ts", "yyyymmdd_HHmm_create_users.ts"],
  ["V12__create_users.ts", "yyyymmdd_HHmm_create_users.ts"],
  ["v2.15.0-create-users.ts", "yyyymmdd_HHmm_create_users.ts"],
  ["create-users.ts", "yyyymmdd_HHmm_create_users.ts"],
  ["CreateUsers.js", "yyyymmdd_HHmm_create_users.js"],
];

const features = ["migration", "update", "new", "a", "tmp", "wip"];

const typeorm = (name: string, body = "async up() {} async down() {}"): string => `export class ${name} implements MigrationInterface { ${body} }`;

ruleTester().run("migration-name", migrationName as never, {
  valid: [
    ...[
      "20240325_1821_create_users.ts", "20240325_1821_create_users.js", "20240325_1821_create_users.mts", "20240325_1821_create_users.cts", "20240325_1821_create_users.mjs",
      "20240325_1821_create_users.cjs", "20240229_0000_leap_day.ts", "20240325_2359_2fa.ts", "20240325_1821_uuid_v7_fn.ts", "20240325_1821_init.ts",
      "index.ts", "provider.ts", "migrations.ts", "run-migrations.ts", "utils.ts", "types.d.ts", "20240325182122-create-users.test.ts", "utils/1711390882123-CreateUsers.ts", "down/20240325182122-create-users.ts",
      "20240325182122_create/helper.ts",
    ].map((name) => ({ name: `strict: ${name}`, filename: at(name), code: up, options: strict })),
    { name: "a helper without a way up", filename: at("column-migration.ts"), code: "export const migrate = () => 1;", options: strict },
    { name: "a file that only hands on", filename: at("index.ts"), code: 'export * as init from "./20240325_1821_init";', options: strict },
    { name: "a number alone in recommended", filename: at("001-init.ts"), code: up },
    { name: "a version alone in recommended", filename: at("v2.15.0-series.ts"), code: up },
    { name: "a version with a time in recommended", filename: "/backend/alterations/1.0.0-1677208902-update-config.ts", code: up },
    { name: "the house format in recommended", filename: at("20240325_1821_create_users.ts"), code: up },
    { name: "outside the folder", filename: "/backend/src/users/1711390882123-CreateUsers.ts", code: up, options: strict },
    { name: "the role migration outside the folder", filename: "/backend/src/users/user.migration.ts", code: up, options: strict },
    { name: "in a test", filename: "/backend/test/migrations/1711390882123-CreateUsers.ts", code: up, options: strict },
    { name: "the folder's name alone", filename: "/backend/migrations.ts", code: up, options: strict },
    ...([
      ["typeorm", "1711390882123-CreateUsers.ts"], ["knex", "20240325182122_create_users.ts"], ["sequelize", "20240325182122-create-users.js"], ["kysely", "20240325T182122-create-users.ts"],
      ["mikro-orm", "Migration20240325182122.ts"], ["mikro-orm", "Migration20240325182122_add_users.ts"], ["umzug", "2024.03.25T18.21.22.create-users.ts"], ["node-pg-migrate", "1711390882123_create-users.ts"],
      ["db-migrate", "20240325182122-create-users.js"], ["postgrator", "001.do.users.js"], ["migrate-mongo", "20240325182122-create_users.js"], ["ley", "00001-users.js"], ["adonis", "1711390882123_create_users.ts"],
      ["drizzle", "0000_slimy_vargas.ts"], ["yyyymmdd_HHmm_feature", "20240325_1821_create_users.ts"],
    ] as const).map(([format, name]) => ({ name: `${format} in strict: ${name}`, filename: at(name), code: up, options: strict, settings: migrations({ format }) })),
    { name: "before `since`", filename: at("1711390882123-CreateUsers.ts"), code: up, options: strict, settings: migrations({ since: "20240325_1822" }) },
    { name: "a number where there is `since`", filename: at("001-init.ts"), code: up, options: strict, settings: migrations({ since: "20240101" }) },
    { name: "a class with the stamp of its file", filename: at("1711390882123-CreateUsers.ts"), code: typeorm("CreateUsers1711390882123"), settings: migrations({ format: "typeorm" }) },
    { name: "a class with another stamp before `since`", filename: at("1711390882123-CreateUsers.ts"), code: typeorm("CreateUsers1711390942123"), settings: migrations({ since: "20250101" }) },
    { name: "a class before `since` whose file has no stamp", filename: at("create-users.ts"), code: typeorm("CreateUsers1711390882123"), settings: migrations({ since: "20250101" }) },
    { name: "a class in the minute of its file", filename: at("20240325_1821_create_users.ts"), code: typeorm("CreateUsers1711390882123"), options: strict },
    { name: "a property that has the stamp", filename: at("20240325_1821_create_users.ts"), code: typeorm("CreateUsers", 'name = "CreateUsers1711390882123";'), options: strict },
    { name: "a list of migrations", filename: at("all-steps.ts"), code: "export const a: Migration = { up };\nexport const b: Migration = { up };" },
    { name: "what a migration extends", filename: at("base-step.ts"), code: "export abstract class BaseStep { up() {} }" },
    { name: "an abstract class", filename: at("20240325_1821_create_users.ts"), code: `${up}\nexport abstract class Base implements MigrationInterface {}`, options: strict },
    { name: "the class of another tool", filename: at("20240325_1821_create_users.ts"), code: "export class CreateUsers extends Migration { up() {} }", options: strict },
  ],
  invalid: [
    ...formats.map(([name, right]) => ({
      name: `format: ${name}`, filename: at(name), code: up, errors: [{ messageId: "format", data: { name, right, shape: house }, ...firstLine }],
    })),
    ...dates.map(([name, wrong]) => ({
      name: `date: ${name}`, filename: at(name), code: up, errors: [{ messageId: "date", data: { name, wrong, shape: house }, ...firstLine }],
    })),
    ...stampless.map(([name, right]) => ({
      name: `no stamp: ${name}`, filename: at(name), code: up, options: strict, errors: [{ messageId: "noStamp", data: { name, right, shape: house }, ...firstLine }],
    })),
    ...features.map((feature) => ({
      name: `feature: ${feature}`, filename: at(`20240325_1821_${feature}.ts`), code: up,
      errors: [{ messageId: "feature", data: { name: `20240325_1821_${feature}.ts`, right: "20240325_1821_<what_it_changes>.ts" }, ...firstLine }],
    })),
    { name: "no feature", filename: at("20240325_1821.ts"), code: up, errors: [{ messageId: "feature", data: { name: "20240325_1821.ts", right: "20240325_1821_<what_it_changes>.ts" }, ...firstLine }] },
    { name: "a name without a stamp in recommended", filename: at("create_users.ts"), code: up, errors: [{ messageId: "noStamp", data: { name: "create_users.ts", right: "yyyymmdd_HHmm_create_users.ts", shape: house }, ...firstLine }] },
    { name: "CommonJS", filename: at("create_users.js"), code: "module.exports = { async up() {}, async down() {} };", errors: [{ messageId: "noStamp", line: 1, column: 1, endLine: 1, endColumn: 53 }] },
    { name: "after `since`", filename: at("1711390882123-CreateUsers.ts"), code: up, settings: migrations({ since: "20240325_1821" }), errors: [{ messageId: "format", ...firstLine }] },
    { name: "another format than the settings'", filename: at("20240325_1821_create_users.ts"), code: up, settings: migrations({ format: "sequelize" }),
      errors: [{ messageId: "format", data: { name: "20240325_1821_create_users.ts", right: "20240325182100-create_users.ts", shape: "yyyymmddHHmmss-feature" }, ...firstLine }] },
    { name: "a stamp for TypeORM", filename: at("20240325182122-create-users.ts"), code: up, settings: migrations({ format: "typeorm" }),
      errors: [{ messageId: "format", data: { name: "20240325182122-create-users.ts", right: "1711390882000-create-users.ts", shape: "<epoch ms>-feature" }, ...firstLine }] },
    { name: "a migration by its type", filename: at("create-users.ts"), code: "const m: Migration = { async up() {}, async down() {} };\nexport default m;",
      errors: [{ messageId: "noStamp", data: { name: "create-users.ts", shape: house, right: "yyyymmdd_HHmm_create_users.ts" }, line: 1, column: 1, endLine: 1, endColumn: 57 }] },
    { name: "a migration that is made", filename: at("create-users.ts"), code: "export default defineMigration({ up, down });",
      errors: [{ messageId: "noStamp", data: { name: "create-users.ts", shape: house, right: "yyyymmdd_HHmm_create_users.ts" }, line: 1, column: 1, endLine: 1, endColumn: 46 }] },
    { name: "a stamp that only the class has", filename: at("create-users.ts"), code: typeorm("CreateUsers1711390882123"),
      errors: [{ messageId: "format", data: { name: "create-users.ts", shape: house, right: "20240325_1821_create_users.ts" }, line: 1, column: 1 }] },
    { name: "a class with another stamp", filename: at("20240325_1821_create_users.ts"), code: typeorm("CreateUsers1711390942123"),
      errors: [{ messageId: "classStamp", data: { className: "CreateUsers1711390942123", name: "20240325_1821_create_users.ts", right: "20240325_1822_create_users.ts" }, line: 1, column: 14, endLine: 1, endColumn: 38 }] },
    { name: "a class with another stamp, and a name in another format", filename: at("1711390882123-CreateUsers.ts"), code: typeorm("CreateUsers1711390942123"), options: strict,
      errors: [
        { messageId: "format", data: { name: "1711390882123-CreateUsers.ts", shape: house, right: "20240325_1821_create_users.ts" }, line: 1, column: 1 },
        { messageId: "classStamp", data: { className: "CreateUsers1711390942123", name: "1711390882123-CreateUsers.ts", right: "1711390942123-CreateUsers.ts" }, line: 1, column: 14, endLine: 1, endColumn: 38 },
      ] },
    { name: "a class with another stamp after `since`", filename: at("20240325_1821_create_users.ts"), code: typeorm("CreateUsers1711390942123"), settings: migrations({ since: "20240325" }),
      errors: [{ messageId: "classStamp", data: { className: "CreateUsers1711390942123", name: "20240325_1821_create_users.ts", right: "20240325_1822_create_users.ts" }, line: 1, column: 14, endLine: 1, endColumn: 38 }] },
    { name: "a class without digits", filename: at("20240325_1821_create_users.ts"), code: typeorm("CreateUsers"),
      errors: [{ messageId: "classDigits", data: { className: "CreateUsers", count: "none", right: "CreateUsers1711390860000" }, line: 1, column: 14, endLine: 1, endColumn: 25 }] },
    { name: "a class with a digit missing", filename: at("1711390882123-CreateUsers.ts"), code: typeorm("CreateUsers171139088212"), settings: migrations({ format: "typeorm" }),
      errors: [{ messageId: "classDigits", data: { className: "CreateUsers171139088212", count: "12", right: "CreateUsers1711390882123" }, line: 1, column: 14, endLine: 1, endColumn: 37 }] },
    { name: "a property with another stamp", filename: at("1711390882123-CreateUsers.ts"), code: typeorm("CreateUsers1711390882123", 'name = "CreateUsers1711390882124";'), settings: migrations({ format: "typeorm" }),
      errors: [{ messageId: "classStamp", data: { className: "CreateUsers1711390882124", name: "1711390882123-CreateUsers.ts", right: "1711390882124-CreateUsers.ts" }, line: 1, column: 78, endLine: 1, endColumn: 104 }] },
    { name: "a folder that only the settings call one", filename: "/backend/src/changes/1711390882123-CreateUsers.ts", code: up, settings: { layered: { layers: { migration: { files: "**/changes/**", optional: true } }, root: "/" } },
      errors: [{ messageId: "format", ...firstLine }] },
  ] as never,
});
