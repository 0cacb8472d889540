import { describe, expect, it } from "vitest";
import { tempProject } from "../support/project.ts";

const path = "src/users/user.service.ts";
const found = async (statements: string): Promise<string[]> =>
  (await tempProject({ [path]: `export async function f(work: any, log: any) {\n${statements}\n}\n` }).lint({ patterns: [path] })).map((line) => line.slice(path.length + 1));

describe("tidying up", () => {
  it("may fail behind a failure: the first error is the one that matters", async () => {
    expect(await found("try { await work(); } catch (error) { try { await work.deleteUser(1); } catch {} throw error; }")).toEqual([]);
    expect(await found("try { await work(); } finally { try { work.close(); } catch {} }")).toEqual([]);
  });

  it("may not fail unseen where nothing failed before", async () => {
    expect(await found("try { await work.deleteUser(1); } catch {}")).toEqual(["2:35 empty"]);
    expect(await found("try { await work(); } catch (error) { log.error(error); queueMicrotask(async () => { try { await work.deleteUser(1); } catch {} }); }")).toEqual(["2:120 empty"]);
  });

  it("is not all that happens behind a failure", async () => {
    expect(await found("try { await work(); } catch (error) { try { await work.close(); await work.notify(); } catch {} throw error; }")).toEqual(["2:88 empty"]);
    expect(await found("try { await work(); } catch (error) { try { work.state = 1; } catch {} throw error; }")).toEqual(["2:63 empty"]);
  });
});

describe("the words of a reason", () => {
  it("are counted on both sides of a hyphen", async () => {
    expect(await found("try { work(); } catch {\n// Not Debian-based\n}")).toEqual([]);
    expect(await found("try { work(); } catch {\n// best-available\n}")).toEqual(["2:17 empty"]);
  });
});

describe("a reason above", () => {
  const why = "// The model keeps what went wrong";

  it("is one for an element or an argument, and for all that an if does", async () => {
    expect(await found(`await Promise.race([\n${why}\nwork().catch(() => {}),\nlog(),\n]);`)).toEqual([]);
    expect(await found(`await log(\n${why}\nwork().catch(() => {}));`)).toEqual([]);
    expect(await found(`${why}\nif (log) {\nwork().catch(() => {});\n}`)).toEqual([]);
    expect(await found(`${why}\nif (log)\nwork().catch(() => {});`)).toEqual([]);
  });

  it("is none for what comes after, or for one of many things", async () => {
    expect(await found(`await Promise.race([\n${why}\nlog(),\nwork().catch(() => {}),\n]);`)).toEqual(["5:14 emptyHandler"]);
    expect(await found(`${why}\nif (log) {\nlog();\nwork().catch(() => {});\n}`)).toEqual(["5:14 emptyHandler"]);
    expect(await found(`${why}\nfor (const one of log) {\nwork(one).catch(() => {});\n}`)).toEqual(["4:17 emptyHandler"]);
  });
});
