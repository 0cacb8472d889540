const named = /^import\s*(?:type\s*)?\{([^{}]*)\}\s*from\s*$/;
const one = /^(?:type\s+)?([\w$]+)(?:\s+as\s+[\w$]+)?$/;

/** The names in the statement that ends where a specifier begins; undefined if it is not of that form, or holds more than names. */
function namesBefore(text: string, end: number): string[] | undefined {
  const clause = named.exec(text.slice(Math.max(0, text.lastIndexOf("import", end)), end))?.[1];
  const parts = clause?.split(",").map((part) => part.trim()).filter((part) => part !== "");
  const names = parts?.map((part) => one.exec(part)?.[1]);
  return names?.every((name) => name !== undefined) === true ? names : undefined;
}

/**
 * The exports that a file takes of what a specifier leads to, read off its text: `a` and `b` of `import { a, type b as c } from "x"`. Comments may add some.
 * @returns undefined if the specifier stands in another kind of statement too, or takes nothing by name: then only the tree can tell
 */
export function takenNames(text: string, specifier: string): readonly string[] | undefined {
  const found: string[] = [];
  for (const quote of ['"', "'", "`"]) {
    const quoted = quote + specifier + quote;
    for (let at = text.indexOf(quoted); at >= 0; at = text.indexOf(quoted, at + 1)) {
      const names = namesBefore(text, at);
      if (names === undefined || names.length === 0) return undefined;
      found.push(...names);
    }
  }
  return found.length === 0 ? undefined : found;
}
