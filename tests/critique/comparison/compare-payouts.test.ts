import { describe, expect, test } from 'vitest';
import { comparePlans } from '../../../src/critique/compare-plans';
import type { IncentivePlanInput, PerformanceMeasure } from '../../../src/model/plan';
import type { Observation } from '../../../src/model/plan-data';
import { team } from '../support';

const paying = (metric: string, changed: Partial<PerformanceMeasure> = {}): IncentivePlanInput => ({
  name: metric,
  period: 'month',
  measures: [{ metric, weight: 1, target: 10, ...changed }],
});

const history = (people: number, brought = (p: number, t: number) => 5 + ((p * 3 + t) % 7)) =>
  team(people, 4, { revenue: brought, leads: (p, t) => 5 + ((p * 5 + t * 2) % 7) });

function compared(before: IncentivePlanInput, after: IncentivePlanInput, observations?: Observation[]) {
  const { payouts, limits } = comparePlans(before, after, observations && { observations });
  const known = [
    'no-history',
    'participants',
    'target',
    'column',
    'missing',
    'nothing-paid',
    'cap',
    'coarse',
    'numbered',
  ];
  return { payouts, limits: limits.filter(({ id }) => known.some((one) => id === `comparison/${one}`)) };
}

describe('what both plans would have paid', () => {
  test('is told of six people, and of fewer not, with how many it takes', () => {
    const halfGain = history(6, (p, t) => 5 + ((p * 5 + t * 2) % 7) + (p < 3 ? 2 : 0));
    const six = compared(paying('revenue'), paying('leads'), halfGain);
    expect(six.payouts?.participants).toBe(6);
    expect(six.limits).toEqual([]);
    const five = compared(paying('revenue'), paying('leads'), history(5));
    expect(five.payouts).toBeNull();
    expect(five.limits.map(({ id, values }) => [id, values])).toEqual([
      ['comparison/participants', { participants: 6 }],
    ]);
    expect(five.limits[0]?.text).toContain('6');
  });

  test.each<[string, Parameters<typeof compared>, string, string[]]>([
    ['without a history', [paying('revenue'), paying('leads')], 'comparison/no-history', []],
    [
      'with a target that is not set',
      [paying('revenue'), paying('leads', { target: null }), history(8)],
      'comparison/target',
      ['Leads'],
    ],
    [
      'with figures that are missing altogether',
      [paying('conversions'), paying('meetings'), history(8)],
      'comparison/column',
      ['Conversions', 'Meetings'],
    ],
    [
      'where the first pays nothing',
      [paying('revenue'), paying('leads'), history(8, () => 0)],
      'comparison/nothing-paid',
      [],
    ],
  ])('is not told %s, and says why', (_, given, id, names) => {
    const { payouts, limits } = compared(...given);
    expect(payouts).toBeNull();
    expect(limits.map((limit) => limit.id)).toEqual([id]);
    for (const name of names) expect(limits[0]?.text).toContain(`“${name}”`);
  });

  test('says how many figures were missing of each', () => {
    const observations = history(12).map((row, at) =>
      at === 5 ? { ...row, metrics: { ...row.metrics, revenue: null } } : row,
    );
    const { payouts, limits } = compared(paying('revenue'), paying('leads'), observations);
    expect(payouts).not.toBeNull();
    expect(limits.map(({ id }) => id)).toEqual(['comparison/missing']);
    expect(limits[0]?.values.after).toBe(0);
    expect(Number(limits[0]?.values.before)).toBeGreaterThan(0);
  });

  test('is in money of one currency, or in target incentives of one length', () => {
    const unit = (before: Partial<IncentivePlanInput>, after: Partial<IncentivePlanInput>) =>
      comparePlans(
        { ...paying('revenue'), ...before },
        { ...paying('leads'), ...after },
        { observations: history(8) },
      ).payouts?.oneUnit;
    const money = (currency: string) => ({ targetIncentive: 100, currency });
    expect(unit({}, {})).toBe(true);
    expect(unit(money('EUR'), money('EUR'))).toBe(true);
    expect(unit(money('EUR'), money('CHF'))).toBe(false);
    expect(unit(money('EUR'), {})).toBe(false);
    expect(unit({}, money('EUR'))).toBe(false);
  });
});
