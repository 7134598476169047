import { describe, expect, it } from 'vitest';
import { evaluateIncentivePlan } from '../../../../src/critique/evaluate-incentive-plan';
import type { IndexDefinition } from '../../../../src/model/index-definition';
import { linkedInSsi } from '../../../../src/model/linkedin-ssi';
import type { IncentivePlanInput } from '../../../../src/model/plan';
import { localize } from '../../../../src/report';
import { createGenerator } from '../../../../src/stats/descriptive/random';
import { languages } from '../../../languages';
import { indexOf } from '../../../scoring/support';
import { figure, findingOf, revenuePlan, split, ssiPlan, team } from '../../support';

const rule = 'instrument/rank-certainty';

/** One pillar of two components, on which half of the plan pays. */
const pair = indexOf({ components: 2, maximum: 10 });
const planOn = (index: IndexDefinition): IncentivePlanInput => ({
  ...split('made-up', 0.5, 'revenue'),
  metrics: [index],
});

/** Figures of the two components, one participant each. */
const rows = (...values: (readonly [number, number | null])[]) =>
  team(values.length, 1, {
    'made-up/p0/a0': (p) => values[p]?.[0] ?? null,
    'made-up/p0/a1': (p) => values[p]?.[1] ?? null,
  });

/** What one falls short of the other gains: every order turns with the weights. */
const opposed = rows([0, 5], [1, 4], [2, 3], [3, 2], [4, 1], [5, 0]);
/** Everybody ahead in one component is ahead in the other. */
const aligned = rows([0, 0], [1, 1], [2, 2], [3, 3], [4, 4], [5, 5]);

describe(rule, () => {
  it('fails a ranking that turns with the weights', () => {
    const finding = findingOf(rule, planOn(pair), { observations: opposed });
    expect(finding).toMatchObject({
      outcome: 'fail',
      impact: 'moderate',
      payAtStake: 0.5,
      targets: ['/measures/0'],
      message: { values: { certain: 0, span: 6, participants: 6, components: 2, observed: 2 } },
    });
    expect(figure(finding, 'certain-order')).toMatchObject({
      value: 0,
      interval: { low: 0, high: 0, level: 1, method: 'exact bounds' },
      threshold: { value: 0.5, origin: 'default' },
      n: { participants: 6, periods: 1, observations: 6 },
    });
    expect(finding.remedy?.text).toContain('prize');
  });

  it('weighs moderate at most, even with all of the pay at stake', () => {
    const plan: IncentivePlanInput = {
      ...ssiPlan,
      metrics: [pair],
      measures: [{ metric: 'made-up/p0', weight: 1, target: 8 }],
    };
    expect(findingOf(rule, plan, { observations: opposed })).toMatchObject({
      outcome: 'fail',
      impact: 'moderate',
      payAtStake: 1,
    });
  });

  it('passes a ranking in which everybody ahead is ahead in everything', () => {
    const finding = findingOf(rule, planOn(pair), { observations: aligned });
    expect(finding).toMatchObject({ outcome: 'pass', impact: null, remedy: null });
    expect(figure(finding, 'certain-order').value).toBe(1);
    expect(figure(finding, 'median-rank-span').value).toBe(1);
  });

  it('has its figure by hand: of 15 pairs, the one that swaps is not certain', () => {
    const swapped = rows([0, 0], [1, 1], [2, 2], [3, 3], [4, 5], [5, 4]);
    const finding = findingOf(rule, planOn(pair), { observations: swapped });
    expect(figure(finding, 'certain-order').value).toBeCloseTo(14 / 15, 11);
    expect(finding.outcome).toBe('pass');
  });

  it('is certain of the same ranking at known weights', () => {
    const { outcome, evidence } = findingOf(
      rule,
      planOn(pair),
      { observations: opposed },
      { weightRatio: 1 },
    );
    // At equal weights all of them tie: nobody is ahead of anybody.
    expect({ outcome, value: evidence[0]?.value }).toEqual({ outcome: 'cannot-tell', value: 1 });
  });

  it.each([
    [
      'between the limits',
      rows([0, 0], [1, 1.2], [2, 1.7], [3, 2.5], [3.4, 2.2], [2.6, 3.1], [3.2, 2.4]),
      'unknown-weights',
    ],
    ['five participants', rows([0, 5], [1, 4], [2, 3], [3, 2], [4, 1]), 'too-few-participants'],
    [
      'six, one without a figure',
      rows([0, 5], [1, 4], [2, 3], [3, 2], [4, 1], [5, null]),
      'too-few-participants',
    ],
    ['no component', team(8, 1, { revenue: (p) => p }), 'missing-field'],
    ['one of two components', team(8, 1, { 'made-up/p0/a0': (p) => p }), 'missing-field'],
    [
      'participants who are all alike',
      rows(...Array.from({ length: 8 }, () => [1, 2] as const)),
      'no-variance',
    ],
  ])('cannot tell with %s', (_, observations, reason) => {
    expect(findingOf(rule, planOn(pair), { observations })).toMatchObject({
      outcome: 'cannot-tell',
      need: { reason },
      payAtStake: 0.5,
    });
  });

  it('says of how many inputs it speaks when a ranking fails on some of them', () => {
    const index = indexOf({ components: 3, maximum: 10 });
    const { outcome, message } = findingOf(rule, planOn(index), { observations: opposed });
    expect(outcome).toBe('fail');
    expect(message.text).toContain('the 2 inputs of “Made up” in these data (it has 3)');
  });

  it('compares means over periods, and reads “lower is better”', () => {
    const lower: IndexDefinition = {
      ...pair,
      pillars: pair.pillars.map((pillar) => ({
        ...pillar,
        components: pillar.components.map((one, at) =>
          at === 1 ? { ...one, better: 'lower' as const } : one,
        ),
      })),
    };
    expect(findingOf(rule, planOn(lower), { observations: opposed }).outcome).toBe('pass');
    const noisy = team(6, 2, {
      'made-up/p0/a0': (p, t) => p + (t === 0 ? 3 : -3),
      'made-up/p0/a1': (p, t) => p + (t === 0 ? -3 : 3),
    });
    expect(findingOf(rule, planOn(pair), { observations: noisy }).outcome).toBe('pass');
  });

  it('answers for LinkedIn’s score from all of its inputs', () => {
    const next = createGenerator(1);
    const inputs = linkedInSsi.pillars.flatMap(({ id, components }) =>
      components.map((component) => `linkedin-ssi/${id}/${component.id}`),
    );
    const observations = team(30, 1, Object.fromEntries(inputs.map((id) => [id, () => 100 * next()])));
    const finding = findingOf(rule, ssiPlan, { observations });
    expect(finding.outcome).toBe('fail');
    expect(figure(finding, 'certain-order').value).toBeLessThan(0.5);
  });

  it('has nothing to ask of a plan without an index', () => {
    expect(findingOf(rule, revenuePlan).outcome).toBe('not-applicable');
    const followers = split('linkedin-ssi/professional-brand/followers', 1, 'revenue');
    expect(findingOf(rule, followers).outcome).toBe('not-applicable');
  });

  it('says so in French', () => {
    const report = evaluateIncentivePlan(planOn(pair), { observations: opposed });
    const finding = localize(report, languages.fr).findings.find((one) => one.rule === rule);
    expect(finding?.message.text).toContain('0\u202f% des paires de participants');
  });
});
