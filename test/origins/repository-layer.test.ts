import { describe, expect, it } from "vitest";
import { tempProject, type Files } from "../support/project.ts";

const service = { "src/users/user.service.ts": 'import { eq } from "drizzle-orm";\neq(1, 2);\n' };
const lint = (files: Files): Promise<string[]> => tempProject({ ...service, ...files }).lint({ patterns: ["src/users/user.service.ts"] });
const found = ["src/users/user.service.ts:1:20 concern"];

describe("a query in a service", () => {
  it("is right where services are the data layer", async () => {
    expect(await lint({})).toEqual([]);
    expect(await lint({ "src/models/user.ts": "", "src/db/connection.ts": "" })).toEqual([]);
  });

  it("is wrong where the package has repositories", async () => {
    expect(await lint({ "src/orders/order.repository.ts": "" })).toEqual(found);
    expect(await lint({ "src/repositories/order.ts": "" })).toEqual(found);
    expect(await lint({ "src/repositories/index.ts": "" })).toEqual(found);
    expect(await lint({ "lib/deep/er/order-repository.js": "" })).toEqual(found);
  });

  it("is right through a handle that another file made, and wrong through one of its own", async () => {
    const client = { "src/client.ts": 'import { PrismaClient } from "@prisma/client";\nexport const prisma = new PrismaClient();\n' };
    const shared = { ...client, "src/users/user.service.ts": 'import { prisma } from "../client.js";\nprisma.user.findMany();\n' };
    expect(await lint(shared)).toEqual([]);
    expect(await lint({ ...shared, "src/users/user.repository.ts": "" })).toEqual(["src/users/user.service.ts:1:10 concern"]);
    expect(await lint({ "src/users/user.service.ts": 'import { PrismaClient } from "@prisma/client";\nnew PrismaClient();\n' })).toEqual(["src/users/user.service.ts:1:30 concern"]);
  });

  it("is not judged by what is installed, built, hidden or a test", async () => {
    expect(await lint({ "node_modules/x/user.repository.js": "", "dist/user.repository.js": "", ".cache/user.repository.js": "" })).toEqual([]);
    expect(await lint({ "test/user.repository.ts": "", "src/users/user.repository.test.ts": "", "src/scripts/user.repository.ts": "" })).toEqual([]);
    expect(await lint({ "src/utils/fileRepository.ts": "", "src/helpers/git-repo.ts": "" })).toEqual([]);
    expect(await lint({ "src/repositories/readme.md": "", "src/repositories/user.types.ts": "" })).toEqual([]);
  });

  it("is not judged by another package's repositories", async () => {
    const files = { "apps/a/package.json": '{"name":"a"}', "apps/a/src/user.service.ts": service["src/users/user.service.ts"], "apps/b/package.json": '{"name":"b"}', "apps/b/src/user.repository.ts": "" };
    expect(await tempProject(files).lint({ patterns: ["apps/a"] })).toEqual([]);
  });

  it("is not judged by a package that lies inside this one", async () => {
    expect(await lint({ "packages/b/package.json": '{"name":"b"}', "packages/b/src/user.repository.ts": "" })).toEqual([]);
  });

  it("is judged by repositories that the settings name", async () => {
    const { lint: run } = tempProject({ ...service, "src/stores/user.ts": "" });
    expect(await run({ patterns: ["src/users"], settings: { layers: { repository: { files: "src/stores/**" } } } })).toEqual(found);
  });

  it("is judged anew when the settings change", async () => {
    const { lint: run } = tempProject({ ...service, "src/stores/user.ts": "" });
    expect(await run({ patterns: ["src/users"] })).toEqual([]);
    expect(await run({ patterns: ["src/users"], settings: { layers: { repository: { files: "src/stores/**" } } } })).toEqual(found);
  });

  it("is judged anew when the first repository is made", async () => {
    const { lint: run, write } = tempProject(service);
    expect(await run({ patterns: ["src/users"] })).toEqual([]);
    write({ "src/users/user.repository.ts": "" });
    expect(await run({ patterns: ["src/users/user.service.ts"] })).toEqual(found);
  });
});
