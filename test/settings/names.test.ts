import { describe, expect, it } from "vitest";
import { configure } from "../../src/configure.ts";
import { modelOf } from "../../src/settings/model-of.ts";

const wrong = (settings: object): string => {
  try {
    configure(settings);
  } catch (error) {
    return String(error).replace("SettingsError: eslint-plugin-layered: settings.layered.", "");
  }
  return "nothing";
};

describe("settings of names", () => {
  it.each([
    [{ naming: { cas: "snake_case" } }, 'naming.cas: unknown key "cas"; did you mean "case"?'],
    [{ naming: { case: "snakecase" } }, 'naming.case: unknown value "snakecase"; did you mean "snake_case"?'],
    [{ naming: { case: true } }, "naming.case: true is not a text."],
    [{ naming: { separator: "dots" } }, 'naming.separator: unknown value "dots"; did you mean "dot"?'],
    [{ migrations: { format: "typorm" } }, 'migrations.format: unknown value "typorm"; did you mean "typeorm"?'],
    [{ migrations: { sinse: "20240101" } }, 'migrations.sinse: unknown key "sinse"; did you mean "since"?'],
    [{ migrations: { since: "2024-01-01" } }, 'migrations.since: "2024-01-01" is no moment; write it as yyyymmdd_HHmm in UTC, such as "20261121_0000".'],
    [{ migrations: { since: "20240230" } }, 'migrations.since: "20240230" is no moment; write it as yyyymmdd_HHmm in UTC, such as "20261121_0000".'],
    [{ migrations: { since: "20240101_2460" } }, 'migrations.since: "20240101_2460" is no moment; write it as yyyymmdd_HHmm in UTC, such as "20261121_0000".'],
    [{ migrations: { files: "db/" } }, 'migrations.files: "db/" matches no file; did you mean "db/**"?'],
  ])("%j: %s", (settings, message) => {
    expect(wrong(settings)).toBe(message);
  });

  it("become the model", () => {
    const model = modelOf({ naming: { case: "snake_case", separator: "dash" }, migrations: { since: "20240101", format: "knex", files: "db/changes/**" } });
    expect(model.naming).toEqual({ case: "snake_case", separator: "dash" });
    expect(model.migrations).toMatchObject({ since: "20240101_0000", format: { joints: ["_"] } });
    expect(model.globs).toMatchObject([{ layer: "migration", key: "migrations.files" }]);
  });
});
