import type { CheckedMeasure } from '../../../../model/checked-plan';
import { ROUNDING_TOLERANCE } from '../../../../model/index-definition';
import type { Panel } from '../../../../model/panel/panel';
import { deck2015 } from '../../../../model/sources';
import { isFew } from '../../../../model/suppression';
import { leastTeam } from '../../../../model/whole-team';
import { defineDataRule } from '../../../history/define-data-rule';
import { cannotTell } from '../../../kit/cannot-tell';
import type { AnyRule, Judgement, RuleEstimate } from '../../../kit/define-rule';
import { en } from './en';

/** In the rows that hold a total and all of its pillars: how many do not add up, and whether that may be told. */
type Consistency = {
  measure: CheckedMeasure;
  rows: number;
  wrong: number;
  isTold: boolean;
  /** The share of rows that are off; where that is not told, the least it is sure to be. */
  atLeast: number;
};

export const scoreConsistency: AnyRule = /* @__PURE__ */ defineDataRule({
  id: 'instrument/score-consistency',
  sentences: en,
  basis: 'measured',
  needs: ['observations'],
  sources: [deck2015],
  concerns: (plan) => plan.measures.filter(({ definition }) => definition.kind === 'index'),
  collect: { participants: 6, periods: 3 },
  evaluate: ({ measures, options, observations }) => {
    const checked = measures
      .map((measure) => check(measure, observations, leastTeam(options)))
      .filter(({ rows }) => rows > 0);
    const [first] = [...checked].sort((a, b) => b.wrong / b.rows - a.wrong / a.rows);
    return first === undefined ? withoutPillars(measures) : judge(observations, checked, first);
  },
});

function judge(panel: Panel, checked: readonly Consistency[], first: Consistency): Judgement {
  const outcome = first.wrong > 0 ? 'fail' : 'pass';
  const concerned = checked.filter(({ wrong }) => outcome === 'pass' || wrong > 0);
  const { measure, rows, wrong, isTold } = first;
  return {
    outcome,
    payAtStake: concerned.reduce(
      (sum, one) => sum + one.measure.share * (outcome === 'pass' ? 1 : one.atLeast),
      0,
    ),
    message: {
      id: `instrument/score-consistency/${outcome}`,
      values: {
        measure: measure.definition.label,
        rows: isTold ? rows : null,
        wrong: isTold ? wrong : null,
        share: isTold ? wrong / rows : null,
      },
    },
    remedy: outcome === 'fail',
    targets: concerned.map((one) => one.measure),
    evidence: checked.map((one) => evidence(one, panel)),
  };
}

function evidence({ measure, rows, wrong, isTold }: Consistency, panel: Panel): RuleEstimate {
  const share = wrong / rows;
  return {
    name: 'inconsistent-rows',
    about: [measure.metric],
    value: isTold ? share : null,
    unit: 'share',
    interval: isTold ? { low: share, high: share, level: 1, method: 'exact bounds' } : null,
    test: null,
    threshold: { value: 0, origin: 'default' },
    n: isTold ? { participants: panel.participants, periods: panel.periods, observations: rows } : null,
  };
}

/** @param least - The smallest team of which figures are told. */
function check(measure: CheckedMeasure, { rows, columns, participant }: Panel, least: number): Consistency {
  const total = columns.get(measure.metric);
  const pillars = measure.definition.pillars.map(({ id }) => columns.get(id));
  const consistency = { measure, rows: 0, wrong: 0, isTold: true, atLeast: 0 };
  const people = new Set<number>();
  const concerned = new Set<number>();
  const others = new Set<number>();
  if (total === undefined || pillars.some((pillar) => pillar === undefined)) return consistency;
  for (let row = 0; row < rows; row++) {
    const sum = pillars.reduce((points, pillar) => points + (pillar?.[row] ?? Number.NaN), 0);
    const gap = Math.abs((total[row] as number) - sum);
    if (Number.isNaN(gap)) continue;
    const isWrong = gap > ROUNDING_TOLERANCE;
    const person = participant[row]!;
    people.add(person);
    (isWrong ? concerned : others).add(person);
    consistency.rows++;
    if (isWrong) consistency.wrong++;
  }
  // That none is off, or that all are, is said of everybody; a number between would point at few.
  const isAlike = concerned.size === 0 || others.size === 0;
  const isTeam = people.size >= least;
  if (isTeam && (isAlike || !(isFew(concerned.size) || isFew(others.size))))
    return { ...consistency, atLeast: consistency.wrong / consistency.rows };
  const isMost = isTeam && consistency.wrong > consistency.rows / 2;
  return { ...consistency, isTold: false, atLeast: isMost ? 1 / 2 : 1 / rows };
}

function withoutPillars(measures: readonly CheckedMeasure[]): Judgement {
  const names = { metric: measures[0]?.definition.label ?? { en: '' } };
  return cannotTell(
    measures,
    { id: 'instrument/score-consistency/cannot-tell', values: names },
    { reason: 'missing-field', detail: { id: 'need/pillars', values: names } },
  );
}
