import { describe, expect, it } from "vitest";
import { tempProject } from "../support/project.ts";

const path = "src/users/user.service.ts";
const found = async (statements: string, tier: "recommended" | "strict" = "recommended"): Promise<number> =>
  (await tempProject({ [path]: `export async function f(ask: any, other: any) {\nlet user: any;\n${statements}\nreturn user;\n}\n` }).lint({ patterns: [path], tier })).length;

const attempt = "try { user = await ask(); } catch { user = null; }";

describe("a try whose outcome is missed by a throw", () => {
  it.each([
    `${attempt}\nif (!user) throw new Error("no user");`,
    `${attempt}\nif (!user || !user.isActive) { ask.count(); throw new Error("no user"); }`,
    `${attempt}\nif (user === null) throw new Error("no user");`,
    `${attempt}\nif (user == undefined) throw new Error("no user");`,
    `try { user = await ask(); } catch {}\nif (!user) throw new Error("no user");`,
    `try { const id = await ask(); user = await other(id); } catch { user = undefined; }\nif (other.isStrict || user == null) throw new Error("no user");`,
    `if (other) { ${attempt}\nif (!user) throw new Error("no user"); }`,
  ])("may fail: %s", async (code) => {
    expect(await found(code)).toBe(0);
    expect(await found(code, "strict")).toBe(1);
  });

  it.each([
    ["nothing follows", attempt],
    ["something else is done first", `${attempt}\nask.count(user);\nif (!user) throw new Error("no user");`],
    ["it is missed by an answer", `${attempt}\nif (!user) return undefined;`],
    ["it is missed by more than a throw", `${attempt}\nif (!user) { if (other) throw new Error("no user"); ask.count(); }`],
    ["something else is missed", `${attempt}\nif (!other) throw new Error("no other");`],
    ["what is there is too much", `${attempt}\nif (user) throw new Error("a user");`],
    ["more has to be so", `${attempt}\nif (!user && other) throw new Error("no user");`],
    ["it is there if it is not null", `${attempt}\nif (user !== null) throw new Error("a user");`],
    ["it is compared with something", `${attempt}\nif (user === other) throw new Error("a user");`],
    ["the sign is another one", `${attempt}\nif (typeof user) throw new Error("a user");`],
    ["it is put elsewhere", `try { other.user = await ask(); } catch { other.user = null; }\nif (!user) throw new Error("no user");`],
    ["it is added to", `try { user += await ask(); } catch { user = 0; }\nif (!user) throw new Error("no user");`],
    ["it is made in a turn of a switch", `switch (other) { case 1: ${attempt}\nif (!user) throw new Error("no user"); }`],
  ])("is reported where %s", async (_, code) => {
    expect(await found(code)).toBe(1);
  });
});
