import { describe, expect, it } from 'vitest';
import { evaluatePaidFeatureBias } from '../../../../src/critique/evaluate-critique';
import type { Observation } from '../../../../src/model/plan-data';
import { createGenerator } from '../../../../src/stats/descriptive/random';
import { indexOf } from '../../../scoring/support';
import { daysPlan, figure, findingOf, normals, revenuePlan, split, ssiPlan, team } from '../../support';
import { itAsksOnlyWhereLicencesPlayARole } from './licence-role';
import { licensed } from './licensed-team';

const rule = 'paid-feature-bias/adverse-impact';

/** Two groups of which the first so many reach the target of 80; quarters that miss and exceed it average out. */
function groups(free: readonly [number, number], paying: readonly [number, number]): Observation[] {
  const [freeReached, freeSize] = free;
  const [payingReached, payingSize] = paying;
  const reaches = (p: number): boolean => (p < freeSize ? p < freeReached : p - freeSize < payingReached);
  return licensed(
    team(freeSize + payingSize, 2, {
      'linkedin-ssi': (p, t) => (t === 0 ? 70 : reaches(p) ? 90 : 89.9),
    }),
    freeSize,
  );
}

describe(rule, () => {
  it('fails rates that differ by more than four fifths and chance', () => {
    const finding = findingOf(rule, ssiPlan, { observations: groups([5, 20], [15, 20]) });
    // fisher_exact([[5, 15], [15, 5]]) of SciPy 1 gives 0.003847527308377529.
    expect(finding).toMatchObject({ outcome: 'fail', impact: 'moderate', payAtStake: 0.5 });
    const ratio = figure(finding, 'impact-ratio');
    expect(ratio.value).toBeCloseTo(1 / 3, 11);
    expect(ratio.test?.pValue).toBeCloseTo(0.003847527308377529, 13);
    expect(ratio.threshold).toEqual({ value: 0.8, origin: 'practice' });
  });

  it('gives the rate of each group with its exact interval', () => {
    const finding = findingOf(rule, ssiPlan, { observations: groups([5, 20], [15, 24]) });
    // binomtest(5, 20).proportion_ci() of SciPy 1.
    const free = figure(finding, 'target-rate-free');
    expect(free).toMatchObject({ value: 0.25, n: { participants: 20, periods: 2, observations: 40 } });
    expect(free.interval?.low).toBeCloseTo(0.08657146910143455, 10);
    expect(free.interval?.high).toBeCloseTo(0.49104587170795755, 10);
    const paying = figure(finding, 'target-rate-paying');
    expect(paying).toMatchObject({ value: 0.625, n: { participants: 24, periods: 2, observations: 48 } });
  });

  it.each([
    ['equal rates in large groups', groups([160, 200], [160, 200]), 'pass'],
    ['a ratio below four fifths within chance', groups([5, 12], [8, 12]), 'cannot-tell'],
    ['a certain difference that four fifths allow', groups([255, 300], [285, 300]), 'pass'],
    ['more without a licence', groups([30, 40], [10, 40]), 'pass'],
  ] as const)('%s', (_, observations, outcome) => {
    expect(findingOf(rule, ssiPlan, { observations: [...observations] }).outcome).toBe(outcome);
  });

  it('asks nothing where no input needs a licence, unless the data hold licences', () => {
    const plan = {
      ...ssiPlan,
      metrics: [indexOf({ components: 2, maximum: 100 })],
      measures: [{ metric: 'made-up', weight: 1, target: 80 }],
    };
    const held = groups([5, 20], [15, 20]).map(({ metrics, ...row }) => ({
      ...row,
      metrics: { 'made-up': metrics['linkedin-ssi'] ?? null },
    }));
    expect(findingOf(rule, plan, { observations: held }).outcome).toBe('fail');
    const unknown = held.map(({ licence, ...row }) => row);
    expect(findingOf(rule, plan, { observations: unknown })).toMatchObject({
      outcome: 'not-applicable',
      payAtStake: 0,
      need: null,
    });
  });

  it('counts the headcount of the plan where it is given', () => {
    const plan = { ...split('linkedin-ssi', 0.4, 'revenue'), headcount: { free: 1, premium: 3 } };
    const observations = groups([5, 20], [15, 20]).map(({ metrics, ...row }) => ({
      ...row,
      metrics: { 'linkedin-ssi': (metrics['linkedin-ssi'] ?? 0) - 30 },
    }));
    expect(findingOf(rule, plan, { observations })).toMatchObject({
      outcome: 'fail',
      payAtStake: 0.1,
      targets: ['/measures/0'],
    });
  });

  it('cannot tell when paying participants may also bring more', () => {
    const observations = groups([5, 20], [15, 20]).map((row, at) => ({
      ...row,
      metrics: { ...row.metrics, revenue: (row.licence === 'free' ? 100 : 130) + ((at * 7) % 31) },
    }));
    const finding = findingOf(rule, ssiPlan, { observations });
    expect(finding).toMatchObject({
      outcome: 'cannot-tell',
      message: { id: `${rule}/confounded` },
      need: { reason: 'imprecise', detail: { id: 'need/licence-trial' } },
    });
    const reversed = observations.map((row) => ({
      ...row,
      metrics: { ...row.metrics, revenue: -(row.metrics.revenue ?? 0) },
    }));
    expect(findingOf(rule, ssiPlan, { observations: reversed }).outcome).toBe('fail');
  });

  it('counts who stays below the target where less is better, and no days at all as reached', () => {
    const days = (reached: number, missed: number): Observation[] =>
      groups([5, 20], [15, 20]).map(({ metrics, ...row }) => ({
        ...row,
        // Two quarters each: 90 and 89.9 in the second one tell who is to reach it.
        metrics: {
          days: metrics['linkedin-ssi'] === 70 || metrics['linkedin-ssi'] === 90 ? reached : missed,
        },
      }));
    const ask = (observations: Observation[]) =>
      findingOf(rule, { ...daysPlan(6), goals: ['revenue'] }, { observations });
    // Mean attainments of 6/5 and 6/9 or 6/5 and 6/5: 0.93 and 1.2.
    const finding = ask(days(5, 9));
    expect(finding.outcome).toBe('fail');
    expect(figure(finding, 'target-rate-free').value).toBe(0.25);
    expect(figure(finding, 'target-rate-paying').value).toBe(0.75);
    // A quarter without a day makes the mean endless, so that all reach it and nothing can be told.
    expect(ask(days(0, 9)).outcome).toBe('cannot-tell');
    expect(ask(days(1e-9, 9)).outcome).toBe('cannot-tell');
    expect(ask(days(5, 7)).outcome).toBe('cannot-tell');
  });

  it('does not show groups below the minimum', () => {
    const observations = groups([0, 20], [9, 9]);
    const finding = findingOf(rule, ssiPlan, { observations });
    expect(finding).toMatchObject({ outcome: 'cannot-tell', evidence: [], need: { reason: 'suppressed' } });
    expect(finding.message.values).toMatchObject({ free: null, paying: null, ratio: null, payingSize: null });
    expect(findingOf(rule, ssiPlan, { observations }, { minimumGroupSize: 9 }).outcome).toBe('fail');
  });

  it.each([
    ['all but two of those with a licence reach it', groups([15, 40], [38, 40]), true],
    ['all but three of those with a licence reach it', groups([15, 40], [37, 40]), false],
    ['two of those without a licence reach it', groups([2, 40], [25, 40]), true],
    ['three of those without a licence reach it', groups([3, 40], [25, 40]), false],
  ] as const)(
    'fails, and shows the rates only where they point at nobody: %s',
    (_, observations, isHidden) => {
      const finding = findingOf(rule, ssiPlan, { observations: [...observations] });
      expect(finding.outcome).toBe('fail');
      expect(finding.evidence).toHaveLength(isHidden ? 0 : 3);
      const { free, paying, ratio } = finding.message.values ?? {};
      expect([free, paying, ratio].filter((value) => value === null)).toHaveLength(isHidden ? 3 : 0);
    },
  );

  it.each([
    ['nobody reached the target', ssiPlan, groups([0, 20], [0, 20]), 'imprecise'],
    ['everybody reached the target', ssiPlan, groups([40, 40], [40, 40]), 'imprecise'],
    [
      'a target is not set',
      { ...ssiPlan, measures: [{ metric: 'linkedin-ssi', weight: 1, target: null }] },
      groups([5, 20], [15, 20]),
      'missing-field',
    ],
    [
      'no score was given',
      split('invitations-sent', 1, 'revenue'),
      groups([5, 20], [15, 20]),
      'missing-field',
    ],
    ['no licence was given', ssiPlan, team(40, 2, { 'linkedin-ssi': (p) => 60 + p }), 'missing-field'],
    [
      'rows are coarser than the plan',
      ssiPlan,
      groups([5, 20], [15, 20]).map((row) => ({ ...row, period: `${2024 + Number(row.period)}` })),
      'too-few-periods',
    ],
  ] as const)('cannot tell when %s', (_, plan, observations, reason) => {
    const measures = plan.measures.filter(({ weight }) => weight > 0);
    const finding = findingOf(rule, { ...plan, measures }, { observations: [...observations] });
    expect(finding).toMatchObject({ outcome: 'cannot-tell', need: { reason } });
  });

  itAsksOnlyWhereLicencesPlayARole(rule);

  it('has nothing to ask of a plan that pays on the goal', () => {
    expect(findingOf(rule, revenuePlan).outcome).toBe('not-applicable');
  });

  it('seldom fails equal chances, mostly fails 30 % against 70 %', () => {
    const share = (free: number, paying: number): number =>
      Array.from({ length: 400 }, (_, seed) => drawn(free, paying, seed)).filter(isFail).length / 400;
    expect(share(0.5, 0.5)).toBeLessThanOrEqual(0.05);
    expect(share(0.3, 0.7)).toBeGreaterThan(0.85);
  });

  it('seldom fails when licences go to the better people', () => {
    const fails = Array.from({ length: 200 }, (_, seed) => betterPeople(seed)).filter(isFail).length / 200;
    expect(fails).toBeLessThanOrEqual(0.05);
  });
});

function isFail(observations: Observation[]): boolean {
  const options = { rules: { only: ['paid-feature-bias/adverse-impact' as const] } };
  return evaluatePaidFeatureBias(ssiPlan, { observations }, options)[0]?.outcome === 'fail';
}

function drawn(free: number, paying: number, seed: number): Observation[] {
  const chance = createGenerator(seed);
  const scores = Array.from({ length: 80 }, (_, p) => (chance() < (p < 40 ? free : paying) ? 85 : 70));
  return licensed(team(80, 1, { 'linkedin-ssi': (p) => scores[p] ?? null }), 40);
}

/** Score and revenue both follow ability, and those with a licence have more of it. */
function betterPeople(seed: number): Observation[] {
  const draw = normals(seed);
  const ability = Array.from({ length: 60 }, (_, p) => draw() + (p < 30 ? 0 : 1));
  const rows = team(60, 4, {
    'linkedin-ssi': (p) => Math.min(100, Math.max(0, 78 + 5 * ((ability[p] ?? 0) + draw()))),
    revenue: (p) => 100 + 20 * ((ability[p] ?? 0) + draw()),
  });
  return licensed(rows, 30);
}
