import { spawnSync } from "node:child_process";

/**
 * A command to be timed from its start to its end.
 * @typedef {object} Command
 * @property {string} name as it stands in the table
 * @property {readonly string[]} args of Node: the program and what it is told
 * @property {(output: string) => number} reports how many lines it reports, so that no run is fast because it did nothing
 */

/**
 * Runs a command once, as a user does.
 * @param {Command} command
 * @param {{ node: string, cwd: string }} place
 * @returns {{ ms: number, reports: number }}
 */
export function runOnce({ name, args, reports }, { node, cwd }) {
  const began = performance.now();
  const { status, stdout, stderr, error } = spawnSync(node, args, { cwd, encoding: "utf8", maxBuffer: 1 << 28, env: { ...process.env, NO_COLOR: "1" } });
  const ms = performance.now() - began;
  if (error !== undefined) throw error;
  try {
    return { ms, reports: reports(stdout) };
  } catch {
    throw new Error(`${name} ended with ${String(status)}\n${stderr}${stdout}`.slice(0, 4000));
  }
}

/**
 * Runs commands one after the other, the order turned round from turn to turn, after one turn that counts for nothing.
 * @param {readonly Command[]} commands
 * @param {{ node: string, cwd: string, turns: number, onRun?: (text: string) => void }} wanted
 * @returns {{ name: string, times: number[], reports: number }[]} the times of a turn stand at one place
 */
export function runInTurn(commands, { turns, onRun, ...place }) {
  const made = commands.map(({ name }) => ({ name, times: [], reports: 0 }));
  for (let turn = -1; turn < turns; turn += 1) {
    for (const index of turn % 2 === 0 ? commands.keys() : [...commands.keys()].reverse()) {
      onRun?.(`${turn < 0 ? "first turn" : `turn ${String(turn + 1)} of ${String(turns)}`}: ${commands[index].name}`);
      const { ms, reports } = runOnce(commands[index], place);
      made[index].reports = reports;
      if (turn >= 0) made[index].times.push(ms);
    }
  }
  return made;
}
