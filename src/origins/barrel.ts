import type { TSESTree } from "@typescript-eslint/utils";
import { nameOf, withoutExtension } from "../layers/path.ts";

/** True for files that hand on what others define: their own layer says nothing about what passes through. */
export function isBarrel(path: string): boolean {
  return withoutExtension(nameOf(path)) === "index";
}

/** `../services` may be a folder, and then its index hands on what it likes; `../services/user.service` is a file of its layer. */
export function mayBeBarrel(path: string): boolean {
  return isBarrel(path) || !/[-_.A-Z]/.test(withoutExtension(nameOf(path)));
}

/** True for an index file that only hands on: whoever imports through it is judged by what comes through. */
export function isPureBarrel(path: string, program: TSESTree.Program): boolean {
  if (!isBarrel(path)) return false;
  return program.body.every((node) => node.type === "ImportDeclaration" || node.type === "ExportAllDeclaration" || (node.type === "ExportNamedDeclaration" && !node.declaration));
}
