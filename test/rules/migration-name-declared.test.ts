import * as parser from "@typescript-eslint/parser";
import { describe, expect, it } from "vitest";
import { declaredMoment } from "../../src/rules/migration-name/declared-moment.ts";

const minuteIn = (code: string): string | undefined => {
  const moment = declaredMoment(parser.parse(code));
  return moment && [moment.year, moment.month, moment.day, moment.hour, moment.minute].join(" ");
};

describe("the moment that a class is declared with", () => {
  it.each([
    'export class A {} ; @Migration("2024-04-16T19:00:00") export class CreateUsers extends BaseMigration {}',
    '@Migration("2024-04-16T19:00:00") export default class CreateUsers {}',
    '@Injectable() @db.Migration({ id: 1 }, "2024-04-16T19:00:00Z") class CreateUsers {}',
    '@DataMigration("20240416_1900") export class CreateUsers {}',
  ])("is that of its decorator: %s", (code) => {
    expect(minuteIn(code)).toBe("2024 4 16 19 0");
  });

  it.each([
    '@Table("2024-04-16T19:00:00") export class CreateUsers {}',
    '@Migration("create users") export class CreateUsers {}',
    "@Migration(20240416) export class CreateUsers {}",
    "@Migration export class CreateUsers {}",
    '@Migration("2024-13-16T19:00:00") export class CreateUsers {}',
    'export class CreateUsers { @Migration("2024-04-16T19:00:00") up() {} }',
    'migration("2024-04-16T19:00:00");',
  ])("is none in %s", (code) => {
    expect(minuteIn(code)).toBeUndefined();
  });
});
