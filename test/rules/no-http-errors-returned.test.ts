import { noHttpErrors } from "../../src/rules/no-http-errors.ts";
import { ruleTester } from "../support/rule-tester.ts";

const filename = "/backend/src/users/user.service.ts";
const top = 'import { HTTPException } from "hono/http-exception";\nimport createError from "http-errors";\n';
const data = { name: "Gone", file: "this file", layer: "a service", domain: "NotFoundError" };
const own = (line: number, column: number) => ({ messageId: "own", line, column, endLine: line, endColumn: column + 10 }) as const;

ruleTester().run("no-http-errors: classes that construct another", noHttpErrors as never, {
  valid: [
    { name: "what returns itself", filename, code: `${top}class Gone { constructor() { return new Gone(); } }\nthrow new Gone();` },
    { name: "what returns an error of the domain", filename, code: `${top}class Gone { constructor() { return new Error("gone"); } }\nthrow new Gone();` },
    { name: "what returns nothing", filename, code: `${top}class Gone { constructor(given?: unknown) { if (given instanceof HTTPException) return; } }\nthrow new Gone();` },
    { name: "what a function inside returns to a name", filename, code: `${top}class Gone { constructor(given: unknown) { const isHttp = () => { return given instanceof HTTPException; }; isHttp(); } }\nthrow new Gone();` },
    { name: "what another method does not make", filename, code: `${top}class Gone { constructor() {} is(error: unknown) { return error instanceof HTTPException; } }\nthrow new Gone();` },
  ],
  invalid: [
    { name: "what returns an error of a framework", filename, code: `${top}class Gone { constructor() { return new HTTPException(410); } }\nthrow new Gone();`, errors: [{ messageId: "package", line: 3, column: 37 }, own(4, 7)] },
    { name: "what returns that of a factory", filename, code: `${top}class Gone { constructor(text) { if (text) return createError(410, text); } }\nthrow new Gone();`, errors: [{ messageId: "package", line: 3, column: 51 }, own(4, 7)] },
    { name: "what extends that", filename, code: `${top}class Base { constructor() { return new HTTPException(410); } }\nclass Gone extends Base {}\nthrow new Gone();`, errors: [{ messageId: "package", line: 3, column: 37 }, own(5, 7)] },
  ].map((one) => ({ ...one, errors: one.errors.map((error) => (error.messageId === "own" ? { ...error, data } : error)) })),
});
