import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { measure } from "./measure.mjs";
import { MovingProject } from "./projects.mjs";
import { median } from "./statistics.mjs";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc");

/**
 * What the runs of one rule over one project came to.
 * @typedef {object} Outcome
 * @property {import("./subjects.mjs").Subject} subject
 * @property {number} rule median milliseconds
 * @property {number} parse median milliseconds of the parser in the same runs
 * @property {number} share median of rule time over the parse time of the same run
 * @property {number} perFile median microseconds a file
 * @property {number} found seeded violations that were reported
 * @property {string[]} missed spellings of those that were not
 * @property {string[]} wrong `file:line` of reports where nothing is seeded
 */

function outcomeOf(subject, runs, violations) {
  const { reported, files } = runs[0];
  const places = new Set(violations.map(({ file, line }) => `${file}:${String(line)}`));
  const missed = violations.filter(({ file, line }) => !reported.has(`${file}:${String(line)}`));
  const rule = median(runs.map((run) => run.rule));
  return {
    subject,
    rule,
    parse: median(runs.map((run) => run.parse)),
    share: median(runs.map((run) => run.rule / run.parse)),
    perFile: (rule * 1000) / files,
    found: violations.length - missed.length,
    missed: [...new Set(missed.map(({ spelling }) => spelling))],
    wrong: [...reported].filter((place) => !places.has(place)),
  };
}

/**
 * Measures rules on a project of a size, one after the other, the order turned round from run to run.
 * @param {{ subjects: readonly import("./subjects.mjs").Subject[], files: number, seed: number, runs: number, onRun?: (text: string) => void }} wanted
 * @returns {Promise<{ files: number, seeded: number, parse: number, outcomes: Outcome[] }>}
 */
export async function measureSize({ subjects, files, seed, runs, onRun }) {
  const project = new MovingProject({ files, seed });
  try {
    const made = new Map(subjects.map((subject) => [subject, []]));
    for (let run = 0; run < runs; run += 1) {
      for (const subject of run % 2 === 0 ? subjects : subjects.toReversed()) {
        onRun?.(`${String(files)} files, run ${String(run + 1)} of ${String(runs)}: ${subject.name}`);
        project.move();
        collectGarbage();
        made.get(subject).push(await measure(subject, project));
      }
    }
    const parse = median([...made.values()].flat().map((run) => run.parse));
    return { files, seeded: project.violations.length, parse, outcomes: subjects.map((subject) => outcomeOf(subject, made.get(subject), project.violations)) };
  } finally {
    project.remove();
  }
}

/**
 * Runs every rule once over another, small project, so that none is measured before the engine has compiled it.
 * @param {readonly import("./subjects.mjs").Subject[]} subjects
 * @param {number} seed
 */
export async function warmUp(subjects, seed) {
  await measureSize({ subjects, files: 300, seed: seed + 1, runs: 1 });
}
