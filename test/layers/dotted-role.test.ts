import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classifyName } from "../../src/layers/classify.ts";
import { dottedRole } from "../../src/layers/dotted-role.ts";
import { folderFacts } from "../../src/layers/folder-facts.ts";
import { makeModel } from "../../src/settings/make-model.ts";
import type { LayerModel } from "../../src/settings/model.ts";

const folders = ["", "src", "src/users", "src/controllers", "src/services", "src/schemas", "src/database", "src/support", "test", "scripts"];

/** The place by a close look at the name, whatever it is. */
const closely = (name: string, folder: string, model: LayerModel) => classifyName(name, { ...folderFacts(folder, model), isSilent: false }, model);

describe("a name as the standard has it", () => {
  it("needs no closer look", () => {
    expect(dottedRole("user-profile.service", makeModel({}))).toEqual({ layer: "service", pattern: "*.service", neutral: undefined });
  });

  it.each(["service", "user.service.v1", "prisma.service", "seed.service", "User.service", "user.Service", ".service", "user.schema", "user.schemas", "user.module", "user.spec", "user.types", "user.seed"])("is not %s", (name) => {
    expect(dottedRole(name, makeModel({}))).toBeUndefined();
  });

  it("is no word of the project's own layers, which are globs", () => {
    const model = makeModel({ layers: { facade: { files: "src/facades/**", imports: ["service"] } } });
    expect(dottedRole("user.facade", model)).toBeUndefined();
    expect(dottedRole("user.service", model)?.layer).toBe("service");
  });

  it("has the same place after one", () => {
    const model = makeModel({});
    const word = fc.constantFrom("user", "prisma", "seed", "index", "main", "create", "get", "test", "e2e", "database", "data", "list", "v1", "type", "app", "server", "base", "2", "User");
    const role = fc.constantFrom(...model.roles.keys(), "types", "module", "test", "seed", "config");
    const name = fc.tuple(fc.array(word, { minLength: 1, maxLength: 3 }), role).map(([words, last]) => `${words.join("-")}.${last}`);
    fc.assert(
      fc.property(name, fc.constantFrom(...folders), (file, folder) => {
        expect(classifyName(file, folderFacts(folder, model), model)).toEqual(closely(file, folder, model));
      }),
      { numRuns: 3000 },
    );
  });
});
