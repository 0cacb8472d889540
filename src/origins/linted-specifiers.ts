import { knownText, readSpecifiers } from "./read-module.ts";
import { hidesSpecifiers, specifiersIn } from "./specifiers-in.ts";

interface Read {
  readonly text: string;
  readonly specifiers: readonly string[] | undefined;
}

const memory: { last: Read | undefined } = { last: undefined };

function read(file: string, text: string): readonly string[] | undefined {
  if (hidesSpecifiers(text)) return undefined;
  return knownText(file) === text ? readSpecifiers(file) : specifiersIn(text);
}

/**
 * Every specifier of a linted file, read off its text once for all rules that ask one after the other.
 * @returns undefined if only its tree can tell
 */
export function lintedSpecifiers(file: string, text: string): readonly string[] | undefined {
  if (memory.last?.text !== text) memory.last = { text, specifiers: read(file, text) };
  return memory.last.specifiers;
}
