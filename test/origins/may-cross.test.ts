import { describe, expect, it } from "vitest";
import type { Tier } from "../../src/layers/decide.ts";
import { projectFor } from "../support/linted-file.ts";
import { mayCross, suspectsOf } from "../../src/origins/may-cross.ts";
import { modelOf } from "../../src/settings/model-of.ts";
import { tempProject } from "../support/project.ts";

interface Asked {
  readonly from?: string;
  readonly tier?: Tier;
  readonly settings?: unknown;
}

describe("a linted file, by its text", () => {
  const { root } = tempProject({
    "src/data/user.repository.ts": "export class UserRepository {}",
    "src/data/user.service.ts": "export class UserService {}",
    "src/data/user.model.ts": "export class User {}",
    "package.json": '{"name":"p","type":"module","imports":{"#db":"pg","#data/*":"./src/data/*.ts","#own/user.service":"./src/data/user.repository.ts"}}',
    "tsconfig.json": '{"compilerOptions":{"paths":{"mongodb":["./src/hub/text.ts"]}}}',
    "src/hub/users.ts": 'export * from "../data/user.repository.js";',
    "src/hub/text.ts": "export const text = 1;",
    "src/hub/index.ts": 'import { UserRepository } from "../data/user.repository.js";\nexport * from "./text.js";\nexport * from "./users.js";\nexport * from "knex";\nexport { UserService as Users } from "../data/user.service.js";\nexport { Pool } from "pg";\nexport { states } from "../data/states.repository.js";\nexport const made = new UserRepository();\nexport const plain = 1;',
    "src/hub/own.ts": 'import { UserRepository } from "../data/user.repository.js";\nexport const made = new UserRepository();\nexport * as deep from "./deep.js";',
    "src/hub/deep.ts": 'export { UserRepository } from "../data/user.repository.js";',
    "src/hub/round.ts": 'export * from "./around.js";\nexport * from "../data/user.repository.js";',
    "src/hub/loop.ts": 'export * from "./back.js";\nexport { UserRepository } from "../data/user.repository.js";',
    "src/hub/back.ts": 'export * from "./loop.js";',
    ...Object.fromEntries(Array.from({ length: 205 }, (_, at) => [`src/chain/a${String(at)}.ts`, `export * from "./a${String(at + 1)}.js";`])),
    "src/chain/a205.ts": 'export { UserRepository } from "../data/user.repository.js";',
    "src/hub/around.ts": 'export * from "./round.js";',
    "src/data/states.repository.ts": 'export const states = ["on", "off"];\nexport enum State { On = "on" }\nexport const find = () => 1;',
    "src/services/index.ts": 'export * from "../data/user.repository.js";',
    "src/services/user.service.ts": 'export * from "../data/user.repository.js";',
  });
  const crosses = (text: string, { from = "controller", tier = "recommended", settings }: Asked = {}): boolean =>
    mayCross(projectFor(modelOf(settings), root, `${root}/src/users/user.controller.ts`, {}), text, from, tier);

  it.each([
    ["a layer that it must not", 'import { users } from "../data/user.repository.js";'],
    ["a file that is only run", 'import "../data/user.repository.js";'],
    ["the same through an alias", 'import { users } from "#data/user.repository";'],
    ["a name that an alias turns into another", 'import { users } from "#own/user.service";'],
    ["a package of a concern", 'import { Pool } from "pg";'],
    ["such a package, though a path stands for it", 'import { MongoClient } from "mongodb";'],
    ["such a package under another name", 'import { Pool } from "#db";'],
    ["a file that hands such on", 'import { users } from "../hub/users.js";'],
    ["an index that hands such on", 'import { users } from "../services/index.js";'],
    ["the folder of that index", 'import { users } from "../services";'],
    ["what an index hands on of such", 'import { UserRepository } from "../hub";'],
    ["what an index hands on of a package", 'import { Pool } from "../hub/index.js";'],
    ["all of that index", 'import * as hub from "../hub";'],
    ["what that index declares itself", 'import { made } from "../hub/own.js";'],
    ["what is handed on under one name", 'import { deep } from "../hub/own.js";'],
    ["what is looked for in too many files", 'import { nowhere } from "../chain/a0.js";'],
    ["what may come from a package that is handed on whole", 'import { knex } from "../hub";'],
    ["a name that goes round in circles", 'import { missing } from "../hub/around.js";'],
    ["a constant beside what runs", 'import { states, find } from "../data/states.repository.js";'],
    ["a file of constants whole", 'import * as states from "../data/states.repository.js";'],
    ["a specifier that only the tree can tell", "const users = await import(name);"],
    ["a file in another way", 'const path = require.resolve("../data/user.service.js");'],
  ])("may cross where it imports %s", (_what, text) => {
    expect(crosses(`import { a } from "../data/user.service.js";\n${text}`)).toBe(true);
  });

  it.each([
    ["nothing", "export const users = [];"],
    ["a layer that it may", 'import { users } from "../data/user.service.js";'],
    ["a file of that layer, whatever it hands on", 'import { users } from "../services/user.service.js";'],
    ["what is not there", 'import { users } from "../missing.js";'],
    ["a package of no concern", 'import lodash from "lodash";'],
    ["what an index hands on of a layer that it may", 'import { Users } from "../hub";'],
    ["constants of a layer that it must not", 'import { states, State } from "../data/states.repository.js";'],
    ["what an index beside a repository does not name", 'import { nowhere } from "../hub/loop.js";'],
    ["what is looked for in few files", 'import { nowhere } from "../chain/a190.js";'],
    ["such constants through an index", 'import { states } from "../hub";'],
    ["a file that hands on nothing", 'import { text } from "../hub/text.js";'],
  ])("does not cross where it imports %s", (_what, text) => {
    expect(crosses(text)).toBe(false);
  });

  it("tells which of the specifiers lead there", () => {
    const text = 'import { a } from "../data/user.service.js";\nimport { b } from "../data/user.repository.js";\nimport { c } from "../hub/text.js";\nimport { Pool } from "pg";';
    const project = projectFor(modelOf(undefined), root, `${root}/src/users/other.controller.ts`, {});
    const suspects = (said = text, tier: Tier = "recommended", from = "controller"): readonly string[] | undefined => suspectsOf(project, said, from, tier);
    expect(suspects()).toBeUndefined();
    expect(mayCross(project, text, "controller", "recommended")).toBe(true);
    expect(suspects()).toEqual(["../data/user.repository.js", "pg"]);
    expect([suspects(`${text} `), suspects(text, "strict"), suspects(text, "recommended", "service")]).toEqual([undefined, undefined, undefined]);
    expect(suspectsOf({ ...project, model: modelOf({ aliases: { "#x": "src/hub" } }) }, text, "controller", "recommended")).toBeUndefined();
  });

  it("is judged by its layer, its tier and the settings", () => {
    const model = 'import { User } from "../data/user.model.js";';
    const states = 'import { states } from "../data/states.repository.js";';
    expect([crosses(states), crosses(states, { tier: "strict" })]).toEqual([false, true]);
    expect([crosses(model), crosses(model, { tier: "strict" }), crosses(model, { from: "service", tier: "strict" })]).toEqual([false, true, false]);
    expect([crosses('import { users } from "../hub/users.js";', { settings: { follow: false } }), crosses('import { users } from "../data/user.repository.js";', { settings: { follow: false } })]).toEqual([false, true]);
    // A migration in `strict` imports no file at all.
    expect([crosses('import lodash from "lodash";', { from: "migration" }), crosses('import lodash from "lodash";', { from: "migration", tier: "strict" })]).toEqual([false, true]);
    const aliases = { settings: { aliases: { "#data/user.service": "src/data/user.repository" } } };
    expect([crosses('import { users } from "#data/user.service";'), crosses('import { users } from "#data/user.service";', aliases)]).toEqual([false, true]);
  });
});
