import { describe, expect, it } from "vitest";
import { configure } from "../../src/configure.ts";
import { modelFor, modelOf } from "../../src/settings/model-of.ts";
import { separators, wordCases } from "../../src/settings/naming.ts";

const wrong = (settings: object): string => {
  try {
    configure(settings);
  } catch (error) {
    return String(error).replace("SettingsError: eslint-plugin-layered: settings.layered.", "");
  }
  return "nothing";
};

const capital = '"none" sets a role off by a capital, as in `UserService`';

describe("settings of names", () => {
  it.each([
    [{ naming: { cas: "snake_case" } }, 'naming.cas: unknown key "cas"; did you mean "case"?'],
    [{ naming: { case: "snakecase" } }, 'naming.case: unknown value "snakecase"; did you mean "snake_case"?'],
    [{ naming: { case: true } }, "naming.case: true is not a text."],
    [{ naming: { separator: "dots" } }, 'naming.separator: unknown value "dots"; did you mean "dot"?'],
    [{ naming: { case: "kebab-case", separator: "none" } }, `naming.separator: ${capital}, and "kebab-case" has none; did you mean "dash", or \`naming.case\` "camelCase" or "PascalCase"?`],
    [{ naming: { case: "snake_case", separator: "none" } }, `naming.separator: ${capital}, and "snake_case" has none; did you mean "underscore", or \`naming.case\` "camelCase" or "PascalCase"?`],
    [{ naming: { separator: "none" } }, `naming.separator: ${capital}; say which names have one: \`naming.case\` "camelCase" or "PascalCase".`],
    [{ migrations: { format: "typorm" } }, 'migrations.format: unknown value "typorm"; did you mean "typeorm"?'],
    [{ migrations: { sinse: "20240101" } }, 'migrations.sinse: unknown key "sinse"; did you mean "since"?'],
    [{ migrations: { since: "2024-01-01" } }, 'migrations.since: "2024-01-01" is no moment; write it as yyyymmdd_HHmm in UTC, such as "20261121_0000".'],
    [{ migrations: { since: "20240230" } }, 'migrations.since: "20240230" is no moment; write it as yyyymmdd_HHmm in UTC, such as "20261121_0000".'],
    [{ migrations: { since: "20240101_2460" } }, 'migrations.since: "20240101_2460" is no moment; write it as yyyymmdd_HHmm in UTC, such as "20261121_0000".'],
    [{ migrations: { files: "db/" } }, 'migrations.files: "db/" matches no file; did you mean "db/**"?'],
  ])("%j: %s", (settings, message) => {
    expect(wrong(settings)).toBe(message);
  });

  it("may say every other pair of a case and a separator, a case alone, and a separator that is a sign", () => {
    const pairs = wordCases.flatMap((word) => [undefined, ...separators].map((separator) => ({ case: word, ...(separator === undefined ? {} : { separator }) })));
    const refused = [...pairs, ...separators.map((separator) => ({ separator }))].filter((naming) => wrong({ naming }) !== "nothing");
    expect(refused).toEqual([{ case: "kebab-case", separator: "none" }, { case: "snake_case", separator: "none" }, { separator: "none" }]);
  });

  it("stop the lint run where two configs make the pair between them", () => {
    expect(() => modelFor({ layered: { naming: { separator: "none" } } }, { naming: { case: "kebab-case" } })).toThrow('did you mean "dash"');
    expect(() => modelFor({ layered: { naming: { separator: "none" } } }, { naming: { case: "PascalCase" } })).not.toThrow();
  });

  it("become the model", () => {
    const model = modelOf({ naming: { case: "snake_case", separator: "dash" }, migrations: { since: "20240101", format: "knex", files: "db/changes/**" } });
    expect(model.naming).toEqual({ case: "snake_case", separator: "dash" });
    expect(model.migrations).toMatchObject({ since: "20240101_0000", format: { joints: ["_"] } });
    expect(model.globs).toMatchObject([{ layer: "migration", key: "migrations.files" }]);
  });
});
