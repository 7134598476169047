import type { AuditOptions } from '../../../../model/audit-options';
import { labelsOf } from '../../../../model/catalogue';
import type { CheckedMeasure, CheckedPlan } from '../../../../model/checked-plan';
import { IMPACT_THRESHOLDS } from '../../../../model/impact-thresholds';
import { isTargetOpen } from '../../../../model/is-target-open';
import { article, marketingAdvantage } from '../../../../model/sources';
import { leastTeam } from '../../../../model/whole-team';
import { defineDataRule } from '../../../history/define-data-rule';
import { type Allocation, type AllocationLack, allocationEvidence } from '../../../kit/allocation';
import { cannotTell } from '../../../kit/cannot-tell';
import type { AnyRule, Judgement } from '../../../kit/define-rule';
import { moreHistory } from '../../../kit/more-history';
import { en } from './en';

/** With this much history an answer is firm in most teams. */
const COLLECT = { participants: 30, periods: 12 };

export const payoutMisallocation: AnyRule = /* @__PURE__ */ defineDataRule({
  id: 'outcome-divergence/payout-misallocation',
  sentences: en,
  basis: 'measured',
  needs: ['allocation'],
  sources: [article, marketingAdvantage],
  collect: COLLECT,
  evaluate: ({ plan, measures, options, allocation }) =>
    typeof allocation === 'string'
      ? withoutReplay(plan, measures, options, allocation)
      : judge(plan, measures, allocation, options.confidence),
});

function judge(
  plan: CheckedPlan,
  measures: readonly CheckedMeasure[],
  allocation: Allocation,
  confidence: number,
): Judgement {
  const { difference, shares, goals, periods, isTold } = allocation;
  const told = isTold ? shares : null;
  const outcome = difference.low > 0 ? 'fail' : difference.high < 0 ? 'pass' : 'cannot-tell';
  const { misallocated, equalPay, difference: compared } = allocationEvidence(plan, allocation, confidence);
  return {
    outcome,
    payAtStake: told?.misallocated ?? impactOf(shares.misallocated),
    message: {
      id: `outcome-divergence/payout-misallocation/${outcome}`,
      values: {
        misallocated: told?.misallocated ?? null,
        equal: told?.equalPay ?? null,
        factor: told?.factor ?? null,
        narrowed: told?.shrunk ?? null,
        periods,
        goals: labelsOf(plan.catalogue, goals),
      },
    },
    remedy: outcome === 'fail',
    targets: measures,
    evidence: [
      misallocated,
      equalPay,
      compared,
      { ...misallocated, name: 'shrinkage', value: told?.factor ?? null, unit: 'ratio' },
    ],
    need: outcome === 'cannot-tell' ? moreHistory(COLLECT, allocation) : undefined,
  };
}

/** Of a stake that tells of a few, no more than how heavily it weighs. */
function impactOf(stake: number): number {
  return IMPACT_THRESHOLDS.find(({ from }) => stake >= from)?.from ?? 0;
}

function withoutReplay(
  plan: CheckedPlan,
  measures: readonly CheckedMeasure[],
  options: AuditOptions,
  lack: AllocationLack,
): Judgement {
  const need = { ...needOf(plan, lack, leastTeam(options)), ...COLLECT };
  const sentence = lack === 'yardstick' ? 'other-yardstick' : 'no-replay';
  return cannotTell(measures, { id: `outcome-divergence/payout-misallocation/${sentence}` }, need);
}

function needOf(
  plan: CheckedPlan,
  lack: AllocationLack,
  least: number,
): Pick<NonNullable<Judgement['need']>, 'reason' | 'detail'> {
  const goals = labelsOf(plan.catalogue, plan.goals);
  switch (lack) {
    case 'plan-periods':
      return { reason: 'too-few-periods', detail: { id: 'need/plan-periods' } };
    case 'participants':
      return {
        reason: 'too-few-participants',
        detail: { id: 'need/team', values: { participants: least } },
      };
    case 'paid':
      return { reason: 'no-variance', detail: { id: 'need/paid' } };
    case 'cap':
      return { reason: 'missing-field', detail: { id: 'need/cap' } };
    case 'outcomes':
      return { reason: 'no-variance', detail: { id: 'need/outcomes', values: { metric: goals } } };
    case 'column':
      return { reason: 'missing-field', detail: { id: 'need/column', values: { metric: goals } } };
    case 'yardstick':
      return { reason: 'missing-field', detail: { id: 'need/yardstick' } };
    case 'quotas': {
      const own = plan.measures.find(({ target }) => target === 'own')?.definition.label ?? { en: '' };
      return { reason: 'missing-field', detail: { id: 'need/own-quotas', values: { metric: own } } };
    }
    case 'target': {
      const open = plan.measures.find(isTargetOpen)?.definition.label ?? { en: '' };
      return { reason: 'missing-field', detail: { id: 'need/target', values: { metric: open } } };
    }
  }
}
