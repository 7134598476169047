import { createGenerator } from '../descriptive/random';
import { ROUNDING } from '../descriptive/rounding';

/** Up to this many participants all 2^G sign patterns are tried: 1,024. */
export const MOST_ENUMERATED = 10;

/** Above this many participants the t of the jackknife replaces sampled flips: it is as exact and costs nothing. */
export const MOST_FLIPPED = 200;

/** How sampled tests draw, and when they stop. */
export interface ResamplingOptions {
  /** Number of draws. */
  readonly resamples: number;
  /** Seed of the draws: the same seed gives the same p. */
  readonly seed: number;
  /** The deals of a permutation test among so many, where several tests share them: `dealsOf` with these draws and this seed. */
  readonly deals?: ((participants: number) => Uint8Array) | undefined;
  /** Polled before each draw; once true no more are made. The caller discards the result. */
  readonly aborted?: (() => boolean) | undefined;
}

/**
 * Two-sided p of a sum over participants, by flipping the signs of their parts.
 *
 * Without an association each participant's sum of products is as likely positive as negative, whatever the
 * dependence of its rows; p is the share of sign patterns with a total at least as large in size (Fisher 1935).
 * All patterns up to {@link MOST_ENUMERATED} participants, sampled ones (observed pattern counted in) above; meant for
 * up to {@link MOST_FLIPPED}.
 *
 * @param sums - One sum a participant, any unit.
 * @param options - Draws, unused where all patterns are tried.
 * @returns Above 0 up to 1; 1 without participants or when all sums are 0. After an abort: from the draws made.
 */
export function signFlipPValue(sums: Float64Array, options: ResamplingOptions): number {
  let total = 0;
  let size = 0;
  for (let g = 0; g < sums.length; g++) {
    total += sums[g]!;
    size += Math.abs(sums[g]!);
  }
  const observed = Math.abs(total) - ROUNDING * size;
  return sums.length <= MOST_ENUMERATED ? enumerated(sums, observed) : sampled(sums, observed, options);
}

function enumerated(sums: Float64Array, observed: number): number {
  const patterns = 2 ** sums.length;
  let extreme = 0;
  for (let pattern = 0; pattern < patterns; pattern++) {
    if (Math.abs(flippedSum(sums, 0, sums.length, pattern)) >= observed) extreme++;
  }
  return extreme / patterns;
}

/** Signs taken from one draw. */
const SIGNS_PER_DRAW = 32;

function sampled(sums: Float64Array, observed: number, options: ResamplingOptions): number {
  const { resamples, seed, aborted } = options;
  const next = createGenerator(seed);
  let extreme = 1;
  let done = 1;
  for (; done <= resamples && !aborted?.(); done++) {
    let total = 0;
    for (let g = 0; g < sums.length; g += SIGNS_PER_DRAW) {
      const signs = Math.floor(next() * 2 ** SIGNS_PER_DRAW);
      total += flippedSum(sums, g, Math.min(sums.length, g + SIGNS_PER_DRAW), signs);
    }
    if (Math.abs(total) >= observed) extreme++;
  }
  return extreme / done;
}

/** Sum of `sums[from..to - 1]`, each with the sign of its bit. */
function flippedSum(sums: Float64Array, from: number, to: number, signs: number): number {
  let total = 0;
  // Without a branch, for which way it goes nobody can foresee.
  for (let g = from; g < to; g++) total += sums[g]! * (1 - 2 * ((signs >>> (g - from)) & 1));
  return total;
}
