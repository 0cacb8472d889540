import { describe, expect, it } from "vitest";
import type { Tier } from "../../src/layers/decide.ts";
import { mayLead } from "../../src/origins/leads.ts";
import { projectFor } from "../support/linted-file.ts";
import { modelOf } from "../../src/settings/model-of.ts";
import { tempProject, type Files } from "../support/project.ts";

const settled: Files = {
  "src/data/user.repository.ts": "export class UserRepository {}",
  "src/data/user.service.ts": "export class UserService {}",
  "src/data/user.model.ts": "export class User {}",
};

interface Asked {
  readonly from?: string;
  readonly tier?: Tier;
  readonly settings?: unknown;
}

/** A question about `src/hub/users.ts`. */
function asker(files: Files): (asked?: Asked) => boolean {
  const { root } = tempProject({ ...settled, ...files });
  return ({ from = "controller", tier = "recommended", settings } = {}) =>
    mayLead(projectFor(modelOf(settings), root, `${root}/src/users/user.controller.ts`, {}), `${root}/src/hub/users.ts`, from, tier);
}

const leads = (hub: string, asked: Asked = {}, more: Files = {}): boolean => asker({ "src/hub/users.ts": hub, ...more })(asked);

describe("a file that hands on", () => {
  it("may lead to a layer that it imports, in any spelling", () => {
    expect(leads('export * from "../data/user.repository.js";')).toBe(true);
    expect(leads('module.exports = require("../data/user.repository");')).toBe(true);
    expect(leads('export const load = () => import("../data/user.repository.js");')).toBe(true);
    expect(leads('export * from "../data/missing.repository.js";')).toBe(true);
  });

  it("leads nowhere where it imports nothing, or only what may be imported", () => {
    expect(leads("export const users = [];")).toBe(false);
    expect(leads('export * from "../data/user.service.js";')).toBe(false);
    expect(leads('export * from "lodash"; export * from "./missing.js";')).toBe(false);
  });

  it("leads nowhere where it is not there", () => {
    expect(asker({})()).toBe(false);
  });

  it("may lead anywhere where its text cannot tell", () => {
    expect(leads("module.exports = require(name);")).toBe(true);
    expect(leads('export * from "./deep.js";', {}, { "src/hub/deep.ts": "export default await import(name);" })).toBe(true);
  });

  it("may lead there through two others", () => {
    const through = (last: string): boolean =>
      leads('export * from "./one.js";', {}, { "src/hub/one.ts": 'export * from "./two.js";', "src/hub/two.ts": `export * from "../data/${last}.js";` });
    expect([through("user.repository"), through("user.service")]).toEqual([true, false]);
  });

  it("may lead there through an alias", () => {
    const more = { "package.json": '{"name":"p","imports":{"#data/*":"./src/data/*"}}' };
    expect(leads('export * from "#data/user.repository.js";', {}, more)).toBe(true);
    expect(leads('export * from "#data/user.service.js";', {}, more)).toBe(false);
  });

  it("is gone through once, though it comes back to itself", () => {
    const round = (last: string): boolean =>
      leads('export * from "./one.js"; export * from "./users.js";', {}, { "src/hub/one.ts": `export * from "./users.js"; export * from "../data/${last}.js";` });
    expect([round("user.repository"), round("user.service")]).toEqual([true, false]);
  });
});

describe("the index of a layer that may be imported", () => {
  const index = (last: string): Files => ({ "src/services/index.ts": `export * from "../data/${last}.js";` });

  it.each(["../services/index.js", "../services"])("is gone through: %s", (specifier) => {
    expect(leads(`export * from "${specifier}";`, {}, index("user.repository"))).toBe(true);
    expect(leads(`export * from "${specifier}";`, {}, index("user.service"))).toBe(false);
  });

  it("is the only file of a layer that is", () => {
    const users = (name: string): Files => ({ [`src/services/${name}.ts`]: 'export * from "../data/user.repository.js";' });
    expect(leads('export * from "../services/user.service.js";', {}, users("user.service"))).toBe(false);
    expect(leads('export * from "../services/users.js";', {}, users("users"))).toBe(false);
  });
});

describe("the tier and the layer of the importing file", () => {
  it("decide about layers", () => {
    const ask = asker({ "src/hub/users.ts": 'export * from "../data/user.model.js";' });
    expect(ask()).toBe(false);
    expect(ask({ tier: "strict" })).toBe(true);
    expect(ask({ from: "service", tier: "strict" })).toBe(false);
    expect(ask({ from: "schema", tier: "strict" })).toBe(false);
  });

  it("decide about concerns", () => {
    const ask = asker({ "src/hub/users.ts": 'export { PrismaClient } from "@prisma/client";' });
    expect(ask()).toBe(true);
    expect(ask({ from: "schema" })).toBe(false);
    expect(ask({ from: "schema", tier: "strict" })).toBe(true);
    expect(ask({ from: "repository", tier: "strict" })).toBe(false);
  });

  it("decide nothing for a layer that is not there", () => {
    const ask = asker({ "src/hub/users.ts": 'export { PrismaClient } from "@prisma/client"; export * from "../data/user.repository.js";' });
    expect(ask({ from: "gateway", tier: "strict" })).toBe(false);
  });

  it("decide by the settings of the file", () => {
    const ask = asker({ "src/hub/users.ts": 'export * from "bullmq";' });
    const settings = { concerns: { queue: { packages: ["bullmq"] } } };
    expect(ask({ tier: "strict" })).toBe(false);
    expect(ask({ tier: "strict", settings })).toBe(true);
    expect(ask({ tier: "strict" })).toBe(false);
  });
});

describe("patience", () => {
  /** A hub that hands on so many files, none of which leads anywhere. */
  function wide(count: number): boolean {
    const names = Array.from({ length: count }, (_, at) => `part${String(at)}`);
    const parts = Object.fromEntries(names.map((name) => [`src/hub/${name}.ts`, ""]));
    return leads(names.map((name) => `export * from "./${name}.js";`).join("\n"), {}, parts);
  }

  it("ends after two hundred files: then it is taken for granted that they lead somewhere", () => {
    expect([wide(199), wide(200)]).toEqual([false, true]);
  });
});
