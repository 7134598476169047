import { overlaps } from '../../../../model/catalogue';
import type { CheckedMeasure, CheckedPlan } from '../../../../model/checked-plan';
import { isCondition } from '../../../../model/is-condition';
import type { Captures, MetricId } from '../../../../model/metric';
import { article, holmstromMilgrom1991 } from '../../../../model/sources';
import { defineDataRule } from '../../../history/define-data-rule';
import type { AnyRule } from '../../../kit/define-rule';
import { judgeMeasures } from '../../../kit/judge-measures';
import { en } from './en';

/** With this much history an answer is firm in most teams: 88 of 100 in simulation. */
const COLLECT = { participants: 30, periods: 12 };

export const qualityAssociation: AnyRule = /* @__PURE__ */ defineDataRule({
  id: 'quality-blindness/quality-association',
  sentences: en,
  basis: 'measured',
  needs: ['observations'],
  sources: [article, holmstromMilgrom1991],
  concerns: (plan) =>
    plan.measures.filter(
      (measure) =>
        !isCondition(measure) &&
        !capturesOnly(plan, measure.metric, 'outcome') &&
        !capturesOnly(plan, measure.metric, 'relationship-quality'),
    ),
  collect: COLLECT,
  evaluate: ({ plan, measures, options, observations, memoize }) => ({
    ...judgeMeasures({
      id: 'quality-blindness/quality-association',
      plan,
      panel: observations,
      options,
      measures,
      goals: new Map(measures.map((measure) => [measure, qualityMetrics(plan, measure)])),
      memoize,
      collect: COLLECT,
    }),
    // What moves with relationship quality need not move with results.
    acquits: [],
  }),
});

function qualityMetrics(plan: CheckedPlan, { metric }: CheckedMeasure): MetricId[] {
  return [...plan.catalogue.keys()].filter(
    (id) => capturesOnly(plan, id, 'relationship-quality') && !overlaps(id, metric),
  );
}

function capturesOnly({ catalogue }: CheckedPlan, id: MetricId, aim: Captures): boolean {
  return (catalogue.get(id)?.pillars ?? []).every(({ components }) =>
    components.every(({ captures }) => captures === aim),
  );
}
