import { afterEach, expect, inject, it } from "vitest";
import { backend, backendFindings, commonJsBackend, commonJsFindings, eslintConfig } from "./support/backend.ts";
import { eslint, findings, folderOf, installed, remove, results, write } from "./support/project.ts";
import { runWell } from "./support/run.ts";

const typescript = ["eslint@10", "typescript@6", "typescript-eslint@8"];
const oldest = inject("nodes")["20.19.0"] ?? "";

let project: string | undefined;
afterEach(() => { remove(project); });

it("a project of JavaScript and CommonJS alone, whose config asks for the plugin with require", async () => {
  project = await installed(["eslint@10"], {
    "package.json": '{ "private": true }',
    "eslint.config.js": `const { defineConfig } = require("eslint/config");
const layered = require("eslint-plugin-layered");

module.exports = defineConfig([{ files: ["**/*.js"], languageOptions: { sourceType: "commonjs" } }, layered.configs.recommended]);
`,
    ...commonJsBackend,
  });
  expect(findings(project, await results(project, { node: oldest }))).toEqual(commonJsFindings);
});

it("a config in TypeScript, with settings", async () => {
  project = await installed([...typescript, "jiti@2"], {
    "eslint.config.ts": `${eslintConfig(', layered.configure({ layers: { gateway: { files: ["src/gateways/**"], imports: ["service"] } } } satisfies LayeredSettings)')}import type { LayeredSettings } from "eslint-plugin-layered";\n`,
    ...backend(),
    "src/gateways/user.ts": 'import { UserRepository } from "../repositories/user.repository.js";\n\nexport const users = new UserRepository();\n',
  });
  write(project, { "src/gateways/clock.ts": 'import { UserService } from "../services/user.service.js";\n\nexport const service = new UserService();\n' });
  expect(findings(project, await results(project, { node: oldest, args: ["src"] })).sort()).toEqual([...backendFindings, "src/gateways/user.ts:1:32 layered/layer-imports"].sort());
});

it("a node_modules as pnpm makes it, of links into a store", async () => {
  project = folderOf({
    "package.json": '{ "private": true, "type": "module" }',
    "pnpm-workspace.yaml": `packages: ["packages/*"]\nstoreDir: ${JSON.stringify(`${inject("folder")}/pnpm-store`)}\n`,
    "packages/api/package.json": '{ "name": "@acme/api", "type": "module", "dependencies": { "@acme/data": "workspace:*" } }',
    "packages/data/package.json": '{ "name": "@acme/data", "type": "module", "exports": "./src/user.repository.ts" }',
    "packages/data/src/user.repository.ts": "export class UserRepository {}\n",
    "packages/data/src/clock.ts": "export const now = () => 1;\n",
    "packages/api/src/controllers/user.controller.ts": 'import { UserRepository } from "@acme/data";\n\nexport const users = new UserRepository();\n',
    "packages/api/src/services/user.service.ts": 'import { UserRepository } from "@acme/data";\n\nexport const users = new UserRepository();\n',
    "eslint.config.js": eslintConfig(),
  });
  await runWell("npx", ["--yes", "pnpm@10", "install", "--ignore-scripts"], project);
  await runWell("npx", ["--yes", "pnpm@10", "add", "--workspace-root", "--ignore-scripts", "--save-dev", inject("tarball"), ...typescript], project);
  const found = findings(project, await results(project));
  expect(found).toEqual(["packages/api/src/controllers/user.controller.ts:1:32 layered/layer-imports"]);
});

it("a monorepo linted from its root, from a package, and with a package's own config", async () => {
  project = await installed(typescript, {
    "package.json": '{ "private": true, "type": "module", "workspaces": ["services/*"] }',
    "eslint.config.js": eslintConfig(),
    ...Object.fromEntries(Object.entries(backend("@/repositories/user.repository")).map(([path, text]) => [`services/billing/${path}`, text])),
    "services/billing/package.json": '{ "name": "billing", "type": "module" }',
    "services/billing/tsconfig.json": '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }',
    "services/mail/package.json": '{ "name": "mail", "type": "module" }',
    // Below a folder called `services`, which says nothing of the layer of what is in the package.
    "services/mail/src/index.ts": 'import { sign } from "../../../tools/user.controller.js";\n\nexport default sign;\n',
    "tools/user.controller.ts": "export const sign = (): string => \"\";\n",
  });
  const billing = `${project}/services/billing`;
  expect(findings(project, await results(project))).toEqual(backendFindings.map((one) => `services/billing/${one}`));
  expect(findings(billing, await results(project, { cwd: billing }))).toEqual(backendFindings);
  expect(findings(project, await results(project, { cwd: `${project}/services/mail` }))).toEqual([]);

  write(billing, { "eslint.config.js": eslintConfig(', layered.configure({ allow: [{ from: "controller", to: "repository", reason: "lists need no service" }] })') });
  expect(findings(billing, await results(project, { cwd: billing }))).toEqual(backendFindings.slice(1));
});

it("wrong settings, of which the message is what the user sees", async () => {
  project = await installed(["eslint@10"], {
    "eslint.config.js": 'import layered from "eslint-plugin-layered";\n\nexport default [...layered.configs.recommended, { settings: { layered: { layers: { servise: {} } } } }];\n',
    "src/user.controller.js": "export const list = () => [];\n",
  });
  const { code, stderr } = await eslint(project, ["."]);
  expect(code).toBe(2);
  expect(stderr).toContain("SettingsError: eslint-plugin-layered: settings.layered.layers.servise");
  expect(stderr).toContain('did you mean "service"?');
  expect(stderr).not.toMatch(/^ +at /m);
  write(project, { "eslint.config.js": 'import layered from "eslint-plugin-layered";\n\nexport default [layered.configure({ layrs: {} })];\n' });
  const configured = await eslint(project, ["."]);
  expect(configured.code).toBe(2);
  // Here the stack says which config it is.
  expect(configured.stderr).toMatch(/SettingsError: .*"layrs"; did you mean "layers"\?[^]*eslint\.config\.js.*:3/);
});
