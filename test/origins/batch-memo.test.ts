import { describe, expect, it } from "vitest";
import { BatchMemo } from "../../src/origins/batch-memo.ts";

describe("what is remembered for a batch", () => {
  it("is there until the next one", () => {
    const memo = new BatchMemo<number>();
    memo.in(0).set("key", 1);
    expect(memo.in(0).get("key")).toBe(1);
    expect(memo.in(1).size).toBe(0);
    expect(memo.in(0).size).toBe(0);
  });
});
