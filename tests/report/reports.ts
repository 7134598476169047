import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluateIncentivePlan } from '../../src/critique/evaluate-incentive-plan';
import type { IncentivePlanInput } from '../../src/model/plan';
import type { BeforeAfterCase, Observation } from '../../src/model/plan-data';
import type { Finding, IncentivePlanReport } from '../../src/model/report';
import { createGenerator } from '../../src/stats/descriptive/random';
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

/** 40 people, half with Sales Navigator: in July all scores fall, and revenues that would just miss the target make it. */
export const moved: IncentivePlanReport = evaluateIncentivePlan(
  {
    ...money,
    name: 'A new ruler, and a target within reach',
    period: 'month',
    goals: ['revenue'],
    measures: [
      { metric: 'linkedin-ssi', weight: 0.6, target: 60 },
      { metric: 'revenue', weight: 0.4, target: 10_000 },
    ],
  },
  {
    observations: teamOf(40, ({ person, month, normal }) => {
      const sold = 9800 + 1500 * normal();
      return {
        licence: person % 2 === 0 ? 'free' : 'sales-navigator',
        metrics: {
          'linkedin-ssi': 62 + (person % 7) - (month > 6 ? 6.5 : 0) + 1.6 * normal(),
          revenue: sold > 9700 && sold < 10_000 ? 10_000 + Math.abs(100 * normal()) : sold,
        },
      };
    }),
  },
);

/** A metric of which less is better: values that would just miss the target make it, from above. */
export const piledBelow: IncentivePlanReport = evaluateIncentivePlan(
  {
    name: 'Deliver in time',
    period: 'month',
    metrics: [
      {
        id: 'days-late',
        label: { en: 'Days late', fr: 'Jours de retard' },
        captures: 'activity',
        nature: 'rating',
        producedBy: 'participant',
        automatable: false,
        licence: 'free',
        better: 'lower',
        maximum: 100,
      },
    ],
    measures: [{ metric: 'days-late', weight: 1, target: 40 }],
  },
  {
    observations: teamOf(40, ({ normal }) => {
      const late = 42 + 10 * normal();
      return { metrics: { 'days-late': late > 40 && late < 42 ? 40 - Math.abs(normal()) : late } };
    }),
  },
);

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

/** A year of a team by month, drawn from a seed. */
function teamOf(
  people: number,
  rowOf: (at: {
    person: number;
    month: number;
    normal: () => number;
  }) => Omit<Observation, 'participant' | 'period'>,
): Observation[] {
  const random = createGenerator(1);
  // Sum of twelve uniform draws less six: close enough to a bell curve.
  const normal = (): number =>
    Array.from({ length: 12 }, () => random()).reduce((sum, draw) => sum + draw, -6);
  return Array.from({ length: people * 12 }, (_, at): Observation => {
    const [person, month] = [Math.floor(at / 12), (at % 12) + 1];
    const row = rowOf({ person, month, normal });
    return { participant: person, period: `2025-${String(month).padStart(2, '0')}`, ...row };
  });
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
