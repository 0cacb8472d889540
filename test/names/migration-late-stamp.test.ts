import { describe, expect, it } from "vitest";
import { migrationFormats } from "../../src/catalog/migration-tools.ts";
import type { MigrationInput } from "../../src/names/migration-finding.ts";
import { judgeMigration } from "../../src/names/migration-name.ts";

const judge = (name: string, more: Partial<MigrationInput> = {}) => judgeMigration({ name, siblings: [name], tier: "recommended", certain: true, ...more });
const made = { year: 2024, month: 3, day: 25, hour: 18, minute: 22, second: 22 };

describe("a moment that the migration is declared with", () => {
  it("orders it where no name has a stamp", () => {
    expect(judge("create-users.migration.ts", { declared: made })).toEqual([]);
    expect(judge("create-users.migration.ts", { declared: made, siblings: ["create-users.migration.ts", "create-carts.migration.ts"] })).toEqual([]);
  });

  it("is told where names have them, and where a format is asked for", () => {
    const siblings = ["20240101_1000_create_a.ts", "create-users.migration.ts"];
    expect(judge("create-users.migration.ts", { declared: made, siblings })).toMatchObject([{ right: "20240325_1822_create_users.ts" }]);
    expect(judge("create-users.migration.ts", { declared: made, tier: "strict" })).toMatchObject([{ kind: "format", right: "20240325_1822_create_users.ts" }]);
    expect(judge("create-users.migration.ts", { declared: made, since: "20240101_0000" })).toMatchObject([{ kind: "format", right: "20240325_1822_create_users.ts" }]);
    expect(judge("create-users.migration.ts", { declared: made, since: "20250101_0000" })).toEqual([]);
  });
});

describe("a stamp that stands elsewhere than at the start", () => {
  it.each([
    ["CreateUsers1711390882123.ts", "20240325_1821_create_users.ts"],
    ["create-users-1711390882123.js", "20240325_1821_create_users.js"],
    ["create_users_20240325182122.ts", "20240325_1821_create_users.ts"],
    ["create_users.20240325_1821.ts", "20240325_1821_create_users.ts"],
    ["create-oauth2-users-2024-03-25-18-21.ts", "20240325_1821_create_oauth2_users.ts"],
    ["create_users_20240325.sql", "20240325_0000_create_users.sql"],
    ["create_users_20240325182122.up.sql", "20240325_1821_create_users.up.sql"],
    ["m20240325_182122_create_users.ts", "20240325_1821_create_users.ts"],
    ["m20240325_182122_create_users_20250101.ts", "20240325_1821_create_users_20250101.ts"],
    ["migration-20240325182122-create-users.ts", "20240325_1821_create_users.ts"],
    ["version-20240325182122-create-users.ts", "20240325_1821_create_users.ts"],
    ["migration_1711390882123.ts", "20240325_1821_<what_it_changes>.ts"],
    ["update-1711390882123.ts", "20240325_1821_<what_it_changes>.ts"],
    ["_20240325182122_create_users.ts", "20240325_1821_create_users.ts"],
  ])("of %s is told in the right name", (name, right) => {
    for (const tier of ["recommended", "strict"] as const) expect(judge(name, { tier })).toMatchObject([{ kind: "format", right }]);
  });

  it.each(["create-users-2.ts", "create_users_20241325182122.ts", "add_sha_256.ts", "add-v2.0.ts", "create_users_20240325182122_again.ts", "users20240325182122_create.ts", "m2_create_users.ts"])("is none in %s", (name) => {
    expect(judge(name)).toMatchObject([{ kind: "noStamp" }]);
  });

  it("is told as the folder, or the settings, have it", () => {
    const siblings = ["20240101100000-create-a.js", "20240102100000-create-b.js", "20240103100000-create-c.js", "20240104100000-create-d.js", "create-e-1711390882123.js"];
    expect(judge("create-e-1711390882123.js", { siblings })).toMatchObject([{ kind: "unstamped", right: "20240325182122-create-e.js" }]);
    expect(judge("create_e_20240325182122.sql", { format: migrationFormats.get("flyway") })).toMatchObject([{ kind: "format", right: "V20240325_1821__create_e.sql" }]);
    const numbers = ["001-a.js", "002-b.js", "003-c.js", "004-d.js"];
    expect(judge("create-e-1711390882123.js", { siblings: numbers })).toMatchObject([{ kind: "unstamped", right: "<stamp>-create-e.js" }]);
  });

  it("is read where `since` is asked", () => {
    expect([judge("create-users-1711390882123.ts", { since: "20240325_1822" }), judge("m20240325_182122_create_users.ts", { since: "20240325_1822" })]).toEqual([[], []]);
    // What Flyway runs each time is never old.
    expect(judge("R__users_20240325182122.sql", { since: "20250101_0000" })).toMatchObject([{ kind: "noStamp" }]);
    expect(judge("create-users-1711390882123.ts", { since: "20240325_1821" })).toMatchObject([{ right: "20240325_1821_create_users.ts" }]);
  });
});

describe("a mark before the stamps of a folder", () => {
  const siblings = ["m20240325_182122_create_users.ts", "m20240326_182122_create_orders.ts"];
  const [name = ""] = siblings;

  it("is a custom", () => {
    expect(judge(name, { siblings })).toEqual([]);
    expect(judge(name, { siblings, tier: "strict" })).toMatchObject([{ kind: "format" }]);
    expect(judge(name, { siblings, since: "20240101_0000" })).toMatchObject([{ kind: "format" }]);
  });

  it.each([["n20240326_182122_create_orders.ts"], ["m20240326_create_orders.ts"], ["m0001_create_orders.ts"], ["20240326_182122_create_orders.ts"], ["create_orders.ts"]])("is none beside %s", (other) => {
    expect(judge(name, { siblings: [name, other] })).toMatchObject([{ kind: "format" }]);
  });

  it("is none where another one has a stamp without it", () => {
    expect(judge(name, { siblings: [...siblings, "20240327_1821_create_items.ts"] })).toMatchObject([{ kind: "format" }]);
  });
});

describe("a moment that the code says", () => {
  it("is told where the name has none, or another one than at its start", () => {
    expect(judge("create-users.ts", { made })).toMatchObject([{ kind: "format", right: "20240325_1822_create_users.ts" }]);
    expect(judge("create-users-1711390882123.ts", { made })).toMatchObject([{ kind: "format", right: "20240325_1822_create_users.ts" }]);
    expect(judge("20240101_0000_create_users.ts", { made })).toEqual([]);
    expect(judge("20240101000000_create_users.ts", { made })).toMatchObject([{ right: "20240101_0000_create_users.ts" }]);
  });

  it("is read where `since` is asked", () => {
    expect(judge("create-users.ts", { made, since: "20250101_0000" })).toEqual([]);
    expect(judge("create-users.ts", { made, since: "20240101_0000" })).toMatchObject([{ kind: "format" }]);
  });
});
