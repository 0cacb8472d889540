import { describe, expect, it } from "vitest";
import { judgeMigration } from "../../src/names/migration-name.ts";
import type { MigrationInput } from "../../src/names/migration-finding.ts";

const judge = (name: string, siblings: readonly string[], more: Partial<MigrationInput> = {}) =>
  judgeMigration({ name, siblings, tier: "recommended", certain: true, ...more }).filter(({ kind }) => kind.startsWith("duplicate"));

const rightNames = (siblings: readonly string[]) => siblings.flatMap((name) => judge(name, siblings)).map((found) => [found.kind, "right" in found && found.right]);

describe("three with one stamp", () => {
  it("get one each, and the first keeps its own", () => {
    expect(rightNames(["20240325182122-a-b.js", "20240325182122-c-d.js", "20240325182122-e-f.js", "20240325182124-g-h.js"])).toEqual([
      ["duplicateFirst", "20240325182123-c-d.js"],
      ["duplicate", "20240325182123-c-d.js"],
      ["duplicateBehind", "20240325182125-e-f.js"],
    ]);
  });

  it("get none that is left for the twin of another stamp", () => {
    expect(rightNames(["20240325182122-a-b.js", "20240325182122-c-d.js", "20240325182123-e-f.js", "20240325182123-g-h.js"]).map(([, right]) => right)).toEqual([
      "20240325182124-c-d.js", "20240325182124-c-d.js", "20240325182125-g-h.js", "20240325182125-g-h.js",
    ]);
  });

  it("keep their ways there and back together", () => {
    const siblings = ["20240325182122_a_b.down.sql", "20240325182122_a_b.up.sql", "20240325182122_c_d.down.sql", "20240325182122_c_d.up.sql"];
    expect(rightNames(siblings)).toEqual([
      ["duplicateFirst", "20240325182123_c_d.down.sql"],
      ["duplicateFirst", "20240325182123_c_d.down.sql"],
      ["duplicate", "20240325182123_c_d.down.sql"],
      ["duplicate", "20240325182123_c_d.up.sql"],
    ]);
  });
});

it.each([
  [["0070_a_b.sql", "0070_c_d.sql", "0071_e_f.sql", "0086_g_h.sql"], "duplicateBehind", "0087_c_d.sql"],
  [["0070_a_b.sql", "0070_c_d.sql", "0072_e_f.sql", "0086_g_h.sql"], "duplicate", "0071_c_d.sql"],
  [["0069_a_b.sql", "0069_a_c.sql", "0069_c_d.sql", "0072_e_f.sql"], "duplicate", "0070_a_c.sql"],
  // One digit more would sort before as text: the gap before a last one that is far off has room.
  [["027_a_b.sql", "027_c_d.sql", "028_e_f.sql", "201_g_h.sql", "999_indexes.sql"], "duplicateBehind", "202_c_d.sql"],
  [["027_a_b.sql", "027_c_d.sql", "028_e_f.sql", "201_g_h.sql", "998_g_h.sql"], "duplicateBehind", "999_c_d.sql"],
  [["998_a_b.sql", "998_c_d.sql", "999_e_f.sql"], "duplicateBehind", "1000_c_d.sql"],
  [["027_a_b.sql", "027_c_d.sql", "028_e_f.sql", "998_g_h.sql", "999_i_j.sql"], "duplicateBehind", "029_c_d.sql"],
  [["7_a_b.sql", "7_c_d.sql", "8_e_f.sql", "9_g_h.sql"], "duplicateBehind", "10_c_d.sql"],
  [["0070a_a_b.sql", "0070a_c_d.sql", "0071_e_f.sql"], "duplicateBehind", "0072_c_d.sql"],
  [["0070a_a_b.sql", "0070a_c_d.sql", "0070b_e_f.sql"], "duplicateBehind", "0071_c_d.sql"],
  [["0070a_a_b.sql", "0070a_c_d.sql", "0070_e_f.sql"], "duplicate", "0071_c_d.sql"],
  [["0070_a_b.sql", "0070_c_d.sql", "20240325182122_e_f.sql"], "duplicate", "0071_c_d.sql"],
  [["9_a_b.sql", "9_c_d.sql", "7_e_f.sql"], "duplicate", "10_c_d.sql"],
  [["202403251821_a_b.js", "202403251821_c_d.js", "202403251822_e_f.js"], "duplicateBehind", "202403251823_c_d.js"],
])("another one keeps its turn, or moves behind others, which is said: %s", (siblings, kind, right) => {
  expect(judge(siblings[1] ?? "", siblings)).toMatchObject([{ kind, right }]);
  expect(judge(siblings[0] ?? "", siblings)).toMatchObject([{ kind: kind === "duplicate" ? "duplicateFirst" : kind, right }]);
});

it("a third one moves behind the second while there is room", () => {
  const third = (...others: readonly string[]) => judge("0070_c_d.sql", ["0070_a_b.sql", "0070_a_c.sql", "0070_c_d.sql", ...others]);
  expect([third("0073_e_f.sql"), third("0072_e_f.sql")]).toMatchObject([[{ kind: "duplicate", right: "0072_c_d.sql" }], [{ kind: "duplicateBehind", right: "0073_c_d.sql" }]]);
});

describe("names that are alike but for a rising number", () => {
  it.each([
    [["20240325182122_tables_01_users.js", "20240325182122_tables_02_orders.js", "20240325182122_tables_10_items.js"]],
    [["20240325182122-phase-0.js", "20240325182122-phase-1.js"]],
    [["1711390882123-AddUsers1.ts", "1711390882123-AddUsers2.ts"]],
  ])("have an order, and in strict one stamp still: %s", (siblings) => {
    for (const name of siblings) {
      expect(judge(name, siblings)).toEqual([]);
      expect(judge(name, siblings, { tier: "strict" })).toHaveLength(1);
    }
  });

  it.each([
    [["20240325182122-phase-10.js", "20240325182122-phase-9.js"]],
    [["20240325182122-add-2fa.js", "20240325182122-add-3ds.js"]],
    [["20240325182122-phase-a.js", "20240325182122-phase-b.js"]],
    [["20240325182122-phase.js", "20240325182122-phase-1.js"]],
    [["20240325182122-phase-1-2.js", "20240325182122-phase-1.js"]],
    [["V1__phase_1.sql", "V1__phase_2.sql"]],
  ])("do not always: %s", (siblings) => {
    for (const name of siblings) expect(judge(name, siblings)).toHaveLength(1);
  });
});

describe("a list that the tool keeps", () => {
  const siblings = ["0025_a_b.sql", "0025_c_d.sql", "meta"];
  const unlisted = (name: string, listed: readonly string[], more: Partial<MigrationInput> = {}) =>
    judgeMigration({ name, siblings, tier: "recommended", certain: false, listed: () => new Set(listed), ...more }).map(({ kind }) => kind).filter((kind) => kind !== "noStamp");

  it("tells which of two is never run", () => {
    expect(judgeMigration({ name: "0025_c_d.sql", siblings, tier: "recommended", certain: false, listed: () => new Set(["0025_a_b"]) })).toEqual([{ kind: "unlisted", name: "0025_c_d.sql", other: "0025_a_b.sql" }]);
    expect(unlisted("0025_a_b.sql", ["0025_a_b"])).toEqual([]);
    expect(unlisted("0025_a_b.sql", ["0025_a_b"], { tier: "strict" })).toEqual([]);
    expect([unlisted("0025_a_b.sql", ["0001_x_y"]), unlisted("0025_c_d.sql", ["0001_x_y"])]).toEqual([["unlisted"], ["unlisted"]]);
  });

  it("orders two that it has, but in strict", () => {
    expect(unlisted("0025_c_d.sql", ["0025_a_b", "0025_c_d"])).toEqual([]);
    expect(unlisted("0025_c_d.sql", ["0025_a_b", "0025_c_d"], { tier: "strict" })).toEqual(["duplicate"]);
  });

  it("may be missing", () => {
    expect(unlisted("0025_c_d.sql", [], { listed: () => undefined })).toEqual(["duplicate"]);
  });
});
