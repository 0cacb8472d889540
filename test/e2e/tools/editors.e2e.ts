import { renameSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Editor, type Diagnostic } from "./language-server.ts";
import { backend, Project, right, wrong } from "./support.ts";

/** VS Code's ESLint server, extracted into a package of its own. */
const server = "vscode-langservers-extracted@4.10.0";

const controller = "src/controllers/user.controller.js";
const swallowing = 'import { find } from "../services/user.service.js";\n\nexport async function show() {\n  try {\n    return await find();\n  } catch (error) {\n    return null;\n  }\n}\n';

const rulesOf = (found: readonly Diagnostic[]): unknown[] => found.map(({ code }) => code);

describe("an editor with ESLint's language server", () => {
  let project: Project;
  let editor: Editor;

  beforeAll(async () => {
    project = new Project(backend, [server]);
    editor = new Editor(project.root, project.path("node_modules/vscode-langservers-extracted/bin/vscode-eslint-language-server"));
    await editor.start();
  });
  afterAll(() => { editor.stop(); });

  /** The rules that are reported after an edit that has the controller import from elsewhere. */
  async function next(specifier: string): Promise<unknown[]> {
    editor.edit(controller, `import { find } from "${specifier}";\n\nexport const show = () => find();\n`);
    return rulesOf(await editor.diagnostics(controller));
  }

  it("shows what is wrong when a file is opened, and with each edit", async () => {
    editor.open(controller, wrong);
    const [found, ...others] = await editor.diagnostics(controller);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: "layered/layer-imports", source: "eslint", range: { start: { line: 0, character: 21 } } });
    expect(found?.message).toContain("user.service.js");
    editor.edit(controller, right);
    expect(await editor.diagnostics(controller)).toEqual([]);
    editor.edit(controller, wrong);
    expect(rulesOf(await editor.diagnostics(controller))).toEqual(["layered/layer-imports"]);
  });

  it("offers the suggestions as code actions, and makes the edit that is chosen", async () => {
    editor.edit(controller, swallowing);
    const [found] = await editor.diagnostics(controller);
    expect(found).toMatchObject({ code: "layered/no-swallowed-errors" });
    const actions = found === undefined ? [] : await editor.codeActions(controller, found);
    const rethrow = actions.find(({ title }) => title.startsWith("Rethrow"));
    expect(actions.map(({ title }) => title)).toContain(rethrow?.title);
    const edits = rethrow === undefined ? [] : await editor.choose(rethrow);
    expect(edits.map(({ newText }) => newText).join("")).toContain("throw error;");
  });

  it("sees at the next lint what a barrel hands on by now", async () => {
    const hand = (from: string): void => { project.write({ "src/shared/index.js": `export { find } from "${from}";\n` }); };
    project.write({ "src/shared/data.js": "export const find = () => 1;\n" });
    hand("./data.js");
    expect(await next("../shared/index.js")).toEqual([]);
    hand("../repositories/user.repository.js");
    expect(await next("../shared/index.js")).toEqual(["layered/layer-imports"]);
    hand("../services/user.service.js");
    expect(await next("../shared/index.js")).toEqual([]);
  });

  it("sees at the next lint that a file was renamed on the disk and is a repository now", async () => {
    project.write({ "tsconfig.json": '{ "compilerOptions": { "allowJs": true, "paths": { "@data/*": ["./src/data/*", "./src/repositories/*"] } } }\n', "src/data/order.js": "export const find = () => 1;\n" });
    expect(await next("@data/order.js")).toEqual([]);
    renameSync(project.path("src/data/order.js"), project.path("src/repositories/order.js"));
    expect(await next("@data/order.js")).toEqual(["layered/layer-imports"]);
    renameSync(project.path("src/repositories/order.js"), project.path("src/data/order.js"));
    expect(await next("@data/order.js")).toEqual([]);
  });

  it("shows what is on ESLint's list of suppressions too", async () => {
    project.write({ "eslint-suppressions.json": JSON.stringify({ [controller]: { "layered/layer-imports": { count: 1 } } }) });
    expect(await next("../repositories/user.repository.js")).toEqual(["layered/layer-imports"]);
  });

  it("takes a moment from an edit to what it says of it", async () => {
    const times: number[] = [];
    const rest = Array.from({ length: 100 }, (_, index) => `\nexport async function show${String(index)}(id) {\n  return find(id);\n}\n`).join("");
    for (let turn = 0; turn < 25; turn += 1) {
      const started = performance.now();
      editor.edit(controller, (turn % 2 === 0 ? wrong : right) + rest);
      expect(await editor.diagnostics(controller)).toHaveLength(turn % 2 === 0 ? 1 : 0);
      times.push(performance.now() - started);
    }
    const median = times.sort((one, other) => one - other)[12] ?? Infinity;
    console.log(`edit to diagnostics: median ${median.toFixed(1)} ms, slowest ${(times.at(-1) ?? 0).toFixed(1)} ms`);
    expect(median).toBeLessThan(250);
  });
});
