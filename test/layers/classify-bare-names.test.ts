import { describe, expect, it } from "vitest";
import { classifyBuiltIn } from "../../src/layers/classify.ts";
import { makeModel } from "../../src/settings/make-model.ts";

const model = makeModel({});
const layerOf = (path: string): string | undefined => classifyBuiltIn(path, model).layer;

describe("a name that is nothing but a role word", () => {
  it("gives the layer in a folder of a feature", () => {
    expect(layerOf("src/users/service")).toBe("service");
    expect(layerOf("src/routes/users/service")).toBe("service");
  });

  it("yields to the folder of another layer that it lies in directly", () => {
    expect(layerOf("src/routes/service")).toBe("controller");
    expect(layerOf("src/services/repository")).toBe("service");
  });

  it("stays where the folder says the same", () => {
    expect(layerOf("src/services/service")).toBe("service");
  });

  it("is not a longer name: that still beats the folder", () => {
    expect(layerOf("src/routes/user.service")).toBe("service");
  });
});
