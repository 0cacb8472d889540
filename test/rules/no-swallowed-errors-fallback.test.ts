import { describe, expect, it } from "vitest";
import { saidOf } from "../support/said.ts";

const path = "src/users/user.service.ts";
const lint = async (statements: string, tier: "recommended" | "strict" = "recommended") => saidOf("no-swallowed-errors", path, { [path]: `export async function f(work: any, log: any) {\nlet user: any, ok = true;\n${statements}\nreturn [user, ok];\n}\n` }, tier);
const found = async (statements: string, tier: "recommended" | "strict" = "recommended"): Promise<string[]> => (await lint(statements, tier)).map(({ line, messageId }) => `${String(line)} ${messageId ?? ""}`);

describe("a literal instead of what was awaited", () => {
  it("is a fallback as one that is returned is", async () => {
    expect(await found("try { user = await work(); } catch { user = null; }")).toEqual(["3 fallback"]);
    expect(await found("try { work.user = await work(); } catch { work.user = {}; }")).toEqual(["3 fallback"]);
    expect(await found("try { user = await work.resolveOwner(1); } catch { user = null; }")).toEqual(["3 fallback"]);
    expect((await lint("try { user = await work(); } catch { user = []; }"))[0]?.message).toContain("gets `[]`");
  });

  it("is one beside others", async () => {
    expect(await found("for (const one of log) { try { user = await work(one); } catch { user = null; continue; } log(user); }")).toEqual(["3 fallback"]);
    expect(await found("try { user = await work(); } catch { user = null; return null; }")).toEqual(["3 fallback"]);
    expect(await found("try { work.user = await log(); work.at = await log(); } catch { work.user = null; work.at = 0; }")).toEqual(["3 fallback"]);
    expect((await lint("for (const one of log) { try { user = await work(one); } catch { user = []; continue; } }"))[0]?.message).toContain("gets `[]`");
    expect((await lint("try { user = await work(); } catch { user = []; return; }"))[0]?.message).toContain("gets `[]`");
    expect((await lint("try { user = await work(); } catch { user = []; return null; }"))[0]?.message).toContain("gets `null`");
  });

  it("is none beside a flag, a code, a state or more that is done", async () => {
    for (const more of ["ok = false; return;", "user = null; ok = false; return;", "ok = false; user = null;", 'user = "error"; return;', "user = null; log(ok); return;", "user = null; if (ok) return;", "return user = null;", "user = null; throw log;"])
      expect(await found(`try { user = await work(); } catch { ${more} }`), more).toEqual([]);
    expect(await found("try { user = await work(); log.connected = await work(); } catch { log.connected = false; user = null; }")).toEqual([]);
    expect(await found("try { user = await work(); } catch {\n// Guests have no user\nuser = null; return; }")).toEqual([]);
  });

  it("is one for what was to be filled", async () => {
    expect(await found("try { const all = await work(); user = new Map(); for (const one of all) user.set(one.id, one); } catch { user = undefined; }")).toEqual(["3 fallback"]);
    expect(await found("try { work.list = []; for await (const one of work) work.list.push(one); } catch { work.list = []; }")).toEqual(["3 fallback"]);
    expect((await lint("try { user = new Set(); user.add(await work()); } catch { user = null; }"))[0]?.message).toContain("If `work` fails, the caller gets `null`");
    expect(await found("try { const all = await work(); user = new Map(); log.set(all, user); } catch { user = undefined; }")).toEqual([]);
    expect(await found("try { await work(user.get(1)); user = []; } catch { user = undefined; }")).toEqual([]);
    expect(await found("try { const all = work(); user = new Map(); for (const one of all) user.set(one.id, one); } catch { user = undefined; }")).toEqual([]);
    expect(await found("try { user = new Set(); user.add(await work()); } catch {\n// Without it nothing is overwritten\nuser = null; }")).toEqual([]);
  });

  it("is no less one in a Result that says that all is well", async () => {
    const message = (await lint("try { return Result.success(await work()); } catch { return Result.success(undefined); }"))[0]?.message;
    expect(message).toContain("gets `Result.success(undefined)` as if all were well");
    for (const value of ["ok()", "ok([])", "Either.right(null)", "okAsync({ rows: [], total: 0 })"]) expect(await found(`try { return ok(await work()); } catch { return ${value}; }`), value).toEqual(["3 fallback"]);
    for (const value of ["ok(false)", "ok(work.guest)", 'ok("guest")', "Result.failure()", "err(null)", "log.ok()", "work.success(null)", "right(null, 2)"]) expect(await found(`try { return ok(await work()); } catch { return ${value}; }`), value).toEqual([]);
    expect(await found("try { return ok(await work()); } catch { log.warn(user); return ok(null); }")).toEqual([]);
  });

  it("is an answer if it is a code that tells of a failure, in recommended", async () => {
    expect(await found('try { user = await work(); } catch { user = "error"; }')).toEqual([]);
    expect(await found('try { return await work(); } catch { return "lookup_failed"; }')).toEqual([]);
    expect(await found("try { return await work(); } catch { return `ERROR-404`; }")).toEqual([]);
    expect(await found('try { return await work(); } catch { return "The lookup failed"; }')).toEqual(["3 fallback"]);
    expect(await found('try { return await work(); } catch { return "N/A"; }')).toEqual(["3 fallback"]);
    expect(await found('try { return await work(); } catch { return "noterrorlike"; }')).toEqual(["3 fallback"]);
    expect(await found('try { return await work(); } catch { return "error"; }', "strict")).toEqual(["3 fallback"]);
  });

  it("is none if it is logged, explained, worked out, or says that it failed", async () => {
    expect(await found("try { user = await work(); } catch (error) { log.error(error); user = null; }")).toEqual([]);
    expect(await found("try { user = await work(); } catch {\n// Guests have no user\nuser = null; }")).toEqual([]);
    expect(await found("try { user = await work(); } catch { user = work.guest; }")).toEqual([]);
    expect(await found("try { await work(); } catch { ok = false; }")).toEqual([]);
    expect(await found("try { await work(); ok = true; } catch { ok = false; }")).toEqual([]);
    expect(await found("try { user = work(); } catch { user = null; }")).toEqual([]);
    expect(await found("try { user = await work.verify(); } catch { user = null; }")).toEqual([]);
    expect(await found("try { ok = await work.pingRedis(log); } catch { ok = false; }")).toEqual([]);
    expect(await found("try { ok = await work.spinRedis(log); } catch { ok = false; }")).toEqual(["3 fallback"]);
    expect(await found("try { user = await work.resolveMx(1); } catch { user = null; }")).toEqual([]);
    expect(await found("try { user = await work.resolve(1); } catch { user = null; }")).toEqual([]);
  });
});
