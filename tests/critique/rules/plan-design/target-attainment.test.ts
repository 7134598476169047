import { describe, expect, it } from 'vitest';
import type { IncentivePlanInput } from '../../../../src/model/plan';
import { daysPlan, figure, findingOf, normals, revenuePlan, team } from '../../support';

const rule = 'plan-design/target-attainment';

/** Revenue that reaches 100,000 in about the share of rows that lies above −`ease`, with lasting differences between people and periods. */
function history(participants: number, periods: number, ease: number, spread = 0.3) {
  const draw = normals(7);
  const people = Array.from({ length: participants }, () => spread * draw());
  const times = Array.from({ length: periods }, () => spread * draw());
  return team(participants, periods, {
    revenue: (p, t) => 100_000 + 10_000 * (ease + (people[p] ?? 0) + (times[t] ?? 0) + draw()),
  });
}

describe(rule, () => {
  it.each([
    ['too hard', history(40, 12, -1), 'fail', 'too hard'],
    ['too easy', history(40, 12, 2), 'fail', 'too easy'],
    ['where it should be', history(80, 24, 0.33, 0.1), 'pass', 'Alexander Group'],
    ['at a limit', history(20, 4, 0), 'cannot-tell', 'both answers'],
  ] as const)('%s', (_, observations, outcome, says) => {
    const finding = findingOf(rule, revenuePlan, { observations });
    expect(finding).toMatchObject({ outcome, payAtStake: 1, targets: ['/measures/0'] });
    expect(finding.impact).toBe(outcome === 'fail' ? 'moderate' : null);
    expect(finding.message.text).toContain(says);
    expect(finding.need?.reason).toBe(outcome === 'cannot-tell' ? 'imprecise' : undefined);
  });

  it('takes a bad spell of months for no more than that', () => {
    // 40 people, of whom 9 of 20 reach the target in a good month and 3 in a bad one: a year that gets worse, or months by turns.
    const months = (isBad: (t: number) => boolean) =>
      team(40, 12, { revenue: (p, t) => ((7 * p + 3 * t) % 20 < (isBad(t) ? 3 : 9) ? 100_000 : 99_999) });
    const spell = findingOf(rule, revenuePlan, { observations: months((t) => t > 2) });
    expect(spell).toMatchObject({ outcome: 'cannot-tell', need: { reason: 'imprecise', periods: 24 } });
    expect(spell.message.text).toContain('23% of cases. Those 12 periods may be one bad spell for everybody');
    expect(figure(spell, 'attainment-share').interval?.method).toContain('periods that last');
    expect(figure(spell, 'attainment-share').interval?.high).toBeGreaterThan(0.5);
    const turns = findingOf(rule, revenuePlan, { observations: months((t) => t % 4 !== 0) });
    for (const finding of [spell, turns])
      expect(figure(finding, 'attainment-share').value).toBeCloseTo(0.225, 12);
    expect(turns.outcome).toBe('fail');
  });

  it('computes the interval from participants and periods', () => {
    // 6 participants reach the target in 0, 0, 1, 1, 2 and 2 of 2 periods, 3 in each: variances of means 0.2 and 0, t(0.975, 1) = 12.706.
    const reached = [[], [], [0], [1], [0, 1], [0, 1]];
    const observations = team(6, 2, {
      revenue: (p, t) => (reached[p]?.includes(t as never) ? 100_000 : 99_999),
    });
    const share = figure(findingOf(rule, revenuePlan, { observations }), 'attainment-share');
    expect(share).toMatchObject({
      value: 0.5,
      interval: { low: 0, high: 1, level: 0.95 },
      threshold: { value: 0.5, origin: 'practice' },
      n: { participants: 6, periods: 2, observations: 12 },
    });
    const narrow = findingOf(rule, revenuePlan, { observations }, { confidence: 0.6 });
    // t(0.8, 1) = tan(0.3 π) = 1.376382; √(0.2/6) = 0.182574
    expect(figure(narrow, 'attainment-share').interval?.high).toBeCloseTo(0.5 + 1.376382 * 0.182574, 5);
  });

  it('brings rows to plan periods: a quarter of sums', () => {
    const observations = team(6, 12, { revenue: (p) => (p < 3 ? 34_000 : 33_000) }).map((row) => ({
      ...row,
      period: `2026-${String(Number(row.period) + 1).padStart(2, '0')}`,
    }));
    expect(figure(findingOf(rule, revenuePlan, { observations }), 'attainment-share')).toMatchObject({
      value: expect.closeTo(1 / 2, 9),
      n: { participants: 6, periods: 4, observations: 24 },
    });
  });

  it('says so when nobody ever reaches the target, and where lower is better', () => {
    const observations = team(8, 4, { revenue: () => 5 });
    const never = findingOf(rule, revenuePlan, { observations });
    expect(never).toMatchObject({ outcome: 'fail', evidence: [], message: { values: { mostly: 0 } } });
    expect(never.message.text).toContain('hardly ever (the share is not told');
    const days = team(8, 4, { days: () => 5 });
    const always = findingOf(rule, daysPlan(6), { observations: days });
    expect(always.message.text).toContain('nearly always');
  });

  it.each([
    [2, 0],
    [3, 1],
    [7, 1],
    [8, 0],
  ])('tells no share where %i of 10 ever reach the target: figures %i', (reaching, told) => {
    const observations = team(10, 4, { revenue: (p) => (p < reaching ? 200_000 : 5) });
    expect(findingOf(rule, revenuePlan, { observations }).evidence).toHaveLength(told);
  });

  it('fails on the measure at fault alone', () => {
    const plan: IncentivePlanInput = {
      ...revenuePlan,
      measures: [
        { metric: 'revenue', weight: 0.7, target: 100_000 },
        { metric: 'leads', weight: 0.3, target: 10 },
      ],
    };
    const observations = history(80, 24, 0.33, 0.1).map((row) => ({
      ...row,
      metrics: { ...row.metrics, leads: 1 },
    }));
    expect(findingOf(rule, plan, { observations })).toMatchObject({
      outcome: 'fail',
      payAtStake: 0.3,
      targets: ['/measures/1'],
    });
  });

  const sold = { revenue: (p: number, t: number) => 1000 * (p + t) };
  const open: IncentivePlanInput = {
    ...revenuePlan,
    measures: [{ metric: 'revenue', weight: 1, target: null }],
  };
  it.each([
    ['no history', revenuePlan, undefined, 'missing-field'],
    ['no target', open, team(8, 4, sold), 'missing-field'],
    ['no figures', revenuePlan, team(8, 4, { leads: (p) => p }), 'missing-field'],
    ['five people', revenuePlan, team(5, 4, sold), 'too-few-participants'],
    ['one period', revenuePlan, team(8, 1, sold), 'too-few-periods'],
    [
      'rows of a year',
      revenuePlan,
      team(8, 4, sold).map((row) => ({ ...row, period: String(2020 + Number(row.period)) })),
      'too-few-periods',
    ],
  ] as const)('cannot tell: %s', (_, plan, observations, reason) => {
    const finding = findingOf(rule, plan, observations && { observations: [...observations] });
    expect(finding).toMatchObject({ outcome: 'cannot-tell', payAtStake: 1, need: { reason } });
  });
});
