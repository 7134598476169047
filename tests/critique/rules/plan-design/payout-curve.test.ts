import { describe, expect, it } from 'vitest';
import type { PerformanceMeasure } from '../../../../src/model/plan';
import { figure, findingOf } from '../../support';

const rule = 'plan-design/payout-curve';

function plan(terms: Partial<PerformanceMeasure>, better: 'higher' | 'lower' = 'higher') {
  const rest = 1 - (terms.weight ?? 1);
  return {
    name: 'Curve',
    period: 'quarter' as const,
    metrics: [
      {
        id: 'x',
        label: { en: 'X' },
        captures: 'outcome' as const,
        nature: 'count' as const,
        producedBy: 'others' as const,
        automatable: false,
        licence: 'free' as const,
        better,
      },
    ],
    measures: [
      { metric: 'x', weight: 1, target: 100, ...terms },
      ...(rest > 0 ? [{ metric: 'revenue', weight: rest, target: 100 }] : []),
    ],
  };
}

const curve = (...points: [number, number][]) => ({
  payout: points.map(([attainment, payout]) => ({ attainment, payout })),
});

describe(rule, () => {
  it.each([
    ['linear', {}, 'pass', 0],
    ['linear and capped', { cap: 1.5 }, 'pass', 0],
    ['a low threshold', { threshold: 20 }, 'pass', 0.2],
    ['a high threshold', { threshold: 50 }, 'fail', 0.5],
    ['a high threshold on a light measure', { threshold: 50, weight: 0.4 }, 'pass', 0.2],
    ['all or nothing', { payout: 'all-or-nothing' as const }, 'fail', 1],
    ['all or nothing on a fifth', { payout: 'all-or-nothing' as const, weight: 0.2 }, 'pass', 0.2],
    ['from zero at the threshold', curve([0.5, 0], [1, 1], [1.5, 3]), 'pass', 0],
    ['zero up to half', curve([0, 0], [0.5, 0], [1, 1]), 'pass', 0],
    ['an amount for coming', curve([0, 0.3], [1, 1]), 'pass', 0],
    ['a jump on the way', curve([0, 0], [1, 0.7], [1, 1], [1.2, 1.2]), 'fail', 0.3],
    ['a jump cut by the cap', { ...curve([0, 0], [1, 0.9], [1, 2]), cap: 1 }, 'pass', 0.1],
    ['a curve that starts high', curve([0.8, 0.6], [1, 1]), 'fail', 0.6],
    ['a threshold on a curve', { ...curve([0, 0], [1, 1]), threshold: 70 }, 'fail', 0.7],
    ['a flat end', curve([0, 0], [1, 1], [1.5, 1]), 'pass', 0],
    ['points repeated', curve([0, 0], [0.5, 0.5], [0.5, 0.5], [1, 1]), 'pass', 0],
  ])('%s', (_, terms, outcome, step) => {
    const finding = findingOf(rule, plan(terms));
    expect(finding.outcome).toBe(outcome);
    expect(figure(finding, 'largest-jump').value).toBeCloseTo(step, 12);
    expect(finding.message.values.from ?? null).toBeNull();
  });

  it.each([
    ['a flat stretch', curve([0, 0], [0.8, 0.8], [0.9, 0.8], [1, 1]), 0.8, 0.9],
    ['cut by the threshold', { ...curve([0, 0], [0.1, 0.1], [0.9, 0.1], [1, 1]), threshold: 50 }, 0.5, 0.9],
    ['a curve that falls', curve([0, 0], [1, 1], [2, 0.5]), 1, 2],
  ])('%s pays nothing more', (_, terms, from, to) => {
    const finding = findingOf(rule, plan(terms));
    expect(finding).toMatchObject({ outcome: 'fail', payAtStake: 1, impact: 'moderate' });
    expect(finding.message.values).toMatchObject({ from, to, cliff: 0 });
  });

  it('turns a threshold round where lower is better', () => {
    const finding = findingOf(rule, plan({ threshold: 200 }, 'lower'));
    expect(finding.message.values).toMatchObject({ at: 0.5, step: 0.5 });
  });

  it('leads with the largest jump and stakes the measures at fault', () => {
    const finding = findingOf(rule, plan({ payout: 'all-or-nothing', weight: 0.3 }));
    expect(finding).toMatchObject({ outcome: 'fail', payAtStake: 0.3, targets: ['/measures/0'] });
    expect(finding.message.text).toMatch(/^At 100% of target “X” makes the pay jump by 30%/);
    expect(finding.message.text).toContain('Advice conflicts');
  });

  it('needs a target to place a threshold, and none without one', () => {
    expect(findingOf(rule, plan({ target: null, threshold: 50 }))).toMatchObject({
      outcome: 'cannot-tell',
      payAtStake: 1,
      need: { reason: 'missing-field' },
    });
    expect(findingOf(rule, plan({ target: null })).outcome).toBe('pass');
  });

  it('stakes all measures without a target, and names the heaviest', () => {
    const open = { metric: 'x', weight: 0.3, target: null, threshold: 50 };
    const heavier = { metric: 'revenue', weight: 0.7, target: null, threshold: 50 };
    for (const measures of [
      [open, heavier],
      [heavier, open],
    ]) {
      const finding = findingOf(rule, { ...plan({}), measures });
      expect(finding).toMatchObject({ outcome: 'cannot-tell', payAtStake: 1 });
      expect(finding.targets).toEqual(['/measures/0', '/measures/1']);
      expect(finding.message.text).toContain('“Revenue”');
    }
  });
});
