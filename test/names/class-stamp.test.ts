import { expect, it } from "vitest";
import { judgeClassStamp, momentOfClass } from "../../src/names/class-stamp.ts";

it.each([
  ["1711390882123-CreateUsers.ts", "CreateUsers1711390882123"],
  ["20240325_1821_create_users.ts", "CreateUsers1711390882123"],
  ["20240325182122-create-users.ts", "CreateUsers20240325182122"],
  ["create-users.ts", "CreateUsers1711390882123"],
  ["20240325-create-users.ts", "CreateUsers1711390882123"],
  ["001-create-users.ts", "CreateUsers1711390882123"],
  ["1711390882123-CreateUsers.ts", "CreateUsers20240325182122"],
  ["2024032518-create-users.ts", "CreateUsers1711390882123"],
  ["1711390882123-CreateYear2024to2025.ts", "CreateYear2024to20251711390882123"],
  ["20240325_1821_create_year_20242025.ts", "CreateYear202420251711390882123"],
  ["1.0.0-1677208902-create-users.ts", "CreateUsers1711390882123"],
  ["12345678-create-users.ts", "CreateUsers1711390882123"],
  ["20240325143-create-users.ts", "CreateUsers1711390882123"],
  ["2024032514305-create-users.ts", "CreateUsers1711390882123"],
])("%s and %s agree", (file, className) => {
  expect(judgeClassStamp(file, className, [file])).toBeUndefined();
});

it.each([
  ["1711390882123-CreateUsers.ts", "CreateUsers1711390882124", "classStamp", "1711390882124-CreateUsers.ts"],
  ["20240325_1821_create_users.ts", "CreateUsers1711390942123", "classStamp", "20240325_1822_create_users.ts"],
  ["20240325182122-create-users.ts", "CreateUsers20240325182123", "classDigits", "CreateUsers1711390882000"],
  ["20240325_1821_create_users.ts", "CreateUsers", "classDigits", "CreateUsers1711390860000"],
  ["1711390882123-CreateUsers.ts", "CreateUsers171139088212", "classDigits", "CreateUsers1711390882123"],
  ["1711390882123-CreateYear2025.ts", "CreateYear20251711390882124", "classDigits", "CreateYear1711390882123"],
  ["create-users.ts", "CreateYear20251711390882123", "classDigits", "CreateYear<epoch ms>"],
  ["171139088212-CreateUsers.ts", "CreateUsers1711390882123", "classStamp", "1711390882123-CreateUsers.ts"],
  ["17113908823-CreateUsers.ts", "CreateUsers1711390882123", "classStamp", "1711390882123-CreateUsers.ts"],
  ["create-users.ts", "CreateUsers", "classDigits", "CreateUsers<epoch ms>"],
  ["Migration20240325182122_create_users.ts", "CreateUsers1711390942123", "classStamp", "Migration20240325182222_create_users.ts"],
])("%s and %s do not: %s", (file, className, kind, right) => {
  expect(judgeClassStamp(file, className, [file])).toMatchObject({ kind, className, right });
});

it.each([["CreateUsers", "none"], ["CreateUsers171139088212", "12"]])("%s ends in %s digits", (className, count) => {
  expect(judgeClassStamp("1711390882123-CreateUsers.ts", className, [])).toMatchObject({ kind: "classDigits", count });
});

it.each([
  ["1711390882124-AddB.ts", "AddB1711390882123", ["1711390882123-AddA.ts", "1711390882124-AddB.ts"], "1711390882123-AddA.ts", "AddB1711390882124"],
  ["20240325_1822_add_b.ts", "AddB1711390882123", ["20240325_1821_add_a.ts", "20240325_1822_add_b.ts"], "20240325_1821_add_a.ts", "AddB1711390920000"],
])("%s is not told the stamp that another file has", (file, className, siblings, other, right) => {
  expect(judgeClassStamp(file, className, siblings)).toEqual({ kind: "classTaken", className, other, right });
  expect(judgeClassStamp(file, className, siblings.slice(1))).toMatchObject({ kind: "classStamp" });
});

it.each([
  ["1711390882123-CreateUsers.ts", "CreateUsers1711390942123"],
  ["1711390882123-CreateUsers.ts", "CreateUsers"],
  ["20240325182122-create-users.ts", "CreateUsers20240325182123"],
])("%s and %s are left alone where `since` is later", (file, className) => {
  expect(judgeClassStamp(file, className, [file], "20240325_1823")).toBeUndefined();
  expect(judgeClassStamp(file, className, [file], "20240325_1821")).toBeDefined();
});

it.each([
  ["1711390882123-CreateUsers.ts", "CreateUsers1735689600000"],
  ["1735689600000-CreateUsers.ts", "CreateUsers1711390882123"],
  ["20240231_1200_create_users.ts", "CreateUsers1711390882123"],
])("%s and %s are not both older than `since`", (file, className) => {
  expect(judgeClassStamp(file, className, [file], "20250101_0000")).toMatchObject({ kind: "classStamp" });
});

it("the moment of a class is that of its last thirteen digits, if there was one", () => {
  const moment = { year: 2024, month: 3, day: 25, hour: 18, minute: 21, second: 22 };
  expect([momentOfClass("CreateUsers1711390882123"), momentOfClass("CreateYear20251711390882123")]).toEqual([moment, moment]);
  expect(["CreateUsers", "CreateUsers171139088212", "CreateUsers20240325182122", "CreateUsers9711390882123"].map(momentOfClass)).toEqual([undefined, undefined, undefined, undefined]);
});
