import type { AuditOptions } from '../../../model/audit-options';
import type { Metric } from '../../../model/catalogue';
import type { CheckedMeasure, CheckedPlan } from '../../../model/checked-plan';
import type { MetricId } from '../../../model/metric';
import { addsUp } from '../../../model/metric';
import type { Panel } from '../../../model/panel/panel';
import { sum } from '../../../stats/descriptive/sum';
import { correlationIntervals, type Sides } from '../../../stats/intervals/jackknife';
import type { PairedRows } from '../../../stats/panel/index/paired-rows';
import type { Memoize } from '../memoize';
import { longestDelay, monthsOf, periodsToFail } from '../sales-cycle';
import {
  type Association,
  associate,
  correlate,
  LEAST_PARTICIPANTS,
  LEAST_PERIODS,
  type View,
} from './association';
import { pairedViews } from './paired-views';

/** Outcomes are also averaged over this many months, from this many periods on. */
const AVERAGED_MONTHS = 3;
const PERIODS_FOR_AVERAGE = 6;

/** One ordinary movement of the score is worth paying for when it goes with this share of the average outcome. */
export const WORTH_PAYING_FOR = 0.2;

/** What the data say of one measure and one goal. */
export type PairJudgement = {
  measure: CheckedMeasure;
  goal: MetricId;
  outcome: 'fail' | 'pass' | 'cannot-tell';
  /** Whether a pass is withheld because results move before the measure does. */
  resultsFirst: boolean;
  lack: 'column' | 'participants' | 'periods' | 'sales-cycle' | 'variance' | 'precision' | null;
  /** The least correlation worth paying for. */
  limit: number;
  lags: number;
  /** The delay at which it passes. */
  lag: number;
  association: Association | null;
  /** What one within-SD of the measure goes with, as a share of the average outcome; amounts and counts only. */
  worth: number | null;
};

/** What is asked of a measure: the goals it is held against, and how sure a pass must be for each of them. */
type Question = {
  plan: CheckedPlan;
  panel: Panel;
  options: AuditOptions;
  measure: CheckedMeasure;
  goals: readonly MetricId[];
  memoize: Memoize;
};

/** Judges a measure against each goal: a pass at a single goal must be the surer, the more goals are tried. */
export function judgeGoals(question: Question): PairJudgement[] {
  return question.goals.map((goal) => judgePair(question, goal));
}

function judgePair(
  { plan, panel, options, measure, goals, memoize }: Question,
  goal: MetricId,
): PairJudgement {
  const open: PairJudgement = {
    measure,
    goal,
    outcome: 'cannot-tell',
    resultsFirst: false,
    lack: null,
    limit: options.minimumValidity,
    lags: 0,
    lag: 0,
    association: null,
    worth: null,
  };
  const pair = pairedViews({ plan, panel, memoize }, measure.metric, goal);
  const outcome = plan.catalogue.get(goal);
  if (pair === null || outcome === undefined) return { ...open, lack: 'column' };
  if (panel.participants < LEAST_PARTICIPANTS) return { ...open, lack: 'participants' };
  const { periods } = panel;
  if (periods < LEAST_PERIODS) return { ...open, lack: 'periods' };

  const months = monthsOf(plan, panel);
  const lags = longestDelay(plan, panel);
  const composite = measure.definition.kind === 'index' || measure.definition.kind === 'pillar';
  const averageOver = composite && periods >= PERIODS_FOR_AVERAGE ? Math.round(AVERAGED_MONTHS / months) : 1;
  const correlations = memoize(correlate, pair, lags, averageOver);
  if (correlations === null) return { ...open, lags, lack: lackOf(pair.views.rows) };
  const { confidence } = options;
  const association = memoize(associate, correlations, confidence, memoize);

  const average = averageOf(outcome, association.rows.y);
  const { withinSdY, r } = association.same.correlation;
  const limit =
    average > 0
      ? Math.min(options.minimumValidity, WORTH_PAYING_FOR / (withinSdY / average))
      : options.minimumValidity;
  const worth = average > 0 ? (r * withinSdY) / average : null;
  const judged = { ...open, lags, limit, worth, association };
  const decided = decide(association, limit, confidence, goals.length, memoize);
  return decided.outcome === 'fail' && periods < periodsToFail(plan, panel)
    ? { ...judged, outcome: 'cannot-tell', lack: 'sales-cycle' }
    : { ...judged, ...decided };
}

/** The size of the average outcome where it has a zero to be measured from, counts and amounts; else 0. */
export function averageOf({ nature }: Pick<Metric, 'nature'>, values: Float64Array): number {
  return nature !== null && addsUp(nature) ? Math.abs(sum(values) / values.length) : 0;
}

function decide(
  { same, delayed, averaged, resultsFirst }: Association,
  limit: number,
  confidence: number,
  goals: number,
  memoize: Memoize,
): Pick<PairJudgement, 'outcome' | 'resultsFirst' | 'lack' | 'lag'> {
  const sure = 1 - (1 - confidence) / goals / delayed.length;
  const boundsAt = (level: number, sides: Sides) => {
    const intervalOf = memoize(correlationIntervals, same.correlation.deletions.length, level, sides);
    return ({ correlation: { r, deletions }, interval }: View) =>
      intervalOf(r, deletions, interval.standardError);
  };
  const surely = boundsAt(sure, 'two-sided');
  const passing = delayed.find((view) => view?.precise && surely(view).low > limit);
  if (passing) {
    return { outcome: resultsFirst ? 'cannot-tell' : 'pass', resultsFirst, lack: null, lag: passing.delay };
  }
  const all = averaged === null ? delayed : [...delayed, averaged];
  const atMost = boundsAt(confidence, 'one-sided');
  const fails = all.every((view) => view?.precise && atMost(view).high < limit);
  const outcome = fails ? 'fail' : 'cannot-tell';
  return { outcome, resultsFirst: false, lack: fails ? null : 'precision', lag: 0 };
}

/** Why nothing could be estimated: too few rows with both values, or a column that does not move. */
function lackOf({ participant, period }: PairedRows): PairJudgement['lack'] {
  const rowsOf = new Map<number, number>();
  for (const code of participant) rowsOf.set(code, (rowsOf.get(code) ?? 0) + 1);
  const periods = new Set(period);
  const repeated = [...rowsOf.values()].filter((rows) => rows > 1).length;
  if (rowsOf.size < LEAST_PARTICIPANTS) return 'participants';
  return repeated < LEAST_PARTICIPANTS || periods.size < LEAST_PERIODS ? 'periods' : 'variance';
}
