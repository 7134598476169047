import type { CheckedMeasure } from '../../model/checked-plan';
import { monthsPerPeriod } from '../../model/panel/period';
import { isPaidInMoney, type PayAtTarget } from '../../model/pay-at-target';
import type { PlanPeriod } from '../../model/plan';
import { WEIGHT_TOLERANCE } from '../../model/weight-tolerance';
import { earningOf } from './earnings';
import { factorOf } from './factor';
import { payoutCurve } from './payout-curve';

/** A measure before it is known what the plan pays. */
export type UnpaidMeasure = Omit<CheckedMeasure, 'share' | 'pay'>;

type Terms = { measures: readonly UnpaidMeasure[]; period: PlanPeriod; targetIncentive?: number | undefined };

/**
 * What a plan pays when every measure is at its target, measure by measure.
 *
 * A measure whose pay at target cannot be known, a commission on quotas that stand in the data, counts with the weight it is meant to have;
 * by itself it is all of the pay. Where nothing is paid at target, shares are the weights as written.
 */
export function payAtTarget({ measures, period, targetIncentive }: Terms): PayAtTarget {
  const additive = measures.filter(({ role }) => role === 'additive');
  const factors = measures
    .filter(({ role }) => role !== 'additive')
    .map((measure) => actingOn(measure, additive));
  const amounts = measures.map((measure) => {
    if (measure.role !== 'additive') return 0;
    const money = moneyAtTarget(measure, period, targetIncentive) ?? (additive.length === 1 ? 1 : 0);
    return factors.reduce((sum, { on, atTarget }) => (on.has(measure.at) ? sum * atTarget : sum), money);
  });
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  const isMoney = isPaidInMoney(measures, targetIncentive);
  const isKnown = additive.every((measure) => moneyAtTarget(measure, period, targetIncentive) !== null);
  return {
    shares: total > 0 ? sharesOf(amounts, total, measures) : asWritten(measures),
    factors: factors.map(({ at, loss, on }) => ({ at, loss, on })),
    money: isMoney && isKnown && total > 0 ? total : null,
  };
}

/** Shares that are the weights as written but for rounding are those weights. */
function sharesOf(amounts: readonly number[], total: number, measures: readonly UnpaidMeasure[]): number[] {
  return measures.map(({ weight }, at) => {
    const share = (amounts[at] ?? 0) / total;
    return weight !== undefined && Math.abs(share - weight) < WEIGHT_TOLERANCE ? weight : share;
  });
}

/** A measure's nominal money for one of its own periods: what its payout is a fraction of; in target incentives where there is no money. */
export function nominalMoney(
  { amount, weight, period }: Pick<CheckedMeasure, 'amount' | 'weight' | 'period'>,
  planPeriod: PlanPeriod,
  targetIncentive = 1,
): number {
  if (amount !== undefined) return amount;
  return ((weight ?? 0) * targetIncentive * monthsPerPeriod[period]) / monthsPerPeriod[planPeriod];
}

/** What an additive measure pays at its target in one plan period; `null` where nothing tells. */
function moneyAtTarget(
  measure: UnpaidMeasure,
  planPeriod: PlanPeriod,
  targetIncentive: number | undefined,
): number | null {
  const { commission, weight, target, period } = measure;
  const isQuotaUnknown = typeof target !== 'number';
  if (commission !== undefined && isQuotaUnknown) {
    return weight === undefined ? null : weight * (targetIncentive ?? 1);
  }
  const quota = isQuotaUnknown ? 1 : target;
  const money = nominalMoney(measure, planPeriod, targetIncentive);
  const isUnplaced = payoutCurve(measure.payout, target, measure.definition.better) === null;
  const paid = isUnplaced ? money : earningOf(measure).paid(quota, quota, money);
  return (paid * monthsPerPeriod[planPeriod]) / monthsPerPeriod[period];
}

function actingOn(measure: UnpaidMeasure, additive: readonly UnpaidMeasure[]) {
  const { target, appliesTo, at } = measure;
  const { factor, lowest } = factorOf(measure);
  const quota = typeof target === 'number' ? target : 1;
  const atTarget = factor(quota, quota);
  const on = new Set(additive.filter(({ id }) => appliesTo?.includes(id) ?? true).map((acted) => acted.at));
  return { at, on, atTarget, loss: atTarget > 0 ? 1 - Math.min(1, lowest / atTarget) : 0 };
}

function asWritten(measures: readonly UnpaidMeasure[]): number[] {
  const additive = measures.filter(({ role }) => role === 'additive');
  const isWeighted = additive.every(({ weight }) => weight !== undefined);
  return measures.map(({ role, weight }) =>
    role !== 'additive' ? 0 : isWeighted ? (weight ?? 0) : 1 / additive.length,
  );
}
