import { describe, expect, it } from "vitest";
import { tempProject } from "../support/project.ts";

const found = [expect.stringMatching(/^src\/users\/user\.controller\.ts:1:\d+ layer$/)];

function lint(names: string, index: string, settings?: object): Promise<string[]> {
  const controller = `import { ${names} } from "../../prisma/index.js";\nconsole.log(${names});\n`;
  return tempProject({
    "src/users/user.controller.ts": controller,
    "prisma/index.ts": index,
    "prisma/client.ts": 'import { PrismaClient } from "@prisma/client";\nexport const db = new PrismaClient();\n',
  }).lint({ patterns: ["src"], settings });
}

const index = 'export * from "@prisma/client";\nexport { db } from "./client.js";\n';

describe("what a controller takes from an index of the database", () => {
  it("is left alone if it is an enum of a package", async () => {
    expect(await lint("Role", index)).toEqual([]);
    expect(await lint("Role", 'export { Role } from "@prisma/client";')).toEqual([]);
  });

  it("is reported if it is a client, by whatever way", async () => {
    expect(await lint("db", index)).toEqual(found);
    expect(await lint("PrismaClient", index)).toEqual(found);
    expect(await lint("Role, db", index)).toEqual(found);
    expect(await lint("db", 'import { PrismaClient } from "@prisma/client";\nexport const db = new PrismaClient();')).toEqual(found);
  });

  it("is reported if it cannot be seen, or is made there", async () => {
    expect(await lint("Role", 'export * from "./missing.js";')).toEqual(found);
    expect(await lint("users", 'import { Role } from "@prisma/client";\nexport const users = Role.of();')).toEqual(found);
    expect(await lint("Role", index, { follow: false })).toEqual(found);
  });
});

it("is reported if it lies in a folder of the database, whatever that one is called", async () => {
  const files = {
    "src/users/user.controller.ts": 'import { migrate } from "../internal/database/migrations";\nmigrate();\n',
    "src/internal/database/migrations/index.ts": 'export * from "./migrate.js";',
    "src/internal/database/migrations/migrate.ts": "export function migrate() {}\n",
  };
  expect(await tempProject(files).lint({ patterns: ["src/users"] })).toEqual(["src/users/user.controller.ts:1:25 layer"]);
});

describe("what a service takes from a folder that is called as a guard is", () => {
  const lintWith = (index: string, extra: Record<string, string> = {}): Promise<string[]> =>
    tempProject({
      "src/users/user.service.ts": 'import { Payload } from "../infra/auth-guard";\nnew Payload();\n',
      "src/infra/auth-guard/index.ts": index,
      "src/infra/auth-guard/payload.ts": "export class Payload {}\n",
      "src/infra/auth-guard/jwt-auth.guard.ts": "export class Payload {}\n",
      ...extra,
    }).lint({ patterns: ["src/users"] });
  const reported = ["src/users/user.service.ts:1:25 layer"];

  it("is left alone if the folder hands it on from a file that is no guard", async () => {
    expect(await lintWith('export { Payload } from "./payload.js";')).toEqual([]);
    expect(await lintWith('export * from "./payload.js";')).toEqual([]);
  });

  it("is reported if the folder is called as another layer is", async () => {
    const files = { "src/users/user.repository.ts": 'import { send } from "../mail/mail.service";\nsend();\n', "src/mail/mail.service/index.ts": 'export { send } from "./send.js";', "src/mail/mail.service/send.ts": "export function send() {}\n" };
    expect(await tempProject(files).lint({ patterns: ["src/users"] })).toEqual(["src/users/user.repository.ts:1:22 layer"]);
  });

  it("is reported if it is the guard, or declared by the index itself", async () => {
    expect(await lintWith('export { Payload } from "./jwt-auth.guard.js";')).toEqual(reported);
    expect(await lintWith("export class Payload {}")).toEqual(reported);
    expect(await lintWith("", { "src/infra/auth-guard.ts": "export class Payload {}\n" })).toEqual(reported);
  });
});
