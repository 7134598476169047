import type { CheckedMeasure, CheckedPlan } from '../../model/checked-plan';
import type { MetricId } from '../../model/metric';
import type { Panel } from '../../model/panel/panel';
import { attainableShare, congruence, congruenceCeiling } from '../../stats/association/congruence';
import { signalToNoise } from '../../stats/intervals/congruence-jackknife';
import {
  activitiesOf,
  activitySlopes,
  FEWEST_ACTIVITIES,
  LEAST_SIGNAL_TO_NOISE,
} from '../kit/activity-slopes';
import { bestWeights, payPerUnit } from '../kit/best-weights';
import { oriented } from '../kit/oriented';

/** Figures an hour of each activity, with those found without each block of participants. */
type Estimated = { estimate: Float64Array; deletions: readonly Float64Array[] };

/** A measure as effort is aimed by: what it pays on, its target and its share of the pay. */
export type Aimed = Pick<CheckedMeasure, 'metric' | 'target' | 'share'>;

/** What an hour of each activity brings, to the one declared goal and to metrics that may be paid on. */
export type EffortAim = {
  /** Of what effort could bring, the share that pay on measures brings, with those found without each block; `null` in noise. */
  share: (measures: readonly Aimed[]) => { estimate: number; deletions: number[] } | null;
  /** The most that any weighting of measures attains, and the weights that do; `null` in noise, or when none pulls where value is. */
  best: (measures: readonly Aimed[]) => { ceiling: number; weights: readonly number[] } | null;
};

/**
 * Estimates the aim of effort from the history.
 *
 * Value is the plan's goal; several count alike, each in units of its average, as in `payout-misallocation`. Goals nobody declared are no
 * value to aim at.
 *
 * @param lag - By how many periods results are later than effort.
 * @returns `null` when the history cannot tell: activities, hours, a goal or a metric missing, or noise hiding where value is.
 */
export function effortAim(
  { plan, panel }: { plan: CheckedPlan; panel: Panel | null },
  metrics: readonly MetricId[],
  lag: number,
): EffortAim | null {
  const worth = panel && valueColumn(plan, panel);
  if (panel === null || worth === null) return null;
  const activities = activitiesOf(plan, panel);
  const paid = metrics.flatMap((metric) => panel.columns.get(metric) ?? []);
  const isGoal = activities.some(({ id }) => plan.goals.includes(id));
  if (activities.length < FEWEST_ACTIVITIES || isGoal || paid.length < metrics.length) return null;
  const slopes = activitySlopes(panel, activities, worth, paid, lag);
  if ('lack' in slopes) return null;
  const anHour = (vector: Float64Array): Float64Array =>
    vector.map((slope, k) => slope / (activities[k]?.hours ?? 1));
  const [value, ...pulls] = slopes.slopes.map(
    (vector, of): Estimated => ({
      estimate: anHour(vector),
      deletions: (slopes.deletions[of] ?? []).map(anHour),
    }),
  );
  return value !== undefined && isClear(value)
    ? aimAt(plan, value, new Map(metrics.map((metric, at) => [metric, pulls[at] as Estimated])))
    : null;
}

/** The declared goals as one figure a row; `null` when one is missing, or has no average to count in. */
function valueColumn({ goals, goalsAssumed, catalogue }: CheckedPlan, panel: Panel): Float64Array | null {
  if (goalsAssumed) return null;
  const columns = goals.map((goal) => oriented(panel, catalogue, goal));
  if (!columns.every((column) => column !== null)) return null;
  const [first] = columns;
  if (first === undefined || columns.length === 1) return first ?? null;
  const averages = columns.map((column) => Math.abs(averageOf(column)));
  if (!averages.every((average) => average > 0)) return null;
  return first.map((_, row) =>
    columns.reduce((sum, column, g) => sum + (column[row] as number) / (averages[g] as number), 0),
  );
}

function averageOf(column: Float64Array): number {
  const known = column.filter((value) => !Number.isNaN(value));
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}

function aimAt(plan: CheckedPlan, value: Estimated, pulls: ReadonlyMap<MetricId, Estimated>): EffortAim {
  const costs = new Float64Array(value.estimate.length).fill(1);
  const paymentOf = ({ metric, target }: Aimed): Estimated | null => {
    const definition = plan.catalogue.get(metric);
    const pull = pulls.get(metric);
    if (definition === undefined || pull === undefined || target === null) return null;
    return scaled(pull, payPerUnit({ target, definition }));
  };
  const paymentsOf = (measures: readonly Aimed[]): Estimated[] | null => {
    const payments = measures.map(paymentOf);
    return payments.every((payment) => payment !== null) ? payments : null;
  };
  return {
    share(measures) {
      const payments = paymentsOf(measures);
      const pay = payments && sumOf(payments.map((one, j) => scaled(one, measures[j]?.share ?? 0)));
      if (pay === null || !isClear(pay)) return null;
      const share = (f: Float64Array, g: Float64Array): number =>
        attainableShare(congruence({ value: f, costs }, g));
      return {
        estimate: share(value.estimate, pay.estimate),
        deletions: value.deletions.map((f, k) => share(f, pay.deletions[k] ?? pay.estimate)),
      };
    },
    best(measures) {
      const payments = paymentsOf(measures);
      if (payments === null || !payments.every(isClear)) return null;
      const vectors = payments.map(({ estimate }) => estimate);
      const aim = { value: value.estimate, costs };
      const weights = bestWeights(aim, vectors);
      return weights && { ceiling: congruenceCeiling(aim, vectors), weights };
    },
  };
}

function isClear({ estimate, deletions }: Estimated): boolean {
  const ones = new Float64Array(estimate.length).fill(1);
  return signalToNoise(estimate, deletions, ones) >= LEAST_SIGNAL_TO_NOISE;
}

function scaled({ estimate, deletions }: Estimated, factor: number): Estimated {
  const times = (vector: Float64Array): Float64Array => vector.map((one) => one * factor);
  return { estimate: times(estimate), deletions: deletions.map(times) };
}

function sumOf(parts: readonly Estimated[]): Estimated | null {
  const [first, ...rest] = parts;
  if (first === undefined) return null;
  const plus = (a: Float64Array, b: Float64Array | undefined): Float64Array =>
    a.map((one, k) => one + (b?.[k] ?? 0));
  return rest.reduce(
    (sum, { estimate, deletions }) => ({
      estimate: plus(sum.estimate, estimate),
      deletions: sum.deletions.map((vector, k) => plus(vector, deletions[k])),
    }),
    first,
  );
}
