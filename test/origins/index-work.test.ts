import * as parser from "@typescript-eslint/parser";
import { describe, expect, it } from "vitest";
import { holdsWork, isIndexOfPart } from "../../src/origins/index-work.ts";
import { tempProject } from "../support/project.ts";

const barrel = { layer: "service", pattern: "services/", neutral: "barrel" } as const;

describe("the index of a part of a layer", () => {
  it("lies in a folder below that of the layer", () => {
    expect(isIndexOfPart("/a/src/services/create-user/index.ts", barrel)).toBe(true);
    expect(isIndexOfPart("/a/src/services/index.ts", barrel)).toBe(false);
    expect(isIndexOfPart("/a/src/services/mail/index.ts", { ...barrel, neutral: "support" })).toBe(false);
    expect(isIndexOfPart("/a/src/services/mail/index.ts", { ...barrel, pattern: "services.*" })).toBe(false);
  });

  it.each([
    "export function find() {}",
    "export const find = async () => 1;",
    "const find = function () {};\nexport { find };",
    "export class Mail { send() {} }",
    "export default () => 1;",
    "module.exports = { find: async () => 1 };",
    "module.exports = class { send() {} };",
    "exports.find = function () {};",
    "export const createUser = () => 1;",
  ])("does something itself: %s", (code) => {
    expect(holdsWork(parser.parse(code))).toBe(true);
  });

  it.each([
    'export * from "./mail";',
    "export const mail = new Mail();",
    "export const makeMailService = () => new MailService();",
    "export function createUserRepository() { return new UserRepository(); }",
    "module.exports = { mail: new Mail(), makeMailClient: () => new MailClient() };",
    "export class Mail {}",
    "export class Mail { from = 1; }",
    "export const limits = { most: 1 };",
    "export interface A { b(): void }",
    "start();",
    "let a; a = 1;",
  ])("does nothing itself: %s", (code) => {
    expect(holdsWork(parser.parse(code))).toBe(false);
  });

  const head = 'import knex from "knex";\nimport express from "express";\n';

  it("is judged by what it imports if it does something itself", async () => {
    const { lint } = tempProject({
      "src/services/users/index.ts": `${head}export const find = () => knex({})("users");\nexpress();\n`,
      "src/services/index.ts": `${head}export const find = () => knex({})("users");\nexpress();\n`,
      "src/services/made/index.ts": `${head}export const users = new Users(knex({}), express());\n`,
      "src/repositories/users/index.ts": 'import { find } from "../../services/users";\nexport const all = () => find();\n',
    });
    expect(await lint({ patterns: ["src"] })).toEqual(["src/repositories/users/index.ts:1:22 layer", "src/services/users/index.ts:1:18 concern", "src/services/users/index.ts:2:21 concern"]);
  });
});

describe("a folder whose index makes what it exports", () => {
  const importer = (code: string, file = "src/controllers/a.controller.js"): Record<string, string> => ({ [file]: code });
  const models = { "src/models/index.js": 'const { Sequelize } = require("sequelize");\nconst db = { User: require("./user") };\ndb.sequelize = new Sequelize("x");\nmodule.exports = db;\n', "src/models/user.js": "module.exports = {};" };
  const daos = { "src/daos/index.ts": 'import knex from "knex";\nexport const find = () => knex({})("users");\n' };

  it("is of its layer, whatever the folder is called", async () => {
    const { lint } = tempProject({ ...models, ...daos, ...importer('const { User } = require("../models");\nconst { find } = require("../daos");\nfind(User);\n') });
    expect(await lint({ patterns: ["src/controllers"] })).toEqual(["src/controllers/a.controller.js:2:26 layer"]);
    expect(await lint({ patterns: ["src/controllers"], tier: "strict" })).toEqual(["src/controllers/a.controller.js:1:9 layer", "src/controllers/a.controller.js:2:26 layer"]);
  });

  it("is of it where it imports nothing, unless nothing is followed", async () => {
    const { lint } = tempProject({ "src/daos/index.ts": "export const find = () => fetch(`/users`);\n", ...importer('import { find } from "../daos";\nfind();\n') });
    expect(await lint({ patterns: ["src/controllers"] })).toEqual(["src/controllers/a.controller.js:1:22 layer"]);
    expect(await lint({ patterns: ["src/controllers"], settings: { follow: false } })).toEqual([]);
  });

  it("is judged by what each import takes of it", async () => {
    const { lint } = tempProject({
      "src/daos/index.ts": `${daos["src/daos/index.ts"]}export const MOST = 5;\nexport interface User {}\n`,
      ...importer('import type { User } from "../daos";\nimport { MOST } from "../daos";\nimport { find } from "../daos";\nexport const all = (): User[] => find(MOST);\n', "src/controllers/a.controller.ts"),
    });
    const of = (line: number, column: number): string => `src/controllers/a.controller.ts:${String(line)}:${String(column)} layer`;
    expect(await lint({ patterns: ["src/controllers"] })).toEqual([of(3, 22)]);
    expect(await lint({ patterns: ["src/controllers"], tier: "strict" })).toEqual([of(1, 27), of(2, 22), of(3, 22)]);
  });

  it("is judged by what comes through where it only hands on", async () => {
    const { lint } = tempProject({ "src/daos/index.ts": 'export { hash } from "../utils/hash";\n', "src/utils/hash.ts": "export const hash = () => 1;\n", ...importer('import { hash } from "../daos";\nhash();\n') });
    expect(await lint({ patterns: ["src/controllers"] })).toEqual([]);
    expect(await lint({ patterns: ["src/controllers"], tier: "strict" })).toEqual([]);
  });

  it("runs nothing where it is a constant", async () => {
    const { lint } = tempProject({ "src/daos/index.ts": "export const MOST = 5;\n", ...importer('import { MOST } from "../daos";\nrun(MOST);\n') });
    expect(await lint({ patterns: ["src/controllers"] })).toEqual([]);
  });
});

describe("the index of a layer that hands on what is of none", () => {
  const files = {
    "src/utils/hash.ts": "export const hash = () => 1;\n",
    "src/container.ts": 'import { UserRepository } from "./repositories/user.repository";\nexport const users = make(UserRepository);\n',
    "src/repositories/user.repository.ts": "export class UserRepository {}\n",
    "src/repositories/index.ts": 'export { hash } from "../utils/hash";\nexport { users } from "../container";\nexport { gone } from "../gone";\nexport * from "./user.repository";\n',
  };
  const taken = async (names: string, tier: "recommended" | "strict" = "recommended"): Promise<string[]> =>
    tempProject({ ...files, "src/controllers/a.ts": `import { ${names} } from "../repositories";\nrun(${names});\n` }).lint({ patterns: ["src/controllers"], tier });

  it("may be asked for that", async () => {
    expect(await taken("hash")).toEqual([]);
    expect(await taken("hash", "strict")).toContain("src/controllers/a.ts:1:22 layer");
  });

  it.each(["UserRepository", "users", "gone", "unknown", "hash, UserRepository"])("may not be asked for %s", async (names) => {
    expect(await taken(names)).toHaveLength(1);
  });
});
