import { expect } from 'vitest';
import type { IncentivePlanInput } from '../../../../src/model/plan';
import { indexOf } from '../../../scoring/support';
import { revenuePlan } from '../../support';
import { testRule } from '../../test-rule';

function ssi(target: number | null, extra: Partial<IncentivePlanInput> = {}): IncentivePlanInput {
  return {
    name: 'SSI',
    period: 'quarter',
    measures: [{ metric: 'linkedin-ssi', weight: 1, target }],
    ...extra,
  };
}

/** An index of which no input needs a licence, so that nothing is said of one. */
const ownIndex = (target: number) => ({
  plan: {
    name: 'Own index',
    period: 'quarter' as const,
    metrics: [indexOf({ components: 2, maximum: 10 })],
    measures: [{ metric: 'made-up', weight: 1, target }],
  },
  saysInFrench: expect.not.stringMatching(/compte|licence/i),
});
const noLicence = expect.not.stringMatching(/account|licence/i);

/** A rating from 0 to 10, which needs no licence. */
const rated = (target: number | null): IncentivePlanInput => ({
  ...ssi(80),
  metrics: [
    {
      id: 'rating',
      label: { en: 'Rating' },
      captures: 'relationship-quality',
      nature: 'rating',
      producedBy: 'others',
      automatable: false,
      licence: 'free',
      maximum: 10,
    },
  ],
  measures: [{ metric: 'rating', weight: 1, target }],
});

testRule('paid-feature-bias/reachable-target', {
  fails: [
    { name: '95 lies above what a free account reaches at the very best', plan: ssi(95), payAtStake: 1 },
    {
      name: 'above the maximum nobody gets, whatever the licence',
      plan: ssi(101, { headcount: { 'sales-navigator': 3 } }),
      payAtStake: 1,
    },
    {
      name: 'only those without the licence count',
      plan: ssi(95, { headcount: { free: 1, 'sales-navigator': 3 } }),
      payAtStake: 0.25,
    },
    ...[1, 4].map((few) => ({
      name: `${few} of 40 in the data: that there are some is told, not how many`,
      plan: ssi(95),
      data: {
        observations: Array.from({ length: 40 }, (_, participant) => ({
          participant,
          period: '2026-Q1',
          licence: participant < few ? ('free' as const) : ('sales-navigator' as const),
          metrics: { 'linkedin-ssi': 50 + participant },
        })),
      },
      payAtStake: 1 / 40,
      values: { without: null },
      says: /Some of the participants cannot reach it\..*too few people/,
      saysInFrench: /Certains participants ne peuvent pas l’atteindre\./,
    })),
    {
      name: 'above the maximum of an index of which no input needs a licence',
      ...ownIndex(12),
      says: ['“Made up” reaches 10 at most; the target is 12.', noLicence],
    },
    { name: 'above the maximum of a rating: nobody gets there', plan: rated(11) },
  ],
  passes: [
    { name: '60 can be reached under every weighting', plan: ssi(60), payAtStake: 1 },
    {
      name: 'everything is open with Sales Navigator',
      plan: ssi(100, { headcount: { 'sales-navigator': 3 } }),
      payAtStake: 1,
    },
  ],
  cannotTell: [
    {
      name: '80 lies inside the range: it hangs on the weights',
      plan: ssi(80),
      message: 'cannot-tell',
      payAtStake: 1,
      figures: {
        // Points with exact bounds, against the target.
        'licence-ceiling-free': {
          unit: 'points',
          value: expect.closeTo(100 * (1 - (2 / 7 + 3 / 9) / 4), 9),
          interval: { low: expect.closeTo(67.9, 1), high: expect.closeTo(94.9, 1) },
          threshold: { value: 80, origin: 'caller' },
        },
      },
    },
    {
      name: 'no target is set',
      plan: ssi(null),
      message: 'target-not-set',
      payAtStake: 1,
      need: 'missing-field',
    },
  ],
  notApplicable: [
    {
      name: 'within the maximum of an index of which no input needs a licence',
      ...ownIndex(8),
      says: ['This plan has nothing that the question is about.', noLicence],
    },
    { name: 'within the maximum of a rating', plan: rated(8) },
    { name: 'a rating whose target is not set yet', plan: rated(null) },
    { name: 'a metric without a maximum', plan: revenuePlan, payAtStake: 0 },
  ],
});
