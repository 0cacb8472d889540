import { describe, expect, it } from "vitest";
import { isCopy, withoutCopy } from "../../src/names/file-copy.ts";
import { judgeMigration } from "../../src/names/migration-name.ts";

it.each(["a copy.ts", "a copy 2.sql", "a - Copy.js", "a - Copy (3).mjs", "a (copy).cts", "a (1).ts", "a copy"])("%s is a copy", (name) => {
  expect([isCopy(name), withoutCopy(name).replace(/\.\w+$/, "")]).toEqual([true, "a"]);
});

it.each(["a.ts", "copy.ts", "a-copy.ts", "a_copy.sql", "a copyright.ts", "a copy.md", "a (b).ts", "a copy of b.ts"])("%s is none", (name) => {
  expect([isCopy(name), withoutCopy(name)]).toEqual([false, name]);
});

describe("the copy of a migration", () => {
  const judge = (name: string, siblings: readonly string[], tier: "recommended" | "strict") => judgeMigration({ name, siblings, tier, certain: true });

  it.each([
    ["20240104_1000_add_d.ts", "20240104_1000_add_d copy.ts", "20240104_1001_add_d.ts"],
    ["20240104100000-add-d.js", "20240104100000-add-d copy 2.js", "20240104100001-add-d.js"],
    ["1711390882123-AddD.ts", "1711390882123-AddD (1).ts", "1711390882124-AddD.ts"],
    ["0004_add_d.sql", "0004_add_d - Copy.sql", "0005_add_d.sql"],
  ])("%s keeps its stamp, and %s is told %s", (original, copy, right) => {
    const siblings = [original, copy];
    for (const tier of ["recommended", "strict"] as const) {
      expect(judge(copy, siblings, tier)).toEqual([{ kind: "duplicate", name: copy, other: original, right }]);
      expect(judge(original, siblings, tier)).toContainEqual({ kind: "duplicateFirst", name: original, other: copy, right });
    }
  });

  it("gets the name of its original where that is gone", () => {
    expect(judge("20240104_1000_add_d copy.ts", ["20240104_1000_add_d copy.ts"], "recommended")).toMatchObject([{ kind: "format", right: "20240104_1000_add_d.ts" }]);
  });

  it("may have a folder for its name", () => {
    expect(judge("20240104100000_add_d copy", ["20240104100000_add_d", "20240104100000_add_d copy"], "recommended")).toMatchObject([{ kind: "duplicate", right: "20240104100001_add_d" }]);
  });
});

it("an ending that stands there twice is left out of a right name", () => {
  const right = (name: string) => judgeMigration({ name, siblings: [name], tier: "strict", certain: true });
  expect([right("20240104_1000_add_d.ts.ts"), right("20240104100000_add_d.sql.sql"), right("20240104100000-add-d.ts.js")].flat()).toMatchObject([{ right: "20240104_1000_add_d.ts" }, { right: "20240104_1000_add_d.sql" }, { right: "20240104_1000_add_d.js" }]);
});
