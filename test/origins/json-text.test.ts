import { describe, expect, it } from "vitest";
import { readJsonText } from "../../src/origins/json-text.ts";

describe("JSON as tsconfig.json has it", () => {
  it("is read with comments, trailing commas and a byte order mark", () => {
    expect(readJsonText('\uFEFF// ours\n{ "a": [1, "two", null, true,], /* b */ "b": { "c": [], }, }\n// end')).toEqual({ a: [1, "two", null, true], b: { c: [] } });
  });

  it.each([["[]", []], ["1", 1], ['"text"', "text"], ["null", null]])("is what it is: %s", (text, value) => {
    expect(readJsonText(text)).toEqual(value);
  });

  it.each(["", "{", "{ ???", "a b", "{} {}"])("is nothing where it does not parse: %s", (text) => {
    expect(readJsonText(text)).toBeUndefined();
  });

  it("runs nothing, and leaves out what is no literal", () => {
    expect(readJsonText('{ "a": call(), "b": [name], ...rest }')).toEqual({ a: undefined, b: [undefined] });
    expect(readJsonText('{ "__proto__": { "a": 1 } }')).not.toHaveProperty("a");
  });
});
