import type { PlanPeriod } from '../../../../model/plan';
import { chungQuotaPeriods, cygnalFrequency } from '../../../../model/sources';
import { type AnyRule, defineRule } from '../../../kit/define-rule';
import { en } from './en';

/**
 * Which rhythm fits which sales cycle, in months (Cygnal). From 3 to 12 months Cygnal advises a plan of a year paid every quarter; a
 * plan has one period here, so whatever lies between the two fits. A bound belongs to both of its bands.
 */
const RHYTHMS: readonly { from: number; to: number; periods: readonly PlanPeriod[] }[] = [
  { from: 1, to: 3, periods: ['quarter'] },
  { from: 3, to: 12, periods: ['quarter', 'half-year', 'year'] },
];

export const payoutPeriod: AnyRule = /* @__PURE__ */ defineRule({
  id: 'plan-design/payout-period',
  sentences: en,
  basis: 'practice',
  needs: [],
  sources: [cygnalFrequency, chungQuotaPeriods],
  evaluate: ({ plan, measures }) => {
    const { period, salesCycleMonths: months } = plan;
    if (months === undefined) {
      return {
        outcome: 'cannot-tell',
        payAtStake: 1,
        message: { id: 'plan-design/payout-period/cannot-tell' },
        targets: measures,
        evidence: [],
        need: { reason: 'missing-field', detail: { id: 'need/sales-cycle' } },
      };
    }
    const fitting = fittingPeriods(months);
    const values = { period, months };
    if (fitting.length === 0) {
      return {
        outcome: 'not-applicable',
        payAtStake: 0,
        message: { id: 'plan-design/payout-period/beyond', values },
        targets: [],
        evidence: [],
      };
    }
    const outcome = fitting.includes(period) ? 'pass' : 'fail';
    return {
      outcome,
      payAtStake: 1,
      message: { id: `plan-design/payout-period/${outcome}`, values },
      remedy: outcome === 'fail',
      targets: measures,
      evidence: [],
    };
  },
});

/** The plan periods that fit a sales cycle; none beyond a year, for which Cygnal advises another kind of plan. */
function fittingPeriods(months: number): PlanPeriod[] {
  if (months < 1) return ['month'];
  return RHYTHMS.filter(({ from, to }) => from <= months && months <= to).flatMap(({ periods }) => periods);
}
