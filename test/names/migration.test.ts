import { describe, expect, it } from "vitest";
import { readFolder } from "../../src/names/migration-folder.ts";
import { identityOf, readMigration } from "../../src/names/migration.ts";

/** The parts of a name, joined by bars: prefix, kind and text of the stamp, joint, feature, tail, extension. */
function parts(name: string): string {
  const { prefix, stamp, joint, feature, tail, extension } = readMigration(name);
  return [prefix, stamp.kind, stamp.text, joint, feature, tail, extension].join("|");
}

describe("a migration's name taken apart", () => {
  it.each([
    ["20240325_1821_create_users.ts", "|house|20240325_1821|_|create_users||.ts"],
    ["20240325_1821_create_users.up.SQL", "|house|20240325_1821|_|create_users|.up|.SQL"],
    ["20240325182122_init", "|seconds|20240325182122|_|init||"],
    ["001.do.users.sql", "|number|001|.|users|.do|.sql"],
    ["001.users.do.sql", "|number|001|.|users|.do|.sql"],
    ["001.users.undo.more.sql", "|number|001|.|users.undo.more||.sql"],
    ["001.do.users.undo.sql", "|number|001|.|users|.undo|.sql"],
    ["V1__add_a.sql", "V|number|1|__|add_a||.sql"],
    ["V1.2.3__add_a.sql", "V|version|1.2.3|__|add_a||.sql"],
    ["U1_2__add_a.sql", "U|version|1_2|__|add_a||.sql"],
    ["V20240325182122__add_a.sql", "V|seconds|20240325182122|__|add_a||.sql"],
    ["V12.sql", "V|number|12||||.sql"],
    ["V1-add.sql", "V|none|||1-add||.sql"],
    ["Value1__add.sql", "|none|||Value1__add||.sql"],
    ["R__users_view.sql", "R|none||__|users_view||.sql"],
    ["Migration20240325182122.ts", "Migration|seconds|20240325182122||||.ts"],
    ["create-users.ts", "|none|||create-users||.ts"],
    ["1 - create users.ts", "|number|1| - |create users||.ts"],
  ])("%s: %s", (name, wanted) => {
    expect(parts(name)).toBe(wanted);
  });
});

describe("the files of one migration", () => {
  const identity = (name: string) => identityOf(readMigration(name));

  it.each([["V1__add_a.sql", "U1__add_a.sql"], ["1_AddA.ts", "1_adda.js"], ["1_add_a.up.sql", "1_add_a.down.sql"], ["1_add_a.ts", "1_add_a.draft.ts"]])("are %s and %s", (one, other) => {
    expect(identity(one)).toBe(identity(other));
  });

  it.each([["V1__add_a.sql", "R__add_a.sql"], ["V1__add_a.sql", "1__add_a.sql"], ["1_add_a.ts", "1_add_b.ts"], ["1_add_a.ts", "2_add_a.ts"]])("are not %s and %s", (one, other) => {
    expect(identity(one)).not.toBe(identity(other));
  });
});

describe("the names in a folder", () => {
  const stamps = (...names: string[]) => readFolder(names).migrations.map(({ name }) => name);

  it.each(["1_a.ts", "1_a.js", "1_a.mts", "1_a.cjs", "1_a.sql", "1_a", "1.2_a.foo", "V1__a.sql"])("%s is a migration", (name) => {
    expect(stamps(name)).toEqual([name]);
  });

  it.each(["1_a.d.ts", "1_a.test.ts", ".1_a.ts", "1_a.json", "1_a.js.map", "V1__notes.md", "V1__a.txt", "V1__a.tsx2", "create.ts"])("%s is none", (name) => {
    expect(stamps(name)).toEqual([]);
  });

  it("count in their order, each migration once", () => {
    const folder = readFolder(["2_b.ts", "1_a.ts", "1_a.js", "U3__c.sql", "V3__c.sql", "V3__d.sql"]);
    expect(folder.migrations.map(({ name }) => name)).toEqual(["1_a.js", "2_b.ts", "U3__c.sql", "V3__d.sql"]);
    expect(folder.kinds).toEqual(new Map([["number", 4]]));
    expect(folder.byStamp.get("V3")?.map(({ name }) => name)).toEqual(["U3__c.sql", "V3__d.sql"]);
  });

  it("are a custom from three on, if four of five are alike", () => {
    const alike = ["20240101100000-a.js", "20240102100000-b.js", "20240103100000-c.js"];
    expect(readFolder(alike).custom).toEqual({ kind: "seconds", prefix: "", joint: "-", example: alike[0] });
    expect(readFolder(alike.slice(1)).custom).toBeUndefined();
    expect(readFolder([...alike, "1_d.js"]).custom).toBeUndefined();
    expect(readFolder([...alike, "20240104100000-d.js", "1_d.js"]).custom?.kind).toBe("seconds");
  });

  it("are no custom if none has a time that exists", () => {
    expect(readFolder(["20241301100000-a.js", "20241302100000-b.js", "20241303100000-c.js"]).custom).toBeUndefined();
  });
});
