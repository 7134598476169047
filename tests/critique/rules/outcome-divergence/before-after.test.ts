import { describe, expect, it } from 'vitest';
import { evaluateIncentivePlan } from '../../../../src/critique/evaluate-incentive-plan';
import type { BeforeAfterCase } from '../../../../src/model/plan-data';
import { createGenerator } from '../../../../src/stats/descriptive/random';
import { associatedTeam, figure, findingOf, split, ssiPlan } from '../../support';

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

describe(rule, () => {
  it('reports the one case 87 → 64 as a counter-example that tells no rate', () => {
    const told: BeforeAfterCase[] = [
      { metric: 'linkedin-ssi', before: 87, after: 64, outcomeChanged: 'none' },
    ];
    const finding = findingOf(rule, plan, { cases: told });
    expect(finding.outcome).toBe('cannot-tell');
    expect(finding.message.text).toContain('counter-example');
    expect(finding.message.values).toMatchObject({ before: 87, after: 64, followed: 0 });
    expect(figure(finding, 'case-concordance')).toMatchObject({ value: null, interval: null });
  });

  it.each([
    ['4 of each are too few', [...cases(4, 'up', 'none'), ...cases(4, 'down', 'none')], 'cannot-tell'],
    [
      '20 of each, and the business never follows',
      [...cases(20, 'up', 'none'), ...cases(20, 'down', 'none')],
      'fail',
    ],
    [
      '5 of each, never: the bound is still high',
      [...cases(5, 'up', 'none'), ...cases(5, 'down', 'none')],
      'fail',
    ],
    ['rises only say nothing', cases(40, 'up', 'none'), 'cannot-tell'],
    [
      'always followed: cases never acquit',
      [...cases(40, 'up', 'up'), ...cases(40, 'down', 'down')],
      'cannot-tell',
    ],
  ] as const)('%s', (_, told, outcome) => {
    expect(findingOf(rule, plan, { cases: [...told] }).outcome).toBe(outcome);
  });

  it('adds the bounds of both directions: 0 of 5 and 0 of 5 is at most 1 − 0.025^(1/5)', () => {
    const told = [...cases(5, 'up', 'none'), ...cases(5, 'down', 'none')];
    expect(figure(findingOf(rule, plan, { cases: told }), 'case-concordance').interval?.high).toBeCloseTo(
      1 - 0.025 ** (1 / 5),
      10,
    );
  });

  it('takes a figure of the outcome as it takes a word', () => {
    const told = [...cases(20, 'up', 'none'), ...cases(20, 'down', 'none')].map(
      ({ metric, before, after }): BeforeAfterCase => ({
        metric,
        before,
        after,
        outcome: { metric: 'revenue', before: 10, after: 10 },
      }),
    );
    expect(findingOf(rule, plan, { cases: told }).outcome).toBe('fail');
  });

  it('says in the verdict that cases spoke against it, and names no goal that none of them is about', () => {
    const told = [...cases(20, 'up', 'none'), ...cases(20, 'down', 'none')];
    const { verdict } = evaluateIncentivePlan(plan, { cases: told }, { rules: { only: [rule] } });
    expect(verdict.summary.text).toContain('In the cases told, the business did not follow');
    expect(verdict.summary.text).not.toContain('undefined');
  });

  it('compares the halves of a history over pairs of participants', () => {
    const unrelated = findingOf(rule, plan, { observations: associatedTeam(200, 12, 0, 4) });
    const related = findingOf(rule, plan, { observations: associatedTeam(200, 12, 0.8, 4) });
    expect(unrelated.outcome).toBe('fail');
    expect(related.outcome).toBe('pass');
    expect(figure(related, 'concordance').threshold?.value).toBeCloseTo(0.5 + Math.asin(0.3) / Math.PI, 12);
  });

  it('does not convict a score where results never move, or hardly ever', () => {
    const draw = createGenerator(5);
    const scores = associatedTeam(20, 12, 0, 3);
    const never = scores.map((row) => ({ ...row, metrics: { ...row.metrics, revenue: 0 } }));
    const rarely = scores.map((row) => ({
      ...row,
      metrics: { ...row.metrics, revenue: draw() < 0.01 ? 1000 : 0 },
    }));
    expect(findingOf(rule, plan, { observations: never }).outcome).toBe('cannot-tell');
    expect(findingOf(rule, plan, { observations: rarely }).outcome).toBe('cannot-tell');
  });

  it('waits for results that come months later', () => {
    const later = new Map(
      associatedTeam(200, 15, 0.8, 4).map((row) => [`${row.participant}/${row.period}`, row]),
    );
    const observations = [...later.values()].flatMap((row) => {
      const before = later.get(`${row.participant}/${Number(row.period) - 3}`);
      const score = row.metrics['linkedin-ssi'] ?? null;
      return before
        ? [{ ...row, metrics: { 'linkedin-ssi': score, revenue: before.metrics.revenue ?? null } }]
        : [];
    });
    expect(findingOf(rule, { ...plan, period: 'month' }, { observations }).outcome).not.toBe('fail');
  });

  it('names every measure that fails', () => {
    const observations = associatedTeam(200, 12, 0, 4).map((row, at) => ({
      ...row,
      metrics: { ...row.metrics, 'invitations-sent': (at * 7919) % 101 },
    }));
    const finding = findingOf(
      rule,
      { ...split('invitations-sent', 0.4, 'linkedin-ssi'), goals: ['revenue'] },
      { observations },
    );
    expect(finding).toMatchObject({ outcome: 'fail', targets: ['/measures/0', '/measures/1'] });
    expect(finding.message.text).toContain('whose “Social Selling Index” rose more');
    expect(finding.message.text).toContain('The same goes for “Invitations sent”.');
  });

  it('tells cases of what is paid by its name, and that less of it is better', () => {
    const complaints = {
      id: 'complaints',
      label: { en: 'Complaints', fr: 'Réclamations' },
      captures: 'attention',
      nature: 'count',
      producedBy: 'others',
      automatable: false,
      licence: 'free',
      better: 'lower',
    } as const;
    const told: BeforeAfterCase[] = [
      { metric: 'complaints', before: 9, after: 4, outcomeChanged: 'none' },
      { metric: 'complaints', before: 4, after: 9, outcomeChanged: 'none' },
    ];
    const { message } = findingOf(
      rule,
      { ...plan, metrics: [complaints], measures: [{ metric: 'complaints', weight: 1, target: 5, cap: 2 }] },
      { cases: told },
    );
    expect(message.text).toMatch(/^2 cases of “Complaints” told: 1 rise and 1 fall\. /);
    expect(message.text).toContain('Less is better for “Complaints”: a fall counts as a rise here.');
    expect(message.text).not.toMatch(/score/);
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

  it('cannot tell from cases about what is not paid', () => {
    const told = [{ metric: 'meetings', before: 5, after: 9, outcomeChanged: 'none' as const }];
    expect(findingOf(rule, plan, { cases: told })).toMatchObject({
      outcome: 'cannot-tell',
      payAtStake: 1,
      targets: ['/measures/0'],
      message: { id: 'finding/no-data' },
      need: {
        reason: 'missing-field',
        detail: { id: 'need/history', values: { participants: 30, periods: 12 } },
        participants: 30,
        periods: 12,
      },
    });
  });

  it('says what to collect when it is given nothing', () => {
    expect(findingOf(rule, plan)).toMatchObject({
      outcome: 'cannot-tell',
      need: { reason: 'missing-field' },
    });
  });
});
