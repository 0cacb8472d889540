import { readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { backend } from "./support/backend.ts";
import { difference, expected, type Preset } from "./support/expectations.ts";
import { install, repository } from "./support/package.ts";
import { copyFixture, installed, remove, results, write } from "./support/project.ts";
import { oxlint, said, wordsOf } from "./support/oxlint.ts";

const extend = (preset: Preset, more: object = {}): Record<string, string> => ({
  ".oxlintrc.json": JSON.stringify({ extends: [`../node_modules/eslint-plugin-layered/oxlint/${preset}.json`], categories: { correctness: "off" }, ...more }),
});
const newest = inject("nodes")["24"] ?? "";

let project: string;
let broken: string;
beforeAll(async () => {
  project = await installed(["oxlint@1.94.0", "typescript@7"]);
  broken = copyFixture(project, "broken-service");
});
afterAll(() => { remove(project); });

it("neither eslint nor a second typescript is installed beside it", () => {
  const installedNames = readdirSync(`${project}/node_modules`).filter((name) => !name.startsWith("."));
  expect(installedNames).not.toContain("eslint");
  expect(readdirSync(`${project}/node_modules/typescript/bin`)).toEqual(["tsc"]);
  expect(installedNames.sort()).toEqual(["@oxc-parser", "@oxc-project", "@oxc-resolver", "@oxlint", "@typescript", "balanced-match", "brace-expansion", "eslint-plugin-layered",
    "fastest-levenshtein", "get-tsconfig", "minimatch", "oxc-parser", "oxc-resolver", "oxlint", "pluralize", "resolve-pkg-maps", "typescript", "yaml"]);
});

describe.each(["recommended", "strict"] as const)("the preset %s", (preset) => {
  it.each(Object.entries(inject("nodes")))("reports what ESLint does, at the same places and in the same words, on Node %s", async (_, node) => {
    write(broken, extend(preset));
    const made = await oxlint(project, { cwd: broken, node });
    // .sql files are ESLint's alone.
    const lines = expected("broken-service", preset).map((one) => one.slice(0, one.lastIndexOf(" "))).filter((one) => !one.includes(".sql:"));
    const places = made.map(({ path, line, rule }) => `${path}:${String(line)} ${rule}`);
    expect(lines.length).toBeGreaterThan(150);
    expect({ missed: difference(lines, places), unexpected: difference(places, lines) }).toEqual({ missed: [], unexpected: [] });
    expect(said(made)).toEqual(wordsOf(preset));
  });

  it("has nothing to say of the reference service", async () => {
    const reference = copyFixture(project, "reference-service");
    write(reference, extend(preset));
    expect(await oxlint(project, { cwd: reference })).toEqual([]);
  });
});

describe("settings", () => {
  const files = { "package.json": '{ "type": "module" }', ...backend(), "src/gateways/user.ts": 'import { UserRepository } from "../repositories/user.repository.js";\n\nexport const users = new UserRepository();\n' };
  const gateway = { layers: { gateway: { files: ["src/gateways/**"], imports: ["service"] } } };
  const places = async (cwd: string): Promise<string[]> => (await oxlint(project, { cwd, node: newest })).map(({ path, line, rule }) => `${path}:${String(line)} ${rule}`);
  const usual = ["src/controllers/user.controller.ts:2 layer-imports", "src/services/user.service.ts:8 no-swallowed-errors"];
  const withGateway = [...usual, "src/gateways/user.ts:1 layer-imports"].sort();
  let folder: string;
  beforeAll(() => {
    folder = `${project}/app`;
    write(folder, files);
  });
  afterEach(() => {
    for (const name of [".oxlintrc.json", "oxlint.config.ts"]) rmSync(`${folder}/${name}`, { force: true });
  });

  it("are read from .oxlintrc.json", async () => {
    write(folder, extend("recommended"));
    expect(await places(folder)).toEqual(usual);
    write(folder, extend("recommended", { settings: { layered: gateway } }));
    expect(await places(folder)).toEqual(withGateway);
  });

  const config = (body: string): Record<string, string> => ({
    "oxlint.config.ts": `import { defineConfig } from "oxlint";
import { configure } from "eslint-plugin-layered";
import { recommended, withSettings } from "eslint-plugin-layered/oxlint";

export default defineConfig({ categories: { correctness: "off" }, ...${body} });
`,
  });

  it("are read from oxlint.config.ts, and checked there", async () => {
    write(folder, config(`{ extends: [recommended], settings: configure(${JSON.stringify(gateway)}).settings }`));
    expect(await places(folder)).toEqual(withGateway);
    write(folder, config('{ extends: [recommended], settings: configure({ layrs: {} }).settings }'));
    await expect(places(folder)).rejects.toThrow('SettingsError: eslint-plugin-layered: settings.layered.layrs: unknown key "layrs"; did you mean "layers"?');
  });

  it("are kept in a config that is extended, where they are laid under a preset", async () => {
    write(folder, config(`{ extends: [withSettings(recommended, ${JSON.stringify(gateway)})] }`));
    expect(await places(folder)).toEqual(withGateway);
  });

  it("that are wrong are what the user sees, whatever else is found", async () => {
    write(folder, extend("recommended", { settings: { layered: { layers: { servise: { imports: ["model"] } } } } }));
    const { stdout, code } = await oxlint.run(project, { cwd: folder });
    expect(code).toBe(1);
    expect(stdout).toContain("SettingsError: eslint-plugin-layered: settings.layered.layers.servise");
    expect(stdout).toContain('did you mean "service"?');
    expect(stdout).not.toMatch(/^ +[|│] +at /m);
  });
});

it("every config of docs/oxlint.md does what the page says", async () => {
  const folder = `${project}/docs`;
  write(folder, { "package.json": '{ "type": "module" }', "src/user.controller.ts": 'import { find } from "./users-store.js";\n\nexport const found = find();\n', "src/users-store.ts": "export const find = () => 1;\n" });
  symlinkSync(`${project}/node_modules`, `${folder}/node_modules`, "junction");
  const page = readFileSync(`${repository}/docs/oxlint.md`, "utf8");
  const blocks = [...page.matchAll(/```(json|ts)\n([^]*?)```/g)].map(([, language, text]) => [language === "json" ? ".oxlintrc.json" : "oxlint.config.ts", text ?? ""] as const);
  expect(blocks).toHaveLength(3);
  for (const [name, text] of blocks) {
    write(folder, { [name]: text });
    const made = await oxlint(project, { cwd: folder, node: newest });
    rmSync(`${folder}/${name}`);
    // The linked node_modules is linted too.
    expect(made.filter(({ path }) => path.startsWith("src/")).map(({ path, line, rule }) => `${path}:${String(line)} ${rule}`)).toEqual(["src/user.controller.ts:1 layer-imports"]);
  }
});

it("ESLint beside TypeScript 7, on which no parser for ESLint runs yet, lints JavaScript", async () => {
  await install(project, ["eslint@10"]);
  const folder = `${project}/plain`;
  write(folder, {
    "eslint.config.js": 'import layered from "eslint-plugin-layered";\n\nexport default layered.configs.recommended;\n',
    "src/a.controller.js": 'import { find } from "./a.repository.js";\nfind();\n',
    "src/a.repository.js": "export const find = () => 1;\n",
  });
  expect((await results(project, { cwd: folder })).flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toEqual(["layered/layer-imports"]);
});
