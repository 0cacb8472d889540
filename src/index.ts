import { configure } from "./configure.ts";
import { presetsOf, type PresetConfig } from "./presets.ts";
import { rules } from "./rules/index.ts";
import type { LayeredRule } from "./rule.ts";
import { version } from "./version.ts";

export { configure, type SettingsConfig } from "./configure.ts";
export type { PresetConfig } from "./presets.ts";
export type { LayeredRule } from "./rule.ts";
export type { MigrationSettings, NamingSettings, Separator, WordCase } from "./settings/naming.ts";
export type { AllowSettings, Globs, LayeredSettings, LayerSettings } from "./settings/settings.ts";

/** The plugin as ESLint and oxlint load it. */
export interface LayeredPlugin {
  readonly meta: { readonly name: string; readonly version: string; readonly namespace: string };
  readonly rules: Readonly<Record<string, LayeredRule>>;
  /** Complete flat configs: put one in `defineConfig([...])`, or spread it. */
  readonly configs: { readonly recommended: PresetConfig[]; readonly strict: PresetConfig[] };
  readonly configure: typeof configure;
}

const meta = { name: "eslint-plugin-layered", version, namespace: "layered" } as const;

const plugin: LayeredPlugin = {
  meta,
  rules,
  // A preset holds the plugin, and the plugin its presets: made when asked for, so that neither needs the other first.
  get configs() {
    return presetsOf(plugin);
  },
  configure,
};

export default plugin;
// What `require` hands out, so that a CommonJS config need not ask for `.default`.
export { plugin as "module.exports" };
