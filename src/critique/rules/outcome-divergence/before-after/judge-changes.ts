import { type AuditOptions, defaultOptions } from '../../../../model/audit-options';
import { labelsOf } from '../../../../model/catalogue';
import type { CheckedMeasure } from '../../../../model/checked-plan';
import { LEAST_PARTICIPANTS, LEAST_PERIODS } from '../../../kit/association/association';
import { decideOverGoals } from '../../../kit/decide-over-goals';
import type { Judgement, RuleEstimate } from '../../../kit/define-rule';
import { goalsFor } from '../../../kit/goals';
import { namesOf } from '../../../kit/judge-measures';
import { moreHistory } from '../../../kit/more-history';
import { moreParticipants, morePeriods, moreVariance } from '../../../kit/needs';
import { otherMeasures } from '../../../kit/other-measures';
import { payOn } from '../../../kit/pay-on';
import { wholeCycle } from '../../../kit/sales-cycle';
import { type Agreement, type Change, type ChangesQuestion, changeOf } from './changes';

/** Compares each participant's second half with the first, common period effects removed. */
export function judgeChanges(question: ChangesQuestion): Judgement {
  const { plan, panel, options, measures } = question;
  const changes = measures
    .flatMap((measure) => {
      const goals = goalsFor(plan, measure).filter((goal) => panel.columns.has(goal));
      return goals.flatMap((goal) => changeOf(question, measure, goal, goals.length) ?? []);
    })
    .sort((a, b) => b.atOnce.share - a.atOnce.share);
  const { outcome, telling, targets, measure } = decideOverGoals(measures, changes);
  const goals = labelsOf(plan.catalogue, goalsFor(plan, measure));
  const id = 'outcome-divergence/before-after';
  return {
    outcome,
    payAtStake: payOn(targets),
    message:
      telling === null
        ? {
            id: `${id}/cannot-tell`,
            values: { ...namesOf(plan, { measure, goal: '' }), goal: goals, concordance: null },
          }
        : {
            id: `${id}/${outcome}`,
            values: {
              ...namesOf(plan, telling),
              ...otherMeasures(targets, telling.measure),
              ...told(telling.delayed ?? telling.atOnce),
              highest: telling.highest,
              limit: telling.limit,
              lags: telling.lags,
            },
          },
    remedy: outcome === 'fail',
    targets,
    evidence: changes.flatMap((change) => [
      evidence(change, change.atOnce, options),
      ...(change.delayed === null ? [] : [evidence(change, change.delayed, options)]),
    ]),
    need: outcome === 'cannot-tell' ? need(telling, measure, question) : undefined,
  };
}

function told({
  share,
  low,
  high,
  delay,
}: Agreement): Record<'concordance' | 'low' | 'high' | 'lag', number> {
  return { concordance: share, low, high, lag: delay };
}

function evidence(
  { measure, goal, limit, periods }: Change,
  { delay, share, low, high, participants, observations }: Agreement,
  { confidence, minimumValidity }: AuditOptions,
): RuleEstimate {
  return {
    name: delay === 0 ? 'concordance' : `concordance-delayed-${delay}`,
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
  measure: CheckedMeasure,
  { plan, panel, collect }: ChangesQuestion,
): Judgement['need'] {
  if (telling?.isTooShort) return wholeCycle(plan, panel, collect);
  if (telling !== null) return moreHistory(collect, panel);
  if (panel.periods < LEAST_PERIODS) {
    return morePeriods(LEAST_PERIODS, panel.periods, collect);
  }
  const goals = goalsFor(plan, measure).filter((goal) => panel.columns.has(goal));
  if (panel.participants >= LEAST_PARTICIPANTS) {
    if (panel.columns.has(measure.metric) && goals.length > 0) {
      return moreVariance(labelsOf(plan.catalogue, [measure.metric, ...goals]));
    }
    return { reason: 'missing-field', detail: { id: 'need/history', values: collect }, ...collect };
  }
  return moreParticipants(LEAST_PARTICIPANTS, panel.participants, collect);
}
