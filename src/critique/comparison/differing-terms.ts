import type { CheckedPlan, GivenPlan } from '../../model/checked-plan';
import type { Label } from '../../model/label';
import type { MetricId } from '../../model/metric';
import type { Phrase } from '../../model/report';
import { comparisonPhrase } from './comparison-phrase';

/** What a plan says of its team rather than of its pay: where it differs, two plans are judged in different surroundings. */
const CIRCUMSTANCES = ['headcount', 'salesCycleMonths', 'effort', 'country'] as const;

/** What differs between two plans beside what they pay on, and what that does to a comparison. */
export function differingTerms(before: CheckedPlan, after: CheckedPlan): Phrase[] {
  return [
    ...goals(before, after),
    ...definitions(before, after),
    ...circumstances(before.given, after.given),
    ...(before.period === after.period
      ? []
      : [comparisonPhrase('periods', { before: before.period, after: after.period })]),
    ...incentives(before, after),
  ];
}

function goals(before: CheckedPlan, after: CheckedPlan): Phrase[] {
  if (before.goalsAssumed && after.goalsAssumed) return [];
  const [old, changed] = [new Set(before.goals), new Set(after.goals)];
  const isAlike = old.size === changed.size && [...old].every((goal) => changed.has(goal));
  return isAlike ? [] : [comparisonPhrase('goals')];
}

/** Metrics that either plan pays on or wants, and that are not the same thing in both. */
function definitions(before: CheckedPlan, after: CheckedPlan): Phrase[] {
  const used = new Set([before, after].flatMap(({ measures, given }) => idsIn(measures, given)));
  const labels = [...used].flatMap((id): Label[] => {
    const [old, changed] = [before.catalogue.get(id), after.catalogue.get(id)];
    if (old === undefined || changed === undefined) return [];
    return JSON.stringify(old) === JSON.stringify(changed) ? [] : [old.label];
  });
  return labels.length === 0 ? [] : [comparisonPhrase('definitions', { measures: labels })];
}

function idsIn(measures: CheckedPlan['measures'], { goals = [] }: GivenPlan): MetricId[] {
  return [...measures.map(({ metric }) => metric), ...goals];
}

function circumstances(before: GivenPlan, after: GivenPlan): Phrase[] {
  const differing = CIRCUMSTANCES.filter((key) => written(before[key]) !== written(after[key]));
  return differing.length === 0 ? [] : [comparisonPhrase('circumstances', { fields: differing })];
}

/** The same text for the same content, whatever the order of its keys. */
function written(value: unknown): string {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value).sort() : value;
  return JSON.stringify(entries) ?? '';
}

function incentives(before: CheckedPlan, after: CheckedPlan): Phrase[] {
  const [old, changed] = [before.targetIncentive, after.targetIncentive];
  if (old === undefined && changed === undefined) return [];
  if (old === undefined || changed === undefined) return [comparisonPhrase('one-incentive')];
  const currencies = { before: before.currency ?? null, after: after.currency ?? null };
  if (before.currency !== after.currency) return [comparisonPhrase('currencies', currencies)];
  const isAlike = old === changed || before.period !== after.period;
  return isAlike
    ? []
    : [comparisonPhrase('incentives', { before: old, after: changed, currency: currencies.before })];
}
