import type { IncentivePlanInput } from '../../src/model/plan';
import type { PlanComparison } from '../../src/model/plan-comparison';
import type { Estimate, IncentivePlanReport } from '../../src/model/report';
import { groupBy } from './secrets';
import { PILLARS, placeOf, type Team } from './team';

/** Every figure that a report shows of one metric and everything one reckons from it first: sums where means and counts are known, results where pay is in proportion to them. */
export function figuresOf(
  report: IncentivePlanReport,
  { plan, rowsPerPeriod }: Team,
  metric: string,
  comparison: PlanComparison,
): Float64Array {
  const figures = [
    ...fromTimeline(report, rowsPerPeriod, metric),
    ...fromBins(report, metric),
    ...(report.series?.histogram ?? []).filter((one) => one.metric === metric).flatMap(({ edges }) => edges),
    ...report.findings.flatMap(({ evidence }) => evidence.flatMap((one) => fromEvidence(one, metric))),
    ...fromPayouts(report, plan, metric, comparison),
    ...(report.betterPlan?.plan.measures ?? []).flatMap((one) =>
      one.metric === metric && typeof one.target === 'number' ? [one.target] : [],
    ),
  ];
  return Float64Array.from(new Set(figures.filter((figure) => Number.isFinite(figure) && figure !== 0)));
}

/** A period's mean, and that times those who were there, or all but one of them. */
function fromTimeline({ series }: IncentivePlanReport, rowsPerPeriod: number, metric: string): number[] {
  const timeline = series?.timeline ?? [];
  const sumsOf = (id: string) =>
    timeline.flatMap(({ period, participants, means }) => {
      const mean = means[id];
      return typeof mean === 'number' ? [{ at: placeOf(period), mean, sum: mean * participants }] : [];
    });
  const own = sumsOf(metric);
  const total = (some: readonly { sum: number }[]): number => some.reduce((all, { sum }) => all + sum, 0);
  const spells = groupBy(own, ({ at }) => Math.floor(at / rowsPerPeriod));
  // What a total should be, from what it is the sum of.
  const parts = metric === 'linkedin-ssi' ? groupBy(PILLARS.flatMap(sumsOf), ({ at }) => at) : [];
  return [
    ...own.flatMap(({ mean, sum }) => [mean, sum, sum - mean]),
    ...spells.map(total),
    total(own),
    ...parts.filter((all) => all.length === PILLARS.length).map(total),
  ];
}

function fromBins({ series }: IncentivePlanReport, metric: string): number[] {
  const bins = series?.bins ?? [];
  const groups = bins.flatMap(({ metric: x, outcome, participants, ...mean }) => [
    ...(x === metric ? [{ outcome, participants, mean: mean.x }] : []),
    ...(outcome === metric ? [{ outcome: x, participants, mean: mean.y }] : []),
  ]);
  const sums = groups.map(({ mean, participants }) => mean * participants);
  return [...groups.map(({ mean }) => mean), ...sums, sums.reduce((all, sum) => all + sum, 0)];
}

/** Pay in proportion to one measure is that measure in another unit. */
function fromPayouts(
  { payouts, betterPlan }: IncentivePlanReport,
  plan: IncentivePlanInput,
  metric: string,
  comparison: PlanComparison,
): number[] {
  const [measure, ...others] = plan.measures;
  if (measure?.metric !== metric || others.length > 0) return [];
  const unit = Number(measure.target ?? 1) / (plan.targetIncentive ?? 1);
  const compared = comparison.payouts;
  return [
    ...(payouts === null
      ? []
      : [
          ...(payouts.total === null ? [] : [payouts.total]),
          ...payouts.byLicence.flatMap(({ meanPayout, participants }) =>
            meanPayout === null || participants === null ? [] : [meanPayout, meanPayout * participants],
          ),
        ]),
    ...(betterPlan?.payouts ? [betterPlan.payouts.before] : []),
    ...(compared === null
      ? []
      : [
          compared.before,
          compared.after,
          ...compared.byLicence.flatMap(({ before, after }) => [before ?? 0, after ?? 0]),
        ]),
  ].map((money) => money * unit);
}

/** A figure in the metric's own unit, and that times how many people it is of. */
function fromEvidence({ about, value, n, unit }: Estimate, metric: string): number[] {
  if (value === null || !about.includes(metric) || (unit !== 'points' && unit !== 'money')) return [];
  return n === null ? [value] : [value, value * n.participants];
}
