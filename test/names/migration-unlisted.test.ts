import { describe, expect, it } from "vitest";
import type { MigrationInput } from "../../src/names/migration-finding.ts";
import { judgeMigration } from "../../src/names/migration-name.ts";

const siblings = ["0000_swift_hawk.sql", "0001_gem_tables.sql", "0002_old_owl.sql", "backfill_20250704.sql", "meta"];
const judge = (name: string, listed: readonly string[] | undefined, more: Partial<MigrationInput> = {}) =>
  judgeMigration({ name, siblings, tier: "recommended", certain: true, listed: () => listed && new Set(listed), ...more });
const kinds = (...given: Parameters<typeof judge>): string[] => judge(...given).map(({ kind }) => kind);

describe("SQL that the list of its tool passes over", () => {
  it("is never run without a stamp", () => {
    expect(judge("backfill_20250704.sql", ["0000_swift_hawk"])).toEqual([{ kind: "unrun", name: "backfill_20250704.sql" }]);
    expect(kinds("backfill_20250704.sql", ["0000_swift_hawk", "backfill_20250704"])).toEqual(["unstamped"]);
    expect(kinds("backfill_20250704.sql", undefined)).toEqual(["unstamped"]);
  });

  it("was renamed by hand where the list has another name with its stamp, and no file has that", () => {
    expect(judge("0001_gem_tables.sql", ["0000_swift_hawk", "0001_deep_angel"])).toEqual([{ kind: "renamed", name: "0001_gem_tables.sql", right: "0001_deep_angel.sql" }]);
    expect(kinds("0001_gem_tables.sql", ["0000_swift_hawk", "0001_gem_tables", "0001_deep_angel"])).toEqual([]);
    expect(kinds("0001_gem_tables.sql", ["0000_swift_hawk", "0002_old_owl"])).toEqual([]);
    expect(kinds("0001_gem_tables.sql", ["0000_swift_hawk"])).toEqual([]);
    expect(kinds("0001_gem_tables.sql", undefined)).toEqual([]);
    expect(kinds("0001_gem_tables.sql", ["0010_deep_angel"])).toEqual([]);
  });

  it("may be one of two with that stamp, and then it is not known which was renamed", () => {
    expect(kinds("0001_gem_tables.sql", ["0001_deep_angel"], { siblings: [...siblings, "0001_other.sql"] })).toEqual(["unlisted"]);
  });

  it("is left alone before the moment that the settings name, and so is code", () => {
    const dated = ["20240325182122_swift_hawk.sql", "20240425182122_gem_tables.sql"];
    const renamed = { siblings: dated, since: "20240401_0000" };
    expect(kinds("20240325182122_swift_hawk.sql", ["20240325182122_deep_angel"], renamed)).toEqual([]);
    expect(kinds("20240425182122_gem_tables.sql", ["20240425182122_deep_angel"], renamed)).toEqual(["renamed"]);
    expect(kinds("0001_gem_tables.js", ["0001_deep_angel"], { siblings: ["0000_swift_hawk.js", "0001_gem_tables.js"] })).toEqual([]);
  });
});
