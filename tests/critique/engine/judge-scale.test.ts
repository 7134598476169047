import { describe, expect, test } from 'vitest';
import { comparePlans } from '../../../src/critique/compare-plans';
import { evaluateIncentivePlan } from '../../../src/critique/evaluate-incentive-plan';
import { replayPayouts } from '../../../src/critique/replay-payouts';
import { fr } from '../../../src/locales/fr';
import type { IncentivePlanInput } from '../../../src/model/plan';
import { renderMarkdown } from '../../../src/report';
import { readExport } from '../../fixtures/exports/read';

const history = readExport('percent-against-share.csv');
const plan = (target: number | null, metric = 'retention'): IncentivePlanInput => ({
  name: 'Plan',
  period: 'month',
  targetIncentive: 1000,
  currency: 'USD',
  measures: [{ metric, weight: 1, target }],
});
const audit = (given: IncentivePlanInput, observations = history) =>
  evaluateIncentivePlan(given, { observations });
const unclear = (given: IncentivePlanInput, observations = history) =>
  audit(given, observations).findings.filter(({ need }) => need?.reason === 'unclear-scale');

/** Held against the target, or paid by it. */
const RULES = [
  'outcome-divergence/payout-misallocation',
  'artificial-behaviour/target-bunching',
  'plan-design/target-attainment',
];

describe('a percentage against a share', () => {
  test('is asked about, and nothing is told of what was paid', () => {
    const report = audit(plan(0.92));
    expect(unclear(plan(0.92)).map(({ rule }) => rule)).toEqual(RULES);
    expect(report.payouts).toMatchObject({ total: null, promised: 144_000, ratio: null, byLicence: [] });
    const markdown = renderMarkdown(report);
    expect(markdown).toContain(
      'In this history “Customer retention” is about 100 times its target of 0.92: one of them is a percentage, the other a share.',
    );
    expect(markdown).not.toContain('the plan would have paid \\$');
    expect(markdown).toContain('With every target just reached it would have paid \\$144,000.');
    expect(renderMarkdown(report, { locale: fr })).toContain('vaut environ 100 fois son objectif de 0,92');
  });

  test('either way', () => {
    const shares = history.map((row) => ({
      ...row,
      metrics: { retention: (row.metrics.retention ?? 0) / 100 },
    }));
    const [first] = unclear(plan(92), shares);
    expect(first?.message.text).toContain('is about a hundredth of its target of 92');
    expect(unclear(plan(0.92), shares)).toEqual([]);
  });

  test('of quotas of their own', () => {
    const own = history.map((row) => ({ ...row, targets: { retention: 0.9 } }));
    const ofTheirOwn = { ...plan(1), measures: [{ metric: 'retention', weight: 1, target: 'own' as const }] };
    const [first] = unclear(ofTheirOwn, own);
    expect(first?.message.text).toContain('is about 100 times each one’s own quota');
    expect(audit(ofTheirOwn, own).payouts?.total).toBeNull();
    expect(
      unclear(
        ofTheirOwn,
        own.map((row) => ({ ...row, targets: { retention: 90 } })),
      ),
    ).toEqual([]);
  });

  test('in a comparison and a replay as well', () => {
    expect(replayPayouts(plan(0.92), history)?.total).toBeNull();
    expect(replayPayouts(plan(92), history)?.total).toBeGreaterThan(0);
    const { payouts, limits } = comparePlans(plan(92), plan(0.92), { observations: history });
    expect(payouts).toBeNull();
    expect(limits.map(({ id }) => id)).toContain('comparison/scale');
  });
});

test.each<[string, IncentivePlanInput, number]>([
  ['one scale', plan(92), 1],
  ['a factor of 75', plan(93 / 75), 1],
  ['a factor of 130', plan(93 / 130), 1],
  ['no target yet', plan(null), 1],
  ['a sum far beyond its target', plan(0.92, 'revenue'), 1],
])('%s is not asked about', (_, given) => {
  const [{ metric = '' } = {}] = given.measures;
  const rows = history.map((row) => ({ ...row, metrics: { [metric]: row.metrics.retention ?? null } }));
  expect(unclear(given, rows)).toEqual([]);
});

test('other measures are judged all the same: what fails, fails', () => {
  const both: IncentivePlanInput = {
    ...plan(0.92),
    measures: [
      { metric: 'retention', weight: 0.5, target: 0.92 },
      { metric: 'revenue', weight: 0.5, target: 10 },
    ],
  };
  const attainment = (revenue: (at: number) => number) =>
    audit(
      both,
      history.map((row, at) => ({ ...row, metrics: { ...row.metrics, revenue: revenue(at) } })),
    ).findings.find(({ rule }) => rule === 'plan-design/target-attainment');
  const failed = attainment((at) => (at % 12 === Math.floor(at / 12) ? 20 : 1));
  expect(failed).toMatchObject({ outcome: 'fail', targets: ['/measures/1'] });
  expect(attainment((at) => (at % 3 === 0 ? 1 : 20))).toMatchObject({
    outcome: 'cannot-tell',
    need: { reason: 'unclear-scale' },
    targets: ['/measures/0'],
  });
});
