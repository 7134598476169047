import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../src/model/catalogue';
import { outcomesOf, type PlanPeriodRows } from '../../src/scoring/outcomes';
import { metric } from './support';

const catalogue = createCatalogue([metric('complaints', { captures: 'outcome', better: 'lower' })]);
const wanting = (...goals: string[]) => ({ goals, catalogue });

/** A panel of rows `[participant, figure, figure, …]`, the figures under the names given. */
function panel(participants: number, names: string[], rows: number[][]): PlanPeriodRows {
  return {
    participants,
    rows: rows.length,
    participant: Int32Array.from(rows, ([participant]) => participant ?? 0),
    period: Int32Array.from(rows.keys()),
    columns: new Map(
      names.map((name, at) => [name, Float64Array.from(rows, (row) => row[at + 1] ?? Number.NaN)]),
    ),
  };
}

const numbers = (...values: number[]) => Float64Array.from(values);

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
    const outcomes = outcomesOf(wanting('revenue', 'leads'), rows);
    expect(outcomes.goals).toEqual(['revenue', 'leads']);
    expect(outcomes.totals).toEqual([numbers(10, 5, 7), numbers(1, 2, 3)]);
    expect(outcomes.rows.rows).toBe(3);
    expect(outcomes.rows.participant).toEqual(Int32Array.of(0, 1, 2));
    expect(outcomes.rows.columns.get('meetings')).toEqual(numbers(9, 9, Number.NaN));
  });

  test('leaves out goals without a column and goals where lower is better', () => {
    const rows = panel(1, ['complaints', 'revenue'], [[0, Number.NaN, 3]]);
    const outcomes = outcomesOf(wanting('complaints', 'leads', 'revenue'), rows);
    expect(outcomes.goals).toEqual(['revenue']);
    expect(outcomes.totals).toEqual([numbers(3)]);
  });

  test('without a goal to go by keeps every row', () => {
    const { rows, goals, totals } = outcomesOf(
      wanting('complaints'),
      panel(
        1,
        ['revenue'],
        [
          [0, 1],
          [0, 2],
        ],
      ),
    );
    expect({ rows: rows.rows, goals, totals }).toEqual({ rows: 2, goals: [], totals: [] });
  });
});
