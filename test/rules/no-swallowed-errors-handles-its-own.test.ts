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
    { name: "of a function that tells of it and throws on", filename, code: `${touch.replace("logger.error(error)", "logger.error(error); throw error")}${last}` },
    { name: "of a function that tells of it first", filename, code: `${touch.replace("logger.error(error)", "await logger.error({ error }, 1); await Key.forget(key)")}${last}` },
    { name: "of a function that hands it on and throws on", filename, code: `${touch.replace("logger.error(error)", "const text = textOf(error); key.failed = true; this.errors.add(`no ${text}`); throw error")}${last}` },
    { name: "of a function that makes ready before", filename, code: `${touch.replace("if (key.old) return;", "const { at } = out(key); let log = at.log, one; log(`at ${key}`); if (isOld(key)) { log.debug(1); return; }")}${last}` },
    { name: "of a function that ends with a line in a log", filename, code: `${touch.replace("try {", "if (key.a) { const b = key(1); } else console.log(key);\n try {")}${last}` },
    { name: "of a function whose promise has a handler", filename, code: `async function touch(key) { const at = now(); log.debug(at); Key.touch(key, at).catch((error) => { logger.error(error); }); }\n${last}` },
    { name: "of a function whose promise has a handler, and is void", filename, code: `async function touch(key) { void Key.touch(key).catch(tell); }\n${last}` },
    { name: "of a function whose promise has two handlers", filename, code: `async function touch(key) { Key.touch(key).then(use, tell); return null; }\n${last}` },
    { name: "of a function that gives what it has made", filename, code: `async function touch(key) { const all = {}; try { all.a = await Key.touch(key); } catch (error) { tell(error); } return all; }\n${last}` },
  ],
  invalid: [
    { name: "of a function that throws on", code: `${touch.replace("logger.error(error)", "throw error")}${last}`, line: 5 },
    { name: "of a function that throws another", code: `${touch.replace("logger.error(error)", "throw new Error(1, { cause: error })")}${last}`, line: 5 },
    { name: "of a function that logs, but not the error, and throws on", code: `${touch.replace("logger.error(error)", "logger.error(key); throw error")}${last}`, line: 5 },
    { name: "of a function that throws on before it tells", code: `${touch.replace("logger.error(error)", "if (error.code === 1) throw error; logger.error(error)")}${last}`, line: 5 },
    { name: "of a function that tells of some and throws on", code: `${touch.replace("logger.error(error)", "if (error.code === 1) { logger.error(error); } throw error")}${last}`, line: 5 },
    { name: "of a function that writes to it and throws on", code: `${touch.replace("logger.error(error)", "Object.assign(error, key); assertKnown(error); throw error")}${last}`, line: 5 },
    { name: "of a function that awaits before it tells", code: `${touch.replace("logger.error(error)", "await Key.forget(key); logger.error(error)")}${last}`, line: 5 },
    { name: "of a function that awaits what it tells", code: `${touch.replace("logger.error(error)", "await Key.failed(error); throw error")}${last}`, line: 5 },
    { name: "of a function that tells of it apart, and throws on", code: `${touch.replace("(error)", "({ code })").replace("logger.error(error)", "logger.error(code); throw code")}${last}`, line: 5 },
    { name: "of a function that awaits before", code: `${touch.replace("if (key.old) return;", "const old = await Key.old(key);")}${last}`, line: 5 },
    { name: "of a function that leaves with what is awaited", code: `${touch.replace("return;", "return await Key.old(key);")}${last}`, line: 5 },
    { name: "of a function that leaves with a promise", code: `${touch.replace("return;", "return Key.old(key);")}${last}`, line: 5 },
    { name: "of a function that leaves with a promise that has a name", code: `${touch.replace("if (key.old) return;", "const old = Key.old(key); if (key.old) return old;")}${last}`, line: 5 },
    { name: "of a function that throws before", code: `${touch.replace("return;", "throw new Error();")}${last}`, line: 5 },
    { name: "of a function that throws before, without a word", code: `${touch.replace("if (key.old) return;", "throw key;")}${last}`, line: 5 },
    { name: "of a function that does more behind", code: `${touch.replace("error); }", "error); } const old = Key.old(key);")}${last}`, line: 5 },
    { name: "of a function whose promise is awaited with its handler and another", code: `async function touch(key) { Key.touch(key).catch(tell); await Key.old(key); }\n${last}`, line: 2 },
    { name: "of a function whose promise is awaited with its handler", code: `async function touch(key) { await Key.touch(await key).catch(tell); }\n${last}`, line: 2 },
    { name: "of a function whose promise has no handler", code: `async function touch(key) { Key.touch(key).then(use); }\n${last}`, line: 2 },
    { name: "of a function that hands on what it has called for", code: `async function touch(key) { const old = Key.old(key); Key.touch(key).catch(tell); return old; }\n${last}`, line: 2 },
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
  expect(await elsewhere(`export ${touch.replace("if (key.old) return;", "const { log } = out(key);\n  log(key);").replace("(error); }", "({ error }); throw error; }")}`)).toEqual([]);
  expect(await elsewhere(`export const touch = ${touch.replace("async function touch", "async function")}`)).toEqual([]);
  expect(await elsewhere(`export class Keys {\n  static ${touch.replace("async function", "async")}}\n`, 'import { Keys } from "./keys.js";\nKeys.touch(1).catch(() => {});\n')).toEqual([]);
});

it("a promise whose error gets out of the file of the function", async () => {
  const told = [`${service}:2:18 emptyHandler`];
  expect(await elsewhere(`export ${touch.replace("logger.error(error)", "throw error")}`)).toEqual(told);
  expect(await elsewhere(`export ${touch.replace("if (key.old) return;", "await check(key);")}`)).toEqual(told);
  expect(await elsewhere(`export ${touch.replace("logger.error(error)", "logger.error(key); throw error")}`)).toEqual(told);
  expect(await elsewhere("export declare function touch(key: string): Promise<void>;\n")).toEqual(told);
});
