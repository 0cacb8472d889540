import { describe, expect, it } from "vitest";
import { houseFormat, migrationFormats } from "../../src/catalog/migration-tools.ts";
import { fits, rightName } from "../../src/names/migration-right-name.ts";
import { readMigration } from "../../src/names/migration.ts";

const formatOf = (name: string) => migrationFormats.get(name) ?? houseFormat;

describe("a name is made up as a format says", () => {
  it.each([
    ["house", "20240325_1821_add_x.ts"],
    ["house", "20240325_1821.ts"],
    ["house", "20240325_1821_.ts"],
    ["knex", "20240325182122_AddX.ts"],
    ["mikro-orm", "Migration20240325182122.ts"],
    ["mikro-orm", "Migration20240325182122-.ts"],
  ])("%s: %s", (format, name) => {
    expect(fits(readMigration(name), formatOf(format))).toBe(true);
  });
});

describe("a name is not made up as a format says", () => {
  it.each([
    ["house", "20240325_1821-add_x.ts"],
    ["house", "20240325_1821-.ts"],
    ["house", "20240325_1821_AddX.ts"],
    ["house", "20240325_1821_add_x.TS"],
    ["house", "20240325182122_add_x.ts"],
    ["house", "V20240325_1821__add_x.ts"],
    ["knex", "20240325182122_+add.ts"],
    ["knex", "20240325182122_add+.ts"],
    ["mikro-orm", "20240325182122.ts"],
  ])("%s: %s", (format, name) => {
    expect(fits(readMigration(name), formatOf(format))).toBe(false);
  });
});

it("a time that does not exist gives no right name", () => {
  expect(rightName(readMigration("20241301100000-add-x.ts"), houseFormat)).toBeUndefined();
});
