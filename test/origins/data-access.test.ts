import * as parser from "@typescript-eslint/parser";
import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { Linter, type Rule } from "eslint";
import { describe, expect, it } from "vitest";
import { isDataAccess } from "../../src/origins/data-access.ts";
import { lintedFrame } from "../../src/origins/frame.ts";
import { projectFor } from "../support/linted-file.ts";
import { Tracer } from "../../src/origins/tracer.ts";
import { makeModel } from "../../src/settings/make-model.ts";
import { tempProject } from "../support/project.ts";

const files = {
  "src/user.repository.ts": "export class UserRepository { find() {} }\nexport interface Users { find(): void }\nexport const load = () => 1;\n",
  "src/user.service.ts": "export class UserService { find() {} }\nexport interface Users { find(): void }\n",
  "src/base.ts": 'import { UserRepository } from "./user.repository.js";\nexport class Base extends UserRepository {}\nexport class Plain {}\nexport class Deep extends Base {}\n',
};

/** True if the argument of `probe(…)` is access to data; undefined if it is not known at all. */
function probed(code: string, name = "src/linted.ts"): boolean | undefined {
  const { root } = tempProject(files);
  const filename = `${root}/${name}`;
  let answer: boolean | undefined;
  const rule: Rule.RuleModule = {
    create: ({ sourceCode }) => ({
      CallExpression({ callee, arguments: [argument] }) {
        if (callee.type !== "Identifier" || callee.name !== "probe") return;
        const project = projectFor(makeModel({}), root, filename, sourceCode);
        const tracer = new Tracer(project);
        const value = tracer.trace(argument as unknown as TSESTree.Node, lintedFrame(project.file, sourceCode as unknown as Readonly<TSESLint.SourceCode>));
        answer = value && isDataAccess(project, tracer, value);
      },
    }),
  };
  const messages = new Linter({ cwd: root }).verify(code, [{ files: ["**/*.ts"], languageOptions: { parser }, plugins: { test: { rules: { probe: rule } } }, rules: { "test/probe": "error" } }], { filename });
  expect(messages).toEqual([]);
  return answer;
}

describe("access to data", () => {
  it.each([
    ["a database package", 'import { Pool } from "pg"; probe(new Pool().query("select 1"));'],
    ["a class of a repository", 'import { UserRepository } from "./user.repository.js"; probe(new UserRepository().find());'],
    ["a function of a repository", 'import { load } from "./user.repository.js"; probe(load);'],
    ["a type of a repository", 'import type { Users } from "./user.repository.js"; const f = (users: Users) => probe(users);'],
    ["a subclass in another file", 'import { Base } from "./base.js"; probe(new Base());'],
    ["a subclass of that", 'import { Deep } from "./base.js"; probe(new Deep().find());'],
    ["a subclass in this file", 'import { UserRepository } from "./user.repository.js"; class Own extends UserRepository {} probe(new Own());'],
    ["an interface over one", 'import type { Users } from "./user.repository.js"; interface Own extends Users {} const f = (own: Own) => probe(own);'],
    ["an intersection with one", 'import { Pool } from "pg"; const f = (own: { a: 1 } & Pool) => probe(own);'],
  ])("is %s", (_what, code) => {
    expect(probed(code)).toBe(true);
  });

  it.each([
    ["another package", 'import express from "express"; probe(express());'],
    ["a class of a service", 'import { UserService } from "./user.service.js"; probe(new UserService());'],
    ["a type of a service", 'import type { Users } from "./user.service.js"; const f = (users: Users) => probe(users);'],
    ["a class without a parent", 'import { Plain } from "./base.js"; probe(new Plain());'],
    ["an interface over a service", 'import type { Users } from "./user.service.js"; interface Own extends Users {} const f = (own: Own) => probe(own);'],
    ["a global", "probe(console);"],
  ])("is not %s", (_what, code) => {
    expect(probed(code)).toBe(false);
  });

  it("is not what a repository declares for itself", () => {
    expect(probed("class Query {} probe(new Query());", "src/order.repository.ts")).toBe(false);
  });

  it("is not looked for without end", () => {
    expect(probed("interface One extends Two {} interface Two extends One {} const f = (one: One) => probe(one);")).not.toBe(true);
    expect(probed("class One extends Two {} class Two extends One {} probe(new One());")).not.toBe(true);
  });
});
