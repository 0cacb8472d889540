import { expect, it } from "vitest";
import { migrationFormats, toolFormats } from "../../src/catalog/migration-tools.ts";
import type { MigrationInput } from "../../src/names/migration-finding.ts";
import { judgeMigration } from "../../src/names/migration-name.ts";

const seconds = ["20240101100000-add-a.js", "20240102100000-add-b.js", "20240402103000-add-c.js", "20240403100000-add-d.js"];
const kinds = (name: string, more: Partial<MigrationInput> = {}, siblings: readonly string[] = seconds) =>
  judgeMigration({ name, siblings: [...siblings, name], tier: "recommended", certain: true, ...more }).map(({ kind }) => kind);

it.each([
  ["a minute that no other has", "202403251821-add-x.js"],
  ["an hour that no other has", "2024032518-add-x.js"],
  ["a day that no other has", "20240325-add-x.js"],
  ["a time before all others, in a kind that sorts before theirs", "1673244127557-add-x.js"],
])("another stamp runs in turn that says %s: %s", (_what, name) => {
  expect(kinds(name)).toEqual(["outlierInTurn"]);
});

it.each([
  ["the minute of another one", "202404021030-add-x.js"],
  ["the hour of another one", "2024040210-add-x.js"],
  ["the day of another one", "20240402-add-x.js"],
  ["a time behind others that it sorts before", "1711390882123-add-x.js"],
])("another stamp may run out of turn that says %s: %s", (_what, name) => {
  expect(kinds(name)).toEqual(["outlier"]);
});

it("may run out of turn beside one that says no time, or where a tool compares numbers", () => {
  const [name] = ["202403251821-add-x.js"];
  expect(kinds(name, {}, [...seconds, "0001-add-y.js"])).toEqual(["outlier"]);
  expect(kinds(name, { tools: () => toolFormats(["node-pg-migrate"]) })).toEqual(["outlier"]);
  expect(kinds(name, { tools: () => [...toolFormats(["knex"]), ...[migrationFormats.get("postgrator")].filter((format) => format !== undefined)] })).toEqual(["outlier"]);
  expect(kinds(name, { tools: () => toolFormats(["knex", "umzug"]) })).toEqual(["outlierInTurn"]);
  expect(kinds("V202403251821__add_x.sql", {}, seconds.map((one) => `V${one.replace("-", "__").replace(".js", ".sql")}`))).toEqual(["outlier"]);
});

it("is in turn where the class or a list of the tool orders it", () => {
  const made = { year: 2024, month: 3, day: 25, hour: 18, minute: 21, second: 22 };
  expect([kinds("1711390882123-add-x.js", { made }), kinds("1711390882123-add-x.js", { listed: () => new Set() }), kinds("1711390882123-add-x.js", { listed: () => undefined })]).toEqual([["outlierInTurn"], ["outlierInTurn"], ["outlier"]]);
});

it("is counted once for its way there and its way back", () => {
  expect(kinds("202403251821-add-x.up.sql", {}, [...seconds, "202403251821-add-x.down.sql"])).toEqual(["outlierInTurn"]);
});

it("is no other stamp where there is none", () => {
  expect([kinds("init.js"), kinds("add-x-202403251821.js")]).toEqual([["unstamped"], ["unstamped"]]);
});
