import type { AuditOptions } from '../../../../model/audit-options';
import type { CheckedMeasure, CheckedPlan } from '../../../../model/checked-plan';
import type { MetricId } from '../../../../model/metric';
import type { Panel } from '../../../../model/panel/panel';
import { attainableShare, congruence } from '../../../../stats/association/congruence';
import { cosineInterval, signalToNoise } from '../../../../stats/intervals/congruence-jackknife';
import type { TwoWaySlopes } from '../../../../stats/panel/within/two-way-slopes';
import { type Activity, activitySlopes, LEAST_SIGNAL_TO_NOISE } from '../../../kit/activity-slopes';
import { LEAST_PARTICIPANTS, LEAST_PERIODS } from '../../../kit/association/association';
import type { PairOutcome } from '../../../kit/decide-over-goals';
import { oriented } from '../../../kit/oriented';
import { longestDelay, periodsToFail } from '../../../kit/sales-cycle';

/** Steering by a measure that gets less than this of what steering by results would bring pulls elsewhere (project default). */
export const LEAST_ATTAINABLE_SHARE = 0.5;

/** From here on what is lost is small beside what nobody measures (project default). */
const GOOD_SHARE = 0.8;

/** How far pay on a measure pulls effort where a goal is made. */
export type Pull = {
  slopes: TwoWaySlopes;
  /** Between what an hour of each activity does for the goal and for the measure. */
  cosine: number;
  interval: { low: number; high: number };
  /** Without each block of participants. */
  cosines: readonly number[];
};

/** What was found of a measure and a goal. */
export type EffortPair = PairOutcome & {
  lack:
    | 'participants'
    | 'periods'
    | 'rows'
    | 'variance'
    | 'collinear'
    | 'noise'
    | 'precision'
    | 'delays'
    | 'sales-cycle'
    | null;
  /** Activities that cannot be told apart. */
  together: readonly MetricId[];
  pull: Pull | null;
};

/** What is asked of a measure and a goal, one of several. */
export type EffortQuestion = {
  plan: CheckedPlan;
  panel: Panel;
  options: AuditOptions;
  activities: readonly Activity[];
  measure: CheckedMeasure;
  goal: MetricId;
  goals: number;
};

/** Judges by the results of the same period; where those of a later one contradict, the answer stays open. */
export function judgeEffort(question: EffortQuestion): EffortPair {
  const { plan, panel, options, measure, goal, goals } = question;
  const open = { measure, goal, outcome: 'cannot-tell', together: [], pull: null } as const;
  if (panel.participants < LEAST_PARTICIPANTS) return { ...open, lack: 'participants' };
  if (panel.periods < LEAST_PERIODS) return { ...open, lack: 'periods' };
  const pull = pullAt(question, 0);
  if ('lack' in pull) return { ...open, ...pull };
  const strict = cosineInterval(pull.cosine, pull.cosines, 1 - (1 - options.confidence) / goals);
  const passes = attainableShare(strict.low) >= GOOD_SHARE;
  if (!passes && !isElsewhere(pull)) return { ...open, pull, lack: 'precision' };
  if (contradicted(question, passes)) return { ...open, pull, lack: 'delays' };
  if (passes) return { ...open, pull, outcome: 'pass', lack: null };
  return panel.periods < periodsToFail(plan, panel)
    ? { ...open, pull, lack: 'sales-cycle' }
    : { ...open, pull, outcome: 'fail', lack: null };
}

function isElsewhere({ interval }: Pull): boolean {
  return attainableShare(interval.high) < LEAST_ATTAINABLE_SHARE;
}

/**
 * Whether results that come later, over the sales cycle, speak against the answer: an hour may pay off at once or in months. A pass
 * falls where a later pull is certainly less than good, a fail already where one may be good.
 */
function contradicted(question: EffortQuestion, passes: boolean): boolean {
  const delays = Array.from({ length: longestDelay(question.plan, question.panel) }, (_, lag) => lag + 1);
  return delays.some((lag) => {
    const later = pullAt(question, lag);
    if ('lack' in later) return false;
    return passes
      ? attainableShare(later.interval.high) < GOOD_SHARE
      : attainableShare(later.interval.high) >= GOOD_SHARE;
  });
}

/** The pull on results some periods after the effort. */
function pullAt(
  { plan, panel, options, activities, measure, goal }: EffortQuestion,
  lag: number,
): Pull | Pick<EffortPair, 'lack' | 'together'> {
  const paid = oriented(panel, plan.catalogue, measure.metric);
  const wanted = oriented(panel, plan.catalogue, goal);
  if (paid === null || wanted === null) return { lack: 'rows', together: [] };
  const slopes = activitySlopes(panel, activities, wanted, [paid], lag);
  if ('lack' in slopes) {
    const together = slopes.lack === 'collinear' ? slopes.together : [];
    return { lack: slopes.lack, together: together.flatMap((at) => activities[at]?.id ?? []) };
  }
  return (
    pullOf(
      slopes,
      Float64Array.from(activities, ({ hours }) => hours * hours),
      options.confidence,
    ) ?? {
      lack: 'noise',
      together: [],
    }
  );
}

/** `null` where noise hides one of the directions. */
function pullOf(slopes: TwoWaySlopes, costs: Float64Array, confidence: number): Pull | null {
  const isClear = slopes.slopes.every(
    (estimate, at) => signalToNoise(estimate, slopes.deletions[at] ?? [], costs) >= LEAST_SIGNAL_TO_NOISE,
  );
  const [value, pay] = slopes.slopes;
  const [values = [], pays = []] = slopes.deletions;
  if (!isClear || value === undefined || pay === undefined) return null;
  const cosine = congruence({ value, costs }, pay);
  const cosines = values.flatMap((deleted, k) => congruence({ value: deleted, costs }, pays[k] ?? pay) ?? []);
  if (cosine === null || cosines.length < values.length) return null;
  return { slopes, cosine, cosines, interval: cosineInterval(cosine, cosines, confidence) };
}
