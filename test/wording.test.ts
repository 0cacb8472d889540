import { expect, it } from "vitest";
import { anyOf, withArticle } from "../src/wording.ts";

it.each([["service", "a service"], ["adapter", "an adapter"], ["Entity", "an Entity"]])("%s has its article: %s", (name, text) => {
  expect(withArticle(name)).toBe(text);
});

it.each([[[], "nothing"], [["a"], "a"], [["a", "b"], "a or b"], [["a", "b", "c"], "a, b or c"]])("%j is any of them: %s", (names, text) => {
  expect(anyOf(names)).toBe(text);
});
