import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evaluateIncentivePlan } from '../../src/critique/evaluate-incentive-plan';
import type { IncentivePlanInput, PlanDataInput } from '../../src/index';
import { figure } from './support';

const [head = '', ...lines] = readFileSync(
  join(import.meta.dirname, '../golden/panels/panel-20x12.csv'),
  'utf8',
)
  .trim()
  .split(/\r?\n/);
const names = head.split(',');
const column = (name: string): number[] => lines.map((line) => Number(line.split(',')[names.indexOf(name)]));

/** A plan whose validity the reference panel leaves open. */
const referencePlan: IncentivePlanInput = {
  name: 'Panel',
  period: 'quarter',
  goals: ['revenue'],
  salesCycleMonths: 2,
  measures: [
    { metric: 'linkedin-ssi', weight: 0.7, target: 65 },
    { metric: 'revenue', weight: 0.3, target: 15_000 },
  ],
};

/** A given panel of 20 people over 12 months; tests/golden/panels has what other programs find in it. */
const referencePanel: PlanDataInput = {
  observations: {
    participant: column('rep'),
    period: column('period').map((month) => `2025-${String(month).padStart(2, '0')}`),
    metrics: { 'linkedin-ssi': column('ssi'), revenue: column('revenue') },
  },
};

test('the audit has the correlations that other programs find in the same panel', () => {
  const { findings } = evaluateIncentivePlan(referencePlan, referencePanel);
  const validity = findings.find(({ rule }) => rule === 'outcome-divergence/validity');
  if (validity === undefined) throw new Error('validity did not answer');
  const within = figure(validity, 'within-participants');
  expect(within.value).toBeCloseTo(0.110068419438451, 11);
  expect(within.interval?.low).toBeCloseTo(-0.095277286, 9);
  expect(within.interval?.high).toBeCloseTo(0.306428957, 9);
  expect(figure(validity, 'row-correlation').value).toBeCloseTo(0.002857434983969, 11);
});
