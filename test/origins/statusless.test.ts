import { describe, expect, it } from "vitest";
import { tempProject } from "../support/project.ts";

const thrown = (errors: string): Promise<string[]> =>
  tempProject({ "src/errors.ts": errors, "src/user.service.ts": 'import { ApiError } from "./errors.js";\nexport const f = (): never => {\n  throw new ApiError({ code: "a", detail: "b" });\n};\n' }).lint({ patterns: ["src/user.service.ts"] });

const made = (open: string, type: string, more = ""): string =>
  `export class ApiError${open} extends Error {\n  code: ${type};\n  detail: string;\n${more}  constructor({ code, detail }: any) { super(detail); this.code = code; this.detail = detail; }\n}\n`;

describe("a code of an error that is called after an API", () => {
  it.each([["a text", made("", "string")], ["what the class leaves open", made("<T>", "T")], ["what it leaves open among texts", made("<T extends string>", "T")], ["what it leaves open among its own codes", made('<T extends "gone" | Failure>', "T")]])("is no status if it is %s", async (_, errors) => {
    expect(await thrown(errors)).toEqual([]);
  });

  it.each([
    ["it is a number", made("", "number")],
    ["it is some type", made("", "Code")],
    ["it is a number that is left open", made("<T extends number>", "T")],
    ["it is one of some numbers", made("<T extends 400 | 404>", "T")],
    ["it is a status that is left open", made("<T extends HttpStatus>", "T")],
    ["it is what another class leaves open", made("<T>", "U")],
    ["it is anything", "export class ApiError extends Error {\n  code;\n  detail = '';\n}\n"],
    ["a status stands beside it", made("", "string", "  status = 400;\n")],
  ])("may be one if %s", async (_, errors) => {
    expect((await thrown(errors)).map((line) => line.replace(/^\S+ /, ""))).toEqual(["own"]);
  });
});
