import { existsSync, readdirSync, readFileSync } from "node:fs";
import * as parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";

const folder = new URL("../docs/", import.meta.url);
const pages = readdirSync(folder).filter((name) => name.endsWith(".md"));
const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

/** The fenced blocks of a page in one of some languages. */
function blocks(page: string, ...languages: readonly string[]): string[] {
  return [...page.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].filter(([, language = ""]) => languages.includes(language)).map(([, , code = ""]) => code);
}

const service = new URL("../fixtures/reference-service/src/", import.meta.url);
const sources = readdirSync(service, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, "utf8").replaceAll(/^ +/gm, ""));

/** Lines of the reference service, as they stand in it: a part of a statement cannot be read for itself. */
const isExcerpt = (code: string): boolean => sources.some((source) => source.includes(code.replaceAll(/^ +/gm, "")));

describe.each(pages)("docs/%s", (name) => {
  const page = readFileSync(new URL(name, folder), "utf8");

  it("links to files that exist, and is linked to by the README", () => {
    const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map(([, link]) => link ?? "");
    expect(links.filter((link) => !existsSync(new URL(link, new URL(name, folder))))).toEqual([]);
    expect(readme).toContain(`](docs/${name})`);
  });

  it("has blocks of JSON and of code that can be read", () => {
    for (const code of blocks(page, "json")) expect(() => JSON.parse(code) as unknown).not.toThrow();
    for (const code of blocks(page, "js", "ts").filter((block) => !isExcerpt(block))) expect(new Linter().verify(code, { languageOptions: { parser } })).toEqual([]);
  });
});
