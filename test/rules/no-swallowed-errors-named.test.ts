import { describe, expect, it } from "vitest";
import { saidOf } from "../support/said.ts";

const path = "src/users/user.service.ts";
const files = { "src/users/user.repository.ts": "export const users = { get(id: number) { return id; } };\n", "src/users/none.ts": "export const toNothing = () => null;\n" };
const said = async (code: string, tier: "recommended" | "strict" = "recommended") =>
  saidOf("no-swallowed-errors", path, { ...files, [path]: `import { users } from "./user.repository";\n${code}\n` }, tier);

describe("a handler that has a name in the file", () => {
  it.each([
    "const falsy = () => false;\nexport const f = () => users.get(1).catch(falsy);",
    "const falsy = async (): Promise<boolean> => { return false; };\nexport const f = () => users.get(1).catch(falsy);",
    "function falsy() { return false; }\nexport const f = async () => (await users.get(1).catch(falsy)) ?? 1;",
  ])("is judged by the literal that it gives: %s", async (code) => {
    const [report, ...more] = await said(code);
    expect(report).toMatchObject({ messageId: "fallbackHandler", message: expect.stringContaining("If `users.get` fails, the caller gets `falsy()` as if all were well") as string });
    expect(more).toEqual([]);
  });

  it.each([
    "// Guests have no row, and that is no failure.\nconst falsy = () => false;\nexport const f = () => users.get(1).catch(falsy);",
    "const told = (error: Error) => { console.error(error); return false; };\nexport const f = () => users.get(1).catch(told);",
    "const counted = () => { failures += 1; return false; };\nlet failures = 0;\nexport const f = () => users.get(1).catch(counted);",
    "const falsy = () => false;\nexport const f = (work: any) => work().catch(falsy);",
    'import { toNothing } from "./none";\nexport const f = () => users.get(1).catch(toNothing);',
  ])("is let be where it has a reason, does more, or loses no data: %s", async (code) => {
    expect(await said(code)).toEqual([]);
  });

  it("is reported in strict whatever it loses", async () => {
    expect((await said("const falsy = () => false;\nexport const f = (work: any) => work().catch(falsy);", "strict")).map(({ messageId }) => messageId)).toEqual(["fallbackHandler"]);
  });

  it("leaves valid suggestions", async () => {
    const [report] = await said("const falsy = () => false;\nexport const f = () => users.get(1).catch(falsy);");
    expect(report?.suggestions?.map(({ fix }) => fix.text)).toEqual(["", '(error: unknown) => { throw new Error("F failed.", { cause: error }); }']);
  });
});
