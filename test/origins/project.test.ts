import { chmodSync, renameSync, symlinkSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { makeModel } from "../../src/settings/make-model.ts";
import { placementOf } from "../../src/origins/placement.ts";
import { projectFor } from "../support/linted-file.ts";
import { targetOf } from "../../src/origins/project.ts";
import { tempProject, type Files } from "../support/project.ts";

const controller = { "src/users/user.controller.ts": 'import { Users } from "../hub/users.js";\nnew Users();\n' };
const repository = { "src/data/users.repository.ts": "export class Users {}\n" };
const service = { "src/data/users.service.ts": "export class Users {}\n" };
const found = ["src/users/user.controller.ts:1:10 layer"];
const only = { patterns: ["src/users/user.controller.ts"] };

describe("what changes between two lints in one process is seen at once", () => {
  it("a hub that is edited", async () => {
    const { lint, write } = tempProject({ ...controller, ...repository, ...service, "src/hub/users.ts": 'export * from "../data/users.service.js";' });
    expect(await lint(only)).toEqual([]);
    write({ "src/hub/users.ts": 'export * from "../data/users.repository.js";' });
    expect(await lint(only)).toEqual(found);
    write({ "src/hub/users.ts": 'export * from "../data/users.service.js";' });
    expect(await lint(only)).toEqual([]);
  });

  it("a hub that is created, removed and renamed", async () => {
    const { lint, write, remove, root } = tempProject({ ...controller, ...repository });
    expect(await lint(only)).toEqual([]);
    write({ "src/hub/users.ts": 'export * from "../data/users.repository.js";' });
    expect(await lint(only)).toEqual(found);
    renameSync(`${root}/src/hub/users.ts`, `${root}/src/hub/members.ts`);
    expect(await lint(only)).toEqual([]);
    renameSync(`${root}/src/hub/members.ts`, `${root}/src/hub/users.ts`);
    expect(await lint(only)).toEqual(found);
    remove("src/hub/users.ts");
    expect(await lint(only)).toEqual([]);
  });

  it("a hub behind a hub", async () => {
    const { lint, write } = tempProject({ ...controller, ...repository, "src/hub/users.ts": 'export * from "./deep.js";', "src/hub/deep.ts": "export class Users {}" });
    expect(await lint(only)).toEqual([]);
    write({ "src/hub/deep.ts": 'export * from "../data/users.repository.js";' });
    expect(await lint(only)).toEqual(found);
  });

  it("the paths of tsconfig, and those that it extends", async () => {
    const files = { ...repository, ...service, "src/users/user.controller.ts": 'import { Users } from "@users";\nnew Users();\n', "tsconfig.json": '{"extends":"./base.json"}' };
    const to = (path: string): Files => ({ "base.json": `{"compilerOptions":{"paths":{"@users":["./src/data/${path}"]}}}` });
    const { lint, write } = tempProject({ ...files, ...to("users.service.ts") });
    expect(await lint(only)).toEqual([]);
    write(to("users.repository.ts"));
    expect(await lint(only)).toEqual(["src/users/user.controller.ts:1:23 layer"]);
  });

  it("the imports of package.json", async () => {
    const manifest = (path: string): Files => ({ "package.json": `{"name":"p","imports":{"#users":"./src/data/${path}"}}` });
    const { lint, write } = tempProject({ ...repository, ...service, "src/users/user.controller.ts": 'import { Users } from "#users";\nnew Users();\n', ...manifest("users.service.ts") });
    expect(await lint(only)).toEqual([]);
    write(manifest("users.repository.ts"));
    expect(await lint(only)).toEqual(["src/users/user.controller.ts:1:23 layer"]);
  });

  it("a file that becomes a folder with an index", async () => {
    const { lint, write, remove } = tempProject({ ...repository, "src/users/user.controller.ts": 'import { Users } from "../hub";\nnew Users();\n', "src/hub.ts": "export class Users {}" });
    expect(await lint(only)).toEqual([]);
    remove("src/hub.ts");
    write({ "src/hub/index.ts": 'export * from "../data/users.repository.js";' });
    expect(await lint(only)).toEqual(found);
  });
});

describe("where ESLint is started", () => {
  const files = { ...controller, ...repository, "src/hub/users.ts": 'export * from "../data/users.repository.js";' };

  it("changes nothing: in the project, below it, above it", async () => {
    const inside = tempProject(files);
    expect(await inside.lint({ ...only, cwd: "." })).toEqual(found);
    expect(await inside.lint({ patterns: ["users/user.controller.ts"], cwd: "src" })).toEqual(found);
    const nested = tempProject(Object.fromEntries(Object.entries({ ...files, "package.json": '{"name":"app"}' }).map(([path, text]) => [`services/app/${path}`, text])));
    expect(await nested.lint({ patterns: ["services/app/src/users"], cwd: "." })).toEqual(found.map((line) => `services/app/${line}`));
  });

  it("changes nothing for the globs of the settings", async () => {
    const own = { "src/stores/users.ts": "export class Users {}", "src/users/user.controller.ts": 'import { Users } from "../stores/users.js";\nnew Users();\n' };
    const settings = { layers: { repository: { files: "src/stores/**" } } };
    const at = ["src/users/user.controller.ts:1:23 layer"];
    const { lint } = tempProject(own);
    expect(await lint({ ...only, settings })).toEqual(at);
    expect(await lint({ patterns: ["users/user.controller.ts"], cwd: "src", settings })).toEqual(at);
  });

  it("changes nothing when the project is reached by a symbolic link", async () => {
    const { lint, root } = tempProject({ "app/package.json": '{"name":"app"}', ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`app/${path}`, text])) });
    symlinkSync(`${root}/app`, `${root}/linked`, "dir");
    expect(await lint({ patterns: ["src/users/user.controller.ts"], cwd: "linked" })).toEqual(["linked/src/users/user.controller.ts:1:10 layer"]);
  });
});

describe("files that cannot be read", () => {
  it("are passed through in silence", async () => {
    const { lint, root } = tempProject({ ...controller, ...repository, "src/hub/users.ts": 'export * from "../data/users.repository.js";' });
    chmodSync(`${root}/src/hub/users.ts`, 0o000);
    // The superuser may read everything.
    expect(await lint(only)).toEqual(process.getuid?.() === 0 ? found : []);
  });
});

describe("a linted file in itself", () => {
  it("is read whatever its shape: empty, a byte order mark, the line ends of Windows", async () => {
    const { lint } = tempProject({ ...repository, "src/a.controller.ts": "", "src/b.controller.ts": '\uFEFFimport { Users } from "./data/users.repository.js";\r\nnew Users();\r\n', "src/c.controller.ts": '\r\n\r\nimport { Users } from "./data/users.repository.js";\r\nnew Users();\r\n' });
    expect(await lint({ patterns: ["src"] })).toEqual(["src/b.controller.ts:1:23 layer", "src/c.controller.ts:3:23 layer"]);
  });

  it("of 20,000 lines and 5,000 imports is judged in a few seconds", async () => {
    const lines = Array.from({ length: 5000 }, (_, index) => `import { a${String(index)} } from "../services/a${String(index)}.js";\n\n\na${String(index)}();\n`).join("");
    const { lint } = tempProject({ "src/users/user.controller.ts": `${lines}import { Users } from "../data/users.repository.js";\nnew Users();\n` });
    const began = process.cpuUsage();
    expect(await lint(only)).toEqual(["src/users/user.controller.ts:20001:23 layer"]);
    // Of the processor's time, since the machine may have other work.
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(5000);
  });
});

describe("paths of Windows", () => {
  const model = makeModel({});
  const project = projectFor(model, "C:\\work\\app", "c:\\work\\app\\src\\users\\user.controller.ts", {});

  it("are read as one spelling", () => {
    expect(project.file).toBe("C:/work/app/src/users/user.controller.ts");
    expect(placementOf(project, project.file)).toMatchObject({ layer: "controller", pattern: "*.controller" });
  });

  it("are joined with what a file imports", () => {
    expect(targetOf(project, project.file, "../data/users.repository.js")).toEqual({ kind: "file", path: "C:/work/app/src/data/users.repository.js" });
    expect(targetOf(project, project.file, "../../../../../../x")).toEqual({ kind: "file", path: "C:/x" });
    expect(targetOf(project, project.file, "file:///C:/work/app/src/data/users.repository.ts")).toEqual({ kind: "file", path: "C:/work/app/src/data/users.repository.ts" });
  });
});

describe("a client that a tool writes into the project", () => {
  const lint = (files: Files, options: Parameters<ReturnType<typeof tempProject>["lint"]>[0] = {}): Promise<string[]> => tempProject(files).lint({ ...only, ...options });
  const at = (code: string): Files => ({ "src/users/user.controller.ts": code });

  it("is that of its package, on the disk or not", async () => {
    const code = 'import { PrismaClient } from "../generated/prisma/client.js";\nnew PrismaClient();';
    expect(await lint(at(code))).toEqual(["src/users/user.controller.ts:1:30 concern"]);
    expect(await lint({ ...at(code), "src/generated/prisma/client.ts": "export const PrismaClient = runtime();" })).toEqual(["src/users/user.controller.ts:1:30 concern"]);
    const hub = { "packages/store/src/client.ts": 'import { PrismaClient } from "../../../src/generated/prisma";\nexport const prisma = globalThis.prisma ?? new PrismaClient();' };
    expect(await lint({ ...at('import { prisma } from "../../packages/store/src/client";\nprisma.user.findMany();'), ...hub })).toEqual(["src/users/user.controller.ts:1:10 concern"]);
  });

  it.each([
    ["../../prisma/generated", ["concern"], []],
    ["../../prisma/generated/client", ["concern"], []],
    ["../../prisma/generated/prisma/enums.js", ["concern"], []],
    ["../../prisma/generated/zod", [], []],
    ["../../prisma/generate", ["layer"], ["layer"]],
  ])("may lie below prisma/, on the disk or not: %s", async (specifier, client, role) => {
    const kinds = async (name: string, value: string): Promise<string[]> => (await lint(at(`import { ${name} } from "${specifier}";\nuse(${value});`))).map((line) => line.split(" ")[1] ?? "");
    expect(await kinds("PrismaClient", "new PrismaClient()")).toEqual(client);
    expect(await kinds("Role", "Role.ADMIN")).toEqual(role);
  });

  it("may be asked for enums and types, as the package may", async () => {
    expect(await lint(at('import { Role } from "../generated/prisma/enums.js";\nuse(Role.ADMIN);'))).toEqual([]);
    expect(await lint(at('import { Role } from "../generated/prisma/client";\nuse(Role.ADMIN);'))).toEqual([]);
  });

  it("stays neutral where the settings say so", async () => {
    const files = { ...at('import { PrismaClient } from "../generated/prisma/client.js";\nnew PrismaClient();'), "src/generated/prisma/client.ts": "export const PrismaClient = 1;" };
    expect(await lint(files, { settings: { neutral: ["src/generated/**"] } })).toEqual([]);
  });
});
