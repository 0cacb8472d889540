import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { installed, remove, write } from "./support/project.ts";
import { run } from "./support/run.ts";

const files = {
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

describe.each(["9.30.0", "10"].flatMap((eslint) => ["5.9", "6"].map((typescript) => [eslint, typescript])))("the types, with ESLint %s and TypeScript %s", (eslint, typescript) => {
  let project: string;
  const tsc = async (): Promise<string> => (await run(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "."], project)).stdout;
  beforeAll(async () => {
    project = await installed([`eslint@${String(eslint)}`, `typescript@${String(typescript)}`], files);
  });
  afterAll(() => { remove(project); });

  it("are right for defineConfig and configure", async () => {
    expect(await tsc()).toBe("");
  });

  it("refuse wrong settings", async () => {
    const calls = wrong.map(([settings], at) => [`wrong-${String(at)}.ts`, `import { configure } from "eslint-plugin-layered";\n\nconfigure(${settings});\n`]);
    write(project, Object.fromEntries(calls) as Record<string, string>);
    const errors = (await tsc()).split("\n").filter((line) => /^\S/.test(line));
    expect(errors).toEqual(wrong.map(([, message], at) => expect.stringMatching(new RegExp(`^wrong-${String(at)}\\.ts\\(3,.*${message.source}`)) as unknown));
  });
});
