import { describe, expect, it } from "vitest";
import { tempProject, type Files, type LintOptions } from "../support/project.ts";

const top = 'import { ConflictException, NotFoundException } from "@nestjs/common";\nimport createError from "http-errors";\n';
const files: Files = {
  "src/lib/fail.ts": `${top}export function failNotFound(id: string): never {
  throw new NotFoundException(id);
}
export const lose = (): never => { throw createError(410); };
export async function later() { log(); throw createError(410); }
export function either(kind: string): never {
  if (kind === "full") throw new ConflictException();
  else throw new NotFoundException();
}
export default function (text) { throw createError(404, text); }
export class Errors { static gone(): never { throw createError(410); } }
export const errors = { gone(): never { throw createError(410); } };

export function sometimes(user: unknown) { if (!user) throw new NotFoundException(); }
export function orGives(user: unknown) { if (user) return user; throw new NotFoundException(); }
export function onward(error: unknown): never { if (error instanceof TypeError) throw new NotFoundException(); throw error; }
export function domain(): never { throw new Error("no"); }
export function* steps() { throw createError(404); }
export const inner = () => { const fail = () => { throw createError(404); }; return fail; };
export function exits(): never { process.exit(1); }
export function declared(): never;
`,
  "src/lib/index.ts": 'export * from "./fail.js";\nexport * as fails from "./fail.js";',
  "src/middleware/fail.ts": `${top}export const refuse = (): never => { throw createError(403); };`,
  "src/orders/order.service.ts": `${top}export const refuse = (): never => { throw createError(403); };`,
};

/** What the rule says, as `line:column name (file)`. */
async function reported(code: string, options: LintOptions = {}, path = "src/users/user.service.ts"): Promise<string[]> {
  const found = await tempProject({ ...files, [path]: code }).messages({ patterns: [path], ...options });
  return found.filter(({ ruleId }) => ruleId === "layered/no-http-errors").map(({ line, column, message }) => `${String(line)}:${String(column)} ${/^`[^`]*` \([^)]*\)/.exec(message)?.[0] ?? message}`);
}

const taking = (names: string): string => `import { ${names} } from "../lib/fail.js";\n`;

describe("a function of another file that only throws", () => {
  it.each([
    ["a call that stands alone", `${taking("failNotFound")}failNotFound("1");`, "2:1 `failNotFound` (`../lib/fail.ts`)"],
    ["what is done where there is nothing", `${taking("lose")}export const find = (user?: string) => user ?? lose();`, "2:48 `lose` (`../lib/fail.ts`)"],
    ["what is given back", `${taking("failNotFound as fail")}export const find = () => { return fail("1"); };`, "2:36 `fail` (`../lib/fail.ts`)"],
    ["what is thrown", `${taking("lose")}export const find = () => { throw lose(); };`, "2:35 `lose` (`../lib/fail.ts`)"],
    ["what fails later", `${taking("later")}export const find = async () => { await later(); };`, "2:41 `later` (`../lib/fail.ts`)"],
    ["one of several errors", `${taking("either")}either("full");`, "2:1 `either` (`../lib/fail.ts`)"],
    ["a default", 'import fail from "../lib/fail.js";\nfail("no");', "2:1 `fail` (`../lib/fail.ts`)"],
    ["a static method", `${taking("Errors")}Errors.gone();`, "2:1 `gone` (`../lib/fail.ts`)"],
    ["a method of an object", `${taking("errors")}errors.gone();`, "2:1 `gone` (`../lib/fail.ts`)"],
    ["a member of a namespace", 'import * as fails from "../lib/fail.js";\nfails.lose();', "2:1 `lose` (`../lib/fail.ts`)"],
    ["what an index hands on", 'import { lose } from "../lib/index.js";\nlose();', "2:1 `lose` (`../lib/fail.ts`)"],
    ["a part of require", 'const { lose } = require("../lib/fail");\nlose();', "2:1 `lose` (`../lib/fail.ts`)"],
    ["a module by require", 'const fails = require("../lib/fail");\nfails.lose();', "2:1 `lose` (`../lib/fail.ts`)"],
    ["what a layer of HTTP has", 'import { refuse } from "../middleware/fail.js";\nrefuse();', "2:1 `refuse` (`../middleware/fail.ts`)"],
  ])("raises an HTTP error as %s", async (_how, code, expected) => {
    expect(await reported(code)).toEqual([expected]);
  });

  it("says what to throw instead", async () => {
    const [message] = (await tempProject({ ...files, "src/users/user.service.ts": `${taking("failNotFound")}failNotFound("1");` }).messages({ patterns: ["src/users/user.service.ts"] })).map((one) => one.message);
    expect(message).toContain("throw a domain error such as `NotFoundError`");
  });

  it.each([
    ["throws only sometimes", `${taking("sometimes")}sometimes(1);`],
    ["may give something back", `${taking("orGives")}orGives(1);`],
    ["may throw on what it was given", `${taking("onward")}onward(1);`],
    ["throws an error of the domain", `${taking("domain")}domain();`],
    ["is a generator", `${taking("steps")}steps();`],
    ["has a function inside that throws", `${taking("inner")}inner();`],
    ["throws nothing", `${taking("exits")}exits();`],
    ["has no body", `${taking("declared")}declared();`],
    ["is only handed on", `${taking("lose")}export const fallback = lose;`],
    ["is reported where it is, in a layer below HTTP", 'import { refuse } from "../orders/order.service.js";\nrefuse();'],
    ["has a name that is declared here", `${taking("lose")}export const find = (lose: () => void) => { lose(); };`],
    ["is called by a guard", `${taking("lose")}export class Auth implements CanActivate { canActivate() { lose(); } }`],
  ])("is silent about one that %s", async (_how, code) => {
    expect(await reported(code)).toEqual([]);
  });

  it("is reported once where it is of this file, and free in a controller", async () => {
    expect(await reported(`${top}function fail(): never { throw createError(404); }\nfail();`)).toEqual([expect.stringMatching(/^3:32 `createError` of `http-errors`/)]);
    expect(await reported(`${taking("lose")}lose();`, {}, "src/users/user.controller.ts")).toEqual([]);
  });
});
