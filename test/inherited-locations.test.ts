import { fileURLToPath } from "node:url";
import * as parser from "@typescript-eslint/parser";
import { ESLint, type Linter } from "eslint";
import { expect, it } from "vitest";
import plugin from "../src/index.ts";

type Node = Record<string, unknown> & { loc?: unknown };

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && Object.hasOwn(value, "loc");

/** Moves the location of each node where oxlint has it: to the prototype, out of reach of a spread. */
function bequeath(node: Node, keys: Readonly<Record<string, readonly string[] | undefined>>): void {
  const { loc } = node;
  delete node.loc;
  Object.setPrototypeOf(node, { get loc(): unknown { return loc; } });
  for (const key of keys[String(node["type"])] ?? []) {
    for (const child of [node[key]].flat()) if (isNode(child)) bequeath(child, keys);
  }
}

const oxlintLike = {
  parseForESLint(code: string, options: parser.ParserOptions): unknown {
    const parsed = parser.parseForESLint(code, options);
    const body: readonly unknown[] = parsed.ast.body;
    for (const statement of body) if (isNode(statement)) bequeath(statement, parsed.visitorKeys);
    return parsed;
  },
};

it("rules report on nodes whose location is inherited, as it is under oxlint", async () => {
  const cwd = fileURLToPath(new URL("../fixtures/broken-service", import.meta.url));
  const lint = async (one: unknown): Promise<string[]> => {
    const overrideConfig = [{ files: ["**/*.{ts,cts,mts,js,cjs}"], languageOptions: { parser: one } }, ...plugin.configs.strict] as Linter.Config[];
    const results = await new ESLint({ cwd, overrideConfigFile: true, allowInlineConfig: false, overrideConfig }).lintFiles(["src"]);
    return results.flatMap(({ filePath, messages }) => messages.map(({ line, column, ruleId, message }) => `${filePath}:${String(line)}:${String(column)} ${String(ruleId)} ${message}`));
  };
  const usual = await lint(parser);
  expect(usual.length).toBeGreaterThan(100);
  expect(await lint(oxlintLike)).toEqual(usual);
});
