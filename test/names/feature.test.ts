import { expect, it } from "vitest";
import { saysSomething } from "../../src/names/feature.ts";

it.each(["create_users", "CreateUsers", "id", "users2", "2fa", "new_2_migration"])("%s says what a migration changes", (feature) => {
  expect(saysSomething(feature)).toBe(true);
});

it.each(["", "a", "12", "2024_01", "4_0", "1_2_3_4", "aa", "xxxx", "migration", "Migration", "update_2", "test_12", "your_migration_name", "migration_name"])("%j does not", (feature) => {
  expect([saysSomething(feature, true), saysSomething(feature, false)]).toEqual([false, false]);
});

it.each(["add", "schema_update", "feature", "4_0_0", "2.15.1"])("%s is a matter of taste, which is left to strict", (feature) => {
  expect([saysSomething(feature), saysSomething(feature, true), saysSomething(feature, false)]).toEqual([false, false, true]);
});
