import * as parser from "@typescript-eslint/parser";
import { expect, it } from "vitest";
import { typeormClasses } from "../../src/rules/migration-name/typeorm-classes.ts";

const found = (code: string) => typeormClasses(parser.parse(code, { range: true })).map(({ name, node }) => [name, code.slice(...node.range)]);

it.each([
  ["class AddA1 implements MigrationInterface {}", "AddA1", "AddA1"],
  ["export class AddA1 implements Other, MigrationInterface {}", "AddA1", "AddA1"],
  ["export default class AddA1 implements MigrationInterface {}", "AddA1", "AddA1"],
  ['class AddA1 implements MigrationInterface { id; static x = "y"; name = "AddB2"; }', "AddB2", '"AddB2"'],
  ["class AddA1 implements MigrationInterface { name = made(); }", "AddA1", "AddA1"],
  ["class AddA1 implements MigrationInterface { name; }", "AddA1", "AddA1"],
  ["class AddA1 implements MigrationInterface { name = 1; }", "AddA1", "AddA1"],
  ['class AddA1 implements MigrationInterface { get name() { return "AddB2"; } }', "AddA1", "AddA1"],
  ["exports.AddA = 1; class AddA1711390882123 { async up() {} }", "AddA1711390882123", "AddA1711390882123"],
  ["module.exports = class AddA1711390882123 { async up() {} }", "AddA1711390882123", "AddA1711390882123"],
  ['exports.AddA = class AddA1711390882123 { name = "AddB2"; up() {} }', "AddB2", '"AddB2"'],
])("%s is run as %s", (code, name, text) => {
  expect(found(code)).toEqual([[name, text]]);
});

it.each([
  "class AddA1711390882123 implements Other {}",
  "class AddA implements orm.MigrationInterface {}",
  "abstract class AddA1 implements MigrationInterface {}",
  "export default class implements MigrationInterface {}",
  "export default class { up() {} }",
  "class AddA1711390882123 extends Base { up() {} }",
  "class AddA1711390882123 { down() {} }",
  "class AddA1711390882123 { up = 1; }",
  "class AddA171139088212 { up() {} }",
  "class AddA1711390882123Again { up() {} }",
  "export function AddA1711390882123() {}",
  "module.exports = class { up() {} }",
  "module.exports = AddA1711390882123;",
  "AddA = class AddA1711390882123 { up() {} }",
  "up();",
  'export { AddA1711390882123 } from "./a.js";',
  "if (AddA1711390882123) {}",
])("%s is run by nobody", (code) => {
  expect(found(code)).toEqual([]);
});
