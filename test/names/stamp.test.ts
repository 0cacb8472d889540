import { describe, expect, it } from "vitest";
import type { StampKind } from "../../src/catalog/migration-tools.ts";
import { impossibleIn, isOfDay, readStamp, writeStamp } from "../../src/names/stamp.ts";

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

describe("the start of a name", () => {
  it.each<[string, StampKind, string]>([
    ["20240325_1821_create_users", "house", "20240325_1821"],
    ["20221117-133423-create-users", "seconds", "20221117-133423"],
    ["20221117-993423-create-users", "day", "20221117"],
    ["20240325-1821-create-users", "day", "20240325-1821"],
    ["20240325_18_21_create_users", "day", "20240325_18_21"],
    ["20240325-2421-create-users", "day", "20240325"],
    ["20240325-1861-create-users", "day", "20240325"],
    ["20240325-18215-create-users", "day", "20240325"],
    ["20240325_18_create_users", "day", "20240325"],
    ["20240325_18", "day", "20240325_18"],
    ["2024-03-25T18_21_22_123Z-create-users", "iso", "2024-03-25T18_21_22_123Z"],
    ["2024-03-25T18-21-22-123Z-create-users", "iso", "2024-03-25T18-21-22-123Z"],
    ["2024-03-25T18:21:22.123Z-create-users", "iso", "2024-03-25T18:21:22.123Z"],
    ["2024-03-25T18:21:22Z-create-users", "iso", "2024-03-25T18:21:22Z"],
    ["2024-03-25T18_21_22-101-dalmatians", "iso", "2024-03-25T18_21_22"],
    ["2024-03-25T18_21_22_101_dalmatians", "iso", "2024-03-25T18_21_22"],
    ["2024-03-25T18-21-22-101-dalmatians", "iso", "2024-03-25T18-21-22"],
    ["20240325_123", "day", "20240325"],
    ["2024-03-25-123", "dashed", "2024-03-25"],
    ["1234567_create_users", "number", "1234567"],
    ["1234567a_create_users", "number", "1234567"],
    ["12345678_create_users", "digits", "12345678"],
    ["2033123456789_create_users", "digits", "2033123456789"],
    ["9100000000_create_users", "digits", "9100000000"],
    ["12.30_create_users", "version", "12.30"],
    ["v2.15.0-create-users", "version", "v2.15.0"],
    ["next-create-users", "version", "next"],
    ["2.5.12", "version", "2.5.12"],
    ["v1.0", "version", "v1.0"],
    ["v3.8.0_1", "version", "v3.8.0_1"],
    ["3.8-12", "version", "3.8-12"],
    ["v3.8.0_2024", "version", "v3.8.0"],
    ["v3.8.0_1_add_x", "version", "v3.8.0"],
    ["2024.03.25", "number", "2024"],
    ["1.users", "number", "1"],
    ["2024.03.25T18.21.22.create-users", "dotted", "2024.03.25T18.21.22"],
    ["2024.03.25T18.21.22.000-create-users", "dotted", "2024.03.25T18.21.22.000"],
    ["2024.03.25T18.21.22.000users", "dotted", "2024.03.25T18.21.22"],
    ["0075a_create_users", "number", "0075a"],
    ["75B", "number", "75B"],
    ["0075ab_create_users", "number", "0075"],
    ["20240325a_create_users", "day", "20240325"],
    ["create_users_20240325", "none", ""],
    ["create-v1.0-users", "none", ""],
  ])("of %s is a stamp of the kind %s: %s", (name, kind, text) => {
    expect(readStamp(name)).toMatchObject({ kind, text });
  });

  it("says a day alone, in either spelling, and which one of the day it is", () => {
    const names = ["20240325_create_users", "20240325_2", "2024-03-25-create-users", "2024_03_25_2", "2024-03-25-18-21-create-users", "20240325_1821_create_users", "2024032518_create_users"];
    expect(names.filter((name) => isOfDay(readStamp(name)))).toEqual(names.slice(0, 4));
  });

  it.each(["1711390882123-create-users", "1711390882-create-users", "1.0.0-1711390882-create-users", "1.0.0-1711390882"])("of %s is a moment in UTC", (name) => {
    expect(readStamp(name).moment).toEqual({ year: 2024, month: 3, day: 25, hour: 18, minute: 21, second: 22 });
  });
});

describe("a moment", () => {
  it.each([{ year: 1990 }, { year: 2099 }, { month: 1 }, { month: 12 }, { day: 1 }, { month: 2, day: 29 }, { hour: 0, minute: 0, second: 0 }, { hour: 23, minute: 59, second: 59 }])("can have %j", (part) => {
    expect(impossibleIn({ ...moment, ...part })).toBeUndefined();
  });

  it.each([
    [{ year: 1989 }, "year 1989"],
    [{ year: 2100 }, "year 2100"],
    [{ month: 0 }, "month 0"],
    [{ month: 13 }, "month 13"],
    [{ day: 0 }, "day 0 in month 3"],
    [{ year: 2023, month: 2, day: 29 }, "day 29 in month 2"],
    [{ hour: 24 }, "hour 24"],
    [{ minute: 60 }, "minute 60"],
    [{ second: 60 }, "second 60"],
  ])("cannot have %j", (part, wrong) => {
    expect(impossibleIn({ ...moment, ...part })).toBe(wrong);
  });
});
