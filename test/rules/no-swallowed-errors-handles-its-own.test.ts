import { expect, it } from "vitest";
import { noSwallowedErrors } from "../../src/rules/no-swallowed-errors.ts";
import { tempProject } from "../support/project.ts";
import { ruleTester } from "../support/rule-tester.ts";

const filename = "/backend/src/users/user.service.ts";
const strict = [{ tier: "strict" }] as const;
const touch = "async function touch(key) {\n  if (key.old) return;\n  try { await Key.touch(key); } catch (error) { logger.error(error); }\n}\n";
const last = "touch(key).catch(() => {});";
const lost = (line: number) => [{ messageId: "emptyHandler", data: { call: "`touch`" }, line, column: 18, endLine: line, endColumn: 26, suggestions: 2 }];

ruleTester().run("no-swallowed-errors: a promise whose error is handled where it is made", noSwallowedErrors as never, {
  valid: [
    { name: "of a function", filename, code: `${touch}${last}` },
    { name: "of a function, in strict", filename, code: `${touch.replace("logger.error(error)", "tell(error)")}${last}`, options: strict },
    { name: "of a function that says why it loses it", filename, code: `${touch.replace("logger.error(error);", "/* the next call touches it again */")}${last}` },
    { name: "of a constant, which gives something after it", filename, code: "const touch = async (key) => { try { return await Key.touch(key); } catch (error) { logger.error(error); return null; } finally { key; } };\ntouch(key).then(use, () => {});" },
    { name: "of a method", filename, code: "class Keys { async touch(key) { try { await Key.touch(key); } catch (error) { this.logger.warn(error); } }\n use(key) { this.touch(key).catch(() => {}); } }" },
  ],
  invalid: [
    { name: "of a function that throws on", code: `${touch.replace("logger.error(error)", "logger.error(error); throw error")}${last}`, line: 5 },
    { name: "of a function that does more before", code: `${touch.replace("if (key.old) return;", "check(key);")}${last}`, line: 5 },
    { name: "of a function that does more at the end", code: `${touch.replace("logger.error(error); }", "logger.error(error); } finally { key.close(); }")}${last}`, line: 5 },
    { name: "of a function without a handler", code: `${touch.replace(" catch (error) { logger.error(error); }", " finally { key; }")}${last}`, line: 5 },
    { name: "of a function that awaits where it handles", code: `${touch.replace("logger.error(error)", "await Key.forget(key)")}${last}`, line: 5 },
    { name: "of a function that is not async", code: `${touch.replace("async ", "").replace("await ", "")}${last}`, line: 5 },
    { name: "of a function that only looks", code: `async function touch(key) { if (key.old) return; }\n${last}`, line: 2 },
    { name: "of a function of another", code: `import { touch } from "./keys.js";\n${last}`, line: 2 },
    { name: "of a function that is handed in", code: `function use(touch, key) {\n  ${last}\n}`, line: 2, column: 2 },
  ].map(({ name, code, line, column = 0 }) => ({ name, filename, code, errors: lost(line).map((error) => ({ ...error, column: error.column + column, endColumn: error.endColumn + column })) })) as never,
});

const service = "src/users/user.service.ts";
const elsewhere = (keys: string, code = `import { touch } from "./keys.js";\n${last}\n`): Promise<string[]> => tempProject({ [service]: code, "src/users/keys.ts": keys }).lint({ patterns: [service] });

it("a promise whose error is handled in the file of the function", async () => {
  expect(await elsewhere(`export ${touch}`)).toEqual([]);
  expect(await elsewhere(`export const touch = ${touch.replace("async function touch", "async function")}`)).toEqual([]);
  expect(await elsewhere(`export class Keys {\n  static ${touch.replace("async function", "async")}}\n`, 'import { Keys } from "./keys.js";\nKeys.touch(1).catch(() => {});\n')).toEqual([]);
});

it("a promise whose error gets out of the file of the function", async () => {
  const told = [`${service}:2:18 emptyHandler`];
  expect(await elsewhere(`export ${touch.replace("logger.error(error)", "throw error")}`)).toEqual(told);
  expect(await elsewhere(`export ${touch.replace("if (key.old) return;", "await check(key);")}`)).toEqual(told);
  expect(await elsewhere("export declare function touch(key: string): Promise<void>;\n")).toEqual(told);
});
