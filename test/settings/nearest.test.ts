import { describe, expect, it } from "vitest";
import { didYouMean, nearest } from "../../src/settings/nearest.ts";

describe("nearest", () => {
  it.each([
    ["repositry", "repository"],
    ["SERVICE", "service"],
    ["servise", "service"],
    ["presentation", undefined],
    ["", undefined],
  ])("%j: %s", (name, near) => {
    expect(nearest(name, ["service", "repository"])).toBe(near);
  });

  it("takes the nearest of several", () => {
    expect(nearest("modell", ["middle", "mode", "model"])).toBe("model");
    expect(nearest("imports", ["import", "imports"])).toBe("imports");
  });
});

describe("didYouMean", () => {
  it("names the nearest, or all, or says that there are none", () => {
    expect(didYouMean("servise", ["service", "model"])).toBe('did you mean "service"?');
    expect(didYouMean("presentation", ["service", "model"])).toBe('known: "service", "model".');
    expect(didYouMean("presentation", [])).toBe("there is none to choose from.");
  });
});
