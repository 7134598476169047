import { describe, expect, test } from 'vitest';
import { longestDelay, monthsOf, periodsToFail, wholeCycle } from '../../../src/critique/kit/sales-cycle';
import type { CheckedPlan } from '../../../src/model/checked-plan';
import type { Panel } from '../../../src/model/panel/panel';

const planOf = (period: string, salesCycleMonths?: number) =>
  ({ period, salesCycleMonths }) as unknown as CheckedPlan;
const panelOf = (form: string, periods: number, participants = 10) =>
  ({ form, periods, participants }) as unknown as Panel;

test.each([
  ['month', 'quarter', 3],
  ['year', 'month', 1],
  ['quarter', 'integer', 3],
  ['half-year', 'integer', 6],
])('a plan paid by %s over rows by %s has periods of %d months', (period, form, months) => {
  expect(monthsOf(planOf(period), panelOf(form, 12))).toBe(months);
});

test('a week is seven of the days of which a month has 30.436875', () => {
  expect(monthsOf(planOf('month'), panelOf('week', 12))).toBeCloseTo(7 / 30.436875, 12);
});

describe('results are waited for', () => {
  test.each<[string, number, string, number | undefined, number, string]>([
    ['three months where nobody tells a cycle', 3, 'month', undefined, 24, 'month'],
    ['one quarter, which is three months', 1, 'month', undefined, 24, 'quarter'],
    ['as long as the cycle that is told', 5, 'month', 5, 24, 'month'],
    ['for a quarter of a short history at most', 2, 'month', 12, 11, 'month'],
    ['for no period where the cycle is shorter than half of one', 0, 'quarter', 1, 24, 'quarter'],
  ])('%s', (_, delay, period, cycle, periods, form) => {
    expect(longestDelay(planOf(period, cycle), panelOf(form, periods))).toBe(delay);
  });
});

test.each([
  [undefined, 'month', 12],
  [6, 'month', 24],
  [6, 'quarter', 8],
  [0.4, 'month', 0],
])('a cycle of %s months over rows by %s takes %d periods to fail a measure', (cycle, form, periods) => {
  expect(periodsToFail(planOf('month', cycle), panelOf(form, 5))).toBe(periods);
});

describe('the need for a whole cycle', () => {
  const collect = { participants: 30, periods: 12 };

  test('asks for the periods that the cycle takes, and for nobody less than are there', () => {
    expect(wholeCycle(planOf('month', 6), panelOf('month', 8, 45), collect)).toEqual({
      reason: 'too-few-periods',
      detail: { id: 'need/whole-cycle', values: { periods: 24, have: 8, told: 6 } },
      participants: 45,
      periods: 24,
    });
  });

  test('asks for no less than an answer usually takes, and says that nobody told a cycle', () => {
    expect(wholeCycle(planOf('quarter'), panelOf('quarter', 3, 10), collect)).toEqual({
      reason: 'too-few-periods',
      detail: { id: 'need/whole-cycle', values: { periods: 4, have: 3, told: null } },
      participants: 30,
      periods: 12,
    });
  });
});
