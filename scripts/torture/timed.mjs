import { performance } from "node:perf_hooks";

const wall = () => performance.now();
/** What this process had of the processor: more than the rules' own work, with the collection of garbage in it, but nothing of other processes. */
const processor = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** The ways to tell the time. The processor's is dear to ask for. */
export const ways = { wall, processor };

/** The rules of a plugin, with a clock that adds up what they take. */
export function timed(plugin) {
  const clock = { time: 0, now: wall };
  const clocked = (run) => (...given) => {
    const began = clock.now();
    try {
      return run(...given);
    } finally {
      clock.time += clock.now() - began;
    }
  };
  const withClock = (rule) => ({
    meta: rule.meta,
    create: clocked((context) => Object.fromEntries(Object.entries(rule.create(context)).map(([on, listener]) => [on, clocked(listener)]))),
  });
  return { clock, rules: Object.fromEntries(Object.entries(plugin.rules).map(([name, rule]) => [name, withClock(rule)])) };
}
