import { Linter } from "eslint";

const wait = 5;

function busy() {
  const end = performance.now() + wait;
  while (performance.now() < end);
}

/**
 * Makes sure that ESLint's `stats` charge a rule with what its `create` and its listeners do; the numbers mean nothing otherwise.
 * @throws Error if one of them is not counted
 */
export function checkClock() {
  const create = () => {
    busy();
    return { Program: busy };
  };
  const linter = new Linter();
  linter.verifyAndFix("", [{ plugins: { clock: { rules: { busy: { create } } } }, rules: { "clock/busy": "error" } }], { stats: true });
  const counted = linter.getTimes().passes[0].rules["clock/busy"].total;
  if (counted < 2 * wait) throw new Error(`ESLint counted ${counted.toFixed(1)} ms of a rule that took ${String(2 * wait)}: \`create\` or a listener is not timed.`);
}
