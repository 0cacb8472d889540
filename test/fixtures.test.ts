import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as parser from "@typescript-eslint/parser";
import { ESLint, type Linter } from "eslint";
import { beforeAll, describe, expect, it } from "vitest";
import plugin from "../src/index.ts";
import { rules } from "../src/rules/index.ts";

type Preset = "recommended" | "strict";

/** scripts/expectations.mjs, which the demo uses too. */
interface Expectations {
  readonly withoutGenerated: { readonly ignores: string[] };
  readonly filesIn: (folder: string) => string[];
  readonly expectedFindings: (folder: string, preset: Preset, known: typeof rules) => string[];
  readonly madeFindings: (folder: string, results: readonly ESLint.LintResult[]) => string[];
  readonly difference: (first: readonly string[], second: readonly string[]) => string[];
  readonly wordings: (folder: string, results: Readonly<Record<Preset, readonly ESLint.LintResult[]>>) => Record<string, string[]>;
}

const { withoutGenerated, filesIn, expectedFindings, madeFindings, difference, wordings } = (await import(new URL("../scripts/expectations.mjs", import.meta.url).href)) as Expectations;
const folderOf = (fixture: string): string => fileURLToPath(new URL(`../fixtures/${fixture}`, import.meta.url));

/** Lints a fixture as a project of its own would be linted. */
async function lint(folder: string, preset: Preset): Promise<ESLint.LintResult[]> {
  const overrideConfig = [withoutGenerated, { files: ["**/*.{ts,cts,mts}"], languageOptions: { parser } }, ...(plugin.configs[preset] as Linter.Config[])];
  return new ESLint({ cwd: folder, overrideConfigFile: true, allowInlineConfig: false, overrideConfig }).lintFiles(["."]);
}

const presets = ["recommended", "strict"] as const;
const reference = folderOf("reference-service");
const broken = folderOf("broken-service");

describe.each(presets)("with the preset %s", (preset) => {
  it("the reference service has no problem, and no file of it is left out", async () => {
    const results = await lint(reference, preset);
    expect(madeFindings(reference, results)).toEqual([]);
    const linted = new Set(results.map(({ filePath }) => filePath));
    expect(filesIn(reference).filter((path) => /\.[cm]?[jt]s$/.test(path) && !linted.has(path))).toEqual([]);
  });
});

describe("the reference service", () => {
  it("asks for no exception, in a comment or in its configuration", () => {
    const own = filesIn(reference).filter((path) => /(?:\.[cm]?[jt]s|\.json)$/.test(path));
    expect(own.filter((path) => /eslint-(?:disable|enable)|\beslint layered\//.test(readFileSync(path, "utf8")))).toEqual([]);
    expect(readFileSync(`${reference}/eslint.config.js`, "utf8")).not.toMatch(/\b(?:rules|settings|neutral|configure)\b/);
  });
});

describe("the broken service", () => {
  let results: Record<Preset, ESLint.LintResult[]>;
  beforeAll(async () => {
    results = { recommended: await lint(broken, "recommended"), strict: await lint(broken, "strict") };
  });

  it.each(presets)("has exactly the problems that are written beside its lines, in %s", (preset) => {
    const expected = expectedFindings(broken, preset, rules);
    const made = madeFindings(broken, results[preset]);
    expect({ missed: difference(expected, made), unexpected: difference(made, expected) }).toEqual({ missed: [], unexpected: [] });
  });

  it("is told of them in the words that are on record", () => {
    const words = JSON.parse(readFileSync(new URL("../fixtures/broken-service.messages.json", import.meta.url), "utf8")) as unknown;
    // `npm run demo -- --write` puts new words on record.
    expect(wordings(broken, results)).toEqual(words);
  });

  it("is told in strict, of each line that recommended reports, at least as much", () => {
    const lineAndRule = (findings: readonly string[]): string[] => findings.map((finding) => finding.slice(0, finding.lastIndexOf(" ")));
    const [recommended, strict] = presets.map((preset) => lineAndRule(expectedFindings(broken, preset, rules))) as [string[], string[]];
    expect(difference(recommended, strict)).toEqual([]);
    expect(difference(strict, recommended)).not.toEqual([]);
  });
});

describe("what is expected of a fixture", () => {
  it("counts a finding that stands twice twice", () => {
    expect(difference(["a", "a"], ["a"])).toEqual(["a"]);
    expect(difference(["a"], ["a", "a"])).toEqual([]);
  });

  it("names a message that some rule has", () => {
    expect(() => expectedFindings(broken, "strict", {})).toThrow(/is a message of no rule/);
  });
});
