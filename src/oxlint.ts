import { fileURLToPath } from "node:url";
import { configure } from "./configure.ts";
import plugin from "./index.ts";
import type { PresetConfig } from "./presets.ts";
import type { LayeredSettings } from "./settings/settings.ts";

/** A config object for `extends` in an `oxlint.config.ts`. */
export interface OxlintPreset {
  jsPlugins: string[];
  rules: PresetConfig["rules"];
}

// By path, since oxlint would look for a name beside the project's config, where the package of a shared config may not be.
const entry = fileURLToPath(new URL("index.js", import.meta.url));

const presetOf = (name: "recommended" | "strict"): OxlintPreset => ({ jsPlugins: [entry], rules: { ...plugin.configs[name][0]?.rules } });

/** What is wrong in nearly any layered backend. */
export const recommended: OxlintPreset = presetOf("recommended");

/** The whole standard. */
export const strict: OxlintPreset = presetOf("strict");

/**
 * Lays settings under a preset, for a config that others extend: oxlint drops the `settings` of an extended config, but keeps
 * the options of its rules. What a project has under `settings.layered` is laid over them.
 * @throws SettingsError naming the key, the value and the nearest right name
 */
export function withSettings(preset: OxlintPreset, ...settings: readonly LayeredSettings[]): OxlintPreset {
  const { layered } = configure(...settings).settings;
  const rules = Object.entries(preset.rules).map(([name, rule]) => {
    const options = typeof rule === "string" ? {} : rule[1];
    return [name, ["error", { ...options, settings: layered }]] as const;
  });
  return { ...preset, rules: Object.fromEntries(rules) as OxlintPreset["rules"] };
}
