/** Files that a compiler must take, with the strictest options there are. */
export const typedConfig: Readonly<Record<string, string>> = {
  "tsconfig.json": '{ "compilerOptions": { "module": "nodenext", "target": "es2022", "strict": true, "exactOptionalPropertyTypes": true, "skipLibCheck": false, "noEmit": true, "types": [] }, "include": ["*.ts", "*.cts"] }',
  "eslint.config.ts": `import { defineConfig } from "eslint/config";
import type { Linter } from "eslint";
import layered, { configure, type LayeredSettings } from "eslint-plugin-layered";

const settings: LayeredSettings = { layers: { repository: { files: ["**/*-store.ts"] } } };
const plain: Linter.Config[] = [...layered.configs.strict, configure(settings)];

export default defineConfig([
  layered.configs.recommended,
  layered.configs.strict,
  { files: ["src/**"], extends: [layered.configs.strict] },
  { plugins: { layered }, rules: { "layered/layer-imports": ["error", { tier: "strict" }] } },
  layered.configure(settings, { follow: false }),
  plain,
]);
`,
  "oxlint.ts": 'import { strict, withSettings } from "eslint-plugin-layered/oxlint";\n\nexport default withSettings(strict, { follow: false });\n',
  "commonjs.cts": 'import layered = require("eslint-plugin-layered");\n\nexport const name: string = layered.meta.name;\n',
};

/** A wrong call, and what the compiler has to say of it. */
const wrong: readonly (readonly [string, RegExp])[] = [
  ["{ layrs: {} }", /'layrs' does not exist in type 'LayeredSettings'/],
  ['{ follow: "no" }', /Type 'string' is not assignable to type 'boolean'/],
  ['{ layers: { service: { import: ["model"] } } }', /'import' does not exist in type 'LayerSettings'/],
  ['{ allow: [{ from: "controller", to: "model" }] }', /Property 'reason' is missing/],
  ['{ naming: { case: "SCREAMING" } }', /Type '"SCREAMING"' is not assignable to type/],
  ["undefined", /'undefined' is not assignable to parameter of type 'LayeredSettings'/],
];

/** A file for each wrong call. */
export const wrongCalls: Readonly<Record<string, string>> = Object.fromEntries(
  wrong.map(([settings], at) => [`wrong-${String(at)}.ts`, `import { configure } from "eslint-plugin-layered";\n\nconfigure(${settings});\n`]),
);

/** Those of the compiler's complaints that are not the one that is wanted of a wrong call, and the calls of which it says nothing. */
export function amiss(output: string): string[] {
  const lines = output.split("\n").filter((line) => /^\S/.test(line));
  const told = (line: string, at: number): boolean => line.startsWith(`wrong-${String(at)}.ts(3,`) && wrong[at]?.[1].test(line) === true;
  const silent = wrong.flatMap(([settings], at) => (lines.some((line) => told(line, at)) ? [] : [`nothing of ${settings}`]));
  return [...lines.filter((line) => !wrong.some((_, at) => told(line, at))), ...silent];
}
