import { describe, expect, it } from "vitest";
import { tempProject, type Judged } from "../support/project.ts";

/** A second a rule. Where others keep the machine busy, only the time of the processor tells: that of the whole run, parser and all. */
const isQuick = ({ slowest, busy }: Judged): boolean => slowest < 1000 || busy < 5000;
const tiers = ["recommended", "strict"] as const;
const newlines = ["\n", "\r\n"] as const;

/** Content without statements, and content that does nothing. */
const hollow: Readonly<Record<string, string>> = {
  nothing: "", "a byte order mark": "\uFEFF", "white space": " \t \n\n\r\n ", "a comment": "// nothing", "a block comment": "/* nothing\n */", "a directive": '"use strict";', "a hash-bang": "#!/usr/bin/env node\n",
  "a semicolon": ";", "a line separator": "\u2028", "an empty export": "export {};", "types": "export type A = 1;\nexport interface B {}", "a form feed": "\f\v",
};
const places = ["src/users/user.service.ts", "src/users/user.repository.js", "src/users/user.controller.mts", "src/users/user.model.cts", "src/config.ts", "src/users/user.service.test.ts"];
const migrations = ["src/migrations/20260101_0900_add_users.ts", "src/migrations/20260102_0900_add_orders.sql", "prisma/migrations/20260101090000_add_users/migration.sql"];

describe("files that hold next to nothing", () => {
  it.each(Object.entries(hollow))("with %s are fine", async (_what, text) => {
    const { judged } = tempProject(Object.fromEntries([...places, ...migrations].map((path) => [path, text])));
    for (const tier of tiers) {
      // What TypeScript does not take is the parser's to report.
      const found = await judged({ tier });
      // Strict asks each migration for the format of the house, whatever is in it.
      expect(found.lines.filter((line) => !line.includes("Parsing error") && !/prisma.* format$/.test(line)), tier).toEqual([]);
      expect(isQuick(found)).toBe(true);
    }
  });
});

/** What breaks each rule that looks into files, with the places of the reports. */
const broken = [
  'import { NotFoundException } from "@nestjs/common";',
  'import Database from "better-sqlite3";',
  'import { answer } from "./user.controller.js";',
  'const db = new Database("a");',
  "export async function find(users) {",
  '  db.prepare("select").all();',
  "  try {",
  "    await users.find(answer);",
  "  } catch {",
  "    return null;",
  "  }",
  "  throw new NotFoundException();",
  "}",
];
const reports = ["3:24 layer", "6:3 blocks", "9:5 fallback", "12:9 package"];

describe("byte order marks and both kinds of line ends change neither reports nor places", () => {
  it.each(newlines.flatMap((newline) => ["", "\uFEFF"].map((mark) => [JSON.stringify(newline), mark === "" ? "without" : "with", newline, mark] as const)))("%s %s a mark", async (_newline, _mark, newline, mark) => {
    const path = "src/users/user.service.ts";
    const code = mark + broken.join(newline);
    const { lint, messages } = tempProject({ [path]: code, "src/users/user.controller.ts": `${mark}export const answer = 1;${newline}` });
    const plain = tempProject({ [path]: broken.join("\n"), "src/users/user.controller.ts": "export const answer = 1;\n" });
    const expected = (await plain.lint()).map((line) => line.slice(path.length + 1));
    expect(expected).toEqual(expect.arrayContaining(reports.filter((report) => !report.endsWith("package"))));
    expect((await lint()).map((line) => line.slice(path.length + 1))).toEqual(expected);
    const [rethrow] = (await messages()).flatMap(({ suggestions = [] }) => suggestions);
    // ESLint counts without the mark.
    const text = broken.join(newline);
    expect(rethrow && text.slice(0, rethrow.fix.range[0]) + rethrow.fix.text + text.slice(rethrow.fix.range[1])).toBe(text.replace("} catch {", "} catch (error) {").replace("return null;", "throw error;"));
  });

  it("an honest file stays honest", async () => {
    for (const newline of newlines) {
      const { lint } = tempProject({
        "src/users/user.service.ts": `\uFEFFimport { users } from "./user.repository.js";${newline}export async function find() {${newline}  try {${newline}    return await users();${newline}  } catch {${newline}    // The cache is only${newline}    // a help.${newline}    return null;${newline}  }${newline}}${newline}`,
        "src/users/user.repository.ts": `\uFEFFexport const users = () => Promise.resolve(1);${newline}`,
      });
      for (const tier of tiers) expect(await lint({ tier })).toEqual([]);
    }
  });
});

describe("a file of twenty thousand lines", { timeout: 120_000 }, () => {
  const honest = (index: number): string[] => {
    const n = String(index);
    return [
      `export async function find${n}(users: { find(id: number): Promise<unknown> }, log: { error(error: unknown): void }) {`,
      "  try {",
      `    return await users.find(${n}).then((user) => ({ ...user as object, name: \`u\${${n}}\` }));`,
      "  } catch (error) {",
      `    log.error(error);`,
      `    throw new Error("User ${n} could not be read.", { cause: error });`,
      "  }",
      "}",
      `export const parse${n} = (text: string): unknown => { try { return JSON.parse(text); } catch { return undefined; } };`,
      `export class Cart${n} extends Map<string, number> { total = ${n}; get size2() { return this.total + super.size; } }`,
    ];
  };
  const head = ['import { users } from "./user.repository.js";', 'import fs from "node:fs";'];
  const lines = [...head, ...Array.from({ length: 2000 }, (_, index) => honest(index)).flat()];
  const files = { "src/users/user.repository.ts": "export const users = 1;", "src/users/user.service.ts": lines.join("\n") };

  it.each(tiers)("is silent in %s, and each rule takes less than a second", async (tier) => {
    const { judged } = tempProject(files);
    const found = await judged({ tier });
    expect(found.lines).toEqual([]);
    expect(isQuick(found)).toBe(true);
  });

  it("does not hide what is in its last line", async () => {
    const { lint } = tempProject({ ...files, "src/users/user.service.ts": [...lines, "await users.find().catch(() => {});"].join("\n") });
    expect(await lint()).toEqual([`src/users/user.service.ts:${String(lines.length + 1)}:26 emptyHandler`]);
  });

  it.each<[string, string]>([
    ["handlers on one promise", `const p = work();\n${"p.then(ok).catch(() => {});\n".repeat(1000)}`],
    ["a chain", `work()${".then(ok)\n".repeat(700)}.catch(() => null);`],
    ["a chain of handlers", `work()${".then(ok).catch(() => null)\n".repeat(300)};`],
    ["names that lead to names", `${Array.from({ length: 5000 }, (_, index) => `const a${String(index + 1)} = a${String(index)};`).join("\n")}\na5000.all();\nthrow a5000;`],
    ["texts that are put together", `require(${'"a" + '.repeat(500)}"b");\nconst a0 = "a";\n${Array.from({ length: 3000 }, (_, index) => `const a${String(index + 1)} = a${String(index)} + a${String(index)};`).join("\n")}\nimport(a3000);`],
    ["imports", Array.from({ length: 2000 }, (_, index) => `import { a as a${String(index)} } from "./a${String(index)}.js";`).join("\n")],
    ["handlers in handlers", `${"try { await a(); } catch (e) { ".repeat(200)}${"throw e; }".repeat(200)}`],
    ["finally in finally", `${"try { a(); } finally { ".repeat(6)}${"}".repeat(6)}`],
    ["functions in functions", `${"work(() => { ".repeat(300)}${"});".repeat(300)}`],
    ["comments", `try { await a(); } catch {\n${"// x\n".repeat(10_000)}/* the cache is a help */ }`],
    ["a long line", `work(${"1, ".repeat(100_000)}1);`],
    ["a long name", `const ${"a".repeat(100_000)} = work(); ${"a".repeat(100_000)}.then(ok);`],
    ["a long comment", `try { await a(); } catch { /* ${"a- ".repeat(50_000)} */ }`],
    ["a long path", `import "${"./a".repeat(20_000)}";`],
    ["many dots", `import "${"../".repeat(5000)}a.js";`],
  ])("of %s takes less than a second a rule", async (_what, code) => {
    const { judged } = tempProject({ "src/users/user.service.ts": code });
    for (const tier of tiers) {
      expect(isQuick(await judged({ tier })), tier).toBe(true);
    }
  });
});
