// Measures what `layer-imports` and the whole of `recommended` cost on generated projects, against doing nothing and against peers:
// `npm run build && node bench/bench.mjs [--files 1000,10000] [--runs 9,1] [--seed 1] [--peers] [--check]`.
import { parseArgs } from "node:util";
import { checkClock } from "./runner/clock.mjs";
import { goalLine, goalsOf, isMet } from "./runner/goals.mjs";
import { growthReport, sizeReport } from "./runner/report.mjs";
import { measureSize, warmUp } from "./runner/series.mjs";
import { own, peers } from "./runner/subjects.mjs";

const { values } = parseArgs({
  options: {
    files: { type: "string", default: "1000" },
    runs: { type: "string", default: "9" },
    seed: { type: "string", default: "1" },
    peers: { type: "boolean", default: false },
    check: { type: "boolean", default: false },
  },
});

const numbers = (text) => text.split(",").map(Number);
const seed = Number(values.seed);
const runs = numbers(values.runs);
const subjects = values.peers ? [...own, ...peers] : own;

/** Progress goes to a terminal only, so that the output can be kept. */
const progress = (text) => process.stderr.isTTY && process.stderr.write(`\r\u001b[K${text}`);

checkClock();
progress("warming up");
await warmUp(subjects, seed);

const sizes = [];
for (const [index, files] of numbers(values.files).entries()) {
  sizes.push(await measureSize({ subjects, files, seed, runs: runs[index] ?? runs.at(-1), onRun: progress }));
  progress("");
  console.log(`${sizeReport(sizes.at(-1))}\n`);
}
for (const large of sizes.slice(1)) console.log(`${growthReport(sizes[0], large)}\n`);

const goals = goalsOf(sizes);
console.log(goals.map(goalLine).join("\n"));
if (values.check && !goals.every(isMet)) process.exitCode = 1;
