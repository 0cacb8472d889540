import { median } from "./statistics.mjs";
import { table } from "./report.mjs";

/** @typedef {{ name: string, times: number[], reports: number }} Timed */

/**
 * The median of what one command took for each millisecond of another in the same turn. A machine that is busy in one turn slows both.
 * @param {Timed} one
 * @param {Timed} other
 */
export const ratioOf = (one, other) => median(one.times.map((time, turn) => time / other.times[turn]));

/**
 * A table of whole processes: the median of each and of its ratios to the first.
 * @param {readonly Timed[]} timed
 */
export function ratioReport(timed) {
  const [first] = timed;
  const rows = timed.map((one) => {
    const ratios = one.times.map((time, turn) => time / first.times[turn]);
    const range = one === first ? "–" : `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`;
    return [one.name, (median(one.times) / 1000).toFixed(2), ratioOf(one, first).toFixed(3), range, String(one.reports)];
  });
  return table([["process", "seconds", "ratio", "ratios from … to", "reports"], ...rows]);
}
