import { assumedGoals } from '../../model/assumed-goals';
import { isWithin, type Metric } from '../../model/catalogue';
import type { CheckedPlan } from '../../model/checked-plan';
import type { MetricDefinition, MetricId } from '../../model/metric';
import type { RuleId } from '../../model/report';

/** A judgement of whoever describes a metric. */
export type Facet = 'captures' | 'nature' | 'producedBy' | 'automatable' | 'licence';

/** What each facet may be. */
export const FACETS: { readonly [F in Facet]: readonly MetricDefinition[F][] } = {
  captures: ['activity', 'attention', 'relationship-quality', 'outcome'],
  nature: ['count', 'rate', 'state', 'rating', 'amount'],
  producedBy: ['participant', 'others', 'both'],
  automatable: [true, false],
  licence: ['free', 'premium', 'sales-navigator'],
};

/** The rules on the plan that read a facet; `null` for all of them. */
export const READ_BY: { readonly [F in Facet]: readonly RuleId[] | null } = {
  captures: null,
  nature: ['quantitative-bias/volume-share'],
  producedBy: ['artificial-behaviour/self-controlled-share'],
  automatable: ['artificial-behaviour/self-controlled-share'],
  licence: ['paid-feature-bias/licence-gated-share', 'paid-feature-bias/reachable-target'],
};

/** A plan in which one metric or component has other facets, wherever it is paid. What is a goal, and what else the catalogue is asked, follows from what it captures. */
export function relabel(plan: CheckedPlan, id: MetricId, changed: Partial<MetricDefinition>): CheckedPlan {
  const relabelled = (metric: Metric): Metric => ({
    ...metric,
    nature: metric.id === id ? (changed.nature ?? metric.nature) : metric.nature,
    facts: metric.id === id ? (changed.facts ?? metric.facts) : metric.facts,
    pillars: metric.pillars.map((pillar) => ({
      ...pillar,
      components: pillar.components.map((component) =>
        component.id === id ? { ...component, ...changed } : component,
      ),
    })),
  });
  const measures = plan.measures.map((measure) =>
    isWithin(id, measure.metric) ? { ...measure, definition: relabelled(measure.definition) } : measure,
  );
  if (changed.captures === undefined && changed.facts === undefined) return { ...plan, measures };
  const catalogue = new Map(plan.catalogue);
  for (const [whole, metric] of plan.catalogue)
    if (isWithin(id, whole)) catalogue.set(whole, relabelled(metric));
  const goals = plan.goalsAssumed ? assumedGoals(catalogue) : plan.goals;
  return { ...plan, measures, catalogue, goals };
}

/** Whether what a metric captures is a result, or what the customer makes of the relationship. */
export function isResult(captures: MetricDefinition['captures']): boolean {
  return captures === 'outcome' || captures === 'relationship-quality';
}
