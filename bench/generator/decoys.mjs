/**
 * Code that looks like a forbidden import and is none: a report on it is a false one.
 * @type {((specifier: string, n: number) => string[])[]}
 */
export const decoys = [
  (specifier, n) => [`export function shadowed${n}(require: (name: string) => string) {`, `  return require("${specifier}");`, "}"],
  (specifier) => [`// Before the layers were drawn: import { rows } from "${specifier}"; const old = require("${specifier}");`],
  (specifier, n) => [`export const hint${n} = 'move import("${specifier}") to a service';`],
  (specifier, n) => [`export const place${n} = "${specifier}";`],
];
