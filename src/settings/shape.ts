import { didYouMean } from "./nearest.ts";
import { SettingsError } from "./settings-error.ts";

/** What a value of the settings has to look like. */
export type Shape =
  | { readonly kind: "text"; readonly pattern?: RegExp; readonly says?: string }
  | { readonly kind: "flag" }
  /** One of a few words. */
  | { readonly kind: "choice"; readonly of: readonly string[] }
  | { readonly kind: "list"; readonly item: Shape; readonly filled?: boolean }
  /** One text or a list of them. */
  | { readonly kind: "globs" }
  | { readonly kind: "object"; readonly keys: Readonly<Record<string, Shape>>; readonly required?: readonly string[] }
  /** An object with keys of the user's own; each has to fit `name` if that is given. */
  | { readonly kind: "record"; readonly name?: Extract<Shape, { kind: "text" }>; readonly value: Shape };

const nouns: Readonly<Record<Shape["kind"], string>> = {
  text: "a text",
  flag: "true or false",
  choice: "a text",
  list: "a list",
  globs: "a glob or a list of globs",
  object: "an object",
  record: "an object",
};

function show(value: unknown): string {
  if (typeof value === "function") return "a function";
  if (typeof value === "number" || value === undefined || typeof value === "bigint" || typeof value === "symbol") return String(value);
  return JSON.stringify(value);
}

/** The key of a part as a person would write it: `a.b`, `a[0]`, `a["@/*"]`. */
function keyOf(path: string, key: string | number): string {
  if (typeof key === "number") return `${path}[${String(key)}]`;
  if (!/^[\w $-]+$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === "" ? key : `${path}.${key}`;
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // What comes from another realm has another Object.prototype.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function refuse(path: string, value: unknown, shape: Shape): never {
  throw new SettingsError(path, `${show(value)} is not ${nouns[shape.kind]}.`);
}

function checkText(value: unknown, shape: Extract<Shape, { kind: "text" }>, path: string): void {
  if (typeof value !== "string") refuse(path, value, shape);
  if (value === "") throw new SettingsError(path, `${show(value)} must not be empty.`);
  if (shape.pattern?.test(value) === false) throw new SettingsError(path, `${show(value)} ${shape.says ?? "is not allowed"}.`);
}

function checkChoice(value: unknown, shape: Extract<Shape, { kind: "choice" }>, path: string): void {
  if (typeof value !== "string") refuse(path, value, shape);
  if (!shape.of.includes(value)) throw new SettingsError(path, `unknown value "${value}"; ${didYouMean(value, shape.of)}`);
}

function checkList(value: unknown, shape: Extract<Shape, { kind: "list" }>, path: string): void {
  if (!Array.isArray(value)) refuse(path, value, shape);
  if (shape.filled === true && value.length === 0) throw new SettingsError(path, "[] must not be empty.");
  // By index, so that a hole in a sparse list is looked at as well.
  for (let index = 0; index < value.length; index += 1) checkShape(value[index], shape.item, keyOf(path, index));
}

function checkGlobs(value: unknown, shape: Shape, path: string): void {
  if (value === "" || (Array.isArray(value) && value.length === 0)) throw new SettingsError(path, `${show(value)} must not be empty.`);
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  // A hole in a sparse list reads as undefined here.
  for (const item of list) if (typeof item !== "string" || item === "") refuse(path, value, shape);
}

function checkObject(value: unknown, shape: Extract<Shape, { kind: "object" }>, path: string): void {
  if (!isPlainObject(value)) refuse(path, value, shape);
  const known = Object.keys(shape.keys);
  for (const key of Object.keys(value)) {
    if (!known.includes(key)) throw new SettingsError(keyOf(path, key), `unknown key "${key}"; ${didYouMean(key, known)}`);
  }
  for (const [key, inner] of Object.entries(shape.keys)) {
    if (value[key] !== undefined) checkShape(value[key], inner, keyOf(path, key));
    else if (shape.required?.includes(key) === true) throw new SettingsError(keyOf(path, key), "is missing.");
  }
}

/**
 * Checks that a value has a shape.
 * @throws SettingsError naming the key, the value and what it should be
 */
export function checkShape(value: unknown, shape: Shape, path = ""): void {
  switch (shape.kind) {
    case "text":
      checkText(value, shape, path);
      break;
    case "flag":
      if (typeof value !== "boolean") refuse(path, value, shape);
      break;
    case "choice":
      checkChoice(value, shape, path);
      break;
    case "list":
      checkList(value, shape, path);
      break;
    case "globs":
      checkGlobs(value, shape, path);
      break;
    case "object":
      checkObject(value, shape, path);
      break;
    case "record":
      if (!isPlainObject(value)) refuse(path, value, shape);
      for (const [key, inner] of Object.entries(value)) {
        if (shape.name !== undefined) checkText(key, shape.name, keyOf(path, key));
        if (inner !== undefined) checkShape(inner, shape.value, keyOf(path, key));
      }
  }
}
