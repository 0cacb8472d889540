import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tempProject } from "../support/project.ts";

const page = readFileSync(new URL("../../docs/rules/no-http-errors.md", import.meta.url), "utf8");
const examples = [...page.matchAll(/^(❌|✅) (.*)\n\n```ts\n\/\/ (\S+)\n([^]*?)```/gm)].map(([, mark, title, path, code]) => ({ mark, title: title ?? "", path: path ?? "", code: code ?? "" }));

describe("the page of no-http-errors", () => {
  it("has examples of both kinds", () => {
    expect(examples.filter(({ mark }) => mark === "❌")).toHaveLength(9);
    expect(examples.filter(({ mark }) => mark === "✅")).toHaveLength(5);
    expect(page.match(/^```ts$/gm)).toHaveLength(examples.length);
  });

  it.each(examples)("$mark $title", async ({ mark, title, path, code }) => {
    const { messages } = tempProject({ [path]: code });
    const found = (await messages({ tier: title.includes("`strict`") ? "strict" : "recommended" })).filter(({ ruleId }) => ruleId === "layered/no-http-errors");
    expect(found.length > 0).toBe(mark === "❌");
    for (const { message } of found) expect(message.length).toBeLessThanOrEqual(200);
  });
});
