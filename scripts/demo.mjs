// Lints the two fixtures with the built plugin: the service that lives by every rule must have no problem, its twin
// exactly those that are written beside its lines. Exits 0 only if both are so.
import { fileURLToPath } from "node:url";
import * as parser from "@typescript-eslint/parser";
import { ESLint } from "eslint";
import layered from "../dist/index.js";
import { difference, expectedFindings, madeFindings } from "./expectations.mjs";

const fixture = (name) => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));

/** Lints a fixture as a project of its own would be linted. */
async function lint(folder, tier) {
  const eslint = new ESLint({
    cwd: folder,
    overrideConfigFile: true,
    allowInlineConfig: false,
    overrideConfig: [{ files: ["**/*.{ts,cts,mts}"], languageOptions: { parser } }, ...layered.configs[tier]],
  });
  const results = await eslint.lintFiles(["."]);
  return { results, formatter: await eslint.loadFormatter("stylish") };
}

let failed = false;

const reference = fixture("reference-service");
for (const tier of ["recommended", "strict"]) {
  const { results, formatter } = await lint(reference, tier);
  const problems = results.reduce((sum, { messages }) => sum + messages.length, 0);
  console.log(`reference-service, ${tier}: ${String(problems)} problems in ${String(results.length)} files`);
  if (problems > 0 || results.length === 0) {
    failed = true;
    console.log(await formatter.format(results));
  }
}

const broken = fixture("broken-service");
const table = new Map();
for (const tier of ["recommended", "strict"]) {
  const { results, formatter } = await lint(broken, tier);
  const expected = expectedFindings(broken, tier);
  const made = madeFindings(broken, results);
  if (tier === "strict") console.log(await formatter.format(results));
  for (const finding of expected) count(finding, tier, 0);
  for (const finding of made) count(finding, tier, 1);
  for (const finding of difference(expected, made)) complain(`broken-service, ${tier}: expected but not found: ${finding}`);
  for (const finding of difference(made, expected)) complain(`broken-service, ${tier}: found but not expected: ${finding}`);
  if (expected.length === 0) complain(`broken-service, ${tier}: nothing is expected`);
}

function complain(text) {
  failed = true;
  console.log(text);
}

function count(finding, tier, column) {
  const rule = finding.split(" ")[1];
  const row = table.get(rule) ?? { recommended: [0, 0], strict: [0, 0] };
  row[tier][column] += 1;
  table.set(rule, row);
}

console.log("rule                     recommended: expected, found    strict: expected, found");
for (const [rule, { recommended, strict }] of table) {
  console.log(`${rule.padEnd(24)} ${recommended.map((one) => String(one).padStart(21)).join("").slice(0, 31).padEnd(32)} ${strict.map((one) => String(one).padStart(11)).join("")}`);
}
console.log(failed ? "The fixtures did not come out as expected." : "Both fixtures came out exactly as expected.");
process.exitCode = failed ? 1 : 0;
