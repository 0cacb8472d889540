import { readdirSync, readFileSync } from "node:fs";
import { Linter } from "eslint";
import { defineConfig } from "eslint/config";
import { describe, expect, it } from "vitest";
import plugin from "../src/index.ts";
import { fingerprintOf } from "../src/origins/fingerprint.ts";
import { presetsOf } from "../src/presets.ts";
import { tempProject } from "./support/project.ts";

describe.each(["recommended", "strict"] as const)("the preset %s", (name) => {
  const [config, sql, ...others] = plugin.configs[name];

  it("is one complete config object, and one for SQL with the rules about migrations' names", () => {
    expect(others).toEqual([]);
    expect(sql).toMatchObject({ name: `layered/${name}/sql`, files: ["**/*.sql"], settings: { layered: {} } });
    expect(Object.keys(sql?.rules ?? {})).toEqual(["layered/migration-name"]);
    expect(config).toMatchObject({ name: `layered/${name}`, settings: { layered: {} } });
    expect(config?.plugins["layered"]).toBe(plugin);
    // Of where the lint run began, so that ESLint's cache depends on it.
    expect(config?.settings["layered"]).toEqual({ fingerprint: fingerprintOf(undefined) });
  });

  it("has only rules that exist, under the plugin's name, and only errors", () => {
    const entries = Object.entries(config?.rules ?? {});
    expect(entries.length).toBeGreaterThan(0);
    for (const [rule, entry] of entries) {
      expect(Object.keys(plugin.rules).map((one) => `layered/${one}`)).toContain(rule);
      expect([entry].flat()[0]).toBe("error");
    }
  });

  it("has the options that each rule names in its meta", () => {
    for (const [rule, { meta }] of Object.entries(plugin.rules)) {
      const options = meta.docs.presets[name];
      const entry = config?.rules[`layered/${rule}`];
      if (options === false) expect(entry).toBeUndefined();
      else expect([entry].flat().slice(1)).toEqual(Object.keys(options).length === 0 ? [] : [options]);
    }
  });

  it("refuses to be taken for one config, whose rules would be none", () => {
    const taken = (): unknown => ({ plugins: { layered: plugin }, rules: { ...(plugin.configs[name] as unknown as Linter.Config).rules } });
    expect(taken).toThrow(`configs.${name} is a list of configs and has no \`rules\``);
  });

  it("can be spread, named in `extends`, and copied", () => {
    const asked = defineConfig([{ files: ["**/*.js"], plugins: { layered: plugin }, extends: [`layered/${name}`] }]);
    expect(asked.flatMap(({ rules = {} }) => Object.keys(rules))).toEqual(plugin.configs[name].flatMap(({ rules }) => Object.keys(rules)));
    expect([...plugin.configs[name]]).toEqual(plugin.configs[name]);
  });

  it("is made once", () => {
    expect(plugin.configs[name]).toBe(plugin.configs[name]);
    expect(presetsOf(plugin)[name]).toBe(plugin.configs[name]);
  });

  it.each(["ts", "tsx", "mts", "cts", "js", "jsx", "mjs", "cjs"])("lints .%s files", (extension) => {
    const linter = new Linter({ cwd: "/backend" });
    const code = extension === "cjs" ? 'require("./user.repository.js").a();' : 'import { a } from "./user.repository.js";\na();';
    const messages = linter.verify(code, plugin.configs[name], `/backend/src/user.controller.${extension}`);
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(["layered/layer-imports"]);
  });

  it("leaves other files alone", () => {
    const linter = new Linter({ cwd: "/backend" });
    const everything: Linter.Config[] = [{ files: ["**/*.vue"] }, ...(plugin.configs[name] as Linter.Config[])];
    expect(linter.verify('import { a } from "./user.repository.js";\na();', everything, "/backend/src/user.controller.vue")).toEqual([]);
  });
});

describe("the presets", () => {
  it("hold every rule that there is a file of", () => {
    const folder = new URL("../src/rules/", import.meta.url);
    const files = readdirSync(folder).filter((file) => file.endsWith(".ts") && /= defineRule[<(]/.test(readFileSync(new URL(file, folder), "utf8")));
    expect(Object.keys(plugin.rules).sort()).toEqual(files.map((file) => file.replace(/\.ts$/, "")).sort());
    expect(Object.keys(plugin.configs.strict[0]?.rules ?? {}).sort()).toEqual(Object.keys(plugin.rules).map((rule) => `layered/${rule}`).sort());
  });

  it("of a plugin without rules are empty, and another plugin's are its own", () => {
    const bare = { rules: {} };
    expect(presetsOf(bare).recommended[0]?.rules).toEqual({});
    expect(presetsOf(bare).recommended[0]?.plugins["layered"]).toBe(bare);
  });

  it("leave a rule out where its meta says so, and name its options elsewhere", () => {
    const rule = plugin.rules["layer-imports"];
    if (rule === undefined) throw new Error("layer-imports is gone");
    const meta = { ...rule.meta, docs: { ...rule.meta.docs, presets: { recommended: false, strict: { tier: "strict" } } } } as const;
    const { recommended, strict } = presetsOf({ rules: { "some-rule": { ...rule, meta } } });
    expect(recommended[0]?.rules).toEqual({});
    expect(strict[0]?.rules).toEqual({ "layered/some-rule": ["error", { tier: "strict" }] });
  });

  it("report alone, without one setting: what recommended finds, and what strict adds", async () => {
    const temp = tempProject({
      "src/controllers/user.controller.ts": 'import { find } from "../repositories/user.repository.js";\nfind();\n',
      "src/middleware/auth.middleware.ts": 'import { find } from "../repositories/user.repository.js";\nfind();\n',
      "src/repositories/user.repository.ts": "export const find = () => 1;\n",
    });
    const first = "src/controllers/user.controller.ts:1:22 layer";
    expect(await temp.lint({ tier: "recommended" })).toEqual([first]);
    expect(await temp.lint({ tier: "strict" })).toEqual([first, "src/middleware/auth.middleware.ts:1:22 layer"]);
  });
});
