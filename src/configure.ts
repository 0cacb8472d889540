import { fingerprintOf } from "./origins/fingerprint.ts";
import { makeModel } from "./settings/make-model.ts";
import { mergeSettings } from "./settings/model-of.ts";
import type { LayeredSettings } from "./settings/settings.ts";
import { validateShape } from "./settings/validate.ts";

/** A config object that carries settings and nothing else. */
export interface SettingsConfig {
  readonly name: string;
  readonly settings: { readonly layered: LayeredSettings };
}

/**
 * Makes the config object that tells the rules how a project's layers differ from the built-in ones.
 * It carries a fingerprint of tsconfig and package.json too, so that ESLint's cache forgets its results when those change.
 * Several settings are laid over each other from left to right, so that a shared one can be extended.
 * @throws SettingsError naming the key, the value and the nearest right name
 */
export function configure(...settings: readonly LayeredSettings[]): SettingsConfig {
  const given: readonly unknown[] = settings;
  // A variable that is undefined by mistake must not mean "no settings".
  for (const one of given) validateShape(one ?? null);
  const layered = validateShape(given.reduce(mergeSettings, {}));
  makeModel(layered);
  const fingerprint = fingerprintOf(layered.root, ...(layered.fingerprint === undefined ? [] : [layered.fingerprint]));
  return { name: "layered/settings", settings: { layered: { ...layered, fingerprint } } };
}
