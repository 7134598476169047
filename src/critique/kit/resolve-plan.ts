import { assumedGoals } from '../../model/assumed-goals';
import { type Catalogue, isWithin } from '../../model/catalogue';
import type { CheckedMeasure, CheckedPlan, GivenPlan, SoundPlan } from '../../model/checked-plan';
import type { Label } from '../../model/label';
import type { MetricId } from '../../model/metric';
import type { OwnMetric } from '../../model/own-metric';
import { hangingOn } from '../../model/pay-at-target';
import { payAtTarget, type UnpaidMeasure } from '../../scoring/payout/pay-at-target';
import { otherFacts } from './other-facts';

/** A sound plan with what its measures pay on, what its goals are, and what it pays at target. */
export function resolvePlan({ given, catalogue, house }: SoundPlan): CheckedPlan {
  const { measures, goals, metrics, ...rest } = given;
  const paid = withPay(given, catalogue);
  return {
    ...rest,
    given,
    measures: paid,
    otherFacts: otherFacts(given, house, paid),
    catalogue,
    own: [...(metrics ?? []), ...named(house, given)],
    goals: goals ?? assumedGoals(catalogue),
    goalsAssumed: goals === undefined,
    yearStarts: given.yearStarts ?? firstMonth(given.startDate),
  };
}

function withPay(plan: GivenPlan, catalogue: Catalogue): CheckedMeasure[] {
  const measures = plan.measures.flatMap((measure, at): UnpaidMeasure[] => {
    const metric = catalogue.get(measure.metric);
    if (metric === undefined) return [];
    const isAlone = plan.measures.every((other, place) => place === at || other.metric !== metric.id);
    const definition = isAlone ? metric : { ...metric, label: labelWith(metric.label, measure.id) };
    const { id = measure.metric, role = 'additive', level = 'individual' } = measure;
    const { period = plan.period, target = null } = measure;
    return [{ ...measure, at, id, definition, role, level, period, target }];
  });
  const pay = payAtTarget({ ...plan, measures });
  return measures.map((measure) => ({
    ...measure,
    pay,
    share:
      measure.role === 'additive'
        ? (pay.shares[measure.at] ?? 0)
        : hangingOn(pay, (at) => (at === measure.at ? 1 : 0)),
  }));
}

/** Two measures on one metric are told apart by their ids. */
function labelWith(label: Label, id: string | undefined): Label {
  if (id === undefined) return label;
  const told = Object.entries(label).map(([language, text]) => [language, text && `${text} (${id})`]);
  return { ...label, ...Object.fromEntries(told) };
}

/** A plan that starts on the first of a month starts its year there. */
function firstMonth(startDate: string | undefined): number {
  const [, month, day] = startDate?.split('-') ?? [];
  return day === '01' ? Number(month) : 1;
}

/** Of what the house describes, what a plan names and does not describe itself. */
function named(house: readonly OwnMetric[], { measures, goals, effort, metrics }: GivenPlan): OwnMetric[] {
  const ids: MetricId[] = [
    ...measures.map(({ metric }) => metric),
    ...(goals ?? []),
    ...Object.keys(effort ?? {}),
  ];
  return house.filter(
    ({ id }) => ids.some((name) => isWithin(name, id)) && !metrics?.some((metric) => isWithin(id, metric.id)),
  );
}
