import { describe, expect, it } from 'vitest';
import { replayPayouts } from '../../../../src/critique/replay-payouts';
import type { IncentivePlanInput } from '../../../../src/model/plan';
import { figure, findingOf, normals, revenuePlan, team } from '../../support';

const rule = 'outcome-divergence/payout-misallocation';
const byScore: IncentivePlanInput = {
  name: 'Score',
  period: 'month',
  goals: ['revenue'],
  measures: [{ metric: 'linkedin-ssi', weight: 1, target: 50 }],
};

/** Lasting differences between people in score and in revenue. */
function people(score: (p: number) => number, revenue: (p: number) => number) {
  return team(20, 12, { 'linkedin-ssi': score, revenue });
}

describe(rule, () => {
  it('computes by hand: six people, paid by score, half of the revenue with one of them', () => {
    const observations = team(6, 1, {
      'linkedin-ssi': (p) => (p === 0 ? 50 : 10),
      revenue: (p) => (p === 1 ? 50 : 10),
    });
    const finding = findingOf(rule, byScore, { observations });
    // Paid 50 and five times 10 of 100; earned 10, 50 and four times 10 of 100: 40 of 100 go to the wrong one.
    expect(figure(finding, 'misallocated').value).toBeCloseTo(0.4, 12);
    expect(figure(finding, 'misallocated-by-equal-pay').value).toBeCloseTo(0.5 - 1 / 6, 12);
  });

  it('fails a plan that pays those who do not bring the results', () => {
    const observations = people(
      (p) => 20 + 3 * p,
      (p) => 200 - 9 * p,
    );
    const finding = findingOf(rule, byScore, { observations });
    expect(finding).toMatchObject({ outcome: 'fail' });
    expect(finding.payAtStake).toBe(figure(finding, 'misallocated').value);
  });

  it.each([
    ['in proportion to the results', 'linear'],
    ['all or nothing: steeper than the results, but for the right people', 'all-or-nothing'],
  ] as const)('passes pay on revenue itself, %s', (_, payout) => {
    const draw = normals(2);
    const strength = Array.from({ length: 20 }, () => 100 + 30 * draw());
    const observations = people(
      () => 50,
      (p) => Math.max(10, strength[p] ?? 0),
    );
    const plan = {
      ...revenuePlan,
      period: 'month' as const,
      measures: [{ metric: 'revenue', weight: 1, target: 100, payout }],
    };
    expect(findingOf(rule, plan, { observations }).outcome).toBe('pass');
  });

  it.each([
    [
      'a target that is not set',
      { ...byScore, measures: [{ metric: 'linkedin-ssi', weight: 1, target: null }] },
      people(
        () => 50,
        () => 5,
      ),
      'missing-field',
    ],
    [
      'results that are all zero',
      byScore,
      people(
        () => 50,
        () => 0,
      ),
      'no-variance',
    ],
    [
      'nothing paid',
      { ...byScore, measures: [{ metric: 'linkedin-ssi', weight: 1, target: 90, threshold: 80 }] },
      people(
        () => 50,
        (p) => p + 1,
      ),
      'no-variance',
    ],
    [
      'a negative total',
      byScore,
      people(
        () => 50,
        (p) => p - 1,
      ),
      'no-variance',
    ],
    [
      'five participants',
      byScore,
      team(5, 12, { 'linkedin-ssi': () => 50, revenue: (p) => p + 1 }),
      'too-few-participants',
    ],
    ['no goal in the data', byScore, team(9, 12, { 'linkedin-ssi': (p) => 50 + p }), 'missing-field'],
  ] as const)('cannot tell with %s', (_, plan, observations, reason) => {
    const input = { ...plan, measures: plan.measures.map((measure) => ({ ...measure })), goals: ['revenue'] };
    expect(findingOf(rule, input, { observations: [...observations] })).toMatchObject({
      outcome: 'cannot-tell',
      need: { reason },
    });
  });

  it('gives an honest answer to a cell as large as figures may be', () => {
    const observations = team(20, 8, {
      'linkedin-ssi': (p, t) => 40 + ((p * 7 + t * 3) % 11),
      revenue: (p, t) => (p < 2 && t === 0 ? 1e15 : 100),
    });
    expect(findingOf(rule, byScore, { observations }).outcome).toBe('cannot-tell');
    // Two of 20 bring nearly all of it, and pay is nearly alike: 18 of 20 parts go elsewhere.
    expect(replayPayouts(byScore, observations)?.misallocated.value).toBeCloseTo(0.9, 2);
  });

  it('misplaces exactly nothing when pay is in proportion to the results', () => {
    const draw = normals(7);
    const observations = people(
      () => 50,
      () => 100 + 10 * draw(),
    );
    const finding = findingOf(rule, { ...revenuePlan, period: 'month' }, { observations });
    expect(figure(finding, 'misallocated').value).toBe(0);
    expect(finding.payAtStake).toBe(0);
  });

  it('asks for a cap where less is better and a value of 0 would be paid without end', () => {
    const delay = {
      id: 'delay',
      label: { en: 'Days to reply' },
      captures: 'attention',
      nature: 'rate',
      producedBy: 'participant',
      automatable: false,
      licence: 'free',
      better: 'lower',
    } as const;
    const plan = { ...byScore, metrics: [delay], measures: [{ metric: 'delay', weight: 1, target: 2 }] };
    const observations = team(9, 4, { delay: (p) => p, revenue: (p) => 10 + p });
    expect(findingOf(rule, plan, { observations }).need?.detail.id).toBe('need/cap');
  });

  it('puts months together into the quarters the plan pays for', () => {
    const monthly = team(8, 6, { 'linkedin-ssi': (p, t) => 40 + p + t, revenue: (p, t) => 10 + p * t });
    const observations = monthly.map((row) => ({ ...row, period: `2026-0${Number(row.period) + 1}` }));
    const finding = findingOf(rule, { ...byScore, period: 'quarter' }, { observations });
    expect(finding.message.values.periods).toBe(2);
  });
});
