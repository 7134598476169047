import { expect, test } from 'vitest';
import { evaluateIncentivePlan } from '../../../src/critique/evaluate-incentive-plan';
import { fr } from '../../../src/locales/fr';
import type { IncentivePlanInput } from '../../../src/model/plan';
import { renderMarkdown } from '../../../src/report';
import { team } from '../support';

const plan: IncentivePlanInput = {
  name: 'Plan',
  period: 'month',
  targetIncentive: 1000,
  measures: [{ metric: 'revenue', weight: 1, target: 100 }],
};

/** What a team that reaches so much a month is told. */
function audited(revenue: number) {
  const report = evaluateIncentivePlan(plan, {
    observations: team(12, 3, { revenue: (p) => revenue * (1 + (p % 3) / 100) }),
  });
  return { report, notes: report.data?.notes.map(({ text }) => text) ?? [] };
}

test.each([
  [2000, '2,020%'],
  [5, '5%'],
])('pay far from what is promised is noted, and all the rest is said: %i of 100', (revenue, percent) => {
  const { report, notes } = audited(revenue);
  expect(notes).toEqual([
    `Over this history the plan would have paid ${percent} of what it promises at target. A target or the figures may be in another unit, or for another length of time.`,
  ]);
  expect(report.payouts?.total).toBeGreaterThan(0);
  expect(report.findings.every(({ need }) => need?.reason !== 'unclear-scale')).toBe(true);
  expect(renderMarkdown(report, { locale: fr })).toContain('de ce qu’il promet à l’objectif');
});

test.each([990, 100, 10])('nearer to it nothing is noted: %i of 100', (revenue) => {
  expect(audited(revenue).notes).toEqual([]);
});

test.each([
  [8, 1],
  [0.08, 0],
])('a commission of %f for each 1 sold: %i notes', (rate, count) => {
  const commissions: IncentivePlanInput = {
    name: 'Plan',
    period: 'month',
    currency: 'EUR',
    measures: [{ metric: 'revenue', target: 100, commission: { rates: [{ from: 0, rate }] } }],
  };
  const report = evaluateIncentivePlan(commissions, {
    observations: team(12, 3, { revenue: (p) => 100 + p }),
  });
  const notes = report.data?.notes.filter(({ id }) => id === 'data/commission-beyond-values') ?? [];
  expect(notes).toHaveLength(count);
  for (const { text } of notes)
    expect(text).toBe(
      'The commission on “Revenue” pays 8 for each 1 of it. Where 8% is meant, the rate is 0.08.',
    );
});
