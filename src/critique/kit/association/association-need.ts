import { labelsOf } from '../../../model/catalogue';
import type { Decided } from '../decide-over-goals';
import type { Judgement } from '../define-rule';
import { moreHistory } from '../more-history';
import { missingColumns, moreParticipants, morePeriods, moreVariance } from '../needs';
import { wholeCycle } from '../sales-cycle';
import { LEAST_PARTICIPANTS, LEAST_PERIODS } from './association';
import type { AssociationRule } from './association-rule';
import type { PairJudgement } from './judge-association';

/** What to collect so that the measure that decides can be told. */
export function associationNeed(
  rule: AssociationRule,
  { measure, telling }: Pick<Decided<PairJudgement>, 'measure' | 'telling'>,
): Judgement['need'] {
  const { plan, panel, collect } = rule;
  switch (telling?.lack) {
    case 'participants':
      return moreParticipants(LEAST_PARTICIPANTS, panel.participants, collect);
    case 'periods':
      return morePeriods(LEAST_PERIODS, panel.periods, collect);
    case 'sales-cycle':
      return wholeCycle(plan, panel, collect);
    case 'variance':
      return moreVariance(labelsOf(plan.catalogue, [measure.metric, telling.goal]));
    case 'precision':
      return moreHistory(collect, panel);
    case null:
      return { reason: 'imprecise', detail: { id: 'need/order' } };
    default: {
      const goals = rule.goals.get(measure) ?? [];
      const missing = panel.columns.has(measure.metric) ? goals : [measure.metric];
      return missingColumns(labelsOf(plan.catalogue, missing), collect);
    }
  }
}
