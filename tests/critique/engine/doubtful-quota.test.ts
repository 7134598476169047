import { describe, expect, test } from 'vitest';
import { comparePlans } from '../../../src/critique/compare-plans';
import { evaluateIncentivePlan } from '../../../src/critique/evaluate-incentive-plan';
import { replayPayouts } from '../../../src/critique/replay-payouts';
import { fr } from '../../../src/locales/fr';
import type { IncentivePlanInput, PerformanceMeasure } from '../../../src/model/plan';
import type { Observation } from '../../../src/model/plan-data';
import { renderMarkdown } from '../../../src/report';

const plan = (measure: Partial<PerformanceMeasure> = { weight: 1 }): IncentivePlanInput => ({
  name: 'Plan',
  period: 'month',
  targetIncentive: 1000,
  currency: 'USD',
  measures: [{ metric: 'revenue', target: 'own', ...measure } as PerformanceMeasure],
});

/** Eight people over a year, who reach about 100,000 a month, against a quota. */
function history(
  quota: (at: number) => number,
  period = (month: number): string | number => `2025-${String(month).padStart(2, '0')}`,
): Observation[] {
  return Array.from({ length: 8 * 12 }, (_, at) => ({
    participant: at % 8,
    period: period(1 + Math.floor(at / 8)),
    metrics: { revenue: 90_000 + 2_500 * (at % 8) + 1_000 * (at % 3) },
    targets: { revenue: quota(at) },
  }));
}

const unclear = (given: IncentivePlanInput, observations: Observation[]) =>
  evaluateIncentivePlan(given, { observations }).findings.filter(
    ({ need }) => need?.reason === 'unclear-scale',
  );

describe('a quota that seems to be the year’s', () => {
  const yearly = history(() => 1_200_000);

  test('is asked about, and nothing is paid on it', () => {
    const report = evaluateIncentivePlan(plan(), { observations: yearly });
    expect(report.payouts).toMatchObject({ total: null, promised: 96_000, ratio: null, byLicence: [] });
    expect(unclear(plan(), yearly).map(({ rule }) => rule)).toEqual([
      'outcome-divergence/payout-misallocation',
      'artificial-behaviour/target-bunching',
      'plan-design/target-attainment',
    ]);
    const [first] = unclear(plan(), yearly);
    expect(first?.message.text).toBe(
      'In this history the quota of “Revenue” is 1,200,000 in every row, about 12 times what is reached in one: is it that of a year?',
    );
    expect(first?.need?.detail.text).toBe(
      'Quotas of “Revenue” for the time of their rows; where the one quota is right, it is the plan’s target.',
    );
    expect(renderMarkdown(report, { locale: fr })).toContain('est-ce celui d’une année');
    expect(replayPayouts(plan(), yearly)?.total).toBeNull();
    const { payouts, limits } = comparePlans(plan(), plan({ weight: 1, cap: 1 }), { observations: yearly });
    expect(payouts).toBeNull();
    expect(limits.map(({ id }) => id)).toContain('comparison/scale');
  });

  test('what a commission would pay at such a quota is not told either', () => {
    const commission = plan({ commission: { rates: [{ from: 0, rate: 0.05 }] } });
    expect(replayPayouts(commission, yearly)).toMatchObject({ total: null, promised: null });
  });

  test('as the plan’s target it is taken as it is', () => {
    expect(replayPayouts(plan({ weight: 1, target: 1_200_000 }), yearly)?.total).toBeGreaterThan(0);
  });

  test('of few people the figure is not told', () => {
    const two = yearly.filter(({ participant }) => Number(participant) < 2);
    const [first] = unclear(plan(), two);
    expect(first?.message.text).toContain('the quota of “Revenue” is the same in every row');
  });
});

const inQuarters = (month: number) => `${2022 + Math.ceil(month / 4)}-Q${1 + ((month - 1) % 4)}`;

test.each<[string, Observation[], string]>([
  [
    'a quarter’s in months',
    history(() => 300_000),
    'about 3 times what is reached in one: is it that of a quarter?',
  ],
  [
    'a year’s in quarters',
    history(() => 400_000, inQuarters),
    'about 4 times what is reached in one: is it that of a year?',
  ],
  [
    'any in numbered periods',
    history(() => 400_000, Number),
    'about 4 times what is reached in one: is it that of a longer time?',
  ],
])('%s', (_, rows, said) => {
  const period = String(rows[0]?.period).includes('Q') ? 'quarter' : 'month';
  expect(unclear({ ...plan(), period }, rows)[0]?.message.text).toContain(said);
});

test.each<[string, Observation[]]>([
  ['a quota that fits', history(() => 100_000)],
  ['one that is twice what is reached', history(() => 200_000)],
  ['one that is six times what is reached', history(() => 600_000)],
  ['quotas that differ', history((at) => (at === 5 ? 1_100_000 : 1_200_000))],
  ['a quota of 0', history(() => 0)],
  [
    'a year’s in years',
    history(
      () => 1_200_000,
      (month) => String(2000 + month),
    ),
  ],
])('%s is not asked about', (_, rows) => {
  const period = /^\d{4}$/.test(String(rows[0]?.period)) ? 'year' : 'month';
  expect(unclear({ ...plan(), period }, rows)).toEqual([]);
});

test('a team’s quota is held against what the team reaches', () => {
  const rows = history(() => 800_000).map((row) => ({ ...row, team: 'north' }));
  expect(unclear(plan({ weight: 1, level: 'team' }), rows)).toEqual([]);
  const yearly = history(() => 9_600_000).map((row) => ({ ...row, team: 'north' }));
  expect(unclear(plan({ weight: 1, level: 'team' }), yearly)).not.toEqual([]);
});
