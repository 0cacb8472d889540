import { describe, expect, it } from "vitest";
import { tempProject, type Files } from "../support/project.ts";

const repository = "export class UserRepository { static create() { return new UserRepository(); } }\nexport const find = 1;\nexport default UserRepository;\n";

/** What is reported of a controller that imports `../shared/index.js`, in a project with a repository. */
async function reported(files: Files, controller: string): Promise<string[]> {
  const { messages } = tempProject({ "src/repositories/user.repository.ts": repository, "src/services/user.service.ts": "export class UserService {}\nexport const find = 2;\n", ...files, "src/controllers/user.controller.ts": controller });
  return (await messages({ patterns: ["src/controllers"] })).map(({ line, column, message }) => `${String(line)}:${String(column)} ${/`[^`]*` a \w+/.exec(message.slice(40))?.[0] ?? message}${/, via [^:]*/.exec(message)?.[0] ?? ""}`);
}

const found = (at: string, via = "`../shared/index.ts`"): string[] => [`${at} \`../repositories/user.repository.ts\` a repository, via ${via}`];
const importing = 'import { UserRepository } from "../shared/index.js";\nnew UserRepository();\n';

describe("a value that another file hands on", () => {
  it("by name", async () => {
    expect(await reported({ "src/shared/index.ts": 'export { UserRepository } from "../repositories/user.repository.js";' }, importing)).toEqual(found("1:10"));
  });

  it("by another name", async () => {
    const index = 'export { UserRepository as Users } from "../repositories/user.repository.js";';
    expect(await reported({ "src/shared/index.ts": index }, 'import { Users } from "../shared/index.js";\nnew Users();')).toEqual(found("1:10"));
  });

  it("by a star, and by a star of a star", async () => {
    expect(await reported({ "src/shared/index.ts": 'export * from "../repositories/user.repository.js";' }, importing)).toEqual(found("1:10"));
    const nested = { "src/shared/index.ts": 'export * from "./deep.js";', "src/shared/deep.ts": 'export * from "../repositories/user.repository.js";' };
    expect(await reported(nested, importing)).toEqual(found("1:10", "`../shared/index.ts` and `../shared/deep.ts`"));
  });

  it("by default", async () => {
    const code = 'import Users from "../shared/index.js";\nnew Users();';
    expect(await reported({ "src/shared/index.ts": 'export { default } from "../repositories/user.repository.js";' }, code)).toEqual(found("1:8"));
    expect(await reported({ "src/shared/index.ts": 'import Users from "../repositories/user.repository.js";\nexport default Users;' }, code)).toEqual(found("1:8"));
    expect(await reported({ "src/shared/index.ts": 'export { UserRepository as default } from "../repositories/user.repository.js";' }, code)).toEqual(found("1:8"));
  });

  it("by a namespace, on either side", async () => {
    const index = 'export * as users from "../repositories/user.repository.js";';
    expect(await reported({ "src/shared/index.ts": index }, 'import { users } from "../shared/index.js";\nusers.find;')).toEqual(found("1:10"));
    const star = 'export * from "../repositories/user.repository.js";\nexport const other = 1;';
    expect(await reported({ "src/shared/index.ts": star }, 'import * as all from "../shared/index.js";\nall.find;')).toEqual(found("1:8"));
    expect(await reported({ "src/shared/index.ts": star }, 'import * as all from "../shared/index.js";\nall.other;')).toEqual([]);
  });

  it("by an import and a later export", async () => {
    const index = 'import { UserRepository as A } from "../repositories/user.repository.js";\nexport { A as UserRepository };';
    expect(await reported({ "src/shared/index.ts": index }, importing)).toEqual(found("1:10"));
  });

  it("by an instance, a subclass, a factory, an alias", async () => {
    const head = 'import { UserRepository } from "../repositories/user.repository.js";\n';
    const code = 'import { users } from "../shared/index.js";\nusers();';
    expect(await reported({ "src/shared/index.ts": `${head}export const users = new UserRepository();` }, code)).toEqual(found("1:10"));
    expect(await reported({ "src/shared/index.ts": `${head}export class users extends UserRepository {}` }, code)).toEqual(found("1:10"));
    expect(await reported({ "src/shared/index.ts": `${head}export const users = UserRepository.create();` }, code)).toEqual(found("1:10"));
    expect(await reported({ "src/shared/index.ts": `${head}const one = UserRepository;\nexport const users = one;` }, code)).toEqual(found("1:10"));
  });

  it("in an object, but only by the member that is used", async () => {
    const index = 'import { UserRepository } from "../repositories/user.repository.js";\nimport { UserService } from "../services/user.service.js";\nexport const all = { users: new UserRepository(), service: new UserService() };';
    expect(await reported({ "src/shared/index.ts": index }, 'import { all } from "../shared/index.js";\nall.users.find();')).toEqual(found("1:10"));
    expect(await reported({ "src/shared/index.ts": index }, 'import { all } from "../shared/index.js";\nall.service.find();')).toEqual([]);
    expect(await reported({ "src/shared/index.ts": index }, 'import { all } from "../shared/index.js";\nconst { service } = all;\nservice();')).toEqual([]);
    expect(await reported({ "src/shared/index.ts": index }, 'import { all } from "../shared/index.js";\nsend(all);')).toEqual(found("1:10"));
  });

  it("by CommonJS", async () => {
    const code = 'const { UserRepository } = require("../shared/index.cjs");\nnew UserRepository();';
    const via = "`../shared/index.cjs`";
    expect(await reported({ "src/shared/index.cjs": 'module.exports = { a: 1, ...require("../repositories/user.repository.js") };' }, code)).toEqual(found("1:9", via));
    expect(await reported({ "src/shared/index.cjs": 'exports.UserRepository = require("../repositories/user.repository.js").UserRepository;' }, code)).toEqual(found("1:9", via));
    expect(await reported({ "src/shared/index.cjs": 'module.exports = require("../repositories/user.repository.js");' }, code)).toEqual(found("1:9", via));
    expect(await reported({ "src/shared/index.cjs": 'exports.UserRepository = require("../services/user.service.js");' }, code)).toEqual([]);
  });

  it("by CommonJS, with the module named first", async () => {
    const code = 'const { UserRepository } = require("../shared/index.cjs");\nnew UserRepository();';
    expect(await reported({ "src/shared/index.cjs": 'const users = require("../repositories/user.repository.js");\nmodule.exports = { ...users };' }, code)).toEqual(found("1:9", "`../shared/index.cjs`"));
  });

  it("by CommonJS, as the one value that a module is", async () => {
    const head = 'const { UserRepository } = require("../repositories/user.repository.js");\n';
    const via = "`../shared/index.cjs`";
    const of = (shared: string, code: string): Promise<string[]> => reported({ "src/shared/index.cjs": `${head}${shared}` }, code);
    const member = 'const users = require("../shared/index.cjs");\nusers.find();\nusers.count();';
    expect(await of("module.exports = new UserRepository();", member)).toEqual(found("1:7", via));
    expect(await of("const users = new UserRepository();\nexports = module.exports = users;", member)).toEqual(found("1:7", via));
    expect(await of("module.exports = new UserRepository();", 'const { find } = require("../shared/index.cjs");\nfind();')).toEqual(found("1:9", via));
    expect(await of("module.exports = new UserRepository();", 'import { find } from "../shared/index.cjs";\nfind();')).toEqual(found("1:10", via));
    expect(await reported({ "src/shared/index.cts": 'import { UserRepository } from "../repositories/user.repository.js";\nexport = new UserRepository();' }, 'import users = require("../shared/index.cjs");\nusers.find();')).toEqual(found("1:1", "`../shared/index.cts`"));
    expect(await of("const all = { other: 1, find: new UserRepository() };\nmodule.exports = all;", member)).toEqual(found("1:7", via));
    expect(await of("const all = { count: 1, users: new UserRepository() };\nmodule.exports = all;", member)).toEqual([]);
    expect(await of("const all = { count: 1, find: new UserRepository() };\nmodule.exports = all;", "const users = require('../shared/index.cjs');\nusers.count();\nusers.find();")).toEqual(found("1:7", via));
    expect(await of("module.exports.users = new UserRepository();", member)).toEqual([]);
  });

  it("not by the default of a module of ECMAScript, which has no members of its own", async () => {
    const index = { "src/shared/index.ts": 'import { UserRepository } from "../repositories/user.repository.js";\nexport default new UserRepository();' };
    expect(await reported(index, 'import * as users from "../shared/index.js";\nusers.find();')).toEqual([]);
    expect(await reported(index, 'import { find } from "../shared/index.js";\nfind();')).toEqual([]);
  });

  it("by a dynamic import", async () => {
    const index = { "src/shared/index.ts": 'export { UserRepository } from "../repositories/user.repository.js";\nexport const other = 1;' };
    expect(await reported(index, 'export const load = async () => { const { UserRepository } = await import("../shared/index.js"); return UserRepository; };')).toHaveLength(1);
    expect(await reported(index, 'export const load = async () => { const { other } = await import("../shared/index.js"); return other; };')).toEqual([]);
  });

  it("through the index of an allowed layer", async () => {
    const files = { "src/services/index.ts": 'export * from "./user.service.js";\nexport { UserRepository } from "../repositories/user.repository.js";' };
    expect(await reported(files, 'import { UserRepository } from "../services/index.js";\nnew UserRepository();')).toEqual(found("1:10", "`../services/index.ts`"));
    expect(await reported(files, 'import { UserRepository } from "../services";\nnew UserRepository();')).toEqual(found("1:10", "`../services/index.ts`"));
    expect(await reported(files, 'import { UserService } from "../services/index.js";\nnew UserService();')).toEqual([]);
  });

  it("is judged where it is handed on twice: each end once", async () => {
    const index = { "src/shared/index.ts": 'export { UserRepository, find } from "../repositories/user.repository.js";' };
    expect(await reported(index, 'import { UserRepository, find } from "../shared/index.js";\nfind(UserRepository);')).toEqual(found("1:10"));
  });

  it("as a type only counts in strict", async () => {
    const index = { "src/shared/index.ts": 'export type { UserRepository } from "../repositories/user.repository.js";' };
    expect(await reported(index, 'import type { UserRepository } from "../shared/index.js";\nexport const f = (a: UserRepository) => a;')).toEqual([]);
    expect(await reported(index, 'import type { UserRepository } from "../shared/index.js";\nexport class UserController { constructor(a: UserRepository) {} }')).toEqual(found("1:15"));
  });
});

describe("a value that a file makes itself", () => {
  it("is its own, though it uses a repository inside", async () => {
    const index = 'import { UserRepository } from "../repositories/user.repository.js";\nexport function users() { return new UserRepository(); }\nexport const count = () => UserRepository;';
    expect(await reported({ "src/shared/index.ts": index }, 'import { users, count } from "../shared/index.js";\nusers(count);')).toEqual([]);
  });

  it("hides one of the same name that a star hands on", async () => {
    const index = 'export * from "../repositories/user.repository.js";\nexport class UserRepository {}';
    expect(await reported({ "src/shared/index.ts": index }, importing)).toEqual([]);
  });

  it("may be the other of two stars", async () => {
    const index = 'export * from "../repositories/user.repository.js";\nexport * from "../services/user.service.js";';
    expect(await reported({ "src/shared/index.ts": index }, 'import { UserService } from "../shared/index.js";\nnew UserService();')).toEqual([]);
  });

  it("says nothing of a default that a star never hands on", async () => {
    expect(await reported({ "src/shared/index.ts": 'export * from "../repositories/user.repository.js";' }, 'import users from "../shared/index.js";\nusers();')).toEqual([]);
  });
});

describe("following", () => {
  it("ends in circles", async () => {
    const files = { "src/shared/index.ts": 'export * from "./b.js";\nexport * from "./index.js";\nexport { a } from "./b.js";', "src/shared/b.ts": 'export * from "./index.js";\nexport { a } from "./index.js";\nexport * from "../repositories/user.repository.js";' };
    expect(await reported(files, importing)).toEqual(found("1:10", "`../shared/index.ts` and `../shared/b.ts`"));
    expect(await reported(files, 'import { a } from "../shared/index.js";\na();')).toEqual([]);
    expect(await reported(files, 'import * as all from "../shared/index.js";\nsend(all);')).toHaveLength(1);
  });

  it("goes a long way", async () => {
    const chain = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`src/shared/a${String(index)}.ts`, `export * from "./a${String(index + 1)}.js";`]));
    const files = { ...chain, "src/shared/a60.ts": 'export * from "../repositories/user.repository.js";' };
    expect(await reported(files, 'import { UserRepository } from "../shared/a0.js";\nnew UserRepository();')).toHaveLength(1);
  });

  it("ends at files that do not parse, are empty, or are no files", async () => {
    const code = 'import { UserRepository } from "../shared/index.js";\nnew UserRepository();';
    expect(await reported({ "src/shared/index.ts": "export { from ??? nonsense" }, code)).toEqual([]);
    expect(await reported({ "src/shared/index.ts": "" }, code)).toEqual([]);
    expect(await reported({ "src/shared/index.ts/file.ts": "" }, code)).toEqual([]);
  });

  it("reads a file with a byte order mark and the line ends of Windows", async () => {
    expect(await reported({ "src/shared/index.ts": '\uFEFF"use strict";\r\nexport {\r\n  UserRepository,\r\n} from "../repositories/user.repository.js";\r\n' }, importing)).toEqual(found("1:10"));
  });

  it("is off by the settings", async () => {
    const { lint } = tempProject({ "src/repositories/user.repository.ts": repository, "src/shared/index.ts": 'export * from "../repositories/user.repository.js";', "src/controllers/user.controller.ts": importing });
    expect(await lint({ settings: { follow: false } })).toEqual([]);
    expect(await lint()).toEqual(["src/controllers/user.controller.ts:1:10 layer"]);
  });
});
