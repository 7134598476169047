import { describe, expect, it } from 'vitest';
import { evaluateIncentivePlan } from '../../../../src/critique/evaluate-incentive-plan';
import type { BeforeAfterCase, Observation } from '../../../../src/model/plan-data';
import { createGenerator } from '../../../../src/stats/descriptive/random';
import { associatedTeam, complaints, findingOf, split, ssiPlan } from '../../support';
import { testRule } from '../../test-rule';

const rule = 'outcome-divergence/before-after';
const plan = { ...ssiPlan, goals: ['revenue'] };

function cases(
  count: number,
  direction: 'up' | 'down',
  outcomeChanged: 'up' | 'down' | 'none',
): BeforeAfterCase[] {
  const [before, after] = direction === 'up' ? [50, 70] : [70, 50];
  return Array.from({ length: count }, () => ({ metric: 'linkedin-ssi', before, after, outcomeChanged }));
}

/** So many rises and as many falls; the business never follows. */
const never = (each: number): BeforeAfterCase[] => [
  ...cases(each, 'up', 'none'),
  ...cases(each, 'down', 'none'),
];

const unrelated = associatedTeam(200, 12, 0, 4);
const related = associatedTeam(200, 12, 0.8, 4);

/** A history in which results never move, or hardly ever. */
const still = associatedTeam(20, 12, 0, 3);
const moving = (revenue: () => number) =>
  still.map((row) => ({ ...row, metrics: { ...row.metrics, revenue: revenue() } }));
const draw = createGenerator(5);

/** Results that follow the score three months later. */
const later = (): Observation[] => {
  const rows = associatedTeam(200, 15, 0.8, 4);
  const byKey = new Map(rows.map((row) => [`${row.participant}/${row.period}`, row]));
  return rows.flatMap((row) => {
    const before = byKey.get(`${row.participant}/${Number(row.period) - 3}`);
    const revenue = before?.metrics.revenue ?? null;
    return before ? [{ ...row, metrics: { ...row.metrics, revenue } }] : [];
  });
};

testRule(rule, {
  fails: [
    {
      name: '20 of each, and the business never follows',
      plan,
      data: { cases: never(20) },
      message: 'cases-fail',
    },
    {
      // The bounds of both directions, added: 0 of 5 and 0 of 5.
      name: '5 of each, never: the bound is still high',
      plan,
      data: { cases: never(5) },
      message: 'cases-fail',
      figures: { 'case-concordance': { interval: { high: expect.closeTo(1 - 0.025 ** (1 / 5), 10) } } },
    },
    {
      name: 'a figure of the outcome is taken as a word is',
      plan,
      data: {
        cases: never(20).map(({ metric, before, after }) => ({
          metric,
          before,
          after,
          outcome: { metric: 'revenue', before: 10, after: 10 },
        })),
      },
      message: 'cases-fail',
    },
    {
      name: 'a score that has nothing to do with results',
      plan,
      data: { observations: unrelated },
    },
    {
      name: 'every measure that fails is named',
      plan: { ...split('invitations-sent', 0.4, 'linkedin-ssi'), goals: ['revenue'] },
      data: {
        observations: unrelated.map((row, at) => ({
          ...row,
          metrics: { ...row.metrics, 'invitations-sent': (at * 7919) % 101 },
        })),
      },
      targets: ['/measures/0', '/measures/1'],
      says: ['whose “Social Selling Index” rose more', 'The same goes for “Invitations sent”.'],
    },
    {
      name: 'a history too short to tell, and cases that speak against the score',
      plan,
      data: { observations: associatedTeam(7, 6, 0.3, 2), cases: never(20) },
      message: 'cases-fail',
    },
  ],
  passes: [
    {
      name: 'halves of a history, over pairs of participants',
      plan,
      data: { observations: related },
      figures: { concordance: { threshold: { value: expect.closeTo(0.5 + Math.asin(0.3) / Math.PI, 12) } } },
    },
    {
      name: 'a history that follows the score, whatever cases say',
      plan,
      data: { observations: associatedTeam(40, 24, 0.8, 5), cases: never(20) },
    },
    {
      name: 'results that come months later are waited for',
      plan: { ...plan, period: 'month' },
      data: { observations: later() },
      // Told of the delay that passes: at once, the orders of changes say nothing.
      says: 'had the larger change in “Revenue”, 3 periods later, in 7',
      values: { lag: 3 },
      figures: { concordance: { value: expect.closeTo(0.5, 1) } },
    },
  ],
  cannotTell: [
    {
      name: 'the one case 87 → 64, a counter-example that tells no rate',
      plan,
      data: { cases: [{ metric: 'linkedin-ssi', before: 87, after: 64, outcomeChanged: 'none' }] },
      message: 'one-case',
      says: 'counter-example',
      values: { before: 87, after: 64, followed: 0 },
      figures: { 'case-concordance': { value: null, interval: null } },
    },
    { name: '4 of each are too few', plan, data: { cases: never(4) }, message: 'cases-cannot-tell' },
    {
      name: 'rises only say nothing',
      plan,
      data: { cases: cases(40, 'up', 'none') },
      message: 'cases-cannot-tell',
    },
    {
      name: 'always followed: cases never acquit',
      plan,
      data: { cases: [...cases(40, 'up', 'up'), ...cases(40, 'down', 'down')] },
      message: 'cases-cannot-tell',
    },
    {
      name: 'cases of what is paid are told by its name, and that less of it is better',
      plan: {
        ...plan,
        metrics: [complaints],
        measures: [{ metric: 'complaints', weight: 1, target: 5, cap: 2 }],
      },
      data: {
        cases: [
          { metric: 'complaints', before: 9, after: 4, outcomeChanged: 'none' },
          { metric: 'complaints', before: 4, after: 9, outcomeChanged: 'none' },
        ],
      },
      message: 'cases-cannot-tell',
      says: [
        /^2 cases of “Complaints” told: 1 rise and 1 fall\. /,
        'Less is better for “Complaints”: a fall counts as a rise here.',
        expect.not.stringMatching(/score/),
      ],
    },
    {
      name: 'results that never move do not convict a score',
      plan,
      data: { observations: moving(() => 0) },
      message: 'cannot-tell',
    },
    {
      name: 'nor do results that hardly ever move',
      plan,
      data: { observations: moving(() => (draw() < 0.01 ? 1000 : 0)) },
      message: 'cannot-tell',
    },
    {
      name: 'cases about what is not paid',
      plan,
      data: { cases: [{ metric: 'meetings', before: 5, after: 9, outcomeChanged: 'none' }] },
      message: 'finding/no-data',
      payAtStake: 1,
      targets: ['/measures/0'],
      need: {
        reason: 'missing-field',
        detail: 'need/history',
        values: { participants: 30, periods: 12 },
        participants: 30,
        periods: 12,
      },
    },
    { name: 'nothing given', plan, message: 'finding/no-data', need: 'missing-field' },
  ],
});

describe(rule, () => {
  it('says in the verdict that cases spoke against it, and names no goal that none of them is about', () => {
    const told = [...cases(20, 'up', 'none'), ...cases(20, 'down', 'none')];
    const { verdict } = evaluateIncentivePlan(plan, { cases: told }, { rules: { only: [rule] } });
    expect(verdict.summary.text).toContain('In the cases told, the business did not follow');
    expect(verdict.summary.text).not.toContain('undefined');
  });

  it('lets a history speak before cases, unless it cannot tell and they speak against the measure', () => {
    const against = [...cases(20, 'up', 'none'), ...cases(20, 'down', 'none')];
    const names = (data: Parameters<typeof findingOf>[2]) => {
      const { outcome, evidence } = findingOf(rule, plan, data);
      return [outcome, evidence.some(({ name }) => name.startsWith('case')), evidence.length > 1];
    };
    const follows = associatedTeam(40, 24, 0.8, 5);
    const short = associatedTeam(7, 6, 0.3, 2);
    expect(names({ observations: follows })[0]).toBe('pass');
    expect(names({ observations: follows, cases: against })).toEqual(['pass', true, true]);
    expect(names({ observations: short })[0]).toBe('cannot-tell');
    expect(names({ observations: short, cases: against })[0]).toBe('fail');
    expect(names({ observations: short, cases: cases(2, 'up', 'none') })[0]).toBe('cannot-tell');
  });
});
