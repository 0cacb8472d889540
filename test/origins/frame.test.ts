import * as parser from "@typescript-eslint/parser";
import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { Linter, type Rule } from "eslint";
import { describe, expect, it } from "vitest";
import { lintedFrame, moduleFrame, type Binding, type Frame } from "../../src/origins/frame.ts";
import { tempProject } from "../support/project.ts";

/** What is told of a binding: its kind, and the code that it stands for. */
function told(binding: Binding | undefined, text: string): string {
  const code = ({ range }: TSESTree.Node): string => text.slice(...range);
  switch (binding?.kind) {
    case "import":
      return `import ${binding.specifier} ${binding.imported}`;
    case "node":
      return `node ${code(binding.node)}${binding.type === undefined ? "" : `: ${code(binding.type)}`}`;
    case "part":
      return ["part", code(binding.of), ...binding.keys].join(" ");
    case "typed":
      return ["typed", code(binding.type), ...binding.keys].join(" ");
    case "passed":
      return ["passed", code(binding.call.callee), binding.at, ...binding.keys].join(" ");
    default:
      return binding?.kind ?? "unknown";
  }
}

/** What the argument of `probe(…)` means. */
function meaning(text: string): string {
  const linter = new Linter();
  let found = "no probe";
  const rule = {
    create: ({ sourceCode }: { sourceCode: unknown }) => ({
      "CallExpression[callee.name='probe'] > Identifier.arguments": (node: unknown) => {
        found = told(lintedFrame("/a.ts", sourceCode as TSESLint.SourceCode).bindingOf(node as TSESTree.Identifier), text);
      },
    }),
  };
  const messages = linter.verify(text, [{ languageOptions: { parser }, plugins: { test: { rules: { probe: rule } } }, rules: { "test/probe": "error" } }]);
  return messages[0]?.message ?? found;
}

describe("what a name means in the linted file", () => {
  it.each([
    ['import a from "x"; probe(a);', "import x default"],
    ['import * as a from "x"; probe(a);', "import x *"],
    ['import { b as a } from "x"; probe(a);', "import x b"],
    ['import { "b-c" as a } from "x"; probe(a);', "import x b-c"],
    ['import a = require("x"); probe(a);', "import x *"],
    ["import a = Names.b; probe(a);", "unknown"],
  ])("an import: %s", (code, meant) => {
    expect(meaning(code)).toBe(meant);
  });

  it.each([
    ["const a = make(); probe(a);", "node make()"],
    ["const a: Pool = make(); probe(a);", "node make(): Pool"],
    ["declare const a: Pool; probe(a);", "typed Pool"],
    ["declare const a; probe(a);", "unknown"],
    ["function a() {} probe(a);", "node function a() {}"],
    ["class A {} probe(A);", "node class A {}"],
    ["enum A {} probe(A);", "node enum A {}"],
    ["try {} catch (a) { probe(a); }", "unknown"],
    ["probe(a);", "global"],
  ])("a declaration: %s", (code, meant) => {
    expect(meaning(code)).toBe(meant);
  });

  it.each([
    ["const { a } = make(); probe(a);", "part make() a"],
    ["const { b: a } = make(); probe(a);", "part make() b"],
    ["const { x, b: { a = 1 } } = make(); probe(a);", "part make() b a"],
    ["const { [b]: a } = make(); probe(a);", "unknown"],
    ['const { "b": a } = make(); probe(a);', "unknown"],
    ["const { ...a } = make(); probe(a);", "unknown"],
    ["const [a] = make(); probe(a);", "unknown"],
    ["for (const { a } of make()) probe(a);", "unknown"],
  ])("a part of something: %s", (code, meant) => {
    expect(meaning(code)).toBe(meant);
  });

  it.each([
    ["let a = make(); probe(a);", "node make()"],
    ["let a; a = make(); probe(a);", "node make()"],
    ["let a: Pool; probe(a);", "typed Pool"],
    ["let a: Pool = one(); a = two(); probe(a);", "typed Pool"],
    ["let a = one(); a = two(); probe(a);", "unknown"],
    ["let { a } = one(); a = two(); probe(a);", "unknown"],
    ["let a: number = 1; a++; probe(a);", "typed number"],
  ])("a variable that may change: %s", (code, meant) => {
    expect(meaning(code)).toBe(meant);
  });

  it.each([
    ["function f(a: Pool) { probe(a); }", "typed Pool"],
    ["function f(x, { a }: Reply) { probe(a); }", "typed Reply a"],
    ["class A { constructor(private a: Pool) { probe(a); } }", "typed Pool"],
    ["class A { constructor(private a: Pool = make()) { probe(a); } }", "typed Pool"],
    ["function f(a = make()) { probe(a); }", "node make()"],
    ["function f({ a = make() }) { probe(a); }", "node make()"],
    ["function f({ a } = make()) { probe(a); }", "part make() a"],
    ["go((x, a) => probe(a));", "passed go 1"],
    ["go(function ({ b: a }) { probe(a); });", "passed go 0 b"],
    ["(function (a) { probe(a); })(1);", "unknown"],
    ["function f(a) { probe(a); }", "unknown"],
    ["go((...a) => probe(a));", "unknown"],
    ["go(([a]) => probe(a));", "unknown"],
  ])("a parameter: %s", (code, meant) => {
    expect(meaning(code)).toBe(meant);
  });
});

it("what a name means in another file is what its top level says", () => {
  const text = 'import { b as a } from "x"; const c = make(); function f(d) {}';
  const { root } = tempProject({ "a.ts": text });
  const meant = (name: string): string => told(moduleFrame(`${root}/a.ts`).bindingOf({ name } as TSESTree.Identifier), text);
  expect(["a", "d"].map(meant)).toEqual(["import x b", "global"]);
  expect(moduleFrame(`${root}/a.ts`).bindingOf({ name: "c" } as TSESTree.Identifier)).toMatchObject({ kind: "node", node: { type: "CallExpression" } });
});

/** What the frame of a file says of each argument of `probe(…)`. */
function bindings(code: string): ReturnType<Frame["bindingOf"]>[] {
  const found: ReturnType<Frame["bindingOf"]>[] = [];
  const probe: Rule.RuleModule = {
    create(context) {
      const frame = lintedFrame("/backend/src/a.js", context.sourceCode as unknown as TSESLint.SourceCode);
      return {
        "CallExpression[callee.name='probe'] > Identifier.arguments": (node: unknown) => {
          found.push(frame.bindingOf(node as TSESTree.Identifier));
        },
      };
    },
  };
  new Linter().verify(code, { plugins: { test: { rules: { probe } } }, rules: { "test/probe": "error" } });
  return found;
}

describe("the frame of a linted file", () => {
  it.each(["var pool = make();", "let pool; pool = make();", "const pool = make();"])("works out once what a variable is, however often it is used: %s", (declaration) => {
    const [first, ...others] = bindings(`${declaration}\n${"probe(pool);\n".repeat(30)}`);
    expect(first).toMatchObject({ kind: "node", node: { type: "CallExpression" } });
    expect(others).toHaveLength(29);
    // The very same answer: a compiled file uses a variable thousands of times, and each answer goes through all of its uses.
    for (const other of others) expect(other).toBe(first);
  });

  it("tells variables of one name apart", () => {
    expect(bindings("const a = 1;\nfunction f() { const a = g(); probe(a); }\nprobe(a);\nprobe(nowhere);\n")).toMatchObject([{ node: { type: "CallExpression" } }, { node: { type: "Literal" } }, { kind: "global" }]);
  });
});
