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

  it("is right where a single repository is lost among the services", async () => {
    const services = (count: number): Files => Object.fromEntries(Array.from({ length: count - 1 }, (_, at) => [`src/feature/f${at}.service.ts`, ""]));
    expect(await lint({ ...services(50), "src/orders/order.repository.ts": "" })).toEqual([]);
    expect(await lint({ ...services(49), "src/orders/order.repository.ts": "" })).toEqual(found);
    expect(await lint({ ...services(99), "src/orders/order.repository.ts": "", "src/users/user.repository.ts": "" })).toEqual(found);
  });

  it("is right where the only repositories keep things in another store", async () => {
    const sessions = 'import { createClient } from "redis";\nimport { Session } from "./session.model.js";\n';
    const files = (code: string): Files => ({ "src/auth/session.repository.ts": code });
    expect(await lint(files(sessions))).toEqual([]);
    expect(await lint({ ...files(sessions), "src/auth/token.repository.ts": 'import Redis from "ioredis";\n' })).toEqual([]);
    expect(await lint({ ...files(sessions), "src/orders/order.repository.ts": "" })).toEqual(found);
    for (const more of ['import { sql } from "drizzle-orm";\n', 'import { db } from "../db.js";\n', 'import { prisma } from "@/lib/prisma-client";\n']) expect(await lint(files(sessions + more)), more).toEqual(found);
    expect(await lint(files('import axios from "axios";\n'))).toEqual(found);
    const many = Object.fromEntries(["a", "b", "c"].map((name) => [`src/auth/${name}.repository.ts`, sessions]));
    expect(await lint(many)).toEqual(found);
  });

  it("is wrong where repositories are many, however many services there are", async () => {
    const many = (count: number): Files => Object.fromEntries(Array.from({ length: count }, (_, at) => [`src/a/f${at}.repository.ts`, ""]));
    const services = Object.fromEntries(Array.from({ length: 510 }, (_, at) => [`src/feature/f${at}.service.ts`, ""]));
    expect(await lint({ ...services, ...many(10) })).toEqual(found);
    expect(await lint({ ...services, ...many(9) })).toEqual([]);
  });

  it("is none where only the bounds of a transaction are named: a controller names none", async () => {
    const code = 'import { Transactional } from "typeorm-transactional";\n@Transactional() class A {}\n';
    const other = code.replaceAll("Transactional", "Adapter");
    const files = { "src/users/user.service.ts": code, "src/users/user.controller.ts": code, "src/users/user.repository.ts": "", "src/orders/order.service.ts": other };
    expect(await tempProject(files).lint({ patterns: ["src"] })).toEqual(["src/orders/order.service.ts:1:25 concern", "src/users/user.controller.ts:1:31 concern"]);
  });

  it("is none where a decorator gives a job what the ORM remembers for a request", async () => {
    const code = 'import { EnsureRequestContext, MikroORM } from "@mikro-orm/core";\nclass A { constructor(private readonly orm: MikroORM) {}\n@EnsureRequestContext() run() {} }\n';
    const files = { "src/users/user.service.ts": code, "src/users/user.repository.ts": "", "src/orders/order.service.ts": `${code}new MikroORM({});\n` };
    expect(await tempProject(files).lint({ patterns: ["src"] })).toEqual(["src/orders/order.service.ts:1:48 concern"]);
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
