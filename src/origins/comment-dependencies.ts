import type { TSESLint } from "@typescript-eslint/utils";
import type { Dependency } from "./dependency.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;

/** JSDoc `@import { X } from "x"` and `{import("x").X}`, and `/// <reference path="x" />`: each takes types only. */
const jsdoc = /@import\b[^@]*?\bfrom\s*(["'])([^"'\n]+)\1|\bimport\(\s*(["'])([^"'\n]+)\3\s*\)/g;
const reference = /^\/\s*<reference\s+(?:path|types)\s*=\s*(["'])([^"']+)\1/g;

/** The dependencies that comments make: types that only the compiler or the editor reads. Asking for all comments costs: see `hints`. */
export function commentDependencies(sourceCode: SourceCode): Dependency[] {
  return sourceCode.getAllComments().flatMap((comment) => {
    const isDoc = comment.type === "Block" && comment.value.startsWith("*");
    if (!isDoc && !(comment.type === "Line" && comment.value.startsWith("/"))) return [];
    return [...comment.value.matchAll(isDoc ? jsdoc : reference)].map((match): Dependency => {
      const specifier = match[2] ?? match[4] ?? "";
      const start = comment.range[0] + 2 + match.index + match[0].lastIndexOf(specifier);
      const loc = { start: sourceCode.getLocFromIndex(start), end: sourceCode.getLocFromIndex(start + specifier.length) };
      // `reference path` is relative to the file even without a dot.
      const path = !isDoc && /\bpath\s*=/.test(match[0]) && !/^[./]/.test(specifier) ? `./${specifier}` : specifier;
      return { form: "comment", specifier: path, node: undefined, at: { loc }, typeOnly: true };
    });
  });
}
