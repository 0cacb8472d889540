import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { houseFormat } from "../../src/catalog/migration-tools.ts";
import { judgeMigration } from "../../src/names/migration-name.ts";
import { readMigration } from "../../src/names/migration.ts";
import { rightName } from "../../src/names/migration-right-name.ts";
import { messages } from "../../src/rules/migration-name/wording.ts";

const judge = (name: string, siblings: readonly string[] = [name]) => judgeMigration({ name, siblings, tier: "strict", certain: true });

const stamp = fc.oneof(
  fc.integer({ min: 1000000000, max: 1999999999 }).map(String),
  fc.integer({ min: 1000000000000, max: 1999999999999 }).map(String),
  fc.date({ min: new Date("2000-01-01"), max: new Date("2049-12-31"), noInvalidDate: true }).map((date) => date.toISOString().replaceAll(/\D/g, "").slice(0, 14)),
  fc.date({ min: new Date("2000-01-01"), max: new Date("2049-12-31"), noInvalidDate: true }).map((date) => date.toISOString().replaceAll(/[-:.]/g, "").replace(/\d{3}Z$/, "")),
);
const word = fc.stringMatching(/^[a-z]{3,8}$/).map((text) => `${text}x`);
const feature = fc.tuple(fc.array(word, { minLength: 2, maxLength: 5 }), fc.constantFrom("-", "_", " ")).map(([words, joint]) => words.join(joint));
const extension = fc.constantFrom(".ts", ".js", ".mts", ".cts", ".mjs", ".cjs", ".sql", "");

describe("whatever a migration is called", () => {
  it("judging it does not fail", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), fc.array(fc.string()), (name, siblings) => {
      expect(Array.isArray(judge(name, siblings))).toBe(true);
    }));
  });

  it("digits and signs do not make it fail either", () => {
    fc.assert(fc.property(fc.stringMatching(/^[\d_.VTZ-]{0,24}$/), fc.stringMatching(/^[\d_.VTZ-]{0,24}$/), (name, other) => {
      expect(Array.isArray(judge(`${name}.ts`, [`${name}.ts`, `${name}${other}.ts`]))).toBe(true);
    }));
  });

  it("the right name is right", () => {
    fc.assert(fc.property(stamp, fc.constantFrom("-", "_"), feature, extension, (time, joint, words, end) => {
      const right = rightName(readMigration(`${time}${joint}${words}${end}`), houseFormat);
      expect(right).toMatch(/^\d{8}_\d{4}_[a-z_]+(?:\.\w+)?$/);
      expect(judge(right ?? "")).toEqual([]);
    }));
  });

  it("the name given for a duplicate is free", () => {
    fc.assert(fc.property(stamp, word, word, (time, one, other) => {
      fc.pre(one !== other);
      const siblings = [`${time}-${one}.ts`, `${time}-${other}.ts`];
      const found = judge(siblings[0] ?? "", siblings).find(({ kind }) => kind.startsWith("duplicate"));
      expect(found !== undefined && "right" in found && !siblings.some((name) => found.right.startsWith(name.slice(0, time.length)))).toBe(true);
    }));
  });
});

/** Two lines of a terminal that is 100 characters wide. */
const twoLines = 200;

it.each(Object.entries(messages))("the message %s fits in two lines, begins with a capital and ends with a period", (_, message) => {
  const typical: Readonly<Record<string, string>> = { name: "1711390882123-CreateUsersTable.ts", right: "20240325_1821_create_users_table.ts", other: "1711390882123-CreateOrders.ts", shape: "yyyymmdd_HHmm_feature", example: "1711390882124-AddIndex.ts", className: "CreateUsersTable1711390882123", wrong: "day 30 in month 2", file: "1711390882124-CreateUsersTable.ts", count: "none" };
  const said = message.replaceAll(/\{\{(\w+)\}\}/g, (_whole, key: string) => typical[key] ?? "?");
  expect(said.length).toBeLessThanOrEqual(twoLines);
  expect(said).toMatch(/^[A-Z].*\.$/);
  expect(said).not.toContain("?");
});
