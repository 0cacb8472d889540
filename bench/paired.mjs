// What `recommended` adds to the whole run of ESLint, process against process: against the same ESLint with one rule that visits the
// same nodes and does nothing. `npm run build && node bench/paired.mjs [--files 1000] [--pairs 6] [--seed 1] [--check]`.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { eslintCommand, idle, recommended } from "./runner/eslint-command.mjs";
import { goalLine, isMet } from "./runner/goals.mjs";
import { runInTurn } from "./runner/processes.mjs";
import { ratioOf, ratioReport } from "./runner/ratios.mjs";
import { withProject } from "./runner/temporary-project.mjs";
import { visitedNodes } from "./runner/visited-nodes.mjs";

const { values } = parseArgs({
  options: { files: { type: "string", default: "1000" }, pairs: { type: "string", default: "6" }, seed: { type: "string", default: "1" }, check: { type: "boolean", default: false } },
});
const progress = (text) => process.stderr.isTTY && process.stderr.write(`\r\u001b[K${text}`);

withProject({ files: Number(values.files), seed: Number(values.seed) }, ({ project, configs, violations }) => {
  const nodes = visitedNodes(project);
  const commands = [
    eslintCommand("ESLint, a rule that does nothing", join(configs, "idle.mjs"), idle(nodes)),
    eslintCommand("ESLint, `recommended`", join(configs, "recommended.mjs"), recommended),
  ];
  const timed = runInTurn(commands, { node: process.execPath, cwd: project, scratch: configs, turns: Number(values.pairs), onRun: progress });
  progress("");
  const [nothing, own] = timed;
  console.log(`${values.files} files, ${values.pairs} pairs, Node ${process.versions.node}; visited: ${nodes.join(", ")}\n\n${ratioReport(timed)}\n`);
  const goals = [
    { text: "whole run over one that does nothing", value: ratioOf(own, nothing), most: 1.05 },
    { text: "the same by the processor's time", value: ratioOf(own, nothing, "processor"), most: 1.05 },
    { text: "seeded violations not reported", value: Math.max(0, violations.length - own.reports), most: 0 },
  ];
  console.log(goals.map(goalLine).join("\n"));
  if (values.check && !goals.every(isMet)) process.exitCode = 1;
});
