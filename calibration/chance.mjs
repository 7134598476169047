import { createGenerator } from './source.mjs';

/**
 * Chance from a name: the same name gives the same draws, whichever worker draws them.
 *
 * @param {string} name
 */
export function chanceOf(name) {
  const uniform = createGenerator(hash(name));
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return {
    uniform,
    normal,
    happens: (probability) => uniform() < probability,
    whole: (below) => Math.floor(uniform() * below),
    /** Knuth's product of uniforms, in steps, so that the exponential of a large mean does not vanish. */
    poisson(mean) {
      let count = 0;
      for (let left = mean; left > 0; left -= POISSON_STEP) {
        const limit = Math.exp(-Math.min(left, POISSON_STEP));
        for (let product = uniform(); product > limit; product *= uniform()) count++;
      }
      return count;
    },
    binomial(trials, probability) {
      let hits = 0;
      for (let trial = 0; trial < trials; trial++) if (uniform() < probability) hits++;
      return hits;
    },
    /** Movements with variance 1 that carry over from one period to the next. */
    movements(length, carryOver) {
      const values = new Float64Array(length);
      const fresh = Math.sqrt(1 - carryOver ** 2);
      for (let at = 0; at < length; at++) {
        values[at] = at === 0 ? normal() : carryOver * values[at - 1] + fresh * normal();
      }
      return values;
    },
  };
}

const POISSON_STEP = 30;

/** FNV-1a. */
function hash(text) {
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  return state >>> 0;
}
