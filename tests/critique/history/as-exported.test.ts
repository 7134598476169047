import { describe, expect, test } from 'vitest';
import { evaluateIncentivePlan } from '../../../src/critique/evaluate-incentive-plan';
import { fr } from '../../../src/locales/fr';
import type { Observation } from '../../../src/model/plan-data';
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

describe('scores of 0 without a point in any pillar', () => {
  const SSI = 'linkedin-ssi';
  const scored = { ...plan, goals: ['revenue'], measures: [{ metric: SSI, weight: 1, target: 50 }] };
  const audit = (observations: Observation[]) => evaluateIncentivePlan(scored, { observations });

  test('are captures that failed: the audit is that with blanks, and names them', () => {
    const blanks = audit(readExport('blanks-for-failures.csv'));
    const zeros = audit(readExport('zeros-for-failures.csv'));
    const validity = zeros.findings.find(({ rule }) => rule === 'outcome-divergence/validity');
    expect(validity?.outcome).toBe('pass');
    expect(validity?.evidence[0]?.value).toBeCloseTo(0.74, 2);
    expect(zeros).toEqual({ ...blanks, data: zeros.data });
    expect(zeros.data?.excluded).toEqual([{ reason: 'failed-capture', count: 38, of: 288 }]);
    const said = '38 of 288 values of the Social Selling Index: 0 without a point in any pillar';
    expect(renderMarkdown(zeros)).toContain(said);
    expect(renderMarkdown(zeros, { locale: fr })).toContain('38 sur 288 valeurs du Social Selling Index');
  });

  test.each<[string, Observation['metrics'], number]>([
    ['with pillars at 0', { [SSI]: 0, [`${SSI}/insights`]: 0, [`${SSI}/relationships`]: null }, 1],
    ['with a point in a pillar', { [SSI]: 0, [`${SSI}/insights`]: 0.5 }, 0],
    ['without a total', { [`${SSI}/insights`]: 0 }, 0],
    ['of another metric', { [SSI]: 12, revenue: 0 }, 0],
  ])('%s', (_, metrics, count) => {
    const { data } = audit([{ participant: 1, period: '2025-01', metrics }]);
    const failed = data?.excluded.find(({ reason }) => reason === 'failed-capture');
    expect(failed?.count ?? 0).toBe(count);
  });
});
