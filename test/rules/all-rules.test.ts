import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as parser from "@typescript-eslint/parser";
import { ESLint, type Linter } from "eslint";
import { beforeAll, describe, expect, it } from "vitest";
import plugin from "../../src/index.ts";
import { rules } from "../../src/rules/index.ts";
import { version } from "../../src/version.ts";

const at = (path: string): URL => new URL(`../../${path}`, import.meta.url);
const namesIn = (folder: string, extension: string): string[] =>
  readdirSync(at(folder)).filter((file) => file.endsWith(extension)).map((file) => file.slice(0, -extension.length));

const names = Object.keys(rules).sort();
const files = namesIn("src/rules", ".ts").filter((file) => !["index", "wording"].includes(file)).sort();
const parsed: Linter.Config = { files: ["**/*.{ts,cts,mts}"], languageOptions: { parser } };
const presets = ["recommended", "strict"] as const;
/** Two lines of a terminal, and what the formatter puts before them. */
const longest = 250;

const linted = (cwd: string, preset: (typeof presets)[number]): ESLint =>
  new ESLint({ cwd, overrideConfigFile: true, overrideConfig: [parsed, ...(plugin.configs[preset] as Linter.Config[])] });

describe("the rules", () => {
  it("are the files beside the index", () => {
    expect(names).toEqual(files);
  });

  it("each have a page", () => {
    expect(namesIn("docs/rules", ".md").sort()).toEqual(files);
  });

  it("each have a test, and no test is of a rule that is gone", () => {
    const tests = namesIn("test/rules", ".test.ts").filter((test) => test !== "all-rules");
    const ruleOf = (test: string): string | undefined => names.filter((name) => test === name || test.startsWith(`${name}-`)).sort((a, b) => b.length - a.length)[0];
    expect(tests.filter((test) => ruleOf(test) === undefined)).toEqual([]);
    expect([...new Set(tests.map(ruleOf))].sort()).toEqual(files);
  });

  it("are the same objects in the plugin", () => {
    expect(plugin.rules).toBe(rules);
  });

  it("come in the version that the package has", () => {
    const { name, version: published } = JSON.parse(readFileSync(at("package.json"), "utf8")) as { name: string; version: string };
    expect(version).toBe(published);
    expect(plugin.meta).toEqual({ name, version: published, namespace: "layered" });
  });
});

describe.each(Object.entries(rules))("%s", (name, { meta }) => {
  it("links to its page", () => {
    expect(meta.docs.url).toMatch(new RegExp(`/docs/rules/${name}\\.md$`));
  });

  it("says what it does as its kind does", () => {
    expect(meta.docs.description).toMatch(/^(?:Enforce|Require|Disallow) .+[^. ]$/);
    expect(meta.type).toBe("problem");
  });

  it.each(Object.entries(meta.messages))("words %s as a sentence", (_id, message) => {
    // What to do instead may follow as a sentence of its own.
    expect(message).toMatch(/^[A-Z`{].*\.(?:\{\{instead\}\})?$/);
    expect(message).not.toMatch(/ {2}|\n/);
  });

  it("has one object of options, closed, with a description and settings for each tool", () => {
    expect(meta.schema).toHaveLength(1);
    expect(meta.schema[0]).toMatchObject({ type: "object", additionalProperties: false, properties: { settings: { type: "object" } } });
    const { properties } = meta.schema[0] as { properties: Readonly<Record<string, { description?: string }>> };
    for (const [option, { description }] of Object.entries(properties)) expect(description, option).toMatch(/^[A-Z`].*\.$/);
    expect(meta.defaultOptions).toHaveLength(1);
    expect(Object.keys(properties)).toEqual(expect.arrayContaining(Object.keys(meta.defaultOptions[0] ?? {})));
  });

  it.each(presets)("stands in the preset %s as its meta says", (preset) => {
    const options = meta.docs.presets[preset];
    const entry = plugin.configs[preset][0]?.rules[`layered/${name}`];
    if (options === false) expect(entry).toBeUndefined();
    else expect([entry].flat()).toEqual(Object.keys(options).length === 0 ? ["error"] : ["error", options]);
  });
});

describe.each(presets)("the preset %s", (preset) => {
  it("holds no other rule", () => {
    const own = Object.entries(rules).filter(([, { meta }]) => meta.docs.presets[preset] !== false).map(([name]) => `layered/${name}`);
    expect(Object.keys(plugin.configs[preset][0]?.rules ?? {}).sort()).toEqual(own.sort());
  });

  it("is a config that ESLint takes, with each rule's whole options", async () => {
    const config = (await linted("/backend", preset).calculateConfigForFile("/backend/src/users/user.service.ts")) as { rules: Readonly<Record<string, [number, object]>> };
    for (const [name, { meta }] of Object.entries(rules)) {
      const options = meta.docs.presets[preset];
      expect(config.rules[`layered/${name}`]).toEqual(options === false ? undefined : [2, { ...meta.defaultOptions[0], ...options }]);
    }
  });
});

describe("the broken service", () => {
  const messagesOf = {} as Record<(typeof presets)[number], Linter.LintMessage[]>;
  beforeAll(async () => {
    for (const preset of presets) {
      const results = await linted(fileURLToPath(at("fixtures/broken-service")), preset).lintFiles(["."]);
      messagesOf[preset] = results.flatMap(({ messages }) => messages);
    }
  });

  it.each(presets)("breaks each rule of %s at least twice", (preset) => {
    const count = (name: string): number => messagesOf[preset].filter(({ ruleId }) => ruleId === name).length;
    const own = plugin.configs[preset].flatMap((config) => Object.keys(config.rules));
    expect(own.filter((name) => count(name) < 2)).toEqual([]);
  });

  it("shows each message and suggestion, but for the one that settings alone bring about", () => {
    const found = presets.flatMap((preset) => messagesOf[preset]);
    const shown = new Set(found.flatMap(({ ruleId, messageId, suggestions = [] }) => [messageId, ...suggestions.map((one) => one.messageId)].map((id) => `${ruleId ?? ""}/${id ?? ""}`)));
    const all = Object.entries(rules).flatMap(([name, { meta }]) => Object.keys(meta.messages).map((id) => `layered/${name}/${id}`));
    expect(all.filter((id) => !shown.has(id))).toEqual(["layered/file-name/separator"]);
  });

  it.each(presets)("is told in two lines of a terminal what is wrong, each message filled in, by %s", (preset) => {
    const wrong = messagesOf[preset].filter(({ message }) => message.length > longest || !/^[A-Z`].*\.$/.test(message) || /\{\{|\}\}|(?<!`)undefined|``/.test(message));
    expect(wrong.map(({ message }) => message)).toEqual([]);
  });
});
