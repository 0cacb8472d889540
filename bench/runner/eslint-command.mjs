import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const program = join(dirname(createRequire(import.meta.url).resolve("eslint/package.json")), "bin/eslint.js");
const own = JSON.stringify(new URL("../../dist/index.js", import.meta.url).href);
const parsing = `import * as parser from ${JSON.stringify(import.meta.resolve("@typescript-eslint/parser"))};

const typescript = { files: ["**/*.ts"], languageOptions: { parser } };
`;

/** What goes behind TypeScript's parser: our preset as a user has it. */
export const recommended = `import layered from ${own};\n${parsing}\nexport default [typescript, ...layered.configs.recommended];\n`;

/**
 * One rule that visits nodes and does nothing. The plugin is not loaded.
 * @param {readonly string[]} nodes
 */
export const idle = (nodes) => `${parsing}
const visiting = { meta: { type: "problem", schema: [] }, create: () => Object.fromEntries(${JSON.stringify(nodes)}.map((node) => [node, () => {}])) };

export default [typescript, { files: ["**/*.ts"], plugins: { idle: { rules: { visiting } } }, rules: { "idle/visiting": "error" } }];
`;

const reports = (output) => JSON.parse(output).reduce((sum, { messages }) => sum + messages.length, 0);

/**
 * ESLint with a config, as a command of its own.
 * @param {string} name
 * @param {string} path where the config is written
 * @param {string} config
 * @returns {import("./processes.mjs").Command}
 */
export function eslintCommand(name, path, config) {
  writeFileSync(path, config);
  return { name, args: [program, "--config", path, "--format", "json", "."], reports };
}
