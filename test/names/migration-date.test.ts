import { describe, expect, it } from "vitest";
import { migrationFormats } from "../../src/catalog/migration-tools.ts";
import type { MigrationInput } from "../../src/names/migration-finding.ts";
import { judgeMigration } from "../../src/names/migration-name.ts";

const minutes = ["202401011000-add-a.js", "202407011000-add-b.js", "202409031000-add-c.js", "202501041000-add-d.js"];
const seconds = ["20231101100000_add_a.js", "20231201100000_add_b.js", "20240103100000_add_c.js", "20240104100000_add_d.js"];

const judge = (name: string, siblings: readonly string[], more: Partial<MigrationInput> = {}) => judgeMigration({ name, siblings: [...siblings, name], tier: "recommended", certain: true, ...more });

describe("a time that does not exist", () => {
  it.each([
    ["day and month are swapped", "202421071010-add-x.js", minutes, "month 21", "202407211010-add-x.js"],
    ["day and month are swapped, with joints", "2024-13-05-add-x.js", ["2024-01-01-add-a.js", "2024-01-02-add-b.js", "2024-01-03-add-c.js"], "month 13", "2024-05-13-add-x.js"],
    ["day and month are swapped, in a version of Flyway's", "V20241308.1700__add_x.sql", ["V20240325.1821__add_a.sql", "V20240326.1821__add_b.sql", "V20240327.1821__add_c.sql"], "month 13", "V20240813.1700__add_x.sql"],
    ["day and month are swapped, and the time is taken", "202413011000-add-x.js", [...minutes, "202401131000-add-y.js"], "month 13", "202401131001-add-x.js"],
    ["a digit is too many", "202311301047205_add_x.js", seconds, "15 digits", "20231130104720_add_x.js"],
    ["the second is counted on", "20231231235960_add_x.js", seconds, "second 60", "20240101000000_add_x.js"],
    ["the second is counted on, with joints", "2024-03-25-18-21-60-add-x.js", ["2024-01-01-10-00-00-add-a.js", "2024-01-02-10-00-00-add-b.js"], "second 60", "2024-03-25-18-22-00-add-x.js"],
    ["the second is counted on, before milliseconds", "20231201180060123_add_x.js", ["20240325182122456_add_a.js", "20240326182122456_add_b.js"], "second 60", "20231201180100123_add_x.js"],
  ])("is told as it was meant where %s: %s", (_what, name, siblings, wrong, right) => {
    expect(judge(name, siblings)).toEqual([{ kind: "dateMended", name, wrong, right }]);
  });

  it.each([
    ["no day has that number", "202420321010-add-x.js", minutes],
    ["no month has that number either", "202413211010-add-x.js", minutes],
    ["the month has no such day", "202431021010-add-x.js", minutes],
    ["it was minutes that were counted on", "202403251860-add-x.js", minutes],
    ["it was more than one second", "20231125173577_add_x.js", seconds],
    ["there is no such hour either", "20231125243560_add_x.js", seconds],
    ["the next minute is taken", "20231101095960_add_x.js", seconds],
    ["another one lies before the next minute", "20231101095960_add_x.js", ["20231101095961_add_y.js", "20231201100000_add_b.js", "20240103100000_add_c.js"]],
    ["fourteen of the digits are none", "202311130104720_add_x.js", seconds],
    ["fourteen of the digits are taken", "202311011000000_add_x.js", seconds],
    ["others have no fourteen digits", "202311301047205_add_x.js", minutes],
    ["two digits are too many", "2023113010472051_add_x.js", seconds],
  ])("is for a person to find where %s: %s", (_what, name, siblings) => {
    expect(judge(name, siblings).map(({ kind }) => kind)).toEqual(["date"]);
  });

  const twins = ["202421071010-add-e.js", "202421071010-add-f.js", "202421071011-add-g.js", "202421071011-add-h.js"];

  it("has no twin, and is told a time of its own", () => {
    const found = twins.map((name) => judge(name, [...minutes, ...twins.filter((one) => one !== name)]));
    expect(found.map((one) => one.map((each) => [each.kind, "right" in each && each.right]))).toEqual([
      [["dateMended", "202407211010-add-e.js"]], [["dateMended", "202407211011-add-f.js"]], [["dateMended", "202407211012-add-g.js"]], [["dateMended", "202407211013-add-h.js"]],
    ]);
    expect(judge("2019091610106_add_x.js", [...seconds, "2019091610106_add_y.js"]).map(({ kind }) => kind)).toEqual(["date"]);
  });

  it("is told the same for its way there and its way back", () => {
    const siblings = ["20241305_1821_add_x.down.sql", "20241305_1821_add_x.up.sql"];
    expect(siblings.map((name) => judgeMigration({ name, siblings, tier: "recommended", certain: true }))).toMatchObject([[{ right: "20240513_1821_add_x.down.sql" }], [{ right: "20240513_1821_add_x.up.sql" }]]);
  });

  it("leaves real twins with theirs", () => {
    expect(judge("202401011000-add-z.js", [...minutes, ...twins])).toMatchObject([{ kind: "duplicate", right: "202401011001-add-z.js" }]);
    // What is to run before all others says no time, and two may run in the order of chance.
    expect(judge("19700101000000_add_x.js", [...seconds, "19700101000000_add_w.js"]).map(({ kind }) => kind)).toEqual(["duplicate"]);
  });

  it("is told in the format that is asked for, or not at all", () => {
    expect(judge("202421071010-add-x.js", minutes, { tier: "strict" })).toMatchObject([{ kind: "date", shape: "yyyymmdd_HHmm_feature" }]);
    expect(judge("20242107_1010_add_x.js", minutes, { tier: "strict" })).toMatchObject([{ kind: "dateMended", right: "20240721_1010_add_x.js" }]);
    expect(judge("20242107101000-add-x.js", minutes, { format: migrationFormats.get("sequelize") })).toMatchObject([{ kind: "dateMended", right: "20240721101000-add-x.js" }]);
  });
});
