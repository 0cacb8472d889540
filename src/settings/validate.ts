import * as v from "valibot";
import { didYouMean, nearest } from "./nearest.ts";
import { settingsSchema } from "./schema.ts";
import { SettingsError } from "./settings-error.ts";
import type { LayeredSettings } from "./settings.ts";

type Issue = v.InferIssue<typeof settingsSchema>;

const keysOf = (schema: unknown): string[] => {
  if (typeof schema !== "object" || schema === null) return [];
  if ("entries" in schema && typeof schema.entries === "object" && schema.entries !== null) return Object.keys(schema.entries);
  return "wrapped" in schema ? keysOf(schema.wrapped) : [];
};

/** The schema that stands at a path of keys, so that an unknown key can be compared with the known ones. */
function schemaAt(path: readonly string[]): unknown {
  let schema: unknown = settingsSchema;
  for (const key of path) {
    while (typeof schema === "object" && schema !== null && "wrapped" in schema) schema = schema.wrapped;
    if (typeof schema !== "object" || schema === null) return undefined;
    if ("entries" in schema) schema = (schema.entries as Record<string, unknown>)[key];
    else if ("value" in schema) schema = schema.value;
    else if ("item" in schema) schema = schema.item;
    else return undefined;
  }
  return schema;
}

function show(value: unknown): string {
  if (typeof value === "function") return "a function";
  return value === undefined ? "undefined" : JSON.stringify(value);
}

function describe(issue: Issue): SettingsError {
  const path = (issue.path ?? []).map((item) => String(item.key));
  const key = path.reduce((text, part) => (/^\d+$/.test(part) ? `${text}[${part}]` : text === "" ? part : `${text}.${part}`), "");
  const last = path.at(-1) ?? "";
  if (issue.type === "strict_object" && issue.expected === "never") {
    return new SettingsError(key, `unknown key "${last}"; ${didYouMean(last, keysOf(schemaAt(path.slice(0, -1))))}`);
  }
  if (issue.type === "strict_object" && issue.received === "undefined" && issue.expected !== "Object") return new SettingsError(key, "is missing.");
  if (issue.kind === "validation") return new SettingsError(key, `${show(issue.input)} ${issue.message}.`);
  return new SettingsError(key, `${show(issue.input)} is not ${wanted(issue)}.`);
}

function wanted({ type, expected }: { readonly type: string; readonly expected: string | null }): string {
  if (type === "union") return "a glob or a list of globs";
  const kinds: Readonly<Record<string, string>> = { string: "a text", boolean: "true or false", array: "a list", Array: "a list", Object: "an object" };
  return kinds[expected ?? type] ?? kinds[type] ?? expected ?? "what it should be";
}

/**
 * Checks the shape of `settings.layered`.
 * @throws SettingsError naming the key, the value and the nearest right name
 */
export function validateShape(input: unknown): LayeredSettings {
  if (input === undefined) return {};
  const result = v.safeParse(settingsSchema, input, { abortEarly: true });
  if (!result.success) throw describe(result.issues[0]);
  // The schema only checks; its output is the input.
  return input as LayeredSettings;
}

/**
 * Refuses `settings` in which `layered` itself is misspelt: it would be ignored in silence.
 * @throws SettingsError
 */
export function validateSettingsKey(settings: Readonly<Record<string, unknown>>): void {
  for (const key of Object.keys(settings)) {
    if (key !== "layered" && nearest(key, ["layered", "eslint-plugin-layered"]) !== undefined && /^(?:la|le|eslint-plugin-la)/i.test(key)) {
      throw new SettingsError("", `settings has the key "${key}"; did you mean "layered"?`);
    }
  }
}
