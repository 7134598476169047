import type { AuditOptions } from '../../../../model/audit-options';
import type { CheckedPlan } from '../../../../model/checked-plan';
import type { Panel } from '../../../../model/panel/panel';
import { article, cleary1968, nyeSackett2017 } from '../../../../model/sources';
import { dMod } from '../../../../stats/association/d-mod';
import { numberPeriods } from '../../../../stats/panel/index/panel-index';
import { groupLine } from '../../../../stats/regression/thirds-slope';
import { defineDataRule } from '../../../history/define-data-rule';
import { decideOverGoals } from '../../../kit/decide-over-goals';
import type { AnyRule, Judgement, RuleEstimate } from '../../../kit/define-rule';
import { goalsFor } from '../../../kit/goals';
import { namesOf } from '../../../kit/judge-measures';
import { proxiesLicencesMove } from '../../../kit/licence-need';
import { moreHistory } from '../../../kit/more-history';
import { morePeriods } from '../../../kit/needs';
import { otherMeasures } from '../../../kit/other-measures';
import { payOn } from '../../../kit/pay-on';
import { largerGroups, payingParticipants } from '../paying-participants';
import { en } from './en';
import { judgeLicences, LEAST_PERIODS, LEAST_STABILITY, type LicencePair, SMALL_GAP } from './judge-licences';

/** With this much history a gap of one standard deviation is found in most teams. */
const COLLECT = { participants: 60, periods: 12 };

export const differentialPrediction: AnyRule = /* @__PURE__ */ defineDataRule({
  id: 'paid-feature-bias/differential-prediction',
  sentences: en,
  basis: 'measured',
  needs: ['observations'],
  sources: [article, cleary1968, nyeSackett2017],
  concerns: (plan, licences) => proxiesLicencesMove(plan, licences()),
  collect: COLLECT,
  evaluate: ({ plan, measures, options, observations, memoize }) => {
    const pays = memoize(payingParticipants, observations, memoize);
    const numbered = memoize(numberPeriods, observations.period);
    const pairs =
      pays === null
        ? []
        : measures.flatMap((measure) => {
            const goals = goalsFor(plan, measure).filter((goal) => observations.columns.has(goal));
            return goals.map((goal) =>
              judgeLicences(plan, { panel: observations, numbered, pays }, options, {
                measure,
                goal,
                goals: goals.length,
              }),
            );
          });
    const { outcome, telling, targets, measure } = decideOverGoals(measures, pairs);
    const [goal = measure.metric] = goalsFor(plan, measure);
    const id = 'paid-feature-bias/differential-prediction';
    return {
      outcome,
      payAtStake: payOn(targets),
      message: {
        id: `${id}/${outcome}`,
        values: {
          ...namesOf(plan, telling ?? { measure, goal }),
          ...otherMeasures(targets, measure),
          ...figures(telling),
        },
      },
      remedy: outcome === 'fail',
      targets,
      evidence: pairs.flatMap((pair) => evidence(pair, options.confidence)),
      need:
        outcome === 'cannot-tell' ? needOf(plan, pays !== null, telling, observations, options) : undefined,
    };
  },
});

function figures(pair: LicencePair | null) {
  const { found = null, thirds = null } = pair ?? {};
  return {
    gap: found?.standardisedGap ?? null,
    low: found?.interval.low ?? null,
    high: found?.interval.high ?? null,
    scoreGap: found?.scoreGap ?? null,
    participants: thirds?.people ?? null,
    limit: SMALL_GAP,
  };
}

function evidence({ measure, goal, found, thirds }: LicencePair, level: number): RuleEstimate[] {
  if (found === null || thirds === null) return [];
  const { standardisedGap, interval, outcomeSd, scoreGap } = found;
  const { participants, people, periods, observations } = thirds;
  const figure = (name: string, value: number, unit: RuleEstimate['unit']): RuleEstimate => ({
    name,
    about: [measure.metric, goal],
    value,
    unit,
    interval: null,
    test: null,
    threshold: null,
    n: { participants: people, periods, observations },
  });
  const lines = [0, 1].map((side) => groupLine(participants, side, LEAST_STABILITY));
  const [free, paying] = lines;
  const apart = free && paying ? dMod(free, paying, paying.score, outcomeSd) : null;
  return [
    {
      ...figure('gap', standardisedGap, 'standard-deviations'),
      interval: {
        low: interval.low,
        high: interval.high,
        level,
        method: 'delete-one-participant jackknife; scores by thirds of the periods instrument each other',
      },
      threshold: { value: 0, origin: 'default' },
    },
    figure('score-gap', scoreGap, 'points'),
    ...lines.flatMap((line, side) =>
      line ? [figure(side === 0 ? 'slope-free' : 'slope-paying', line.slope, 'ratio')] : [],
    ),
    ...(apart === null
      ? []
      : [
          figure('d-mod', apart.signed, 'standard-deviations'),
          figure('d-mod-unsigned', apart.unsigned, 'standard-deviations'),
        ]),
  ];
}

function needOf(
  plan: CheckedPlan,
  hasLicences: boolean,
  pair: LicencePair | null,
  panel: Panel,
  options: AuditOptions,
): Judgement['need'] {
  if (!hasLicences) return { reason: 'missing-field', detail: { id: 'need/licences' }, ...COLLECT };
  switch (pair?.lack) {
    case 'periods':
      return morePeriods(LEAST_PERIODS, panel.periods, COLLECT);
    case 'participants':
      return { ...largerGroups(options.minimumGroupSize, COLLECT), reason: 'too-few-participants' };
    case 'suppressed':
      return largerGroups(options.minimumGroupSize, COLLECT);
    case 'overlap':
      return { reason: 'no-overlap', detail: { id: 'need/shared-scores', values: namesOf(plan, pair) } };
    case 'stability':
      return { reason: 'no-variance', detail: { id: 'need/stable-scores' }, ...COLLECT };
    case 'precision':
      return moreHistory(COLLECT, panel);
    default:
      return { reason: 'missing-field', detail: { id: 'need/observations', values: COLLECT }, ...COLLECT };
  }
}
