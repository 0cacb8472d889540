import { fileURLToPath } from "node:url";
import * as parser from "@typescript-eslint/parser";
import { ESLint, type Linter } from "eslint";
import { describe, expect, it } from "vitest";
import plugin from "../src/index.ts";

type Preset = "recommended" | "strict";

/** scripts/expectations.mjs, which the demo uses too. */
interface Expectations {
  readonly filesIn: (folder: string) => string[];
  readonly expectedFindings: (folder: string, preset: Preset) => string[];
  readonly madeFindings: (folder: string, results: readonly ESLint.LintResult[]) => string[];
  readonly difference: (first: readonly string[], second: readonly string[]) => string[];
}

const { filesIn, expectedFindings, madeFindings, difference } = (await import(new URL("../scripts/expectations.mjs", import.meta.url).href)) as Expectations;
const folderOf = (fixture: string): string => fileURLToPath(new URL(`../fixtures/${fixture}`, import.meta.url));

/** Lints a fixture as a project of its own would be linted. */
async function lint(folder: string, preset: Preset): Promise<ESLint.LintResult[]> {
  const overrideConfig = [{ files: ["**/*.{ts,cts,mts}"], languageOptions: { parser } }, ...(plugin.configs[preset] as Linter.Config[])];
  return new ESLint({ cwd: folder, overrideConfigFile: true, allowInlineConfig: false, overrideConfig }).lintFiles(["."]);
}

describe.each(["recommended", "strict"] as const)("with the preset %s", (preset) => {
  it("the reference service has no problem, and no file of it is left out", async () => {
    const folder = folderOf("reference-service");
    const results = await lint(folder, preset);
    expect(madeFindings(folder, results)).toEqual([]);
    const linted = new Set(results.map(({ filePath }) => filePath));
    expect(filesIn(folder).filter((path) => /\.[cm]?[jt]s$/.test(path) && !linted.has(path))).toEqual([]);
  });

  it("the broken service has exactly the problems that are written beside its lines", async () => {
    const folder = folderOf("broken-service");
    const expected = expectedFindings(folder, preset);
    const made = madeFindings(folder, await lint(folder, preset));
    expect(expected).not.toEqual([]);
    expect({ missed: difference(expected, made), unexpected: difference(made, expected) }).toEqual({ missed: [], unexpected: [] });
  });
});

describe("what is expected of a fixture", () => {
  it("counts a finding that stands twice twice", () => {
    expect(difference(["a", "a"], ["a"])).toEqual(["a"]);
    expect(difference(["a"], ["a", "a"])).toEqual([]);
  });

  it("asks more of strict than of recommended", () => {
    const folder = folderOf("broken-service");
    const strict = expectedFindings(folder, "strict");
    expect(difference(expectedFindings(folder, "recommended"), strict)).toEqual([]);
    expect(difference(strict, expectedFindings(folder, "recommended"))).not.toEqual([]);
  });
});
