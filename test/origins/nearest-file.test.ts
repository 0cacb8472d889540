import { describe, expect, it } from "vitest";
import { tempProject, type Files } from "../support/project.ts";

/** The message for a controller that imports a repository. */
async function message(files: Files, controller = "src/users/user.controller.ts", specifier = "./user.repository.js", settings: unknown = {}): Promise<string> {
  const { messages } = tempProject({ [controller]: `import { a } from "${specifier}";\na();\n`, ...files });
  const [first, ...others] = await messages({ patterns: [controller], settings });
  if (first === undefined || others.length > 0) throw new Error("expected one message");
  return first.message;
}

describe("the file to import instead", () => {
  it("lies beside the forbidden one", async () => {
    expect(await message({ "src/users/user.repository.ts": "", "src/users/user.service.ts": "", "src/users/order.service.ts": "" })).toBe(
      "This file is a controller (`*.controller`) and `./user.repository.js` a repository (`*.repository`): import service, schema or middleware. Use `./user.service.ts`.",
    );
  });

  it("is about the same thing, in the singular or the plural, in any style", async () => {
    expect(await message({ "src/users/users.service.ts": "" })).toMatch(/Use `\.\/users\.service\.ts`\.$/);
    expect(await message({ "src/users/UserService.ts": "" })).toMatch(/Use `\.\/UserService\.ts`\.$/);
    expect(await message({ "src/users/user-service.js": "" })).toMatch(/Use `\.\/user-service\.js`\.$/);
  });

  it("is found by a subject of a letter or two, which its name joins to the role", async () => {
    const files = { "src/ab/ab-service.js": "", "src/ab/abc-service.js": "" };
    expect(await message(files, "src/ab/ab-controller.ts", "./ab-repository.js")).toMatch(/Use `\.\/ab-service\.js`\.$/);
  });

  it("is none that asks the importing file itself, through an index or not", async () => {
    const service = "src/users/user.service.ts";
    const repository = (specifier: string): Files => ({ "src/users/user.repository.ts": `import { a } from "${specifier}";\na();\n`, "src/users/index.ts": 'export * from "./user.service.js";\n', "src/users/other.ts": "", [service]: 'import { Pool } from "pg";\nnew Pool();\n' });
    const told = async (specifier: string): Promise<string> => (await tempProject(repository(specifier)).messages({ patterns: [service] }))[0]?.message ?? "";
    expect(await told("./other.js")).toMatch(/Use `\.\/user\.repository\.ts`\.$/);
    expect(await told("./user.service.js")).toMatch(/may import it\.$/);
    expect(await told("./index.js")).toMatch(/may import it\.$/);
  });

  it("is the one for all of a subject, before those for a part of it", async () => {
    expect(await message({ "src/users/user.guest-access.service.ts": "", "src/users/user.service.ts": "" })).toMatch(/Use `\.\/user\.service\.ts`\.$/);
  });

  it("lies in the folder of its layer", async () => {
    expect(await message({ "src/services/user.ts": "", "src/services/order.ts": "" }, "src/controllers/user.ts", "../repositories/user.js")).toMatch(/Use `\.\.\/services\/user\.ts`\.$/);
    expect(await message({ "src/users/services/user.service.ts": "" })).toMatch(/Use `\.\/services\/user\.service\.ts`\.$/);
  });

  it("lies in a folder that mirrors that of the importing file, or above it", async () => {
    const controller = "src/controllers/users/admin/user-controller.ts";
    const files = { "src/services/users/admin/user-services.ts": "" };
    expect(await message(files, controller, "../../../data/user.repository.js")).toMatch(/Use `\.\.\/\.\.\/\.\.\/services\/users\/admin\/user-services\.ts`\.$/);
    expect(await message({ "src/services/user-services.ts": "" }, controller, "../../../../lib/data/user.repository.js")).toMatch(/Use `\.\.\/\.\.\/\.\.\/services\/user-services\.ts`\.$/);
    expect(await message({ "src/services/other/user-services.ts": "" }, controller, "../../../data/user.repository.js")).toMatch(/middleware\.$/);
  });

  it("is in the layer through which the forbidden one is reached", async () => {
    expect(await message({ "src/users/user.schema.ts": "", "src/users/user.service.ts": "", "src/users/user.middleware.ts": "" })).toMatch(/Use `\.\/user\.service\.ts`\.$/);
  });

  it("is no test, no type file and nothing about something else", async () => {
    expect(await message({ "src/users/user.service.test.ts": "", "src/users/user.service.types.ts": "", "src/users/order.service.ts": "", "src/users/user.service.md": "" })).toMatch(/middleware\.$/);
  });

  it("is in the layer that the user's settings name", async () => {
    const settings = { layers: { facade: { files: "src/facades/**", imports: ["repository"] }, controller: { imports: ["facade"] } } };
    expect(await message({ "src/facades/user.facade.ts": "" }, "src/users/user.controller.ts", "./user.repository.js", settings)).toMatch(/import .*facade/);
  });

  it("is named for what comes through another file too, with the way it came", async () => {
    const files = { "src/users/user.repository.ts": "export const a = 1;", "src/users/user.service.ts": "", "src/shared/hub.ts": 'export { a } from "../users/user.repository.js";' };
    expect(await message(files, "src/users/user.controller.ts", "../shared/hub.js")).toBe(
      "This file is a controller (`*.controller`) and `./user.repository.ts` a repository (`*.repository`), via `../shared/hub.ts`: import service, schema or middleware. Use `./user.service.ts`.",
    );
  });
});

describe("the message for a package", () => {
  it("names the file to use, the export and the owners", async () => {
    const { messages } = tempProject({ "src/users/user.controller.ts": 'import { Pool } from "pg";\nnew Pool();\n', "src/users/user.service.ts": "" });
    expect((await messages({ patterns: ["src/users"] })).map(({ message: text }) => text)).toEqual([
      "This file is a controller (`*.controller`) and `Pool` of `pg` belongs to the concern `database`: only repository, model, database or migration may import it. Use `./user.service.ts`.",
    ]);
  });

  it("does not say `only nothing` of a concern that no layer owns", async () => {
    const { messages } = tempProject({ "src/users/user.controller.ts": 'import { Queue } from "bullmq";\nnew Queue();\n' });
    const [first] = await messages({ settings: { concerns: { queue: { packages: ["bullmq"] } } } });
    expect(first?.message).toMatch(/`Queue` of `bullmq` belongs to the concern `queue`/);
    expect(first?.message).not.toContain("only nothing");
  });
});

describe("the file to ask instead of a package", () => {
  const files = { "src/users/user.repository.ts": "", "src/users/user.service.ts": "", "src/users/user.controller.ts": "" };
  const concern = async (path: string, code: string): Promise<string | undefined> => {
    const { messages } = tempProject({ ...files, [path]: code });
    return (await messages({ patterns: [path] })).map(({ message }) => /Use `(.*)`/.exec(message)?.[1] ?? "").join();
  };

  it("is of a layer that owns the package's concern, or that gets at one", async () => {
    expect(await concern("src/users/user.service.ts", 'import { Pool } from "pg";\nnew Pool();')).toBe("./user.repository.ts");
    expect(await concern("src/users/user.controller.ts", 'import { Pool } from "pg";\nnew Pool();')).toBe("./user.service.ts");
  });

  it("is none where all that may be imported knows as little of it", async () => {
    expect(await concern("src/users/user.service.ts", 'import express from "express";\nexpress();')).toBe("");
    expect(await concern("src/users/user.repository.ts", 'import express from "express";\nexpress();')).toBe("");
  });
});
