import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluateIncentivePlan } from '../../src/critique/evaluate-incentive-plan';
import type { IncentivePlanInput } from '../../src/model/plan';
import type { BeforeAfterCase, Observation } from '../../src/model/plan-data';
import type { Finding, IncentivePlanReport } from '../../src/model/report';
import { split, ssiPlan } from '../critique/support';

/** A team of 20 over 12 periods, a quarter of whom hold Sales Navigator. */
const observations: Observation[] = readPanel('../golden/panels/panel-20x12.csv');

const fallen: BeforeAfterCase = {
  metric: 'linkedin-ssi',
  before: 87,
  after: 64,
  outcomeChanged: 'none',
};

const money = { targetIncentive: 3000, currency: 'EUR' };

/** The article's plan and its one case. */
export const article: IncentivePlanReport = evaluateIncentivePlan(
  { ...ssiPlan, ...money, name: 'Prime Social Selling 2026' },
  { cases: [fallen] },
);

const mixedPlan: IncentivePlanInput = {
  ...split('linkedin-ssi', 0.4, 'revenue'),
  ...money,
  goals: ['revenue', 'conversions'],
};

/** 40 % on the score, 60 % on revenue, with declared goals. */
export const mixed: IncentivePlanReport = evaluateIncentivePlan(mixedPlan);

/** The same with a history, and with two rows that miss their score. */
export const measured: IncentivePlanReport = evaluateIncentivePlan(mixedPlan, {
  observations: observations.map((row, at) =>
    at < 2 ? { ...row, metrics: { ...row.metrics, 'linkedin-ssi': null } } : row,
  ),
});

/** A plan that pays on nothing but revenue. */
export const revenue: IncentivePlanReport = evaluateIncentivePlan({
  name: 'Revenue',
  period: 'year',
  measures: [{ metric: 'revenue', weight: 1, target: 0.0125 }],
});

/** A plan that pays on a metric of the caller's own, in whose sentences its name stands in many places. */
export function ownMetricReport(name: string): IncentivePlanReport {
  const own = {
    id: 'own',
    label: { en: name, fr: name },
    captures: 'activity',
    nature: 'count',
    producedBy: 'participant',
    automatable: true,
    licence: 'free',
    maximum: 100,
  } as const;
  return evaluateIncentivePlan(
    {
      name,
      period: 'month',
      metrics: [own],
      goals: ['revenue', 'own'],
      measures: [
        { metric: 'own', weight: 0.5, target: null },
        { metric: 'linkedin-ssi', weight: 0.5, target: 80 },
      ],
    },
    { observations },
  );
}

/** A report with one of its findings changed. */
export function withFinding(
  report: IncentivePlanReport,
  at: number,
  change: Partial<Finding>,
): IncentivePlanReport {
  return {
    ...report,
    findings: report.findings.map((finding, place) => (place === at ? { ...finding, ...change } : finding)),
  };
}

function readPanel(path: string): Observation[] {
  const [header = '', ...lines] = readFileSync(join(import.meta.dirname, path), 'utf8')
    .trim()
    .split('\n');
  const names = header.split(',');
  return lines.map((line): Observation => {
    const cells = new Map(line.split(',').map((cell, at) => [names[at], Number(cell)]));
    const cell = (name: string): number => cells.get(name) ?? Number.NaN;
    return {
      participant: cell('rep'),
      period: cell('period'),
      licence: cell('tier') === 1 ? 'sales-navigator' : 'free',
      metrics: {
        'linkedin-ssi': cell('ssi'),
        'linkedin-ssi/professional-brand': cell('brand'),
        'linkedin-ssi/right-people': cell('people'),
        'linkedin-ssi/insights': cell('engage'),
        'linkedin-ssi/relationships': cell('relations'),
        leads: cell('leads'),
        conversions: cell('conversions'),
        revenue: cell('revenue'),
      },
    };
  });
}
