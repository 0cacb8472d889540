// Keeps the README's table of rules in step with the rules' meta. `--check` fails if it is not, and writes nothing.
import { readFileSync, writeFileSync } from "node:fs";
import layered from "../dist/index.js";

const file = new URL("../README.md", import.meta.url);

/** How a preset uses a rule, for a cell of the table. */
function cell(options) {
  if (options === false) return "";
  const text = Object.entries(options).map(([key, value]) => `\`${key}: ${JSON.stringify(value)}\``);
  return ["✅", ...text].join(" ");
}

const rows = Object.entries(layered.rules).map(([name, { meta }]) => {
  const { description, presets } = meta.docs;
  return `| [\`layered/${name}\`](docs/rules/${name}.md) | ${description} | ${cell(presets.recommended)} | ${cell(presets.strict)} |`;
});
const table = ["<!-- rules -->", "| rule | what it does | recommended | strict |", "|---|---|---|---|", ...rows, "<!-- /rules -->"].join("\n");

const before = readFileSync(file, "utf8");
const after = before.replace(/<!-- rules -->[^]*<!-- \/rules -->/, table);
if (process.argv.includes("--check")) {
  if (before !== after) {
    console.error("README.md is not in step with the rules: run `npm run docs`.");
    process.exitCode = 1;
  }
} else writeFileSync(file, after);
