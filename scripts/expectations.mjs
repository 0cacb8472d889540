// Reads what a fixture expects: a comment `expect: <messageId>` on a line, `expect strict:` for that tier only.
// `--` comments (SQL) count too. An expectation for line 1 of a file that cannot carry one stands in `expected.json`.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const mark = /(?:\/\/|--|\*)\s*expect( strict)?: ([\w/, -]+?)\s*(?=\*\/|\/\/|--|$)/g;

/** All files of a folder, without what is installed or built. */
export function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) return [path];
    return ["node_modules", "dist"].includes(entry.name) ? [] : filesIn(path);
  });
}

/** The findings a fixture expects in a tier, each as `path:line rule messageId`, sorted. Ids without a rule are of layer-imports. */
export function expectedFindings(folder, tier) {
  const found = [];
  for (const path of filesIn(folder)) {
    readFileSync(path, "utf8")
      .split(/\r?\n/)
      .forEach((text, index) => {
        for (const [, strict, ids] of text.matchAll(mark)) {
          if (strict !== undefined && tier !== "strict") continue;
          for (const id of ids.split(",").map((one) => one.trim())) {
            found.push(`${path.slice(folder.length + 1)}:${String(index + 1)} ${id.includes("/") ? id.replace("/", " ") : `layer-imports ${id}`}`);
          }
        }
      });
  }
  return found.sort();
}

/** The findings ESLint made, in the same form. */
export function madeFindings(folder, results) {
  return results
    .flatMap(({ filePath, messages }) =>
      messages.map(({ line, ruleId, messageId, message }) => `${filePath.slice(folder.length + 1)}:${String(line)} ${(ruleId ?? "error").replace("layered/", "")} ${messageId ?? message}`),
    )
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
