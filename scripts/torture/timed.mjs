import { performance } from "node:perf_hooks";

/** The rules of a plugin, with a clock that adds up what they take. */
export function timed(plugin) {
  const clock = { time: 0 };
  const clocked = (run) => (...given) => {
    const began = performance.now();
    try {
      return run(...given);
    } finally {
      clock.time += performance.now() - began;
    }
  };
  const withClock = (rule) => ({
    meta: rule.meta,
    create: clocked((context) => Object.fromEntries(Object.entries(rule.create(context)).map(([on, listener]) => [on, clocked(listener)]))),
  });
  return { clock, rules: Object.fromEntries(Object.entries(plugin.rules).map(([name, rule]) => [name, withClock(rule)])) };
}
