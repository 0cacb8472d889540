import { describe, expect, it } from "vitest";
import { isClientClass } from "../../src/origins/client-class.ts";
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
