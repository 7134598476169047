import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../src/model/catalogue';
import type { CheckedMeasure, CheckedPlan } from '../../src/model/checked-plan';
import type { PerformanceMeasure } from '../../src/model/plan';
import {
  misallocation,
  outcomeShares,
  outcomesOf,
  type PlanPeriodRows,
  replayPlan,
} from '../../src/scoring/replay';
import { metric } from './support';

const catalogue = createCatalogue([metric('complaints', { captures: 'outcome', better: 'lower' })]);

/** What a replay reads of a checked plan. */
function plan(
  measures: PerformanceMeasure[],
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
const measures: PerformanceMeasure[] = [
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
    expect(payouts).toEqual({ paid: numbers(0, 0, 0, 0), periods: numbers(2, 2, 0, 1), missing: 5 });
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
    const lower: PerformanceMeasure = { metric: 'complaints', weight: 1, target: 4 };
    expect(replayPlan(plan([lower]), complaints)?.paid).toEqual(numbers(2, 0.5));
    const none = panel(1, ['complaints'], [[0, 0]]);
    expect(replayPlan(plan([{ ...lower, cap: 3 }]), none)?.paid).toEqual(numbers(3));
    expect(replayPlan(plan([lower]), none)).toBeNull();
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
    expect(outcomeShares(totals)).toBeNull();
  });
});

describe('outcomeShares', () => {
  test('is the mean over goals of the share of each', () => {
    // Revenue 10 : 30 : 60 and leads 5 : 5 : 0.
    const shares = outcomeShares([numbers(10, 30, 60), numbers(5, 5, 0)]);
    expect([...(shares ?? [])]).toEqual(close(0.3, 0.4, 0.3));
  });

  test.each([
    ['a participant’s total is negative', [numbers(10, -1, 60)]],
    ['a goal’s total is 0', [numbers(1, 2), numbers(0, 0)]],
    ['a goal’s total is negative', [numbers(-1, -2)]],
    ['a total is missing', [numbers(1, Number.NaN)]],
    ['there is nobody', [numbers()]],
    ['there is no goal', []],
  ])('cannot tell when %s', (_, totals) => {
    expect(outcomeShares(totals)).toBeNull();
  });
});

describe('misallocation', () => {
  test('is half the summed distance between shares', () => {
    // Paid .6 .3 .1, brought .2 .3 .5, alike .5 .25 .25: distances .4, .3, and .15 between paid and alike.
    const result = misallocation(numbers(6, 3, 1), numbers(0.2, 0.3, 0.5), numbers(2, 1, 1));
    expect(result).toEqual({
      misallocated: expect.closeTo(0.4, 12),
      equalPay: expect.closeTo(0.3, 12),
      factor: 1,
      shrunk: expect.closeTo(0.4, 12),
    });
  });

  test('shrinks payouts that spread wider than the results', () => {
    // Paid .5 .5 0 0, brought .3 .2 .3 .2, alike .25 each: paid is .5 from alike, results .1, so a fifth of the way is kept
    // (.3 .3 .2 .2), .1 from the results.
    const result = misallocation(numbers(7, 7, 0, 0), numbers(0.3, 0.2, 0.3, 0.2), numbers(3, 3, 3, 3));
    expect(result).toEqual({
      misallocated: expect.closeTo(0.5, 12),
      equalPay: expect.closeTo(0.1, 12),
      factor: expect.closeTo(0.2, 12),
      shrunk: expect.closeTo(0.1, 12),
    });
  });

  test('of results spread evenly finds equal pay perfect', () => {
    const result = misallocation(numbers(1, 0), numbers(0.5, 0.5), numbers(2, 2));
    expect(result).toEqual({ misallocated: 0.5, equalPay: 0, factor: 0, shrunk: 0 });
  });

  test.each([
    ['nothing is paid', numbers(0, 0), numbers(1, 1)],
    ['nobody is present', numbers(1, 1), numbers(0, 0)],
    ['there is nobody', numbers(), numbers()],
  ])('cannot tell when %s', (_, paid, periods) => {
    expect(
      misallocation(
        paid,
        paid.map(() => 0.5),
        periods,
      ),
    ).toBeNull();
  });

  // Nothing, or enough for a change of unit not to round it to nothing.
  const pay = fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 100, noNaN: true }));
  const result = fc.double({ min: 0.01, max: 100, noNaN: true });
  const amounts = fc.array(fc.tuple(pay, result, fc.integer({ min: 1, max: 12 })), {
    minLength: 2,
    maxLength: 20,
  });

  test('is 0 when pay follows results, at most 1 always, and blind to units and order', () => {
    fc.assert(
      fc.property(amounts, fc.double({ min: 0.001, max: 1000, noNaN: true }), (people, unit) => {
        const paid = Float64Array.from(people, ([amount]) => amount);
        const results = Float64Array.from(people, ([, result]) => result);
        const periods = Float64Array.from(people, ([, , count]) => count);
        const shares = outcomeShares([results]);
        if (shares === null) throw new Error('no shares');
        const ideal = misallocation(results, shares, periods);
        expect(ideal?.misallocated).toBeCloseTo(0, 12);
        expect(ideal?.shrunk).toBeCloseTo(0, 12);
        const found = misallocation(paid, shares, periods);
        fc.pre(found !== null);
        for (const figure of Object.values(found)) {
          expect(figure).toBeGreaterThanOrEqual(0);
          expect(figure).toBeLessThanOrEqual(1 + 1e-12);
        }
        const scaled = misallocation(
          paid.map((amount) => amount * unit),
          shares,
          periods,
        );
        const mirrored = misallocation(
          paid.slice().reverse(),
          shares.slice().reverse(),
          periods.slice().reverse(),
        );
        for (const other of [scaled, mirrored]) {
          for (const name of ['misallocated', 'equalPay', 'factor', 'shrunk'] as const) {
            expect(other?.[name]).toBeCloseTo(found[name], 9);
          }
        }
      }),
      { seed: 1, numRuns: 1000 },
    );
  });
});
