import { describe, expect, it } from "vitest";
import { judgeMigration } from "../../src/names/migration-name.ts";
import { migrationFormats } from "../../src/catalog/migration-tools.ts";
import type { MigrationInput } from "../../src/names/migration-finding.ts";

const pointed = ["V20240325.1821__add_a.sql", "V20240326.0900__add_b.sql", "V20240327.2359__add_c.sql", "V20240328.0000__add_d.sql"];
const judge = (name: string, siblings: readonly string[] = pointed, more: Partial<MigrationInput> = {}) => judgeMigration({ name, siblings: [...siblings, name], tier: "recommended", certain: false, ...more });

describe("a version of Flyway's with a point before its time", () => {
  it("says when it was made", () => {
    expect(judge("V20240325.1821__add_a.sql")).toEqual([]);
    expect(judge("V20240325.1821__add_a.sql", pointed, { tier: "strict" })).toMatchObject([{ kind: "format", right: "20240325_1821_add_a.sql" }]);
    expect(judge("V20240325.1821__add_a.sql", pointed, { since: "20240401_0000" })).toEqual([]);
    expect(judge("V20240325.1821__add_a.sql", pointed, { format: migrationFormats.get("flyway") })).toEqual([]);
  });

  it("is how another stamp of the folder is told", () => {
    expect(judge("V20240329182122__add_x.sql")).toMatchObject([{ kind: "outlier", right: "V20240329.1821__add_x.sql" }]);
  });

  it("can be doubled", () => {
    expect(judge("V20240325.1821__drop_b.sql")).toMatchObject([{ kind: "duplicate", right: "V20240325.1822__drop_b.sql" }]);
  });

  it.each([["V20251124.2677__add_x.sql", "hour 26"], ["V20241008.1760__add_x.sql", "minute 60"], ["V20241332.1700__add_x.sql", "month 13"]])("has to exist: %s", (name, wrong) => {
    expect(judge(name)).toEqual([{ kind: "date", name, wrong, shape: pointed[0] }]);
    // A ticket's number, where others have none of their times.
    expect(judge(name, ["V20240325.4711__add_a.sql", "V20240325.4712__add_b.sql", "V20240325.1200__add_c.sql"])).toEqual([]);
  });
});

it.each(["V10241308.1700__add_x.sql", "V20240325.17__add_x.sql"])("a version that begins with no year, or ends in no time, says none: %s", (name) => {
  expect(judge(name).filter(({ kind }) => kind === "date")).toEqual([]);
});

describe("a version with one underscore behind it", () => {
  it.each([
    ["V20240329.0900_add_x.sql", pointed, "V20240329.0900__add_x.sql"],
    ["V4_add_x.sql", ["V1__add_a.sql", "V2__add_b.sql", "V3__add_c.sql"], "V4__add_x.sql"],
    ["V1.4_add_x.sql", ["V1.1__add_a.sql", "V1.2__add_b.sql", "V1.3__add_c.sql"], "V1.4__add_x.sql"],
    // One beside it has that version.
    ["V20240325.1821_add_a.sql", pointed, "V20240325.1822__add_a.sql"],
    ["V3_add_x.sql", ["V1__add_a.sql", "V2__add_b.sql", "V3__add_c.sql"], "V4__add_x.sql"],
  ])("is never run: %s", (name, siblings, right) => {
    for (const tier of ["recommended", "strict"] as const) expect(judge(name, siblings, { tier })).toEqual([{ kind: "unread", name, right }]);
  });

  it.each([
    ["V4_1__add_x.sql", ["V1__add_a.sql", "V2__add_b.sql", "V3__add_c.sql"]],
    ["V4_add_x.sql", ["V1_add_a.sql", "V2_add_b.sql", "V3_add_c.sql"]],
    ["V4_add_x.sql", ["V1__add_a.sql", "V2__add_b.sql"]],
    ["V4_add_x.sql", ["V1.sql", "V2.sql", "V3.sql"]],
    ["V4_add_x.sql", ["1__add_a.sql", "2__add_b.sql", "3__add_c.sql"]],
    ["V4_add_x.js", ["V1__add_a.sql", "V2__add_b.sql", "V3__add_c.sql"]],
    ["V4-add-x.sql", ["V1__add_a.sql", "V2__add_b.sql", "V3__add_c.sql"]],
  ])("may be none: %s beside %s", (name, siblings) => {
    expect(judge(name, siblings)).toEqual([]);
  });
});

describe("digits that are too few to be a time", () => {
  const epochs = ["1711390882123-AddA.ts", "1711390892123-AddB.ts", "1711390902123-AddC.ts", "1711390912123-AddD.ts"];

  it.each([["171139092212-AddX.ts", "12 digits"], ["171139092212345-AddX.ts", "15 digits"]])("are none among epochs: %s", (name, wrong) => {
    expect(judge(name, epochs, { certain: true })).toContainEqual({ kind: "date", name, wrong, shape: epochs[0] });
  });

  it("are none where most of those are epochs that say a time", () => {
    const siblings = ["001-add-a.ts", "002-add-b.ts", "003-add-c.ts", ...epochs.slice(2)];
    expect(judge("171139092212-AddX.ts", siblings, { certain: true })).toContainEqual({ kind: "date", name: "171139092212-AddX.ts", wrong: "12 digits", shape: "yyyymmdd_HHmm_feature" });
  });

  it.each([["12345678-AddX.ts", epochs], ["171139092212-AddX.ts", ["171139092211-AddY.ts"]]])("may mean something else: %s beside %s", (name, siblings) => {
    expect(judge(name, siblings, { certain: true }).filter(({ kind }) => kind === "date")).toEqual([]);
  });
});
