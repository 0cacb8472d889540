import { expect, it } from "vitest";
import { judgeMigration } from "../../src/names/migration-name.ts";

const judge = (name: string, siblings: readonly string[], tier: "recommended" | "strict" = "recommended") => judgeMigration({ name, siblings: [...siblings, name], tier, certain: true });

const seconds = ["20240101100000-add-a.js", "20240102100000-add-b.js", "20240103100000-add-c.js", "20240104100000-add-d.js"];
const days = ["2024_01_01_add_a.js", "2024_01_02_add_b.js", "2024_10_03_add_c.js", "2024_11_04_add_d.js"];
const bare = ["20190701_add_a.js", "20190702_add_b.js", "20190916-add_c.js", "20190927-add_d.js"];
const dotted = ["2022.08.22T09.00.00.add-a.js", "2022.09.08T09.00.00.add-b.js", "2022.09.22T09.00.00.add-c.js", "2022.10.02T09.00.00.add-d.js"];
const iso = ["20240101T100000-a-b.js", "20240102T100000-c-d.js", "20240103T100000-e-f.js", "20240104T100000-g-h.js"];

it.each([
  ["20240325-182122-add-x.js", seconds, "outlierInTurn", "20240325182122-add-x.js"],
  ["20240103-182122-add-x.js", seconds, "outlier", "20240103182122-add-x.js"],
  ["20240325_182122_add x.js", seconds, "outlierInTurn", "20240325182122_add x.js"],
  ["20240325182122_add_x.js", seconds.map((name) => name.replace(/^\d{8}/, "$&_")), "outlierInTurn", "20240325_182122_add_x.js"],
  ["2024-03-25-add-x.js", days, "outlier", "2024_03_25-add-x.js"],
  ["201909-26-T651-add-x.js", bare, "outlier", "20190926-T651-add-x.js"],
  ["2019-0926-add-x.js", bare, "outlier", "20190926-add-x.js"],
  ["2019_1026.js", bare, "outlierInTurn", "20191026.js"],
  ["202010_26-add-x.js", bare, "outlierInTurn", "20201026-add-x.js"],
  ["202410-26_add_x.js", days, "outlier", "2024_10_26_add_x.js"],
  ["20241026_add_x.js", days, "outlier", "2024_10_26_add_x.js"],
  ["20240325T18-21-22-add-x.js", iso, "outlierInTurn", "20240325T182122-add-x.js"],
  ["2022.09.9T09.00.00.add-x.js", dotted, "outlier", "2022.09.09T09.00.00.add-x.js"],
  ["2022.9.10T09.00.00.add_x.js", dotted, "outlier", "2022.09.10T09.00.00.add_x.js"],
  ["2022.09.19T09.0.00.js", dotted, "outlierInTurn", "2022.09.19T09.00.00.js"],
  ["2024_4_3_add_x.js", days, "outlier", "2024_04_03_add_x.js"],
])("%s is spelt so that it sorts elsewhere than others of its day", (name, siblings, kind, right) => {
  expect(judge(name, siblings)).toEqual([{ kind, name, example: siblings[0], right }]);
});

it.each([
  ["the same", "20240325182122-add-x.js", seconds],
  ["too few others to tell", "20240325-182122-add-x.js", seconds.slice(0, 2)],
  ["another one spelt so", "20240325-182122-add-x.js", [...seconds, ...seconds.map((name) => name.replace("2024", "2023")), "20240326-182122-add-y.js"]],
  ["less than four of five alike", "20240325-182122-add-x.js", [...seconds.slice(0, 3), "20240326_182122-add-y.js"]],
  ["what only goes on", "20240325T182122Z-add-x.js", iso],
  ["no time behind the day", "2024_03_25_1821_add_x.js", days],
  ["the number of a step", "00005-add-x.sql", ["0001-add-a.sql", "0002-add-b.sql", "0003-add-c.sql", "0004-add-d.sql"]],
  ["a version of Flyway's", "V20240325.182122__add_x.sql", ["V20240101100000__add_a.sql", "V20240102100000__add_b.sql", "V20240103100000__add_c.sql", "V20240104100000__add_d.sql"]],
  ["a year and a number that is no day", "2019-0031-add-x.js", bare],
  ["a month and a number that is no day", "201909-31-add-x.js", bare],
  ["a number among numbers", "2019-0926-add-x.js", ["2018-add-a.js", "2017-add-b.js", "2020-add-c.js", "2021-add-d.js"]],
  ["a day without a zero that is another one's with it", "2022.09.8T09.00.00.add-users-table.js", dotted],
  ["a day without a zero that does not exist", "2022.9.31T09.00.00.add-users-table.js", dotted],
  ["a day without a zero among other stamps", "2022.09.9T09.00.00.add-users-table.js", seconds],
  ["one with a number before its day", "2019-09265-add-x.js", bare],
  ["two spelt so", "201909-26-add-x.js", [...bare, "20190930_add_e.js", "20190929_add_f.js", "20190928_add_g.js", "201909-25-add_h.js"]],
  ["a day among times", "201909-26-add-x.js", seconds],
  ["a day that another one has, spelt right", "201909-27-add-x.js", bare],
  ["a right stamp that another one has", "20240104-100000-add-x.js", seconds],
])("%s is left alone: %s", (_what, name, siblings) => {
  expect(judge(name, siblings)).toEqual([]);
});

it("orders nothing where the class of the file or a list of the tool does", () => {
  const input = { name: "20240325-182122-add-x.js", siblings: [...seconds, "20240325-182122-add-x.js"], tier: "recommended", certain: true } as const;
  const made = { year: 2024, month: 3, day: 25, hour: 18, minute: 21, second: 22 };
  expect([judgeMigration({ ...input, made }), judgeMigration({ ...input, listed: () => new Set() }), judgeMigration({ ...input, listed: () => undefined }).length]).toEqual([[], [], 1]);
});

it("is told in strict as every other", () => {
  expect(judge("20240325-182122-add-x.js", seconds, "strict")).toMatchObject([{ kind: "format", right: "20240325_1821_add_x.js" }]);
});
