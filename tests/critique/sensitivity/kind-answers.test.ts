import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateIncentivePlan } from '../../../src/critique/evaluate-incentive-plan';
import { isHarsher } from '../../../src/critique/sensitivity/decide-again';
import type { Facts } from '../../../src/model/facts';
import type { MetricDefinition } from '../../../src/model/metric';
import type { IncentivePlanInput } from '../../../src/model/plan';

const orders: MetricDefinition = {
  id: 'orders',
  label: { en: 'Orders' },
  captures: 'outcome',
  nature: 'count',
  producedBy: 'both',
  automatable: false,
  licence: 'free',
};

function plan(facts?: Facts, weight = 1, goals?: readonly string[]): IncentivePlanInput {
  const rest = weight < 1 ? [{ metric: 'revenue', weight: 1 - weight, target: 10 }] : [];
  return {
    name: 'Orders',
    period: 'quarter',
    metrics: [{ ...orders, facts }],
    measures: [{ metric: 'orders', weight, target: 10 }, ...rest],
    goals,
  };
}

const verdictOn = (given: IncentivePlanInput) =>
  evaluateIncentivePlan(given, null, { betterPlan: false }).verdict;
const restsOn = (given: IncentivePlanInput) =>
  verdictOn(given).wouldChangeIf.filter(({ id }) => id === 'would-change/fact');

const kind: Facts = { enteredBy: 'participant', checked: 'all', levers: [], reversible: false };

describe('answers that a verdict rests on', () => {
  test('are told in a sentence', () => {
    expect(verdictOn(plan(kind)).decision).toBe('keep');
    expect(restsOn(plan(kind)).map(({ text }) => text)).toEqual([
      'This verdict rests on your answer that nobody could raise “Orders” without raising what the business wants. If more of it could be brought about that nobody wants, the verdict would be “revise this plan”.',
      'This verdict rests on your answer that somebody without a stake checks “Orders” before it is paid. If nobody does, the verdict would be “revise this plan”.',
      'This verdict rests on your answer that “Orders” is what the business wants itself. If it is only a step on the way, the verdict would be “withdraw this plan”.',
    ]);
  });

  test.each<[string, IncentivePlanInput]>([
    ['nothing is answered', plan()],
    ['little pay rides on it', plan(kind, 0.05)],
    [
      'the answers are unkind',
      plan({ enteredBy: 'participant', checked: 'none', levers: ['supply'], standsFor: { as: 'step' } }),
    ],
    [
      'they are nobody’s but the catalogue’s',
      { ...plan(kind), metrics: [], measures: [{ metric: 'revenue', weight: 1, target: 5 }] },
    ],
  ])('are none where %s', (_, given) => {
    expect(restsOn(given)).toEqual([]);
  });

  test('take the place of labels', () => {
    const labels = (facts?: Facts) =>
      verdictOn(plan(facts)).wouldChangeIf.filter(({ id }) => id === 'would-change/label').length;
    expect(labels()).toBeGreaterThan(0);
    expect(labels(kind)).toBe(0);
  });

  test('the heaviest pay comes first', () => {
    const two: IncentivePlanInput = {
      ...plan(kind, 0.4),
      metrics: [
        { ...orders, facts: kind },
        { ...orders, id: 'renewals', label: { en: 'Renewals' }, facts: kind },
      ],
      measures: [
        { metric: 'orders', weight: 0.4, target: 10 },
        { metric: 'renewals', weight: 0.6, target: 10 },
      ],
    };
    const named = restsOn(two).map(({ values }) => (values.measures as MetricDefinition['label'][])[0]?.en);
    expect(named).toEqual([...named].sort().reverse());
    expect(new Set(named)).toEqual(new Set(['Orders', 'Renewals']));
  });

  test('are all those, and only those, whose unkind answer makes the decision harsher', () => {
    const anyFacts: fc.Arbitrary<Facts> = fc.record(
      {
        enteredBy: fc.constantFrom('participant', 'line', 'independent'),
        checked: fc.constantFrom('all', 'sample', 'none'),
        levers: fc.constantFrom([], ['date'], ['price'], ['supply', 'cases']),
        reversible: fc.boolean(),
        standsFor: fc.constantFrom(
          { as: 'sample' },
          { as: 'step' },
          { as: 'bottleneck', shortfall: 0.3 },
          { as: 'bottleneck', shortfall: 0.1 },
        ),
      },
      { requiredKeys: [] },
    ) as never;
    const weights = fc.constantFrom(0.1, 0.2, 0.5, 1);
    const goals = fc.constantFrom(undefined, ['orders'], ['revenue'], ['orders', 'revenue']);
    let turns = 0;
    fc.assert(
      fc.property(anyFacts, weights, goals, (facts, weight, wanted) => {
        const given = (changed: Facts) => plan({ ...facts, ...changed }, weight, wanted);
        const { decision } = verdictOn(given({}));
        const answers: [string, boolean, Facts][] = [
          ['levers', facts.levers?.length === 0, { levers: ['supply'] }],
          ['checked', facts.checked === 'all' || facts.checked === 'sample', { checked: 'none' }],
          [
            'standsFor',
            Object.keys(facts).length > 0 && facts.standsFor?.as !== 'step',
            { standsFor: { as: 'step' } },
          ],
        ];
        const expected = answers.flatMap(([fact, isKind, unkind]) => {
          if (!isKind) return [];
          const other = verdictOn(given(unkind)).decision;
          return isHarsher(other, decision) ? [`${fact} ${other}`] : [];
        });
        turns += expected.length;
        expect(restsOn(given({})).map(({ values }) => `${values.fact} ${values.decision}`)).toEqual(expected);
      }),
      { seed: 3, numRuns: 200, examples: [[kind, 1, undefined]] },
    );
    expect(turns).toBeGreaterThan(0);
  });
});
