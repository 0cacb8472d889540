import type { FileFinding } from "./file-finding.ts";

/** A file whose right name another one beside it has: only its class can be renamed, which was copied from there as a rule. */
export const unlessTaken = (found: FileFinding, beside: readonly string[]): FileFinding => (found.kind === "class" && beside.includes(found.right) ? { ...found, kind: "taken" } : found);
