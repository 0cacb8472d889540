import { describe, expect, it } from "vitest";
import { configure } from "../src/configure.ts";
import plugin from "../src/index.ts";

const reason = "the reports need it";

describe("configure", () => {
  it("makes a config object that holds settings and nothing else", () => {
    const fingerprint = expect.stringMatching(/^[\da-f]{16}$/) as unknown;
    expect(configure({ follow: false })).toEqual({ name: "layered/settings", settings: { layered: { follow: false, fingerprint } } });
    expect(configure()).toEqual({ name: "layered/settings", settings: { layered: { fingerprint } } });
  });

  it("is what the plugin hands out", () => {
    expect(plugin.configure).toBe(configure);
  });

  it("lays several settings over each other from left to right", () => {
    const shared = { layers: { service: { owns: ["database"], imports: ["model"] } }, neutral: ["src/generated/**"] };
    const own = { layers: { service: { imports: ["schema"] }, model: { imports: ["schema"] } }, allow: [{ from: "controller", to: "model", reason }] };
    expect(configure(shared, own, { follow: false }).settings.layered).toEqual({
      layers: { service: { owns: ["database"], imports: ["schema"] }, model: { imports: ["schema"] } },
      neutral: ["src/generated/**"],
      allow: [{ from: "controller", to: "model", reason }],
      follow: false,
      fingerprint: expect.any(String) as unknown,
    });
  });

  it("lets one set of settings speak of a layer of another", () => {
    expect(() => configure({ layers: { gateway: { files: "src/gateways/**" } } }, { layers: { service: { imports: ["gateway"] } } })).not.toThrow();
  });

  it("refuses what is wrong only when the settings are taken together", () => {
    expect(() => configure({ layers: { service: { imports: ["middleware"] } } }, { layers: { service: { forbids: ["middleware"] } } })).toThrow(
      'settings.layered.layers.service.forbids: "middleware" is among its imports too',
    );
  });

  it("changes none of the settings it is given", () => {
    const shared = { layers: { service: { imports: ["model"] } } };
    configure(shared, { layers: { service: { imports: ["schema"] } } });
    expect(shared).toEqual({ layers: { service: { imports: ["model"] } } });
  });

  it("throws an error that says whose it is", () => {
    expect(() => configure({ follow: "no" } as never)).toThrow(expect.objectContaining({ name: "SettingsError", message: 'eslint-plugin-layered: settings.layered.follow: "no" is not true or false.' }));
  });
});
