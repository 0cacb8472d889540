import { describe, expect, it } from "vitest";
import { tempProject, type Files } from "../support/project.ts";

const path = "src/users/user.service.ts";
const found = async (file: string, files: Files, tier: "recommended" | "strict" = "recommended"): Promise<string[]> =>
  (await tempProject(files).lint({ patterns: [file], tier })).filter((line) => line.endsWith(" layer") || line.endsWith(" concern")).map((line) => line.slice(file.length + 1).replace(/:\d+/, ""));

const repositories: Files = {
  "src/users/user.repository.ts": "export class UserRepository { find() {} }\n",
  "src/orm/base.repository.ts": "export class BaseRepository<T> { find(one: T) { return one; } }\n",
};
const injecting = (parameter: string, imports: string, decorator = "InjectRepository"): Files => ({
  ...repositories,
  [path]: `import { ${decorator} } from "@nestjs/typeorm";\n${imports}\nexport class UserService { constructor(${parameter}) {} }\n`,
});

describe("a decorator of an ORM that injects", () => {
  it("may ask for a repository of the project's own", async () => {
    expect(await found(path, injecting("@InjectRepository(UserRepository) private readonly users: UserRepository", 'import { UserRepository } from "./user.repository";'))).toEqual([]);
    expect(await found(path, injecting("@InjectRepository(User) users: BaseRepository<User>", 'import { BaseRepository } from "../orm/base.repository";'))).toEqual([]);
    expect(await found(path, { ...repositories, [path]: 'import { InjectRepository } from "@nestjs/typeorm";\nimport { UserRepository } from "./user.repository";\nexport class UserService { @InjectRepository(UserRepository) private readonly users!: UserRepository; }\n' })).toEqual([]);
  });

  it("may not ask for one of the ORM, nor for two of which one is", async () => {
    expect(await found(path, injecting("@InjectRepository(User) private readonly users: Repository<User>", 'import { Repository } from "typeorm";'))).toEqual(["1 concern"]);
    const both = "@InjectRepository(User) users: UserRepository, @InjectRepository(Post) posts: Repository<Post>";
    expect(await found(path, injecting(both, 'import { UserRepository } from "./user.repository";\nimport { Repository } from "typeorm";'))).toEqual(["1 concern"]);
  });

  it("may not ask for what says nothing of itself", async () => {
    expect(await found(path, injecting("@InjectRepository(User) users", ""))).toEqual(["1 concern"]);
    expect(await found(path, injecting("@InjectRepository(User) users: { find(): void }", ""))).toEqual(["1 concern"]);
  });

  it("is no other use of the package", async () => {
    expect(await found(path, injecting("users: UserRepository", 'import { UserRepository } from "./user.repository";\nInjectRepository(1);'))).toEqual(["1 concern"]);
  });

  it("is none in a controller, nor in strict", async () => {
    const controller = "src/users/user.controller.ts";
    const code = injecting("@InjectRepository(UserRepository) users: UserRepository", 'import { UserRepository } from "./user.repository";');
    expect(await found(controller, { ...code, [controller]: code[path] ?? "" })).toEqual(["1 concern", "2 layer"]);
    expect(await found(path, code, "strict")).toEqual(["1 concern"]);
  });
});

describe("a repository", () => {
  const file = "src/users/user.repository.ts";
  const importing = (target: string): Files => ({ [target]: "export class HelperService { id() {} }\n", [file]: `import { HelperService } from "${target.replace(/^src/, "..").replace(/\.ts$/, "")}";\nexport class UserRepository { constructor(private readonly helper: HelperService) {} }\n` });

  it.each(["src/common/pagination/services/pagination.service.ts", "src/helper/helper.service.ts", "src/shared/hash.service.ts", "src/app/database/database.usecases.ts", "src/db/transaction.service.ts", "src/database/services/pool/pool.service.ts", "src/db/src/services/rows.ts", "src/tenancy/tenancy-context.service.ts", "src/tenancy/RequestContextService.ts"])("may take help of %s", async (target) => {
    expect(await found(file, importing(target))).toEqual([]);
    expect(await found(file, importing(target), "strict")).toHaveLength(1);
  });

  it.each(["src/orders/order.service.ts", "src/commons/order.service.ts", "src/orders/common.service.ts", "src/dbs/order.service.ts", "src/database/orders/order.service.ts", "src/db/src/orders/order.service.ts", "src/context/order.service.ts", "src/orders/contextual.service.ts"])("may not import %s", async (target) => {
    expect(await found(file, importing(target))).toHaveLength(1);
  });

  it("may not import a controller, wherever it lies", async () => {
    expect(await found(file, importing("src/common/user.controller.ts"))).toHaveLength(1);
  });
});

describe("a controller", () => {
  const file = "src/users/user.controller.ts";
  const importing = (target: string): Files => ({ [target]: "export const userSchema = { parse() {} };\n", [file]: `import { userSchema } from "${target.replace(/^src/, "..").replace(/\.ts$/, "")}";\nuserSchema.parse();\n` });

  it("may import a schema that a generator put below the database", async () => {
    expect(await found(file, importing("src/prisma/zod/user.ts"), "strict")).toEqual([]);
    expect(await found(file, importing("src/prisma/zones/user.ts"))).toHaveLength(1);
  });
});

describe("what an index hands on of packages", () => {
  const file = "src/users/user.service.ts";
  const index = 'export { sql, eq, and } from "drizzle-orm";\nexport { drizzle } from "drizzle-orm/node-postgres";\nexport { Pool } from "pg";\nexport * from "../users/user.repository";\nexport * from "../orders/order.repository";\n';
  const importing = (names: string): Files => ({
    "src/data/index.ts": index,
    "src/users/user.repository.ts": "export class UserRepository {}\nexport class UserQuery {}\n",
    "src/orders/order.repository.ts": "export class OrderRepository {}\n",
    [file]: `import { ${names} } from "../data";\nexport const used = [${names}];\n`,
  });

  it("is reported once for each package, as an import of the package itself is", async () => {
    expect(await found(file, importing("sql, and, eq"), "strict")).toEqual(["1 concern"]);
    expect(await found(file, { ...importing("sql"), [file]: 'import { sql, and, eq } from "drizzle-orm";\nexport const used = [sql, and, eq];\n' }, "strict")).toEqual(["1 concern"]);
    expect(await found(file, importing("sql, Pool, and"), "strict")).toEqual(["1 concern", "1 concern"]);
  });

  it("is reported once for each file", async () => {
    const controller = "src/users/user.controller.ts";
    const asked = (names: string): Files => ({ ...importing("sql"), [controller]: importing(names)[file] ?? "" });
    expect(await found(controller, asked("UserRepository, UserQuery"))).toEqual(["1 layer"]);
    expect(await found(controller, asked("UserRepository, OrderRepository"))).toEqual(["1 layer", "1 layer"]);
  });
});
