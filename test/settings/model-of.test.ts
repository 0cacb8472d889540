import { describe, expect, it } from "vitest";
import { mergeSettings, modelFor, modelOf } from "../../src/settings/model-of.ts";

describe("mergeSettings", () => {
  it.each([
    ["objects merge at every depth", { a: { b: 1, c: 2 } }, { a: { c: 3 } }, { a: { b: 1, c: 3 } }],
    ["lists replace", { a: [1, 2] }, { a: [3] }, { a: [3] }],
    ["a list replaces an object, and the other way round", { a: {}, b: [] }, { a: [1], b: { c: 1 } }, { a: [1], b: { c: 1 } }],
    ["values that mean no count", { follow: true, root: "a" }, { follow: false, root: "" }, { follow: false, root: "" }],
    ["undefined leaves what is under it", { follow: false }, { follow: undefined }, { follow: false }],
    ["nothing over something", { a: 1 }, undefined, { a: 1 }],
    ["something over nothing", undefined, { a: 1 }, { a: 1 }],
  ])("%s", (_what, under, over, merged) => {
    expect(mergeSettings(under, over)).toEqual(merged);
  });

  it("changes neither of them", () => {
    const under = Object.freeze({ layers: Object.freeze({ service: Object.freeze({ owns: ["database"] }) }) });
    const over = Object.freeze({ layers: Object.freeze({ service: Object.freeze({ imports: ["model"] }) }) });
    expect(mergeSettings(under, over)).toEqual({ layers: { service: { owns: ["database"], imports: ["model"] } } });
    expect(under).toEqual({ layers: { service: { owns: ["database"] } } });
  });

  it("keeps a key called __proto__ where it can be refused", () => {
    const merged = mergeSettings({}, JSON.parse('{"__proto__":{"root":"."}}'));
    expect(Object.keys(merged as object)).toEqual(["__proto__"]);
  });
});

describe("modelOf", () => {
  const settings = (): object => ({ layers: { repository: { files: ["**/*-store.ts"] } } });

  it("makes one model for one object", () => {
    const one = settings();
    expect(modelOf(one)).toBe(modelOf(one));
  });

  it("makes one model for one content, whoever hands it over", () => {
    expect(modelOf(settings())).toBe(modelOf(settings()));
    expect(modelOf(undefined)).toBe(modelOf({}));
  });

  it("makes another one for another content", () => {
    expect(modelOf({ layers: { repository: { files: ["**/*-dao.ts"] } } })).not.toBe(modelOf(settings()));
    expect(modelOf({ follow: false })).not.toBe(modelOf({ follow: true }));
  });

  it("refuses wrong settings every time", () => {
    const wrong = { follow: "no" };
    for (let time = 0; time < 3; time += 1) expect(() => modelOf(wrong)).toThrow('"no" is not true or false');
    expect(() => modelOf({ layers: { servce: {} } })).toThrow('did you mean "service"?');
    expect(() => modelOf({ layers: { servce: {} } })).toThrow('did you mean "service"?');
  });

  it("is not taken in by values that JSON leaves out", () => {
    expect(modelOf({})).toBeDefined();
    expect(() => modelOf({ neutral: () => "" })).toThrow("settings.layered.neutral: a function is not a glob or a list of globs.");
    expect(() => modelOf({ nothing: undefined })).toThrow('unknown key "nothing"');
  });
});

describe("modelFor", () => {
  it("lays settings.layered over the rule's settings", () => {
    const model = modelFor({ layered: { follow: true } }, { follow: false, layers: { service: { owns: ["database"] } } });
    expect(model.follow).toBe(true);
    expect(model.layers.get("service")?.owns.has("database")).toBe(true);
  });

  it("takes either alone", () => {
    expect(modelFor({ layered: { follow: false } }, undefined).follow).toBe(false);
    expect(modelFor({}, { follow: false }).follow).toBe(false);
    expect(modelFor({}, undefined)).toBe(modelOf({}));
  });

  it("takes no notice of other plugins' settings", () => {
    const others = { "import-x/resolver": {}, react: { version: "detect" }, lit: {}, legacy: {}, layout: {}, boundaries: {} };
    expect(modelFor({ ...others, layered: { follow: false } }, undefined).follow).toBe(false);
  });

  it.each([
    [{ layered: { follow: true } }, { follow: "no" }, 'settings.layered.follow: "no" is not true or false.'],
    [{ layered: { layers: {} } }, { layers: ["service"] }, "settings.layered.layers"],
    [{ layered: null }, { follow: false }, "settings.layered: null is not an object."],
    [{ layered: [] }, { follow: false }, "settings.layered: [] is not an object."],
    [{ layered: { folow: true } }, { follow: true }, 'settings.layered.folow: unknown key "folow"; did you mean "follow"?'],
  ])("refuses %j over %j, whichever is wrong", (settings, options, message) => {
    expect(() => modelFor(settings, options)).toThrow(message);
  });

  it.each(["layerd", "Layered", "LAYERED", "layred", "layers", "layer", "laiered", "layered ", "lyered", "ayered", "alyered", "eslint-plugin-layered", "eslint-plugin-layerd"])(
    "refuses settings under the key %j",
    (key) => {
      expect(() => modelFor({ [key]: {} }, undefined)).toThrow(`eslint-plugin-layered: settings.layered: settings has the key "${key}"; did you mean "layered"?`);
    },
  );
});
