import { nearest } from "./nearest.ts";
import { settingsShape } from "./schema.ts";
import { SettingsError } from "./settings-error.ts";
import type { LayeredSettings } from "./settings.ts";
import { checkShape } from "./shape.ts";

/**
 * Checks the shape of `settings.layered`; undefined stands for no settings.
 * @throws SettingsError naming the key, the value and the nearest right name
 */
export function validateShape(input: unknown): LayeredSettings {
  if (input === undefined) return {};
  checkShape(input, settingsShape);
  return input as LayeredSettings;
}

/**
 * Refuses `settings` in which `layered` itself is misspelt: it would be ignored in silence.
 * @throws SettingsError
 */
export function validateSettingsKey(settings: Readonly<Record<string, unknown>>): void {
  for (const key of Object.keys(settings)) {
    if (key !== "layered" && nearest(key, ["layered", "eslint-plugin-layered"]) !== undefined) {
      throw new SettingsError("", `settings has the key "${key}"; did you mean "layered"?`);
    }
  }
}
