// Lints the two fixtures with the built plugin: the service that lives by every rule must have no problem, its twin
// exactly those that are written beside its lines, in the words of `broken-service.messages.json`. Exits 0 only if both are so.
// `--write` writes the words anew: what they say then is for a person to read in the diff.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as parser from "@typescript-eslint/parser";
import { ESLint } from "eslint";
import layered from "../dist/index.js";
import { difference, expectedFindings, madeFindings, withoutGenerated, wordings } from "./expectations.mjs";

const fixture = (name) => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
const tiers = ["recommended", "strict"];

/** Lints a fixture as a project of its own would be linted. */
async function lint(folder, tier) {
  const eslint = new ESLint({
    cwd: folder,
    overrideConfigFile: true,
    allowInlineConfig: false,
    overrideConfig: [withoutGenerated, { files: ["**/*.{ts,cts,mts}"], languageOptions: { parser } }, ...layered.configs[tier]],
  });
  const results = await eslint.lintFiles(["."]);
  return { results, formatter: await eslint.loadFormatter("stylish") };
}

let failed = false;

function complain(text) {
  failed = true;
  console.log(text);
}

const reference = fixture("reference-service");
for (const tier of tiers) {
  const { results, formatter } = await lint(reference, tier);
  const problems = results.reduce((sum, { messages }) => sum + messages.length, 0);
  console.log(`reference-service, ${tier}: ${String(problems)} problems in ${String(results.length)} files`);
  if (problems > 0 || results.length === 0) complain(await formatter.format(results));
}

const broken = fixture("broken-service");
const counts = new Map(Object.keys(layered.rules).map((rule) => [rule, [0, 0, 0, 0]]));
const resultsOf = {};
const complaints = [];
for (const [at, tier] of tiers.entries()) {
  const { results, formatter } = await lint(broken, tier);
  resultsOf[tier] = results;
  const expected = expectedFindings(broken, tier, layered.rules);
  const made = madeFindings(broken, results);
  if (tier === "strict") console.log(await formatter.format(results));
  for (const finding of expected) count(finding, 2 * at);
  for (const finding of made) count(finding, 2 * at + 1);
  for (const finding of difference(expected, made)) complaints.push(`broken-service, ${tier}: expected but not found: ${finding}`);
  for (const finding of difference(made, expected)) complaints.push(`broken-service, ${tier}: found but not expected: ${finding}`);
  if (expected.length === 0) complaints.push(`broken-service, ${tier}: nothing is expected`);
}
complaints.forEach(complain);

const file = fixture("broken-service.messages.json");
const words = `${JSON.stringify(wordings(broken, resultsOf), null, 2)}\n`;
if (process.argv.includes("--write")) writeFileSync(file, words);
else if (readFileSync(file, "utf8") !== words) complain("broken-service: the messages differ from fixtures/broken-service.messages.json; `npm run demo -- --write`, then read the diff");

function count(finding, column) {
  const rule = finding.split(" ")[1];
  const row = counts.get(rule) ?? [0, 0, 0, 0];
  row[column] += 1;
  counts.set(rule, row);
}

const columns = ["expected", "made", "expected", "made"];
const row = (name, cells) => name.padEnd(22) + cells.map((cell) => String(cell).padStart(10)).join("");
const total = [...counts.values()].reduce((sum, cells) => sum.map((cell, at) => cell + cells[at]), [0, 0, 0, 0]);
console.log(`${row("broken-service", ["recommended", "", "strict", ""])}\n${row("rule", columns)}`);
for (const [rule, cells] of counts) console.log(row(rule, cells));
console.log(row("together", total));
console.log(failed ? "The fixtures did not come out as expected." : "Both fixtures came out exactly as expected.");
process.exitCode = failed ? 1 : 0;
