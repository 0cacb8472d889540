import { expect, it } from "vitest";
import { folderFacts } from "../../src/layers/folder-facts.ts";
import { classifyName } from "../../src/layers/classify.ts";
import { placedForProduct } from "../../src/origins/called-for-product.ts";
import { modelOf } from "../../src/settings/model-of.ts";

const model = modelOf(undefined);

/** What is said of a file that its name or a folder gives a layer: that one stays, or another one, or none. */
function placed(folder: string, name: string): string {
  const facts = folderFacts(folder, model);
  const placement = classifyName(name, facts, model);
  expect(placement.layer).toBeDefined();
  const found = placedForProduct(facts, placement);
  return found === undefined ? "as it is" : (found.layer ?? "none");
}

it.each([
  ["src/pages/api", "sync-repo"],
  ["pages/api/github", "repositories"],
  ["src/pages/api/repositories/[id]", "status"],
  ["pages/api", "router"],
  ["src/contracts", "repository"],
  ["src/contracts/v2", "repository"],
  ["src/contracts", "project-service"],
  ["src/services/contracts", "user-repository"],
])("%s/%s has no layer", (folder, name) => {
  expect(placed(folder, name)).toBe("none");
});

it("a file of schemas/v2/ has the layer of its folder", () => {
  expect(placed("src/schemas/v2", "repository")).toBe("schema");
});

it.each([
  ["src/pages/api/users", "user.service"],
  ["src/contracts", "user.repository"],
  ["src/contracts/users", "repository"],
  ["src/api/pages", "sync-repo"],
  ["src/api", "sync-repo"],
  ["src/contract", "repository"],
  ["src/contracts/v2x", "repository"],
  ["src/contracts/repositories", "users"],
  ["src/services/contracts", "users"],
])("%s/%s keeps its layer", (folder, name) => {
  expect(placed(folder, name)).toBe("as it is");
});
