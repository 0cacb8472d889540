import { Linter } from "eslint";
import { expect, it } from "vitest";
import plugin from "../src/index.ts";

it.each(["recommended", "strict"] as const)("wrong settings say what is wrong, and not how the plugin came upon it (%s)", (preset) => {
  const config = [...plugin.configs[preset], { settings: { layered: { layrs: {} } } }] as Linter.Config[];
  let error: unknown;
  try {
    new Linter().verify("", config, "src/user.controller.js");
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toMatchObject({ name: "SettingsError", stack: 'SettingsError: eslint-plugin-layered: settings.layered.layrs: unknown key "layrs"; did you mean "layers"?' });
});
