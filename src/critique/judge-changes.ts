import { type AuditOptions, defaultOptions } from '../model/audit-options';
import { labelsOf } from '../model/catalogue';
import type { CheckedMeasure, CheckedPlan } from '../model/checked-plan';
import type { MetricId } from '../model/metric';
import type { Panel } from '../model/panel/panel';
import type { Estimate } from '../model/report';
import { concordance, concordanceOfZ, concordanceZ } from '../stats/concordance';
import { jackknifeInterval } from '../stats/jackknife';
import { halfChanges } from '../stats/panel/half-change';
import { laggedPairs } from '../stats/panel/lagged';
import { LEAST_PARTICIPANTS, LEAST_PERIODS } from './association';
import { decideOverGoals } from './decide-over-goals';
import type { Judgement } from './define-rule';
import { goalsFor } from './goals';
import { namesOf } from './judge-measures';
import { moreHistory } from './more-history';
import { oriented } from './oriented';
import { namedAll } from './phrase';
import { weightOf } from './weight-of';

/** What is asked of the changes in a panel. */
export type ChangesQuestion = {
  plan: CheckedPlan;
  panel: Panel;
  options: AuditOptions;
  measures: readonly CheckedMeasure[];
  collect: { participants: number; periods: number };
};

/** Over pairs of participants, whether the larger change of a measure went with the larger change of a goal. */
type Change = {
  measure: CheckedMeasure;
  goal: MetricId;
  outcome: 'fail' | 'pass' | 'cannot-tell';
  share: number;
  low: number;
  high: number;
  participants: number;
  periods: number;
  observations: number;
};

/** The concordance from which a score is worth paying for: that of two normal variables with the least correlation (Kendall: 1/2 + asin(ρ)/π). */
export function leastConcordance(minimumValidity: number): number {
  return 0.5 + Math.asin(minimumValidity) / Math.PI;
}

/** Compares each participant's second half with the first, common period effects removed. */
export function judgeChanges(question: ChangesQuestion): Judgement {
  const { plan, panel, options, measures, collect } = question;
  const limit = leastConcordance(options.minimumValidity);
  const changes = measures
    .flatMap((measure) => {
      const goals = goalsFor(plan, measure).filter((goal) => panel.columns.has(goal));
      return goals.flatMap((goal) => changeOf(question, measure, goal, goals.length) ?? []);
    })
    .sort((a, b) => b.share - a.share);
  const { outcome, telling, targets, measure } = decideOverGoals(measures, changes);
  const goals = labelsOf(plan.catalogue, goalsFor(plan, measure));
  return {
    outcome,
    payAtStake: weightOf(targets),
    message: {
      id: `outcome-divergence/before-after/${outcome}`,
      values:
        telling === null
          ? { ...namesOf(plan, { measure, goal: '' }), ...namedAll('goal', goals), concordance: null }
          : {
              ...namesOf(plan, telling),
              concordance: telling.share,
              low: telling.low,
              high: telling.high,
              limit,
            },
    },
    remedy: outcome === 'fail',
    targets,
    evidence: changes.map((change) => evidence(change, limit, options)),
    need: outcome === 'cannot-tell' ? need(telling, panel, collect) : undefined,
  };
}

function changeOf(
  { plan, panel, options }: ChangesQuestion,
  measure: CheckedMeasure,
  goal: MetricId,
  goals: number,
): Change | null {
  const x = oriented(panel, plan.catalogue, measure.metric);
  const y = oriented(panel, plan.catalogue, goal);
  if (x === null || y === null) return null;
  const rows = laggedPairs({ participant: panel.participant, period: panel.period, x, y }, 0);
  const halves = halfChanges(rows);
  const agreement = concordance(halves.x, halves.y);
  if (agreement === null || halves.x.length < LEAST_PARTICIPANTS || panel.periods < LEAST_PERIODS)
    return null;
  const z = concordanceZ(agreement.share);
  const bounds = (confidence: number, sides: 'one-sided' | 'two-sided') => {
    const { low, high } = jackknifeInterval(z, agreement.deletions, confidence, sides);
    return { low: concordanceOfZ(low), high: concordanceOfZ(high) };
  };
  const limit = leastConcordance(options.minimumValidity);
  const sure = 1 - (1 - options.confidence) / goals;
  const fails = bounds(options.confidence, 'one-sided').high < limit;
  const passes = bounds(sure, 'two-sided').low > limit;
  return {
    measure,
    goal,
    outcome: fails ? 'fail' : passes ? 'pass' : 'cannot-tell',
    share: agreement.share,
    ...bounds(options.confidence, 'two-sided'),
    participants: halves.x.length,
    periods: panel.periods,
    observations: rows.x.length,
  };
}

function evidence(change: Change, limit: number, { confidence, minimumValidity }: AuditOptions): Estimate {
  const { measure, goal, share, low, high, participants, periods, observations } = change;
  return {
    name: 'concordance',
    about: [measure.metric, goal],
    value: share,
    unit: 'share',
    interval: { low, high, level: confidence, method: 'delete-one-participant jackknife on Fisher’s z' },
    test: null,
    threshold: {
      value: limit,
      origin: minimumValidity === defaultOptions.minimumValidity ? 'default' : 'caller',
    },
    n: { participants, periods, observations },
  };
}

function need(
  telling: Change | null,
  panel: Panel,
  collect: { participants: number; periods: number },
): Judgement['need'] {
  if (telling !== null) return moreHistory(collect, panel);
  if (panel.participants >= LEAST_PARTICIPANTS) {
    return { reason: 'missing-field', detail: { id: 'need/history', values: collect }, ...collect };
  }
  const values = { participants: LEAST_PARTICIPANTS, have: panel.participants };
  return { reason: 'too-few-participants', detail: { id: 'need/participants', values }, ...collect };
}
