import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { beginLint, countLinted, currentBatch, noteOf } from "../../src/origins/batch.ts";

beforeEach(() => { vi.useFakeTimers({ toFake: ["Date"] }); });
afterEach(() => { vi.useRealTimers(); });

let files = 0;
const nextFile = (): string => `/backend/file-${String((files += 1))}.ts`;

/** The number of the batch in which a file is linted. */
function batchOf(file: string, source = {}): number {
  beginLint(file, source);
  return currentBatch();
}

/** Starts a batch of its own, whatever ran before. */
function freshBatch(): number {
  vi.advanceTimersByTime(120_000);
  return batchOf(nextFile());
}

describe("a batch", () => {
  it("goes on while one file follows the other", () => {
    const first = freshBatch();
    for (let file = 0; file < 5; file += 1) {
      vi.advanceTimersByTime(50);
      expect(batchOf(nextFile())).toBe(first);
    }
    expect(currentBatch()).toBe(first);
  });

  it("ends with a pause", () => {
    const first = freshBatch();
    vi.advanceTimersByTime(300);
    expect(batchOf(nextFile())).toBe(first + 1);
  });

  it("ends when it has lasted for two minutes, though there was no pause", () => {
    const first = freshBatch();
    const numbers = Array.from({ length: 601 }, () => {
      vi.advanceTimersByTime(200);
      return batchOf(nextFile());
    });
    expect(numbers).toEqual([...Array.from({ length: 599 }, () => first), first + 1, first + 1]);
  });

  it("ends when a file is linted again", () => {
    const first = freshBatch();
    beginLint("/backend/again.ts", {});
    beginLint("/backend/other.ts", {});
    expect(batchOf("/backend/again.ts")).toBe(first + 1);
    expect(batchOf("/backend/again.ts")).toBe(first + 2);
  });

  it("goes on where several rules share one lint of a file", () => {
    const first = freshBatch();
    const source = {};
    expect([batchOf("/backend/shared.ts", source), batchOf("/backend/shared.ts", source)]).toEqual([first, first]);
  });

  it("ends when the clock is set back", () => {
    const first = freshBatch();
    vi.setSystemTime(Date.now() - 60_000);
    expect(batchOf(nextFile())).toBe(first + 1);
  });

  it("counts the files that were linted, each once", () => {
    freshBatch();
    const source = {};
    for (const file of ["/backend/one.ts", "/backend/one.ts", "/backend/two.ts"]) beginLint(file, source);
    expect(countLinted()).toBe(3);
    vi.advanceTimersByTime(300);
    beginLint("/backend/three.ts", {});
    expect(countLinted()).toBe(1);
  });

  it("has one note of each file, which is forgotten with it", () => {
    freshBatch();
    const before = noteOf("/backend/noted.ts");
    expect(before.isLinted).toBe(false);
    expect(beginLint("/backend/noted.ts", {})).toBe(before);
    expect(before.isLinted).toBe(true);
    expect(noteOf("/backend/noted.ts")).toBe(before);
    expect(beginLint("/backend/noted.ts", {})).not.toBe(before);
    vi.advanceTimersByTime(300);
    beginLint(nextFile(), {});
    expect(noteOf("/backend/noted.ts").isLinted).toBe(false);
  });
});
