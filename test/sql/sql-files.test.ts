import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ESLint, type Linter } from "eslint";
import tseslint from "typescript-eslint";
import { afterAll, describe, expect, it } from "vitest";
import layered from "../../src/index.ts";

const root = realpathSync(mkdtempSync(join(tmpdir(), "layered-sql-")));
afterAll(() => { rmSync(root, { recursive: true, force: true }); });

const sql = "\uFEFFCREATE TABLE users (id int);   \r\n\tDROP TABLE x";
for (const [path, text] of Object.entries({
  "package.json": '{"name":"project"}',
  "migrations/20240325_1821_create_users.up.sql": sql,
  "migrations/20240325_1822_create_orders.up.sql": sql,
  "migrations/20240325_1822_create_orders.down.sql": "",
  "migrations/20241321_1822_add_x.sql": sql,
  "prisma/migrations/20240325_1821_init/migration.sql": sql,
  "prisma/migrations/migration_lock.toml": "",
  "prisma/migrations/20240325182122_/migration.sql": sql,
  "queries/FindUsers.sql": sql,
  "schema.sql": sql,
})) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const expected = [
  "migrations/20240325_1821_create_users.up.sql 1:1 layered/migration-name missingDown",
  "migrations/20241321_1822_add_x.sql 1:1 layered/migration-name date",
  "prisma/migrations/20240325182122_/migration.sql 1:1 layered/migration-name feature",
];

async function lint(options: ESLint.Options): Promise<string[]> {
  const eslint = new ESLint({ cwd: root, overrideConfigFile: true, ...options });
  const results = await eslint.lintFiles(["."]);
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, column, ruleId, messageId, message }) => `${filePath.slice(root.length + 1)} ${String(line)}:${String(column)} ${ruleId ?? message} ${messageId ?? ""}`),
  );
}

const preset = layered.configs.recommended as Linter.Config[];

describe("files of SQL", () => {
  it("are linted by the same command, each at its first line, and only as migrations", async () => {
    expect(await lint({ overrideConfig: preset })).toEqual(expected);
  });

  it("are left alone by rules that are on for all files, those that need types among them", async () => {
    const core = { rules: Object.fromEntries(["eol-last", "linebreak-style", "max-len", "max-lines", "no-irregular-whitespace", "no-tabs", "no-trailing-spaces", "no-undef", "no-unused-vars", "strict", "unicode-bom"].map((rule) => [rule, "error"])) };
    const everything = [core, ...tseslint.configs.all, ...preset] as Linter.Config[];
    expect(await lint({ overrideConfig: everything })).toEqual(expected);
  });

  it("are cached", async () => {
    const options = { overrideConfig: preset, cache: true, cacheLocation: join(root, ".cache") };
    expect(await lint(options)).toEqual(expected);
    expect(await lint(options)).toEqual(expected);
  });

  it("can be left alone by a config for their own name", async () => {
    expect(await lint({ overrideConfig: [...preset, { files: ["migrations/*.sql"], rules: { "layered/migration-name": "off" } }] })).toEqual(expected.slice(2));
  });
});
