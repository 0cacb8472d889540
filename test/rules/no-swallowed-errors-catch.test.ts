import { noSwallowedErrors } from "../../src/rules/no-swallowed-errors.ts";
import { ruleTester } from "../support/rule-tester.ts";

const service = "/backend/src/users/user.service.ts";
const javascript = "/backend/src/users/user.service.js";
const strict = [{ tier: "strict" }] as const;

// The tester parses what each suggestion leaves behind.
ruleTester().run("no-swallowed-errors: catch", noSwallowedErrors as never, {
  valid: [
    { name: "rethrows", filename: service, code: "async function findUser(work, log) {\n  try { await work(); } catch (error) { throw error; }\n}" },
    { name: "rethrows under a type", filename: service, code: "async function findUser(work, log) {\n  try { await work(); } catch (error: unknown) { throw error; }\n}" },
    { name: "wraps with the cause", filename: service, code: "async function findUser(work, log) {\n  try { await work(); } catch (cause) { throw new Error(\"no\", { cause }); }\n}" },
    { name: "throws without the cause: preserve-caught-error has that", filename: service, code: "async function findUser(work, log) {\n  try { await work(); } catch { throw new Error(\"no\"); }\n}" },
    { name: "rethrows the rest", filename: service, code: "async function findUser(work, log) {\n  try { await work(); } catch (error) {\n    if (error.code === \"P2025\") return null;\n    throw error;\n  }\n}" },
    { name: "rethrows what is not ENOENT", filename: service, code: "async function findUser(work, log) {\n  try { await work(); } catch (error) { if (error.code !== \"ENOENT\") throw error; }\n}" },
    { name: "hands the error to next", filename: service, code: "async function findUser(work, log) {\n  try { await work(); } catch (error) { work.next(error); }\n}" },
    { name: "rejects", filename: service, code: "async function findUser(work, log) {\n  try { await work(); } catch (error) { work.reject(error); }\n}" },
    { name: "ends a callback", filename: service, code: "async function findUser(work, log) {\n  try { await work(); } catch (error) { return work.done(error); }\n}" },
    { name: "gives a Result of the error", filename: service, code: "async function findUser(work, log) {\n  try { return await work(); } catch (error) { return { ok: false, error }; }\n}" },
    { name: "gives a Result without the error", filename: service, code: "async function findUser(work, log) {\n  try { return await work(); } catch { return left(\"TEAM_NOT_FOUND\"); }\n}", options: strict },
    { name: "gives a Result of the team's own", filename: service, code: "async function findUser(work, log) {\n  try { return await work(); } catch { return Outcome.broken(\"no\"); }\n}", options: [{ tier: "strict", resultConstructors: ["broken"] }] },
    { name: "gives the message of the error", filename: service, code: "async function findUser(work, log) {\n  try { return await work(); } catch (error) { return error.message; }\n}" },
    { name: "keeps the error", filename: service, code: "async function findUser(work, log) {\n  let failed; try { await work(); } catch (error) { failed = error; } return failed;\n}" },
    { name: "answers as void", filename: service, code: "async function findUser(work, log) {\n  try { await work(); } catch { return void work.status(500).end(); }\n}" },
    { name: "answers", filename: service, code: "async function findUser(work, log) {\n  try { await work(); } catch { work.status(500).end(); }\n}", options: strict },
    { name: "logs", filename: service, code: "async function findUser(work, log) {\n  try { await work(); } catch (error) { log.error(error); }\n}" },
    { name: "logs and gives null", filename: service, code: "async function findUser(work, log) {\n  try { return await work(); } catch (error) { log.error(error); return null; }\n}" },
    { name: "logs and rethrows, in strict", filename: service, code: "async function findUser(work, log) {\n  try { await work(); } catch (error) { log.error(error); throw error; }\n}", options: strict },
    { name: "logs and mends, in strict", filename: service, code: "async function findUser(work, log) {\n  try { await work(); } catch (error) { log.error(error); work.undo(); }\n}", options: strict },
    { name: "says why", filename: service, code: "async function findUser(work, log) {\n  try { await work(); } catch {\n    // The cache is only a help.\n  }\n}" },
    { name: "says why over two lines", filename: service, code: "async function findUser(work, log) {\n  try { await work(); } catch {\n    // The cache\n    // helps.\n  }\n}" },
    { name: "says why in a block", filename: service, code: "async function findUser(work, log) {\n  try { await work(); } catch {\n    /*\n     * The cache is only a help.\n     */\n  }\n}" },
    { name: "says why in Russian", filename: service, code: "async function findUser(work, log) {\n  try { await work(); } catch { /* кэш здесь не обязателен */ }\n}" },
    { name: "says why before the block", filename: service, code: "async function findUser(work, log) {\n  try { await work(); } catch /* the cache is a help */ {}\n}" },
    { name: "says why behind the block", filename: service, code: "async function findUser(work, log) {\n  try { await work(); } catch {} // the cache is a help\n}" },
    { name: "says why behind the fallback", filename: service, code: "async function findUser(work, log) {\n  try { return await work(); } catch {\n    return null; // absent users are fine\n  }\n}" },
    { name: "says why, beginning with nothing", filename: service, code: "async function findUser(work, log) {\n  try { await work(); } catch {\n    // Nothing is lost: the next request fills the cache.\n  }\n}" },
    { name: "says why, beginning with if", filename: service, code: "async function findUser(work, log) {\n  try { await work(); } catch {\n    // if redis is down (it often is), the next request asks the database\n  }\n}" },
    { name: "says why, beginning with this", filename: service, code: "async function findUser(work, log) {\n  try { await work(); } catch {\n    // this can fail when redis restarts (we go on)\n  }\n}" },
    { name: "says why, with the words of ignoring", filename: service, code: "async function findUser(work, log) {\n  try { await work(); } catch {\n    // ignore: the socket is gone\n  }\n}" },
    { name: "asks whether a text is JSON", filename: service, code: "async function findUser(work, log) {\n  try { return JSON.parse(work); } catch { return null; }\n}" },
    { name: "asks whether a text is a URL", filename: service, code: "async function findUser(work, log) {\n  try { new URL(work); return true; } catch { return false; }\n}" },
    { name: "asks whether a pattern compiles, in strict", filename: service, code: "async function findUser(work, log) {\n  try { return new RegExp(work); } catch { return undefined; }\n}", options: strict },
    { name: "asks whether a text is an address", filename: service, code: "async function findUser(work, log) {\n  try { return decodeURIComponent(work); } catch {}\n}" },
    { name: "asks whether a token holds", filename: service, code: "async function findUser(work, log) {\n  try { return await work.verifyAsync(log); } catch { return false; }\n}" },
    { name: "asks whether a file is there", filename: service, code: "async function findUser(work, log) {\n  try { await work.access(log); return true; } catch { return false; }\n}" },
    { name: "loads what may be missing", filename: service, code: "async function findUser(work, log) {\n  try { return await import(\"optional\"); } catch { return undefined; }\n}" },
    { name: "is the health of a service", filename: service, code: "async function isHealthy(work) {\n  try { await work(); return true; } catch { return false; }\n}" },
    { name: "is the health of a class", filename: service, code: "class A { readiness = async (work) => { try { await work(); return true; } catch { return false; } }; }" },
    { name: "is health by the file's name", filename: "/backend/src/app/health.service.ts", code: "export default async function (work) {\n  try { await work(); return true; } catch { return false; }\n}" },
    { name: "gives a literal where nothing waits", filename: service, code: "async function findUser(work, log) {\n  try { return work(); } catch { return null; }\n}" },
    { name: "has nothing to catch", filename: service, code: "async function findUser(work, log) {\n  try {} catch {}\n}" },
    { name: "is in a test", filename: "/backend/src/users/user.service.test.ts", code: "async function findUser(work, log) {\n  try { await work(); } catch {}\n}" },
    { name: "is in a script", filename: "/backend/scripts/run.ts", code: "async function findUser(work, log) {\n  try { await work(); } catch {}\n}" },
    { name: "is in a migration", filename: "/backend/src/migrations/20260101_0900_a.ts", code: "async function findUser(work, log) {\n  try { await work(); } catch {}\n}" },
    { name: "waits in a function that is only defined", filename: service, code: "async function findUser(work, log) {\n  try { work.later = async () => { await log(); }; } catch { return null; }\n}" },
    { name: "leaves a loop where nothing waits", filename: service, code: "for (const one of all) { try { one(); } catch { break; } }" },
  ],
  invalid: [
    { name: "is empty", filename: service, code: "async function findUser(work, log) {\n  try {\n    await work.save();\n  } catch (error) {}\n}",
      errors: [{ messageId: "empty", data: { call: "`work.save`" }, line: 4, column: 5, endLine: 4, endColumn: 19, suggestions: [
        { messageId: "rethrow", output: "async function findUser(work, log) {\n  try {\n    await work.save();\n  } catch (error) {\n    throw error;\n  }\n}" },
        { messageId: "wrap", output: "async function findUser(work, log) {\n  try {\n    await work.save();\n  } catch (error) {\n    throw new Error(\"Find user failed.\", { cause: error });\n  }\n}" },
      ] }] },
    { name: "is empty without a parameter", filename: service, code: "async function findUser(work, log) {\n  try {\n    await work.save();\n  } catch {}\n}",
      errors: [{ messageId: "empty", data: { call: "`work.save`" }, line: 4, column: 5, endLine: 4, endColumn: 11, suggestions: [
        { messageId: "rethrow", output: "async function findUser(work, log) {\n  try {\n    await work.save();\n  } catch (error) {\n    throw error;\n  }\n}" },
        { messageId: "wrap", output: "async function findUser(work, log) {\n  try {\n    await work.save();\n  } catch (error) {\n    throw new Error(\"Find user failed.\", { cause: error });\n  }\n}" },
      ] }] },
    { name: "is empty without a space", filename: service, code: "async function findUser(work, log) {\n  try{await work()}catch{}\n}",
      errors: [{ messageId: "empty", data: { call: "`work`" }, line: 2, column: 20, endLine: 2, endColumn: 25, suggestions: [
        { messageId: "rethrow", output: "async function findUser(work, log) {\n  try{await work()}catch (error){\n    throw error;\n  }\n}" },
        { messageId: "wrap", output: "async function findUser(work, log) {\n  try{await work()}catch (error){\n    throw new Error(\"Find user failed.\", { cause: error });\n  }\n}" },
      ] }] },
    { name: "is empty, indented by tabs", filename: service, code: "async function findUser(work) {\n\ttry {\n\t\tawait work();\n\t} catch {\n\t}\n}",
      errors: [{ messageId: "empty", data: { call: "`work`" }, line: 4, column: 4, endLine: 4, endColumn: 10, suggestions: [
        { messageId: "rethrow", output: "async function findUser(work) {\n\ttry {\n\t\tawait work();\n\t} catch (error) {\n\t\tthrow error;\n\t}\n}" },
        { messageId: "wrap", output: "async function findUser(work) {\n\ttry {\n\t\tawait work();\n\t} catch (error) {\n\t\tthrow new Error(\"Find user failed.\", { cause: error });\n\t}\n}" },
      ] }] },
    { name: "is empty at the top", filename: service, code: "import { start } from \"./start.js\";\ntry { await start(); } catch {}",
      errors: [{ messageId: "empty", data: { call: "`start`" }, line: 2, column: 24, endLine: 2, endColumn: 30, suggestions: [
        { messageId: "rethrow", output: "import { start } from \"./start.js\";\ntry { await start(); } catch (error) {\n  throw error;\n}" },
        { messageId: "wrap", output: "import { start } from \"./start.js\";\ntry { await start(); } catch (error) {\n  throw new Error(\"The operation failed.\", { cause: error });\n}" },
      ] }] },
    { name: "says ignore", filename: service, code: "async function findUser(work, log) {\n  try {\n    await work();\n  } catch {\n    /* ignore */\n  }\n}",
      errors: [{ messageId: "empty", data: { call: "`work`" }, line: 4, column: 5, endLine: 4, endColumn: 11, suggestions: [
        { messageId: "rethrow", output: "async function findUser(work, log) {\n  try {\n    await work();\n  } catch (error) {\n    /* ignore */\n    throw error;\n  }\n}" },
        { messageId: "wrap", output: "async function findUser(work, log) {\n  try {\n    await work();\n  } catch (error) {\n    /* ignore */\n    throw new Error(\"Find user failed.\", { cause: error });\n  }\n}" },
      ] }] },
    { name: "says that it swallows", filename: service, code: "async function findUser(work, log) {\n  try {\n    await work();\n  } catch {\n    // swallow the error\n  }\n}",
      errors: [{ messageId: "empty", data: { call: "`work`" }, line: 4, column: 5, endLine: 4, endColumn: 11, suggestions: [
        { messageId: "rethrow", output: "async function findUser(work, log) {\n  try {\n    await work();\n  } catch (error) {\n    // swallow the error\n    throw error;\n  }\n}" },
        { messageId: "wrap", output: "async function findUser(work, log) {\n  try {\n    await work();\n  } catch (error) {\n    // swallow the error\n    throw new Error(\"Find user failed.\", { cause: error });\n  }\n}" },
      ] }] },
    { name: "says nothing", filename: service, code: "async function findUser(work, log) {\n  try {\n    await work();\n  } catch {\n    // nothing to do\n  }\n}",
      errors: [{ messageId: "empty", data: { call: "`work`" }, line: 4, column: 5, endLine: 4, endColumn: 11, suggestions: [
        { messageId: "rethrow", output: "async function findUser(work, log) {\n  try {\n    await work();\n  } catch (error) {\n    // nothing to do\n    throw error;\n  }\n}" },
        { messageId: "wrap", output: "async function findUser(work, log) {\n  try {\n    await work();\n  } catch (error) {\n    // nothing to do\n    throw new Error(\"Find user failed.\", { cause: error });\n  }\n}" },
      ] }] },
    { name: "puts it off", filename: service, code: "async function findUser(work, log) {\n  try {\n    await work();\n  } catch (error) {\n    // TODO handle this error properly\n  }\n}",
      errors: [{ messageId: "empty", data: { call: "`work`" }, line: 4, column: 5, endLine: 4, endColumn: 19, suggestions: [
        { messageId: "rethrow", output: "async function findUser(work, log) {\n  try {\n    await work();\n  } catch (error) {\n    // TODO handle this error properly\n    throw error;\n  }\n}" },
        { messageId: "wrap", output: "async function findUser(work, log) {\n  try {\n    await work();\n  } catch (error) {\n    // TODO handle this error properly\n    throw new Error(\"Find user failed.\", { cause: error });\n  }\n}" },
      ] }] },
    { name: "holds code out of use", filename: service, code: "async function findUser(work, log) {\n  try {\n    await work();\n  } catch (error) {\n    // return this.tell(error, work)\n  }\n}",
      errors: [{ messageId: "empty", data: { call: "`work`" }, line: 4, column: 5, endLine: 4, endColumn: 19, suggestions: [
        { messageId: "rethrow", output: "async function findUser(work, log) {\n  try {\n    await work();\n  } catch (error) {\n    // return this.tell(error, work)\n    throw error;\n  }\n}" },
        { messageId: "wrap", output: "async function findUser(work, log) {\n  try {\n    await work();\n  } catch (error) {\n    // return this.tell(error, work)\n    throw new Error(\"Find user failed.\", { cause: error });\n  }\n}" },
      ] }] },
    { name: "holds a declaration out of use", filename: service, code: "async function findUser(work, log) {\n  try {\n    await work();\n  } catch (error) {\n    // const why = error as Error\n  }\n}",
      errors: [{ messageId: "empty", data: { call: "`work`" }, line: 4, column: 5, endLine: 4, endColumn: 19, suggestions: [
        { messageId: "rethrow", output: "async function findUser(work, log) {\n  try {\n    await work();\n  } catch (error) {\n    // const why = error as Error\n    throw error;\n  }\n}" },
        { messageId: "wrap", output: "async function findUser(work, log) {\n  try {\n    await work();\n  } catch (error) {\n    // const why = error as Error\n    throw new Error(\"Find user failed.\", { cause: error });\n  }\n}" },
      ] }] },
    { name: "is a semicolon", filename: service, code: "async function findUser(work, log) {\n  try { await work(); } catch { ; }\n}",
      errors: [{ messageId: "empty", data: { call: "`work`" }, line: 2, column: 25, endLine: 2, endColumn: 31, suggestions: [
        { messageId: "rethrow", output: "async function findUser(work, log) {\n  try { await work(); } catch (error) { ;\n    throw error;\n  }\n}" },
        { messageId: "wrap", output: "async function findUser(work, log) {\n  try { await work(); } catch (error) { ;\n    throw new Error(\"Find user failed.\", { cause: error });\n  }\n}" },
      ] }] },
    { name: "voids the error", filename: service, code: "async function findUser(work, log) {\n  try { await work(); } catch (error) { void error; }\n}",
      errors: [{ messageId: "empty", data: { call: "`work`" }, line: 2, column: 25, endLine: 2, endColumn: 39, suggestions: [
        { messageId: "rethrow", output: "async function findUser(work, log) {\n  try { await work(); } catch (error) { void error;\n    throw error;\n  }\n}" },
        { messageId: "wrap", output: "async function findUser(work, log) {\n  try { await work(); } catch (error) { void error;\n    throw new Error(\"Find user failed.\", { cause: error });\n  }\n}" },
      ] }] },
    { name: "names the error", filename: service, code: "async function findUser(work, log) {\n  try { await work(); } catch (error) { error; }\n}",
      errors: [{ messageId: "empty", data: { call: "`work`" }, line: 2, column: 25, endLine: 2, endColumn: 39, suggestions: [
        { messageId: "rethrow", output: "async function findUser(work, log) {\n  try { await work(); } catch (error) { error;\n    throw error;\n  }\n}" },
        { messageId: "wrap", output: "async function findUser(work, log) {\n  try { await work(); } catch (error) { error;\n    throw new Error(\"Find user failed.\", { cause: error });\n  }\n}" },
      ] }] },
    { name: "voids the error and gives null", filename: service, code: "async function findUser(work, log) {\n  try { return await work(); } catch (error) {\n    void error;\n    return null;\n  }\n}",
      errors: [{ messageId: "fallback", data: { call: "`work`", value: "null" }, line: 2, column: 32, endLine: 2, endColumn: 46, suggestions: [
        { messageId: "rethrow", output: "async function findUser(work, log) {\n  try { return await work(); } catch (error) {\n    void error;\n    throw error;\n  }\n}" },
        { messageId: "wrap", output: "async function findUser(work, log) {\n  try { return await work(); } catch (error) {\n    void error;\n    throw new Error(\"Find user failed.\", { cause: error });\n  }\n}" },
      ] }] },
    { name: "has the error under a type", filename: service, code: "async function findUser(work, log) {\n  try { await work(); } catch (error: unknown) {}\n}",
      errors: [{ messageId: "empty", data: { call: "`work`" }, line: 2, column: 25, endLine: 2, endColumn: 48, suggestions: [
        { messageId: "rethrow", output: "async function findUser(work, log) {\n  try { await work(); } catch (error: unknown) {\n    throw error;\n  }\n}" },
        { messageId: "wrap", output: "async function findUser(work, log) {\n  try { await work(); } catch (error: unknown) {\n    throw new Error(\"Find user failed.\", { cause: error });\n  }\n}" },
      ] }] },
    { name: "takes the error apart and uses nothing", filename: service, code: "async function findUser(work, log) {\n  try { await work(); } catch ({ message }) {}\n}",
      errors: [{ messageId: "empty", data: { call: "`work`" }, line: 2, column: 25, endLine: 2, endColumn: 45, suggestions: null }] },
    { name: "is around what does not wait", filename: service, code: "async function findUser(work, log) {\n  try { work.save(); } catch {}\n}",
      errors: [{ messageId: "empty", data: { call: "`work.save`" }, line: 2, column: 24, endLine: 2, endColumn: 30, suggestions: [
        { messageId: "rethrow", output: "async function findUser(work, log) {\n  try { work.save(); } catch (error) {\n    throw error;\n  }\n}" },
        { messageId: "wrap", output: "async function findUser(work, log) {\n  try { work.save(); } catch (error) {\n    throw new Error(\"Find user failed.\", { cause: error });\n  }\n}" },
      ] }] },
    { name: "is around a new thing", filename: service, code: "async function findUser(work, log) {\n  try { new Work(); } catch {}\n}",
      errors: [{ messageId: "empty", data: { call: "`Work`" }, line: 2, column: 23, endLine: 2, endColumn: 29, suggestions: [
        { messageId: "rethrow", output: "async function findUser(work, log) {\n  try { new Work(); } catch (error) {\n    throw error;\n  }\n}" },
        { messageId: "wrap", output: "async function findUser(work, log) {\n  try { new Work(); } catch (error) {\n    throw new Error(\"Find user failed.\", { cause: error });\n  }\n}" },
      ] }] },
    { name: "is around a throw", filename: service, code: "async function findUser(work, log) {\n  try { throw work; } catch {}\n}",
      errors: [{ messageId: "empty", data: { call: "anything in this block" }, line: 2, column: 23, endLine: 2, endColumn: 29, suggestions: [
        { messageId: "rethrow", output: "async function findUser(work, log) {\n  try { throw work; } catch (error) {\n    throw error;\n  }\n}" },
        { messageId: "wrap", output: "async function findUser(work, log) {\n  try { throw work; } catch (error) {\n    throw new Error(\"Find user failed.\", { cause: error });\n  }\n}" },
      ] }] },
    { name: "gives null", filename: service, code: "async function findUser(work, log) {\n  try {\n    return await work();\n  } catch (error) {\n    return null;\n  }\n}",
      errors: [{ messageId: "fallback", data: { call: "`work`", value: "null" }, line: 4, column: 5, endLine: 4, endColumn: 19, suggestions: [
        { messageId: "rethrow", output: "async function findUser(work, log) {\n  try {\n    return await work();\n  } catch (error) {\n    throw error;\n  }\n}" },
        { messageId: "wrap", output: "async function findUser(work, log) {\n  try {\n    return await work();\n  } catch (error) {\n    throw new Error(\"Find user failed.\", { cause: error });\n  }\n}" },
      ] }] },
    { name: "gives null without a parameter", filename: service, code: "async function findUser(work, log) {\n  try {\n    return await work();\n  } catch {\n    return null;\n  }\n}",
      errors: [{ messageId: "fallback", data: { call: "`work`", value: "null" }, line: 4, column: 5, endLine: 4, endColumn: 11, suggestions: [
        { messageId: "rethrow", output: "async function findUser(work, log) {\n  try {\n    return await work();\n  } catch (error) {\n    throw error;\n  }\n}" },
        { messageId: "wrap", output: "async function findUser(work, log) {\n  try {\n    return await work();\n  } catch (error) {\n    throw new Error(\"Find user failed.\", { cause: error });\n  }\n}" },
      ] }] },
    { name: "gives false", filename: service, code: "async function findUser(work, log) {\n  try { return await work(); } catch { return false; }\n}",
      errors: [{ messageId: "fallback", data: { call: "`work`", value: "false" }, line: 2, column: 32, endLine: 2, endColumn: 38, suggestions: [
        { messageId: "rethrow", output: "async function findUser(work, log) {\n  try { return await work(); } catch (error) { throw error; }\n}" },
        { messageId: "wrap", output: "async function findUser(work, log) {\n  try { return await work(); } catch (error) { throw new Error(\"Find user failed.\", { cause: error }); }\n}" },
      ] }] },
    { name: "gives an empty list under a type", filename: service, code: "async function findUser(work, log) {\n  try { return await work(); } catch { return [] as string[]; }\n}",
      errors: [{ messageId: "fallback", data: { call: "`work`", value: "[] as string[]" }, line: 2, column: 32, endLine: 2, endColumn: 38, suggestions: [
        { messageId: "rethrow", output: "async function findUser(work, log) {\n  try { return await work(); } catch (error) { throw error; }\n}" },
        { messageId: "wrap", output: "async function findUser(work, log) {\n  try { return await work(); } catch (error) { throw new Error(\"Find user failed.\", { cause: error }); }\n}" },
      ] }] },
    { name: "gives an empty object", filename: service, code: "async function findUser(work, log) {\n  try { return await work(); } catch { return {}; }\n}",
      errors: [{ messageId: "fallback", data: { call: "`work`", value: "{}" }, line: 2, column: 32, endLine: 2, endColumn: 38, suggestions: [
        { messageId: "rethrow", output: "async function findUser(work, log) {\n  try { return await work(); } catch (error) { throw error; }\n}" },
        { messageId: "wrap", output: "async function findUser(work, log) {\n  try { return await work(); } catch (error) { throw new Error(\"Find user failed.\", { cause: error }); }\n}" },
      ] }] },
    { name: "gives minus one", filename: service, code: "async function findUser(work, log) {\n  try { return await work(); } catch { return -1; }\n}",
      errors: [{ messageId: "fallback", data: { call: "`work`", value: "-1" }, line: 2, column: 32, endLine: 2, endColumn: 38, suggestions: [
        { messageId: "rethrow", output: "async function findUser(work, log) {\n  try { return await work(); } catch (error) { throw error; }\n}" },
        { messageId: "wrap", output: "async function findUser(work, log) {\n  try { return await work(); } catch (error) { throw new Error(\"Find user failed.\", { cause: error }); }\n}" },
      ] }] },
    { name: "gives NaN", filename: service, code: "async function findUser(work, log) {\n  try { return await work(); } catch { return NaN; }\n}",
      errors: [{ messageId: "fallback", data: { call: "`work`", value: "NaN" }, line: 2, column: 32, endLine: 2, endColumn: 38, suggestions: [
        { messageId: "rethrow", output: "async function findUser(work, log) {\n  try { return await work(); } catch (error) { throw error; }\n}" },
        { messageId: "wrap", output: "async function findUser(work, log) {\n  try { return await work(); } catch (error) { throw new Error(\"Find user failed.\", { cause: error }); }\n}" },
      ] }] },
    { name: "gives void", filename: service, code: "async function findUser(work, log) {\n  try { return await work(); } catch { return void 0; }\n}",
      errors: [{ messageId: "fallback", data: { call: "`work`", value: "void 0" }, line: 2, column: 32, endLine: 2, endColumn: 38, suggestions: [
        { messageId: "rethrow", output: "async function findUser(work, log) {\n  try { return await work(); } catch (error) { throw error; }\n}" },
        { messageId: "wrap", output: "async function findUser(work, log) {\n  try { return await work(); } catch (error) { throw new Error(\"Find user failed.\", { cause: error }); }\n}" },
      ] }] },
    { name: "gives a long text", filename: service, code: "async function findUser(work, log) {\n  try { return await work(); } catch { return \"We are sorry, but this did not work out, please try again\"; }\n}",
      errors: [{ messageId: "fallback", data: { call: "`work`", value: "\"We are sorry, but this did not work ou…" }, line: 2, column: 32, endLine: 2, endColumn: 38, suggestions: [
        { messageId: "rethrow", output: "async function findUser(work, log) {\n  try { return await work(); } catch (error) { throw error; }\n}" },
        { messageId: "wrap", output: "async function findUser(work, log) {\n  try { return await work(); } catch (error) { throw new Error(\"Find user failed.\", { cause: error }); }\n}" },
      ] }] },
    { name: "gives a text over two lines", filename: service, code: "async function findUser(work, log) {\n  try { return await work(); } catch { return `we are\n      sorry`; }\n}",
      errors: [{ messageId: "fallback", data: { call: "`work`", value: "`we are sorry`" }, line: 2, column: 32, endLine: 2, endColumn: 38, suggestions: [
        { messageId: "rethrow", output: "async function findUser(work, log) {\n  try { return await work(); } catch (error) { throw error; }\n}" },
        { messageId: "wrap", output: "async function findUser(work, log) {\n  try { return await work(); } catch (error) { throw new Error(\"Find user failed.\", { cause: error }); }\n}" },
      ] }] },
    { name: "returns", filename: service, code: "async function findUser(work, log) {\n  try { await work(); } catch { return }\n}",
      errors: [{ messageId: "fallback", data: { call: "`work`", value: "nothing" }, line: 2, column: 25, endLine: 2, endColumn: 31, suggestions: [
        { messageId: "rethrow", output: "async function findUser(work, log) {\n  try { await work(); } catch (error) { throw error; }\n}" },
        { messageId: "wrap", output: "async function findUser(work, log) {\n  try { await work(); } catch (error) { throw new Error(\"Find user failed.\", { cause: error }); }\n}" },
      ] }] },
    { name: "goes on", filename: service, code: "for (const one of all) {\n  try { await one(); } catch { continue; }\n}",
      errors: [{ messageId: "fallback", data: { call: "`one`", value: "nothing" }, line: 2, column: 24, endLine: 2, endColumn: 30, suggestions: [
        { messageId: "rethrow", output: "for (const one of all) {\n  try { await one(); } catch (error) { throw error; }\n}" },
        { messageId: "wrap", output: "for (const one of all) {\n  try { await one(); } catch (error) { throw new Error(\"The operation failed.\", { cause: error }); }\n}" },
      ] }] },
    { name: "goes on further out", filename: service, code: "outer: for (const one of all) {\n  try { await one(); } catch { continue outer; }\n}",
      errors: [{ messageId: "fallback", data: { call: "`one`", value: "nothing" }, line: 2, column: 24, endLine: 2, endColumn: 30, suggestions: [
        { messageId: "rethrow", output: "outer: for (const one of all) {\n  try { await one(); } catch (error) { throw error; }\n}" },
        { messageId: "wrap", output: "outer: for (const one of all) {\n  try { await one(); } catch (error) { throw new Error(\"The operation failed.\", { cause: error }); }\n}" },
      ] }] },
    { name: "leaves the loop", filename: service, code: "for (const one of all) {\n  try { for await (const two of one) two(); } catch { break; }\n}",
      errors: [{ messageId: "fallback", data: { call: "`one`", value: "nothing" }, line: 2, column: 47, endLine: 2, endColumn: 53, suggestions: [
        { messageId: "rethrow", output: "for (const one of all) {\n  try { for await (const two of one) two(); } catch (error) { throw error; }\n}" },
        { messageId: "wrap", output: "for (const one of all) {\n  try { for await (const two of one) two(); } catch (error) { throw new Error(\"The operation failed.\", { cause: error }); }\n}" },
      ] }] },
    { name: "keeps a comment that is no reason", filename: service, code: "async function findUser(work, log) {\n  try { return await work(); } catch {\n    // FIXME soon\n    return null; // for now\n  }\n}",
      errors: [{ messageId: "fallback", data: { call: "`work`", value: "null" }, line: 2, column: 32, endLine: 2, endColumn: 38, suggestions: [
        { messageId: "rethrow", output: "async function findUser(work, log) {\n  try { return await work(); } catch (error) {\n    // FIXME soon\n    throw error; // for now\n  }\n}" },
        { messageId: "wrap", output: "async function findUser(work, log) {\n  try { return await work(); } catch (error) {\n    // FIXME soon\n    throw new Error(\"Find user failed.\", { cause: error }); // for now\n  }\n}" },
      ] }] },
    { name: "is in an arrow", filename: service, code: "export const findUser = async (work) => {\n  try { return await work(); } catch { return null; }\n};",
      errors: [{ messageId: "fallback", data: { call: "`work`", value: "null" }, line: 2, column: 32, endLine: 2, endColumn: 38, suggestions: [
        { messageId: "rethrow", output: "export const findUser = async (work) => {\n  try { return await work(); } catch (error) { throw error; }\n};" },
        { messageId: "wrap", output: "export const findUser = async (work) => {\n  try { return await work(); } catch (error) { throw new Error(\"Find user failed.\", { cause: error }); }\n};" },
      ] }] },
    { name: "is in a method", filename: service, code: "class A {\n  async find_user(work) {\n    try { return await work(); } catch { return null; }\n  }\n}",
      errors: [{ messageId: "fallback", data: { call: "`work`", value: "null" }, line: 3, column: 34, endLine: 3, endColumn: 40, suggestions: [
        { messageId: "rethrow", output: "class A {\n  async find_user(work) {\n    try { return await work(); } catch (error) { throw error; }\n  }\n}" },
        { messageId: "wrap", output: "class A {\n  async find_user(work) {\n    try { return await work(); } catch (error) { throw new Error(\"Find user failed.\", { cause: error }); }\n  }\n}" },
      ] }] },
    { name: "is in a private method", filename: service, code: "class A {\n  async #load(work) {\n    try { return await work(); } catch { return null; }\n  }\n}",
      errors: [{ messageId: "fallback", data: { call: "`work`", value: "null" }, line: 3, column: 34, endLine: 3, endColumn: 40, suggestions: [
        { messageId: "rethrow", output: "class A {\n  async #load(work) {\n    try { return await work(); } catch (error) { throw error; }\n  }\n}" },
        { messageId: "wrap", output: "class A {\n  async #load(work) {\n    try { return await work(); } catch (error) { throw new Error(\"Load failed.\", { cause: error }); }\n  }\n}" },
      ] }] },
    { name: "is in a method with a text for a name", filename: service, code: "const a = {\n  async 'say \"hi\"\\n'(work) {\n    try { return await work(); } catch { return null; }\n  },\n};",
      errors: [{ messageId: "fallback", data: { call: "`work`", value: "null" }, line: 3, column: 34, endLine: 3, endColumn: 40, suggestions: [
        { messageId: "rethrow", output: "const a = {\n  async 'say \"hi\"\\n'(work) {\n    try { return await work(); } catch (error) { throw error; }\n  },\n};" },
        { messageId: "wrap", output: "const a = {\n  async 'say \"hi\"\\n'(work) {\n    try { return await work(); } catch (error) { throw new Error(\"Say hi failed.\", { cause: error }); }\n  },\n};" },
      ] }] },
    { name: "is in a method with signs for a name", filename: service, code: "const a = {\n  async '--'(work) {\n    try { return await work(); } catch { return null; }\n  },\n};",
      errors: [{ messageId: "fallback", data: { call: "`work`", value: "null" }, line: 3, column: 34, endLine: 3, endColumn: 40, suggestions: [
        { messageId: "rethrow", output: "const a = {\n  async '--'(work) {\n    try { return await work(); } catch (error) { throw error; }\n  },\n};" },
        { messageId: "wrap", output: "const a = {\n  async '--'(work) {\n    try { return await work(); } catch (error) { throw new Error(\"The operation failed.\", { cause: error }); }\n  },\n};" },
      ] }] },
    { name: "is in a method whose name is worked out", filename: service, code: "const a = {\n  async [name](work) {\n    try { return await work(); } catch { return null; }\n  },\n};",
      errors: [{ messageId: "fallback", data: { call: "`work`", value: "null" }, line: 3, column: 34, endLine: 3, endColumn: 40, suggestions: [
        { messageId: "rethrow", output: "const a = {\n  async [name](work) {\n    try { return await work(); } catch (error) { throw error; }\n  },\n};" },
        { messageId: "wrap", output: "const a = {\n  async [name](work) {\n    try { return await work(); } catch (error) { throw new Error(\"The operation failed.\", { cause: error }); }\n  },\n};" },
      ] }] },
    { name: "is in a static block", filename: service, code: "class A {\n  static {\n    try { start(); } catch {}\n  }\n}",
      errors: [{ messageId: "empty", data: { call: "`start`" }, line: 3, column: 22, endLine: 3, endColumn: 28, suggestions: [
        { messageId: "rethrow", output: "class A {\n  static {\n    try { start(); } catch (error) {\n      throw error;\n    }\n  }\n}" },
        { messageId: "wrap", output: "class A {\n  static {\n    try { start(); } catch (error) {\n      throw new Error(\"The operation failed.\", { cause: error });\n    }\n  }\n}" },
      ] }] },
    { name: "is inside another", filename: service, code: "async function findUser(work, log) {\n  try { await work(); } catch (error) {\n    try { await log.undo(); } catch {}\n    throw error;\n  }\n}",
      errors: [{ messageId: "empty", data: { call: "`log.undo`" }, line: 3, column: 31, endLine: 3, endColumn: 37, suggestions: [
        { messageId: "rethrow", output: "async function findUser(work, log) {\n  try { await work(); } catch (error) {\n    try { await log.undo(); } catch (error) {\n      throw error;\n    }\n    throw error;\n  }\n}" },
        { messageId: "wrap", output: "async function findUser(work, log) {\n  try { await work(); } catch (error) {\n    try { await log.undo(); } catch (error) {\n      throw new Error(\"Find user failed.\", { cause: error });\n    }\n    throw error;\n  }\n}" },
      ] }] },
    { name: "is in JavaScript", filename: javascript, code: "async function findUser(work, log) {\n  try { await work(); } catch {}\n}",
      errors: [{ messageId: "empty", data: { call: "`work`" }, line: 2, column: 25, endLine: 2, endColumn: 31, suggestions: [
        { messageId: "rethrow", output: "async function findUser(work, log) {\n  try { await work(); } catch (error) {\n    throw error;\n  }\n}" },
        { messageId: "wrap", output: "async function findUser(work, log) {\n  try { await work(); } catch (error) {\n    throw new Error(\"Find user failed.\", { cause: error });\n  }\n}" },
      ] }] },
    { name: "is of CRLF", filename: service, code: "async function findUser(work) {\r\n  try {\r\n    await work();\r\n  } catch {\r\n  }\r\n}",
      errors: [{ messageId: "empty", data: { call: "`work`" }, line: 4, column: 5, endLine: 4, endColumn: 11, suggestions: [
        { messageId: "rethrow", output: "async function findUser(work) {\r\n  try {\r\n    await work();\r\n  } catch (error) {\r\n    throw error;\r\n  }\r\n}" },
        { messageId: "wrap", output: "async function findUser(work) {\r\n  try {\r\n    await work();\r\n  } catch (error) {\r\n    throw new Error(\"Find user failed.\", { cause: error });\r\n  }\r\n}" },
      ] }] },
    { name: "only logs, in strict", filename: service, code: "async function findUser(work, log) {\n  try {\n    await work();\n  } catch (error) {\n    log.error(error);\n  }\n}", options: strict,
      errors: [{ messageId: "logOnly", data: { call: "`work`" }, line: 4, column: 5, endLine: 4, endColumn: 19, suggestions: [
        { messageId: "rethrow", output: "async function findUser(work, log) {\n  try {\n    await work();\n  } catch (error) {\n    log.error(error);\n    throw error;\n  }\n}" },
        { messageId: "wrap", output: "async function findUser(work, log) {\n  try {\n    await work();\n  } catch (error) {\n    log.error(error);\n    throw new Error(\"Find user failed.\", { cause: error });\n  }\n}" },
      ] }] },
    { name: "waits for its log, in strict", filename: service, code: "async function findUser(work, log) {\n  try { await work(); } catch (error) { await log.error(error); }\n}", options: strict,
      errors: [{ messageId: "logOnly", data: { call: "`work`" }, line: 2, column: 25, endLine: 2, endColumn: 39, suggestions: [
        { messageId: "rethrow", output: "async function findUser(work, log) {\n  try { await work(); } catch (error) { await log.error(error);\n    throw error;\n  }\n}" },
        { messageId: "wrap", output: "async function findUser(work, log) {\n  try { await work(); } catch (error) { await log.error(error);\n    throw new Error(\"Find user failed.\", { cause: error });\n  }\n}" },
      ] }] },
    { name: "logs and gives null, in strict", filename: service, code: "async function findUser(work, log) {\n  try {\n    return await work();\n  } catch (error) {\n    this.logger.warn(error); // seen\n    return null;\n  }\n}", options: strict,
      errors: [{ messageId: "logOnly", data: { call: "`work`" }, line: 4, column: 5, endLine: 4, endColumn: 19, suggestions: [
        { messageId: "rethrow", output: "async function findUser(work, log) {\n  try {\n    return await work();\n  } catch (error) {\n    this.logger.warn(error); // seen\n    throw error;\n  }\n}" },
        { messageId: "wrap", output: "async function findUser(work, log) {\n  try {\n    return await work();\n  } catch (error) {\n    this.logger.warn(error); // seen\n    throw new Error(\"Find user failed.\", { cause: error });\n  }\n}" },
      ] }] },
    { name: "reports to Sentry, in strict", filename: service, code: "async function findUser(work, log) {\n  try { await work(); } catch (error) { Sentry.captureException(error); }\n}", options: strict,
      errors: [{ messageId: "logOnly", data: { call: "`work`" }, line: 2, column: 25, endLine: 2, endColumn: 39, suggestions: [
        { messageId: "rethrow", output: "async function findUser(work, log) {\n  try { await work(); } catch (error) { Sentry.captureException(error);\n    throw error;\n  }\n}" },
        { messageId: "wrap", output: "async function findUser(work, log) {\n  try { await work(); } catch (error) { Sentry.captureException(error);\n    throw new Error(\"Find user failed.\", { cause: error });\n  }\n}" },
      ] }] },
    { name: "logs without the error, in strict", filename: service, code: "async function findUser(work, log) {\n  try { await work(); } catch { console.error(\"failed\"); }\n}", options: strict,
      errors: [{ messageId: "logOnly", data: { call: "`work`" }, line: 2, column: 25, endLine: 2, endColumn: 31, suggestions: [
        { messageId: "rethrow", output: "async function findUser(work, log) {\n  try { await work(); } catch (cause) { console.error(\"failed\");\n    throw cause;\n  }\n}" },
        { messageId: "wrap", output: "async function findUser(work, log) {\n  try { await work(); } catch (cause) { console.error(\"failed\");\n    throw new Error(\"Find user failed.\", { cause });\n  }\n}" },
      ] }] },
    { name: "logs what is called error outside, in strict", filename: service, code: "async function findUser(work, log) {\n  try { await work(); } catch { log.warn(error, cause); }\n}", options: strict,
      errors: [{ messageId: "logOnly", data: { call: "`work`" }, line: 2, column: 25, endLine: 2, endColumn: 31, suggestions: [
        { messageId: "rethrow", output: "async function findUser(work, log) {\n  try { await work(); } catch (caught) { log.warn(error, cause);\n    throw caught;\n  }\n}" },
        { messageId: "wrap", output: "async function findUser(work, log) {\n  try { await work(); } catch (caught) { log.warn(error, cause);\n    throw new Error(\"Find user failed.\", { cause: caught });\n  }\n}" },
      ] }] },
    { name: "logs, with all names taken, in strict", filename: service, code: "async function findUser(work, log) {\n  try { await work(); } catch { log.warn(error, cause, caught); }\n}", options: strict,
      errors: [{ messageId: "logOnly", data: { call: "`work`" }, line: 2, column: 25, endLine: 2, endColumn: 31, suggestions: [
        { messageId: "rethrow", output: "async function findUser(work, log) {\n  try { await work(); } catch (caughtError) { log.warn(error, cause, caught);\n    throw caughtError;\n  }\n}" },
        { messageId: "wrap", output: "async function findUser(work, log) {\n  try { await work(); } catch (caughtError) { log.warn(error, cause, caught);\n    throw new Error(\"Find user failed.\", { cause: caughtError });\n  }\n}" },
      ] }] },
    { name: "has another value, in strict", filename: service, code: "async function findUser(work, log) {\n  let value = 1;\n  try { value = work(); } catch { value = 2 }\n  return value;\n}", options: strict,
      errors: [{ messageId: "fallback", data: { call: "`work`", value: "2" }, line: 3, column: 27, endLine: 3, endColumn: 33, suggestions: [
        { messageId: "rethrow", output: "async function findUser(work, log) {\n  let value = 1;\n  try { value = work(); } catch (error) { value = 2\n    throw error;\n  }\n  return value;\n}" },
        { messageId: "wrap", output: "async function findUser(work, log) {\n  let value = 1;\n  try { value = work(); } catch (error) { value = 2\n    throw new Error(\"Find user failed.\", { cause: error });\n  }\n  return value;\n}" },
      ] }] },
    { name: "declares what is called error, in strict", filename: service, code: "async function findUser(work, log) {\n  let value = 1;\n  try { value = work(); } catch { const error = 2; value = error; }\n  return value;\n}", options: strict,
      errors: [{ messageId: "fallback", data: { call: "`work`", value: "error" }, line: 3, column: 27, endLine: 3, endColumn: 33, suggestions: [
        { messageId: "rethrow", output: "async function findUser(work, log) {\n  let value = 1;\n  try { value = work(); } catch (cause) { const error = 2; value = error;\n    throw cause;\n  }\n  return value;\n}" },
        { messageId: "wrap", output: "async function findUser(work, log) {\n  let value = 1;\n  try { value = work(); } catch (cause) { const error = 2; value = error;\n    throw new Error(\"Find user failed.\", { cause });\n  }\n  return value;\n}" },
      ] }] },
    { name: "gives a literal where nothing waits, in strict", filename: service, code: "async function findUser(work, log) {\n  try { return work(); } catch { return null; }\n}", options: strict,
      errors: [{ messageId: "fallback", data: { call: "`work`", value: "null" }, line: 2, column: 26, endLine: 2, endColumn: 32, suggestions: [
        { messageId: "rethrow", output: "async function findUser(work, log) {\n  try { return work(); } catch (error) { throw error; }\n}" },
        { messageId: "wrap", output: "async function findUser(work, log) {\n  try { return work(); } catch (error) { throw new Error(\"Find user failed.\", { cause: error }); }\n}" },
      ] }] },
    { name: "gives another value with a comment, in strict", filename: service, code: "async function findUser(work, log) {\n  let value = 1;\n  try { value = work(); } catch { value = 2; return value; // later\n  }\n}", options: strict,
      errors: [{ messageId: "fallback", data: { call: "`work`", value: "value" }, line: 3, column: 27, endLine: 3, endColumn: 33, suggestions: [
        { messageId: "rethrow", output: "async function findUser(work, log) {\n  let value = 1;\n  try { value = work(); } catch (error) { value = 2; throw error; // later\n  }\n}" },
        { messageId: "wrap", output: "async function findUser(work, log) {\n  let value = 1;\n  try { value = work(); } catch (error) { value = 2; throw new Error(\"Find user failed.\", { cause: error }); // later\n  }\n}" },
      ] }] },
    { name: "says error in a text, in strict", filename: service, code: "async function findUser(work, log) {\n  try { await work(); } catch { log.warn(\"error\"); }\n}", options: strict,
      errors: [{ messageId: "logOnly", data: { call: "`work`" }, line: 2, column: 25, endLine: 2, endColumn: 31, suggestions: [
        { messageId: "rethrow", output: "async function findUser(work, log) {\n  try { await work(); } catch (error) { log.warn(\"error\");\n    throw error;\n  }\n}" },
        { messageId: "wrap", output: "async function findUser(work, log) {\n  try { await work(); } catch (error) { log.warn(\"error\");\n    throw new Error(\"Find user failed.\", { cause: error });\n  }\n}" },
      ] }] },
    { name: "logs what cause and error hold, in strict", filename: service, code: "async function findUser(work, log) {\n  try { await work(); } catch { log.warn(`${error}`); }\n}", options: strict,
      errors: [{ messageId: "logOnly", data: { call: "`work`" }, line: 2, column: 25, endLine: 2, endColumn: 31, suggestions: [
        { messageId: "rethrow", output: "async function findUser(work, log) {\n  try { await work(); } catch (cause) { log.warn(`${error}`);\n    throw cause;\n  }\n}" },
        { messageId: "wrap", output: "async function findUser(work, log) {\n  try { await work(); } catch (cause) { log.warn(`${error}`);\n    throw new Error(\"Find user failed.\", { cause });\n  }\n}" },
      ] }] },
    { name: "gives a built object, in strict", filename: service, code: "async function findUser(work, log) {\n  try { return work(); } catch { return { ok: false }; }\n}", options: strict,
      errors: [{ messageId: "fallback", data: { call: "`work`", value: "{ ok: false }" }, line: 2, column: 26, endLine: 2, endColumn: 32, suggestions: [
        { messageId: "rethrow", output: "async function findUser(work, log) {\n  try { return work(); } catch (error) { throw error; }\n}" },
        { messageId: "wrap", output: "async function findUser(work, log) {\n  try { return work(); } catch (error) { throw new Error(\"Find user failed.\", { cause: error }); }\n}" },
      ] }] },
  ],
});
