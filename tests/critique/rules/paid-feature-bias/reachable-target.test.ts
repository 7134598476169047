import { describe, expect, it } from 'vitest';
import { fr } from '../../../../src/locales/fr';
import type { IncentivePlanInput } from '../../../../src/model/plan';
import { said } from '../../../locales/said';
import { indexOf } from '../../../scoring/support';
import { figure, findingOf, revenuePlan } from '../../support';

const rule = 'paid-feature-bias/reachable-target';

function ssi(target: number | null, extra: Partial<IncentivePlanInput> = {}): IncentivePlanInput {
  return {
    name: 'SSI',
    period: 'quarter',
    measures: [{ metric: 'linkedin-ssi', weight: 1, target }],
    ...extra,
  };
}

describe(rule, () => {
  it.each([
    ['95 lies above what a free account reaches at the very best', ssi(95), 'fail', 1],
    ['80 lies inside the range: it hangs on the weights', ssi(80), 'cannot-tell', 1],
    ['60 can be reached under every weighting', ssi(60), 'pass', 1],
    [
      'above the maximum nobody gets, whatever the licence',
      ssi(101, { headcount: { 'sales-navigator': 3 } }),
      'fail',
      1,
    ],
    ['everything is open with Sales Navigator', ssi(100, { headcount: { 'sales-navigator': 3 } }), 'pass', 1],
    [
      'only those without the licence count',
      ssi(95, { headcount: { free: 1, 'sales-navigator': 3 } }),
      'fail',
      0.25,
    ],
  ] as const)('%s', (_, plan, outcome, payAtStake) => {
    expect(findingOf(rule, plan)).toMatchObject({ outcome, payAtStake });
  });

  it('shows the ceiling as points with exact bounds, against the target', () => {
    const ceiling = figure(findingOf(rule, ssi(80)), 'licence-ceiling-free');
    expect(ceiling).toMatchObject({ unit: 'points', threshold: { value: 80, origin: 'caller' } });
    expect(ceiling.value).toBeCloseTo(100 * (1 - (2 / 7 + 3 / 9) / 4), 9);
    expect(ceiling.interval?.low).toBeCloseTo(67.9, 1);
    expect(ceiling.interval?.high).toBeCloseTo(94.9, 1);
  });

  it('asks for the target where none is set', () => {
    expect(findingOf(rule, ssi(null))).toMatchObject({
      outcome: 'cannot-tell',
      payAtStake: 1,
      need: { reason: 'missing-field' },
    });
  });

  it.each([
    [8, 'not-applicable', 'This plan has nothing that the question is about.'],
    [12, 'fail', '“Made up” reaches 10 at most; the target is 12.'],
  ] as const)('says nothing of licences where no input needs one: target %i', (target, outcome, text) => {
    const { message, ...finding } = findingOf(rule, {
      name: 'Own index',
      period: 'quarter',
      metrics: [indexOf({ components: 2, maximum: 10 })],
      measures: [{ metric: 'made-up', weight: 1, target }],
    });
    expect(finding.outcome).toBe(outcome);
    expect(message.text).toContain(text);
    expect(message.text).not.toMatch(/account|licence/i);
    expect(said(fr, message.id as never, message.values)).not.toMatch(/compte|licence/i);
  });

  it.each([
    ['within its maximum', 8, 'not-applicable'],
    ['not set yet', null, 'not-applicable'],
    ['above its maximum: nobody gets there', 11, 'fail'],
  ] as const)(
    'asks of a rating from 0 to 10, which needs no licence, for a target %s',
    (_, target, outcome) => {
      const rating = {
        id: 'rating',
        label: { en: 'Rating' },
        captures: 'relationship-quality',
        nature: 'rating',
        producedBy: 'others',
        automatable: false,
        licence: 'free',
        maximum: 10,
      } as const;
      const measures = [{ metric: 'rating', weight: 1, target }];
      expect(findingOf(rule, ssi(80, { measures, metrics: [rating] })).outcome).toBe(outcome);
    },
  );

  it('has nothing to ask of a metric without a maximum', () => {
    expect(findingOf(rule, revenuePlan)).toMatchObject({ outcome: 'not-applicable', payAtStake: 0 });
  });
});
