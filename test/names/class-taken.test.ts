import { describe, expect, it } from "vitest";
import { standsIn, unlessTaken } from "../../src/names/class-taken.ts";

describe("the words of a file in those of a class", () => {
  it.each([
    ["set-contacts.ts", "SetContactsUpdater", true],
    ["load-companies.ts", "LoadAnonymousCompanyUpdater", true],
    ["contacts-set.ts", "SetContactsUpdater", false],
    ["set-addresses.ts", "SetContactsUpdater", false],
    ["set.ts", "SetContactsUpdater", false],
  ])("%s, %s", (name, className, stands) => {
    expect(standsIn(name, className, 2)).toBe(stands);
  });
});

describe("a class that another file beside is called for", () => {
  const found = { kind: "class", name: "prune-events.ts", right: "set-contacts-updater.ts", className: "SetContactsUpdater" } as const;
  const taken = (...beside: string[]) => unlessTaken(found, ["prune-events.ts", ...beside], (name) => name !== "contacts-updater.ts");

  it("is to be renamed", () => {
    expect(taken("set-contacts.ts")).toEqual({ ...found, kind: "taken", right: "set-contacts.ts" });
  });

  it("is told with the file that has the right name before one that has some of its words", () => {
    expect(taken("set-contacts.ts", "set-contacts-updater.ts")).toEqual({ ...found, kind: "taken" });
  });

  it("keeps its name where no other file has it", () => {
    expect([taken(), taken("contacts-updater.ts"), taken("set-addresses.ts")]).toEqual([found, found, found]);
    expect(unlessTaken({ ...found, name: "updater.ts" }, ["updater.ts"], () => true)).toMatchObject({ kind: "class" });
  });

  it("is nothing to a finding of another kind", () => {
    const typo = { kind: "typo", name: "user.sevice.ts", right: "user.service.ts", word: "sevice", meant: "service" } as const;
    expect(unlessTaken(typo, ["user.service.ts"], () => true)).toBe(typo);
  });
});
