import { describe, expect, it } from "vitest";
import { tempProject } from "../support/project.ts";

const path = "src/users/user.service.ts";
const found = async (statements: string, tier: "recommended" | "strict" = "recommended"): Promise<number> =>
  (await tempProject({ [path]: `export async function f(ask: any, sleep: any, until: number) {\n${statements}\n}\n` }).lint({ patterns: [path], tier })).length;

const attempt = "try { if (await ask()) return; } catch {}";
const pause = "await sleep(1000);";

describe("a try that a loop repeats until it gives up", () => {
  it.each([
    `while (Date.now() < until) { ${attempt} ${pause} }\nthrow new Error("not ready");`,
    `while (Date.now() < until) { ${attempt} await new Promise((resolve) => setTimeout(resolve, 1000)); }\nthrow new Error("not ready");`,
    `for (let turn = 0; turn < 9; turn += 1) { try { return await ask(); } catch { continue; } finally { ${pause} } }\nthrow new Error("not ready");`,
    `let isReady = false; while (!isReady) { try { await ask(); isReady = true; } catch {} ${pause} if (Date.now() > until) throw new Error("not ready"); }`,
    `let answer; while (Date.now() < until) { try { answer = await ask(); } catch {} if (answer) break; ${pause} }\nif (answer) return answer;\nthrow new Error("not ready");`,
    `do { ${attempt} ${pause} if (Date.now() > until) throw new Error("not ready"); } while (true);`,
  ])("may fail: %s", async (code) => {
    expect(await found(code)).toBe(0);
  });

  it("needs a reason in strict", async () => {
    expect(await found(`while (Date.now() < until) { ${attempt} ${pause} }\nthrow new Error("not ready");`, "strict")).toBe(1);
  });

  it.each([
    ["nothing tells in the end", `while (Date.now() < until) { ${attempt} ${pause} }`],
    ["the end is another one", `while (Date.now() < until) { ${attempt} ${pause} }\nthrow new Error("not ready");`.replace("throw", "console.log(1); return")],
    ["it does not wait", `while (Date.now() < until) { ${attempt} }\nthrow new Error("not ready");`],
    ["it waits for something else", `while (Date.now() < until) { ${attempt} await ask.next(); }\nthrow new Error("not ready");`],
    ["it goes on for ever", `while (ask.isRunning) { if (!ask.isReady) throw new Error("not ready"); try { await ask(); } catch {} ${pause} }`],
    ["each turn takes the next job", `for (let at = 0; at < ask.jobs.length; at += 1) { try { await ask(ask.jobs[at]); } catch {} ${pause} }\nif (ask.isDone) return;\nthrow new Error("not done");`],
    ["it ends before it is tried", `while (true) { if (ask.isOver) return; if (until === 0) throw new Error("not ready"); try { await ask(); } catch {} ${pause} }`],
    ["each turn is about another one", `for (const one of ask.all) { try { await ask(one); } catch {} ${pause} }\nthrow new Error("not ready");`],
    ["the error is thrown in what is tried", `while (Date.now() < until) { try { await ask(); throw new Error("no"); } catch {} ${pause} }`],
    ["the loop is around the function", `while (Date.now() < until) { sleep(async () => { ${attempt} }); ${pause} }\nthrow new Error("not ready");`],
    ["a turn ends with a value", `while (Date.now() < until) { try { if (await ask()) return 1; } catch { return null; } ${pause} }\nthrow new Error("not ready");`],
  ])("is reported where %s", async (_, code) => {
    expect(await found(code)).toBe(1);
  });
});

describe("a try that goes through candidates", () => {
  const loop = (body: string): string => `for (const one of ask.all) ${body}`;
  const first = loop("{ try { return await ask(one); } catch { continue; } }");

  it.each([
    `${first}\nthrow new Error("none of them");`,
    `${first}\nconsole.warn("none of them");\nreturn undefined;`,
    `${first}\nif (until > 0) { console.warn("none of them"); }`,
    `let answer; ${loop("{ try { answer = await ask(one); break; } catch {} }")}\nif (!answer) throw new Error("none of them");`,
    `${loop("try { if (await ask(one)) return one; } catch {}")}\nthrow new Error("none of them");`,
  ])("may fail if the end says so: %s", async (code) => {
    expect(await found(code)).toBe(0);
    expect(await found(code, "strict")).toBe(1);
  });

  it.each([
    ["nothing is said in the end", `${first}\nreturn undefined;`],
    ["only what comes before says something", `console.warn("looking"); ${first}`],
    ["what is said is no statement of its own", `${first}\nreturn console.warn("none of them");`],
    ["each is done", `${loop("{ try { await ask(one); } catch {} }")}\nthrow new Error("not ready");`],
    ["a failure ends it", `${loop("{ try { return await ask(one); } catch { return null; } }")}\nthrow new Error("none of them");`],
    ["only what follows in a turn ends it", `${loop("{ try { await ask(one); } catch {} return one; }")}\nthrow new Error("none of them");`],
    ["the loop is around a function", `${loop("{ sleep(async () => { try { return await ask(one); } catch {} }); }")}\nthrow new Error("none of them");`],
    ["the loop counts", `for (let at = 0; at < until; at += 1) { try { return await ask(at); } catch {} }\nthrow new Error("none of them");`],
  ])("is reported where %s", async (_, code) => {
    expect(await found(code)).toBe(1);
  });
});
