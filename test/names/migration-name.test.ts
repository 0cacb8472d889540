import { describe, expect, it } from "vitest";
import { migrationFormats, toolFormats, type MigrationFormat } from "../../src/catalog/migration-tools.ts";
import { judgeMigration } from "../../src/names/migration-name.ts";
import type { MigrationInput } from "../../src/names/migration-finding.ts";

const judge = (name: string, more: Partial<MigrationInput> = {}) => judgeMigration({ name, siblings: [name], tier: "recommended", certain: true, ...more });

const sequelize = ["20240101100000-create-a.js", "20240102100000-create-b.js", "20240103100000-create-c.js", "20240104100000-create-d.js"];

describe("a folder with a custom", () => {
  it("makes its kind of stamp right in recommended, not in strict", () => {
    expect(judge("20240101100000-create-a.js", { siblings: sequelize })).toEqual([]);
    expect(judge("20240101100000-create-a.js", { siblings: sequelize, tier: "strict" })).toMatchObject([{ kind: "format", right: "20240101_1000_create_a.js" }]);
  });

  it("shows who is stamped in another way, with the name in its own", () => {
    const name = "1711390882123-AddX.js";
    expect(judge(name, { siblings: [...sequelize, name] })).toEqual([{ kind: "outlier", name, example: sequelize[0], right: "20240325182122-AddX.js" }]);
    expect(judge("add-x.sql", { siblings: [...sequelize, "add-x.sql"], certain: false })).toMatchObject([{ kind: "unstamped", right: "<stamp>-add-x.sql" }]);
  });

  it("knows the text that one of its scripts reads", () => {
    for (const tier of ["recommended", "strict"] as const) {
      expect(judge("create-b.sql", { siblings: [...sequelize, "create-b.sql"], certain: false, tier })).toEqual([]);
      expect(judge("create-e.sql", { siblings: [...sequelize, "create-e.sql"], certain: false, tier })).toHaveLength(1);
    }
    const initial = "1586949939455-Initial.ts";
    expect(judge("initial.sql", { siblings: ["initial.sql", initial], certain: false, tier: "strict" })).toEqual([]);
    expect(judge("initial.sql", { siblings: ["initial.sql", `${initial}x`], certain: false, tier: "strict" })).toHaveLength(1);
    const sql = sequelize.map((name) => name.replace(".js", ".sql"));
    expect(judge("create-b.sql", { siblings: [...sql, "create-b.sql"], certain: false })).toMatchObject([{ kind: "unstamped" }]);
    expect(judge("create-b.js", { siblings: [...sequelize, "create-b.js"] })).toMatchObject([{ kind: "unstamped" }]);
  });

  it("of the standard's own stamp asks for its whole format, so that the right name is right", () => {
    const siblings = ["20240101_1000_create_a.js", "20240102_1000_create_b.js", "20240103_1000_create_c.js", "20240104_1000_create_d.js"];
    const right = "20240105_1000_create_e.js";
    expect(judge("20240105100000-CreateE.js", { siblings: [...siblings, "20240105100000-CreateE.js"] })).toMatchObject([{ kind: "outlierInTurn", example: siblings[0], right }]);
    expect(judge(right, { siblings: [...siblings, right] })).toEqual([]);
  });

  it("is shown by a name whose time exists", () => {
    const siblings = ["20231332100000-create-z.js", ...sequelize];
    expect(judge("20231332100000-create-z.js", { siblings })).toMatchObject([{ kind: "date", shape: sequelize[0] }]);
  });

  it("leaves the role of a migration out of a right name, unless the folder shows it", () => {
    for (const name of ["20240325_1821_add_role.migration.ts", "1711390882123-AddRole.migration.ts", "20240325182122-add-role.Migration.ts"]) {
      expect(judge(name)).toMatchObject([{ kind: "format", right: "20240325_1821_add_role.ts" }]);
    }
    expect(judge("1711390882123-AddRole.migrations.ts")).toMatchObject([{ right: "20240325_1821_add_role_migrations.ts" }]);
    expect(judge("1711390882123-add-migration-table.ts")).toMatchObject([{ right: "20240325_1821_add_migration_table.ts" }]);
    const name = "1711390882123-AddX.migration.js";
    expect(judge(name, { siblings: [...sequelize, name] })).toMatchObject([{ right: "20240325182122-AddX.js" }]);
    const roles = sequelize.map((one) => one.replace(".js", ".migration.js"));
    expect(judge(name, { siblings: [...roles, name] })).toMatchObject([{ right: "20240325182122-AddX.migration.js" }]);
    expect(judge("1711390882123-AddX.js", { siblings: [...roles, name] })).toMatchObject([{ right: "20240325182122-AddX.js" }]);
  });

  it("leaves out of a right name what says nothing", () => {
    expect(judge("20240105100000-migration.js", { tier: "strict" })).toMatchObject([{ kind: "format", right: "20240105_1000_<what_it_changes>.js" }]);
  });

  it("leaves the house format to those who begin with it", () => {
    expect(judge("20240325_1821_add_x.js", { siblings: [...sequelize, "20240325_1821_add_x.js"] })).toEqual([]);
  });

  it("is enough with two, and none with one", () => {
    expect(judge("20240101100000-create-a.js", { siblings: sequelize.slice(0, 2) })).toEqual([]);
    expect(judge("20240101100000-create-a.js", { siblings: [sequelize[0] ?? "", "package.json"] })).toMatchObject([{ kind: "format" }]);
  });

  it("of times in some names is that of the next, where others bear numbers", () => {
    const siblings = ["001-create-a.js", "002-create-b.js", "003-create-c.js", ...sequelize.slice(0, 2)];
    const name = "20240325-create-d.js";
    expect(judge(name, { siblings: [...siblings, name] })).toEqual([{ kind: "outlier", name, example: sequelize[0], right: "20240325000000-create-d.js" }]);
    expect(judge(name, { siblings: [...siblings.slice(0, 4), name] })).toMatchObject([{ kind: "format", right: "20240325_0000_create_d.js" }]);
    expect(judge("123456789-create-d.js", { siblings: [...siblings, "123456789-create-d.js"] })).toMatchObject([{ kind: "noStamp" }]);
  });

  it("may number behind a word that all begin with", () => {
    const siblings = ["wms_0001_users.sql", "wms_0002_orders.sql"];
    const strays = (name: string, more: Partial<MigrationInput> = {}) => judge(name, { siblings: [...siblings, name], certain: false, ...more });
    expect([strays("wms_0001_users.sql"), strays("wms_0002_orders.sql", { since: "20240101_0000" })]).toEqual([[], []]);
    const versions = ["v00001__init.sql", "v00002__users.sql"];
    expect(versions.flatMap((name) => judge(name, { siblings: versions, certain: false }))).toEqual([]);
    expect(judge("v00001__init.sql", { siblings: ["v00001__init.sql", "v00001__users.sql", "w00002__users.sql"], certain: false })).toMatchObject([{ kind: "noStamp" }]);
    expect(strays("wms_0002_orders.sql", { tier: "strict" })).toMatchObject([{ kind: "noStamp", right: "yyyymmdd_HHmm_wms_0002_orders.sql" }]);
    expect(judge("wms_0001_users.sql", { siblings: [...siblings, ...sequelize], certain: false })).toMatchObject([{ kind: "unstamped" }]);
    expect([strays("users_0003_x.sql"), strays("wms_orders.sql"), judge("wms_0001_users.sql", { certain: false })]).toMatchObject([[{ kind: "noStamp" }], [{ kind: "noStamp" }], [{ kind: "noStamp" }]]);
  });

  it("of a tool that names by itself is left alone", () => {
    expect(judge("20240101100000_init", { siblings: ["20240101100000_init", "migration_lock.toml"] })).toEqual([]);
    expect(judge("0000_slimy_vargas.sql", { siblings: ["0000_slimy_vargas.sql", "meta"] })).toEqual([]);
    expect(judge("20240101100000_init.sql", { siblings: ["20240101100000_init.sql", "atlas.sum"] })).toEqual([]);
  });
});

describe("a stamp that two migrations have", () => {
  const kinds = (...siblings: string[]): string[] => judge(siblings[0] ?? "", { siblings }).map(({ kind }) => kind).filter((kind) => kind.startsWith("duplicate"));

  it.each([
    ["its code and its script", ["20230413090214_init.ts", "20230413090214_init_schema.sql"], []],
    ["its script, by the same name", ["20230413090214_init.sql", "20230413090214_init.js"], []],
    ["code and a script that begins with the same letters", ["20230413090214_add.ts", "20230413090214_address_table.sql"], ["duplicateFirst"]],
    ["two scripts", ["20230413090214_init.sql", "20230413090214_init_schema.sql"], ["duplicateFirst"]],
  ])("may be of one migration: %s", (_, siblings, expected) => {
    expect(kinds(...siblings)).toEqual(expected);
  });

  const shared = ["01_init.sql", "02_add_a.sql", "02_add_b.sql", "03_add_c.sql", "03_add_d.sql", "04_add_e.sql", "04_add_f.sql"];

  it("is a custom where many numbers are shared, but in strict", () => {
    expect(judge("02_add_a.sql", { siblings: shared })).toEqual([]);
    expect(judge("02_add_a.sql", { siblings: shared, tier: "strict" })).toContainEqual({ kind: "duplicateBehind", name: "02_add_a.sql", other: "02_add_b.sql", right: "05_add_b.sql" });
  });

  const pairs = (count: number) => Array.from({ length: count }, (_, at) => [`${String(at + 10)}_add_a.sql`, `${String(at + 10)}_add_b.sql`]).flat();
  const single = Array.from({ length: 60 }, (_, at) => `${String(at + 30)}_add_x.sql`);

  it("is a custom where five are shared, of however many", () => {
    expect(judge("10_add_a.sql", { siblings: [...pairs(5), ...single] })).toEqual([]);
    expect(judge("10_add_a.sql", { siblings: [...pairs(5), ...single], tier: "strict" }).map(({ kind }) => kind)).toContain("duplicateBehind");
    // A script and the code that reads it are one migration, and running numbers tell two apart.
    const scripts = ["20_init.ts", "20_init_all.sql", "21_add_x.ts", "21_add_x_all.sql", "22_01_add.sql", "22_02_add.sql"];
    expect(judge("10_add_a.sql", { siblings: [...pairs(4), ...scripts, ...single] })).toMatchObject([{ kind: "duplicateBehind" }]);
  });

  it("is none where the tool keeps a list that lacks one of two", () => {
    expect(judge("10_add_a.sql", { siblings: pairs(5), listed: () => new Set(["10_add_b"]) })).toEqual([{ kind: "unlisted", name: "10_add_a.sql", other: "10_add_b.sql" }]);
  });

  it.each([
    ["four numbers of sixty and more", "10_add_a.sql", [...pairs(4), ...single]],
    ["two numbers of four", "02_add_a.sql", shared.slice(0, -2).concat("05_add_g.sql")],
    ["three numbers of sixteen", "02_add_a.sql", [...shared, ...Array.from({ length: 12 }, (_, at) => `${String(at + 10)}_add_x.sql`)]],
    ["times", "20240325_1821_a_b.ts", ["20240325_1821_a_b.ts", "20240325_1821_c_d.ts", "20240326_1821_a_b.ts", "20240326_1821_c_d.ts", "20240327_1821_a_b.ts", "20240327_1821_c_d.ts"]],
    ["versions of Flyway", "V2__add_a.sql", ["V1__add_a.sql", "V1__add_b.sql", "V2__add_a.sql", "V2__add_b.sql", "V3__add_a.sql", "V3__add_b.sql"]],
  ])("is none of %s", (_, name, siblings) => {
    expect(judge(name, { siblings }).map((found) => [found.kind.slice(0, "duplicate".length), found.name])).toEqual([["duplicate", name]]);
  });

  it("is reported in both, with the next free one", () => {
    const siblings = ["20240325_1821_a_b.ts", "20240325_1821_c_d.ts", "20240325_1822_e_f.ts"];
    const right = "20240325_1823_c_d.ts";
    expect(judge("20240325_1821_a_b.ts", { siblings })).toEqual([{ kind: "duplicateBehind", name: "20240325_1821_a_b.ts", other: "20240325_1821_c_d.ts", right }]);
    expect(judge("20240325_1821_c_d.ts", { siblings })).toEqual([{ kind: "duplicateBehind", name: "20240325_1821_c_d.ts", other: "20240325_1821_a_b.ts", right }]);
    expect(judge("20240325_1822_e_f.ts", { siblings })).toEqual([]);
  });

  it.each([
    ["20241231235959-a-b.js", "20241231235959-c-d.js", "20250101000000-c-d.js"],
    ["1711390882123-AddA.ts", "1711390882123-AddB.ts", "1711390882124-AddB.ts"],
    ["0003_add_a.sql", "0003_add_b.sql", "0004_add_b.sql"],
    ["001.do.tasks.sql", "001.do.users.sql", "002.do.users.sql"],
    ["V1__add_a.sql", "V1__add_b.sql", "V2__add_b.sql"],
    ["V1__01_add_a.sql", "V1__02_add_b.sql", "V2__02_add_b.sql"],
    ["20230110063945_027-a.js", "20230110063945_027-b.js", "20230110063946_027-b.js"],
    ["20230110063945_027-a.js", "20230110063945_add-b.js", "20230110063946_add-b.js"],
    ["20230110063945_2fa-a.js", "20230110063945_3d-b.js", "20230110063946_3d-b.js"],
    ["0009_add_a.sql", "0009_add_b.sql", "0010_add_b.sql"],
    ["1.0.0-1677208909-add-a.ts", "1.0.0-1677208909-add-b.ts", "1.0.0-1677208910-add-b.ts"],
    ["202403251859_add_a.js", "202403251859_add_b.js", "202403251900_add_b.js"],
    ["2024-03-25-18-21-add-a.js", "2024-03-25-18-21-add-b.js", "2024-03-25-18-22-add-b.js"],
    ["20240325T182122Z-add-a.ts", "20240325T182122Z-add-b.ts", "20240325T182123Z-add-b.ts"],
    ["20240325_1821_add_a.ts", "20240325_1821_drop_b.sql", "20240325_1822_drop_b.sql"],
  ])("%s and %s", (name, other, right) => {
    expect(judge(other, { siblings: [name, other] })).toContainEqual({ kind: "duplicate", name: other, other: name, right });
    expect(judge(name, { siblings: [name, other] })).toContainEqual({ kind: "duplicateFirst", name, other, right });
  });

  it.each([
    ["20240325_1821_add_a.up.sql", "20240325_1821_add_a.down.sql"],
    ["001.do.users.sql", "001.undo.users.sql"],
    ["V1__add_a.sql", "U1__add_a.sql"],
    ["20240325_1821_add_a.ts", "20240325_1821_add_a.js"],
    ["20240325_1821_add_a.js", "20240325_1821_add_a.d.ts"],
    ["20240325_1821_add_a.js", "20240325_1821_add_b.test.js"],
    ["20240325_1821_add_a.js", "20240325_1821_add_b.json"],
    ["v2.15.0-add-a.js", "v2.15.0-add-b.js"],
    ["20240325-add-a.ts", "20240325-add-b.ts"],
    ["2024-03-25-add-a.js", "2024-03-25-add-b.js"],
    ["2024_03_25.sql", "2024_03_25_2.sql"],
    ["20240325_2.sql", "20240325.sql"],
    ["20240325_1821_add_a.ts", "20240325_1821_add_a_tables.sql"],
    ["20240325_1821_add_a_tables.sql", "20240325_1821_add_a.ts"],
    ["20230110063945_027-a.js", "20230110063945_028-b.js"],
    ["20230110063945__027_a.js", "20230110063945__028-b.js"],
    ["0075_add_a.sql", "0075a_add_b.sql"],
    ["0075b_add_a.sql", "0075a_add_b.sql"],
    ["75.sql", "75A.sql"],
  ])("is not seen in %s and %s", (name, other) => {
    expect(judge(name, { siblings: [name, other] }).filter(({ kind }) => kind.startsWith("duplicate"))).toEqual([]);
  });
});

describe("a way up without a way down", () => {
  it("is reported with the name of what is missing", () => {
    expect(judge("20240325_1821_add_a.up.sql")).toEqual([{ kind: "missingDown", name: "20240325_1821_add_a.up.sql", right: "20240325_1821_add_a.down.sql" }]);
    expect(judge("20240325_1821_add_a.down.sql")).toEqual([]);
    expect(judge("20240325_1821_add_a.up.ts")).toEqual([]);
    expect(judge("20240325_1821_add_a.up.sql", { siblings: ["20240325_1821_add_a.up.sql", "20240325_1821_add_a.down.sql"] })).toEqual([]);
  });

  it("is left to strict where no migration has one", () => {
    const siblings = ["a", "b", "c", "d"].map((word, index) => `20240325_182${String(index)}_add_${word}.up.sql`);
    expect(judge(siblings[0] ?? "", { siblings })).toEqual([]);
    expect(judge(siblings[0] ?? "", { siblings, tier: "strict" })).toMatchObject([{ kind: "missingDown" }]);
    expect(judge(siblings[0] ?? "", { siblings: [...siblings.slice(0, 3), "20240325_1829_add_x.sql"] })).toMatchObject([{ kind: "missingDown" }]);
    expect(judge(siblings[0] ?? "", { siblings: [...siblings, (siblings[1] ?? "").replace(".up", ".down")] })).toMatchObject([{ kind: "missingDown" }]);
  });
});

describe("a folder inside the migrations'", () => {
  const name = "20240105100000-create-e.js";
  it("is no place where its name says it again, in strict none at all", () => {
    expect(judge(name, { nested: { folder: "migrations", again: true, siblings: sequelize } })).toEqual([{ kind: "nested", name: `migrations/${name}`, right: name }]);
    expect(judge(name, { nested: { folder: "old", again: false, siblings: sequelize }, siblings: [...sequelize, name] })).toEqual([]);
    expect(judge(name, { nested: { folder: "old", again: false, siblings: sequelize }, tier: "strict" }).map(({ kind }) => kind)).toEqual(["format", "nested"]);
  });

  it("is one if the outer has no migrations", () => {
    expect(judge(name, { nested: { folder: "migrations", again: true, siblings: ["migrations", "index.js"] }, siblings: [...sequelize, name] })).toEqual([]);
  });
});

describe("`since`", () => {
  it.each([["20240325_1822", 0], ["20240325_1821", 1]])("%s", (since, reports) => {
    expect(judge("1711390882123-CreateUsers.ts", { since, tier: "strict" })).toHaveLength(reports);
  });

  it("does not hide a date that cannot be", () => {
    expect(judge("20241399_1430_add_x.ts", { since: "20250101_0000" })).toMatchObject([{ kind: "date" }]);
  });
});

it.each([...migrationFormats])("the format %s takes the name that it makes", (_, format) => {
  for (const name of ["1711390882123-CreateUsers.ts", "20240325182122-create-users.js", "20240325_1821_create_users.sql"]) {
    const [finding] = judge(name, { format, tier: "strict" });
    if (finding === undefined || !("right" in finding) || /[<]|yyyymmdd/.test(finding.right)) continue;
    expect(judge(finding.right, { format, tier: "strict" })).toEqual([]);
  }
});

describe("a right name", () => {
  it.each([
    ["mikro-orm", "20240325_1821.ts", "Migration20240325182100.ts"],
    ["mikro-orm", "1711390882123-CreateUsers.ts", "Migration20240325182122_CreateUsers.ts"],
    ["typeorm", "20240325182122 create users.ts", "1711390882000-create_users.ts"],
    ["yyyymmdd_HHmm_feature", "20240325_1821-.ts", "20240325_1821_<what_it_changes>.ts"],
  ])("in the format %s, for %s: %s", (format, name, right) => {
    expect(judge(name, { format: migrationFormats.get(format), tier: "strict" })).toContainEqual(expect.objectContaining({ right }));
  });

  it("of a way back does not take the version of another way there", () => {
    expect(judge("U1__add_b.sql", { siblings: ["U1__add_a.sql", "U1__add_b.sql", "V2__add_c.sql"] })).toContainEqual({ kind: "duplicateBehind", name: "U1__add_b.sql", other: "U1__add_a.sql", right: "U3__add_b.sql" });
  });

  it("is unknown to a number among moments", () => {
    expect(judge("0003-add-x.js", { siblings: [...sequelize, "0003-add-x.js"] }).filter(({ kind }) => kind === "outlier")).toEqual([]);
  });
});

it("a view that is made again with each change has no stamp", () => {
  expect(judge("R__users.sql", { siblings: ["V1__add_a.sql", "V2__add_b.sql", "V3__add_c.sql", "R__users.sql"], certain: false })).toEqual([]);
});

describe("a lone migration in a project with a migration tool", () => {
  const beside = (name: string, ...packages: string[]) => judge(name, { tools: () => toolFormats(packages) });

  it.each([
    ["typeorm", "1711390882123-CreateUsers.ts"],
    ["knex", "20240325182122_create_users.ts"],
    ["sequelize-cli", "20240325182122-create-users.js"],
    ["@mikro-orm/migrations", "Migration20240325182122.ts"],
    ["kysely", "20240325T182122-create-users.ts"],
    ["node-pg-migrate", "1711390882123_create-users.js"],
    ["@strapi/strapi", "2024.03.25T18.21.22.create-users.js"],
    ["@strapi/strapi", "2024.03.25T18.21.22.000-create-users.js"],
    ["@medusajs/framework", "Migration20240325182122.ts"],
    ["@vendure/core", "1711390882123-add-custom-fields.ts"],
    ["ts-migrate-mongoose", "1711390882123-create-users.ts"],
    ["migrate-mongoose", "1711390882123-create-users.js"],
    ["ts-migrate-mongo", "20240325182122-create_users.ts"],
    ["migrate", "1711390882123-create-users.js"],
    ["payload", "20240325_182122_initial.ts"],
    ["@payloadcms/db-postgres", "20240325_182122_initial.ts"],
    ["dbmate", "20240325182122_create_users.sql"],
    ["hasura-cli", "1711390882123_create_users"],
  ])("of %s may be called %s", (tool, name) => {
    expect(beside(name, "express", tool)).toEqual([]);
    expect(beside(name, "express")).toMatchObject([{ kind: "format" }]);
  });

  it("is held to the house format if another tool would write it", () => {
    expect(beside("20240325182122-create-users.js", "typeorm")).toMatchObject([{ kind: "format", right: "20240325_1821_create_users.js" }]);
    expect(beside("202403251821_create_users.js", "typeorm", "knex", "sequelize")).toMatchObject([{ kind: "format" }]);
    expect(beside("20240325182122-create-users.ts", "ts-migrate-mongoose")).toMatchObject([{ kind: "format" }]);
    expect(beside("1711390882123-create-users.ts", "migrate-mongo", "migrate-tool")).toMatchObject([{ kind: "format" }]);
    expect([beside("20240325182122_create_users.ts", "payload-cron", "dbmate-ui"), beside("1711390882123_create_users.ts", "hasura-client")]).toMatchObject([[{ kind: "format" }], [{ kind: "format" }]]);
    expect(beside("20240325-create-users.ts", "payload")).toMatchObject([{ kind: "format", right: "20240325_0000_create_users.ts" }]);
  });

  it("is held to the house format in strict, and where the settings ask for it", () => {
    const tools = { tools: () => toolFormats(["typeorm"]) };
    expect(judge("1711390882123-CreateUsers.ts", { ...tools, tier: "strict" })).toMatchObject([{ kind: "format" }]);
    expect(judge("1711390882123-CreateUsers.ts", { ...tools, since: "20200101_0000" })).toMatchObject([{ kind: "format" }]);
  });

  it("still has to say what it changes and when", () => {
    expect(beside("1711390882123-migration.ts", "typeorm")).toMatchObject([{ kind: "feature" }]);
    expect(beside("20241325182122_create_users.ts", "knex")).toMatchObject([{ kind: "date" }]);
  });
});

describe("a name that no moment can be read from", () => {
  const formatOf = (name: string) => ({ format: migrationFormats.get(name) });

  it.each([
    ["yyyymmdd_HHmm_feature", "yyyymmdd_HHmm_add_x.sql"],
    ["knex", "yyyymmddHHmmss_add_x.sql"],
    ["typeorm", "<epoch ms>-add_x.sql"],
  ])("is given the letters of %s: %s", (format, right) => {
    expect(judge("add_x.sql", formatOf(format))).toEqual([{ kind: "noStamp", name: "add_x.sql", shape: migrationFormats.get(format)?.shape, right }]);
    expect(judge("0001_add_x.sql", { ...formatOf(format), tier: "strict" })).toMatchObject([{ kind: "noStamp", right }]);
  });

  it("is a number or a version in recommended", () => {
    expect([judge("0001_add_x.sql"), judge("v1.2-add-x.js"), judge("2.5.12.js"), judge("0001.sql"), judge("v3.8.0_1.ts"), judge("3.8-2.up.js")]).toEqual([[], [], [], [], [], []]);
    expect(judge("v3.8.0_update.ts")).toMatchObject([{ kind: "feature", right: "v3.8.0_<what_it_changes>.ts" }]);
    expect([judge("2.5.12.js", { tier: "strict" }), judge("1.users.1.js")]).toMatchObject([[{ kind: "noStamp" }], []]);
  });

  it("is left alone by `since`, which speaks of times", () => {
    const since = "20240101_0000";
    expect([judge("0001_add_x.sql", { since }), judge("v1.2-add-x.js", { since })]).toEqual([[], []]);
    expect(judge("add_x.sql", { since })).toMatchObject([{ kind: "noStamp" }]);
  });

  it("is a date with a digit too few or too many", () => {
    expect(judge("2033123456789_add_x.js")).toEqual([{ kind: "date", name: "2033123456789_add_x.js", wrong: "13 digits", shape: "yyyymmdd_HHmm_feature" }]);
  });

  it("is no migration's if nothing shows that it is one", () => {
    expect(["YYYYMMDDHHMMSS_add_x.ts", "yyyymmdd_HHmm_feature.ts", "{{timestamp}}-x.ts", "_template.ts", "timestamp-name.ts", "stub.ts", "knex-stub.js", "migration.stub.ts", "template.js", "migration_template.ts", "sample-migration.js", "example_migration.ts"].flatMap((name) => judge(name, { tier: "strict" }))).toEqual([]);
    expect(["year_add_x.ts", "timestamps.ts", "templates_table.ts", "stub_users.ts", "email_template.ts", "sample.ts", "sample-migrations.ts"].flatMap((name) => judge(name, { tier: "strict" })).map(({ kind }) => kind)).toEqual(Array(7).fill("noStamp"));
    expect([judge("add-x.ts", { certain: false, tier: "strict" }), judge("add-x.ts", { certain: false }), judge("init.sql", { certain: false }), judge("index.ts"), judge("LegacyMigrator.ts"), judge("helpers.sql", { tier: "strict" })]).toEqual([[], [], [], [], [], []]);
    expect(judge("add-x.sql", { certain: false, tier: "strict" })).toMatchObject([{ kind: "noStamp" }]);
    expect(judge("add-x.ts")).toMatchObject([{ kind: "noStamp" }]);
  });

  it("is a migration's if it is SQL that lies in no order right in the folder", () => {
    expect(judge("createUsers.sql", { certain: false })).toEqual([{ kind: "noStamp", name: "createUsers.sql", shape: "yyyymmdd_HHmm_feature", right: "yyyymmdd_HHmm_create_users.sql" }]);
    expect(judge("add-x.sql", { certain: false, siblings: ["20240325_1821_add_a.sql", "add-x.sql"] })).toMatchObject([{ kind: "noStamp" }]);
    expect(judge("add-x.sql", { certain: false, siblings: ["V1__add_a.sql", "add-x.sql"] })).toEqual([]);
    expect(judge("add-x.sql", { certain: false, nested: { folder: "scripts", again: false, siblings: [] } })).toEqual([]);
    expect(["functions.sql", "reset.sql", "helpers.sql"].flatMap((name) => judge(name, { certain: false }))).toEqual([]);
  });
});

describe("a format that the settings ask for", () => {
  it("holds in recommended too", () => {
    const format = migrationFormats.get("typeorm");
    expect(judge("1711390860000-add_x.ts", { format })).toEqual([]);
    expect(judge("20240325_1821_add_x.ts", { format })).toMatchObject([{ kind: "format", right: "1711390860000-add_x.ts" }]);
  });
});

describe("stamps beside a custom", () => {
  it("are outliers, even if there are two of them", () => {
    const many = Array.from({ length: 8 }, (_, index) => `2024010${String(index + 1)}100000-add-x.js`);
    const siblings = [...many, "1711390882123-AddX.js", "1711390882124-AddY.js"];
    expect(judge("1711390882123-AddX.js", { siblings })).toMatchObject([{ kind: "outlier", right: "20240325182122-AddX.js" }]);
  });

  it("are outliers as soon as three have the standard's own, whatever a tool writes", () => {
    const house = ["20240101_0900_add_a.ts", "20240102_0900_add_b.ts", "20240103_0900_add_c.ts"];
    const tools = (): MigrationFormat[] => [...migrationFormats.values()];
    for (const [name, right] of [["1711390882123-AddX.ts", "20240325_1821_add_x.ts"], ["20240325182122_add_x.ts", "20240325_1821_add_x.ts"]] as const) {
      expect(judge(name, { siblings: [...house, name], tools })).toMatchObject([{ kind: "outlier", right }]);
      expect(judge(name, { siblings: [...house.slice(1), name], tools })).toEqual([]);
      expect(judge(name, { siblings: [...house, name, "20240104090000_add_y.ts", "1711390882124-AddZ.ts"], tools })).toEqual([]);
    }
    const others = ["20240101090000-add-a.ts", "20240102090000-add-b.ts", "20240103090000-add-c.ts", "1711390882123-AddX.ts"];
    expect(judge("1711390882123-AddX.ts", { siblings: others, tools })).toEqual([]);
  });

  it("get its prefix", () => {
    const siblings = ["a", "b", "c", "d"].map((word, index) => `Migration2024010${String(index + 1)}100000_add_${word}.ts`);
    expect(judge("1711390882123-AddX.ts", { siblings })).toMatchObject([{ kind: "outlier", right: "Migration20240325182122_AddX.ts" }]);
  });
});

describe("stamps of two kinds", () => {
  const epochs = ["1773244127557_add_a.sql", "1773244227557_add_b.sql", "1773244327557_add_c.sql"];
  const seconds = ["20251104173102_add_d.sql", "20251104183102_add_e.sql"];

  it("are in order where the second kind is later and sorts behind the first", () => {
    const earlier = ["1673244127557_add_a.sql", "1673244227557_add_b.sql", "1673244327557_add_c.sql"];
    for (const name of [...earlier, ...seconds]) expect(judge(name, { siblings: [...earlier, ...seconds] })).toEqual([]);
    // What is left of a day sorts either way.
    const ofDay = ["1762250462000_add_f.sql", "1762254062000_add_g.sql"];
    for (const name of ofDay) expect(judge(name, { siblings: [...ofDay, ...seconds, "20251104193102_add_h.sql"] })).toEqual([]);
  });

  it("are none where the names sort otherwise than the times", () => {
    const siblings = [...epochs, ...seconds];
    expect(judge("20251104173102_add_d.sql", { siblings })).toMatchObject([{ kind: "outlier", example: "1773244127557_add_a.sql", right: "1762277462000_add_d.sql" }]);
    expect(judge("1773244127557_add_a.sql", { siblings })).toEqual([]);
  });

  it("may be ordered by a class or a list instead", () => {
    const siblings = [...epochs, ...seconds];
    expect(judge("20251104173102_add_d.sql", { siblings, made: { year: 2025, month: 11, day: 4, hour: 17, minute: 31, second: 2 } })).toEqual([]);
    expect(judge("20251104173102_add_d.sql", { siblings, listed: () => new Set() })).toEqual([]);
    expect(judge("20251104173102_add_d.sql", { siblings, listed: () => undefined })).toHaveLength(1);
  });
});

describe("a stamp before all others", () => {
  const siblings = ["20240101100000-add-a.js", "20240102100000-add-b.js", "20240103100000-add-c.js"];
  it.each(["19000101114728-create-tables.js", "19700101000000-create-tables.js", "00000000000000-create-tables.js"])("%s is meant so", (name) => {
    expect(judge(name, { siblings: [name, ...siblings] })).toEqual([]);
  });
  it.each(["19000102114728-create-tables.js", "19000201114728-create-tables.js", "19240101114728-create-tables.js", "00000100000000-create-tables.js", "00000001000000-create-tables.js", "00010000000000-create-tables.js"])("%s is a slip", (name) => {
    expect(judge(name, { siblings: [name, ...siblings] })).toMatchObject([{ kind: "date" }]);
  });
});

describe("a name without words", () => {
  it.each([
    ["20240325_1821.ts", "20240325_1821_<what_it_changes>.ts"],
    ["20240325_1821_migration.ts", "20240325_1821_<what_it_changes>.ts"],
    ["0001-update.sql", "0001-<what_it_changes>.sql"],
  ])("%s is to say what it changes: %s", (name, right) => {
    expect(judge(name)).toEqual([{ kind: "feature", name, right }]);
  });

  it("gets them behind a joint", () => {
    expect(judge("20240325182122.js", { siblings: ["20240325182122.js", "20240325182123_add_x.js"] })).toMatchObject([{ kind: "feature", right: "20240325182122_<what_it_changes>.js" }]);
  });

  it("is right where tools write it so", () => {
    const siblings = ["1", "2", "3"].map((day) => `Migration2024010${day}100000.ts`);
    expect([judge("0001.sql"), judge(siblings[0] ?? "", { siblings }), judge("Migration20240325182122.ts", { format: migrationFormats.get("mikro-orm") })]).toEqual([[], [], []]);
  });

  it.each([["2024_03_", "_"], ["202403", "_"], ["2024-03-", "-"]])("has a number behind a day where several are of one: %s", (month, joint) => {
    const days = ["05", "06", "07"].map((day) => `${month}${day}.sql`);
    const second = `${month}07${joint}2.sql`;
    for (const name of [...days, second]) expect(judge(name, { siblings: [...days, second] })).toEqual([]);
    // Among names that say something, it is asked what it changes, and stays the second of its day.
    const named = ["01", "02", "03"].map((day) => `${month}${day}${joint}add_${day}a.sql`);
    const asked = (name: string) => judge(name, { siblings: [...named, name] });
    expect(asked(second)).toEqual([{ kind: "feature", name: second, right: `${month}07${joint}2${joint}<what_it_changes>.sql` }]);
    expect(asked(`${month}07${joint}123.sql`)).toMatchObject([{ kind: "feature" }]);
    expect(asked(`${month}07${joint}2${joint}add_b.sql`)).toEqual([]);
    expect(judge(second, { siblings: [...days, second], tier: "strict" })).toMatchObject([{ kind: "format" }]);
  });

  it("shows the joint of a name that has one", () => {
    const days = ["2024_03_05.sql", "2024_03_06.sql", "2024_03_07.sql"];
    expect(judge("2024_03_08_update.sql", { siblings: [...days, "2024_03_08_update.sql"] })).toMatchObject([{ kind: "feature", right: "2024_03_08_<what_it_changes>.sql" }]);
    expect(judge("2024_03_08-update.sql", { siblings: [...days, "2024_03_04-add_a.sql", "2024_03_08-update.sql"] })).toMatchObject([{ kind: "feature", right: "2024_03_08-<what_it_changes>.sql" }]);
    const beside = ["001-add_a.sql", ...days, "2024_03_09.sql", "2024_03_08_update.sql"];
    expect(judge("2024_03_08_update.sql", { siblings: beside })).toMatchObject([{ kind: "feature", right: "2024_03_08_<what_it_changes>.sql" }]);
    const seconds = ["05", "06", "07", "08"].map((day) => `202403${day}100000.js`);
    expect(judge("1710064800000_add_a.js", { siblings: [...seconds, "1710064800000_add_a.js"] })).toMatchObject([{ kind: "outlier", right: "20240310100000_add_a.js" }]);
  });

  it("may be left away where a folder does so by custom", () => {
    const nameless = ["20240101100000_", "20240102100000_", "20240103100000_"];
    const named = ["20240104100000_add_a", "20240105100000_add_b", "20240106100000_add_c"];
    expect(judge("20240102100000_", { siblings: [...nameless, ...named] })).toEqual([]);
    expect(judge("20240102100000_", { siblings: [...nameless, ...named, "20240107100000_add_d"] })).toMatchObject([{ kind: "feature" }]);
    expect(judge("20240102100000_", { siblings: nameless.slice(0, 2) })).toMatchObject([{ kind: "feature" }]);
    expect(judge("20240108100000_update", { siblings: [...nameless, "20240108100000_update"] })).toMatchObject([{ kind: "feature" }]);
    // A letter says of what kind each of them is: structure, or data.
    const lettered = ["Migration20240101100000-S.ts", "Migration20240102100000-D.ts", "Migration20240103100000-S.ts"];
    expect(judge("Migration20240102100000-D.ts", { siblings: lettered })).toEqual([]);
    expect(judge("Migration20240102100000-D.ts", { siblings: lettered.slice(0, 2) })).toMatchObject([{ kind: "feature" }]);
    expect(judge("20240102100000_", { siblings: nameless, tier: "strict" })).toMatchObject([{ kind: "format" }]);
  });

  it("is a matter of taste where it has one that says little", () => {
    expect([judge("20240325_1821_add.ts"), judge("20240325_1821_add.ts", { tier: "strict" })]).toMatchObject([[], [{ kind: "feature" }]]);
  });
});

it("a name is judged though the list of its folder has not got it yet", () => {
  expect(judge("20240325_1821_a_b.ts", { siblings: ["20240325_1821_c_d.ts"] })).toMatchObject([{ kind: "duplicateFirst", other: "20240325_1821_c_d.ts" }]);
});
