import { describe, expect, it } from "vitest";
import { noSwallowedErrors } from "../../src/rules/no-swallowed-errors.ts";
import { tempProject } from "../support/project.ts";
import { ruleTester } from "../support/rule-tester.ts";

const service = "/backend/src/users/user.service.ts";
const prisma = 'import { PrismaClient } from "@prisma/client";\nconst db = new PrismaClient();\n';

ruleTester().run("no-swallowed-errors: what is made a promise of, and what is combined", noSwallowedErrors as never, {
  valid: [
    { name: "asks a question", filename: service, code: "const body = await Promise.resolve(request.json()).catch(() => undefined);" },
    { name: "asks several", filename: service, code: "const all = await Promise.all([a.json(), b.json()]).catch(() => undefined);" },
    { name: "asks one for each of many", filename: service, code: "const all = await Promise.all(answers.map((one) => one.json())).catch(() => undefined);" },
    { name: "asks several in a try", filename: service, code: "async function f() { try { return await Promise.all([a.json(), Promise.resolve(b.json())]); } catch { return null; } }" },
    { name: "fills a cache", filename: service, code: "Promise.resolve(cache.set(key, value)).catch(() => {});" },
    { name: "gives several back", filename: service, code: "await Promise.all([a.close(), b.close()]).catch(() => {});" },
    { name: "gives many back", filename: service, code: "async function f() { try { await Promise.all([a.close(), ...others.map((one) => one.close())]); } catch {} }" },
    { name: "gives many back from blocks", filename: service, code: "await Promise.all(all.map(async (one) => { await one.close(); })).catch(() => {});" },
    { name: "gives a literal for what is no data", filename: service, code: "export const a = () => Promise.resolve(load()).catch(() => null);" },
    { name: "combines what is no data", filename: service, code: "export const a = () => Promise.all([load(), open()]).catch(() => []);" },
    { name: "combines what is handled one by one", filename: service, code: `${prisma}export const a = () => Promise.all(ids.map((id) => db.user.findFirst(id).catch(tell))).catch(() => []);` },
    { name: "combines what is handled, and others", filename: service, code: `${prisma}export const a = () => Promise.all([db.user.count().catch(tell), load()]).catch(() => []);` },
    { name: "combines what is handled before it goes on", filename: service, code: `${prisma}export const a = () => Promise.all([db.user.count().catch(tell)]).then(Number).catch(() => []);` },
    { name: "combines what is handled inside", filename: service, code: `${prisma}export const a = () => Promise.all(ids.map(async (id) => { try { return await db.user.findFirst(id); } catch (error) { return tell(error); } })).catch(() => []);` },
    { name: "never fails", filename: service, code: `${prisma}export const a = () => Promise.allSettled([db.user.findMany()]).catch(() => []);` },
    { name: "is of another Promise", filename: service, code: `${prisma}export const a = () => pool.all([db.user.findMany()]).catch(() => []);` },
    { name: "combines what is not to be seen", filename: service, code: "export const a = (all) => Promise.all(all).catch(() => []);" },
  ],
  invalid: [
    { name: "loses what is made a promise of, and is returned", filename: service, code: "const a = () => Promise.resolve(users.find(id)).catch(() => {});",
      errors: [{ messageId: "emptyHandler", data: { call: "`users.find`" }, line: 1, column: 55, endLine: 1, endColumn: 63, suggestions: [
        { messageId: "rethrow", output: "const a = () => Promise.resolve(users.find(id));" },
        { messageId: "wrap", output: 'const a = () => Promise.resolve(users.find(id)).catch((error: unknown) => { throw new Error("A failed.", { cause: error }); });' },
      ] }] },
    { name: "loses what is made a promise of, and is assigned", filename: service, code: "const user = await Promise.resolve(users.load(id)).catch(() => undefined);",
      errors: [{ messageId: "emptyHandler", data: { call: "`users.load`" }, line: 1, column: 58, endLine: 1, endColumn: 73, suggestions: [
        { messageId: "rethrow", output: "const user = await Promise.resolve(users.load(id));" },
        { messageId: "wrap", output: 'const user = await Promise.resolve(users.load(id)).catch((error: unknown) => { throw new Error("The operation failed.", { cause: error }); });' },
      ] }] },
    { name: "gives a literal for data that is made a promise of", filename: service, code: `${prisma}db.user.findMany(Promise.resolve(db.user.count()).catch(() => null));`,
      errors: [{ messageId: "fallbackHandler", data: { call: "`db.user.count`", value: "null" }, line: 3, column: 57, endLine: 3, endColumn: 67, suggestions: [
        { messageId: "rethrow", output: `${prisma}db.user.findMany(Promise.resolve(db.user.count()));` },
        { messageId: "wrap", output: `${prisma}db.user.findMany(Promise.resolve(db.user.count()).catch((error: unknown) => { throw new Error("The operation failed.", { cause: error }); }));` },
      ] }] },
  ],
});

describe("a combination", () => {
  const found = async (code: string): Promise<string[]> => {
    const messages = await tempProject({ "src/users/user.service.ts": `${prisma}${code}\n` }).messages();
    return messages.filter(({ ruleId }) => ruleId === "layered/no-swallowed-errors").map(({ line, column, messageId, message }) => `${String(line)}:${String(column)} ${String(messageId)} ${message.split(",")[0] ?? ""}`);
  };

  it.each([
    ["all of some", "export const a = () => Promise.all([db.user.count(), db.user.findMany()]).catch(() => []);", "3:81 fallbackHandler If `Promise.all` fails"],
    ["some and others", "export const a = (wait: any) => Promise.race([wait(), db.user.count()]).catch(() => null);", "3:79 fallbackHandler If `Promise.race` fails"],
    ["any of some", "export const a = () => Promise.any([db.user.count()]).catch(() => 0);", "3:61 fallbackHandler If `Promise.any` fails"],
    ["one for each of many", "export const a = (ids: any[]) => Promise.all(ids.map((id) => db.user.findFirst(id))).catch(() => []);", "3:92 fallbackHandler If `Promise.all` fails"],
    ["one for each of many, from a block", "export const a = (ids: any[]) => Promise.all(ids.map(async (id) => { const user = await db.user.findFirst(id); return [user]; })).catch(() => []);", "3:137 fallbackHandler If `Promise.all` fails"],
    ["some, and one for each of many", "export const a = (ids: any[]) => Promise.all([1, ...ids.map((id) => db.user.findFirst(id))]).catch(() => []);", "3:100 fallbackHandler If `Promise.all` fails"],
    ["what a handler of the first only changes", "export const a = () => Promise.all([Promise.all([db.user.count()]).then(Number)]).catch(() => []);", "3:89 fallbackHandler If `Promise.all` fails"],
  ])("is what it combines: %s", async (_what, code, expected) => {
    expect(await found(code)).toEqual([expected]);
  });

  it("is lost where one part of it may not fail unheard", async () => {
    expect(await found("export const a = async (b: any) => { await Promise.all([b.close(), b.save()]).catch(() => {}); };")).toEqual(["3:85 emptyHandler If `Promise.all` fails"]);
    expect(await found("export const a = async (b: any) => { await Promise.all([b.close(), ...b.others]).catch(() => {}); };")).toEqual(["3:88 emptyHandler If `Promise.all` fails"]);
    expect(await found("export const a = async (b: any) => { try { await Promise.all([b.close(), b.save()]); } catch {} };")).toEqual(["3:88 empty If `Promise.all` fails here"]);
    expect(await found("export const a = async (b: any) => { await Promise.all(b.others.map(b.close)).catch(() => {}); };")).toEqual(["3:85 emptyHandler If `Promise.all` fails"]);
  });

  it("is named by what is in it, where that is one", async () => {
    expect(await found("export const a = async (b: any) => { try { return await Promise.resolve(b.save()); } catch { return null; } };")).toEqual(["3:86 fallback If `b.save` fails"]);
    const rxjs = 'import { catchError, EMPTY, defer, from } from "rxjs";\n';
    expect(await found(`${rxjs}export const a = (b: any) => [from(b.save()).pipe(catchError(() => EMPTY)), defer(() => b.load()).pipe(catchError(() => EMPTY))];`)).toEqual(["4:62 emptyHandler If `b.save` fails", "4:115 emptyHandler If `b.load` fails"]);
    expect(await found(`${rxjs}export const a = (b: any) => b.from(b.save()).pipe(catchError(() => EMPTY));`)).toEqual(["4:63 emptyHandler If `b.from` fails"]);
    expect(await found(`${rxjs}export const a = (b: any) => from(b).pipe(catchError(() => EMPTY));`)).toEqual(["4:54 emptyHandler If `from` fails"]);
  });
});
