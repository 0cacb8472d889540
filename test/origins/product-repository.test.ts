import { describe, expect, it } from "vitest";
import { tempProject } from "../support/project.ts";

const empty = (...paths: string[]): Record<string, string> => Object.fromEntries(paths.map((path) => [path, "export const a = 1;\nexport function f() { return a; }\n"]));
const importing = (to: string): string => `import { f } from "${to}";\nf();\n`;
const crossings = (lines: readonly string[]): string[] => lines.filter((line) => line.endsWith(" layer") || line.endsWith(" concern"));

describe("a folder repositories/", () => {
  const controller = { "src/users/user.controller.ts": importing("../repositories/snapshots.js") };
  const found = ["src/users/user.controller.ts:1:19 layer"];

  it("holds a layer", async () => {
    const files = { ...controller, ...empty("src/repositories/snapshots.ts", "src/repositories/users/user.repository.ts", "src/repositories/user-repository.controller.ts", "src/repositories/routes/route.repository.ts") };
    expect(crossings(await tempProject(files).lint({ patterns: ["src/users"] }))).toEqual(found);
  });

  it.each(["repositories.controller.ts", "repository.routes.js", "repo-router.ts", "list.tsx", "components/list.jsx"])("is a feature where %s lies in it", async (name) => {
    const files = { ...controller, ...empty("src/repositories/snapshots.ts", `src/repositories/${name}`) };
    expect(crossings(await tempProject(files).lint({ patterns: ["src/users"] }))).toEqual([]);
  });

  it("is a feature where a route and its service lie in it, called for no more", async () => {
    const files = { ...controller, ...empty("src/repositories/snapshots.ts", "src/repositories/route.ts") };
    expect(crossings(await tempProject(files).lint({ patterns: ["src/users"] }))).toEqual(found);
    expect(crossings(await tempProject({ ...files, ...empty("src/repositories/service.ts") }).lint({ patterns: ["src/users"] }))).toEqual([]);
  });

  it("is a feature where a router lies in it as in the folders beside", async () => {
    const routed = (...folders: string[]) => empty(...folders.map((folder) => `src/${folder}/router.ts`));
    const files = { ...controller, ...empty("src/repositories/snapshots.ts") };
    expect(crossings(await tempProject({ ...files, ...routed("repositories", "zones", "teams") }).lint({ patterns: ["src/users"] }))).toEqual([]);
    expect(crossings(await tempProject({ ...files, ...routed("repositories", "zones") }).lint({ patterns: ["src/users"] }))).toEqual(found);
    expect(crossings(await tempProject({ ...files, ...routed("zones", "teams", "users") }).lint({ patterns: ["src/users"] }))).toEqual(found);
  });

  it.each([["index.get.ts", []], ["[id].post.ts", []], ["+server.ts", []], ["user.gets.ts", found], ["server.ts", found], ["user.get.ts", found], ["users.delete.ts", found]])("is a part of an address where %s lies in it", async (name, expected) => {
    const files = { ...controller, ...empty("src/repositories/snapshots.ts", `src/repositories/${name}`) };
    expect(crossings(await tempProject(files).lint({ patterns: ["src/users"] }))).toEqual(expected);
  });

  it("is a part of an address below a folder of addresses", async () => {
    const files = { "src/users/user.controller.ts": importing("../api/repositories/snapshots.js"), ...empty("src/api/repositories/snapshots.ts", "src/api/repositories/user.get.ts") };
    expect(crossings(await tempProject(files).lint({ patterns: ["src/users"] }))).toEqual([]);
  });

  it("keeps for repositories what is called so, where it is a feature", async () => {
    const files = { ...empty("src/repositories/repositories.controller.ts", "src/repositories/snapshot.repository.ts"), "src/users/user.controller.ts": importing("../repositories/snapshot.repository.js") };
    expect(crossings(await tempProject(files).lint({ patterns: ["src/users"] }))).toEqual(found);
  });

  it("lets services be the data layer, where it is a feature and no other is one", async () => {
    const service = { "package.json": '{"name":"a","dependencies":{"drizzle-orm":"1"}}', "src/users/user.service.ts": 'import { eq } from "drizzle-orm";\nexport const f = () => eq(1, 1);\n', ...empty("src/repositories/helpers.ts", "src/repositories/snapshots.ts") };
    const project = tempProject(service);
    expect(crossings(await project.lint({ patterns: ["src/users"] }))).toEqual(["src/users/user.service.ts:1:20 concern"]);
    const other = tempProject({ ...service, ...empty("src/repositories/repositories.controller.ts") });
    expect(crossings(await other.lint({ patterns: ["src/users"] }))).toEqual([]);
  });
});

describe("a component", () => {
  const service = { "package.json": '{"name":"a","dependencies":{"drizzle-orm":"1"}}', "src/users/user.service.ts": 'import { eq } from "drizzle-orm";\nexport const f = () => eq(1, 1);\n' };

  it.each([["create-repository.tsx", []], ["create-repository.ts", ["src/users/user.service.ts:1:20 concern"]]])("is no repository: %s", async (name, expected) => {
    expect(crossings(await tempProject({ ...service, ...empty(`src/pages/${name}`) }).lint({ patterns: ["src/users"] }))).toEqual(expected);
    const project = tempProject({ ...service, ...empty(`src/pages/${name}`), "src/lib/a.ts": "" });
    expect(crossings(await project.lint({ patterns: ["src/users"], settings: { layers: { schema: { files: ["src/lib/**"] } } } }))).toEqual(expected);
  });
});

describe("a component among services or routes", () => {
  const page = (folder: string, name: string) => ({ [`src/${folder}/${name}`]: 'import { guard } from "../../controllers/guard.js";\nexport const Page = guard;\n', ...empty("src/controllers/guard.ts") });

  it.each([
    ["use-cases/a", "traces.tsx", 0], ["use-cases/a", "traces.ts", 1], ["services/a", "mail.service.tsx", 1],
    ["services/a", "mail.tsx", 1], ["services/a", "Mail.tsx", 0], ["services/a", "page.tsx", 0], ["components/services", "card.tsx", 0], ["app/services", "prices.tsx", 0],
  ])("is no service: %s/%s", async (folder, name, count) => {
    expect(crossings(await tempProject(page(folder, name)).lint())).toHaveLength(count);
  });

  it.each([["routes/components/panel.tsx", 0], ["routes/users/panel.tsx", 1], ["routes/components/panel.ts", 1], ["routes/-components/panel.ts", 0]])("is no route: %s", async (path, count) => {
    const files = { [`src/${path}`]: 'import { f } from "../../repositories/user.js";\nf();\n', ...empty("src/repositories/user.ts") };
    expect(crossings(await tempProject(files).lint())).toHaveLength(count);
  });
});

describe("a file called repository below a folder of models", () => {
  const controller = { "src/users/user.controller.ts": importing("../models/bo/repository.js") };
  const found = ["src/users/user.controller.ts:1:19 layer"];

  it("is a model of the product among others", async () => {
    expect(crossings(await tempProject({ ...controller, ...empty("src/models/bo/repository.ts", "src/models/bo/user.ts", "src/models/bo/module.ts", "src/models/bo/team.ts") }).lint({ patterns: ["src/users"] }))).toEqual([]);
  });

  it.each([["two", ["user", "module"]], ["a kind", ["user", "module", "team", "service"]], ["the folder's own", ["user", "module", "bo"]], ["an index", ["user", "module", "index"]]])("is the repository of a feature beside %s", async (_, names) => {
    const beside = empty(...names.map((name) => `src/models/bo/${name}.ts`));
    expect(crossings(await tempProject({ ...controller, ...empty("src/models/bo/repository.ts"), ...beside }).lint({ patterns: ["src/users"] }))).toEqual(found);
  });

  it("is one below any other folder", async () => {
    const files = { ...empty("src/core/bo/repository.ts", "src/core/bo/user.ts", "src/core/bo/module.ts", "src/core/bo/team.ts"), "src/users/user.controller.ts": importing("../core/bo/repository.js") };
    expect(crossings(await tempProject(files).lint({ patterns: ["src/users"] }))).toEqual(found);
  });
});
