import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const at = (path: string): URL => new URL(`../${path}`, import.meta.url);
const read = (path: string): string => readFileSync(at(path), "utf8");
const pages = ["README.md", "CONTRIBUTING.md", "bench/README.md", ...readdirSync(at("docs"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".md")).map((name) => `docs/${name.replaceAll("\\", "/")}`)];
const { scripts } = JSON.parse(read("package.json")) as { scripts: Readonly<Record<string, string>> };

/** The text of a page that is code: blocks of shell, and what stands between backticks. */
const codeOf = (page: string): string => [...read(page).matchAll(/^```sh\n([^]*?)^```$|`([^`\n]+)`/gm)].map(([, block, inline]) => block ?? inline ?? "").join("\n");

describe.each(pages)("%s", (page) => {
  it("names only commands that there are", () => {
    const code = codeOf(page);
    const called = [...code.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, script]) => script ?? "");
    // `npm run lint` is of the user's project.
    expect(called.filter((script) => scripts[script] === undefined && script !== "lint")).toEqual([]);
    const programs = [...code.matchAll(/\bnode ((?!dist)[\w/-]+\.m?js)/g)].map(([, path]) => path ?? "");
    expect(programs.filter((path) => !existsSync(at(path)))).toEqual([]);
  });

  it("says which command its times and counts of found lines come from", () => {
    const measured = read(page).split("\n").some((line) => !line.startsWith("|") && /\b\d[\d.,]* (?:ms|seconds)\b/.test(line));
    if (measured) expect(codeOf(page)).toMatch(/npm run [\w:-]+|node \S+\.mjs/);
  });
});

describe("the blocks of each page", () => {
  const tests = readdirSync(at("test"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts")).map((name) => read(`test/${name.replaceAll("\\", "/")}`));
  // Of these, the test over all pages reads the JSON, and this file the commands.
  const plain = ["docs/editors.md", "docs/performance.md", "docs/reference-service.md"];
  const own = pages.filter((page) => /^docs\/[^/]+$/.test(page) && /^```/m.test(read(page)) && !plain.includes(page));

  it.each(own)("of %s are run by a test that names the page", (page) => {
    expect(tests.filter((text) => text.includes(page)).length).toBeGreaterThan(0);
  });

  it.each(plain)("of %s are only settings for an editor, commands, or excerpts", (page) => {
    const languages = [...read(page).matchAll(/^```(\w+)$/gm)].map(([, language]) => language);
    expect(languages.filter((language) => language === "js")).toEqual([]);
  });
});
