import { count } from '../descriptive/count';
import { extremes } from '../descriptive/extremes';
import { meanAboveZero } from './bunching';

/** A round number lies at least this many steps from the next, so that its neighbours are not round too. */
const LEAST_STEPS_APART = 5;

/** Part of a step by which a value may miss a round number and still be it. */
const EDGE_TOLERANCE = 1e-9;

/** No interval is asked for. */
const ANY = 0.5;

const ROUND = [1, 2, 5] as const;

/** The round unit whose multiples values favour most. */
export type Heaping = {
  readonly unit: number;
  /** One-sided, times the number of units that were tried; at most 1. */
  readonly pValue: number;
};

/**
 * Whether values favour round numbers: multiples of 1, 2 or 5 × 10^k.
 *
 * A target is mostly round, so people who round their figures put a heap on it without meaning to. For each unit, a participant's
 * values on multiples are held against the mean of the two neighbouring steps, by a one-sided t over participants; the smallest
 * p-value is multiplied by the number of units (Bonferroni). Values near the target are left out: they are what is judged. So are
 * the ends of the range, where values that can go no further stand together.
 *
 * @param values - NaN is missing.
 * @param participant - Codes 0..participants − 1 by value.
 * @param step - How wide a heap is: the step of the values.
 * @param outside - From `low` up to `high`, values and round numbers are left out.
 * @returns `null` when there is nothing to try: fewer than two participants, or values that span fewer than two units.
 */
export function heaping(
  values: Float64Array,
  participant: Int32Array,
  participants: number,
  step: number,
  outside: { readonly low: number; readonly high: number },
): Heaping | null {
  const range = extremes(values);
  const present = new Uint8Array(participants);
  for (let row = 0; row < values.length; row++)
    if (!Number.isNaN(values[row]!)) present[participant[row]!] = 1;
  const people = count(present);
  const tried = unitsFor(range, step).flatMap((unit) => {
    const isJudged = (multiple: number): boolean =>
      multiple - step >= range.low &&
      multiple + step <= range.high &&
      (multiple + 2 * step <= outside.low || multiple - step >= outside.high);
    const excess = excessOnMultiples(values, participant, participants, unit, step, isJudged);
    const test = meanAboveZero(excess, people, ANY, 1);
    return test === null ? [] : [{ unit, pValue: test.pValue }];
  });
  const [first] = [...tried].sort((a, b) => a.pValue - b.pValue);
  return first === undefined ? null : { unit: first.unit, pValue: Math.min(1, first.pValue * tried.length) };
}

function unitsFor({ low, high }: ReturnType<typeof extremes>, step: number): number[] {
  const largest = (high - low) / 2;
  const units: number[] = [];
  const least = LEAST_STEPS_APART * step * (1 - EDGE_TOLERANCE);
  for (let k = Math.floor(Math.log10(least)); 10 ** k <= largest; k++) {
    units.push(...ROUND.map((digit) => digit * 10 ** k).filter((unit) => unit >= least && unit <= largest));
  }
  return units;
}

function excessOnMultiples(
  values: Float64Array,
  participant: Int32Array,
  participants: number,
  unit: number,
  step: number,
  isJudged: (multiple: number) => boolean,
): Float64Array {
  const excess = new Float64Array(participants);
  const [perUnit, perStep] = [1 / unit, 1 / step];
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    const multiple = Math.floor(value * perUnit + 0.5) * unit;
    const away = (value - multiple) * perStep + EDGE_TOLERANCE;
    // Nor is a missing value near.
    if (!(Math.abs(away) < 2)) continue;
    const steps = Math.floor(away);
    if (steps >= -1 && isJudged(multiple)) excess[participant[row]!]! += steps === 0 ? 1 : -0.5;
  }
  return excess;
}
