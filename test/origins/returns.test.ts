import * as parser from "@typescript-eslint/parser";
import { describe, expect, it } from "vitest";
import { returnedBy } from "../../src/origins/returns.ts";
import type { FunctionNode } from "../../src/origins/value.ts";

/** What a function returns, in the words of the code. */
function returned(code: string): string[] {
  const [statement] = parser.parse(code, { range: true }).body;
  const node = statement?.type === "ExpressionStatement" ? statement.expression : statement;
  return returnedBy(node as FunctionNode).map(({ range }) => code.slice(...range));
}

const inside = (body: string): string[] => returned(`function f() { ${body} }`);

describe("returnedBy", () => {
  it.each([
    ["one return", "return 1;", ["1"]],
    ["two returns", "if (a) return 1; else return 2;", ["1", "2"]],
    ["blocks", "if (a) { { return 1; } } return 2;", ["1", "2"]],
    ["try, catch and finally", "try { return 1; } catch { return 2; } finally { return 3; }", ["1", "2", "3"]],
    ["a switch", "switch (a) { case 1: return 1; default: { return 2; } }", ["1", "2"]],
    ["a for", "for (;;) { return 1; }", ["1"]],
    ["a for-of", "for (const a of b) return 1;", ["1"]],
    ["a for-in", "for (const a in b) return 1;", ["1"]],
    ["a while", "while (a) return 1;", ["1"]],
    ["a do", "do { return 1; } while (a);", ["1"]],
    ["a label", "a: { return 1; }", ["1"]],
    ["a return of nothing", "return;", []],
    ["no return", "go();", []],
    ["a function inside", "const g = () => { return 1; }; function h() { return 2; }", []],
    ["a class inside", "class A { a() { return 1; } }", []],
  ])("%s", (_, body, expected) => {
    expect(inside(body)).toEqual(expected);
  });

  it("gives the expression of an arrow, and nothing for a declaration without code", () => {
    expect(returned("() => 1")).toEqual(["1"]);
    expect(returned("() => { return 1; }")).toEqual(["1"]);
    expect(returned("declare function f(): number;")).toEqual([]);
  });
});
