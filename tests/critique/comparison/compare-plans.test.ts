import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePlans } from '../../../src/critique/compare-plans';
import { evaluateIncentivePlan } from '../../../src/critique/evaluate-incentive-plan';
import { proposePlan } from '../../../src/critique/propose-plan';
import { replayPayouts } from '../../../src/critique/replay-payouts';
import type { MetricDefinition } from '../../../src/model/metric';
import type { IncentivePlanInput, PerformanceMeasure } from '../../../src/model/plan';
import type { PlanComparison } from '../../../src/model/plan-comparison';
import type { Observation } from '../../../src/model/plan-data';
import { planComparisonSchema } from '../../../src/schema';
import { issuesOf } from '../../issues-of';
import { told } from '../../told';
import { arbitraryPlan } from '../proposal/arbitrary-plan';

const changes = ['fixed', 'improved', 'unchanged', 'worse', 'open'] as const;
const article: IncentivePlanInput = {
  name: 'Article',
  period: 'quarter',
  targetIncentive: 3000,
  currency: 'EUR',
  measures: [{ metric: 'linkedin-ssi', weight: 1, target: 80 }],
};

function plan(measures: PerformanceMeasure[], rest: Partial<IncentivePlanInput> = {}): IncentivePlanInput {
  return { name: 'Plan', period: 'month', measures, ...rest };
}

function paying(metric: string, target = 100): PerformanceMeasure[] {
  return [{ metric, weight: 1, target }];
}

const calls: MetricDefinition = {
  id: 'calls',
  label: { en: 'Calls' },
  captures: 'activity',
  nature: 'count',
  producedBy: 'participant',
  automatable: false,
  licence: 'free',
};

/** Twelve people, one of whom brings more each month: paying on leads sends the money the other way. */
const team: Observation[] = Array.from({ length: 12 * 7 }, (_, row) => {
  const [person, month] = [row % 12, Math.floor(row / 12)];
  return {
    participant: person,
    period: `2025-0${month + 1}`,
    licence: person < 6 ? 'free' : 'premium',
    metrics: { revenue: 100 + person, leads: 112 - person },
  };
});

function ids(comparison: PlanComparison): string[] {
  return comparison.limits.map(({ id }) => id);
}

describe('findings', () => {
  test('are those of two audits, each rule in one list', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryPlan, (before, after) => {
        const comparison = comparePlans(before, after);
        const [old, changed] = [before, after].map((one) => evaluateIncentivePlan(one));
        const all = changes.flatMap((change) => comparison[change]);
        const side = (report = old) =>
          report?.findings.map(({ rule, outcome, impact, payAtStake }) => ({
            rule,
            outcome,
            impact,
            payAtStake,
          }));
        const of = (key: 'before' | 'after') =>
          [...all]
            .map((one) => ({ rule: one.rule, ...one[key] }))
            .map(({ message: _, ...rest }) => rest)
            .sort((a, b) => order.indexOf(a.rule) - order.indexOf(b.rule));
        const order = old?.findings.map(({ rule }) => rule) ?? [];
        expect([of('before'), of('after')]).toEqual([side(old), side(changed)]);
        expect([comparison.before.decision, comparison.after.decision]).toEqual([
          old?.verdict.decision,
          changed?.verdict.decision,
        ]);
      }),
      { seed: 4, numRuns: 100 },
    );
  }, 60_000);

  test('change sides when the plans do', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryPlan, (before, after) => {
        const [there, back] = [comparePlans(before, after), comparePlans(after, before)];
        const rules = (comparison: PlanComparison, ...of: (typeof changes)[number][]) =>
          of.flatMap((change) => comparison[change].map(({ rule }) => rule)).sort();
        expect(rules(back, 'worse')).toEqual(rules(there, 'fixed', 'improved'));
        expect(rules(back, 'open')).toEqual(rules(there, 'open'));
        expect(rules(back, 'unchanged')).toEqual(rules(there, 'unchanged'));
      }),
      { seed: 4, numRuns: 100 },
    );
  }, 60_000);

  const half = (weight: number): PerformanceMeasure[] => [
    { metric: 'linkedin-ssi', weight, target: 80 },
    { metric: 'revenue', weight: 1 - weight, target: 100 },
  ];
  test.each([
    ['fixed: it fails no more', half(0.7), paying('revenue'), 'quality-blindness/quality-share', 'fixed'],
    ['improved: a lighter impact', half(0.7), half(0.1), 'quality-blindness/quality-share', 'improved'],
    ['improved: less at stake', half(0.7), half(0.6), 'quality-blindness/quality-share', 'improved'],
    ['unchanged: it fails alike', half(0.7), half(0.7), 'quality-blindness/quality-share', 'unchanged'],
    [
      'unchanged: neither fails',
      paying('revenue'),
      paying('leads'),
      'plan-design/measure-count',
      'unchanged',
    ],
    ['worse: more at stake', half(0.6), half(0.7), 'quality-blindness/quality-share', 'worse'],
    ['worse: it fails now', paying('revenue'), half(0.7), 'quality-blindness/quality-share', 'worse'],
    [
      'open: it fails, or the weights decide',
      half(0.7),
      half(0.1),
      'artificial-behaviour/self-controlled-share',
      'open',
    ],
  ] as const)('%s', (_, before, after, rule, change) => {
    const comparison = comparePlans(plan([...before]), plan([...after]));
    expect(changes.filter((one) => comparison[one].some((finding) => finding.rule === rule))).toEqual([
      change,
    ]);
  });

  test('say both answers in a sentence', () => {
    const { improved, worse } = comparePlans(plan(half(0.7)), plan(half(0.1)));
    expect(improved.find(({ rule }) => rule === 'quality-blindness/quality-share')?.reading.text).toBe(
      'Lighter. Before: fails with 70% of the pay at stake (critical). After: fails with 10% of the pay at stake (moderate).',
    );
    expect(worse.map(({ reading }) => reading.text)).toEqual([
      'New. Before: passes. After: fails with 10% of the pay at stake (moderate).',
    ]);
  });

  test('are those of the selected rules', () => {
    const options = { rules: { only: ['plan-design/measure-count' as const] } };
    const comparison = comparePlans(article, plan(paying('revenue')), undefined, options);
    expect(comparison.unchanged.map(({ rule }) => rule)).toEqual(['plan-design/measure-count']);
    expect(changes.flatMap((change) => comparison[change])).toHaveLength(1);
  });
});

describe('the verdict', () => {
  test('of the article’s plan turns with the proposal', () => {
    const proposal = proposePlan(article);
    if (proposal === null) throw new Error('nothing is proposed');
    const comparison = comparePlans(article, proposal.plan);
    expect([comparison.before.decision, comparison.after.decision]).toEqual(['withdraw', 'keep']);
    // What nobody can tell of the new plan is no longer held against it, and is open.
    const noLonger = [
      ...comparison.fixed,
      ...comparison.open.filter(({ before }) => before.outcome === 'fail'),
    ];
    expect(noLonger.map(({ rule }) => rule).sort()).toEqual([...proposal.resolves].sort());
    expect(comparison.worse).toEqual([]);
    expect(comparison.summary.text).toMatch(
      /^The verdict turns from “withdraw this plan” to “keep this plan”: /,
    );
  });

  test('of a plan compared with itself stays, and so does all else', () => {
    for (const data of [undefined, { observations: team }]) {
      const comparison = comparePlans(plan(paying('revenue')), plan(paying('revenue')), data);
      expect(comparison.summary).toEqual({
        id: 'comparison/same',
        values: {},
        text: 'Both plans are the same: nothing changes.',
      });
      expect(changes.filter((change) => comparison[change].length > 0)).toEqual(['unchanged']);
      expect(comparison.payouts?.moved ?? 0).toBe(0);
    }
  });

  test('stays where another name is all that changes', () => {
    const comparison = comparePlans(article, { ...article, name: 'Another' });
    expect(comparison.summary.text).toBe(
      'The verdict stays “withdraw this plan”, and so does every finding.',
    );
  });
});

describe('plans over different metrics', () => {
  test('show what each pays on', () => {
    const comparison = comparePlans(plan(paying('linkedin-ssi', 80)), plan(paying('revenue')));
    expect(comparison.measures.map(({ metric, before, after }) => [metric, before, after])).toEqual([
      ['linkedin-ssi', 1, 0],
      ['revenue', 0, 1],
    ]);
  });

  test('move money', () => {
    const incentive = { targetIncentive: 1000, currency: 'EUR' };
    const [before, after] = [plan(paying('revenue'), incentive), plan(paying('leads'), incentive)];
    const { payouts, limits } = comparePlans(before, after, { observations: team });
    const shares = (of: (person: number) => number) => {
      const paid = Array.from({ length: 12 }, (_, person) => of(person));
      const total = paid.reduce((sum, one) => sum + one, 0);
      return paid.map((one) => one / total);
    };
    const [old, changed] = [shares((person) => 100 + person), shares((person) => 112 - person)];
    const distance = old.reduce((sum, one, at) => sum + Math.abs(one - (changed[at] ?? 0)), 0) / 2;
    expect(payouts?.before).toBe(replayPayouts(before, team)?.total);
    expect(payouts?.after).toBe(replayPayouts(after, team)?.total);
    const paid = team.reduce((sum, { metrics }) => sum + 10 * Number(metrics.revenue), 0);
    expect([payouts?.before, payouts?.moved]).toEqual([told(paid), told(paid * distance)]);
    expect(payouts).toMatchObject({ participants: 12, oneUnit: true });
    expect(payouts?.reading.text).toBe(
      'Over this history the first plan would have paid €88,600 and the second €89,500. With equal budgets, €2,510 of what the first paid would have reached somebody else.',
    );
    expect(limits).toEqual([]);
  });
});

describe('money by licence', () => {
  const compared = (observations: Observation[], minimumGroupSize = 6) =>
    comparePlans(plan(paying('revenue')), plan(paying('leads')), { observations }, { minimumGroupSize })
      .payouts;

  test('adds up, and what one group gains the other loses', () => {
    const payouts = compared(team);
    const sum = (key: 'before' | 'after' | 'gain') =>
      payouts?.byLicence.reduce((total, group) => total + (group[key] ?? Number.NaN), 0) ?? Number.NaN;
    // Each is told in three digits.
    expect(sum('before')).toBeCloseTo(payouts?.before ?? 0, 0);
    expect(sum('after')).toBeCloseTo(payouts?.after ?? 0, 0);
    expect(sum('gain')).toBe(0);
    expect(payouts?.byLicence[0]?.gain).toBe(payouts?.moved);
    expect(payouts?.byLicence.map(({ participants }) => participants)).toEqual([6, 6]);
    expect(payouts?.byLicence[1]?.reading.text).toBe(
      '6 participants with a Premium account: 45.6 × the target incentive before, 43.5 × the target incentive after; with equal budgets, 2.51 × the target incentive less.',
    );
  });

  test('is withheld for small groups, and for those a subtraction would tell of', () => {
    const hidden = { participants: null, before: null, after: null, gain: null };
    const uneven = team.map((row): Observation => {
      const licence = Number(row.participant) < 3 ? 'sales-navigator' : 'free';
      return { ...row, licence };
    });
    for (const payouts of [compared(team, 10), compared(uneven)]) {
      expect(payouts?.byLicence).toMatchObject([hidden, hidden]);
      expect(payouts?.byLicence[0]?.reading.text).toContain('withheld');
    }
  });

  test('names nobody', () => {
    const named = team.map((row) => ({ ...row, participant: `zz-${row.participant}` }));
    const comparison = comparePlans(plan(paying('revenue')), plan(paying('leads')), { observations: named });
    expect(JSON.stringify(comparison)).not.toContain('zz-');
  });
});

describe('what cannot be compared is said', () => {
  const data = { observations: team };
  const base = plan(paying('revenue'));

  test('another period: payouts over the time that both can be replayed on', () => {
    const quarterly = plan(paying('revenue', 300), { period: 'quarter' });
    const comparison = comparePlans(base, quarterly, data);
    expect(ids(comparison)).toEqual(['comparison/periods']);
    // Six of seven months are whole quarters: six payouts of a month, two of a quarter.
    const monthly = team
      .filter(({ period }) => period !== '2025-07')
      .reduce((sum, { metrics }) => sum + Number(metrics.revenue) / 100, 0);
    expect(comparison.payouts?.before).toBe(told(monthly));
    expect(comparison.payouts?.after).toBe(told(monthly / 3));
    expect(comparison.payouts).toMatchObject({ moved: 0, oneUnit: false });
    const inMoney = { targetIncentive: 100, currency: 'EUR' };
    expect(comparePlans({ ...base, ...inMoney }, { ...quarterly, ...inMoney }, data).payouts?.oneUnit).toBe(
      true,
    );
  });

  test.each<[string, Partial<IncentivePlanInput>, Partial<IncentivePlanInput>, string, boolean]>([
    [
      'another target incentive',
      { targetIncentive: 100 },
      { targetIncentive: 200 },
      'comparison/incentives',
      true,
    ],
    ['one target incentive', { targetIncentive: 100 }, {}, 'comparison/one-incentive', false],
    [
      'another currency',
      { targetIncentive: 100, currency: 'EUR' },
      { targetIncentive: 100, currency: 'USD' },
      'comparison/currencies',
      false,
    ],
    ['other goals', { goals: ['revenue'] }, { goals: ['retention'] }, 'comparison/goals', true],
    ['declared goals', {}, { goals: ['revenue'] }, 'comparison/goals', true],
    [
      'other people',
      { headcount: { free: 3 } },
      { headcount: { premium: 3 } },
      'comparison/circumstances',
      true,
    ],
  ])('%s', (_, before, after, id, oneUnit) => {
    const comparison = comparePlans({ ...base, ...before }, { ...base, ...after }, data);
    expect(ids(comparison)).toEqual([id]);
    expect(comparison.payouts).toMatchObject({ moved: 0, oneUnit });
  });

  test('the same surroundings in another order are the same', () => {
    const headcount = (...entries: [string, number][]) => ({ headcount: Object.fromEntries(entries) });
    const before = { ...base, ...headcount(['free', 2], ['premium', 3]) };
    const after = { ...base, ...headcount(['premium', 3], ['free', 2]) };
    expect(ids(comparePlans(before, after, data))).toEqual([]);
  });

  test('a metric that is labelled otherwise', () => {
    const before = plan(paying('calls'), { metrics: [calls] });
    const after = plan(paying('calls'), { metrics: [{ ...calls, captures: 'outcome' }] });
    const { fixed, limits } = comparePlans(before, after);
    expect(fixed.length).toBeGreaterThan(0);
    expect(limits[0]?.text).toContain('“Calls” is not described alike in both plans');
  });

  const few = team.filter(({ participant }) => Number(participant) < 5);
  const numbered = team.map((row) => ({ ...row, period: Number(String(row.period).slice(-1)) }));
  const yearly = team.slice(0, 12).map((row) => ({ ...row, period: '2025' }));
  test.each<[string, Partial<IncentivePlanInput>, Observation[] | undefined, string]>([
    ['no history', {}, undefined, 'comparison/no-history'],
    ['no target', { measures: [{ metric: 'revenue', weight: 1, target: null }] }, team, 'comparison/target'],
    ['no figures', { measures: paying('conversions') }, team, 'comparison/column'],
    ['few people', { measures: paying('leads') }, few, 'comparison/participants'],
    ['long rows', { measures: paying('leads') }, yearly, 'comparison/coarse'],
    [
      'nothing paid',
      { measures: [{ ...paying('leads', 900)[0]!, payout: 'all-or-nothing' }] },
      team,
      'comparison/nothing-paid',
    ],
  ])('%s', (_, after, observations, id) => {
    const comparison = comparePlans(base, { ...base, ...after }, observations && { observations });
    expect(comparison.payouts).toBeNull();
    expect(ids(comparison)).toEqual([id]);
  });

  test('numbered periods of different length', () => {
    const comparison = comparePlans(base, { ...base, period: 'year' }, { observations: numbered });
    expect(ids(comparison)).toEqual(['comparison/periods', 'comparison/numbered']);
    expect(comparison.payouts).toBeNull();
  });

  test('pay without an end', () => {
    const waiting = {
      id: 'waiting',
      label: { en: 'Days of waiting' },
      captures: 'outcome' as const,
      nature: 'rate' as const,
      producedBy: 'both' as const,
      automatable: false,
      licence: 'free' as const,
      better: 'lower' as const,
    };
    const after = plan(paying('waiting', 3), { metrics: [waiting] });
    const observations = team.map((row) => ({ ...row, metrics: { ...row.metrics, waiting: 0 } }));
    expect(ids(comparePlans({ ...base, metrics: [waiting] }, after, { observations }))).toEqual([
      'comparison/cap',
    ]);
  });

  test('missing figures, and no more than that', () => {
    const observations = team.map((row, at) =>
      at === 0 ? { ...row, metrics: { ...row.metrics, leads: null } } : row,
    );
    const comparison = comparePlans(base, plan(paying('leads')), { observations });
    expect(comparison.limits.map(({ text }) => text)).toEqual([
      'Missing figures pay nothing: 0 for the first plan, 1 for the second.',
    ]);
    expect(comparison.payouts).not.toBeNull();
  });
});

describe('what comes in and goes out', () => {
  test('every problem of both plans, each with its side', () => {
    const broken = { ...article, period: 'fortnight' } as unknown as IncentivePlanInput;
    const empty = { ...article, measures: [] };
    expect(issuesOf(() => comparePlans(broken, empty)).map(({ path }) => path)).toEqual([
      ['before', 'period'],
      ['after', 'measures'],
    ]);
    expect(issuesOf(() => comparePlans(article, undefined as never)).map(({ path }) => path)).toEqual([
      ['after'],
    ]);
  });

  test('data that one of the plans cannot be read with', () => {
    const cases = [
      { metric: 'calls', before: 1, after: 2, outcomeChanged: 'none' as const },
      { metric: 'linkedin-ssi', before: 1, after: 200, outcomeChanged: 'none' as const },
    ];
    const issues = issuesOf(() => comparePlans({ ...article, metrics: [calls] }, article, { cases }));
    expect(issues.map(({ path }) => path)).toEqual([
      ['cases', 1, 'after'],
      ['cases', 0, 'metric'],
    ]);
    expect(issues[0]?.message).not.toContain('plan');
    expect(issues[1]?.message).toMatch(/^is an unknown metric.* \(of the plan after\)$/);
  });

  test('options count for both, and are checked once', () => {
    const options = { confidance: 0.9 } as object;
    expect(issuesOf(() => comparePlans(article, article, undefined, options))).toHaveLength(1);
    const fractions: number[] = [];
    const onProgress = ({ fraction }: { fraction: number }) => fractions.push(fraction);
    comparePlans(article, article, undefined, { onProgress });
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    expect(fractions.at(-1)).toBe(1);
    expect(() => comparePlans(article, article, undefined, { signal: { aborted: true } })).toThrow('stopped');
  });

  test('a comparison has the shape of its schema, whatever the plans', () => {
    const observations = team.map((row) => ({
      ...row,
      metrics: { revenue: Number(row.metrics.revenue) / 20 },
    }));
    fc.assert(
      fc.property(arbitraryPlan, arbitraryPlan, (before, after) => {
        const comparison: unknown = JSON.parse(JSON.stringify(comparePlans(before, after, { observations })));
        expect(planComparisonSchema.safeParse(comparison).error?.issues ?? []).toEqual([]);
      }),
      { seed: 4, numRuns: 100 },
    );
  }, 60_000);
});
