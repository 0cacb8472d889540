import { describe, expect, it } from "vitest";
import { concernOf, decideConcern, isChecked, mayBarConcern, mayBarLayer, mayImportSupport, waysTo, type ConcernHit, type Tier } from "../../src/layers/decide.ts";
import { makeModel } from "../../src/settings/make-model.ts";

const model = makeModel({});
const names = ["controller", "middleware", "service", "repository", "model", "schema", "database", "migration"];
const hit = (concern: string): ConcernHit => ({ concern, membership: "whole" });

describe("the layers that have something to be checked", () => {
  const checked = (tier: Tier, of = model) => [...of.layers.keys()].filter((name) => isChecked(of, name, tier));

  it("are all in strict, and those that anything is forbidden to in recommended", () => {
    expect(checked("strict")).toEqual(names);
    expect(checked("recommended")).toEqual(names.filter((name) => mayBars(name)));
    expect(isChecked(model, "nothing", "strict")).toBe(false);
  });

  const mayBars = (name: string) => names.some((other) => mayBarLayer(model, name, other, "recommended")) || ["http", "database"].some((concern) => mayBarConcern(model, name, hit(concern), "recommended"));

  it("are those that the settings speak of, too", () => {
    expect(checked("recommended", makeModel({ layers: { gateway: { files: ["src/gateways/**"], imports: ["service"] } } }))).toContain("gateway");
  });
});

describe("a layer that may be kept from another", () => {
  it.each<[string, string, Tier, boolean]>([
    ["controller", "repository", "recommended", true],
    ["controller", "model", "recommended", false],
    ["controller", "model", "strict", true],
    ["controller", "service", "strict", false],
    ["service", "service", "strict", false],
    ["nothing", "service", "strict", false],
  ])("%s from %s in %s: %s", (from, to, tier, is) => {
    expect(mayBarLayer(model, from, to, tier)).toBe(is);
  });

  it.each<[string, string, Tier, boolean]>([
    ["controller", "http", "strict", false],
    ["controller", "database", "recommended", true],
    ["repository", "database", "strict", false],
    ["schema", "http", "recommended", false],
    ["schema", "http", "strict", true],
    ["nothing", "http", "strict", false],
  ])("%s from packages of %s in %s: %s", (from, concern, tier, is) => {
    expect(mayBarConcern(model, from, hit(concern), tier)).toBe(is);
  });

  it("is not one for files of no layer", () => {
    expect(mayImportSupport(model, "nothing", "strict")).toBe(true);
  });
});

describe("the ways to a layer", () => {
  const gateway = makeModel({ layers: { gateway: { files: ["src/gateways/**"], imports: ["schema", "service"] } } });

  it.each([["repository", ["service", "schema"]], ["model", ["schema", "service"]], [undefined, ["schema", "service"]]])("to %s begin with those that lead there", (target, ways) => {
    expect(waysTo(gateway, "gateway", target)).toEqual(ways);
  });

  it("are none from nowhere", () => {
    expect(waysTo(gateway, "nothing", "model")).toEqual([]);
  });
});

it("a file about the health of the service is excused only where it answers to HTTP", () => {
  const verdict = (layer: string) => {
    const found = concernOf(model, "pg");
    return found && decideConcern(model, { layer, path: undefined, stem: "health" }, "pg", found, "recommended");
  };
  expect([verdict("controller"), verdict("schema"), verdict("service")]).toEqual([undefined, decided("schema"), decided("service")]);
  expect(decided("service")).toBeDefined();
});

function decided(layer: string): string | undefined {
  const found = concernOf(model, "pg");
  return found && decideConcern(model, { layer, path: undefined, stem: "user" }, "pg", found, "recommended");
}
