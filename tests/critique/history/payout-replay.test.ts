import { describe, expect, test } from 'vitest';
import { replayPayouts } from '../../../src/critique/replay-payouts';
import type { IncentivePlanInput } from '../../../src/model/plan';
import type { Observation } from '../../../src/model/plan-data';
import { team } from '../support';

const plan: IncentivePlanInput = {
  name: 'Revenue and leads',
  period: 'month',
  targetIncentive: 2000,
  measures: [
    { metric: 'revenue', weight: 0.75, target: 100 },
    { metric: 'leads', weight: 0.25, target: 10 },
  ],
};

/** Twelve without a licence who bring half of each target, twelve with one who bring all of it. */
const observations = team(24, 3, {
  revenue: (p) => (p < 12 ? 50 : 100),
  leads: (p) => (p < 12 ? 5 : 10),
}).map(
  (row): Observation => ({
    ...row,
    licence: Number(String(row.participant).slice(1)) < 12 ? 'free' : 'sales-navigator',
  }),
);

describe('a replay of payouts', () => {
  test('gives the total, and the mean a participant and period of each licence, in money', () => {
    expect(replayPayouts(plan, observations)).toMatchObject({
      participants: 24,
      total: 12 * 3 * 1000 + 12 * 3 * 2000,
      byLicence: [
        { licence: 'free', participants: 12, meanPayout: 1000 },
        { licence: 'sales-navigator', participants: 12, meanPayout: 2000 },
      ],
    });
  });

  test('is in units of the target incentive where the plan names none', () => {
    const { targetIncentive: _, ...unpriced } = plan;
    expect(replayPayouts(unpriced, observations)).toMatchObject({
      total: 54,
      byLicence: [{ meanPayout: 0.5 }, { meanPayout: 1 }],
    });
  });

  test('is none where no figure of a measure is told: what it pays is unknown, not nothing', () => {
    const without = (...ids: string[]) =>
      observations.map((row) => ({
        ...row,
        metrics: Object.fromEntries(
          Object.entries(row.metrics).map(([id, value]) => [id, ids.includes(id) ? null : value]),
        ),
      }));
    expect(replayPayouts(plan, without('revenue', 'leads'))).toBeNull();
    expect(replayPayouts(plan, without('leads'))).toBeNull();
    const dropped = observations.map(({ metrics: { leads: _, ...metrics }, ...row }) => ({
      ...row,
      metrics,
    }));
    expect(replayPayouts(plan, dropped)).toBeNull();
    const some = observations.map((row, at) => (at < 36 ? row : (without('leads')[at] as Observation)));
    expect(replayPayouts(plan, some)?.total).toBe(36 * 1000 + 36 * 1500);
  });
});

test('a gate that nobody measured counts as met, and that is said', () => {
  const given: IncentivePlanInput = {
    name: 'Gated',
    period: 'month',
    targetIncentive: 1000,
    measures: [
      { metric: 'revenue', weight: 1, target: 100 },
      { metric: 'relationship-quality', role: 'gate', target: 4 },
    ],
  };
  const rows = Array.from({ length: 6 }, (_, participant) => ({
    participant,
    period: '2026-01',
    metrics: { revenue: 100 + participant },
  }));
  expect(replayPayouts(given, rows)).toMatchObject({
    total: 6150,
    promised: 6000,
    remarks: [{ reason: 'unknown-condition', count: 6 }],
  });
});
