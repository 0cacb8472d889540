// How fast oxlint runs the rules, process against process: against ESLint with the same rules, and against dependency-cruiser on the
// job that both do. Needs the registry: `npm run build && node bench/oxlint.mjs [--files 1000] [--turns 6] [--seed 1] [--check]`.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { cruiserCommand } from "./runner/cruiser-command.mjs";
import { eslintCommand, recommended } from "./runner/eslint-command.mjs";
import { goalLine, isMet } from "./runner/goals.mjs";
import { oxlintCommand } from "./runner/oxlint-command.mjs";
import { runInTurn } from "./runner/processes.mjs";
import { ratioOf, ratioReport } from "./runner/ratios.mjs";
import { withProject } from "./runner/temporary-project.mjs";
import { installTools } from "./runner/tools.mjs";

const { values } = parseArgs({
  options: { files: { type: "string", default: "1000" }, turns: { type: "string", default: "6" }, seed: { type: "string", default: "1" }, check: { type: "boolean", default: false } },
});
const progress = (text) => process.stderr.isTTY && process.stderr.write(`\r\u001b[K${text}`);

withProject({ files: Number(values.files), seed: Number(values.seed) }, ({ project, configs, violations }) => {
  progress("installing");
  const { node, program } = installTools(configs);
  const oxlint = program("oxlint/bin/oxlint");
  const commands = [
    oxlintCommand("oxlint, `recommended`", join(configs, "recommended.json"), { program: oxlint }),
    oxlintCommand("oxlint, `layer-imports` alone", join(configs, "layer-imports.json"), { program: oxlint, only: "layered/layer-imports" }),
    eslintCommand("ESLint, `recommended`", join(configs, "recommended.mjs"), recommended),
    cruiserCommand(join(configs, "cruiser.cjs"), program("dependency-cruiser/bin/dependency-cruiser.mjs")),
  ];
  const timed = runInTurn(commands, { node, cwd: project, scratch: configs, turns: Number(values.turns), onRun: progress });
  progress("");
  const [all, alone, eslint, cruiser] = timed;
  console.log(`${values.files} files, ${String(violations.length)} violations seeded, ${values.turns} turns, all on Node 24\n\n${ratioReport(timed)}\n`);
  const goals = [
    { text: "oxlint over ESLint, same rules", value: ratioOf(all, eslint), most: 1 / 6 },
    { text: "oxlint over dependency-cruiser, same job", value: ratioOf(alone, cruiser), most: 1 },
    { text: "oxlint with every rule over dependency-cruiser", value: ratioOf(all, cruiser), most: 1 },
    { text: "seeded violations that oxlint does not report", value: Math.max(0, violations.length - alone.reports), most: 0 },
    { text: "reports of oxlint that ESLint does not make, or the other way", value: Math.abs(all.reports - eslint.reports), most: 0 },
  ];
  console.log(goals.map(goalLine).join("\n"));
  if (values.check && !goals.every(isMet)) process.exitCode = 1;
});
