import { describe, expect, it } from "vitest";
import { tempProject } from "../support/project.ts";

const crossings = (lines: readonly string[]): string[] => lines.filter((line) => line.endsWith(" layer"));
const found = ["server/services/user.service.ts:1:23 layer"];
const asking = (to: string) => ({ "server/package.json": '{"name":"server","dependencies":{"fastify":"1"}}', "server/services/user.service.ts": `import { users } from "${to}";\nusers();\n` });
const shared = (dependencies: Record<string, string>, name = "routes/user.ts") => ({ "shared/package.json": JSON.stringify({ name: "shared", dependencies }), [`shared/${name}`]: "export function users() {}\n" });
const lint = async (files: Record<string, string>, root = '{"name":"all"}'): Promise<string[]> => crossings(await tempProject({ "package.json": root, ...files }).lint({ patterns: ["server"] }));

describe("routes of a package that answers no requests", () => {
  it.each([["routes/user.ts", "../../shared/routes/user.js"], ["user.routes.ts", "../../shared/user.routes.js"]])("say how requests look: %s", async (name, to) => {
    expect(await lint({ ...asking(to), ...shared({ zod: "1", mongodb: "1" }, name) })).toEqual([]);
  });

  it("are those of a controller where it is called so", async () => {
    expect(await lint({ ...asking("../../shared/user.controller.js"), ...shared({ zod: "1" }, "user.controller.ts") })).toEqual(found);
  });
});

describe("routes are a controller's", () => {
  const to = "../../shared/routes/user.js";

  it.each([["a framework", { hono: "1" }], ["a part of one", { "@fastify/cors": "1" }], ["a platform", { "@types/aws-lambda": "1" }], ["a package of the workspace", { own: "workspace:*" }], ["nothing at all", {}]])("where the package asks for %s", async (_, dependencies) => {
    expect(await lint({ ...asking(to), ...shared(dependencies) })).toEqual(found);
  });

  it.each([["asks for another of its scope", { "shared/package.json": '{"name":"@acme/shared","dependencies":{"@acme/http":"1.0.0"}}' }, true], ["asks for one of another scope", { "shared/package.json": '{"name":"@acme/shared","dependencies":{"@acme-ui/http":"1.0.0"}}' }, false], ["is called for a server", { "shared/package.json": '{"name":"acme-server","dependencies":{"knex":"1"}}' }, true], ["is called for what a server has", { "shared/package.json": '{"name":"server-types","dependencies":{"knex":"1"}}' }, false]])("where the package %s, or not", async (_, manifest, isFound) => {
    expect(await lint({ ...asking(to), "shared/routes/user.ts": "export function users() {}\n", ...manifest })).toEqual(isFound ? found : []);
  });

  it("in a folder that is called for a server", async () => {
    const files = { "all/server/package.json": '{"name":"all","dependencies":{"knex":"1"}}', "all/server/routes/user.ts": 'import { users } from "../repositories/user.js";\nusers();\n', "all/server/repositories/user.ts": "export function users() {}\n" };
    const moved = Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace("/server/", "/shared/"), text]));
    expect(crossings(await tempProject(files).lint())).toEqual(["all/server/routes/user.ts:1:23 layer"]);
    expect(crossings(await tempProject(moved).lint())).toEqual([]);
  });

  it("where the project around asks for a framework", async () => {
    expect(await lint({ ...asking(to), ...shared({ zod: "1" }) }, '{"name":"all","dependencies":{"express":"1"}}')).toEqual(found);
  });

  it("in a project that is one package", async () => {
    const files = { "server/services/user.service.ts": 'import { users } from "../routes/user.js";\nusers();\n', "server/routes/user.ts": "export function users() {}\n" };
    expect(await lint(files, '{"name":"all","dependencies":{"zod":"1"}}')).toEqual(found);
  });
});
