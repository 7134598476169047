import { describe, expect, test } from 'vitest';
import type { IncentivePlanInput, Observation } from '../../../src/index';
import type { PerformanceMeasure } from '../../../src/model/plan';
import { checkData } from '../../../src/schema/check-data';
import { replayPlan } from '../../../src/scoring/replay/replay-plan';
import { resolved } from '../../resolved';
import { metric } from '../support';

/* What is put together before it is held against a target: of members to their team, of periods to a longer one. */

const own = [
  metric('units', { captures: 'outcome', nature: 'count' }),
  metric('delay', { captures: 'outcome', nature: 'state', better: 'lower' }),
];

function replayed(
  measures: PerformanceMeasure[],
  observations: Observation[],
  changed: Partial<IncentivePlanInput> = {},
) {
  const plan = { name: 'Plan', period: 'month', metrics: own, ...changed, measures } as const;
  const checked = resolved(plan);
  const { panel } = checkData({ observations }, checked);
  const payouts = panel && replayPlan(checked, panel);
  return payouts && { ...payouts, total: payouts.paid.reduce((sum, paid) => sum + paid, 0) };
}

const month = (at: number): string => `2026-${String(at + 1).padStart(2, '0')}`;

/** One row for each of a team's members and each month. */
const team = (months: number, members: readonly ((month: number) => Partial<Observation>)[]): Observation[] =>
  members.flatMap((make, participant) =>
    Array.from({ length: months }, (_, at) => ({
      participant,
      period: month(at),
      team: 'A',
      metrics: {},
      ...make(at),
    })),
  );

describe('the figures of a team', () => {
  const measure: PerformanceMeasure = { metric: 'revenue', weight: 1, target: 'own', level: 'team' };
  const values = [80, 100, 120];
  const member = (at: number, quota: number) => (month: number) => ({
    metrics: { revenue: values[(at + month) % 3]! },
    targets: { revenue: quota },
  });

  test.each([
    ['alike', [100, 100, 100]],
    ['not alike', [99, 100, 101]],
  ])('add up beside quotas that are %s', (_, quotas) => {
    const rows = team(
      3,
      quotas.map((quota, at) => member(at, quota)),
    );
    // Each month reaches 300 of 300.
    expect(replayed([measure], rows)?.total).toBeCloseTo(9, 12);
  });

  test('are the team’s already where value and quota are the same for all, all along', () => {
    const both = (month: number) => ({ metrics: { revenue: 150 + month }, targets: { revenue: 300 } });
    // Half, and a little more each month, for each of two.
    expect(replayed([measure], team(3, [both, both]))?.total).toBeCloseTo((2 * (150 + 151 + 152)) / 300, 12);
  });

  test('are held against a quota that is the same for all once, where they come to it together', () => {
    const rows = team(3, [member(0, 300), member(1, 300), member(2, 300)]);
    expect(replayed([measure], rows)?.total).toBeCloseTo(9, 12);
  });

  test('lack a whole where one member of a team with one quota has no value', () => {
    const rows = team(3, [member(0, 300), member(1, 300), member(2, 300)]).map((row) =>
      row.participant === 1 && row.period === '2026-02' ? { ...row, metrics: { revenue: null } } : row,
    );
    expect(replayed([measure], rows)?.total).toBeCloseTo(6, 12);
  });

  test('are not the team’s because two are alike once', () => {
    const target: PerformanceMeasure = { metric: 'units', weight: 1, target: 10, level: 'team' };
    const rows = team(3, [
      (at) => ({ metrics: { units: 5 - at } }),
      (at) => ({ metrics: { units: 5 + at } }),
    ]);
    expect(replayed([target], rows)?.total).toBeCloseTo(6, 12);
  });

  test('are averaged over a month where each is read on days of their own', () => {
    const target: PerformanceMeasure = {
      metric: 'retention',
      weight: 1,
      target: 50,
      payout: 'all-or-nothing',
      level: 'team',
    };
    const rows = [72, 36].flatMap((value, participant) =>
      [3, 17].map((day) => ({
        participant,
        period: `2026-01-${String(day + participant).padStart(2, '0')}`,
        team: 'A',
        metrics: { retention: value },
      })),
    );
    expect(replayed([target], rows)?.total).toBe(2);
  });
});

describe('a gate or multiplier', () => {
  const quarter: Partial<IncentivePlanInput> = { period: 'quarter' };
  const revenue: PerformanceMeasure = { metric: 'revenue', weight: 1, target: 300 };
  const gate: PerformanceMeasure = { metric: 'units', role: 'gate', target: 10, period: 'month' };
  const rows = (units: number, months = 3): Observation[] =>
    team(months, [() => ({ metrics: { revenue: 100, units } })]);

  test('of a month is read over the quarter against three of its targets', () => {
    expect(replayed([revenue, gate], rows(4), quarter)?.total).toBe(0);
    expect(replayed([revenue, gate], rows(10), quarter)?.total).toBeCloseTo(1, 12);
    const multiplier: PerformanceMeasure = {
      metric: 'units',
      role: 'multiplier',
      target: 10,
      period: 'month',
      payout: [
        { attainment: 0.5, payout: 0.8 },
        { attainment: 1.5, payout: 1.2 },
      ],
    };
    expect(replayed([revenue, multiplier], rows(10), quarter)?.total).toBeCloseTo(1, 12);
  });

  test('of a year counts as met, and unknown, while the year is not over', () => {
    const yearly: PerformanceMeasure = {
      metric: 'units',
      role: 'gate',
      target: 120,
      period: 'year',
      otherwise: 0.5,
    };
    const paid = { metric: 'revenue', weight: 1, target: 100 };
    const half = replayed([paid, yearly], rows(12, 6));
    expect(half?.total).toBeCloseTo(6, 12);
    expect(half?.unknownConditions).toBe(1);
    expect(replayed([paid, yearly], rows(9, 12))?.total).toBeCloseTo(6, 12);
  });
});

describe('what is promised', () => {
  test('of a year paid to date is promised month by month', () => {
    const toDate: PerformanceMeasure = {
      metric: 'revenue',
      weight: 1,
      target: 1200,
      period: 'year',
      accumulates: 'year-to-date',
    };
    const rows = (months: number) => team(months, [() => ({ metrics: { revenue: 100 } })]);
    expect(replayed([toDate], rows(1))?.promised).toBeCloseTo(1, 12);
    expect(replayed([toDate], rows(6))).toMatchObject({
      promised: expect.closeTo(6, 12),
      total: expect.closeTo(6, 12),
    });
  });
});

describe('a value below 0', () => {
  test.each([[undefined], [true]])('is the best there is where lower is better, clawback %s', (clawback) => {
    const measure: PerformanceMeasure = { metric: 'delay', weight: 1, target: 10, cap: 2, clawback };
    const rows = team(2, [(at) => ({ metrics: { delay: at === 0 ? -5 : 10 } })]);
    const payouts = replayed([measure], rows);
    expect(payouts?.total).toBeCloseTo(3, 12);
    expect(payouts?.floored).toEqual({ values: 0, participants: 0, paid: expect.closeTo(3, 12) });
  });
});

describe('a quota that is missing', () => {
  test('leaves its value out, and that is counted', () => {
    const measure: PerformanceMeasure = { metric: 'revenue', weight: 1, target: 'own' };
    const rows = team(3, [
      (at) => ({ metrics: { revenue: 100 }, targets: { revenue: at === 0 ? 100 : null } }),
    ]);
    expect(replayed([measure], rows, { period: 'quarter' })).toMatchObject({ missingQuotas: 2 });
  });

  test('is none where tiers go by value', () => {
    const commission = { rates: [{ from: 0, rate: 0.1 }], tiersBy: 'value' } as const;
    const rows = team(2, [() => ({ metrics: { revenue: 100 } })]);
    expect(replayed([{ metric: 'revenue', commission }], rows, { currency: 'EUR' })).toMatchObject({
      withoutQuota: 0,
      total: expect.closeTo(20, 12),
    });
  });
});
