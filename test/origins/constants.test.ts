import * as parser from "@typescript-eslint/parser";
import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import { hole, textsOf } from "../../src/origins/constants.ts";
import { constantsOf } from "../../src/origins/scopes.ts";

/** The texts that the argument of the file's last statement, a call, can have. */
function textsIn(code: string): string[] {
  const linter = new Linter();
  linter.verify(code, [{ languageOptions: { parser } }]);
  const sourceCode = linter.getSourceCode() as unknown as TSESLint.SourceCode;
  const last = sourceCode.ast.body.at(-1) as TSESTree.ExpressionStatement;
  return textsOf((last.expression as TSESTree.CallExpression).arguments[0], constantsOf(sourceCode));
}

describe("texts that an expression can have", () => {
  it("reads literals and templates", () => {
    expect(textsIn('f("a");')).toEqual(["a"]);
    expect(textsIn("f(`a`);")).toEqual(["a"]);
    expect(textsIn("f(12);")).toEqual(["12"]);
    expect(textsIn("f(`\\u0061`);")).toEqual(["a"]);
  });

  it("joins concatenations and holes", () => {
    expect(textsIn('f("a" + "b" + "c");')).toEqual(["abc"]);
    expect(textsIn("f(`a${'b'}c`);")).toEqual(["abc"]);
    expect(textsIn("f(`a/${name}/c`);")).toEqual([`a/${hole}/c`]);
    expect(textsIn('f("a/" + name());')).toEqual([`a/${hole}`]);
  });

  it("looks through type assertions, parentheses and non-null marks", () => {
    expect(textsIn('f(("a" as const)!);')).toEqual(["a"]);
    expect(textsIn('f("a" satisfies string);')).toEqual(["a"]);
  });

  it("takes both branches", () => {
    expect(textsIn('f(x ? "a" : "b");')).toEqual(["a", "b"]);
    expect(textsIn('f(x ?? "b");')).toEqual([hole, "b"]);
    expect(textsIn('f("p/" + (x ? "a" : "b"));')).toEqual(["p/a", "p/b"]);
  });

  it("follows constants, also of an outer scope", () => {
    expect(textsIn('const a = "x"; const b = `${a}y`; f(b);')).toEqual(["xy"]);
    expect(textsIn('let a = "x"; f(a);')).toEqual(["x"]);
  });

  it("does not follow what may change", () => {
    expect(textsIn('let a = "x"; a = "y"; f(a);')).toEqual([hole]);
    expect(textsIn("let a; f(a);")).toEqual([hole]);
    expect(textsIn('const { a } = { a: "x" }; f(a);')).toEqual([hole]);
    expect(textsIn("f(unknown);")).toEqual([hole]);
    expect(textsIn('f("a" - "b");')).toEqual([hole]);
  });

  it("ends on a constant that is made of itself and on very many branches", () => {
    expect(textsIn("const a = a + 'x'; f(a);").length).toBeLessThanOrEqual(16);
    const many = Array.from({ length: 12 }, () => '(x ? "a" : "b")').join(" + ");
    expect(textsIn(`f(${many});`)).toHaveLength(16);
  });
});
