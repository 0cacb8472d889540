import { Linter, type Rule } from "eslint";
import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { describe, expect, it } from "vitest";
import { lintedFrame, type Frame } from "../../src/origins/frame.ts";

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
    const [first, ...others] = bindings(`${declaration}\nprobe(pool);\nprobe(pool);\nprobe(pool);\n`);
    expect(first).toMatchObject({ kind: "node", node: { type: "CallExpression" } });
    expect(others).toHaveLength(2);
    // The very same answer: a compiled file uses a variable thousands of times, and each answer goes through all of its uses.
    for (const other of others) expect(other).toBe(first);
  });

  it("tells variables of one name apart", () => {
    expect(bindings("const a = 1;\nfunction f() { const a = g(); probe(a); }\nprobe(a);\nprobe(nowhere);\n")).toMatchObject([{ node: { type: "CallExpression" } }, { node: { type: "Literal" } }, { kind: "global" }]);
  });
});
