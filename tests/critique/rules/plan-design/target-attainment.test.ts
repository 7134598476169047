import { describe, expect, it } from 'vitest';
import type { IncentivePlanInput } from '../../../../src/model/plan';
import type { Observation } from '../../../../src/model/plan-data';
import { daysPlan, figure, findingOf, normals, revenuePlan, team } from '../../support';
import { testRule } from '../../test-rule';

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

/** 40 people, of whom 9 of 20 reach the target in a good month and 3 in a bad one. */
const months = (isBad: (t: number) => boolean) =>
  team(40, 12, { revenue: (p, t) => ((7 * p + 3 * t) % 20 < (isBad(t) ? 3 : 9) ? 100_000 : 99_999) });

/** 6 participants reach the target in 0, 0, 1, 1, 2 and 2 of 2 periods, 3 in each. */
const reached = [[], [], [0], [1], [0, 1], [0, 1]];
const half = team(6, 2, { revenue: (p, t) => (reached[p]?.includes(t as never) ? 100_000 : 99_999) });

const sold = { revenue: (p: number, t: number) => 1000 * (p + t) };
const open: IncentivePlanInput = {
  ...revenuePlan,
  measures: [{ metric: 'revenue', weight: 1, target: null }],
};

const all = { payAtStake: 1, targets: ['/measures/0'] };

const ownQuotas: IncentivePlanInput = {
  ...revenuePlan,
  measures: [{ metric: 'revenue', weight: 1, target: 'own' }],
};

const personOf = ({ participant }: Observation): number => Number(String(participant).slice(1));

/** A history whose quotas differ from person to person by ten times, each revenue with its own. */
const own = (rows: Observation[]): Observation[] =>
  rows.map((row) => {
    const size = 1 + (personOf(row) % 10);
    const revenue = Number(row.metrics.revenue) * size;
    return { ...row, metrics: { revenue }, targets: { revenue: 100_000 * size } };
  });

const teamQuota: IncentivePlanInput = {
  ...revenuePlan,
  measures: [{ metric: 'revenue', weight: 1, target: 300_000, level: 'team' }],
};

/** Three people make a team. */
const inTeams = (rows: Observation[]): Observation[] =>
  rows.map((row) => ({ ...row, team: Math.floor(personOf(row) / 3) }));

testRule(rule, {
  fails: [
    {
      name: 'too hard',
      plan: revenuePlan,
      data: { observations: history(40, 12, -1) },
      ...all,
      impact: 'moderate',
      says: 'too hard',
    },
    {
      name: 'too easy',
      plan: revenuePlan,
      data: { observations: history(40, 12, 2) },
      ...all,
      impact: 'moderate',
      says: 'too easy',
    },
    {
      name: 'nobody ever reaches it: the share is not told',
      plan: revenuePlan,
      data: { observations: team(8, 4, { revenue: () => 5 }) },
      evidence: [],
      values: { mostly: 0 },
      says: 'hardly ever (the share is not told',
    },
    {
      name: 'good and bad months by turns',
      plan: revenuePlan,
      data: { observations: months((t) => t % 4 !== 0) },
      figures: { 'attainment-share': 0.225 },
    },
    {
      name: 'own quotas, each too hard for its own',
      plan: ownQuotas,
      data: { observations: own(history(40, 12, -1)) },
      ...all,
      values: { own: 1, teams: 0 },
      says: 'Person by person and period by period, “Revenue” reached each one’s own quota in 15% of cases',
    },
    {
      name: 'a target of teams, of which there are twenty: each of three people counts in its team',
      plan: teamQuota,
      data: { observations: inTeams(team(60, 4, { revenue: (p) => (p % 3 === 0 ? 250_000 : 30_000) })) },
      ...all,
      values: { own: 0, teams: 1, mostly: 1 },
      says: 'Team by team and period by period, “Revenue” reached the target nearly always',
    },
    {
      name: 'the measure at fault alone',
      plan: {
        ...revenuePlan,
        measures: [
          { metric: 'revenue', weight: 0.7, target: 100_000 },
          { metric: 'leads', weight: 0.3, target: 10 },
        ],
      },
      data: {
        observations: history(80, 24, 0.33, 0.1).map((row) => ({
          ...row,
          metrics: { ...row.metrics, leads: 1 },
        })),
      },
      payAtStake: 0.3,
      targets: ['/measures/1'],
    },
  ],
  passes: [
    {
      name: 'where it should be',
      plan: revenuePlan,
      data: { observations: history(80, 24, 0.33, 0.1) },
      ...all,
      says: 'Alexander Group',
    },
  ],
  cannotTell: [
    {
      name: 'at a limit',
      plan: revenuePlan,
      data: { observations: history(20, 4, 0) },
      message: 'cannot-tell',
      ...all,
      need: 'imprecise',
      says: 'both answers',
    },
    {
      name: 'a year that gets worse: a bad spell of months is no more than that',
      plan: revenuePlan,
      data: { observations: months((t) => t > 2) },
      message: 'cannot-tell',
      need: { reason: 'imprecise', periods: 24 },
      says: '23% of cases. Those 12 periods may be one bad spell for everybody',
      figures: {
        'attainment-share': {
          value: 0.225,
          interval: { method: expect.stringContaining('periods that last') },
        },
      },
    },
    {
      name: 'half of six people',
      plan: revenuePlan,
      data: { observations: half },
      message: 'cannot-tell',
      figures: {
        // Variances of means 0.2 and 0, t(0.975, 1) = 12.706.
        'attainment-share': {
          value: 0.5,
          interval: { low: 0, high: 1, level: 0.95 },
          threshold: { value: 0.5, origin: 'practice' },
          n: { participants: 6, periods: 2, observations: 12 },
        },
      },
    },
    {
      name: 'everybody always reaches it, where lower is better',
      plan: daysPlan(6),
      data: { observations: team(8, 4, { days: () => 5 }) },
      message: 'cannot-tell',
      says: 'nearly always',
    },
    {
      name: 'no history',
      plan: revenuePlan,
      message: 'finding/no-data',
      payAtStake: 1,
      need: 'missing-field',
    },
    {
      name: 'no target',
      plan: open,
      data: { observations: team(8, 4, sold) },
      message: 'cannot-tell',
      payAtStake: 1,
      need: 'missing-field',
    },
    {
      name: 'own quotas that the data lack',
      plan: ownQuotas,
      data: { observations: team(8, 4, sold) },
      message: 'cannot-tell',
      payAtStake: 1,
      need: 'missing-field',
      says: 'whether the quotas of “Revenue” are set where they should be',
    },
    {
      name: 'five teams of three',
      plan: teamQuota,
      data: { observations: inTeams(team(15, 4, sold)) },
      message: 'cannot-tell',
      need: 'too-few-participants',
    },
    {
      name: 'no figures',
      plan: revenuePlan,
      data: { observations: team(8, 4, { leads: (p) => p }) },
      message: 'cannot-tell',
      payAtStake: 1,
      need: 'missing-field',
    },
    {
      name: 'five people',
      plan: revenuePlan,
      data: { observations: team(5, 4, sold) },
      message: 'cannot-tell',
      payAtStake: 1,
      need: 'too-few-participants',
    },
    {
      name: 'one period',
      plan: revenuePlan,
      data: { observations: team(8, 1, sold) },
      message: 'cannot-tell',
      payAtStake: 1,
      need: 'too-few-periods',
    },
    {
      name: 'rows of a year',
      plan: revenuePlan,
      data: {
        observations: team(8, 4, sold).map((row) => ({ ...row, period: String(2020 + Number(row.period)) })),
      },
      message: 'cannot-tell',
      payAtStake: 1,
      need: 'too-few-periods',
    },
  ],
});

describe(rule, () => {
  it('reaches beyond half where a bad spell may be all that was seen', () => {
    const spell = findingOf(rule, revenuePlan, { observations: months((t) => t > 2) });
    expect(figure(spell, 'attainment-share').interval?.high).toBeGreaterThan(0.5);
  });

  it('computes the interval from participants and periods', () => {
    const narrow = findingOf(rule, revenuePlan, { observations: half }, { confidence: 0.6 });
    // t(0.8, 1) = tan(0.3 π) = 1.376382; √(0.2/6) = 0.182574
    expect(figure(narrow, 'attainment-share').interval?.high).toBeCloseTo(0.5 + 1.376382 * 0.182574, 5);
  });

  it('asks nothing of a target that the whole company reaches or misses at once', () => {
    const plan: IncentivePlanInput = {
      ...revenuePlan,
      measures: [{ metric: 'revenue', weight: 1, target: 300_000, level: 'company' }],
    };
    expect(findingOf(rule, plan, { observations: history(40, 12, -1) }).outcome).toBe('not-applicable');
  });

  it('holds a year’s sum against a target for the year, where the plan pays by the quarter', () => {
    const plan: IncentivePlanInput = {
      ...revenuePlan,
      measures: [{ metric: 'revenue', weight: 1, target: 400_000, period: 'year' }],
    };
    const quarter = (t: number) => `${2024 + Math.floor(t / 4)}-Q${(t % 4) + 1}`;
    const observations = team(12, 8, {
      revenue: (p, t) => (p < 6 ? [40_000, 40_000, 40_000, 280_000][t % 4]! : 99_000),
    }).map((row) => ({ ...row, period: quarter(Number(row.period)) }));
    expect(figure(findingOf(rule, plan, { observations }), 'attainment-share')).toMatchObject({
      value: expect.closeTo(1 / 2, 9),
      n: { participants: 12, periods: 2, observations: 24 },
    });
  });

  it('leaves out a year of which a quarter is missing', () => {
    const plan: IncentivePlanInput = {
      ...revenuePlan,
      measures: [{ metric: 'revenue', weight: 1, target: 400_000, period: 'year' }],
      goals: ['retention'],
    };
    const observations = team(12, 8, { retention: () => 0.9, revenue: (p) => (p < 6 ? 100_001 : 99_000) })
      .map((row) => {
        const t = Number(row.period);
        return { ...row, period: `${2024 + Math.floor(t / 4)}-Q${(t % 4) + 1}` };
      })
      .filter(({ participant, period }) => participant !== 'p3' || period !== '2025-Q2');
    const { evidence } = findingOf(rule, plan, { observations });
    expect(evidence.map(({ n }) => n)).toEqual([{ participants: 12, periods: 2, observations: 23 }]);
  });

  it('counts who was there for a part of a period by the quotas of that part', () => {
    const observations = team(12, 6, { revenue: (p) => (p < 6 ? 34_000 : 33_000) })
      .map((row) => ({ ...row, period: `2026-0${Number(row.period) + 1}`, targets: { revenue: 33_500 } }))
      .filter(({ participant, period }) => participant !== 'p3' || period > '2026-04');
    expect(figure(findingOf(rule, ownQuotas, { observations }), 'attainment-share')).toMatchObject({
      n: { participants: 12, periods: 2, observations: 23 },
    });
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

  it.each([
    [2, 0],
    [3, 1],
    [7, 1],
    [8, 0],
  ])('tells no share where %i of 10 ever reach the target: figures %i', (reaching, told) => {
    const observations = team(10, 4, { revenue: (p) => (p < reaching ? 200_000 : 5) });
    expect(findingOf(rule, revenuePlan, { observations }).evidence).toHaveLength(told);
  });
});
