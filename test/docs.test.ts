import { existsSync, readFileSync } from "node:fs";
import * as parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import plugin from "../src/index.ts";
import { rules } from "../src/rules/index.ts";

const root = "/backend";
const sections = ["Examples", "Options", "When not to use it", "Keep beside it", "What it cannot see"];

/** A fenced block of a page, with the sentence above it. */
interface Example {
  readonly right: boolean;
  readonly title: string;
  readonly path: string;
  readonly code: string;
}

/** The text of a page under a heading, up to the next one of its kind. */
function sectionOf(page: string, heading: string): string {
  const [, rest = ""] = page.split(`\n## ${heading}\n`);
  return rest.split(/\n## /)[0] ?? "";
}

/** The blocks under Examples: each belongs to the last ❌ or ✅ above it. */
function examplesOf(page: string): Example[] {
  let title = "";
  return [...sectionOf(page, "Examples").matchAll(/^([❌✅].*)$|^```(?:ts|js|sql)\n([^]*?)^```$/gmu)].flatMap(([, sentence, code]) => {
    if (sentence !== undefined) title = sentence;
    if (code === undefined) return [];
    return [{ right: title.startsWith("✅"), title, path: /^(?:\/\/|--) (\S+)/.exec(code)?.[1] ?? "", code }];
  });
}

/** Lints a block with one rule alone, with the options of the preset that its sentence names. */
function lint(name: string, { title, path, code }: Example): Linter.LintMessage[] {
  const { recommended, strict } = rules[name]?.meta.docs.presets ?? { recommended: false, strict: false };
  const options = title.includes("`strict`") || recommended === false ? strict : recommended;
  if (options === false) throw new Error(`${name} is in no preset`);
  const plugins = plugin.configs.recommended[0]?.plugins ?? {};
  const config: Linter.Config = { files: ["**"], plugins, languageOptions: { parser }, rules: { [`layered/${name}`]: ["error", options] } };
  return new Linter({ cwd: root }).verify(code, config, `${root}/${path}`);
}

describe.each(Object.entries(rules))("the page of %s", (name, { meta }) => {
  const file = new URL(`../docs/rules/${name}.md`, import.meta.url);
  const page = existsSync(file) ? readFileSync(file, "utf8") : "";
  const examples = examplesOf(page);

  it("begins with the rule's name and its description", () => {
    expect(page.split("\n").slice(0, 3)).toEqual([`# layered/${name}`, "", `> ${meta.docs.description}`]);
  });

  it("says why, and has the sections of every page, in their order", () => {
    const headings = [...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading ?? "");
    expect(headings.filter((heading) => sections.includes(heading))).toEqual(sections);
    const why = page.slice(page.indexOf(meta.docs.description) + meta.docs.description.length, page.indexOf("\n## "));
    expect(why.trim().length).toBeGreaterThan(200);
    for (const section of sections) expect(sectionOf(page, section).trim(), section).not.toBe("");
  });

  it("has a row for each option, with its default", () => {
    const [schema] = meta.schema as readonly { readonly properties: Readonly<Record<string, unknown>> }[];
    const [defaults] = meta.defaultOptions as readonly Readonly<Record<string, unknown>>[];
    const rows = [...sectionOf(page, "Options").matchAll(/^\| `(\w+)` \| (?:`([^|]*)` )?\| \S/gm)].map(([, option, value]) => [option, value === undefined ? undefined : (JSON.parse(value) as unknown)]);
    expect(rows).toEqual(Object.keys(schema?.properties ?? {}).map((option) => [option, defaults?.[option]]));
  });

  it("has examples of both kinds, each with the path of its file, and none twice", () => {
    expect(examples.filter(({ right }) => right)).not.toEqual([]);
    expect(examples.filter(({ right }) => !right)).not.toEqual([]);
    expect(examples.filter(({ path, title }) => path === "" || title === "")).toEqual([]);
    expect(new Set(examples.map(({ title }) => title)).size).toBe(examples.length);
    expect(sectionOf(page, "Examples").match(/^```\w+$/gm)).toHaveLength(examples.length);
  });

  it.each(examples)("$title", (example) => {
    const found = lint(name, example);
    expect(found.filter(({ fatal }) => fatal === true)).toEqual([]);
    expect(found.map(({ ruleId }) => ruleId)).toEqual(example.right ? [] : expect.arrayContaining([`layered/${name}`]));
    // Two lines of a terminal, with a period at the end.
    expect(found.filter(({ message }) => message.length > 220 || !/^[A-Z`].*\.$/.test(message)).map(({ message }) => message)).toEqual([]);
  });

  it("is what the rule links to, and links to files that exist", () => {
    expect(meta.docs.url.endsWith(`/docs/rules/${name}.md`)).toBe(true);
    const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map(([, link]) => link ?? "");
    expect(links.filter((link) => !existsSync(new URL(link, file)))).toEqual([]);
  });
});
