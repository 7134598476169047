import { fallOf2017 } from '../../../../model/sources';
import { leastTeam } from '../../../../model/whole-team';
import { numberPeriods } from '../../../../stats/panel/index/panel-index';
import { defineDataRule } from '../../../history/define-data-rule';
import { decideOverMeasures } from '../../../kit/decide-over-measures';
import type { AnyRule, Judgement, RuleEstimate } from '../../../kit/define-rule';
import { missingColumns, morePeriods } from '../../../kit/needs';
import { payOn } from '../../../kit/pay-on';
import {
  type DefinitionSteps,
  definitionSteps,
  LEAST_STEP,
  SEEN_STEP,
  SIDE,
  TOGETHER,
} from './definition-steps';
import { en } from './en';

/** With a year of months a step is seen wherever it lies, and a holiday is told from it. */
const COLLECT = { participants: 20, periods: 12 };

export const definitionDrift: AnyRule = /* @__PURE__ */ defineDataRule({
  id: 'instrument/definition-drift',
  sentences: en,
  basis: 'measured',
  needs: ['observations'],
  sources: [fallOf2017],
  concerns: (plan) =>
    plan.measures.filter(({ definition: { kind } }) => kind === 'index' || kind === 'pillar'),
  collect: COLLECT,
  evaluate: ({ measures, observations, options, memoize }) => {
    const periods = memoize(numberPeriods, observations.period);
    return judge(
      measures.map((measure) => definitionSteps(measure, observations, periods, leastTeam(options))),
    );
  },
});

function judge(all: readonly DefinitionSteps[]): Judgement {
  const { telling, targets } = decideOverMeasures(all);
  const { outcome, measure, step, lack, dates } = telling;
  return {
    outcome,
    payAtStake: payOn(targets),
    message: {
      id: `instrument/definition-drift/${lack === 'season' ? lack : outcome}`,
      values: {
        measure: measure.definition.label,
        // Without a step nothing is said that has a date.
        date: (step?.period ?? null) as string,
        points: step && Math.abs(step.points),
        down: step && step.points < 0 ? 1 : 0,
        together: step?.together ?? null,
        participants: step?.participants ?? null,
        dates,
      },
    },
    remedy: outcome === 'fail',
    targets,
    evidence: all.flatMap(evidence),
    need: outcome === 'cannot-tell' ? needOf(telling) : undefined,
  };
}

function evidence({ measure, step, periods }: DefinitionSteps): RuleEstimate[] {
  if (step === null) return [];
  const names = { measure: measure.definition.label };
  const n = { participants: step.participants, periods, observations: 2 * step.participants };
  const about = [measure.metric];
  return [
    {
      name: 'common-step',
      about,
      value: step.points,
      unit: 'points',
      interval: null,
      test:
        step.pValue === null
          ? null
          : {
              null: { id: 'instrument/definition-drift/null', values: names },
              pValue: step.pValue,
              method: 'sign test over participants, Holm over dates',
            },
      threshold: { value: LEAST_STEP * (measure.definition.maximum ?? 0), origin: 'default' },
      n,
    },
    {
      name: 'moved-together',
      about,
      value: step.together,
      unit: 'share',
      interval: null,
      test: null,
      threshold: { value: TOGETHER, origin: 'default' },
      n,
    },
  ];
}

function needOf({ lack, measure, periods, fewest, least }: DefinitionSteps): Judgement['need'] {
  switch (lack) {
    case 'column':
      return missingColumns([measure.definition.label], COLLECT);
    case 'periods':
      return morePeriods(2 * SIDE, periods, COLLECT);
    case 'participants': {
      const values = { participants: least, have: fewest };
      return { reason: 'too-few-participants', detail: { id: 'need/each-date', values }, ...COLLECT };
    }
    case 'unsteady': {
      const points = SEEN_STEP * (measure.definition.maximum ?? 0);
      return { reason: 'imprecise', detail: { id: 'need/steadier', values: { points } } };
    }
    default:
      return { reason: 'imprecise', detail: { id: 'need/longer-view' } };
  }
}
