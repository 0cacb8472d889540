// Reads what a fixture expects: a comment `expect: <messageId>` on a line, `expect strict:` or `expect recommended:` for one
// tier only. `--` comments (SQL) count too, and `expectStrict:` is the same as `expect strict:`, one word shorter: three words
// in a handler are a reason to lose an error. What would stand on the first line of a file that has none stands in `expected.json`.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const mark = /(?:\/\/|--|\*)\s*expect ?(strict|recommended)?: ([\w/, -]+?)\s*(?=\*\/|\/\/|--|$)/gi;

/** All files of a folder, without what is installed or built. */
export function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) return [path];
    return ["node_modules", "dist"].includes(entry.name) ? [] : filesIn(path);
  });
}

/** The lines of each file by its path, with those that the file itself has no room for. */
function linesIn(folder) {
  const list = join(folder, "expected.json");
  const extra = existsSync(list) ? JSON.parse(readFileSync(list, "utf8")) : {};
  const written = filesIn(folder).filter((path) => path !== list).map((path) => [path.slice(folder.length + 1), readFileSync(path, "utf8").split(/\r?\n/)]);
  return [...written, ...Object.entries(extra).map(([path, line]) => [path, [line]])];
}

/** `empty` as `no-swallowed-errors empty`: an id that one rule alone has needs no rule before it. */
function withRule(id, rules) {
  if (id.includes("/")) return id.replace("/", " ");
  const owners = Object.keys(rules).filter((rule) => id in rules[rule].meta.messages);
  if (owners.length !== 1) throw new Error(`"${id}" is a message of ${owners.join(" and ") || "no rule"}: write <rule>/${id}`);
  return `${owners[0]} ${id}`;
}

/** The findings a fixture expects in a tier, each as `path:line rule messageId`, sorted. */
export function expectedFindings(folder, tier, rules) {
  const found = [];
  for (const [path, lines] of linesIn(folder)) {
    lines.forEach((text, index) => {
      for (const [, only = tier, ids] of text.matchAll(mark)) {
        if (only.toLowerCase() !== tier) continue;
        for (const id of ids.split(",")) found.push(`${path}:${String(index + 1)} ${withRule(id.trim(), rules)}`);
      }
    });
  }
  return found.sort();
}

const ruleOf = ({ ruleId }) => (ruleId ?? "error").replace("layered/", "");

/** The findings ESLint made, in the same form. */
export function madeFindings(folder, results) {
  return results
    .flatMap(({ filePath, messages }) => messages.map((found) => `${filePath.slice(folder.length + 1)}:${String(found.line)} ${ruleOf(found)} ${found.messageId ?? found.message}`))
    .sort();
}

/** What is on one list and not on the other; a finding that stands twice has to be expected twice. */
export function difference(first, second) {
  const rest = [...second];
  return first.filter((one) => {
    const at = rest.indexOf(one);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

/** What is said in each file, word for word, with the suggestions; a finding that one tier alone makes is marked with that tier. */
export function wordings(folder, resultsOfTier) {
  const files = new Map();
  for (const [tier, results] of Object.entries(resultsOfTier)) {
    for (const { filePath, messages } of results) {
      for (const { line, column, messageId, message, suggestions = [], ...rest } of messages) {
        const path = filePath.slice(folder.length + 1);
        const text = [`${ruleOf(rest)}/${messageId}: ${message}`, ...suggestions.map(({ desc }) => `[${desc}]`)].join(" ");
        const found = files.get(path) ?? new Map();
        const known = found.get(`${line}:${column} ${text}`) ?? { line, column, text, tiers: new Set() };
        known.tiers.add(tier);
        files.set(path, found.set(`${line}:${column} ${text}`, known));
      }
    }
  }
  const all = Object.keys(resultsOfTier).length;
  const inOrder = (a, b) => a.line - b.line || a.column - b.column || (a.text < b.text ? -1 : 1);
  const shown = ({ line, column, text, tiers }) => `${line}:${column} ${tiers.size < all ? `(${[...tiers].join()}) ` : ""}${text}`;
  return Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, found]) => [path, [...found.values()].sort(inOrder).map(shown)]));
}
