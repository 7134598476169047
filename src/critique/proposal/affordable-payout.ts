import type { GivenMeasure } from '../../model/checked-plan';
import { isFigure } from '../../model/figure-bounds';
import { type PayoutTerms, payoutFunction } from '../../scoring/payout-function';
import { type History, pooledQuantile } from './history';

/** Budgets are set for the target amount; a hundredth more is no reason for another curve. */
const BUDGET = 1.01;

/**
 * The curve goes on to twice what one participant-period in ten reached: beyond that nobody can be told from the pay alone, and windfalls
 * end. Nor does it go beyond three times the target (project default).
 */
const TOP = { share: 0.1, times: 2, most: 3 };

/**
 * How a measure is to be paid so that the history would have cost no more than its target amount: as it is, in proportion, or in
 * proportion up to the target and less steeply beyond it.
 *
 * A target that most reach is low where results are skewed, and pay in proportion to it would be many times the budget.
 *
 * @param terms - How the metric is paid now, with the new target.
 */
export function affordablePayout(
  history: History,
  terms: PayoutTerms & Pick<GivenMeasure, 'payout'>,
  better: 'higher' | 'lower',
): GivenMeasure['payout'] {
  const cost = (changed: Partial<PayoutTerms>): number =>
    mean(history.values.map(payoutFunction({ ...terms, ...changed }, better)));
  if (cost({}) <= BUDGET) return terms.payout;
  if (cost({ payout: undefined }) <= BUDGET) return undefined;

  const highest = topAttainment(history, terms.target, better);
  // A target next to nothing puts attainment beyond all figures: there is no curve to write down.
  if (!isFigure(highest)) return undefined;
  const upToTarget = cost({ payout: undefined, cap: 1 });
  const beyondTarget = cost({ payout: undefined, cap: highest }) - upToTarget;
  const slope = Math.min(1, (1 - upToTarget) / beyondTarget);
  return [
    { attainment: 0, payout: 0 },
    { attainment: 1, payout: 1 },
    { attainment: highest, payout: roundedDown(1 + slope * (highest - 1)) },
  ];
}

/** In two digits, rounded up. */
function topAttainment(history: History, target: number, better: 'higher' | 'lower'): number {
  const value = pooledQuantile(history, { least: TOP.share, most: TOP.share }) ?? target;
  const reached = better === 'lower' ? target / Math.max(value, target / TOP.times) : value / target;
  const top = Math.min(TOP.times * Math.max(reached, 1), TOP.most);
  const unit = 10 ** (Math.floor(Math.log10(top)) - 1);
  return Number((Math.ceil(top / unit) * unit).toPrecision(2));
}

/** Whole per cents, so that the budget is kept. */
function roundedDown(payout: number): number {
  return Math.floor(payout * 100) / 100;
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
