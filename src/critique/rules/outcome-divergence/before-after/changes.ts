import type { AuditOptions } from '../../../../model/audit-options';
import type { CheckedMeasure, CheckedPlan } from '../../../../model/checked-plan';
import type { MetricId } from '../../../../model/metric';
import type { Panel } from '../../../../model/panel/panel';
import {
  type Concordance,
  concordance,
  concordanceOfZ,
  concordanceZ,
} from '../../../../stats/association/concordance';
import { lengthOf } from '../../../../stats/descriptive/length';
import {
  jackknifeIntervals,
  jackknifeStandardError,
  type Sides,
} from '../../../../stats/intervals/jackknife';
import type { HalfChanges } from '../../../../stats/panel/within/half-change';
import type { PanelView, PanelViews } from '../../../../stats/panel/within/panel-views';
import { LEAST_PARTICIPANTS, LEAST_PERIODS } from '../../../kit/association/association';
import { averageOf, WORTH_PAYING_FOR } from '../../../kit/association/judge-association';
import { pairedViews } from '../../../kit/association/paired-views';
import type { Memoize } from '../../../kit/memoize';
import { longestDelay, periodsToFail } from '../../../kit/sales-cycle';

/** What is asked of the changes in a panel. */
export type ChangesQuestion = {
  plan: CheckedPlan;
  panel: Panel;
  options: AuditOptions;
  measures: readonly CheckedMeasure[];
  memoize: Memoize;
  collect: { participants: number; periods: number };
};

/** Over pairs of participants, whether the larger change of a measure went with the larger change of a goal. */
export type Change = {
  measure: CheckedMeasure;
  goal: MetricId;
  outcome: 'fail' | 'pass' | 'cannot-tell';
  /** Whether it would fail if the history held the whole sales cycle. */
  isTooShort: boolean;
  /** The least concordance worth paying for. */
  limit: number;
  periods: number;
  /** The longest delay that was looked at, and the highest end of the ranges at all of them. */
  lags: number;
  highest: number;
  atOnce: Agreement;
  /** Of the least delay at which it certainly passes, where that is not at once. */
  delayed: Agreement | null;
};

/** How often the orders of changes agree, the goal so many periods after the measure. */
export type Agreement = {
  delay: number;
  share: number;
  low: number;
  high: number;
  participants: number;
  observations: number;
};

/** Where more pairs than this have the same change of results, their order says too little. */
const MOST_TIED = 0.5;

/** The concordance from which a score is worth paying for: that of two normal variables with the least correlation (Kendall: 1/2 + asin(ρ)/π). */
export function leastConcordance(minimumValidity: number): number {
  return 0.5 + Math.asin(minimumValidity) / Math.PI;
}

/** The outcome some periods after the measure: how the halves changed, and how far the orders agree. */
type View = { changes: HalfChanges; observations: number; agreement: Concordance; standardError: number };

/** Compares each participant's second half with the first, common period effects removed; `null` where that cannot be done. */
export function changeOf(
  { plan, panel, options, memoize }: ChangesQuestion,
  measure: CheckedMeasure,
  goal: MetricId,
  goals: number,
): Change | null {
  const pair = pairedViews({ plan, panel, memoize }, measure.metric, goal);
  const outcome = plan.catalogue.get(goal);
  if (pair === null || outcome === undefined || panel.periods < LEAST_PERIODS) return null;
  const views = memoize(viewsUpTo, longestDelay(plan, panel), pair.views);
  const average = averageOf(outcome, pair.views.rows.y);
  const [atOnce] = views;
  if (!atOnce) return null;
  const validity = Math.min(
    options.minimumValidity,
    leastCorrelation(atOnce.changes, average, pair.atOnce()?.withinSdX ?? 0),
  );
  const limit = leastConcordance(validity);
  const { confidence } = options;
  const sure = 1 - (1 - confidence) / goals / views.length;
  const boundsOf: Bounds = ({ agreement: { share, deletions }, standardError }, level, sides) => {
    const intervalOf = memoize(jackknifeIntervals, deletions.length, level, sides);
    const { low, high } = intervalOf(concordanceZ(share), deletions, standardError);
    return { low: concordanceOfZ(low), high: concordanceOfZ(high) };
  };
  const fails = views.every((view) => view !== null && boundsOf(view, confidence, 'one-sided').high < limit);
  const isTooShort = panel.periods < periodsToFail(plan, panel);
  const passing = views.findIndex((view) => view !== null && boundsOf(view, sure, 'two-sided').low > limit);
  const later = passing > 0 ? views[passing] : null;
  return {
    measure,
    goal,
    outcome: passing >= 0 ? 'pass' : fails && !isTooShort ? 'fail' : 'cannot-tell',
    isTooShort: fails && isTooShort,
    limit,
    periods: panel.periods,
    lags: views.length - 1,
    highest: Math.max(
      ...views.flatMap((view) => (view === null ? [] : boundsOf(view, confidence, 'two-sided').high)),
    ),
    atOnce: agreementOf(atOnce, 0, boundsOf(atOnce, confidence, 'two-sided')),
    delayed: later ? agreementOf(later, passing, boundsOf(later, confidence, 'two-sided')) : null,
  };
}

/** The interval of an agreement's share. */
type Bounds = (view: View, level: number, sides: Sides) => { low: number; high: number };

function agreementOf(
  { agreement, changes, observations }: View,
  delay: number,
  interval: ReturnType<Bounds>,
): Agreement {
  return { delay, share: agreement.share, ...interval, participants: changes.x.length, observations };
}

function viewsUpTo(longest: number, views: PanelViews): (View | null)[] {
  return Array.from({ length: longest + 1 }, (_, delay) => viewOf(views.delayed(delay)));
}

function viewOf({ observations, ...pairs }: PanelView): View | null {
  const changes = pairs.halfChanges();
  if (changes.x.length < LEAST_PARTICIPANTS) return null;
  const agreement = concordance(changes.x, changes.y);
  if (agreement === null || agreement.tied > MOST_TIED) return null;
  return { changes, observations, agreement, standardError: jackknifeStandardError(agreement.deletions) };
}

/** The correlation of changes where one ordinary movement of the measure, from period to period, goes with a fifth of the average outcome. */
function leastCorrelation({ x, y }: HalfChanges, average: number, movement: number): number {
  const worth = (WORTH_PAYING_FOR * average * lengthOf(x)) / (movement * lengthOf(y));
  return average > 0 && worth > 0 ? worth : Number.POSITIVE_INFINITY;
}
