import { expect, test } from 'vitest';
import { evaluateIncentivePlan, type IncentivePlanInput, type Observation } from '../../src/index';

/* A team is as secret as a participant, and so is a quota. */

const planOf = (measure: IncentivePlanInput['measures'][number]): IncentivePlanInput => ({
  name: 'Plan',
  period: 'month',
  targetIncentive: 1000,
  currency: 'EUR',
  measures: [measure],
});

/** Teams of three over four months; each member brings a third of what its team does. */
const teams = (reached: readonly number[]): Observation[] =>
  reached.flatMap((value, team) =>
    Array.from({ length: 12 }, (_, at) => ({
      participant: 3 * team + (at % 3),
      period: `2026-0${1 + Math.floor(at / 3)}`,
      team,
      metrics: { revenue: value / 3 + (at % 3) - 1 },
    })),
  );

const toTeams = { metric: 'revenue', weight: 1, target: 300, level: 'team' } as const;

test.each([
  ['three of four at the cap', { ...toTeams, cap: 1.2 }, [400, 420, 380, 230], false],
  [
    'one of ten that misses',
    { ...toTeams, payout: 'all-or-nothing' as const },
    [...Array<number>(9).fill(320), 200],
    false,
  ],
  ['four of eight at the cap', { ...toTeams, cap: 1.2 }, [400, 420, 380, 390, 230, 250, 270, 210], true],
])('what teams are paid is told of three teams or none: %s', (_, measure, reached, isTold) => {
  const { payouts } = evaluateIncentivePlan(planOf(measure), { observations: teams(reached) });
  expect(payouts !== null).toBe(isTold);
});

const commission = {
  metric: 'revenue',
  commission: { rates: [{ from: 0, rate: 0.1 }] },
  weight: 1,
  target: 'own',
} as const;

const withQuotas = (quotas: readonly number[]): Observation[] =>
  quotas.flatMap((quota, participant) =>
    [1, 2, 3, 4].map((month) => ({
      participant,
      period: `2026-0${month}`,
      metrics: { revenue: 70 + 3 * participant + 7 * month },
      targets: { revenue: quota },
    })),
  );

test.each([
  ['one that differs', [...Array<number>(11).fill(100), 43], null],
  ['two that differ', [...Array<number>(10).fill(100), 43, 50], null],
  ['three that differ', [...Array<number>(9).fill(100), 43, 50, 60], 421],
  ['quotas that all differ', Array.from({ length: 12 }, (_, at) => 80 + at), 410],
])('what is promised tells nobody’s quota: %s', (_, quotas, promised) => {
  const { payouts } = evaluateIncentivePlan(planOf(commission), { observations: withQuotas(quotas) });
  expect(payouts?.total).toBeGreaterThan(0);
  expect(payouts).toMatchObject({ promised, ...(promised === null && { ratio: null }) });
});
