import { expect, test } from 'vitest';
import { evaluateIncentivePlan } from '../../../src/critique/evaluate-incentive-plan';
import { fr } from '../../../src/locales/fr';
import { renderMarkdown } from '../../../src/report';
import { readExport } from '../../fixtures/exports/read';

const plan = { name: 'Plan', period: 'month', targetIncentive: 1000, currency: 'USD' } as const;

test('rows dated on the first of a month are that month', () => {
  const report = evaluateIncentivePlan(
    { ...plan, measures: [{ metric: 'revenue', weight: 1, target: 75_000 }] },
    { observations: readExport('dated-on-the-first.csv') },
  );
  expect(report.payouts?.total).toBe(48_200);
  const attained = report.findings.find(({ rule }) => rule === 'plan-design/target-attainment');
  expect(attained?.evidence.find(({ unit }) => unit === 'share')?.value).toBeCloseTo(0.58, 2);
  expect(report.data).toMatchObject({ periods: 6, observations: 48, excluded: [] });
  expect(report.data?.notes.map(({ text }) => text)).toEqual([
    'Each date is read as the month it lies in: all are dated alike, and nobody has two rows in one month.',
  ]);
  expect(renderMarkdown(report, { locale: fr })).toContain(
    'Chaque date est lue comme le mois où elle tombe\u00a0: toutes sont datées',
  );
});
