import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import plugin from "../../src/index.ts";

/** Lints with ESLint's own parser, whose trees lack what only TypeScript has. */
function lint(path: string, code: string, tier: "recommended" | "strict" = "strict"): (string | null)[] {
  const linter = new Linter({ cwd: "/backend" });
  return linter.verify(code, plugin.configs[tier] as Linter.Config[], `/backend/${path}`).map(({ ruleId, message }) => ruleId ?? message);
}

describe("ESLint's own parser", () => {
  it.each(["class UserService {…}\nvoid UserService;", "export class UserService extends Base {…}", "export default class {…}", "export const service = new (class {…})();"])("gives %j without decorators and interfaces", (text) => {
    const code = text.replace("…", '\n  find() {\n    throw new HttpError("gone");\n  }\n');
    expect(lint("src/services/user.service.js", `class HttpError extends Error {}\nclass Base {}\n${code}\nvoid Base;\n`)).toEqual(["layered/no-http-errors"]);
  });

  it("gives a migration's class without its interface", () => {
    const code = "export class CreateUsers1711390882123 {\n  async up() {}\n}\n";
    expect(lint("migrations/20240325_1821_create_users.js", code)).toEqual([]);
    expect(lint("migrations/20240325_1821_create_users.js", code.replace("1711390882123", "1811390882123"))).toEqual(["layered/migration-name"]);
    expect(lint("migrations/20240325_1821_create_users.js", "export class Users {\n  async up() {}\n}\n")).toEqual([]);
  });

  it.each(["export class UserController {}", "export default class UserController {}", "class UserController {}\nvoid UserController;"])("gives %j below a comment that speaks of a dependency", (code) => {
    expect(lint("src/controllers/user.controller.js", `// once: require("../repositories/user.repository.js")\n${code}\n`)).toEqual([]);
    expect(lint("src/controllers/user.controller.js", `// once: require("../repositories/user.repository.js")\n${code}\nrequire("../repositories/user.repository.js").find();\n`)).toEqual(["layered/layer-imports"]);
  });
});
