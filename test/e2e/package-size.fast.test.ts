import { expect, it } from "vitest";
import { repository } from "./support/package.ts";
import { runWell } from "./support/run.ts";

interface Size {
  readonly packed: number;
  readonly unpacked: number;
  readonly files: readonly string[];
  readonly tree: readonly { readonly name: string; readonly depth: number }[];
}

const { packed, unpacked, files, tree } = JSON.parse(await runWell(process.execPath, ["scripts/package-size.mjs", "--json"], repository)) as Size;

it("the package stays small", () => {
  expect(packed).toBeLessThan(190 * 1024);
  expect(unpacked).toBeLessThan(700 * 1024);
});

it("brings the packages that it needs and no other", () => {
  expect(tree.map(({ name, depth }) => " ".repeat(depth) + name)).toEqual([
    "fastest-levenshtein",
    "get-tsconfig",
    " resolve-pkg-maps",
    "minimatch",
    " brace-expansion",
    "  balanced-match",
    "oxc-parser",
    " @oxc-project/types",
    "oxc-resolver",
    "pluralize",
    "yaml",
  ]);
});

it("holds what a user needs and nothing else", () => {
  const kinds = [/^dist\/.+\.js$/, /^dist\/(?:index|configure|oxlint|presets|rule)\.d\.ts$/, /^dist\/(?:settings|sql)\/[\w-]+\.d\.ts$/, /^oxlint\/(?:recommended|strict)\.json$/,
    /^(?:package\.json|README\.md|LICENSE)$/];
  expect(files.filter((path) => !kinds.some((kind) => kind.test(path)))).toEqual([]);
  for (const kind of kinds) expect(files.some((path) => kind.test(path))).toBe(true);
});
