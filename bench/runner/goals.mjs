/** @typedef {{ text: string, value: number, most: number }} Goal met if the value is at most that */

/** What is promised of our own subjects: the most of parse time that each may take. */
const ours = { "layer-imports": 0.025, recommended: 0.05 };

const outcomeOf = ({ outcomes }, name) => outcomes.find(({ subject }) => subject.name === name);

function goalsAt(size) {
  const at = `at ${String(size.files)} files`;
  const alone = outcomeOf(size, "layer-imports");
  const against = (name, most) => {
    const peer = outcomeOf(size, name);
    // Shares of parse time, not milliseconds: a machine that is busier in one run than in the next slows both alike.
    return peer === undefined ? [] : [{ text: `layer-imports: rule time over ${name}'s ${at}`, value: alone.share / peer.share, most }];
  };
  const own = Object.entries(ours).flatMap(([name, most]) => {
    const outcome = outcomeOf(size, name);
    return [
      { text: `${name}: seeded violations not found ${at}`, value: size.seeded - outcome.found, most: 0 },
      { text: `${name}: false reports ${at}`, value: outcome.wrong.length, most: 0 },
      { text: `${name}: rule time over parse time ${at}`, value: outcome.share, most },
    ];
  });
  return [...own, ...against("import-x/no-restricted-paths", 0.5), ...against("eslint-plugin-boundaries", 0.1)];
}

/**
 * What the project promises of the cost of `layer-imports` and of `recommended`: by size from 1,000 files up (smaller ones are mostly start-up), and by growth.
 * @returns {Goal[]}
 */
export function goalsOf(sizes) {
  const large = sizes.filter(({ files }) => files >= 1000);
  const [first, ...further] = large;
  const growth = further.flatMap((size) =>
    Object.keys(ours).map((name) => ({
      text: `${name}: time a file at ${String(size.files)} files over that at ${String(first.files)}`,
      value: outcomeOf(size, name).perFile / outcomeOf(first, name).perFile,
      most: 1.3,
    })),
  );
  return [...large.flatMap(goalsAt), ...growth];
}

/** @param {Goal} goal */
export const isMet = ({ value, most }) => value <= most;

/** @param {Goal} goal */
export const goalLine = (goal) => `${isMet(goal) ? "met   " : "MISSED"}  ${goal.text}: ${String(Number(goal.value.toFixed(3)))} (at most ${String(Number(goal.most.toFixed(3)))})`;
