import { describe, expect, it } from "vitest";
import { tempProject } from "../support/project.ts";

const migration = "src/migrations/1711390882123-CreateUsers.ts";
const up = "export async function up() {}\nexport async function down() {}\n";
const lint = (files: Readonly<Record<string, string>>, pattern = migration): Promise<string[]> => tempProject({ [migration]: up, ...files }).lint({ patterns: [pattern] });

describe("a lone migration is judged by the tools", () => {
  it("that its package asks for", async () => {
    expect(await lint({ "package.json": '{"dependencies":{"typeorm":"1.0.0"}}' })).toEqual([]);
    expect(await lint({ "package.json": '{"devDependencies":{"typeorm":"1.0.0"}}' })).toEqual([]);
    expect(await lint({ "package.json": '{"dependencies":{"knex":"1.0.0"}}' })).toEqual([`${migration}:1:1 format`]);
  });

  it("that the project around its package asks for", async () => {
    const inside = `apps/a/${migration}`;
    const files = { [inside]: up, "apps/a/package.json": '{"name":"a"}' };
    expect(await lint({ ...files, "package.json": '{"dependencies":{"typeorm":"1.0.0"}}' }, inside)).toEqual([]);
    expect(await lint(files, inside)).toEqual([`${inside}:1:1 format`]);
  });

  it("that can be read: an unfinished package.json names none", async () => {
    expect(await lint({ "package.json": '{"dependencies":{"typeorm":' })).toEqual([`${migration}:1:1 format`]);
    expect(await lint({ "package.json": "null" })).toEqual([`${migration}:1:1 format`]);
  });
});
