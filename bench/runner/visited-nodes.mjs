import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import layered from "../../dist/index.js";

/** A rule that writes down what it listens to. */
const watched = (rule, nodes) => ({
  ...rule,
  create(context) {
    const listeners = rule.create(context);
    for (const node of Object.keys(listeners)) nodes.add(node);
    return listeners;
  },
});

/**
 * The nodes that the rules of `recommended` listen to, in any file of a project.
 * @param {string} folder
 * @returns {string[]}
 */
export function visitedNodes(folder) {
  const nodes = new Set();
  const [{ settings, rules }] = layered.configs.recommended;
  const plugin = { rules: Object.fromEntries(Object.entries(layered.rules).map(([name, rule]) => [name, watched(rule, nodes)])) };
  const linter = new Linter({ cwd: folder });
  const config = [{ files: ["**/*.ts"], languageOptions: { parser } }, { files: ["**/*.ts"], plugins: { layered: plugin }, settings, rules }];
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts") && !name.includes("node_modules"))) {
    linter.verify(readFileSync(join(folder, path), "utf8"), config, { filename: join(folder, path) });
  }
  return [...nodes].sort();
}
