import { makeModel } from "./make-model.ts";
import type { LayerModel } from "./model.ts";
import { validateSettingsKey, validateShape } from "./validate.ts";

// By content, since oxlint hands over a new settings object for every file; by identity first, since ESLint does not.
const byContent = new Map<string, LayerModel>();
const byIdentity = new WeakMap<object, LayerModel>();

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

/** Lays one set of settings over another as ESLint does: objects merge, everything else replaces. */
export function mergeSettings(under: unknown, over: unknown): unknown {
  if (!isRecord(under) || !isRecord(over)) return over ?? under;
  const merged = new Map(Object.entries(under));
  for (const [key, value] of Object.entries(over)) merged.set(key, mergeSettings(merged.get(key), value));
  // Not by assignment: a key called `__proto__` has to stay where it can be refused.
  return Object.fromEntries(merged);
}

/**
 * The model of `settings.layered`, made once for each content.
 * @param input the value of `settings.layered`, undefined for none
 * @throws SettingsError if the settings are wrong
 */
export function modelOf(input: unknown): LayerModel {
  const key = isRecord(input) ? input : undefined;
  const known = key && byIdentity.get(key);
  if (known !== undefined) return known;
  // JSON leaves functions and undefined out, so the shape is checked before the content is compared.
  const settings = validateShape(input);
  const content = JSON.stringify(settings);
  let model = byContent.get(content);
  if (model === undefined) {
    model = makeModel(settings);
    byContent.set(content, model);
  }
  if (key !== undefined) byIdentity.set(key, model);
  return model;
}

const memory: { model?: LayerModel } = {};

/** The model without any settings. */
function defaultModel(): LayerModel {
  memory.model ??= modelOf(undefined);
  return memory.model;
}

function makeModelFor(settings: Readonly<Record<string, unknown>>, fromOptions: unknown): LayerModel {
  validateSettingsKey(settings);
  const own = settings["layered"];
  if (own === undefined && fromOptions === undefined) return defaultModel();
  if (fromOptions === undefined) return modelOf(own);
  validateShape(fromOptions);
  validateShape(own);
  return modelOf(mergeSettings(fromOptions, own));
}

// ESLint hands over the same objects for every file that one config is for.
const asked = new WeakMap<object, Map<unknown, LayerModel>>();

/**
 * The model for a linted file: the shared settings of the rule's options with `settings.layered` laid over them.
 * @throws SettingsError if either is wrong
 */
export function modelFor(settings: Readonly<Record<string, unknown>>, fromOptions: unknown): LayerModel {
  // Without settings ESLint makes an empty object for each file: there is nothing to remember.
  if (fromOptions === undefined && Object.keys(settings).length === 0) return defaultModel();
  const known = asked.get(settings)?.get(fromOptions);
  if (known !== undefined) return known;
  const model = makeModelFor(settings, fromOptions);
  const models = asked.get(settings) ?? new Map<unknown, LayerModel>();
  models.set(fromOptions, model);
  asked.set(settings, models);
  return model;
}
