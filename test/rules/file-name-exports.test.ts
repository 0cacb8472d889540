import * as parser from "@typescript-eslint/parser";
import { expect, it } from "vitest";
import { exportedBy } from "../../src/rules/file-name/exports.ts";

/** What a file hands out: all names, those of classes, and whether it is one thing alone. */
function told(code: string): [names: string, classes: string, isAlone: boolean] {
  const { names, classes, isAlone } = exportedBy(parser.parse(code));
  return [names.join(), classes.join(), isAlone];
}

it.each<[string, string, string, boolean]>([
  ["export class A {}", "A", "A", true],
  ["export default class A {}", "A", "A", true],
  ["export default class {}", "", "", true],
  ["export const a = 1;", "a", "", true],
  ["export const A = class {};", "A", "A", true],
  ["export const { a } = make();", "", "", true],
  ["export function a() {} export class B {}", "a,B", "B", false],
  ["class A {} export { A };", "A", "A", true],
  ["class A {} export default A;", "A", "A", true],
  ["export default make();", "", "", true],
  ["class A {} export type { A };", "", "", false],
  ['export { A } from "./a.js";', "", "", false],
  ['export class A {} export * from "./b.js";', "A", "A", false],
  ["exports.a = class A {};", "A", "A", true],
  ["exports.a = function b() {};", "b", "", true],
  ["class A {} export { A }; export default A;", "A", "A", true],
  ["class A {} export { A }; export default make();", "A", "A", false],
  ['class A {} export { A }; export { B } from "./b.js";', "A", "A", false],
  ["class A {} module.other = A; a.exports = A;", "", "", false],
  ["class A {} module.exports = A;", "A", "A", true],
  ["class A {} module.exports = { A, ...more, b: 1 };", "A", "A", false],
  ["class A {} module.exports.A = A;", "A", "A", true],
  ["class A {} a = A; other.a = A; other.exports.a = A; run();", "", "", false],
])("%s", (code, names, classes, isAlone) => {
  expect(told(code)).toEqual([names, classes, isAlone]);
});
