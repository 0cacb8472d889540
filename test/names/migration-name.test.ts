import { describe, expect, it } from "vitest";
import { migrationFormats, toolFormats } from "../../src/catalog/migration-tools.ts";
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
    expect(judge("add-x.sql", { siblings: [...sequelize, "add-x.sql"], certain: false })).toMatchObject([{ kind: "outlier", right: "<stamp>-add-x.sql" }]);
  });

  it("of the standard's own stamp asks for its whole format, so that the right name is right", () => {
    const siblings = ["20240101_1000_create_a.js", "20240102_1000_create_b.js", "20240103_1000_create_c.js", "20240104_1000_create_d.js"];
    const right = "20240105_1000_create_e.js";
    expect(judge("20240105100000-CreateE.js", { siblings: [...siblings, "20240105100000-CreateE.js"] })).toMatchObject([{ kind: "outlier", example: siblings[0], right }]);
    expect(judge(right, { siblings: [...siblings, right] })).toEqual([]);
  });

  it("is shown by a name whose time exists", () => {
    const siblings = ["20231301100000-create-z.js", ...sequelize];
    expect(judge("20231301100000-create-z.js", { siblings })).toMatchObject([{ kind: "date", shape: sequelize[0] }]);
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

  it("of a tool that names by itself is left alone", () => {
    expect(judge("20240101100000_init", { siblings: ["20240101100000_init", "migration_lock.toml"] })).toEqual([]);
    expect(judge("0000_slimy_vargas.sql", { siblings: ["0000_slimy_vargas.sql", "meta"] })).toEqual([]);
  });
});

describe("a stamp that two migrations have", () => {
  it("is reported in both, with the next free one", () => {
    const siblings = ["20240325_1821_a_b.ts", "20240325_1821_c_d.ts", "20240325_1822_e_f.ts"];
    expect(judge("20240325_1821_a_b.ts", { siblings })).toEqual([{ kind: "duplicate", name: "20240325_1821_a_b.ts", other: "20240325_1821_c_d.ts", right: "20240325_1823_a_b.ts" }]);
    expect(judge("20240325_1821_c_d.ts", { siblings })).toMatchObject([{ kind: "duplicate", other: "20240325_1821_a_b.ts", right: "20240325_1823_c_d.ts" }]);
    expect(judge("20240325_1822_e_f.ts", { siblings })).toEqual([]);
  });

  it.each([
    ["20241231235959-a-b.js", "20241231235959-c-d.js", "20250101000000-a-b.js"],
    ["1711390882123-AddA.ts", "1711390882123-AddB.ts", "1711390882124-AddA.ts"],
    ["0003_add_a.sql", "0003_add_b.sql", "0004_add_a.sql"],
    ["001.do.users.sql", "001.do.tasks.sql", "002.do.users.sql"],
    ["V1__add_a.sql", "V1__add_b.sql", "V2__add_a.sql"],
    ["1.0.0-1677208902-add-a.ts", "1.0.0-1677208902-add-b.ts", "1.0.0-1677208903-add-a.ts"],
    ["20240325T182122Z-add-a.ts", "20240325T182122Z-add-b.ts", "20240325T182123Z-add-a.ts"],
  ])("%s and %s", (name, other, right) => {
    expect(judge(name, { siblings: [name, other] })).toContainEqual({ kind: "duplicate", name, other, right });
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
  ])("is not seen in %s and %s", (name, other) => {
    expect(judge(name, { siblings: [name, other] }).filter(({ kind }) => kind === "duplicate")).toEqual([]);
  });
});

describe("a way up without a way down", () => {
  it("is reported with the name of what is missing", () => {
    expect(judge("20240325_1821_add_a.up.sql")).toEqual([{ kind: "missingDown", name: "20240325_1821_add_a.up.sql", right: "20240325_1821_add_a.down.sql" }]);
    expect(judge("20240325_1821_add_a.down.sql")).toEqual([]);
    expect(judge("20240325_1821_add_a.up.ts")).toEqual([]);
  });

  it("is left to strict where no migration has one", () => {
    const siblings = ["a", "b", "c", "d"].map((word, index) => `20240325_182${String(index)}_add_${word}.up.sql`);
    expect(judge(siblings[0] ?? "", { siblings })).toEqual([]);
    expect(judge(siblings[0] ?? "", { siblings, tier: "strict" })).toMatchObject([{ kind: "missingDown" }]);
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

describe("a lone migration in a project with a migration tool", () => {
  const beside = (name: string, ...packages: string[]) => judge(name, { tools: () => toolFormats(packages) });

  it.each([
    ["typeorm", "1711390882123-CreateUsers.ts"],
    ["knex", "20240325182122_create_users.ts"],
    ["sequelize-cli", "20240325182122-create-users.js"],
    ["@mikro-orm/migrations", "Migration20240325182122.ts"],
    ["kysely", "20240325T182122-create-users.ts"],
    ["node-pg-migrate", "1711390882123_create-users.js"],
  ])("of %s may be called %s", (tool, name) => {
    expect(beside(name, "express", tool)).toEqual([]);
    expect(beside(name, "express")).toMatchObject([{ kind: "format" }]);
  });

  it("is held to the house format if another tool would write it", () => {
    expect(beside("20240325182122-create-users.js", "typeorm")).toMatchObject([{ kind: "format", right: "20240325_1821_create_users.js" }]);
    expect(beside("202403251821_create_users.js", "typeorm", "knex", "sequelize")).toMatchObject([{ kind: "format" }]);
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
