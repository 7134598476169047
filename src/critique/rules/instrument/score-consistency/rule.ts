import type { CheckedMeasure } from '../../../../model/checked-plan';
import { ROUNDING_TOLERANCE } from '../../../../model/index-definition';
import type { Panel } from '../../../../model/panel/panel';
import { deck2015 } from '../../../../model/sources';
import { defineDataRule } from '../../../history/define-data-rule';
import { cannotTell } from '../../../kit/cannot-tell';
import type { AnyRule, Judgement } from '../../../kit/define-rule';
import { en } from './en';

/** In the rows that hold a total and all of its pillars: how many do not add up. */
type Consistency = { measure: CheckedMeasure; rows: number; wrong: number };

export const scoreConsistency: AnyRule = /* @__PURE__ */ defineDataRule({
  id: 'instrument/score-consistency',
  sentences: en,
  basis: 'measured',
  needs: ['observations'],
  sources: [deck2015],
  concerns: (plan) => plan.measures.filter(({ definition }) => definition.kind === 'index'),
  collect: { participants: 6, periods: 3 },
  evaluate: ({ measures, observations }) => {
    const checked = measures.map((measure) => check(measure, observations)).filter(({ rows }) => rows > 0);
    const [first] = [...checked].sort((a, b) => b.wrong / b.rows - a.wrong / a.rows);
    return first === undefined ? withoutPillars(measures) : judge(observations, checked, first);
  },
});

function judge(panel: Panel, checked: readonly Consistency[], first: Consistency): Judgement {
  const outcome = first.wrong > 0 ? 'fail' : 'pass';
  const concerned = checked.filter(({ wrong }) => outcome === 'pass' || wrong > 0);
  const { measure, rows, wrong } = first;
  return {
    outcome,
    payAtStake: concerned.reduce(
      (sum, one) => sum + one.measure.weight * (outcome === 'pass' ? 1 : one.wrong / one.rows),
      0,
    ),
    message: {
      id: `instrument/score-consistency/${outcome}`,
      values: { measure: measure.definition.label, rows, wrong, share: wrong / rows },
    },
    remedy: outcome === 'fail',
    targets: concerned.map((one) => one.measure),
    evidence: checked.map((one) => ({
      name: 'inconsistent-rows',
      about: [one.measure.metric],
      value: one.wrong / one.rows,
      unit: 'share',
      interval: { low: one.wrong / one.rows, high: one.wrong / one.rows, level: 1, method: 'exact bounds' },
      test: null,
      threshold: { value: 0, origin: 'default' },
      n: { participants: panel.participants, periods: panel.periods, observations: one.rows },
    })),
  };
}

function check(measure: CheckedMeasure, { rows, columns }: Panel): Consistency {
  const total = columns.get(measure.metric);
  const pillars = measure.definition.pillars.map(({ id }) => columns.get(id));
  const consistency = { measure, rows: 0, wrong: 0 };
  if (total === undefined || pillars.some((pillar) => pillar === undefined)) return consistency;
  for (let row = 0; row < rows; row++) {
    const sum = pillars.reduce((points, pillar) => points + (pillar?.[row] ?? Number.NaN), 0);
    const gap = Math.abs((total[row] as number) - sum);
    if (Number.isNaN(gap)) continue;
    consistency.rows++;
    if (gap > ROUNDING_TOLERANCE) consistency.wrong++;
  }
  return consistency;
}

function withoutPillars(measures: readonly CheckedMeasure[]): Judgement {
  const names = { metric: measures[0]?.definition.label ?? { en: '' } };
  return cannotTell(
    measures,
    { id: 'instrument/score-consistency/cannot-tell', values: names },
    { reason: 'missing-field', detail: { id: 'need/pillars', values: names } },
  );
}
