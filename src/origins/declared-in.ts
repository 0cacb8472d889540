import type { Value } from "./value.ts";

/** The project file in which a value is declared, if it is one that the project declares. */
export function placeOf(value: Value): string | undefined {
  if (value.kind === "module") return value.file;
  return "frame" in value ? value.frame.file : undefined;
}
