import { describe, expect, it } from "vitest";
import { tempProject } from "../../support/project.ts";

const told = async (files: Readonly<Record<string, string>>, at: string, tier: "recommended" | "strict" = "recommended"): Promise<string[]> =>
  (await tempProject(files).messages({ patterns: [at], tier })).map(({ message }) => message).filter((message) => message.startsWith("This file is a"));
const find = 'import knex from "knex";\nexport const find = () => knex({})("users");\n';

describe("what the message says", () => {
  it("names a file of a layer that gets at what was asked for", async () => {
    const files = { "src/repositories/user.repository.ts": "export class UserRepository {}", "src/services/user.service.ts": "", "src/controllers/user.controller.ts": 'import { UserRepository } from "../repositories/user.repository";\nnew UserRepository();' };
    expect(await told(files, "src/controllers")).toEqual([
      "This file is a controller (`*.controller`) and `../repositories/user.repository` a repository (`*.repository`): import service, schema or middleware. Use `../services/user.service.ts`.",
    ]);
  });

  it("names none where no way leads there: nothing below stands for a service", async () => {
    const files = { "src/services/user.service.ts": "export const pay = () => 1;", "src/models/user.model.ts": "", "src/models/pool.model.ts": "", "src/database/pool.ts": 'import { pay } from "../services/user.service";\npay();' };
    expect(await told(files, "src/database", "strict")).toEqual([expect.stringMatching(/^This file is a database .*: import [^.]+\.$/)]);
  });

  it("names the file beside the one that asks, where its layer gets there by another", async () => {
    const files = { "src/db/pool.ts": find, "src/orders/orders.service.ts": "", "src/users/users.service.ts": "", "src/users/users.controller.ts": 'import { find } from "../db/pool";\nfind();' };
    expect(await told(files, "src/users")).toEqual(["This file is a controller (`*.controller`) and `../db/pool` a database (`db/`): import service, schema or middleware. Use `./users.service.ts`."]);
  });

  it("names a file of another package from the top of the project, however it is asked for", async () => {
    const files = { "package.json": '{"name":"top"}', "packages/db/package.json": '{"name":"@a/db"}', "packages/db/src/user.repository.ts": find, "apps/api/package.json": '{"name":"@a/api"}', "apps/api/src/users/user.controller.ts": 'import { find } from "../../../../packages/db/src/user.repository";\nfind();' };
    expect(await told(files, "apps/api")).toEqual([expect.stringContaining("`packages/db/src/user.repository` a repository (`*.repository`)")]);
  });

  it("calls a folder what it is", async () => {
    const files = { "src/repositories/index.ts": find, "src/controllers/a.ts": 'import { find } from "../repositories";\nfind();' };
    expect(await told(files, "src/controllers")).toEqual([expect.stringContaining("`../repositories` a repository (`repositories/`)")]);
    expect(await told({ "src/db.ts": find, "src/controllers/a.ts": 'import { find } from "../db";\nfind();' }, "src/controllers")).toEqual([expect.stringContaining("`../db` a database (`db.*`)")]);
  });

  it("names the ends of a long way, and all of a short one", async () => {
    const on = (from: string): string => `export * from "${from}";`;
    const files = { "src/lib/a.ts": on("./b"), "src/lib/b.ts": on("./c"), "src/lib/c.ts": on("../repositories/user.repository"), "src/repositories/user.repository.ts": find };
    const importing = (from: string): Record<string, string> => ({ ...files, "src/controllers/a.ts": `import { find } from "../lib/${from}";\nfind();` });
    expect(await told(importing("a"), "src/controllers")).toEqual([expect.stringContaining("), via `../lib/a.ts` … `../lib/c.ts`: import")]);
    expect(await told(importing("b"), "src/controllers")).toEqual([expect.stringContaining("), via `../lib/b.ts` and `../lib/c.ts`: import")]);
  });
});
