/**
 * A seeded source of uniform numbers: the same seed gives the same numbers on every engine.
 *
 * For resampling tests. Generator sfc32 (Doty-Humphrey, PractRand) on 32-bit integers, seeded by splitmix32 and run in for twelve
 * steps; no shared state.
 *
 * @param seed - Any finite number; its integer part modulo 2³² counts.
 * @returns A function that gives the next number in [0, 1), a multiple of 2⁻³².
 */
export function createGenerator(seed: number): () => number {
  let state = seed >>> 0;
  const mixed = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let t = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    t = Math.imul(t ^ (t >>> 15), 0x735a2d97);
    return (t ^ (t >>> 15)) | 0;
  };
  let a = mixed();
  let b = mixed();
  let c = mixed();
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
  for (let warmUp = 0; warmUp < 12; warmUp++) next();
  return next;
}
