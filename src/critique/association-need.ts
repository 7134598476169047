import { labelsOf } from '../model/catalogue';
import { LEAST_PARTICIPANTS, LEAST_PERIODS } from './association';
import type { AssociationRule } from './association-rule';
import type { Decided } from './decide-over-goals';
import type { Judgement } from './define-rule';
import type { PairJudgement } from './judge-association';
import { moreHistory } from './more-history';
import { named, namedAll } from './phrase';
import { wholeCycle } from './sales-cycle';

/** What to collect so that the measure that decides can be told. */
export function associationNeed(
  rule: AssociationRule,
  { measure, telling }: Pick<Decided<PairJudgement>, 'measure' | 'telling'>,
): Judgement['need'] {
  const { plan, panel, collect } = rule;
  const { periods } = panel;
  switch (telling?.lack) {
    case 'participants': {
      const values = { participants: LEAST_PARTICIPANTS, have: panel.participants };
      return { reason: 'too-few-participants', detail: { id: 'need/participants', values }, ...collect };
    }
    case 'periods':
      return {
        reason: 'too-few-periods',
        detail: { id: 'need/periods', values: { periods: LEAST_PERIODS, have: periods } },
        ...collect,
      };
    case 'sales-cycle':
      return wholeCycle(plan, panel, collect);
    case 'variance': {
      const labels = labelsOf(plan.catalogue, [measure.metric, telling.goal]);
      return { reason: 'no-variance', detail: { id: 'need/variance', values: namedAll('metric', labels) } };
    }
    case 'precision':
      return moreHistory(collect, panel);
    case null:
      return { reason: 'imprecise', detail: { id: 'need/order' } };
    default: {
      const values = panel.columns.has(measure.metric)
        ? namedAll('metric', labelsOf(plan.catalogue, rule.goalsOf(measure)))
        : named('metric', measure.definition.label);
      return { reason: 'missing-field', detail: { id: 'need/column', values }, ...collect };
    }
  }
}
