import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const at = (path: string): URL => new URL(`../${path}`, import.meta.url);
const walk = "docs/reference-service.md";
const pages = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", ...readdirSync(at("docs")).filter((file) => file.endsWith(".md")).map((file) => `docs/${file}`)];

const read = (path: string): string => readFileSync(at(path), "utf8");

/** Where a text links to, as URLs of files; other sites are left out. */
const linksOf = (page: string, text: string): URL[] => [...text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, link]) => new URL(link ?? "", at(page)));

describe.each(pages)("%s", (page) => {
  it("links to files that exist", () => {
    expect(linksOf(page, read(page)).filter((link) => !existsSync(link)).map(String)).toEqual([]);
  });
});

describe("the walk through a request", () => {
  const [, ...steps] = read(walk).split(/^## /m);

  it.each(steps.filter((step) => /^\d/.test(step)).map((step) => [step.split("\n")[0], step]))("shows code as it is: %s", (_title, step) => {
    const sources = linksOf(walk, step).filter(({ pathname }) => pathname.endsWith(".ts"));
    expect(sources).not.toEqual([]);
    const lines = new Set(sources.flatMap((source) => readFileSync(source, "utf8").split("\n").map((line) => line.trim())));
    const shown = [...step.matchAll(/^```ts\n([^]*?)^```$/gm)].flatMap(([, code = ""]) => code.trim().split("\n"));
    expect(shown.filter((line) => !lines.has(line.trim()))).toEqual([]);
  });

  it("names the rule that guards each layer, and every rule there is", () => {
    const guarded = steps.filter((step) => /^[1-6]/.test(step));
    expect(guarded).toHaveLength(6);
    expect(guarded.filter((step) => !/^Guarded by \[`[\w-]+`\]\(rules\//m.test(step))).toEqual([]);
    const rules = readdirSync(at("docs/rules")).map((file) => file.replace(".md", ""));
    expect(rules.filter((rule) => !read(walk).includes(`](rules/${rule}.md)`))).toEqual([]);
  });
});
