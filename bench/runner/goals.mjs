/** @typedef {{ text: string, value: number, most: number }} Goal met if the value is at most that */

const ours = "layered/layer-imports";

const outcomeOf = ({ outcomes }, rule) => outcomes.find(({ subject }) => subject.rule === rule);

function goalsAt(size) {
  const own = outcomeOf(size, ours);
  const at = `at ${String(size.files)} files`;
  const against = (rule, most) => {
    const peer = outcomeOf(size, rule);
    // Shares of parse time, not milliseconds: a machine that is busier in one run than in the next slows both alike.
    return peer === undefined ? [] : [{ text: `rule time over ${peer.subject.name}'s ${at}`, value: own.share / peer.share, most }];
  };
  return [
    { text: `seeded violations not found ${at}`, value: size.seeded - own.found, most: 0 },
    { text: `false reports ${at}`, value: own.wrong.length, most: 0 },
    { text: `rule time over parse time ${at}`, value: own.share, most: 0.025 },
    ...against("import-x/no-restricted-paths", 0.5),
    ...against("boundaries/dependencies", 0.1),
  ];
}

/**
 * What the project promises of the cost of `layer-imports`: by size from 1,000 files up (smaller ones are mostly start-up), and by growth.
 * @returns {Goal[]}
 */
export function goalsOf(sizes) {
  const large = sizes.filter(({ files }) => files >= 1000);
  const [first, ...further] = large;
  const growth = further.map((size) => ({
    text: `time a file at ${String(size.files)} files over that at ${String(first.files)}`,
    value: outcomeOf(size, ours).perFile / outcomeOf(first, ours).perFile,
    most: 1.3,
  }));
  return [...large.flatMap(goalsAt), ...growth];
}

/** @param {Goal} goal */
export const isMet = ({ value, most }) => value <= most;

/** @param {Goal} goal */
export const goalLine = (goal) => `${isMet(goal) ? "met   " : "MISSED"}  ${goal.text}: ${String(Number(goal.value.toFixed(3)))} (at most ${String(Number(goal.most.toFixed(3)))})`;
