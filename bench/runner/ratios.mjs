import { table } from "./report.mjs";
import { median } from "./statistics.mjs";

/** @typedef {import("./processes.mjs").Timed} Timed */

const ratios = (one, other, kind) => one[kind].map((time, turn) => time / other[kind][turn]);

/**
 * The median of what one command took for each millisecond of another in the same turn: a machine that is busy in one turn slows both.
 * @param {Timed} one
 * @param {Timed} other
 * @param {"times" | "processor"} [kind] from start to end, or what the process had of the processors, whatever else ran
 */
export const ratioOf = (one, other, kind = "times") => median(ratios(one, other, kind));

const seconds = (times) => (median(times) / 1000).toFixed(2);

/**
 * A table of whole processes: the median of each, and of its ratios to the first.
 * @param {readonly Timed[]} timed
 */
export function ratioReport(timed) {
  const [first] = timed;
  const rows = timed.map((one) => {
    const each = ratios(one, first, "times");
    const range = `${Math.min(...each).toFixed(2)}–${Math.max(...each).toFixed(2)}`;
    return [one.name, seconds(one.times), ratioOf(one, first).toFixed(3), one === first ? "–" : range, seconds(one.processor), ratioOf(one, first, "processor").toFixed(3), String(one.reports)];
  });
  return table([["process", "seconds", "ratio", "ratios of the turns", "processor seconds", "ratio", "reports"], ...rows]);
}
