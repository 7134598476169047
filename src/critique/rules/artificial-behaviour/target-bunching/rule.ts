import { chetty2011, mccrary2008 } from '../../../../model/sources';
import { leastTeam } from '../../../../model/whole-team';
import type { AgainstTarget } from '../../../../scoring/replay/against-target';
import type { Bunching } from '../../../../stats/manipulation/bunching';
import { numberPeriods } from '../../../../stats/panel/index/panel-index';
import { defineDataRule } from '../../../history/define-data-rule';
import { decideOverMeasures } from '../../../kit/decide-over-measures';
import type { AnyRule, Judgement, RuleEstimate } from '../../../kit/define-rule';
import { moreHistory } from '../../../kit/more-history';
import { moreParticipants, needAgainstTarget } from '../../../kit/needs';
import { payOn } from '../../../kit/pay-on';
import { setTarget } from '../../../kit/set-target';
import { en } from './en';
import {
  EXCESS_LIMIT,
  LEAST_PARTICIPANTS,
  LEAST_ROWS,
  type TargetBunches,
  targetBunches,
} from './target-bunches';

/** With this much history, a team that pushes half of its near misses over the target is found in 9 of 10 cases. */
const COLLECT = { participants: 30, periods: 12 };

export const targetBunching: AnyRule = /* @__PURE__ */ defineDataRule({
  id: 'artificial-behaviour/target-bunching',
  sentences: en,
  basis: 'measured',
  needs: ['againstTarget'],
  sources: [chetty2011, mccrary2008],
  collect: COLLECT,
  // What others reach too nobody brings over a target alone.
  concerns: ({ measures }) => measures.filter(({ level }) => level === 'individual'),
  evaluate: ({ measures, options, againstTarget, memoize }) => {
    const { confidence } = options;
    const least = Math.max(LEAST_PARTICIPANTS, leastTeam(options));
    const periodsOf = (held: AgainstTarget) => memoize(numberPeriods, held.period).codes.length;
    const bunches = measures.map((measure) => {
      const held = againstTarget(measure);
      const have =
        typeof held === 'string'
          ? { participants: 0, periods: 0 }
          : { participants: held.participants, periods: periodsOf(held) };
      return { ...targetBunches(measure, held, least, confidence), have };
    });
    return judge(bunches, least, confidence);
  },
});

/** What was found, and how much history it is of. */
type Found = TargetBunches & { have: { participants: number; periods: number } };

function judge(bunches: readonly Found[], least: number, confidence: number): Judgement {
  const { telling, targets } = decideOverMeasures(bunches);
  const { outcome, measure, width, lack, unit } = telling;
  // Of few participants the figures could be somebody's.
  const found = lack === 'participants' ? null : telling.found;
  if (outcome === 'not-applicable')
    return { outcome, payAtStake: 0, message: { id: 'finding/not-applicable' }, targets: [], evidence: [] };
  return {
    outcome,
    payAtStake: payOn(targets),
    message: {
      id: `artificial-behaviour/target-bunching/${lack === 'heaped' ? 'heaped' : outcome}`,
      values: {
        measure: measure.definition.label,
        target: setTarget(measure),
        width,
        unit,
        below: measure.definition.better === 'lower' ? 1 : 0,
        total: found && found.excess * found.participants,
        excess: found?.excess ?? null,
        low: found?.low ?? null,
        high: found?.high ?? null,
        participants: found?.participants ?? null,
      },
    },
    remedy: outcome === 'fail',
    targets,
    evidence: bunches.flatMap((one) => evidence(one, confidence)),
    need: outcome === 'cannot-tell' ? needOf(telling, least) : undefined,
  };
}

function evidence(
  { measure, found, placebos, lack, have: { periods } }: Found,
  level: number,
): RuleEstimate[] {
  if (found === null || lack === 'participants' || lack === 'rows') return [];
  const names = { measure: measure.definition.label };
  const figure = (
    name: string,
    { excess, low, high, pValue, participants, counts }: Bunching,
  ): RuleEstimate => ({
    name,
    about: [measure.metric],
    value: excess,
    unit: 'count',
    interval: { low, high, level, method: 'Student’s t over participants' },
    test: {
      null: { id: 'artificial-behaviour/target-bunching/null', values: names },
      pValue,
      method: 'Student’s t over participants, one-sided',
    },
    threshold: { value: EXCESS_LIMIT, origin: 'default' },
    n: { participants, periods, observations: counts.reduce((sum, count) => sum + count, 0) },
  });
  const { below, above } = placebos;
  return [
    figure('bunching-excess', found),
    ...(below === null ? [] : [figure('placebo-below', below)]),
    ...(above === null ? [] : [figure('placebo-above', above)]),
  ];
}

function needOf(telling: Found, fewest: number): Judgement['need'] {
  const { lack, measure, found, width, unit, have } = telling;
  const { label } = measure.definition;
  switch (lack) {
    case 'target':
    case 'quotas':
    case 'column':
    case 'plan-periods':
      return needAgainstTarget(lack, label, COLLECT);
    case 'participants':
      return moreParticipants(fewest, found?.participants ?? have.participants, COLLECT);
    case 'rows': {
      const values = { least: LEAST_ROWS, reach: 2 * width, target: setTarget(measure) };
      return { reason: 'too-few-periods', detail: { id: 'need/near-target', values }, ...COLLECT };
    }
    case 'coarse':
      return { reason: 'no-variance', detail: { id: 'need/finer-figures', values: { metric: label } } };
    case 'heaped':
      return { reason: 'imprecise', detail: { id: 'need/unrounded', values: { unit } } };
    default:
      return moreHistory(COLLECT, { participants: found?.participants ?? 0, periods: have.periods });
  }
}
