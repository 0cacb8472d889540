import { describe, expect, it } from "vitest";
import { isClientClass, mayBeClientClass } from "../../src/origins/client-class.ts";
import { tempProject } from "../support/project.ts";

describe("a class that is the client of a database", () => {
  it.each(["export class DataService extends PrismaClient {}", "export class DataService extends PrismaClient<Options> implements OnModuleInit {}", "class Store extends typeorm.DataSource {}", "class Db extends Kysely<Tables> {}"])("is %s", (text) => {
    expect(isClientClass(text)).toBe(true);
  });

  it.each(["export class DataService { client = new PrismaClient(); }", "class DataSourceService extends BaseService {}", "class Api extends PrismaClientFactory {}"])("is not %s", (text) => {
    expect(isClientClass(text)).toBe(false);
  });
});

const files = {
  "src/store/data.service.ts": 'import { PrismaClient } from "@prisma/client";\nexport class DataService extends PrismaClient {}\n',
  "src/users/mail.service.ts": 'import { PrismaClient } from "@prisma/client";\nexport class MailService { client = new PrismaClient(); }\n',
  "src/users/user.repository.ts": 'import { DataService } from "../store/data.service.js";\nimport { MailService } from "./mail.service.js";\nexport class UserRepository { constructor(private readonly db: DataService, private readonly mails: MailService) {} }\n',
};

it("may be called a service and be asked by repositories, but not in strict", async () => {
  expect(await tempProject(files).lint({ patterns: ["src"] })).toEqual(["src/users/mail.service.ts:1:30 concern", "src/users/user.repository.ts:2:29 layer"]);
  expect(await tempProject(files).lint({ patterns: ["src/store", "src/users/user.repository.ts"], tier: "strict" })).toEqual(
    expect.arrayContaining(["src/store/data.service.ts:1:30 concern", "src/users/user.repository.ts:1:29 layer"]),
  );
});

it("is still out of place in what is no service", async () => {
  const controller = { "src/users/user.controller.ts": 'import { PrismaClient } from "@prisma/client";\nexport class UserController extends PrismaClient {}\n' };
  expect(await tempProject(controller).lint({ patterns: ["src"] })).toEqual(["src/users/user.controller.ts:1:30 concern"]);
});

it("is the database to those who ask it, and what is called so a service", async () => {
  const controller = (names: string): string => `import { ${names} } from "../store/data.service.js";\nexport class UserController { constructor(private readonly db: ${names}) {} }\n`;
  const client = { ...files, "src/users/user.controller.ts": controller("DataService"), "src/users/user.service.ts": controller("DataService").replace("UserController", "UserService") };
  expect(await tempProject(client).lint({ patterns: ["src/users/user.controller.ts", "src/users/user.service.ts"] })).toEqual(["src/users/user.controller.ts:1:29 layer"]);
  const [message] = await tempProject(client).messages({ patterns: ["src/users/user.controller.ts"] });
  expect(message?.message).toBe("This file is a controller (`*.controller`) and `../store/data.service.js` a database (`extends a client`): import service, schema or middleware. Use `./user.service.ts`.");
  const beside = { "src/store/data.controller.ts": controller("DataService").replace("../store/", "./").replace("UserController", "DataController") };
  const [own] = await tempProject({ ...client, ...beside }).messages({ patterns: ["src/store/data.controller.ts"] });
  expect(own?.message).toMatch(/: import service, schema or middleware\.$/);
  const wrapped = { ...client, "src/store/data.service.ts": "export class DataService { constructor(private readonly users: Users) {} }\n" };
  expect(await tempProject(wrapped).lint({ patterns: ["src/users/user.controller.ts"] })).toEqual([]);
  const typed = { ...client, "src/users/user.controller.ts": 'import type { DataService } from "../store/data.service.js";\nexport const show = (db: DataService): unknown => db;\n' };
  expect(await tempProject(typed).lint({ patterns: ["src/users/user.controller.ts"] })).toEqual([]);
});

it("is the database behind an index too, and under an alias that says nothing of data", async () => {
  const handed = (specifier: string): string => `import { DataService } from "${specifier}";\nexport class UserController { constructor(private readonly db: DataService) {} }\n`;
  const behind = {
    ...files,
    "package.json": '{"name":"project","type":"module","imports":{"#core":"./src/store/data.service.ts"}}',
    "src/shared/index.ts": 'export * from "../store/data.service.js";\nexport * from "../users/mail.service.js";\n',
    "src/users/user.controller.ts": handed("../shared/index.js"),
    "src/users/mail.controller.ts": handed("../shared/index.js").replaceAll("DataService", "MailService").replace("UserController", "MailController"),
    "src/users/core.controller.ts": handed("#core").replace("UserController", "CoreController"),
  };
  expect(await tempProject(behind).lint({ patterns: ["src/users/*.controller.ts"] })).toEqual(["src/users/core.controller.ts:1:29 layer", "src/users/user.controller.ts:1:10 layer"]);
});

it("is looked for where a name speaks of data", () => {
  expect(["./repository.service", "../db/data.service.js", "@app/prisma-read.service", "./orm"].map(mayBeClientClass)).toEqual([true, true, true, true]);
  expect(["./user.service", "../db/user.service", "express"].map(mayBeClientClass)).toEqual([false, false, false]);
});
