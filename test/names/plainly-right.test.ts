import { describe, expect, it } from "vitest";
import { judgeFile } from "../../src/names/file-name.ts";
import { hasPlainlyRightName } from "../../src/names/plainly-right.ts";
import { modelOf } from "../../src/settings/model-of.ts";

const nowhere = { layer: undefined, pattern: "", neutral: undefined };
const isPlain = (name: string, folder = "users", settings?: object, pattern = "") => hasPlainlyRightName({ name, folder, placement: { ...nowhere, pattern } }, modelOf(settings));

describe("a name that is plainly right", () => {
  it.each(["user.service.ts", "user-profile.controller.js", "user2.repository.mts"])("%s", (name) => {
    expect(isPlain(name)).toBe(true);
    expect(isPlain(name, "plays")).toBe(true);
  });

  it.each(["userProfile.service.ts", "user_profile.service.ts", "user.services.ts", "user.servise.ts", "user.test.service.ts", "user.ts", "user.service.tsx", "user.service.d.ts", "User.service.ts"])("is not %s", (name) => {
    expect(isPlain(name)).toBe(false);
  });

  it("lies in no folder of another layer, and is not asked for by a folder or a custom", () => {
    expect(isPlain("user.service.ts", "services")).toBe(true);
    expect(isPlain("user.service.ts", "repositories")).toBe(false);
    expect(isPlain("user.service.ts", "services", undefined, "services/")).toBe(false);
    expect(isPlain("user.service.ts", "services", { naming: { case: "snake_case" } })).toBe(false);
    expect(isPlain("user.service.ts", "services", { naming: { separator: "dash" } })).toBe(false);
  });

  it("would pass the closer look too", () => {
    const model = modelOf(undefined);
    for (const role of model.roles.keys()) {
      for (const folder of ["", "users", "services", "controllers", "repositories", "models", "schemas", "middleware"]) {
        const name = `user-profile.${role}.ts`;
        if (!hasPlainlyRightName({ name, folder, placement: nowhere }, model)) continue;
        const input = { name, folder, above: () => "src", parents: () => [], placement: nowhere, model, exported: () => [], onlyClass: undefined, isAlone: true, works: [], classes: [], types: [], inSisters: () => [], beside: () => [name], inPackage: () => [name], inProject: () => [name] };
        expect([judgeFile({ ...input, tier: "recommended" }), judgeFile({ ...input, tier: "strict" })]).toEqual([undefined, undefined]);
      }
    }
  });
});
