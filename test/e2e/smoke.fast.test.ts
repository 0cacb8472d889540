import { afterAll, beforeAll, expect, it } from "vitest";
import { backend, backendFindings, commonJsBackend, commonJsFindings, eslintConfig } from "./support/backend.ts";
import { findings, remove, results, write } from "./support/project.ts";
import { run } from "./support/run.ts";
import { amiss, typedConfig, wrongCalls } from "./support/typed-config.ts";
import { production, unpacked } from "./support/unpacked.ts";

let project: string;
beforeAll(async () => {
  project = await unpacked([...production, "eslint", "typescript", "typescript-eslint"], {});
}, 60_000);
afterAll(() => { remove(project); });

it("the packed plugin lints TypeScript", async () => {
  const folder = `${project}/typed`;
  write(folder, { "package.json": '{ "type": "module" }', "eslint.config.js": eslintConfig(), ...backend() });
  expect(findings(folder, await results(project, { cwd: folder }))).toEqual(backendFindings);
});

it("the packed plugin lints CommonJS, and is handed out by require", async () => {
  const folder = `${project}/plain`;
  write(folder, {
    "package.json": "{}",
    "eslint.config.js": 'module.exports = [{ files: ["**/*.js"], languageOptions: { sourceType: "commonjs" } }, ...require("eslint-plugin-layered").configs.recommended];\n',
    ...commonJsBackend,
  });
  expect(findings(folder, await results(project, { cwd: folder }))).toEqual(commonJsFindings);
});

it("its types take right configs and refuse wrong ones", async () => {
  write(project, { ...typedConfig, ...wrongCalls });
  const { stdout } = await run(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "."], project);
  expect(amiss(stdout)).toEqual([]);
});
