import { noSwallowedErrors } from "../../src/rules/no-swallowed-errors.ts";
import { ruleTester } from "../support/rule-tester.ts";

const service = "/backend/src/users/user.service.ts";
const javascript = "/backend/src/users/user.service.js";
const strict = [{ tier: "strict" }] as const;

// The tester parses what each suggestion leaves behind.
ruleTester().run("no-swallowed-errors: handlers", noSwallowedErrors as never, {
  valid: [
    { name: "uses the error", filename: service, code: "work().catch((error) => fail(error));" },
    { name: "uses the error in strict", filename: service, code: "work().catch((error) => { fail(error); });", options: strict },
    { name: "throws", filename: service, code: "work().catch(() => { throw new Error(\"x\"); });" },
    { name: "is the logger", filename: service, code: "work().catch(console.error);" },
    { name: "logs", filename: service, code: "work().catch((error) => log.error(error));" },
    { name: "logs and gives null", filename: service, code: "work().catch((error) => { log.error(error); return null; });" },
    { name: "takes the error apart", filename: service, code: "work().catch(({ message }) => { tell(message); });" },
    { name: "has a default", filename: service, code: "work().catch((error = new Error()) => { tell(error); });" },
    { name: "looks at all arguments", filename: service, code: "work().catch(function (error) { tell.apply(null, arguments); });" },
    { name: "does something", filename: service, code: "work().catch(() => { count += 1; });" },
    { name: "gives what is worked out", filename: service, code: "work().catch(() => other());" },
    { name: "answers as void", filename: service, code: "work().catch(() => void reply.status(500).end());" },
    { name: "answers as void from a block", filename: service, code: "work().catch(() => { return void reply.status(500).end(); });" },
    { name: "says why inside", filename: service, code: "work().catch(() => { /* the cache is a help */ });" },
    { name: "says why before the handler", filename: service, code: "work()\n  // The cache is a help.\n  .catch(() => {});" },
    { name: "says why above", filename: service, code: "// The cache is only a help.\nwork().catch(() => {});" },
    { name: "says why behind", filename: service, code: "work().catch(() => {}); // the cache is a help" },
    { name: "says why where it is declared", filename: service, code: "const ignore = () => { /* the socket is gone */ };\nwork().catch(ignore);" },
    { name: "is declared and uses the error", filename: service, code: "const tell = (error) => fail(error);\nwork().catch(tell);" },
    { name: "is declared and gives a value", filename: service, code: "const give = () => other;\nwork().catch(give);" },
    { name: "is only declared", filename: service, code: "declare function ignore(): void;\nwork().catch(ignore);" },
    { name: "is a class", filename: service, code: "class Ignore {}\nwork().catch(Ignore);" },
    { name: "is of a package", filename: service, code: "import { handle } from \"oops\";\nwork().catch(handle);" },
    { name: "is undefined", filename: service, code: "work().catch(undefined);" },
    { name: "is null", filename: service, code: "work().then(null, null);" },
    { name: "is made", filename: service, code: "work().catch(handler());" },
    { name: "is made by new", filename: service, code: "work().catch(new Handler());" },
    { name: "is missing", filename: service, code: "work().catch();" },
    { name: "is for one kind of error", filename: service, code: "work().catch(NotFound, () => {});" },
    { name: "is spread", filename: service, code: "work().then(...handlers, () => {});" },
    { name: "is the default of a schema", filename: service, code: "import { z } from \"zod\";\nexport const a = z.string().catch(() => undefined);" },
    { name: "is the default of a schema, by require", filename: service, code: "const v = require(\"valibot\");\nv.string().catch(() => {});" },
    { name: "is of an Effect", filename: service, code: "import * as Effect from \"effect/Effect\";\nEffect.succeed(1).catch(() => {});" },
    { name: "gives a literal for what is no data", filename: service, code: "response.json().catch(() => ({}));" },
    { name: "gives a literal for what is not known", filename: service, code: "const a = () => load().catch(() => null);" },
    { name: "gives a literal for health", filename: service, code: "import { PrismaClient } from \"@prisma/client\";\nconst db = new PrismaClient();\nexport const isHealthy = () => db.user.count().then(() => true).catch(() => false);" },
    { name: "gives a literal and says why", filename: service, code: "import { PrismaClient } from \"@prisma/client\";\nconst db = new PrismaClient();\nexport const a = () => db.user.count().catch(() => 0); // the badge may be empty" },
    { name: "is awaited later", filename: service, code: "const p = work();\np.catch(() => {});\nawait p;" },
    { name: "tidies up on the way out", filename: service, code: "try { await work(); } catch (error) { await tx.rollback().catch(() => {}); throw error; }" },
    { name: "tidies up in finally", filename: service, code: "try { await work(); } finally { await pool.end().catch(() => {}); }" },
    { name: "is no catch of a promise", filename: service, code: "work.trap(() => {});" },
    { name: "is the first of then", filename: service, code: "work().then(() => {});" },
  ],
  invalid: [
    { name: "does nothing", filename: service, code: "work().catch(() => {});",
      errors: [{ messageId: "emptyHandler", data: { call: "`work`" }, line: 1, column: 14, endLine: 1, endColumn: 22, suggestions: [
        { messageId: "rethrow", output: "work();" },
        { messageId: "wrap", output: "work().catch((error: unknown) => { throw new Error(\"The operation failed.\", { cause: error }); });" },
      ] }] },
    { name: "does nothing with the error", filename: service, code: "work().catch((error) => {});",
      errors: [{ messageId: "emptyHandler", data: { call: "`work`" }, line: 1, column: 14, endLine: 1, endColumn: 27, suggestions: [
        { messageId: "rethrow", output: "work();" },
        { messageId: "wrap", output: "work().catch((error: unknown) => { throw new Error(\"The operation failed.\", { cause: error }); });" },
      ] }] },
    { name: "is a function", filename: service, code: "work().catch(function () {});",
      errors: [{ messageId: "emptyHandler", data: { call: "`work`" }, line: 1, column: 14, endLine: 1, endColumn: 28, suggestions: [
        { messageId: "rethrow", output: "work();" },
        { messageId: "wrap", output: "work().catch((error: unknown) => { throw new Error(\"The operation failed.\", { cause: error }); });" },
      ] }] },
    { name: "is asynchronous", filename: service, code: "work().catch(async () => {});",
      errors: [{ messageId: "emptyHandler", data: { call: "`work`" }, line: 1, column: 14, endLine: 1, endColumn: 28, suggestions: [
        { messageId: "rethrow", output: "work();" },
        { messageId: "wrap", output: "work().catch((error: unknown) => { throw new Error(\"The operation failed.\", { cause: error }); });" },
      ] }] },
    { name: "gives undefined", filename: service, code: "work().catch(() => undefined);",
      errors: [{ messageId: "emptyHandler", data: { call: "`work`" }, line: 1, column: 14, endLine: 1, endColumn: 29, suggestions: [
        { messageId: "rethrow", output: "work();" },
        { messageId: "wrap", output: "work().catch((error: unknown) => { throw new Error(\"The operation failed.\", { cause: error }); });" },
      ] }] },
    { name: "gives void", filename: service, code: "work().catch(() => void 0);",
      errors: [{ messageId: "emptyHandler", data: { call: "`work`" }, line: 1, column: 14, endLine: 1, endColumn: 26, suggestions: [
        { messageId: "rethrow", output: "work();" },
        { messageId: "wrap", output: "work().catch((error: unknown) => { throw new Error(\"The operation failed.\", { cause: error }); });" },
      ] }] },
    { name: "returns", filename: service, code: "work().catch(() => { return; });",
      errors: [{ messageId: "emptyHandler", data: { call: "`work`" }, line: 1, column: 14, endLine: 1, endColumn: 31, suggestions: [
        { messageId: "rethrow", output: "work();" },
        { messageId: "wrap", output: "work().catch((error: unknown) => { throw new Error(\"The operation failed.\", { cause: error }); });" },
      ] }] },
    { name: "returns undefined", filename: service, code: "work().catch(() => { return undefined; });",
      errors: [{ messageId: "emptyHandler", data: { call: "`work`" }, line: 1, column: 14, endLine: 1, endColumn: 41, suggestions: [
        { messageId: "rethrow", output: "work();" },
        { messageId: "wrap", output: "work().catch((error: unknown) => { throw new Error(\"The operation failed.\", { cause: error }); });" },
      ] }] },
    { name: "is a semicolon", filename: service, code: "work().catch(() => { ; });",
      errors: [{ messageId: "emptyHandler", data: { call: "`work`" }, line: 1, column: 14, endLine: 1, endColumn: 25, suggestions: [
        { messageId: "rethrow", output: "work();" },
        { messageId: "wrap", output: "work().catch((error: unknown) => { throw new Error(\"The operation failed.\", { cause: error }); });" },
      ] }] },
    { name: "voids the error", filename: service, code: "work().catch((error) => { void error; });",
      errors: [{ messageId: "emptyHandler", data: { call: "`work`" }, line: 1, column: 14, endLine: 1, endColumn: 40, suggestions: [
        { messageId: "rethrow", output: "work();" },
        { messageId: "wrap", output: "work().catch((error: unknown) => { throw new Error(\"The operation failed.\", { cause: error }); });" },
      ] }] },
    { name: "is noop", filename: service, code: "work().catch(noop);",
      errors: [{ messageId: "emptyHandler", data: { call: "`work`" }, line: 1, column: 14, endLine: 1, endColumn: 18, suggestions: [
        { messageId: "rethrow", output: "work();" },
        { messageId: "wrap", output: "work().catch((error: unknown) => { throw new Error(\"The operation failed.\", { cause: error }); });" },
      ] }] },
    { name: "is noop of lodash", filename: service, code: "work().catch(_.noop);",
      errors: [{ messageId: "emptyHandler", data: { call: "`work`" }, line: 1, column: 14, endLine: 1, endColumn: 20, suggestions: [
        { messageId: "rethrow", output: "work();" },
        { messageId: "wrap", output: "work().catch((error: unknown) => { throw new Error(\"The operation failed.\", { cause: error }); });" },
      ] }] },
    { name: "is noop of lodash, imported", filename: service, code: "import { noop } from \"lodash\";\nwork().catch(noop);",
      errors: [{ messageId: "emptyHandler", data: { call: "`work`" }, line: 2, column: 14, endLine: 2, endColumn: 18, suggestions: [
        { messageId: "rethrow", output: "import { noop } from \"lodash\";\nwork();" },
        { messageId: "wrap", output: "import { noop } from \"lodash\";\nwork().catch((error: unknown) => { throw new Error(\"The operation failed.\", { cause: error }); });" },
      ] }] },
    { name: "is noop of lodash, renamed", filename: service, code: "import { noop as ignore } from \"lodash\";\nwork().catch(ignore);",
      errors: [{ messageId: "emptyHandler", data: { call: "`work`" }, line: 2, column: 14, endLine: 2, endColumn: 20, suggestions: [
        { messageId: "rethrow", output: "import { noop as ignore } from \"lodash\";\nwork();" },
        { messageId: "wrap", output: "import { noop as ignore } from \"lodash\";\nwork().catch((error: unknown) => { throw new Error(\"The operation failed.\", { cause: error }); });" },
      ] }] },
    { name: "is noop of lodash, a module", filename: service, code: "import ignore from \"lodash/noop\";\nimport * as _ from \"lodash\";\nwork().catch(_.noop);",
      errors: [{ messageId: "emptyHandler", data: { call: "`work`" }, line: 3, column: 14, endLine: 3, endColumn: 20, suggestions: [
        { messageId: "rethrow", output: "import ignore from \"lodash/noop\";\nimport * as _ from \"lodash\";\nwork();" },
        { messageId: "wrap", output: "import ignore from \"lodash/noop\";\nimport * as _ from \"lodash\";\nwork().catch((error: unknown) => { throw new Error(\"The operation failed.\", { cause: error }); });" },
      ] }] },
    { name: "is Function.prototype", filename: service, code: "work().catch(Function.prototype);",
      errors: [{ messageId: "emptyHandler", data: { call: "`work`" }, line: 1, column: 14, endLine: 1, endColumn: 32, suggestions: [
        { messageId: "rethrow", output: "work();" },
        { messageId: "wrap", output: "work().catch((error: unknown) => { throw new Error(\"The operation failed.\", { cause: error }); });" },
      ] }] },
    { name: "is declared", filename: service, code: "const ignore = () => {};\nwork().catch(ignore);",
      errors: [{ messageId: "emptyHandler", data: { call: "`work`" }, line: 2, column: 14, endLine: 2, endColumn: 20, suggestions: [
        { messageId: "rethrow", output: "const ignore = () => {};\nwork();" },
        { messageId: "wrap", output: "const ignore = () => {};\nwork().catch((error: unknown) => { throw new Error(\"The operation failed.\", { cause: error }); });" },
      ] }] },
    { name: "is declared and gives undefined", filename: service, code: "const ignore = () => undefined;\nwork().catch(ignore);",
      errors: [{ messageId: "emptyHandler", data: { call: "`work`" }, line: 2, column: 14, endLine: 2, endColumn: 20, suggestions: [
        { messageId: "rethrow", output: "const ignore = () => undefined;\nwork();" },
        { messageId: "wrap", output: "const ignore = () => undefined;\nwork().catch((error: unknown) => { throw new Error(\"The operation failed.\", { cause: error }); });" },
      ] }] },
    { name: "is declared as a function", filename: service, code: "function ignore() {}\nwork().catch(ignore);",
      errors: [{ messageId: "emptyHandler", data: { call: "`work`" }, line: 2, column: 14, endLine: 2, endColumn: 20, suggestions: [
        { messageId: "rethrow", output: "function ignore() {}\nwork();" },
        { messageId: "wrap", output: "function ignore() {}\nwork().catch((error: unknown) => { throw new Error(\"The operation failed.\", { cause: error }); });" },
      ] }] },
    { name: "is under a type", filename: service, code: "work().catch((() => {}) as never);",
      errors: [{ messageId: "emptyHandler", data: { call: "`work`" }, line: 1, column: 14, endLine: 1, endColumn: 33, suggestions: [
        { messageId: "rethrow", output: "work();" },
        { messageId: "wrap", output: "work().catch((error: unknown) => { throw new Error(\"The operation failed.\", { cause: error }); });" },
      ] }] },
    { name: "is the second of then", filename: service, code: "work().then(ok, () => {});",
      errors: [{ messageId: "emptyHandler", data: { call: "`work`" }, line: 1, column: 17, endLine: 1, endColumn: 25, suggestions: [
        { messageId: "wrap", output: "work().then(ok, (error: unknown) => { throw new Error(\"The operation failed.\", { cause: error }); });" },
      ] }] },
    { name: "is the second of then, named", filename: service, code: "work().then(null, noop);",
      errors: [{ messageId: "emptyHandler", data: { call: "`work`" }, line: 1, column: 19, endLine: 1, endColumn: 23, suggestions: [
        { messageId: "wrap", output: "work().then(null, (error: unknown) => { throw new Error(\"The operation failed.\", { cause: error }); });" },
      ] }] },
    { name: "is on a chain", filename: service, code: "work?.run().catch(() => {});",
      errors: [{ messageId: "emptyHandler", data: { call: "`work?.run`" }, line: 1, column: 19, endLine: 1, endColumn: 27, suggestions: [
        { messageId: "rethrow", output: "work?.run();" },
        { messageId: "wrap", output: "work?.run().catch((error: unknown) => { throw new Error(\"The operation failed.\", { cause: error }); });" },
      ] }] },
    { name: "is on what may be missing", filename: service, code: "work?.catch(() => {});",
      errors: [{ messageId: "emptyHandler", data: { call: "`work`" }, line: 1, column: 13, endLine: 1, endColumn: 21, suggestions: [
        { messageId: "wrap", output: "work?.catch((error: unknown) => { throw new Error(\"The operation failed.\", { cause: error }); });" },
      ] }] },
    { name: "is by index", filename: service, code: "work()[\"catch\"](() => {});",
      errors: [{ messageId: "emptyHandler", data: { call: "`work`" }, line: 1, column: 17, endLine: 1, endColumn: 25, suggestions: null }] },
    { name: "is of the superclass", filename: service, code: "class A extends B { run() { super.catch(() => {}); } }",
      errors: [{ messageId: "emptyHandler", data: { call: "`super`" }, line: 1, column: 41, endLine: 1, endColumn: 49, suggestions: [
        { messageId: "wrap", output: "class A extends B { run() { super.catch((error: unknown) => { throw new Error(\"Run failed.\", { cause: error }); }); } }" },
      ] }] },
    { name: "is on parentheses", filename: service, code: "(work()).catch(() => {});",
      errors: [{ messageId: "emptyHandler", data: { call: "`work`" }, line: 1, column: 16, endLine: 1, endColumn: 24, suggestions: [
        { messageId: "rethrow", output: "(work());" },
        { messageId: "wrap", output: "(work()).catch((error: unknown) => { throw new Error(\"The operation failed.\", { cause: error }); });" },
      ] }] },
    { name: "is on a type", filename: service, code: "(work() as Promise<void>).catch(() => {});",
      errors: [{ messageId: "emptyHandler", data: { call: "`work`" }, line: 1, column: 33, endLine: 1, endColumn: 41, suggestions: [
        { messageId: "rethrow", output: "(work() as Promise<void>);" },
        { messageId: "wrap", output: "(work() as Promise<void>).catch((error: unknown) => { throw new Error(\"The operation failed.\", { cause: error }); });" },
      ] }] },
    { name: "is on a function that is called at once", filename: service, code: "(async () => { await work(); })().catch(() => {});",
      errors: [{ messageId: "emptyHandler", data: { call: "this call" }, line: 1, column: 41, endLine: 1, endColumn: 49, suggestions: [
        { messageId: "rethrow", output: "(async () => { await work(); })();" },
        { messageId: "wrap", output: "(async () => { await work(); })().catch((error: unknown) => { throw new Error(\"The operation failed.\", { cause: error }); });" },
      ] }] },
    { name: "is on an import", filename: service, code: "import(\"./a.js\").catch(() => {});",
      errors: [{ messageId: "emptyHandler", data: { call: "`import`" }, line: 1, column: 24, endLine: 1, endColumn: 32, suggestions: [
        { messageId: "rethrow", output: "import(\"./a.js\");" },
        { messageId: "wrap", output: "import(\"./a.js\").catch((error: unknown) => { throw new Error(\"The operation failed.\", { cause: error }); });" },
      ] }] },
    { name: "is over lines", filename: service, code: "work()\n  .then(ok)\n  .catch(() => {})\n  .finally(done);",
      errors: [{ messageId: "emptyHandler", data: { call: "`work`" }, line: 3, column: 10, endLine: 3, endColumn: 18, suggestions: [
        { messageId: "rethrow", output: "work()\n  .then(ok)\n  .finally(done);" },
        { messageId: "wrap", output: "work()\n  .then(ok)\n  .catch((error: unknown) => { throw new Error(\"The operation failed.\", { cause: error }); })\n  .finally(done);" },
      ] }] },
    { name: "stands behind a comment that is no reason", filename: service, code: "work() // later\n  .catch(() => {});",
      errors: [{ messageId: "emptyHandler", data: { call: "`work`" }, line: 2, column: 10, endLine: 2, endColumn: 18, suggestions: [
        { messageId: "rethrow", output: "work() // later\n  ;" },
        { messageId: "wrap", output: "work() // later\n  .catch((error: unknown) => { throw new Error(\"The operation failed.\", { cause: error }); });" },
      ] }] },
    { name: "stands behind a comment about something else", filename: service, code: "Promise.all(all.map((one) => {\n  // Each of them gets a mail.\n  return send(one);\n})).catch(() => {});",
      errors: [{ messageId: "emptyHandler", data: { call: "`Promise.all`" }, line: 4, column: 11, endLine: 4, endColumn: 19, suggestions: [
        { messageId: "rethrow", output: "Promise.all(all.map((one) => {\n  // Each of them gets a mail.\n  return send(one);\n}));" },
        { messageId: "wrap", output: "Promise.all(all.map((one) => {\n  // Each of them gets a mail.\n  return send(one);\n})).catch((error: unknown) => { throw new Error(\"The operation failed.\", { cause: error }); });" },
      ] }] },
    { name: "is in an arrow", filename: service, code: "const send_mail = () => work().catch(() => {});",
      errors: [{ messageId: "emptyHandler", data: { call: "`work`" }, line: 1, column: 38, endLine: 1, endColumn: 46, suggestions: [
        { messageId: "rethrow", output: "const send_mail = () => work();" },
        { messageId: "wrap", output: "const send_mail = () => work().catch((error: unknown) => { throw new Error(\"Send mail failed.\", { cause: error }); });" },
      ] }] },
    { name: "is in a method", filename: service, code: "class A { sendMail() { return this.work().catch(() => {}); } }",
      errors: [{ messageId: "emptyHandler", data: { call: "`this.work`" }, line: 1, column: 49, endLine: 1, endColumn: 57, suggestions: [
        { messageId: "rethrow", output: "class A { sendMail() { return this.work(); } }" },
        { messageId: "wrap", output: "class A { sendMail() { return this.work().catch((error: unknown) => { throw new Error(\"Send mail failed.\", { cause: error }); }); } }" },
      ] }] },
    { name: "is in JavaScript", filename: javascript, code: "const sendMail = () => work().catch(() => {});",
      errors: [{ messageId: "emptyHandler", data: { call: "`work`" }, line: 1, column: 37, endLine: 1, endColumn: 45, suggestions: [
        { messageId: "rethrow", output: "const sendMail = () => work();" },
        { messageId: "wrap", output: "const sendMail = () => work().catch((error) => { throw new Error(\"Send mail failed.\", { cause: error }); });" },
      ] }] },
    { name: "is awaited", filename: service, code: "await work().catch(() => {});",
      errors: [{ messageId: "emptyHandler", data: { call: "`work`" }, line: 1, column: 20, endLine: 1, endColumn: 28, suggestions: [
        { messageId: "rethrow", output: "await work();" },
        { messageId: "wrap", output: "await work().catch((error: unknown) => { throw new Error(\"The operation failed.\", { cause: error }); });" },
      ] }] },
    { name: "is void", filename: service, code: "void work().catch(() => {});",
      errors: [{ messageId: "emptyHandler", data: { call: "`work`" }, line: 1, column: 19, endLine: 1, endColumn: 27, suggestions: [
        { messageId: "rethrow", output: "void work();" },
        { messageId: "wrap", output: "void work().catch((error: unknown) => { throw new Error(\"The operation failed.\", { cause: error }); });" },
      ] }] },
    { name: "gives something back, in strict", filename: service, code: "await connection.close().catch(() => {});", options: strict,
      errors: [{ messageId: "emptyHandler", data: { call: "`connection.close`" }, line: 1, column: 32, endLine: 1, endColumn: 40, suggestions: [
        { messageId: "rethrow", output: "await connection.close();" },
        { messageId: "wrap", output: "await connection.close().catch((error: unknown) => { throw new Error(\"The operation failed.\", { cause: error }); });" },
      ] }] },
    { name: "is tidying in a function inside of catch", filename: service, code: "try { await work(); } catch (error) { later(() => { tx.rollback().catch(() => {}); }); throw error; }",
      errors: [{ messageId: "emptyHandler", data: { call: "`tx.rollback`" }, line: 1, column: 73, endLine: 1, endColumn: 81, suggestions: [
        { messageId: "rethrow", output: "try { await work(); } catch (error) { later(() => { tx.rollback(); }); throw error; }" },
        { messageId: "wrap", output: "try { await work(); } catch (error) { later(() => { tx.rollback().catch((error: unknown) => { throw new Error(\"The operation failed.\", { cause: error }); }); }); throw error; }" },
      ] }] },
    { name: "gives null for the database", filename: service, code: "import { PrismaClient } from \"@prisma/client\";\nconst db = new PrismaClient();\nexport const findUser = () => db.user.findFirst().catch(() => null);",
      errors: [{ messageId: "fallbackHandler", data: { call: "`db.user.findFirst`", value: "null" }, line: 3, column: 57, endLine: 3, endColumn: 67, suggestions: [
        { messageId: "rethrow", output: "import { PrismaClient } from \"@prisma/client\";\nconst db = new PrismaClient();\nexport const findUser = () => db.user.findFirst();" },
        { messageId: "wrap", output: "import { PrismaClient } from \"@prisma/client\";\nconst db = new PrismaClient();\nexport const findUser = () => db.user.findFirst().catch((error: unknown) => { throw new Error(\"Find user failed.\", { cause: error }); });" },
      ] }] },
    { name: "gives a list for the database", filename: service, code: "import { PrismaClient } from \"@prisma/client\";\nconst db = new PrismaClient();\nexport const findUser = () => db.user.findMany().catch(() => { return []; });",
      errors: [{ messageId: "fallbackHandler", data: { call: "`db.user.findMany`", value: "[]" }, line: 3, column: 56, endLine: 3, endColumn: 76, suggestions: [
        { messageId: "rethrow", output: "import { PrismaClient } from \"@prisma/client\";\nconst db = new PrismaClient();\nexport const findUser = () => db.user.findMany();" },
        { messageId: "wrap", output: "import { PrismaClient } from \"@prisma/client\";\nconst db = new PrismaClient();\nexport const findUser = () => db.user.findMany().catch((error: unknown) => { throw new Error(\"Find user failed.\", { cause: error }); });" },
      ] }] },
    { name: "gives an object for the database", filename: service, code: "import { PrismaClient } from \"@prisma/client\";\nconst db = new PrismaClient();\nexport const findUser = () => db.user.findMany().then(ok).catch(() => ({}));",
      errors: [{ messageId: "fallbackHandler", data: { call: "`db.user.findMany`", value: "{}" }, line: 3, column: 65, endLine: 3, endColumn: 75, suggestions: [
        { messageId: "rethrow", output: "import { PrismaClient } from \"@prisma/client\";\nconst db = new PrismaClient();\nexport const findUser = () => db.user.findMany().then(ok);" },
        { messageId: "wrap", output: "import { PrismaClient } from \"@prisma/client\";\nconst db = new PrismaClient();\nexport const findUser = () => db.user.findMany().then(ok).catch((error: unknown) => { throw new Error(\"Find user failed.\", { cause: error }); });" },
      ] }] },
    { name: "gives a literal in strict", filename: service, code: "export const load = () => work().catch((error) => false);", options: strict,
      errors: [{ messageId: "fallbackHandler", data: { call: "`work`", value: "false" }, line: 1, column: 40, endLine: 1, endColumn: 56, suggestions: [
        { messageId: "rethrow", output: "export const load = () => work();" },
        { messageId: "wrap", output: "export const load = () => work().catch((error: unknown) => { throw new Error(\"Load failed.\", { cause: error }); });" },
      ] }] },
    { name: "is the logger, in strict", filename: service, code: "work().catch(console.error);", options: strict,
      errors: [{ messageId: "logOnlyHandler", data: { call: "`work`" }, line: 1, column: 14, endLine: 1, endColumn: 27, suggestions: null }] },
    { name: "logs, in strict", filename: service, code: "work().catch((error) => log.error(error));", options: strict,
      errors: [{ messageId: "logOnlyHandler", data: { call: "`work`" }, line: 1, column: 14, endLine: 1, endColumn: 41, suggestions: null }] },
    { name: "logs and gives null, in strict", filename: service, code: "work().catch((error) => { log.error(error); return null; });", options: strict,
      errors: [{ messageId: "logOnlyHandler", data: { call: "`work`" }, line: 1, column: 14, endLine: 1, endColumn: 59, suggestions: null }] },
  ],
});
