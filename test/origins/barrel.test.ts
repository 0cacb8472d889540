import * as parser from "@typescript-eslint/parser";
import { describe, expect, it } from "vitest";
import { isPureBarrel } from "../../src/origins/barrel.ts";
import { tempProject } from "../support/project.ts";

const pure = (path: string, code: string): boolean => isPureBarrel(path, parser.parse(code));

describe("a file that only hands on", () => {
  it("is an index of imports and re-exports", () => {
    expect(pure("/a/index.ts", 'export * from "./a"; export { b } from "./b"; import c from "./c"; export { c };')).toBe(true);
    expect(pure("/a/index.mjs", 'export type { A } from "./a";')).toBe(true);
    expect(pure("/a/index.ts", "")).toBe(true);
  });

  it("is no file of another name and none that does something", () => {
    expect(pure("/a/users.ts", 'export * from "./a";')).toBe(false);
    expect(pure("/a/index.ts", 'export * from "./a"; start();')).toBe(false);
    expect(pure("/a/index.ts", 'export const a = 1;')).toBe(false);
    expect(pure("/a/index.ts", 'import a from "./a"; export default a;')).toBe(false);
    expect(pure("/a/index.ts", 'const a = require("./a");')).toBe(false);
  });

  it("is not judged itself, but whoever imports through it is", async () => {
    const { lint } = tempProject({
      "src/controllers/index.ts": 'export { a } from "../repositories/user.js";',
      "src/repositories/user.ts": "export const a = 1;",
      "src/controllers/user.ts": 'import { a } from "./index.js";\na();\n',
    });
    expect(await lint({ patterns: ["src"] })).toEqual(["src/controllers/user.ts:1:10 layer"]);
  });

  it("is judged when it does something of its own", async () => {
    const { lint } = tempProject({ "src/controllers/index.ts": 'import { a } from "../repositories/user.js";\na();\n', "src/repositories/user.ts": "export const a = 1;" });
    expect(await lint({ patterns: ["src"] })).toEqual(["src/controllers/index.ts:1:19 layer"]);
  });
});
