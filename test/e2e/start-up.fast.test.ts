import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { repository } from "./support/package.ts";
import { remove } from "./support/project.ts";
import { runWell } from "./support/run.ts";
import { production, unpacked } from "./support/unpacked.ts";

let project: string;
let loaded: string[];
beforeAll(async () => {
  project = await unpacked([...production, "eslint", "typescript"], {});
  const entry = join(project, "node_modules", "eslint-plugin-layered", "dist", "index.js");
  const { files } = JSON.parse(await runWell(process.execPath, [join(repository, "bench", "start-up", "once.mjs"), entry, join(project, "loads")], project)) as { files: string[] };
  loaded = files.filter((url) => !url.startsWith("node:"));
});
afterAll(() => { remove(project); });

/** The package that a file belongs to. */
const packageOf = (url: string): string => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url)?.[1] ?? url;

/** Packages that a file without mistakes, written by the standard, never needs. */
const onDemand = ["minimatch", "pluralize", "oxc-resolver", "get-tsconfig", "fastest-levenshtein", "yaml"];

it("nothing is loaded but the plugin and what it declares that it needs at once", () => {
  const packages = [...new Set(loaded.map(packageOf))];
  expect(packages).toEqual(expect.arrayContaining(["eslint-plugin-layered", "oxc-parser"]));
  const declared = production.filter((name) => !onDemand.includes(name)).map((name) => new RegExp(`^${name.replace("*", "[^/]+")}$`));
  expect(packages.filter((name) => name !== "eslint-plugin-layered" && !declared.some((one) => one.test(name)))).toEqual([]);
});

it("few files are loaded: each costs more than all that it says", () => {
  expect(new Set(loaded).size).toBeLessThan(20);
});
