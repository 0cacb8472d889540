import { afterEach, beforeEach, vi } from "vitest";
import { beginLint } from "../../src/origins/batch.ts";

/** Lets the tests of a file pass time, so that each can begin a batch of its own. */
export function fakeClock(): void {
  beforeEach(() => { vi.useFakeTimers({ toFake: ["Date"] }); });
  afterEach(() => { vi.useRealTimers(); });
}

/** Starts a batch of its own, whatever ran before. */
export function freshBatch(): void {
  vi.advanceTimersByTime(10_000);
  beginLint("/backend/file.ts", {});
}
