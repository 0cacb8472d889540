import * as parser from "@typescript-eslint/parser";
import { describe, expect, it } from "vitest";
import { fieldOf, staticFieldOf, type Field } from "../../src/origins/fields.ts";
import type { ClassNode } from "../../src/origins/value.ts";

/** The field `a` of a class with this body, as `value: type`, in the words of the code. */
function field(body: string, find: (node: ClassNode, name: string) => Field | undefined = fieldOf): string {
  const code = `class X { ${body} }`;
  const [node] = parser.parse(code, { range: true }).body;
  if (node?.type !== "ClassDeclaration") throw new Error(code);
  const found = find(node, "a");
  if (found === undefined) return "none";
  const text = (part: Field["value"]): string => (part === undefined ? "" : code.slice(...part.range));
  return `${text(found.value)}: ${text(found.type)}`;
}

describe("fieldOf", () => {
  it.each([
    ["a value", "a = 1", "1: "],
    ["a type", "a: Pool", ": Pool"],
    ["both", "a: Pool = make()", "make(): Pool"],
    ["a key that is a text", '"a" = 1', "1: "],
    ["a parameter property", "constructor(private a: Pool) {}", ": Pool"],
    ["a parameter property with a default", "constructor(readonly a: Pool = make()) {}", "make(): Pool"],
    ["what the constructor assigns", "constructor() { this.a = make(); }", "make(): "],
    ["what the constructor assigns from a parameter", "constructor(db: Pool) { this.a = db; }", "db: Pool"],
    ["what the constructor assigns from a parameter with a default", "constructor(db: Pool = none) { this.a = db; }", "db: Pool"],
    ["a type, and what the constructor assigns", "a: Pool; constructor(db) { this.a = db; }", "db: Pool"],
    ["a value before what the constructor assigns", "a = 1; constructor() { this.a = 2; }", "1: "],
    ["a getter by its type", "get a(): Pool { return this.#a; }", ": Pool"],
    ["a setter, which is none", "set a(value: Pool) {}", "none"],
    ["a static one, which is another", "static a = 1", "none"],
    ["another name", "b = 1; constructor(private c: Pool) { this.d = 1; e = 2; }", "none"],
    ["an assignment deeper in the constructor", "constructor() { if (x) { this.a = 1; } }", "none"],
    ["an assignment to another object", "constructor() { other.a = 1; }", "none"],
    ["a plain parameter", "constructor(a: Pool) {}", "none"],
  ])("%s", (_, body, expected) => {
    expect(field(body)).toBe(expected);
  });

  it("gives the function of a method", () => {
    expect(field("a() { return 1; }")).toBe("() { return 1; }: ");
  });
});

describe("staticFieldOf", () => {
  it("finds statics only", () => {
    expect(field("static a = 1", staticFieldOf)).toBe("1: ");
    expect(field("static a() { return 1; }", staticFieldOf)).toBe("() { return 1; }: ");
    expect(field("a = 1; constructor(private a: Pool) { this.a = 2; }", staticFieldOf)).toBe("none");
  });
});
