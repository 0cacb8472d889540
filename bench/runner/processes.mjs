import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * A command to be timed from its start to its end.
 * @typedef {object} Command
 * @property {string} name as it stands in the table
 * @property {readonly string[]} args of Node: the program and what it is told
 * @property {(output: string) => number} reports how many lines it reports, so that no run is fast because it did nothing
 */

/** @typedef {{ name: string, times: number[], processor: number[], reports: number }} Timed in milliseconds, those of a turn at one place */

const witness = new URL("tell-processor-time.mjs", import.meta.url).href;

/**
 * Runs a command once, as a user does.
 * @param {Command} command
 * @param {{ node: string, cwd: string, scratch: string }} place
 */
function runOnce({ name, args, reports }, { node, cwd, scratch }) {
  const told = join(scratch, "processor-time");
  const env = { ...process.env, NO_COLOR: "1", BENCH_PROCESSOR_TIME: told };
  const began = performance.now();
  const { status, stdout, stderr, error } = spawnSync(node, ["--import", witness, ...args], { cwd, encoding: "utf8", maxBuffer: 1 << 28, env });
  const time = performance.now() - began;
  if (error !== undefined) throw error;
  try {
    return { time, processor: Number(readFileSync(told, "utf8")) / 1000, reports: reports(stdout) };
  } catch (cause) {
    throw new Error(`${name} ended with ${String(status)}\n${stderr}${stdout}`.slice(0, 4000), { cause });
  }
}

/**
 * Runs commands one after the other, the order turned round from turn to turn, after one turn that counts for nothing.
 * @param {readonly Command[]} commands
 * @param {{ node: string, cwd: string, scratch: string, turns: number, onRun?: (text: string) => void }} wanted
 * @returns {Timed[]}
 */
export function runInTurn(commands, { turns, onRun, ...place }) {
  const made = commands.map(({ name }) => ({ name, times: [], processor: [], reports: 0 }));
  for (let turn = -1; turn < turns; turn += 1) {
    for (const index of turn % 2 === 0 ? commands.keys() : [...commands.keys()].reverse()) {
      onRun?.(`${turn < 0 ? "first turn" : `turn ${String(turn + 1)} of ${String(turns)}`}: ${commands[index].name}`);
      const { time, processor, reports } = runOnce(commands[index], place);
      made[index].reports = reports;
      if (turn < 0) continue;
      made[index].times.push(time);
      made[index].processor.push(processor);
    }
  }
  return made;
}
