import { describe, expect, test } from 'vitest';
import type { IncentivePlanInput, Observation } from '../../../src/index';
import type { PerformanceMeasure } from '../../../src/model/plan';
import { checkData } from '../../../src/schema/check-data';
import { replayPlan } from '../../../src/scoring/replay/replay-plan';
import { resolved } from '../../resolved';
import { metric } from '../support';

const complaints = metric('complaints', { captures: 'outcome', better: 'lower' });

function replayed(
  measures: PerformanceMeasure[],
  rows: Observation[],
  changed: Partial<IncentivePlanInput> = {},
) {
  const plan = { name: 'Plan', period: 'month', metrics: [complaints], ...changed, measures } as const;
  const checked = resolved(plan);
  const { panel } = checkData({ observations: rows }, checked);
  return panel && replayPlan(checked, panel);
}

const row = (
  participant: number,
  period: string,
  metrics: Observation['metrics'],
  targets?: Observation['targets'],
): Observation => ({ participant, period, metrics, ...(targets && { targets }) });

const numbers = (...values: number[]) => Float64Array.from(values);
const close = (...values: number[]) => values.map((value) => expect.closeTo(value, 12));

// Participant, score, revenue; payout of the score (target 50) and of revenue (target 100, cap 1.5); 0.6 and 0.4 of them:
//   0   50  100   1    1     1.0
//   0  100  200   2    1.5   1.8
//   1   25   50   0.5  0.5   0.5
//   1    –  150   0    1.5   0.6
//   2   75    0   1.5  0     0.9
const team = [
  row(0, '2026-01', { 'linkedin-ssi': 50, revenue: 100 }),
  row(0, '2026-02', { 'linkedin-ssi': 100, revenue: 200 }),
  row(1, '2026-01', { 'linkedin-ssi': 25, revenue: 50 }),
  row(1, '2026-02', { revenue: 150 }),
  row(2, '2026-01', { 'linkedin-ssi': 75, revenue: 0 }),
];
const both: PerformanceMeasure[] = [
  { metric: 'linkedin-ssi', weight: 0.6, target: 50 },
  { metric: 'revenue', weight: 0.4, target: 100, cap: 1.5 },
];
const revenue = (changed: Partial<PerformanceMeasure> = {}): PerformanceMeasure => ({
  metric: 'revenue',
  weight: 1,
  target: 100,
  ...changed,
});

describe('a replay', () => {
  test('pays each participant the weighted payouts of every plan period', () => {
    const payouts = replayed(both, team);
    expect([...(payouts?.paid ?? [])]).toEqual(close(2.8, 1.1, 0.9));
    expect(payouts?.periods).toEqual(numbers(2, 2, 1));
    expect(payouts?.missing).toBe(1);
    // At target each row pays 1; the row without a score promises its 0.4.
    expect(payouts?.promised).toBeCloseTo(4.4, 12);
  });

  test('pays in money where the plan has a target incentive', () => {
    expect([...(replayed(both, team, { targetIncentive: 1000 })?.paid ?? [])]).toEqual(
      close(2800, 1100, 900),
    );
  });

  test('takes a metric without a column as missing throughout', () => {
    const payouts = replayed([{ metric: 'leads', weight: 1, target: 5 }], team);
    expect(payouts).toMatchObject({ paid: numbers(0, 0, 0), periods: numbers(2, 2, 1), missing: 5 });
  });

  test('pays for less where lower is better', () => {
    const lower: PerformanceMeasure = { metric: 'complaints', weight: 1, target: 4 };
    const rows = [row(0, '2026-01', { complaints: 2 }), row(1, '2026-01', { complaints: 8 })];
    expect(replayed([lower], rows)?.paid).toEqual(numbers(2, 0.5));
    const none = [row(0, '2026-01', { complaints: 0 })];
    expect(replayed([{ ...lower, cap: 3 }], none)?.paid).toEqual(numbers(3));
    expect(replayed([lower], none)).toBeNull();
  });

  test('is none of more money than a number holds', () => {
    const terms = resolved({ name: 'Plan', period: 'month', measures: [revenue()] });
    const { panel } = checkData({ observations: team }, terms);
    expect(replayPlan({ ...terms, targetIncentive: 1e300 }, panel!)).not.toBeNull();
    expect(replayPlan({ ...terms, targetIncentive: 1e308 }, panel!)).toBeNull();
  });

  test('is none of a target that is not set, or of quotas that are not there', () => {
    expect(replayed([revenue({ target: null })], team)).toBeNull();
    expect(replayed([revenue({ target: 'own' })], team)).toBeNull();
  });
});

describe('what does not count', () => {
  test('a negative value pays nothing; netted, it takes back what was paid', () => {
    const rows = [
      row(0, '2026-01', { revenue: 150 }),
      row(0, '2026-02', { revenue: -50 }),
      row(1, '2026-01', { revenue: -50 }),
      row(1, '2026-02', { revenue: 20 }),
    ];
    const floored = replayed([revenue()], rows);
    expect([...(floored?.paid ?? [])]).toEqual(close(1.5, 0.2));
    expect(floored?.floored).toEqual({ values: 2, participants: 2, paid: expect.closeTo(1, 12) });
    const netted = replayed([revenue({ clawback: true })], rows);
    expect([...(netted?.paid ?? [])]).toEqual(close(1, 0));
    expect(netted?.floored.values).toBe(0);
  });

  test('a sum whose period lacks a row, and a row without a quota', () => {
    const quarter = [row(0, '2026-01', { revenue: 50 }), row(0, '2026-02', { revenue: 50 })];
    expect(replayed([revenue()], quarter, { period: 'quarter' })).toMatchObject({ incomplete: 1 });
    const own = [
      row(0, '2026-01', { revenue: 50 }, { revenue: 50 }),
      row(0, '2026-02', { revenue: 70 }, { revenue: null }),
      row(0, '2026-03', { revenue: 100 }, { revenue: 50 }),
    ];
    // 150 of 100, for a quarter of which all three months have a row.
    expect([...(replayed([revenue({ target: 'own' })], own, { period: 'quarter' })?.paid ?? [])]).toEqual(
      close(1.5),
    );
  });

  test('a gate that nobody measured counts as met, and is counted once', () => {
    const gated: PerformanceMeasure[] = [...both, { metric: 'leads', role: 'gate', target: 5 }];
    const payouts = replayed(gated, team);
    expect([...(payouts?.paid ?? [])]).toEqual(close(2.8, 1.1, 0.9));
    expect(payouts?.unknownConditions).toBe(5);
  });
});

describe('gates and multipliers', () => {
  const gate = (changed: Partial<PerformanceMeasure> = {}): PerformanceMeasure => ({
    metric: 'linkedin-ssi',
    role: 'gate',
    target: 70,
    ...changed,
  });
  const rows = [
    row(0, '2026-01', { 'linkedin-ssi': 70, revenue: 150 }),
    row(1, '2026-01', { 'linkedin-ssi': 69, revenue: 150 }),
    row(2, '2026-01', { 'linkedin-ssi': 20, revenue: 50 }),
  ];

  test.each<[string, Partial<PerformanceMeasure>, number[]]>([
    ['a gate that is missed leaves nothing', {}, [1.5, 0, 0]],
    ['or what it says', { otherwise: 0.5 }, [1.5, 0.75, 0.25]],
    ['or no more than the pay at target', { otherwise: 'no-accelerator' }, [1.5, 1, 0.5]],
    [
      'a multiplier is flat beyond its ends',
      {
        role: 'multiplier',
        payout: [
          { value: 35, payout: 0.8 },
          { value: 70, payout: 1 },
        ],
      },
      [1.5, 1.5 * (0.8 + (0.2 * 34) / 35), 0.4],
    ],
  ])('%s', (_, changed, paid) => {
    expect([...(replayed([revenue(), gate(changed)], rows)?.paid ?? [])]).toEqual(close(...paid));
  });

  test('act on what they name', () => {
    const leads: PerformanceMeasure = { metric: 'leads', weight: 0.5, target: 10 };
    const acting = gate({ appliesTo: ['leads'] });
    const withLeads = rows.map((one) => ({ ...one, metrics: { ...one.metrics, leads: 10 } }));
    expect([...(replayed([revenue({ weight: 0.5 }), leads, acting], withLeads)?.paid ?? [])]).toEqual(
      close(1.25, 0.75, 0.25),
    );
  });
});
