import { describe, expect, it } from 'vitest';
import { comparePlans } from '../../../src/critique/compare-plans';
import { evaluateIncentivePlan } from '../../../src/critique/evaluate-incentive-plan';
import type { IncentivePlanInput, PerformanceMeasure } from '../../../src/model/plan';
import type { Observation } from '../../../src/model/plan-data';
import { told } from '../../told';

const MONTHS = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'];

function planOf(...measures: PerformanceMeasure[]): IncentivePlanInput {
  return {
    name: 'Plan',
    period: 'quarter',
    currency: 'EUR',
    targetIncentive: 3_000,
    goals: ['revenue'],
    measures,
  };
}

/** Twelve people over half a year, each month 10,000 of revenue; scores of 70, 60 and 50 in turn, the last four people half of that. */
function team(change: (row: Observation, person: number, month: number) => Observation | null, people = 12) {
  return Array.from({ length: people * MONTHS.length }, (_, row) => {
    const [person, month] = [Math.floor(row / MONTHS.length), row % MONTHS.length];
    const score = (70 - 10 * (month % 3)) / (person < 8 ? 1 : 2);
    const metrics = { revenue: 10_000, 'linkedin-ssi': score, leads: 5 };
    return change({ participant: `p${person}`, period: MONTHS[month] ?? '', metrics }, person, month);
  }).filter((row) => row !== null);
}

const paidFor = (plan: IncentivePlanInput, observations: Observation[]) =>
  evaluateIncentivePlan(plan, { observations }).payouts?.total;

/** What the whole team is paid: 12 people, 2 quarters. */
const ALL = 12 * 2 * 3_000;
/** The same for the eight whose scores reach 60 on average. */
const REACHED = 8 * 2 * 3_000;
const revenue: PerformanceMeasure = { metric: 'revenue', weight: 1, target: 30_000 };
const score: PerformanceMeasure = {
  metric: 'linkedin-ssi',
  weight: 1,
  target: 60,
  payout: 'all-or-nothing',
};

describe('what is paid over a history with gaps', () => {
  it.each([1, 6])(
    'a score is the mean of the months with a row, which are paid for: a month lacks of %i',
    (lacking) => {
      const observations = team((row, person, month) => (person < lacking && month === 1 ? null : row));
      expect(paidFor(planOf(score), observations)).toBe(told(REACHED - lacking * 1_000));
    },
  );

  it.each([1, 6])('a score of a month with a row and no value: of %i', (lacking) => {
    const observations = team((row, person, month) =>
      person < lacking && month === 1 ? { ...row, metrics: { ...row.metrics, 'linkedin-ssi': null } } : row,
    );
    expect(paidFor(planOf(score), observations)).toBe(told(REACHED));
  });

  it('a sum against one target needs all of its quarter', () => {
    const observations = team((row, person, month) => (person < 6 && month === 1 ? null : row));
    expect(paidFor(planOf(revenue), observations)).toBe(told(ALL - 6 * 3_000));
  });

  it('quotas in the data change nothing where nobody is paid on them', () => {
    const gaps = team((row, person, month) => (person < 2 && month === 1 ? null : row));
    const withQuotas = gaps.map((row) => ({ ...row, targets: { leads: 5 } }));
    expect(paidFor(planOf(revenue), withQuotas)).toBe(paidFor(planOf(revenue), gaps));
    expect(paidFor(planOf(revenue), gaps)).toBe(told(ALL - 2 * 3_000));
  });

  it.each([1, 6])('who joins in a quarter is paid for its months by quotas of their own: %i', (joining) => {
    const observations = team((row, person, month) =>
      person < joining && month < 2 ? null : { ...row, targets: { revenue: 10_000 } },
    );
    expect(paidFor(planOf({ ...revenue, target: 'own' }), observations)).toBe(told(ALL - joining * 2_000));
  });

  it('a gate is read over what is known', () => {
    const gate: PerformanceMeasure = { metric: 'linkedin-ssi', role: 'gate', target: 60 };
    // In their first quarter six people have one month, in which they miss the gate.
    const observations = team((row, person, month) => {
      if (person < 6 && month < 2) return null;
      const targets = { revenue: 10_000 };
      const metrics = { ...row.metrics, 'linkedin-ssi': person < 6 && month === 2 ? 10 : 60 };
      return { ...row, targets, metrics };
    });
    expect(paidFor(planOf({ ...revenue, target: 'own' }, gate), observations)).toBe(told(ALL - 6 * 3_000));
  });

  it.each([
    ['without a value', (row: Observation) => ({ ...row, metrics: { ...row.metrics, revenue: null } })],
    ['without a row', () => null],
  ])(
    'to date, a quarter with a missing month pays nothing, and later ones count what is known: a month %s',
    (_, change) => {
      const toDate: PerformanceMeasure = {
        metric: 'revenue',
        commission: { rates: [{ from: 0, rate: 0.1 }] },
        target: 120_000,
        period: 'year',
        accumulates: 'year-to-date',
      };
      const { targetIncentive: __, ...plan } = planOf(toDate);
      const whole = team((row) => row);
      expect(paidFor(plan, whole)).toBe(told(12 * 6_000));
      // In the first quarter: it is made up for in the second, but for the month itself.
      const early = team((row, person, month) => (person < 6 && month === 1 ? change(row) : row));
      expect(paidFor(plan, early)).toBe(told(12 * 6_000 - 6 * 1_000));
      const late = team((row, person, month) => (person < 6 && month === 4 ? change(row) : row));
      expect(paidFor(plan, late)).toBe(told(12 * 6_000 - 6 * 3_000));
      expect(evaluateIncentivePlan(plan, { observations: late }).payouts?.remarks).toContainEqual({
        reason: 'missing-value',
        count: 6,
      });
    },
  );

  it('quotas of their own pay what there is of a year that has not passed', () => {
    const observations = team((row) => ({ ...row, targets: { revenue: 10_000 } }));
    const plan = {
      ...planOf({ ...revenue, target: 'own' }),
      period: 'year' as const,
      targetIncentive: 12_000,
    };
    expect(paidFor(plan, observations)).toBe(told(ALL));
  });

  it('a score below 0 that earns by its curve is no negative value that paid nothing', () => {
    const metrics: IncentivePlanInput['metrics'] = [
      {
        id: 'points',
        label: { en: 'Points' },
        captures: 'outcome',
        nature: 'rating',
        producedBy: 'others',
        automatable: false,
        licence: 'free',
      },
    ];
    const payout = [
      { value: -20, payout: 0.2 },
      { value: 20, payout: 0.8 },
      { value: 40, payout: 1 },
    ];
    const plan = {
      ...planOf({ metric: 'points', weight: 1, target: 40, payout }),
      metrics,
      goals: ['points'],
    };
    const observations = team((row, person) => ({
      ...row,
      metrics: { points: person < 4 ? -10 : 10 + person },
    }));
    const report = evaluateIncentivePlan(plan, { observations });
    expect(report.payouts?.remarks).toEqual([]);
    expect(report.payouts?.netted).toBeNull();
  });

  it('a month in which fewer than six are seen is left out, and said', () => {
    const observations = team((row, person, month) => (person === 0 && month > 2 ? null : row), 6);
    const { payouts, data } = evaluateIncentivePlan(planOf(revenue), { observations });
    expect(payouts?.total).toBe(told(6 * 3_000));
    expect(data?.excluded).toContainEqual({ reason: 'few-participants', count: 1 });
  });

  it.each<[string, IncentivePlanInput, Observation[], string]>([
    [
      'two months of a quarter',
      planOf(revenue),
      team((row, _, month) => (month < 2 ? row : null)),
      'data/no-period-complete',
    ],
    ['five people', planOf(revenue), team((row) => row, 5), 'data/payouts-of-few-people'],
    [
      'all but one paid the same',
      planOf(score),
      team((row, person) =>
        person === 0 ? null : { ...row, metrics: { ...row.metrics, 'linkedin-ssi': person === 1 ? 20 : 60 } },
      ),
      'data/payouts-tell-of-few',
    ],
  ])('says why nothing is told of pay: %s', (_, plan, observations, note) => {
    const { payouts, data } = evaluateIncentivePlan(plan, { observations });
    expect(payouts).toBeNull();
    expect(data?.notes.map(({ id }) => id)).toContain(note);
  });

  it.each(['2026-01-31', '2026-03-31'])('is an error where single days stand for nothing: %s', (period) => {
    const observations = team((row, _, month) => (month === 0 ? { ...row, period } : null));
    expect(() => evaluateIncentivePlan(planOf(revenue), { observations })).toThrow(/12 of 12 rows left out/);
  });

  it.each<[string, IncentivePlanInput, Observation[], string]>([
    [
      'quotas that nobody gave',
      planOf({ ...revenue, target: 'own' }),
      team((row) => row),
      'comparison/quotas',
    ],
    [
      'rows longer than a period',
      { ...planOf(revenue), period: 'month' },
      team((row, _, month) => (month < 2 ? { ...row, period: `2026-Q${month + 1}` } : null)),
      'comparison/coarse',
    ],
    [
      'a year that has not passed',
      planOf({ ...revenue, period: 'year' }),
      team((row) => row),
      'comparison/no-period',
    ],
  ])('a comparison says why it tells nothing of pay: %s', (_, plan, observations, limit) => {
    const { payouts, limits } = comparePlans(plan, { ...plan, targetIncentive: 6_000 }, { observations });
    expect(payouts).toBeNull();
    expect(limits.map(({ id }) => id)).toContain(limit);
  });

  it('a comparison counts a gate without figures as met, as an audit does', () => {
    const gate: PerformanceMeasure = { metric: 'retention', role: 'gate', target: 0.9 };
    const observations = team((row, person) => ({ ...row, metrics: { revenue: 10_000 + person } }));
    const compared = comparePlans(planOf(revenue, gate), planOf(revenue), { observations }).payouts;
    expect(compared?.before).toBe(compared?.after);
  });

  it.each<[string, PerformanceMeasure, string]>([
    ['rows longer than a measure’s period', { ...revenue, period: 'month' }, 'need/plan-periods'],
  ])('whom the money would reach waits for what is missing: %s', (_, measure, need) => {
    const observations = team((row, _person, month) =>
      month < 2 ? { ...row, period: `2026-Q${month + 1}` } : null,
    );
    const finding = evaluateIncentivePlan(planOf(measure), { observations }).findings.find(
      ({ rule }) => rule === 'outcome-divergence/payout-misallocation',
    );
    expect(finding?.need?.detail.id).toBe(need);
  });

  it.each([
    [1, 'No row has a figure of “Revenue”: nothing can be told of it.'],
    [
      0.75,
      '54 of 72 rows have no figure of “Revenue”, and pay nothing on it. Where nothing was brought, write 0.',
    ],
    [0.4, undefined],
  ])('notes what is paid on and mostly missing, before all else: %f of it', (share, note) => {
    const observations = team((row, person) =>
      person < 12 * share ? { ...row, metrics: { ...row.metrics, revenue: null } } : row,
    );
    const [first] = evaluateIncentivePlan(planOf(revenue), { observations }).data?.notes ?? [];
    expect(first?.id === 'data/mostly-missing' ? first.text : undefined).toBe(note);
  });

  it('is the same in a comparison', () => {
    const observations = team((row, person, month) =>
      person < 6 && month < 2 ? null : { ...row, targets: { revenue: 10_000 } },
    );
    const plan = planOf({ ...revenue, target: 'own' });
    const doubled = { ...plan, targetIncentive: 6_000 };
    expect(comparePlans(plan, doubled, { observations }).payouts).toMatchObject({
      before: paidFor(plan, observations),
      after: paidFor(doubled, observations),
    });
  });
});

it('tells two measures on one metric apart by their ids', () => {
  const bonus: PerformanceMeasure = {
    id: 'annual bonus',
    metric: 'revenue',
    amount: 1_200,
    period: 'year',
    target: 1,
  };
  const { plan } = evaluateIncentivePlan(planOf(revenue, bonus));
  expect(plan.measures.map(({ label }) => [label.en, label.fr])).toEqual([
    ['Revenue', 'Chiffre d’affaires'],
    ['Revenue (annual bonus)', 'Chiffre d’affaires (annual bonus)'],
  ]);
  const { measures } = comparePlans(planOf(revenue, bonus), planOf(revenue));
  expect(measures.map(({ label, after }) => [label.en, after])).toEqual([
    ['Revenue', 1],
    ['Revenue (annual bonus)', 0],
  ]);
});
