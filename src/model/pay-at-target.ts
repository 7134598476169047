import type { PerformanceMeasure } from './plan';

/** What a plan pays at target, measure by measure in the order of the plan. */
export type PayAtTarget = {
  /** Of each measure, its share of all pay at target; 0 for a gate or multiplier. */
  shares: readonly number[];
  /** The gates and multipliers. */
  factors: readonly FactorAtTarget[];
  /** Money of one participant and plan period at target; `null` where the plan does not tell it. */
  money: number | null;
};

/** A gate or multiplier, seen from the pay at target. */
type FactorAtTarget = {
  /** Its place in the plan. */
  at: number;
  /** How much of the pay of what it acts on is lost at its lowest, 0 to 1. */
  loss: number;
  /** The places of what it acts on. */
  on: ReadonlySet<number>;
};

/**
 * The share of the pay at target that hangs on measures: what is lost when additive ones pay nothing and gates and multipliers are at
 * their lowest. Never above 1.
 *
 * @param extent - How far the measure at a place is one of them, 0 to 1.
 */
export function hangingOn({ shares, factors }: PayAtTarget, extent: (at: number) => number): number {
  let hanging = 0;
  for (const [at, share] of shares.entries()) {
    if (share === 0) continue;
    let left = 1;
    for (const factor of factors) if (factor.on.has(at)) left *= 1 - extent(factor.at) * factor.loss;
    // Written so that a plan without gates and multipliers is a plain sum.
    hanging += left === 1 ? share * extent(at) : share * (1 - (1 - extent(at)) * left);
  }
  return hanging;
}

/** Whether figures of pay are money: not where only weights say what is paid, and no amount of what. */
export function isPaidInMoney(
  measures: readonly Pick<PerformanceMeasure, 'amount' | 'commission'>[],
  targetIncentive: number | undefined,
): boolean {
  return (
    targetIncentive !== undefined ||
    measures.some(({ amount, commission }) => amount !== undefined || commission !== undefined)
  );
}
