import { describe, expect, it } from "vitest";
import { placed, saidOf } from "../support/said.ts";

const path = "src/users/user.service.ts";
const prisma = 'import { PrismaClient } from "@prisma/client";\nconst db = new PrismaClient();\n';

const messagesOf = (code: string, tier?: "recommended" | "strict") => saidOf("no-swallowed-errors", path, { [path]: prisma + code }, tier);

/** What is reported, with the value that the message names. */
const found = async (code: string): Promise<string[]> =>
  (await messagesOf(code)).map((one) => `${placed(one)} ${/gets `(.*?)` as/.exec(one.message)?.[1] ?? ""}`.trim());

const inCatch = async (handler: string, top = ""): Promise<string[]> => await found(`${top}\nexport async function f(many: any) { try { return await db.user.findMany(many); } ${handler} }`);
const inHandler = async (handler: string, top = ""): Promise<string[]> => await found(`${top}\nexport const f = (many: any) => db.user.findMany(many).catch(${handler});`);

describe("a literal that is resolved", () => {
  it("is the literal", async () => {
    expect(await inHandler("() => Promise.resolve(null)")).toEqual(["4:62 fallbackHandler Promise.resolve(null)"]);
    expect(await inHandler("() => { return Promise.resolve([]); }")).toEqual(["4:62 fallbackHandler Promise.resolve([])"]);
    expect(await inHandler("() => Promise.resolve()")).toEqual(["4:62 emptyHandler"]);
    expect(await inHandler("() => { return Promise.resolve(undefined); }")).toEqual(["4:62 emptyHandler"]);
    expect(await inCatch("catch { return Promise.resolve(null); }")).toEqual(["4:83 fallback Promise.resolve(null)"]);
    expect(await found("export async function isThere() { try { return (await db.user.count()) > 0; } catch { return Promise.resolve(null); } }")).toEqual(["3:79 fallback Promise.resolve(null)"]);
    expect(await inCatch("catch { return await Promise.resolve(); }")).toEqual(["4:83 fallback await Promise.resolve()"]);
  });

  it("is none if it is worked out, rejected, or says that it failed", async () => {
    expect(await inHandler("() => Promise.resolve(many)")).toEqual([]);
    expect(await found("export async function isThere(door: any) { try { await door.open(); return true; } catch { return Promise.resolve(false); } }")).toEqual([]);
    expect(await inHandler("(error) => Promise.resolve(error)")).toEqual([]);
    expect(await inHandler("() => Promise.reject(null)")).toEqual([]);
    expect(await inHandler('() => Promise.resolve("lookup_failed")')).toEqual([]);
    expect(await inCatch("catch { return Promise.resolve(many); }")).toEqual([]);
    expect(await inCatch('catch { return Promise.resolve("lookup_failed"); }')).toEqual([]);
  });
});

describe("a literal under a name", () => {
  it.each([
    ["const EMPTY = { items: [], total: 0 };", "EMPTY"],
    ["const none = Object.freeze([]);", "none"],
    ["const none: string[] = [];\nexport const size = none.length;", "none"],
    ["export const NONE = [];", "NONE"],
    ["const NOTHING = null;", "NOTHING"],
    ["const none: string[] = Object.freeze([]);\nexport const add = (one: any) => none.push(one);", "none"],
  ])("is the literal: %s", async (top, name) => {
    const line = String(3 + top.split("\n").length);
    expect(await inCatch(`catch { return ${name}; }`, top)).toEqual([`${line}:83 fallback ${name}`]);
    expect(await inHandler(`() => ${name}`, top)).toEqual([`${line}:62 fallbackHandler ${name}`]);
  });

  it("is the literal where it is frozen on the spot, and nothing where it is nothing", async () => {
    expect(await inCatch("catch { return Object.freeze([]); }")).toEqual(["4:83 fallback Object.freeze([])"]);
    expect(await inHandler("() => NOTHING", "const NOTHING = undefined;")).toEqual(["4:62 emptyHandler"]);
    expect(await found("export async function f() {\n const none = null;\n try { return await db.user.count(); } catch { return none; } }")).toEqual(["5:40 fallback none"]);
  });

  it.each([
    ["is filled", "const rows: any[] = [];\nexport const add = (one: any) => rows.push(one);", "rows"],
    ["is written to", "const rows: any = {};\nexport const add = (one: any) => { rows.one = one; };", "rows"],
    ["is filled further in", "const rows: any = {};\nexport const add = (one: any) => { rows.one.two = one; };", "rows"],
    ["is emptied", "const rows: any = {};\nexport const drop = (one: string) => { delete rows[one]; };", "rows"],
    ["is handed to others", "const rows: any[] = [];\nfill(rows);", "rows"],
    ["is filled by those who import it", "export const rows: any[] = [];", "rows"],
    ["is exported elsewhere", "const rows: any[] = [];\nexport { rows };", "rows"],
    ["is written again", "let rows: any = null;\nexport const set = (one: any) => { rows = one; };", "rows"],
    ["holds a default", "const DEFAULT_LIMIT = 10;", "DEFAULT_LIMIT"],
    ["holds another", "const DEFAULTS = { theme: \"dark\" };", "DEFAULTS"],
    ["is of another file", 'import { EMPTY } from "./empty.js";', "EMPTY"],
    ["is known nowhere", "", "EMPTY"],
  ])("is none if it %s", async (_what, top, name) => {
    expect(await inCatch(`catch { return ${name}; }`, top)).toEqual([]);
    expect(await inHandler(`() => ${name}`, top)).toEqual([]);
  });

  it("is none if it is filled on the way", async () => {
    expect(await found("export async function f() {\n const rows: any[] = [], all = rows;\n try { for (;;) all.push(await db.user.count()); } catch { return rows; } }")).toEqual([]);
    expect(await found("export async function f() {\n const rows: any[] = [];\n try { for (;;) rows.push(await db.user.count()); } catch { return rows; } }")).toEqual([]);
  });
});

describe("several ways out", () => {
  it("lose the error if each is a literal", async () => {
    expect(await inCatch("catch { return many ? [] : null; }")).toEqual(["4:83 fallback many ? [] : null"]);
    expect(await inCatch("catch { return Array.isArray(many) ? [] : null; }")).toEqual(["4:83 fallback Array.isArray(many) ? [] : null"]);
    expect(await inCatch("catch { if (many) return []; return null; }")).toEqual(["4:83 fallback null"]);
    expect(await inCatch("catch { if (many) { return []; } else { return null; } }")).toEqual(["4:83 fallback []"]);
    expect(await inHandler("() => many ? [] : null")).toEqual(["4:62 fallbackHandler many ? [] : null"]);
    expect(await inHandler("() => { if (many) return []; return null; }")).toEqual(["4:62 fallbackHandler []"]);
  });

  it("do not where the error decides, something is done or asked, or one of them is no literal", async () => {
    expect(await inCatch("catch (error: any) { return error.code === 404 ? null : []; }")).toEqual([]);
    expect(await inCatch("catch ({ code }: any) { if (code === 404) return null; return []; }")).toEqual([]);
    expect(await inCatch("catch { return tell() ? [] : null; }")).toEqual([]);
    expect(await inCatch("catch { if (many) return []; throw new Error(); }")).toEqual([]);
    expect(await inCatch("catch { if (many) return []; many.retry(); return null; }")).toEqual([]);
    expect(await inCatch("catch { if (many) return []; }")).toEqual([]);
    expect(await inCatch('catch { return many ? "lookup_failed" : null; }')).toEqual([]);
    expect(await inCatch("catch { if (many) return []; // many are asked for by a guess\n return null; }")).toEqual([]);
    expect(await inHandler("(error: any) => error.code ? [] : null")).toEqual([]);
    expect(await inHandler("(error: any) => { if (error.code) return []; return null; }")).toEqual([]);
    expect(await inHandler("() => many ? [] : many")).toEqual([]);
  });

  it.each(["if (many) return []; return null;", "if (many) return []; else return null;", "if (many) { return []; } else if (many === 0) { return {}; } else { return null; }"])("are all replaced by what a suggestion does: %s", async (exits) => {
    const code = `export async function f(many: any) { try { return await db.user.findMany(); } catch { ${exits} } }`;
    const [first] = await messagesOf(code);
    const texts = (first?.suggestions ?? []).map(({ fix }) => (prisma + code).slice(0, fix.range[0]) + fix.text + (prisma + code).slice(fix.range[1]));
    expect(texts[0]).toBe(`${prisma}export async function f(many: any) { try { return await db.user.findMany(); } catch (error) { throw error; } }`);
  });

  it("stay where they are one way out of two", async () => {
    const code = "export async function f(many: any, log: any) { try { return await many(); } catch (error) { log.error(error); if (many) return []; } }";
    const [first] = await messagesOf(code, "strict");
    expect(first?.messageId).toBe("logOnly");
    // Between what is there and the bracket behind it.
    expect(first?.suggestions?.[0]?.fix.range).toEqual([prisma.length + code.length - 4, prisma.length + code.length - 3]);
  });
});

describe("what does nothing", () => {
  it("is no handling", async () => {
    expect(await inCatch("catch { void 0; }")).toEqual(["4:83 empty"]);
    expect(await inCatch("catch { null; }")).toEqual(["4:83 empty"]);
    expect(await inHandler("() => { void 0; }")).toEqual(["4:62 emptyHandler"]);
    expect(await inCatch("catch { void many(); }")).toEqual([]);
  });
});
