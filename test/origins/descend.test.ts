import * as parser from "@typescript-eslint/parser";
import type { TSESLint } from "@typescript-eslint/utils";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import { childrenOf, nodesAt } from "../../src/origins/descend.ts";

function read(code: string): TSESLint.SourceCode {
  const linter = new Linter();
  linter.verify(code, [{ languageOptions: { parser } }]);
  return linter.getSourceCode() as unknown as TSESLint.SourceCode;
}

const typesAt = (code: string, word: string): string[] => nodesAt(read(code), code.indexOf(word)).map(({ type }) => type);

describe("the nodes around an offset", () => {
  it("go from the program to the innermost", () => {
    expect(typesAt("const a = () => { return require('x'); };", "require")).toEqual([
      "Program", "VariableDeclaration", "VariableDeclarator", "ArrowFunctionExpression", "BlockStatement", "ReturnStatement", "CallExpression", "Identifier",
    ]);
  });

  it("reach into classes, decorators and types", () => {
    expect(typesAt("class A { @B(import('x')) c; }", "import").at(-1)).toBe("ImportExpression");
    expect(typesAt("let a: Map<string, import('x').T>;", "import").at(-1)).toBe("TSImportType");
    expect(typesAt("const a = `${require('x')}`;", "require").at(-1)).toBe("Identifier");
  });

  it("end at what holds the text when it is no node", () => {
    expect(typesAt("f(); // require", "require")).toEqual(["Program"]);
    expect(typesAt("f('require');", "require").at(-1)).toBe("Literal");
  });

  it("give only the program for an offset behind the text", () => {
    expect(nodesAt(read("f();"), 1000).map(({ type }) => type)).toEqual(["Program"]);
  });
});

describe("the children of a node", () => {
  it("come in the order of the text, without holes", () => {
    const sourceCode = read("[a, , b];");
    const array = nodesAt(sourceCode, 0)[2] ?? sourceCode.ast;
    expect([...childrenOf(array, sourceCode.visitorKeys)].map(({ type }) => type)).toEqual(["Identifier", "Identifier"]);
  });
});
