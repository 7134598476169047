import { expect, test } from 'vitest';
import { evaluateIncentivePlan, type IncentivePlanInput, type Observation } from '../../../src/index';

/* How quotas and teams were read, where they could be read otherwise, is said. */

const plan = (measures: IncentivePlanInput['measures'], period = 'month' as const): IncentivePlanInput => ({
  name: 'Plan',
  period,
  targetIncentive: 1000,
  currency: 'EUR',
  measures,
});

const history = (make: (participant: number, month: number) => Partial<Observation>): Observation[] =>
  Array.from({ length: 12 * 6 }, (_, at) => {
    const [participant, month] = [Math.floor(at / 6), at % 6];
    return { participant, period: `2026-0${month + 1}`, metrics: {}, ...make(participant, month) };
  });

const notesOf = (given: IncentivePlanInput, observations: Observation[]) =>
  evaluateIncentivePlan(given, { observations }).data?.notes.map(({ id }) => id);

const own = { metric: 'revenue', weight: 1, target: 'own' } as const;
const value = (participant: number, month: number): number => 90 + ((7 * participant + 5 * month) % 23);

test('quotas that stay the same over each quarter of a person, and fit what it reaches', () => {
  const quarterly = (participant: number, month: number) => 300 + 3 * participant + 6 * Math.floor(month / 3);
  const rows = (quota: (participant: number, month: number) => number) =>
    history((p, t) => ({ metrics: { revenue: value(p, t) }, targets: { revenue: quota(p, t) } }));
  expect(notesOf(plan([own]), rows(quarterly))).toEqual(['data/quotas-repeated']);
  expect(
    notesOf(
      plan([own]),
      rows((p, t) => quarterly(p, t) / 3),
    ),
  ).toEqual([]);
  // Another quota each month is a month's, however little is reached of it.
  expect(
    notesOf(
      plan([own]),
      rows((p, t) => 300 + 3 * p + t),
    ),
  ).toEqual([]);
});

test('members of a team with the same quota, each for themselves or all together', () => {
  const team = { ...own, level: 'team' } as const;
  const rows = (quota: number) =>
    history((p, t) => ({
      metrics: { revenue: value(p, t) },
      targets: { revenue: quota + Math.floor(p / 3) },
      team: Math.floor(p / 3),
    }));
  expect(notesOf(plan([team]), rows(100))).toEqual(['data/team-quotas-added']);
  expect(notesOf(plan([team]), rows(300))).toEqual(['data/team-quota-once']);
});

test('a target of teams, and no row that says whose it is', () => {
  const rows = history((p, t) => ({ metrics: { revenue: value(p, t) } }));
  const measure = { metric: 'revenue', weight: 1, target: 1200, level: 'team' } as const;
  expect(notesOf(plan([measure]), rows)).toEqual(['data/one-team']);
});

test('a gate of which the data hold nothing', () => {
  const rows = history((p, t) => ({ metrics: { revenue: value(p, t) } }));
  const gate = { metric: 'retention', role: 'gate', target: 0.9 } as const;
  const { data, payouts } = evaluateIncentivePlan(
    plan([{ metric: 'revenue', weight: 1, target: 100 }, gate]),
    {
      observations: rows,
    },
  );
  expect(data?.notes.map(({ text }) => text)).toEqual([
    'The data hold no figures of “Customer retention”, a gate or multiplier: it counts as met throughout, and what would have been paid is told as if it were.',
  ]);
  expect(payouts?.remarks).toEqual([{ reason: 'unknown-condition', count: 72 }]);
});
