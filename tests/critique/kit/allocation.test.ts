import { describe, expect, test } from 'vitest';
import { allocate, allocationEvidence } from '../../../src/critique/kit/allocation';
import { memory } from '../../../src/critique/kit/memoize';
import { toPlanPeriods } from '../../../src/model/panel/aggregate';
import type { IncentivePlanInput } from '../../../src/model/plan';
import type { Observation } from '../../../src/model/plan-data';
import { checkData } from '../../../src/schema/check-data';
import { replayPlan } from '../../../src/scoring/replay/replay-plan';
import { resolved } from '../../resolved';
import { team } from '../support';

const plan: IncentivePlanInput = {
  name: 'Meetings',
  period: 'month',
  goals: ['revenue'],
  measures: [{ metric: 'meetings', weight: 1, target: 10 }],
};
const options = { confidence: 0.95, minimumGroupSize: 5 };

function allocated(observations: Observation[], changed: Partial<IncentivePlanInput> = {}, asked = options) {
  const checked = resolved({ ...plan, ...changed });
  const { panel } = checkData({ observations }, checked);
  const ids = new Set([...checked.measures.map(({ metric }) => metric), ...checked.goals]);
  const metrics = [...ids].flatMap((id) => checked.catalogue.get(id) ?? []);
  const replayed = () => panel && replayPlan(checked, panel);
  return allocate(checked, panel && toPlanPeriods(panel, checked.period, metrics), replayed, asked);
}

/** Ten people of whom the first half has all the meetings and the other all the revenue. */
const apart = team(10, 3, {
  meetings: (p) => (p < 5 ? 10 : 0),
  revenue: (p) => (p < 5 ? 0 : 100),
});
const along = team(10, 3, { meetings: (p, t) => 5 + p + t, revenue: (p, t) => 100 * (5 + p + t) });

function found(observations: Observation[], changed: Partial<IncentivePlanInput> = {}, asked = options) {
  const allocation = allocated(observations, changed, asked);
  if (typeof allocation === 'string') throw new Error(`there is none: ${allocation}`);
  return allocation;
}

describe('an allocation', () => {
  test('is 1 where all goes to those who bring nothing, and half of it by equal pay', () => {
    const { shares, ...rest } = found(apart);
    expect(rest).toMatchObject({ goals: ['revenue'], participants: 10, periods: 3, observations: 30 });
    expect(shares.misallocated).toBeCloseTo(1, 12);
    expect(shares.equalPay).toBeCloseTo(0.5, 12);
  });

  test('is 0 where pay is in proportion to results, and better than equal pay for certain', () => {
    const { shares, difference } = found(along);
    expect(shares.misallocated).toBeCloseTo(0, 12);
    expect(difference.value).toBeCloseTo(-shares.equalPay, 12);
    expect(difference.high).toBeLessThan(0);
    expect(difference.low).toBeLessThanOrEqual(difference.value);
  });

  test('is less certain the surer one wants to be', () => {
    const noisy = team(10, 3, {
      meetings: (p, t) => 5 + ((p * 7 + t) % 9),
      revenue: (p, t) => 100 + ((p * 5 + t * 3) % 11) * 10,
    });
    const width = (confidence: number) => {
      const { high, low } = found(noisy, {}, { ...options, confidence }).difference;
      return high - low;
    };
    expect(width(0.99)).toBeGreaterThan(width(0.8));
  });

  test('counts nobody who has no row with all that is asked', () => {
    const one = along.map((row) =>
      row.participant === 'p3' ? { ...row, metrics: { meetings: 9, revenue: null } } : row,
    );
    const without = along.filter(({ participant }) => participant !== 'p3');
    expect(found(one)).toEqual({ ...found(without) });
    expect(found(one).participants).toBe(9);
    expect(found(one).observations).toBe(27);
  });

  test('is made once for all that ask, whatever their confidence', () => {
    const checked = resolved(plan);
    const { panel } = checkData({ observations: along }, checked);
    const metrics = ['meetings', 'revenue'].flatMap((id) => checked.catalogue.get(id) ?? []);
    const rows = panel && toPlanPeriods(panel, 'month', metrics);
    const memoize = memory();
    const payouts = panel && replayPlan(checked, panel);
    const first = allocate(checked, rows, () => payouts, options, memoize);
    const again = allocate(checked, rows, () => payouts, { ...options, confidence: 0.8 }, memoize);
    expect(typeof first === 'string' ? null : first.shares).toBe(
      typeof again === 'string' ? 0 : again.shares,
    );
  });

  test.each<[string, Observation[], Partial<IncentivePlanInput>, string]>([
    [
      'rows that are coarser',
      along.map((row) => ({ ...row, period: `202${row.period}` })),
      {},
      'plan-periods',
    ],
    ['no target', along, { measures: [{ metric: 'meetings', weight: 1, target: null }] }, 'target'],
    ['no figures of a goal', along, { goals: ['conversions'] }, 'column'],
    ['too few people', along.filter(({ participant }) => participant < 'p5'), {}, 'participants'],
    ['nothing paid', team(10, 3, { meetings: () => 0, revenue: (p) => p }), {}, 'paid'],
    ['nothing brought', team(10, 3, { meetings: (p) => p, revenue: () => 0 }), {}, 'outcomes'],
  ])('is none with %s', (_, observations, changed, lack) => {
    expect(allocated(observations, changed)).toBe(lack);
  });

  test('is none of a team below the size that the caller asks for', () => {
    expect(allocated(along, {}, { ...options, minimumGroupSize: 11 })).toBe('participants');
    expect(typeof allocated(along, {}, { ...options, minimumGroupSize: 10 })).toBe('object');
  });

  test('is none where pay has no end', () => {
    const metrics = [
      {
        id: 'days',
        label: { en: 'Days' },
        captures: 'attention',
        nature: 'state',
        producedBy: 'participant',
        automatable: false,
        licence: 'free',
        better: 'lower',
      } as const,
    ];
    const rows = team(10, 3, { days: (p) => p, revenue: (p) => p });
    const measures = [{ metric: 'days', weight: 1, target: 4 }];
    expect(allocated(rows, { metrics, measures })).toBe('cap');
    expect(typeof allocated(rows, { metrics, measures: [{ ...measures[0]!, cap: 2 }] })).toBe('object');
  });
});

describe('the figures of an allocation', () => {
  const checked = resolved(plan);

  test('are of what is paid and of the goals, with the interval of the difference alone', () => {
    const allocation = found(along);
    const { misallocated, equalPay, difference } = allocationEvidence(checked, allocation, 0.95);
    const n = { participants: 10, periods: 3, observations: 30 };
    const frame = { about: ['meetings', 'revenue'], unit: 'share', test: null, n };
    expect(misallocated).toEqual({
      ...frame,
      name: 'misallocated',
      value: allocation.shares.misallocated,
      interval: null,
      threshold: null,
    });
    expect(equalPay).toEqual({
      ...frame,
      name: 'misallocated-by-equal-pay',
      value: allocation.shares.equalPay,
      interval: null,
      threshold: null,
    });
    expect(difference).toEqual({
      ...frame,
      name: 'difference',
      value: allocation.difference.value,
      interval: {
        low: allocation.difference.low,
        high: allocation.difference.high,
        level: 0.95,
        method: 'delete-one-participant jackknife, skewness removed',
      },
      threshold: { value: 0, origin: 'default' },
    });
  });

  test('are the same without a value where there is none', () => {
    const { misallocated, equalPay, difference } = allocationEvidence(checked, null, 0.95);
    for (const figure of [misallocated, equalPay, difference])
      expect(figure).toMatchObject({ about: ['meetings'], value: null, interval: null, n: null });
    expect(difference.threshold).toEqual({ value: 0, origin: 'default' });
  });

  test('name a metric once that is paid and wanted', () => {
    const own = resolved({ ...plan, measures: [{ metric: 'revenue', weight: 1, target: 10 }] });
    expect(allocationEvidence(own, found(along), 0.95).difference.about).toEqual(['revenue']);
  });
});
