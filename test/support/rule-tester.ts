import { RuleTester } from "@typescript-eslint/rule-tester";
import * as parser from "@typescript-eslint/parser";
import { afterAll, describe, it } from "vitest";

RuleTester.afterAll = afterAll;
RuleTester.describe = describe;
RuleTester.it = it;

/** A tester that parses TypeScript; the paths of its cases need not exist. */
export function ruleTester(): RuleTester {
  return new RuleTester({ languageOptions: { parser, sourceType: "module", parserOptions: { ecmaFeatures: { jsx: false } } } });
}
