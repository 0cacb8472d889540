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
