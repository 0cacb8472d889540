import type { Frame } from "./frame.ts";
import { rootOfValue, type Value } from "./value.ts";
import { callableOf } from "./walk-calls.ts";
import type { Walk } from "./walk.ts";
import type { Written } from "./writes.ts";

/** True for what the project has of its own, and does not take over from a package whole. */
function isOwn(walk: Walk, value: Value): boolean {
  const root = rootOfValue(callableOf(walk, value) ?? value);
  return /^(?:class|function|object|module|missing)$/.test(root.kind);
}

/** What is put into a variable. What is the project's own and stands in for what a `try` could not have is used in the same way as that. */
export function valueGiven(walk: Walk, { values, instead }: Written, frame: Frame): Value | undefined {
  const found: Value[] = [];
  for (const node of values) {
    const value = walk.value(node, frame);
    if (value === undefined) return undefined;
    if (!instead.includes(node) || !isOwn(walk, value)) found.push(value);
  }
  const [only, ...others] = found;
  return others.length === 0 ? only : { kind: "several", values: found };
}
