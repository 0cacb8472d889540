import { describe, expect, it } from "vitest";
import { decideCatch, type Swallow } from "../../src/rules/no-swallowed-errors/catch-clause.ts";
import { nodesInside } from "../../src/rules/no-swallowed-errors/search.ts";
import { hasReason, hasReasonBeside } from "../../src/rules/no-swallowed-errors/reason.ts";
import { fallbackOf } from "../../src/rules/no-swallowed-errors/fallback.ts";
import { shownBlock } from "../../src/rules/no-swallowed-errors/wording.ts";
import { sourceOf } from "../support/source.ts";

/** The first `try` of a text, inside an asynchronous function. */
function tried(text: string) {
  const sourceCode = sourceOf(`async function f(user, log) { for (;;) {\n${text}\n} }`);
  const [outer] = sourceCode.ast.body;
  const found = outer && [...nodesInside(sourceCode, outer)].find((node) => node.type === "TryStatement");
  if (found?.type !== "TryStatement" || found.handler === null) throw new Error("no try");
  return { sourceCode, block: found.block, clause: found.handler };
}

/** What is found of a `catch`, in recommended and in strict. */
function swallowed(text: string, functionName = "find"): (Swallow | undefined)[] {
  const caught = { ...tried(text), functionName, resultConstructors: ["err"], asksData: () => true, asksDataInside: () => false, speaksEris: () => false };
  return [decideCatch(caught, "recommended"), decideCatch(caught, "strict")];
}

describe("an error is lost", () => {
  it.each<[string, Swallow | undefined, Swallow]>([
    ["try { await a(); } catch {}", "empty", "empty"],
    ["try { a(); } catch (e) { ; void e; e; }", "empty", "empty"],
    ["try { await a(); } catch { return; }", "fallback", "fallback"],
    ["try { await a(); } catch { ; continue; }", "fallback", "fallback"],
    ["try { user = await a(); } catch { user = null; }", "fallback", "fallback"],
    ["try { a(); } catch { return null; }", undefined, "fallback"],
    ["try { await a(); } catch { ok = false; }", undefined, "fallback"],
    ["try { await a(); } catch { x = 1; return null; }", undefined, "fallback"],
    ["try { await a(); } catch (e) { console.log(e); }", undefined, "logOnly"],
    ["try { await a(); } catch (e) { await log.error(e); return null; }", undefined, "logOnly"],
    ["try { await a(); } catch (e) { return console.log(e); }", undefined, "logOnly"],
    ["try { await a(); } catch (e) { return void log.error(e); }", undefined, "logOnly"],
    ["try { await a(); } catch (e) { if (e instanceof Error) log.error(e.message); return null; }", undefined, "logOnly"],
    ["try { await a(); } catch (e) { if (isAxiosError(e)) { log.error(e.message); log.error(e.stack); } else log.error('no'); }", undefined, "logOnly"],
    ["try { await a(); } catch (e) { const message = e instanceof Error ? e.message : String(e); log.error(message); return null; }", undefined, "logOnly"],
    ["try { await a(); } catch (e) { const { message } = e as Error; if (process.env.DEBUG) console.log(message); return []; }", undefined, "logOnly"],
    ["try { await a(); await fs.access(b); } catch {}", "empty", "empty"],
    ["try { await fs.access(b); } catch {}", "empty", "empty"],
    ["try { await a(); } catch { return { rows: [], total: 0 }; }", "fallback", "fallback"],
    ["try { return await a(); } catch { return [[], 0]; }", "fallback", "fallback"],
    ["try { return await a(); } catch { return [null, false]; }", undefined, "fallback"],
    ["try { await a(); } catch { return { ok: false }; }", undefined, "fallback"],
    ["try { await a(); } catch { await tx.rollback(); }", "empty", "fallback"],
    ["try { await a(); } catch { await client.query(\"ROLLBACK\"); }", "empty", "fallback"],
    ["try { await a(); } catch { await runner.rollbackTransaction(); return null; }", "fallback", "fallback"],
    ["try { await a(); } catch { if (open) await tx.rollback(); }", undefined, "fallback"],
    ["try { db.close(); } catch {}", undefined, "empty"],
    ["try { x = 1; } catch {}", "empty", "empty"],
  ])("in %s: %s, %s", (text, recommended, strict) => {
    expect(swallowed(text)).toEqual([recommended, strict]);
  });
});

describe("an error is not lost", () => {
  it.each([
    "try {} catch {}", "try { await a(); } catch (e) { throw e; }", "try { await a(); } catch (e) { if (e.code) throw e; return null; }", "try { await a(); } catch (e) { x = 1; user.error = e; }",
    "try { await a(); } catch (e) { return response.error(e); }", "try { await a(); } catch (e) { return e.log; }", "try { await a(); } catch (e) { if (await tell(e)) log.error(e); }", "try { await a(); } catch (e) { if (e.code) log.error(e); else tell(e); }",
    "try { await a(); } catch (e) { const message = e.message; log.error(message); return message; }", "try { await a(); } catch (e) { const id = tell(e); log.error(id); return null; }", "try { await a(); } catch (e) { const message = e.message; await tell(message); log.error(e); }",
    "try { await a(); } catch (e) { if (e.code) {} return null; }",
    "try { await a(); } catch (e) { if (e.code === 404) return null; log.error(e); return null; }",
    "try { await a(); } catch { return err(null); }", "try { await a(); } catch (e) { log.warn(e); x = 1; y = 2; retry(); }", "try { await a(); } catch { await again(); }", "try { await a(); } catch { x = new Made(); y = 1; }",
    "try { await a(); } catch (e) { await tx.rollback(); throw e; }", "try { await a(); } catch (e) { await tx.rollback(e); }", "try { await a(); } catch { await tx.rollback(); await tell(); }",
    "try { await a(); } catch { await client.query(\"UPDATE a SET failed = 1\"); }", "try { await a(); } catch { await client.query(); }", "try { require(\"fast\"); } catch { return null; }",
    "try { JSON.parse(a); } catch {}", "try { JSON.parse(a); } catch { return null; }", "try { await fs.access(a); } catch { return false; }", "try { await a(); } catch { /* The cache is only a help */ }", "try { await a(); } catch {\n// The cache is only a help\nreturn null; }",
    "try { run(); } catch (e) { try { db.close(); } catch {} throw e; }",
  ])("in %s", (text) => {
    expect(swallowed(text)).toEqual([undefined, undefined]);
  });

  it("where a function reports on health by failing", () => {
    expect([swallowed("try { await a(); } catch { return false; }", "isHealthy"), swallowed("try { await a(); } catch {}", "isHealthy")]).toEqual([[undefined, undefined], ["empty", "empty"]]);
  });

  it("by what tidies up on the way out", () => {
    const inner = (text: string) => {
      const { sourceCode, clause: { body } } = tried(`try { run(); } catch (e) { ${text} throw e; }`);
      const nested = [...nodesInside(sourceCode, body)].find((node) => node.type === "TryStatement");
      if (nested?.type !== "TryStatement" || nested.handler === null) throw new Error("no try");
      return decideCatch({ sourceCode, clause: nested.handler, block: nested.block, functionName: undefined, resultConstructors: [], asksData: () => true, asksDataInside: () => false, speaksEris: () => false }, "strict");
    };
    expect(["try { await db.close(); } catch {}", "try { db.close(); } catch {}", "try { await a(); db.close(); } catch {}", "try { await a(); await db.close(); } catch {}", "try { x = 1; } catch {}"].map(inner)).toEqual([undefined, undefined, "empty", "empty", "empty"]);
  });
});

it.each([
  ["try { x = 1; b(); await a.find(1); } catch {}", "`a.find`"],
  ["try { x = new B(1); c(); } catch {}", "`B`"],
  ["try { x = 1; } catch {}", "anything in this block"],
  ["try { const made = Date.now(); send(made); } catch {}", "`send`"],
  ["try { x = Date.now(); } catch {}", "`Date.now`"],
])("in %s what can fail is %s", (text, shown) => {
  const { sourceCode, block } = tried(text);
  expect(shownBlock(sourceCode, block, () => false)).toBe(shown);
  expect(fallbackOf(sourceCode, undefined)).toBe("nothing");
});

describe("a comment beside a statement", () => {
  const beside = (text: string) => {
    const sourceCode = sourceOf(text);
    const node = sourceCode.ast.body.find((one) => sourceCode.getText(one) === "here();");
    if (node === undefined) throw new Error("not here");
    return [hasReasonBeside(sourceCode, node), hasReason(sourceCode, node)];
  };

  it.each([
    ["// The cache is only a help\nhere();", true, false],
    ["// The cache\n// is a help\nhere();", true, false],
    ["/* The cache is a help */\nhere();", true, false],
    ["here(); // the cache is a help", true, true],
    ["// The cache is only a help\n\nhere();", false, false],
    ["// The cache\n\n// is a\nhere();", false, false],
    ["/* The cache */\n/* is a */\nhere();", false, false],
    ["// The cache\n/* is a */\nhere();", false, false],
    ["a(); // the cache is a help\nhere();", false, false],
    ["here();\n// the cache is a help", false, false],
    ["here(); // ignore", false, false],
  ])("%j gives a reason: %s; within it: %s", (text, isBeside, isWithin) => {
    expect(beside(text)).toEqual([isBeside, isWithin]);
  });
});
