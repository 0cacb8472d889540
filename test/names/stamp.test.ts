import { describe, expect, it } from "vitest";
import type { StampKind } from "../../src/catalog/migration-tools.ts";
import { readStamp, writeStamp } from "../../src/names/stamp.ts";

const moment = { year: 2024, month: 3, day: 5, hour: 8, minute: 1, second: 2 };

describe("a moment as a stamp", () => {
  it.each<[StampKind, string]>([
    ["house", "20240305_0801"],
    ["minutes", "202403050801"],
    ["seconds", "20240305080102"],
    ["milliseconds", "20240305080102000"],
    ["hours", "2024030508"],
    ["day", "20240305"],
    ["iso", "20240305T080102"],
    ["dotted", "2024.03.05T08.01.02"],
    ["dashed", "2024-03-05-08-01-02"],
    ["epoch-ms", "1709625662000"],
    ["epoch-s", "1709625662"],
  ])("%s is %s, and is read as that", (kind, text) => {
    expect(writeStamp(kind, moment)).toBe(text);
    expect(readStamp(`${text}_create_users.ts`)).toMatchObject({ kind, text, moment: { year: 2024, month: 3, day: 5 } });
  });

  it.each<StampKind>(["number", "version", "digits", "none"])("is none of the kind %s", (kind) => {
    expect(writeStamp(kind, moment)).toBeUndefined();
  });
});
