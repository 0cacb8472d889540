/**
 * Ordinary code of no layer, to give files the length and the mix of nodes that real ones have.
 * @type {((name: string) => string[])[]}
 */
const snippets = [
  (name) => [
    `export function ${name}(amounts: readonly number[], limit = 100): number {`,
    "  let sum = 0;",
    "  for (const amount of amounts) {",
    "    if (amount < 0) continue;",
    "    sum += Math.min(amount, limit);",
    "  }",
    "  return Math.round(sum * 100) / 100;",
    "}",
  ],
  (name) => [
    `export const ${name} = (text: string): string =>`,
    "  text",
    "    .trim()",
    '    .split(/\\s+/)',
    "    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())",
    '    .join(" ");',
  ],
  (name) => [
    `export async function ${name}<T>(jobs: readonly (() => Promise<T>)[], tries = 3): Promise<T[]> {`,
    "  const results: T[] = [];",
    "  for (const job of jobs) {",
    "    for (let turn = 1; turn <= tries; turn += 1) {",
    "      try {",
    "        results.push(await job());",
    "        break;",
    "      } catch (error) {",
    "        if (turn === tries) throw error;",
    "      }",
    "    }",
    "  }",
    "  return results;",
    "}",
  ],
  (name) => [
    `/** Groups rows under the text that a function gives for each. */`,
    `export function ${name}<Row extends { readonly id: string }>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {`,
    "  const groups = new Map<string, Row[]>();",
    "  for (const row of rows) {",
    "    const key = keyOf(row);",
    "    const group = groups.get(key) ?? [];",
    "    group.push(row);",
    "    groups.set(key, group);",
    "  }",
    "  return groups;",
    "}",
  ],
  (name) => [
    `export const ${name} = {`,
    '  states: ["draft", "open", "closed"] as const,',
    "  retries: { count: 3, waitMs: 250, factor: 1.5 },",
    "  labels: new Map([",
    '    ["draft", "Not sent yet"],',
    '    ["open", "Waiting for an answer"],',
    "  ]),",
    "  isFinal: (state: string): boolean => state === \"closed\",",
    "};",
  ],
  (name) => [
    `function ${name}(value: unknown): value is Record<string, unknown> {`,
    '  if (typeof value !== "object" || value === null) return false;',
    "  const keys = Object.keys(value);",
    "  switch (keys.length) {",
    "    case 0:",
    "      return false;",
    "    default:",
    "      return keys.every((key) => /^[a-z]\\w*$/i.test(key));",
    "  }",
    "}",
  ],
];

/**
 * Adds ordinary code until a file is 60 to 120 lines long.
 * @param {import("./random.mjs").Random} random
 * @param {import("./spellings.mjs").Line[]} lines
 */
export function fill(random, lines) {
  const length = random.int(64, 108);
  for (let n = 1; lines.length < length; n += 1) lines.push("", ...random.pick(snippets)(`part${n}`));
  return lines;
}
