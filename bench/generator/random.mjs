/**
 * A source of numbers that gives the same ones for the same seed (mulberry32).
 * @typedef {object} Random
 * @property {() => number} next a number from 0 up to 1
 * @property {(from: number, to: number) => number} int a whole number, both ends included
 * @property {(chance: number) => boolean} chance true in that share of the calls
 * @property {<T>(list: readonly T[]) => T} pick one of a list
 * @property {<T>(list: readonly T[]) => T[]} shuffle a copy in another order
 */

/**
 * @param {number} seed
 * @returns {Random}
 */
export function makeRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (from, to) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    int,
    chance: (chance) => next() < chance,
    pick: (list) => list[int(0, list.length - 1)],
    shuffle(list) {
      const copy = [...list];
      for (let at = copy.length - 1; at > 0; at -= 1) {
        const other = int(0, at);
        [copy[at], copy[other]] = [copy[other], copy[at]];
      }
      return copy;
    },
  };
}
