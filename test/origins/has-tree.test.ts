import { Linter } from "eslint";
import { expect, it } from "vitest";
import { hasTree } from "../../src/origins/has-tree.ts";

it("is there in ESLint, and not where it is made for who asks", () => {
  const linter = new Linter();
  linter.verify("a();", []);
  expect(hasTree(linter.getSourceCode() as never)).toBe(true);
  expect(hasTree({ get ast() { throw new Error("asked for"); } } as never)).toBe(false);
  expect(hasTree(Object.create({ get ast() { return {}; } }) as never)).toBe(false);
});
