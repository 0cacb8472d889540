import * as parser from "@typescript-eslint/parser";
import { describe, expect, it } from "vitest";
import { exportsUp } from "../../src/rules/migration-name/exports-up.ts";

const hands = (code: string): boolean => exportsUp(parser.parse(code));

describe("a way up or down", () => {
  it.each([
    "export async function up() {}",
    "export const down = async () => {};",
    "export const table = 1, up = () => {};",
    "const up = 1; export { up };",
    "const forth = 1; export { forth as up };",
    "export default { up() {} };",
    "export default { name: 1, down: undo };",
    "export default class { async up() {} }",
    "export default class { up = () => {}; }",
    "export class CreateUsers { down() {} }",
    "exports.up = () => {};",
    'exports["down"] = undo;',
    "module.exports.up = migrate;",
    "module.exports = { up, down };",
    "module.exports = class { up() {} };",
  ])("is handed out: %s", (code) => {
    expect(hands(code)).toBe(true);
  });

  it.each([
    "function up() {}",
    "const up = 1; export const other = up;",
    "export const { up } = steps;",
    'export { up } from "./steps.js";',
    'const up = 1; export { up as "up" };',
    "const up = 1; export { up as forth };",
    "export default { start() {}, ...up };",
    "export default { [up]: 1 };",
    "export default up;",
    "export default class { start() {} static {} }",
    "export class Lift { raise() {} }",
    "export type up = 1;",
    "export {};",
    "up = 1;",
    "up();",
    "exports.start = up;",
    "exports[up] = 1;",
    "other.up = 1;",
    "other.things.up = 1;",
    "make().up = 1;",
    "module.exports = up;",
    "module.exports = { start: up };",
    "module.other = { up };",
    "other.exports = { up };",
    "make().exports = { up };",
  ])("is not handed out: %s", (code) => {
    expect(hands(code)).toBe(false);
  });
});
