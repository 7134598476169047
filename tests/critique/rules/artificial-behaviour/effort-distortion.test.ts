import { describe, expect, it } from 'vitest';
import { evaluateIncentivePlan } from '../../../../src/critique/evaluate-incentive-plan';
import type { IncentivePlanInput } from '../../../../src/model/plan';
import type { Observation } from '../../../../src/model/plan-data';
import { localize } from '../../../../src/report/localize';
import { languages } from '../../../languages';
import { figure, findingOf, normals, revenuePlan, ssiPlan } from '../../support';

const rule = 'artificial-behaviour/effort-distortion';
const sent = 'invitations-sent';
const visits = 'visits';

const plan: IncentivePlanInput = {
  ...ssiPlan,
  goals: ['revenue'],
  salesCycleMonths: 1,
  effort: { [sent]: 0.05, [visits]: 1.5 },
  metrics: [
    {
      id: visits,
      label: { en: 'Customer visits', fr: 'Visites clients' },
      captures: 'activity',
      nature: 'count',
      producedBy: 'participant',
      automatable: false,
      licence: 'free',
    },
  ],
};

/** What an hour of each activity adds to revenue (in hundreds) and to the score. */
type Hours = { value: readonly [number, number]; pay: readonly [number, number] };

/** Pay at a right angle to value: sent invitations raise the score, visits bring revenue. */
const apart: Hours = { value: [0, 5], pay: [1, 0] };
/** Visits pay twice as much an hour as invitations, and bring twice as much. */
const along: Hours = { value: [2, 4], pay: [1, 2] };

type Team = {
  participants: number;
  periods: number;
  noise: number;
  /** Periods after which visits bring revenue. */
  delay: number;
};
const usual: Team = { participants: 30, periods: 12, noise: 1, delay: 0 };

function teamOf({ value, pay }: Hours, seed: number, given: Partial<Team> = {}): Observation[] {
  const { participants, periods, noise, delay } = { ...usual, ...given };
  const draw = normals(seed);
  return Array.from({ length: participants }, (_, participant) => {
    const skill = draw();
    const amounts = Array.from({ length: periods + delay }, () => ({
      sent: Math.max(0, Math.round(100 + 20 * (skill + draw()))),
      visits: Math.max(0, Math.round(8 + 2 * (skill + draw()))),
    }));
    return amounts.slice(delay).map((now, period): Observation => {
      const earlier = amounts[period] ?? now;
      const hours = [0.05 * now.sent, 1.5 * earlier.visits] as const;
      return {
        participant,
        period: `${2024 + Math.floor(period / 12)}-${String(1 + (period % 12)).padStart(2, '0')}`,
        metrics: {
          [sent]: now.sent,
          [visits]: now.visits,
          revenue: 20_000 + 100 * (value[0] * hours[0] + value[1] * hours[1]) + 300 * noise * draw(),
          'linkedin-ssi': 20 + pay[0] * hours[0] + pay[1] * 1.5 * now.visits + draw(),
        },
      };
    });
  }).flat();
}

const ask = (observations: Observation[], changed: Partial<IncentivePlanInput> = {}) =>
  findingOf(rule, { ...plan, ...changed }, { observations });

describe(rule, () => {
  it('fails where hours that raise the score bring nothing', () => {
    const finding = ask(teamOf(apart, 1));
    expect(finding).toMatchObject({
      outcome: 'fail',
      impact: 'serious',
      targets: ['/measures/0'],
      remedy: { id: `${rule}/remedy` },
    });
    // Components of the score that others produce, at equal weights, are not at stake.
    expect(finding.payAtStake).toBeGreaterThan(0.5);
    expect(finding.payAtStake).toBeLessThan(1);
    expect(finding.message.text).toContain('An hour of “Invitations sent” does most for');
    expect(figure(finding, 'attainable-share')).toMatchObject({
      about: ['linkedin-ssi', 'revenue'],
      unit: 'share',
      interval: { level: 0.95 },
      n: { participants: 30, periods: 12, observations: 360 },
    });
    expect(figure(finding, 'attainable-share').interval?.high).toBeLessThan(0.5);
  });

  it('passes where hours are worth what they pay, and shows what an hour brings', () => {
    const finding = ask(teamOf(along, 2, { participants: 60, periods: 24 }));
    expect(finding).toMatchObject({ outcome: 'pass', impact: null, remedy: null });
    const { value: cosine } = figure(finding, 'congruence');
    expect(figure(finding, 'attainable-share').value).toBeCloseTo((cosine ?? 0) ** 2, 10);
    const hourly = finding.evidence.filter(({ name }) => name === 'gain-per-hour');
    expect(hourly.map(({ about }) => about)).toEqual([
      [sent, 'revenue'],
      [visits, 'revenue'],
      [sent, 'linkedin-ssi'],
      [visits, 'linkedin-ssi'],
    ]);
    for (const [at, expected] of [200, 400, 1, 2].entries()) {
      const { value, interval } = hourly[at] ?? {};
      expect(interval?.low).toBeLessThan(expected);
      expect(interval?.high).toBeGreaterThan(expected);
      expect(Math.abs((value ?? 0) / expected - 1)).toBeLessThan(0.15);
    }
  });

  it('is certain where the score is one of the activities, or a copy of the goal', () => {
    const observations = teamOf(apart, 3, { noise: 0.1 });
    const measures = [{ metric: sent, weight: 1, target: 100 }];
    expect(ask(observations, { measures })).toMatchObject({ outcome: 'fail', payAtStake: 1 });
    const copied = observations.map((row) => ({
      ...row,
      metrics: { ...row.metrics, 'linkedin-ssi': (row.metrics.revenue ?? 0) / 1000 },
    }));
    expect(figure(ask(copied), 'attainable-share')).toMatchObject({ value: 1, interval: { high: 1 } });
    expect(ask(copied).outcome).toBe('pass');
  });

  it('does not depend on the units of activities, score or goal', () => {
    const observations = teamOf(apart, 4);
    const rescaled = observations.map((row) => {
      const { [sent]: count = 0, revenue = 0, ...rest } = row.metrics;
      return { ...row, metrics: { ...rest, [sent]: (count ?? 0) / 10, revenue: 1000 * (revenue ?? 0) } };
    });
    const effort = { [sent]: 0.5, [visits]: 1.5 };
    const [one, other] = [ask(observations), ask(rescaled, { effort })];
    for (const name of ['attainable-share', 'congruence']) {
      expect(figure(one, name).value).toBeCloseTo(figure(other, name).value ?? Number.NaN, 10);
      expect(figure(one, name).interval?.low).toBeCloseTo(figure(other, name).interval?.low ?? Number.NaN, 9);
    }
  });

  it('asks whether fewer is better', () => {
    const observations = teamOf(along, 5, { participants: 60, periods: 24 }).map((row) => ({
      ...row,
      metrics: { ...row.metrics, 'lost-revenue': -(row.metrics.revenue ?? 0) },
    }));
    const lost = {
      id: 'lost-revenue',
      label: { en: 'Lost revenue' },
      captures: 'outcome',
      nature: 'amount',
      producedBy: 'others',
      automatable: false,
      licence: 'free',
      better: 'lower',
    } as const;
    const changed = { goals: ['lost-revenue'], metrics: [...(plan.metrics ?? []), lost] };
    expect(ask(observations, changed).outcome).toBe('pass');
  });

  it('needs to fail for every goal, and passes for one', () => {
    const observations = teamOf(apart, 6, { participants: 60, periods: 24 }).map((row) => ({
      ...row,
      metrics: { ...row.metrics, leads: 2 * (row.metrics['linkedin-ssi'] ?? 0) },
    }));
    expect(ask(observations, { goals: ['revenue', 'leads'] })).toMatchObject({ outcome: 'pass' });
    expect(ask(observations, { goals: ['revenue'] })).toMatchObject({ outcome: 'fail' });
  });

  it('holds no measure against a goal that is itself an activity', () => {
    const observations = teamOf(apart, 7);
    expect(ask(observations, { goals: [visits] })).toMatchObject({
      outcome: 'cannot-tell',
      need: { reason: 'missing-field' },
      evidence: [],
    });
  });

  it.each([
    ['no hours in the plan', teamOf(apart, 8), { effort: undefined }, 'missing-field', 'need/effort'],
    ['hours of one activity', teamOf(apart, 8), { effort: { [sent]: 1 } }, 'missing-field', 'need/effort'],
    ['one activity in the history', without(teamOf(apart, 8), visits), {}, 'missing-field', 'need/column'],
    [
      'no score in the history',
      without(teamOf(apart, 8), 'linkedin-ssi'),
      {},
      'missing-field',
      'need/column',
    ],
    ['no results in the history', without(teamOf(apart, 8), 'revenue'), {}, 'missing-field', 'need/column'],
    [
      'no row with all figures',
      teamOf(apart, 8).map((row, at) => without([row], at % 2 ? visits : 'revenue', null)[0] as Observation),
      {},
      'no-variance',
      'need/movement',
    ],
    [
      'five participants',
      teamOf(apart, 8, { participants: 5 }),
      {},
      'too-few-participants',
      'need/participants',
    ],
    ['two periods', teamOf(apart, 8, { periods: 2 }), {}, 'too-few-periods', 'need/periods'],
    [
      'figures of four participants',
      teamOf(apart, 8).map((row) =>
        Number(row.participant) > 3 ? (without([row], visits)[0] as Observation) : row,
      ),
      {},
      'missing-field',
      'need/column',
    ],
    ['visits that never move', set(teamOf(apart, 8), visits, () => 5), {}, 'no-variance', 'need/movement'],
    [
      'visits of a single person',
      set(teamOf(apart, 8), visits, (row, at) => (row.participant === 3 ? at % 7 : 0)),
      {},
      'no-variance',
      'need/movement',
    ],
    [
      'activities that move together',
      set(teamOf(apart, 8), visits, (row) => 3 * (row.metrics[sent] ?? 0)),
      {},
      'no-variance',
      'need/apart',
    ],
    [
      'a small noisy team',
      teamOf(apart, 8, { participants: 6, noise: 20 }),
      {},
      'imprecise',
      'need/precision',
    ],
    [
      'pay that may be good or not',
      teamOf({ value: [2, 4], pay: [3, 2] }, 9, { participants: 12 }),
      {},
      'imprecise',
      'need/precision',
    ],
    [
      'a history too short for the sales cycle',
      teamOf(apart, 8, { participants: 60 }),
      { salesCycleMonths: 6 },
      'too-few-periods',
      'need/whole-cycle',
    ],
    [
      'results of visits three months later',
      teamOf({ value: [2, 4], pay: [0, 1] }, 8, { participants: 60, periods: 24, delay: 3 }),
      { salesCycleMonths: 3 },
      'imprecise',
      'need/delays',
    ],
  ] as const)('cannot tell with %s', (_, observations, changed, reason, detail) => {
    expect(ask([...observations], changed as Partial<IncentivePlanInput>)).toMatchObject({
      outcome: 'cannot-tell',
      need: { reason, detail: { id: detail }, participants: expect.any(Number), periods: expect.any(Number) },
      targets: ['/measures/0'],
      remedy: null,
    });
  });

  it('quotes no figure where noise would make one look like distortion', () => {
    expect(ask(teamOf(apart, 8, { participants: 6, noise: 20 })).evidence).toEqual([]);
  });

  it.each([
    ['the goal itself', { ...revenuePlan, goals: ['revenue'] }],
    ['what customers decide', { ...revenuePlan, goals: ['retention'] }],
  ])('has nothing to ask of a plan that pays on %s', (_, paid) => {
    expect(findingOf(rule, paid).outcome).toBe('not-applicable');
  });

  it('asks for a history where there is none', () => {
    expect(findingOf(rule, plan)).toMatchObject({
      outcome: 'cannot-tell',
      need: { reason: 'missing-field' },
    });
  });

  it('says it in French', () => {
    const report = evaluateIncentivePlan(
      plan,
      { observations: teamOf(apart, 1) },
      { rules: { only: [rule] } },
    );
    const [finding] = localize(report, languages.fr).findings;
    expect(finding?.message.text).toMatch(/^Guidé par «.+», l’effort apporte au mieux \d+.% \(/);
    expect(finding?.message.text).toContain('«\u00a0Visites clients\u00a0»');
  });
});

function without(rows: Observation[], id: string, value?: null): Observation[] {
  return rows.map((row) => {
    const { [id]: _, ...metrics } = row.metrics;
    return { ...row, metrics: value === undefined ? metrics : { ...metrics, [id]: value } };
  });
}

function set(rows: Observation[], id: string, make: (row: Observation, at: number) => number): Observation[] {
  return rows.map((row, at) => ({ ...row, metrics: { ...row.metrics, [id]: make(row, at) } }));
}
