import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { beginLint, currentBatch } from "../../src/origins/batch.ts";

beforeEach(() => { vi.useFakeTimers({ toFake: ["Date"] }); });
afterEach(() => { vi.useRealTimers(); });

let files = 0;
const nextFile = (): string => `/backend/file-${String((files += 1))}.ts`;

/** Starts a batch of its own, whatever ran before. */
function freshBatch(): number {
  vi.advanceTimersByTime(120_000);
  return beginLint(nextFile(), {});
}

describe("a batch", () => {
  it("goes on while one file follows the other", () => {
    const first = freshBatch();
    for (let file = 0; file < 5; file += 1) {
      vi.advanceTimersByTime(50);
      expect(beginLint(nextFile(), {})).toBe(first);
    }
    expect(currentBatch()).toBe(first);
  });

  it("ends with a pause", () => {
    const first = freshBatch();
    vi.advanceTimersByTime(300);
    expect(beginLint(nextFile(), {})).toBe(first + 1);
  });

  it("ends when it has lasted for two minutes, though there was no pause", () => {
    const first = freshBatch();
    const numbers = Array.from({ length: 601 }, () => {
      vi.advanceTimersByTime(200);
      return beginLint(nextFile(), {});
    });
    expect(numbers).toEqual([...Array.from({ length: 599 }, () => first), first + 1, first + 1]);
  });

  it("ends when a file is linted again", () => {
    const first = freshBatch();
    beginLint("/backend/again.ts", {});
    beginLint("/backend/other.ts", {});
    expect(beginLint("/backend/again.ts", {})).toBe(first + 1);
    expect(beginLint("/backend/again.ts", {})).toBe(first + 2);
  });

  it("goes on where several rules share one lint of a file", () => {
    const first = freshBatch();
    const source = {};
    expect([beginLint("/backend/shared.ts", source), beginLint("/backend/shared.ts", source)]).toEqual([first, first]);
  });

  it("ends when the clock is set back", () => {
    const first = freshBatch();
    vi.setSystemTime(Date.now() - 60_000);
    expect(beginLint(nextFile(), {})).toBe(first + 1);
  });
});
