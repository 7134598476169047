import { isFigure, settled } from '../../model/figure-bounds';
import { type History, pooledQuantile, shareReaching } from './history';

/** The share of participant-periods that should reach a target (Alexander Group: 60–70 %). */
const REACH = { least: 0.6, most: 0.7 };

/** Where a round figure hits no such share: what others advise, the widest taken (Cortado: from 55 %; over 75 % is too easy for all). */
const BAND = { least: 0.55, most: 0.75 };

/** Digits of a target that can be said aloud, and that nobody reads a person’s result from. */
const DIGITS = 2;

/**
 * A target that 60–70 % of the team's participant-periods would have reached, or about as many, in two digits.
 *
 * @returns `null` when no such figure above 0 is reached by about that share (ties, values that hardly differ), with values of
 * fewer than four participants, and where it is no figure that a plan can name: totals of a period may be larger than any part.
 */
export function historicalTarget(history: History, better: 'higher' | 'lower'): number | null {
  const pooled = pooledQuantile(history, REACH);
  if (pooled === null || pooled <= 0) return null;
  const nearest = Number(pooled.toPrecision(DIGITS));
  const unit = 10 ** (Math.floor(Math.log10(pooled)) - DIGITS + 1);
  const beside = [nearest - unit, nearest + unit].map((target) => Number(target.toPrecision(DIGITS)));
  const isWithin = (target: number, { least, most }: typeof BAND): boolean => {
    const share = shareReaching(target, history.values, better);
    return isFigure(target) && settled(target) > 0 && share >= least && share <= most;
  };
  const candidates = [nearest, ...beside];
  return (
    candidates.find((target) => isWithin(target, REACH)) ??
    candidates.find((target) => isWithin(target, BAND)) ??
    null
  );
}
