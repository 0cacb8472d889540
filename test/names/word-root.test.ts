import { describe, expect, it } from "vitest";
import { isSameRoot } from "../../src/names/word-root.ts";

describe("one word in two forms", () => {
  it.each([
    [["logger"], ["logging"]],
    [["event", "connector"], ["open", "connections"]],
    [["validation"], ["validators"]],
    [["cache"], ["caching"]],
  ])("is shared by %j and %j", (stem, other) => {
    expect(isSameRoot(stem, other)).toBe(true);
  });

  it.each([
    [["user"], ["order"]],
    // Too short to say anything.
    [["ruler"], ["rules"]],
    [["over"], ["ov"]],
    [[], ["logging"]],
  ])("is not shared by %j and %j", (stem, other) => {
    expect(isSameRoot(stem, other)).toBe(false);
  });
});
