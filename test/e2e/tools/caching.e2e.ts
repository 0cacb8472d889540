import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { commandsOf, filesOf } from "./docs.ts";
import { backend, own, Project, repository } from "./support.ts";

const page = "docs/caching.md";
const [threads = "", cached = ""] = commandsOf(page);
const plain = "npx eslint .";

interface Result {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string; readonly line: number; readonly column: number; readonly message: string }[];
}

/** What a command reports, each with its place and its text. */
function reports(project: Project, command: string, folder = "."): string[] {
  const { stdout, output, code } = project.runIn(folder, "sh", "-c", `${command} --format json`);
  if (code !== 0 && code !== 1) throw new Error(output);
  const results = JSON.parse(stdout) as Result[];
  return results.flatMap(({ filePath, messages }) => messages.map(({ ruleId, line, column, message }) => `${filePath}:${String(line)}:${String(column)} ${ruleId} ${message}`)).sort();
}

const rulesOf = (found: readonly string[]): string[] => found.map((one) => one.split(" ")[1] ?? "");

describe("a project of 1,000 files", () => {
  const project = new Project({}, [own("@typescript-eslint/parser"), own("typescript")]);
  let expected: string[];

  beforeAll(() => {
    // Below the project that has the tools: the generated one has packages of its own.
    execFileSync("node", [join(repository, "bench/generate.mjs"), "--files", "1000", "--out", project.path("app")]);
    project.write({
      "app/eslint.config.js": `import * as parser from "@typescript-eslint/parser";
import layered from "eslint-plugin-layered";

export default [{ files: ["**/*.ts"], languageOptions: { parser } }, ...layered.configs.strict];
`,
    });
    expected = reports(project, plain, "app");
    expect(expected.length).toBeGreaterThanOrEqual((JSON.parse(project.read("app/seeded-violations.json")) as unknown[]).length);
  });

  it("has the same reports with several threads", () => {
    expect(reports(project, threads.replace("auto", "2"), "app")).toEqual(expected);
  });

  it("has the same reports with a new cache and with a full one", () => {
    expect(reports(project, cached, "app")).toEqual(expected);
    expect(reports(project, cached, "app")).toEqual(expected);
  });
});

describe("ESLint's cache", () => {
  const controller = (specifier: string): string => `import { find } from "${specifier}";\n\nexport const show = () => find();\n`;
  const lib = { "src/lib/user.js": "export const find = () => 1;\n", "src/repositories/user.js": "export const find = () => 1;\n" };

  it("forgets its results when tsconfig.json's paths change, also those that it extends", () => {
    const paths = (folder: string): string => `{ "compilerOptions": { "allowJs": true, "paths": { "@data/*": ["./src/${folder}/*"] } } }\n`;
    const project = new Project({ ...backend, ...lib, "tsconfig.json": '{ "extends": "./tsconfig.base.json" }\n', "tsconfig.base.json": paths("lib"), "src/controllers/user.controller.js": controller("@data/user.js") });
    expect(reports(project, cached)).toEqual([]);
    project.write({ "tsconfig.base.json": paths("repositories") });
    expect(rulesOf(reports(project, cached))).toEqual(["layered/layer-imports"]);
  });

  it("forgets its results when package.json's imports change, with the presets and with configure", () => {
    const configured = backend["eslint.config.js"].replace("recommended]", "recommended, layered.configure({ follow: true })]");
    const project = new Project({ ...backend, ...lib, "src/controllers/user.controller.js": controller("#data/user.js") });
    const manifest = JSON.parse(project.read("package.json")) as object;
    const lead = (folder: string): void => { project.write({ "package.json": JSON.stringify({ ...manifest, imports: { "#data/*": `./src/${folder}/*` } }) }); };
    for (const config of [backend["eslint.config.js"], configured]) {
      project.write({ "eslint.config.js": config });
      lead("lib");
      expect(reports(project, cached)).toEqual([]);
      lead("repositories");
      expect(rulesOf(reports(project, cached))).toEqual(["layered/layer-imports"]);
    }
  });

  it("misses what a barrel hands on by now, as the page says, and sees it with the barrel in the fingerprint", () => {
    const project = new Project({ ...backend, "src/shared/data.js": "export const find = () => 1;\n", "src/controllers/user.controller.js": controller("../shared/index.js") });
    const hand = (from: string): void => { project.write({ "src/shared/index.js": `export { find } from "${from}";\n` }); };
    hand("./data.js");
    expect(reports(project, cached)).toEqual([]);
    hand("../repositories/user.repository.js");
    expect(reports(project, cached)).toEqual([]);
    expect(rulesOf(reports(project, plain))).toEqual(["layered/layer-imports"]);

    project.write(filesOf(page));
    hand("./data.js");
    expect(reports(project, cached)).toEqual([]);
    hand("../repositories/user.repository.js");
    expect(rulesOf(reports(project, cached))).toEqual(["layered/layer-imports"]);
  });
});
