import type { TSESTree } from "@typescript-eslint/utils";
import { isBarrel } from "./follow.ts";

/** True for an index file that only hands on: whoever imports through it is judged by what comes through. */
export function isPureBarrel(path: string, program: TSESTree.Program): boolean {
  if (!isBarrel(path)) return false;
  return program.body.every((node) => node.type === "ImportDeclaration" || node.type === "ExportAllDeclaration" || (node.type === "ExportNamedDeclaration" && !node.declaration));
}
