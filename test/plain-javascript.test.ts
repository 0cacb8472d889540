import { describe, expect, it } from "vitest";
import { tempProject } from "./support/project.ts";

// ESLint's own parser makes trees without the lists that TypeScript's has: no `implements`, no `decorators`, no `exportKind`.
describe("a class of plain JavaScript, read by ESLint's own parser", () => {
  it("may raise an HTTP error", async () => {
    const code = 'import { NotFoundException } from "@nestjs/common";\nexport class UserService {\n  find() { throw new NotFoundException(); }\n}';
    expect(await tempProject({ "src/user.service.js": code }).lint()).toEqual(["src/user.service.js:3:18 package"]);
  });

  it("may be a strategy, known by what it extends", async () => {
    const code = 'import { UnauthorizedException } from "@nestjs/common";\nimport { Strategy } from "passport-jwt";\nexport class JwtService extends Strategy {\n  validate() { throw new UnauthorizedException(); }\n}';
    expect(await tempProject({ "src/jwt.service.js": code }).lint()).toEqual([]);
  });

  it("may be a migration, or lie among them", async () => {
    const files = {
      "src/migrations/20240325_1821_create_users.js": "export class CreateUsers1711390942123 {\n  async up() {}\n}",
      "src/migrations/column.js": "export class Column {}",
    };
    expect(await tempProject(files).lint()).toEqual(["src/migrations/20240325_1821_create_users.js:1:14 classStamp"]);
  });

  it("may be exported by name", async () => {
    expect(await tempProject({ "src/user.service.js": "class OrderService {}\nexport { OrderService };" }).lint()).toEqual(["src/user.service.js:1:1 class"]);
  });

  it("may have a comment before it that imports a type", async () => {
    const code = '/** @type {import("./user.repository.js").UserRepository} */\nexport class UserController {}';
    const files = { "src/user.controller.js": code, "src/user.repository.js": "export class UserRepository {}" };
    expect(await tempProject(files).lint({ tier: "strict" })).toEqual(["src/user.controller.js:1:20 layer"]);
  });
});
