import { describe, expect, it } from "vitest";
import { isAbbreviated, isAcronym, isCutShort, isSameRoot, isSlip, isSwapped } from "../../src/names/word-root.ts";

describe("one word in two forms", () => {
  it.each([
    [["logger"], ["logging"]],
    [["event", "connector"], ["open", "connections"]],
    [["validation"], ["validators"]],
    [["cache"], ["caching"]],
    [["gristifier"], ["gristify"]],
    [["db", "activate"], ["activity", "log"]],
    [["category"], ["categorize"]],
    [["anonymous"], ["anonymity", "handler"]],
    [["subscribe"], ["user", "subscriptions"]],
    [["payment"], ["pay"]],
    [["application"], ["apply"]],
    [["receptions"], ["receive", "order"]],
    [["reduce"], ["reduction"]],
    [["notification"], ["notify"]],
    [["classify"], ["classifications"]],
    [["consumption"], ["consume"]],
    [["resolve"], ["resolutions"]],
    [["invite"], ["invitations"]],
    [["observe"], ["observation"]],
  ])("is shared by %j and %j", (stem, other) => {
    expect(isSameRoot(stem, other)).toBe(true);
  });

  it.each([
    [["user"], ["order"]],
    [["customer"], ["account"]],
    // Too short to say anything.
    [["ruler"], ["rules"]],
    [["over"], ["ov"]],
    [["pages"], ["paged"]],
    [["verify"], ["verity"]],
    // What is left says another thing.
    [["interest"], ["internal"]],
    [["confirm"], ["config"]],
    [["product"], ["producer"]],
    [["generic"], ["generate"]],
    [["subscribe"], ["description"]],
    [["payments"], ["paid"]],
    [["prepayment"], ["prepay"]],
    [[], ["logging"]],
  ])("is not shared by %j and %j", (stem, other) => {
    expect(isSameRoot(stem, other)).toBe(false);
  });
});

describe("a word that is cut short", () => {
  it.each([
    [["administrator"], ["is", "admin"]],
    [["auth"], ["authorization"]],
    [["user", "config"], ["configuration"]],
  ])("is shared by %j and %j", (stem, other) => {
    expect(isCutShort(stem, other)).toBe(true);
  });

  it.each([
    // Too short to say anything.
    [["authorization"], ["aut"]],
    [["user"], ["order"]],
    [["superuser"], ["user"]],
    [[], ["admin"]],
  ])("is not shared by %j and %j", (stem, other) => {
    expect(isCutShort(stem, other)).toBe(false);
  });
});

describe("an acronym", () => {
  it.each([
    [["finite", "state", "machine"], ["fsm"]],
    [["fsm"], ["finite", "state", "machine"]],
    [["fs", "m"], ["finite", "state", "machine"]],
    [["internet", "computer"], ["icp"]],
  ])("is %j of %j, or the other way round", (stem, other) => {
    expect(isAcronym(stem, other)).toBe(true);
  });

  it.each([
    // Two letters are those of too many.
    [["user", "service"], ["us"]],
    [["us"], ["user", "service"]],
    [["user", "settings"], ["use"]],
    [["internet", "computer"], ["icps"]],
    [["internet", "computer"], ["ipc"]],
    [["internet"], ["ip"]],
    [["finite", "state", "machine"], ["fsa"]],
    [["user"], ["order"]],
  ])("is not %j of %j", (stem, other) => {
    expect(isAcronym(stem, other)).toBe(false);
  });
});

describe("several words in short", () => {
  it.each([
    [["in", "msg", "ext"], ["inbound", "message", "external"]],
    [["usr", "svc"], ["user", "service"]],
    [["inbo", "mess"], ["inbound", "message"]],
  ])("are %j of %j", (stem, other) => {
    expect(isAbbreviated(stem, other)).toBe(true);
  });

  it.each([
    [["msg"], ["message"]],
    [["in", "msg"], ["inbound", "message", "external"]],
    [["msg", "in"], ["inbound", "message"]],
    [["i", "m"], ["inbound", "message"]],
    [["ser", "mes"], ["user", "message"]],
    // Vowels are what is left out.
    [["in", "mae"], ["inbound", "message"]],
    [["in", "msz"], ["inbound", "message"]],
    [["xn", "msg"], ["inbound", "message"]],
  ])("are not %j of %j", (stem, other) => {
    expect(isAbbreviated(stem, other)).toBe(false);
  });
});

describe("two letters in each other's place", () => {
  it.each([["stroage", "storage"], ["storage", "stroage"], ["acces", "acecs"]])("tell %s from %s", (word, other) => {
    expect(isSwapped(word, other)).toBe(true);
  });

  it.each([["storage", "storage"], ["storage", "storages"], ["order", "older"], ["contract", "contacts"], ["form", "farm"], ["ab", "cd"]])("do not tell %s from %s", (word, other) => {
    expect(isSwapped(word, other)).toBe(false);
  });
});

describe("a slip of the keyboard", () => {
  it.each([["stroage", "storage"], ["statistcs", "statistics"], ["statistics", "statisticss"], ["organisation", "organization"]])("tells %s from %s", (word, other) => {
    expect(isSlip(word, other)).toBe(true);
  });

  // Two words, or too short to say.
  it.each([["contract", "contact"], ["migration", "mutations"], ["formation", "information"], ["statistics", "statistics"]])("does not tell %s from %s", (word, other) => {
    expect(isSlip(word, other)).toBe(false);
  });
});
