import { describe, expect, it } from "vitest";
import { isSameText } from "../../src/origins/same-text.ts";

/** A text that is made anew, and so lies elsewhere in memory. */
const anew = (text: string): string => Buffer.from(text).toString("utf8");

describe("two texts", () => {
  it("are the same by what they say, whatever was compared before", () => {
    const text = "export const a = 1;\n";
    expect(isSameText(text, anew(text))).toBe(true);
    expect(isSameText(text, anew(text))).toBe(true);
    expect(isSameText(text, "export const a = 2;\n")).toBe(false);
    expect(isSameText(text, "export const a = 2;\n")).toBe(false);
    expect(isSameText("export const a = 2;\n", text)).toBe(false);
    expect(isSameText("export const b = 2;\n", text)).toBe(false);
    expect(isSameText(text, text)).toBe(true);
    expect(isSameText("", "")).toBe(true);
  });
});
