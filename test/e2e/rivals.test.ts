import { join } from "node:path";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { repository } from "./support/package.ts";
import { eslint, installed, remove, results, write } from "./support/project.ts";
import { boundaries, configs, cruiser, importX, layered, rivals } from "./support/rival-configs.ts";
import { fixture, rowOf } from "./support/rival-fixture.ts";
import { lineFiles, lines, nearestConfig, rowOfLine } from "./support/rival-lines.ts";
import { runWell } from "./support/run.ts";

const page = readFileSync(join(repository, "docs/comparison.md"), "utf8");

/** A table of the page by its rows, each without its first cell. */
function tableOf(heading: string): Map<string, string[]> {
  const section = (page.split(`\n## ${heading}\n`)[1] ?? "").split(/\n## /)[0] ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("| ")).map((line) => line.slice(2, -2).split(" | ").map((cell) => cell.trim()));
  return new Map(rows.slice(1).map(([row = "", ...cells]) => [row, cells]));
}

let project: string;
beforeAll(async () => {
  project = await installed([...rivals, "@nestjs/common@11", "reflect-metadata", "rxjs@7", "@types/node@22"], { ...fixture, ...configs, ...lineFiles });
});
afterAll(() => { remove(project); });

/** The files of some folder in which a config finds something, without the notes of TypeScript's parser. */
async function filesWith(config: string, folder = "src/controllers", rule = /./): Promise<string[]> {
  const linted = await results(project, { args: ["-c", config, folder] });
  expect(linted.flatMap(({ messages }) => messages.filter(({ fatal }) => fatal === true))).toEqual([]);
  return linted.filter(({ messages }) => messages.some(({ ruleId }) => rule.test(ruleId ?? ""))).map(({ filePath }) => filePath.slice(project.length + 1).replaceAll("\\", "/"));
}

async function cruised(rule?: string): Promise<string[]> {
  write(project, { ".dependency-cruiser.cjs": cruiser(rule) });
  const program = join(project, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
  const { summary } = JSON.parse(await runWell(inject("nodes")["24"] ?? "", [program, "src/controllers", "--output-type", "json"], project)) as { summary: { violations: { from: string }[] } };
  return [...new Set(summary.violations.map(({ from }) => from))];
}

const asRows = (files: readonly string[], rows: ReadonlyMap<string, string>): string[] => files.map((file) => rows.get(file) ?? file).sort();

/** The rows of a table that have a tick in some column. */
const ticked = (table: ReadonlyMap<string, string[]>, column: number, mark = /^✅$/): string[] => [...table].filter(([, cells]) => mark.test(cells[column] ?? "")).map(([row]) => row).sort();

/** One after the other: they write the same file. */
async function inTurn(inputs: readonly (string | undefined)[], ask: (input: string | undefined) => Promise<string>): Promise<string[]> {
  const answers: string[] = [];
  for (const input of inputs) answers.push(await ask(input));
  return answers;
}

describe("ways to reach a repository", () => {
  const table = tableOf("Ways to reach a repository");

  it("are the rows of the table", () => {
    expect([...table.keys()]).toEqual([...rowOf.values()]);
  });

  it.each([["layered-recommended", 0], ["boundaries", 1], ["import-x", 2], ["core", 3], ["sheriff", 4]] as const)("%s", async (name, column) => {
    expect(asRows(await filesWith(`${name}.mjs`), rowOf)).toEqual(ticked(table, column));
  });

  it.each([["boundaries-alone", 2], ["import-x-alone", 3]])("%s, without a resolver for TypeScript, finds at most %i", async (name, most) => {
    expect((await filesWith(`${name}.mjs`)).length).toBeLessThanOrEqual(most);
  });

  it("layered, strict", async () => {
    expect(asRows(await filesWith("layered-strict.mjs", "src/controllers", /layer-imports/), rowOf)).toEqual(ticked(table, 0, /^(?:✅|`strict`)$/));
  });

  it("dependency-cruiser", async () => {
    expect(asRows(await cruised(), rowOf)).toEqual(ticked(table, 5));
    const far = await cruised('{ path: "^src/repositories/", reachable: true }');
    expect(asRows(far, rowOf)).toContain("through a barrel in no layer");
    expect(far).toContain("src/controllers/honest.ts");
  });
});

describe("a mistake in the settings", () => {
  const table = tableOf("A mistake in the settings");
  const mistakes: Readonly<Record<string, readonly (string | undefined)[]>> = {
    "the name of a layer that is forbidden": [layered("recommended", '{ layers: { controller: { forbids: ["repositry"] } } }'), boundaries({ to: "repositry" }), undefined],
    "the folder of a layer": [layered("recommended", '{ layers: { repository: { files: ["src/repositries/**"] } } }'), boundaries({ folder: "repositries" }), importX({ folder: "repositries" })],
    "the key of the settings": [layered("recommended", '{ layrs: { repository: { files: ["src/repositories/**"] } } }'), boundaries({ elements: "boundaries/element" }), undefined],
  };

  it("is one of the table", () => {
    expect([...table.keys()]).toEqual(Object.keys(mistakes));
  });

  it.each(Object.entries(mistakes))("%s", async (row, kinds) => {
    const outcome = async (config: string | undefined): Promise<string> => {
      if (config === undefined) return "–";
      write(project, { "mistake.mjs": config });
      const { code, stdout, stderr } = await eslint(project, ["-c", "mistake.mjs", "src/controllers"]);
      if (code === 0 && config.includes('"boundaries/element"')) expect(`${stdout}${stderr}`).toMatch(/boundaries/);
      return code === 0 ? "passes" : code === 2 ? "error" : "reports";
    };
    expect(await inTurn(kinds, outcome)).toEqual(table.get(row));
  });
});

describe("what is not an import", () => {
  const table = tableOf("What is not an import");

  it("is the rows of the table", () => {
    expect([...table.keys()]).toEqual([...rowOfLine.values()]);
  });

  it("layered", async () => {
    const found = await filesWith("layered-recommended.mjs", "src/services/line*.ts", /no-/);
    expect(asRows(found, rowOfLine)).toEqual(ticked(table, 0));
    expect([...table.values()].every(([ours]) => ours === "✅" || ours === "silent")).toBe(true);
  });

  it("the nearest rules", async () => {
    write(project, { "nearest.mjs": nearestConfig });
    const made = new Map<string, readonly string[]>();
    for (const rule of new Set(Object.values(lines).map((line) => line.rule))) {
      made.set(rule, asRows(await filesWith("nearest.mjs", "src/services/line*.ts", new RegExp(`^${rule}$`)), rowOfLine));
    }
    for (const [row, [, named = "", finds]] of table) {
      const rule = lines[row]?.rule ?? "";
      expect(named).toContain(rule);
      expect([row, made.get(rule)?.includes(row)]).toEqual([row, finds === "✅"]);
    }
  });
});
