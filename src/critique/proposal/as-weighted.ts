import type { CheckedMeasure, CheckedPlan, GivenMeasure } from '../../model/checked-plan';
import { earningOf } from '../../scoring/payout/earnings';
import { payoutCurve } from '../../scoring/payout/payout-curve';
import { payoutByAttainment } from '../../scoring/payout-function';

/** Whether every measure pays all of its weight at target, and nothing else. */
export function isPaidAsWritten({ measures }: Pick<CheckedPlan, 'measures'>): boolean {
  return measures.every(
    (measure) =>
      measure.role !== 'additive' || (measure.weight === measure.share && paysAllAtTarget(measure)),
  );
}

function paysAllAtTarget(measure: CheckedMeasure): boolean {
  const { better } = measure.definition;
  const isUnplaced = payoutCurve(measure.payout, measure.target, better) === null;
  return isUnplaced || payoutByAttainment(measure, better)(1) === 1;
}

/**
 * A measure that pays the same by attainment, written as a weight of the target incentive: what it pays at target is 1.
 *
 * A commission on quotas that nobody knows yet becomes pay in proportion to attainment.
 *
 * @param given - As it stands in the plan.
 */
export function asWeighted(given: GivenMeasure, measure: CheckedMeasure, weight: number): GivenMeasure {
  const { amount: _, commission, ...terms } = given;
  if (commission !== undefined) return { target: null, ...terms, weight, ...commissionPayout(measure) };
  const atTarget = payoutByAttainment(measure, measure.definition.better)(1);
  if (atTarget === 1 || atTarget === 0) return { ...terms, weight };
  const cap = terms.cap === undefined ? {} : { cap: terms.cap / atTarget };
  return { ...terms, weight, payout: scaled(terms.payout, 1 / atTarget), ...cap };
}

function commissionPayout(measure: CheckedMeasure): Pick<GivenMeasure, 'payout'> {
  const { commission, target } = measure;
  if (commission === undefined || typeof target !== 'number') return {};
  const { threshold: _, cap: __, ...bare } = measure;
  const atQuota = earningOf(bare).paid(target, target, 1);
  if (!(atQuota > 0)) return {};
  const unit = commission.tiersBy === 'value' ? target : 1;
  const rates = commission.rates.map(({ from, rate, bonus = 0 }) => ({
    from: from / unit,
    ...timed(rate, target / atQuota),
    ...(bonus === 0 ? {} : { bonus: bonus / atQuota }),
  }));
  return { payout: { rates, ...(commission.retroactive ? { retroactive: true } : {}) } };
}

/** A rate times a factor; a tier without one keeps that of the tier below. */
function timed(rate: number | undefined, factor: number): { rate?: number } {
  return rate === undefined ? {} : { rate: rate * factor };
}

function scaled(payout: GivenMeasure['payout'], factor: number): GivenMeasure['payout'] {
  if (payout === undefined || payout === 'linear') return { rates: [{ from: 0, rate: factor }] };
  if (payout === 'all-or-nothing') return payout;
  if ('rates' in payout) {
    const rates = payout.rates.map(({ from, rate, bonus = 0 }) => ({
      from,
      ...timed(rate, factor),
      ...(bonus === 0 ? {} : { bonus: bonus * factor }),
    }));
    return { ...payout, rates };
  }
  const points = 'steps' in payout ? payout.steps : payout;
  const changed = points.map((point) => ({ ...point, payout: point.payout * factor }));
  return 'steps' in payout ? { steps: changed } : changed;
}
