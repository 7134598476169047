import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../src/model/catalogue';
import type { CheckedMeasure, CheckedPlan, GivenMeasure } from '../../src/model/checked-plan';
import { outcomesOf, type PlanPeriodRows, replayPlan } from '../../src/scoring/replay';
import { metric } from './support';

const catalogue = createCatalogue([metric('complaints', { captures: 'outcome', better: 'lower' })]);

/** What a replay reads of a checked plan. */
function plan(
  measures: GivenMeasure[],
  goals: string[] = [],
): Pick<CheckedPlan, 'measures' | 'goals' | 'catalogue'> {
  const checked = measures.map((measure, at): CheckedMeasure => {
    const definition = catalogue.get(measure.metric);
    if (definition === undefined) throw new Error(`no metric ${measure.metric}`);
    return { ...measure, at, definition };
  });
  return { measures: checked, goals, catalogue };
}

/** A panel of rows `[participant, figure, figure, …]`, the figures under the names given. */
function panel(participants: number, names: string[], rows: number[][]): PlanPeriodRows {
  return {
    participants,
    rows: rows.length,
    participant: Int32Array.from(rows, ([participant]) => participant ?? 0),
    columns: new Map(
      names.map((name, at) => [name, Float64Array.from(rows, (row) => row[at + 1] ?? Number.NaN)]),
    ),
  };
}

const numbers = (...values: number[]) => Float64Array.from(values);
const close = (...values: number[]) => values.map((value) => expect.closeTo(value, 12));

// Participant, score, revenue; payout of the score (target 50) and of revenue (target 100, cap 1.5); 0.6 and 0.4 of them:
//   0   50  100   1    1     1.0
//   0  100  200   2    1.5   1.8
//   1   25   50   0.5  0.5   0.5
//   1    –  150   0    1.5   0.6
//   3   75    0   1.5  0     0.9
// Participant 2 has no row.
const team = panel(
  4,
  ['linkedin-ssi', 'revenue'],
  [
    [0, 50, 100],
    [0, 100, 200],
    [1, 25, 50],
    [1, Number.NaN, 150],
    [3, 75, 0],
  ],
);
const measures: GivenMeasure[] = [
  { metric: 'linkedin-ssi', weight: 0.6, target: 50 },
  { metric: 'revenue', weight: 0.4, target: 100, cap: 1.5 },
];

describe('replayPlan', () => {
  test('pays each participant the weighted payouts of every plan period', () => {
    const payouts = replayPlan(plan(measures), team);
    expect([...(payouts?.paid ?? [])]).toEqual(close(2.8, 1.1, 0, 0.9));
    expect(payouts?.periods).toEqual(numbers(2, 2, 0, 1));
    expect(payouts?.missing).toBe(1);
  });

  test('takes a metric without a column as missing throughout', () => {
    const payouts = replayPlan(plan([{ metric: 'leads', weight: 1, target: 5 }]), team);
    expect(payouts).toEqual({
      paid: numbers(0, 0, 0, 0),
      periods: numbers(2, 2, 0, 1),
      missing: 5,
      levels: [],
    });
  });

  test('pays for less where lower is better', () => {
    const complaints = panel(
      2,
      ['complaints'],
      [
        [0, 2],
        [1, 8],
      ],
    );
    const lower: GivenMeasure = { metric: 'complaints', weight: 1, target: 4 };
    expect(replayPlan(plan([lower]), complaints)?.paid).toEqual(numbers(2, 0.5));
    const none = panel(1, ['complaints'], [[0, 0]]);
    expect(replayPlan(plan([{ ...lower, cap: 3 }]), none)?.paid).toEqual(numbers(3));
    expect(replayPlan(plan([lower]), none)).toBeNull();
  });

  test('cannot replay what adds up to more money than a number holds', () => {
    const paying = plan([{ metric: 'revenue', weight: 1, target: 100 }]);
    expect(replayPlan({ ...paying, targetIncentive: 1e300 }, team)).not.toBeNull();
    expect(replayPlan({ ...paying, targetIncentive: 1e308 }, team)).toBeNull();
  });

  test('cannot replay a target that is not set', () => {
    expect(replayPlan(plan([{ metric: 'revenue', weight: 1, target: null }]), team)).toBeNull();
  });
});

describe('outcomesOf', () => {
  test('totals each goal over the rows in which all goals are known', () => {
    const rows = panel(
      3,
      ['revenue', 'leads', 'meetings'],
      [
        [0, 10, 1, 9],
        [0, 20, Number.NaN, 9],
        [1, 5, 2, 9],
        [2, Number.NaN, 4, 9],
        [2, 7, 3, Number.NaN],
      ],
    );
    const outcomes = outcomesOf(plan([], ['revenue', 'leads']), rows);
    expect(outcomes.goals).toEqual(['revenue', 'leads']);
    expect(outcomes.totals).toEqual([numbers(10, 5, 7), numbers(1, 2, 3)]);
    expect(outcomes.rows.rows).toBe(3);
    expect(outcomes.rows.participant).toEqual(Int32Array.of(0, 1, 2));
    expect(outcomes.rows.columns.get('meetings')).toEqual(numbers(9, 9, Number.NaN));
  });

  test('leaves out goals without a column and goals where lower is better', () => {
    const rows = panel(1, ['complaints', 'revenue'], [[0, Number.NaN, 3]]);
    const outcomes = outcomesOf(plan([], ['complaints', 'leads', 'revenue']), rows);
    expect(outcomes.goals).toEqual(['revenue']);
    expect(outcomes.totals).toEqual([numbers(3)]);
  });

  test('without a goal to go by keeps every row', () => {
    const { rows, goals, totals } = outcomesOf(plan([], ['complaints']), team);
    expect({ rows: rows.rows, goals, totals }).toEqual({ rows: 5, goals: [], totals: [] });
  });
});
