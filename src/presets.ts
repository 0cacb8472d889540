import { fingerprintOf } from "./origins/fingerprint.ts";
import type { LayeredRule } from "./rule.ts";
import { sqlReading, type SqlReading } from "./sql/config.ts";

/** One flat config object of a preset. */
export interface PresetConfig extends Partial<SqlReading> {
  readonly name: string;
  readonly files: string[];
  readonly plugins: Record<string, object>;
  readonly settings: Record<string, unknown>;
  readonly rules: Record<string, "error" | ["error", object]>;
}

interface PluginLike {
  readonly rules: Readonly<Record<string, LayeredRule>>;
}

type Preset = "recommended" | "strict";

const files = ["**/*.{js,cjs,mjs,jsx,ts,cts,mts,tsx}"];

/** The entry of a rule in a preset, read off its meta; undefined if the rule is off there. */
function entryOf(rule: LayeredRule, preset: Preset): PresetConfig["rules"][string] | undefined {
  const options = rule.meta.docs.presets[preset];
  if (options === false) return undefined;
  return Object.keys(options).length === 0 ? "error" : ["error", options];
}

/** The rules that judge nothing but a file's name and place, and so can judge a file of SQL. */
const rulesForSql = ["layered/migration-name"];

/** The config object that has SQL linted by the same command as everything else. */
function sqlConfig(preset: Preset, shared: Pick<PresetConfig, "plugins" | "settings">, rules: PresetConfig["rules"]): PresetConfig[] {
  const named = Object.entries(rules).filter(([name]) => rulesForSql.includes(name));
  return named.length === 0 ? [] : [{ name: `layered/${preset}/sql`, files: ["**/*.sql"], ...sqlReading, ...shared, rules: Object.fromEntries(named) }];
}

/** A preset is a list. Who takes its `rules` as those of one config would get none, and a lint run that is green whatever there is. */
function withoutRules(preset: Preset, configs: PresetConfig[]): PresetConfig[] {
  return Object.defineProperty(configs, "rules", {
    get: () => {
      throw new TypeError(`eslint-plugin-layered: configs.${preset} is a list of configs and has no \`rules\`: put it in \`defineConfig([...])\` as it is, or spread it: \`[...layered.configs.${preset}]\`.`);
    },
  });
}

function presetOf(plugin: PluginLike, preset: Preset, settings: PresetConfig["settings"]): PresetConfig[] {
  const rules: PresetConfig["rules"] = {};
  for (const [name, rule] of Object.entries(plugin.rules)) {
    const entry = entryOf(rule, preset);
    if (entry !== undefined) rules[`layered/${name}`] = entry;
  }
  const shared = { plugins: { layered: plugin }, settings };
  return withoutRules(preset, [{ name: `layered/${preset}`, files, ...shared, rules }, ...sqlConfig(preset, shared, rules)]);
}

const made = new WeakMap<PluginLike, Readonly<Record<Preset, PresetConfig[]>>>();

/** The presets of a plugin, worked out from the meta of its rules. */
export function presetsOf(plugin: PluginLike): Readonly<Record<Preset, PresetConfig[]>> {
  let presets = made.get(plugin);
  if (presets === undefined) {
    // A project without settings of its own has a cache too.
    const settings = { layered: { fingerprint: fingerprintOf(undefined) } };
    presets = { recommended: presetOf(plugin, "recommended", settings), strict: presetOf(plugin, "strict", settings) };
    made.set(plugin, presets);
  }
  return presets;
}
