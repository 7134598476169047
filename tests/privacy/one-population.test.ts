import { describe, expect, it } from 'vitest';
import { comparePlans } from '../../src/critique/compare-plans';
import { evaluateIncentivePlan } from '../../src/critique/evaluate-incentive-plan';
import { replayPayouts } from '../../src/critique/replay-payouts';
import type { IncentivePlanInput } from '../../src/model/plan';
import type { Observation } from '../../src/model/plan-data';
import { told } from '../told';

const PILLARS = ['professional-brand', 'right-people', 'insights', 'relationships'].map(
  (id) => `linkedin-ssi/${id}`,
);

/** Paid in proportion to revenue, so that money is revenue in another unit. */
const revenuePlan: IncentivePlanInput = {
  name: 'Revenue',
  period: 'quarter',
  goals: ['revenue'],
  measures: [{ metric: 'revenue', weight: 1, target: 1 }],
};

/** A quarter or more of months; values with digits of their own. */
function months(people: number, count: number): Observation[] {
  return Array.from({ length: people * count }, (_, row) => {
    const [participant, month] = [Math.floor(row / count), row % count];
    const pillars = PILLARS.map((_, pillar) => 8 + Math.sin(1 + row * 7 + pillar) * 6);
    return {
      participant,
      period: `2026-${String(month + 1).padStart(2, '0')}`,
      licence: participant % 2 === 0 ? 'free' : 'sales-navigator',
      metrics: {
        revenue: 50_000 + 10_000 * Math.sin(1 + row * 3),
        'linkedin-ssi': pillars.reduce((sum, points) => sum + points, 0),
        ...Object.fromEntries(PILLARS.map((id, at) => [id, pillars[at] ?? 0])),
      },
    };
  });
}

/** Somebody's rows changed or dropped. */
function odd(rows: Observation[], change: (row: Observation) => Observation | null): Observation[] {
  return rows.flatMap((row) => (row.participant === 3 ? (change(row) ?? []) : row));
}

const withoutMarch = (row: Observation) => (row.period === '2026-03' ? null : row);
const withoutRevenueInMarch = (row: Observation) =>
  row.period === '2026-03' ? { ...row, metrics: { ...row.metrics, revenue: null } } : row;

function revenueOf(rows: readonly Observation[]): number {
  return rows.reduce((sum, { metrics }) => sum + (metrics.revenue ?? 0), 0);
}

describe('one population', () => {
  it.each([
    ['a row missing', withoutMarch],
    ['a value missing', withoutRevenueInMarch],
  ])('leaves out of every figure whom payouts leave out: %s', (_, change) => {
    const observations = odd(months(24, 3), change);
    const others = observations.filter(({ participant }) => participant !== 3);
    const { payouts, series } = evaluateIncentivePlan(revenuePlan, { observations });
    expect(payouts?.total).toBe(told(revenueOf(others)));
    for (const { period, means } of series?.timeline ?? []) {
      const rows = others.filter((row) => row.period === period);
      expect(means.revenue).toBe(Number((revenueOf(rows) / rows.length).toPrecision(3)));
    }
  });

  it('is that of payouts compared, replayed and proposed too', () => {
    const observations = odd(months(24, 3), withoutMarch);
    const { payouts } = evaluateIncentivePlan(revenuePlan, { observations });
    expect(replayPayouts(revenuePlan, observations)?.total).toBe(payouts?.total);
    const halved = { ...revenuePlan, measures: [{ metric: 'revenue', weight: 1, target: 2 }] };
    const compared = comparePlans(revenuePlan, halved, { observations }).payouts;
    expect(compared?.before).toBe(payouts?.total);
    const others = observations.filter(({ participant }) => participant !== 3);
    expect(compared?.after).toBe(told(revenueOf(others) / 2));
  });

  it('has no month of a quarter that few were there for', () => {
    const joined = months(24, 6).filter(
      ({ participant, period }) => Number(participant) < 3 || period < '2026-04',
    );
    const { series, payouts } = evaluateIncentivePlan(revenuePlan, { observations: joined });
    expect(series?.timeline).toHaveLength(3);
    expect(payouts?.total).toBe(told(revenueOf(joined.filter(({ period }) => period < '2026-04'))));
  });

  it('counts a value that few have in a period as nobody’s', () => {
    const rows = months(24, 3).map((row) =>
      row.period === '2026-02' && Number(row.participant) >= 5
        ? { ...row, metrics: { ...row.metrics, 'linkedin-ssi': null } }
        : row,
    );
    const plan = { ...revenuePlan, measures: [{ metric: 'linkedin-ssi', weight: 1, target: 40 }] };
    const timeline = evaluateIncentivePlan(plan, { observations: rows }).series?.timeline ?? [];
    expect(timeline.map(({ means }) => means['linkedin-ssi'] === null)).toEqual([false, true, false]);
    expect(timeline.every(({ means }) => means.revenue !== null)).toBe(true);
  });

  it('is the same for a total and its pillars', () => {
    const observations = odd(months(24, 3), (row) => ({
      ...row,
      metrics: { ...row.metrics, 'linkedin-ssi': null },
    }));
    const plan: IncentivePlanInput = {
      ...revenuePlan,
      period: 'month',
      measures: ['linkedin-ssi', ...PILLARS].map((metric) => ({ metric, weight: 0.2, target: 10 })),
    };
    for (const { period, means } of evaluateIncentivePlan(plan, { observations }).series?.timeline ?? []) {
      const others = observations.filter((row) => row.period === period && row.participant !== 3);
      for (const id of ['linkedin-ssi', ...PILLARS]) {
        const mean = others.reduce((sum, { metrics }) => sum + (metrics[id] ?? 0), 0) / others.length;
        expect(means[id]).toBe(Number(mean.toPrecision(3)));
      }
    }
  });

  it('hides further days where those with few people at work are the work of few', () => {
    const days = Array.from({ length: 31 }, (_, day) => day + 1);
    const isWeekend = (day: number): boolean => [3, 4, 10, 11, 17, 18, 24, 25, 31].includes(day);
    const observations = Array.from({ length: 12 }, (_, participant) =>
      days
        .filter((day) => !isWeekend(day) || participant === 3)
        .map((day) => ({
          participant,
          period: `2026-01-${String(day).padStart(2, '0')}`,
          metrics: { revenue: 100 + participant * day },
        })),
    ).flat();
    const { series } = evaluateIncentivePlan({ ...revenuePlan, period: 'month' }, { observations });
    const shown = series?.timeline.filter(({ means }) => means.revenue !== null) ?? [];
    // All but the nine days of one person, and one of everybody's.
    expect(shown).toHaveLength(31 - 9 - 1);
  });
});

describe('figures of the whole team', () => {
  it.each([
    [10, 6, true],
    [10, 5, false],
    [5, 6, true],
    [5, 5, false],
    [20, 19, false],
    [20, 20, true],
  ])('with groups of %i and %i people: shown %s', (minimumGroupSize, people, shown) => {
    const data = { observations: months(people, 3) };
    const options = { minimumGroupSize };
    const report = evaluateIncentivePlan(revenuePlan, data, options);
    const attainment = report.findings.find(({ rule }) => rule === 'plan-design/target-attainment');
    const found = {
      payouts: report.payouts !== null,
      timeline: (report.series?.timeline.length ?? 0) > 0,
      compared: comparePlans(revenuePlan, revenuePlan, data, options).payouts !== null,
    };
    expect(found).toEqual({ payouts: shown, timeline: shown, compared: shown });
    if (!shown) expect(attainment?.evidence).toEqual([]);
  });
});

describe('bars', () => {
  const plan = { ...revenuePlan, period: 'month' } as const;
  const histogramOf = (values: readonly number[]) =>
    evaluateIncentivePlan(plan, {
      observations: values.map((revenue, participant) => ({
        participant,
        period: '2026-01',
        metrics: { revenue },
      })),
    }).series?.histogram[0];

  it('have no edge near a value far from all others, and at both ends as many people as a group', () => {
    const values = Array.from({ length: 60 }, (_, at) => 100 + at);
    const [usual, withStar] = [histogramOf(values), histogramOf([...values.slice(1), 1000])];
    expect(withStar?.edges.at(-1)).toBeLessThan(500);
    for (const bars of [usual, withStar]) {
      expect(bars?.counts[0]).toBeGreaterThanOrEqual(10);
      expect(bars?.counts.at(-1)).toBeGreaterThanOrEqual(10);
    }
  });

  it('do not say which of two withheld bars is empty', () => {
    const values = [
      ...Array.from({ length: 30 }, (_, at) => 100 + at / 3),
      ...Array.from({ length: 11 }, (_, at) => 125 + at / 2),
      ...Array.from({ length: 30 }, (_, at) => 150 + at / 3),
    ];
    const { counts = [] } = histogramOf(values) ?? {};
    if (counts.includes(null)) expect(counts).not.toContain(0);
  });
});
