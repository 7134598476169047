import { labelsOf } from '../../../../model/catalogue';
import type { CheckedMeasure, CheckedPlan } from '../../../../model/checked-plan';
import type { MetricId } from '../../../../model/metric';
import type { Panel } from '../../../../model/panel/panel';
import type { NeedReason } from '../../../../model/report';
import { type Activity, FEWEST_ACTIVITIES } from '../../../kit/activity-slopes';
import { LEAST_PARTICIPANTS, LEAST_PERIODS } from '../../../kit/association/association';
import type { Judgement } from '../../../kit/define-rule';
import { goalsFor } from '../../../kit/goals';
import { moreHistory } from '../../../kit/more-history';
import { moreParticipants, morePeriods } from '../../../kit/needs';
import { wholeCycle } from '../../../kit/sales-cycle';
import type { EffortPair } from './judge-effort';

type Need = NonNullable<Judgement['need']>;

/** What was looked at when the answer stayed open. */
type Open = {
  plan: CheckedPlan;
  panel: Panel;
  activities: readonly Activity[];
  measure: CheckedMeasure;
  /** `null` when the measure could be held against no goal. */
  pair: EffortPair | null;
  collect: { participants: number; periods: number };
};

/** What to collect, or to tell, so that the pull of pay on effort can be seen. */
export function effortNeed({ plan, panel, activities, measure, pair, collect }: Open): Need {
  const need = (
    reason: NeedReason,
    detail: 'effort' | 'column' | 'movement' | 'apart' | 'delays',
    metrics: readonly MetricId[] = [],
  ): Need => ({
    reason,
    detail: { id: `need/${detail}`, values: { metric: labelsOf(plan.catalogue, metrics) } },
    ...collect,
  });
  const told = Object.keys(plan.effort ?? {});
  const doing = activities.map(({ id }) => id);
  if (told.length < FEWEST_ACTIVITIES) return need('missing-field', 'effort');
  if (doing.length < FEWEST_ACTIVITIES) {
    const missing = told.filter((id) => !doing.includes(id));
    return need('missing-field', 'column', missing);
  }
  if (pair === null) {
    const missing = panel.columns.has(measure.metric) ? goalsFor(plan, measure) : [measure.metric];
    return need('missing-field', 'column', missing);
  }
  const all = [...new Set([...doing, measure.metric, pair.goal])];
  switch (pair.lack) {
    case 'participants':
      return moreParticipants(LEAST_PARTICIPANTS, panel.participants, collect);
    case 'periods':
      return morePeriods(LEAST_PERIODS, panel.periods, collect);
    case 'rows':
      return need('missing-field', 'column', all);
    case 'variance':
      return need('no-variance', 'movement', all);
    case 'collinear':
      return need('no-variance', 'apart', pair.together.length > 0 ? pair.together : doing);
    case 'delays':
      return need('imprecise', 'delays', [pair.goal]);
    case 'sales-cycle':
      return wholeCycle(plan, panel, collect);
    default:
      return moreHistory(collect, panel);
  }
}
