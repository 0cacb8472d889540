import { describe, expect, it } from "vitest";
import { tempProject } from "../support/project.ts";

const empty = (...paths: string[]): Record<string, string> => Object.fromEntries(paths.map((path) => [path, "export const f = () => 1;\n"]));
const feature = (name: string) => empty(`src/services/${name}/repositories/${name}.ts`, `src/services/${name}/middlewares/${name}-guard.ts`);
const action = 'import { f } from "../middlewares/user-guard.js";\nf();\n';
const lint = (files: Record<string, string>): Promise<string[]> => tempProject({ "package.json": '{"name":"backend"}', ...files }).lint({ patterns: ["src/services/user"] });

describe("a folder services/", () => {
  const features = { ...feature("user"), ...feature("order"), "src/services/user/lib/sign-in.ts": action };

  it("says what the backend does where folders of layers lie in its folders", async () => {
    expect(await lint(features)).toEqual([]);
  });

  it("has layers in its folders then", async () => {
    const asked = 'import { f } from "../repositories/user.js";\nf();\n';
    expect(await lint({ ...features, "src/services/user/controllers/list.ts": asked })).toEqual(["src/services/user/controllers/list.ts:1:19 layer"]);
    expect(await lint({ ...features, "src/services/user/services/list.ts": action })).toEqual(["src/services/user/services/list.ts:1:19 layer"]);
  });

  const roles = (name: string, ...kinds: string[]) => empty(...kinds.map((kind) => `src/services/${name}/${name}.${kind}.ts`));
  const asking = { "src/services/user/lib/sign-in.ts": 'import { f } from "../user.controller.js";\nf();\n' };

  it("says what the backend does where controllers lie in its folders beside what they call, whatever lies right in it", async () => {
    expect(await lint({ ...roles("user", "controller", "repository"), ...roles("order", "routes", "service"), ...empty("src/services/mail.ts"), ...asking })).toEqual([]);
  });

  it("says what the backend does where its folders have routes of their own, which an index registers", async () => {
    const plugin = (name: string) => ({ ...empty(`src/services/${name}/index.ts`), [`src/services/${name}/routes.ts`]: 'export const f = (server) => server.get("/", () => 1);\n' });
    const registering = { "src/services/user/index.ts": 'import { f } from "./routes.js";\nexport const plugin = { register: () => f() };\n' };
    expect(await lint({ ...plugin("user"), ...plugin("order"), ...registering })).toEqual([]);
    expect(await lint({ ...plugin("user"), ...registering })).toEqual(["src/services/user/index.ts:1:19 layer"]);
    expect(await lint({ ...plugin("user"), ...empty("src/services/order/repository.ts"), ...registering })).toEqual(["src/services/user/index.ts:1:19 layer"]);
    expect(await lint({ ...plugin("user"), ...plugin("order"), ...registering, ...empty("src/controllers/user.ts") })).toEqual(["src/services/user/index.ts:1:19 layer"]);
  });

  it.each([
    ["it lies beside routes", { ...roles("user", "controller", "repository"), ...roles("order", "routes", "service"), ...empty("src/routes/all.ts") }],
    ["one of its folders alone has a controller", { ...roles("user", "controller", "repository"), ...roles("order", "service", "repository") }],
    ["its folders have controllers alone", { ...roles("user", "controller"), ...roles("order", "controller") }],
    ["one of its folders has a controller alone", { ...roles("user", "controller"), ...roles("order", "controller", "service") }],
    ["what lies beside its controllers is no code", { "src/services/user/user.controller.ts": "export const f = () => 1;\n", "src/services/user/user.service.md": "", ...roles("order", "controller", "service") }],
  ])("is a layer where %s", async (_what, files) => {
    expect(await lint({ ...files, ...asking })).toEqual(["src/services/user/lib/sign-in.ts:1:19 layer"]);
  });

  it.each([
    ["code lies right in it", { ...features, ...empty("src/services/mail.ts") }],
    ["one of its folders alone is so", { ...feature("user"), ...empty("src/services/order/total.ts"), "src/services/user/lib/sign-in.ts": action }],
    ["each of its folders has that of one layer", { ...empty("src/services/user/middlewares/user-guard.ts", "src/services/order/middlewares/guard.ts"), "src/services/user/lib/sign-in.ts": action }],
  ])("is a layer where %s", async (_what, files) => {
    expect(await lint(files)).toEqual(["src/services/user/lib/sign-in.ts:1:19 layer"]);
  });
});
