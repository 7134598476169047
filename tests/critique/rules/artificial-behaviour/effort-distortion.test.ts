import { describe, expect, it } from 'vitest';
import type { PhraseId } from '../../../../src/locales/sentence';
import type { IncentivePlanInput } from '../../../../src/model/plan';
import type { Observation } from '../../../../src/model/plan-data';
import type { NeedReason } from '../../../../src/model/report';
import { figure, findingOf, normals, revenuePlan, ssiPlan } from '../../support';
import { testRule } from '../../test-rule';

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

/** What cannot tell asks for, with how much of it; all of the score is in question. */
const lacking = (reason: NeedReason, detail: PhraseId) => ({
  need: { reason, detail, participants: expect.any(Number), periods: expect.any(Number) },
  targets: ['/measures/0'],
});

const wrong = teamOf(apart, 1);
/** Large enough to be sure of what an hour brings. */
const right = teamOf(along, 2, { participants: 60, periods: 24 });
const certain = teamOf(apart, 3, { noise: 0.1 });
const usualRows = teamOf(apart, 8);
const noisy = teamOf(apart, 8, { participants: 6, noise: 20 });
const withLeads = teamOf(apart, 6, { participants: 60, periods: 24 }).map((row) => ({
  ...row,
  metrics: { ...row.metrics, leads: 2 * (row.metrics['linkedin-ssi'] ?? 0) },
}));

testRule(rule, {
  fails: [
    {
      name: 'hours that raise the score bring nothing',
      plan,
      data: { observations: wrong },
      impact: 'serious',
      targets: ['/measures/0'],
      says: 'An hour of “Invitations sent” does most for',
      saysInFrench: [/^Guidé par «.+», l’effort apporte au mieux \d+.% \(/, '«\u00a0Visites clients\u00a0»'],
      figures: {
        'attainable-share': {
          about: ['linkedin-ssi', 'revenue'],
          unit: 'share',
          interval: { level: 0.95 },
          n: { participants: 30, periods: 12, observations: 360 },
        },
      },
    },
    {
      name: 'a score that is one of the activities is certain',
      plan: { ...plan, measures: [{ metric: sent, weight: 1, target: 100 }] },
      data: { observations: certain },
      payAtStake: 1,
    },
    {
      name: 'it distorts for the one goal there is',
      plan: { ...plan, goals: ['revenue'] },
      data: { observations: withLeads },
    },
  ],
  passes: [
    {
      name: 'hours are worth what they pay, and what an hour brings is shown',
      plan,
      data: { observations: right },
      impact: null,
    },
    {
      name: 'a score that is a copy of the goal is certain',
      plan,
      data: { observations: set(certain, 'linkedin-ssi', (row) => (row.metrics.revenue ?? 0) / 1000) },
      figures: { 'attainable-share': { value: 1, interval: { high: 1 } } },
    },
    {
      name: 'a goal of which fewer is better',
      plan: {
        ...plan,
        goals: ['lost-revenue'],
        metrics: [
          ...(plan.metrics ?? []),
          {
            id: 'lost-revenue',
            label: { en: 'Lost revenue' },
            captures: 'outcome',
            nature: 'amount',
            producedBy: 'others',
            automatable: false,
            licence: 'free',
            better: 'lower',
          },
        ],
      },
      data: {
        observations: set(
          teamOf(along, 5, { participants: 60, periods: 24 }),
          'lost-revenue',
          (row) => -(row.metrics.revenue ?? 0),
        ),
      },
    },
    {
      name: 'one goal of two is enough',
      plan: { ...plan, goals: ['revenue', 'leads'] },
      data: { observations: withLeads },
    },
  ],
  cannotTell: [
    { name: 'no history', plan, message: 'finding/no-data', need: 'missing-field' },
    {
      name: 'a goal that is itself an activity: no measure is held against it',
      plan: { ...plan, goals: [visits] },
      data: { observations: teamOf(apart, 7) },
      message: 'cannot-tell',
      need: 'missing-field',
      evidence: [],
    },
    {
      name: 'no hours in the plan',
      plan: { ...plan, effort: undefined },
      data: { observations: usualRows },
      message: 'cannot-tell',
      ...lacking('missing-field', 'need/effort'),
    },
    {
      name: 'hours of one activity',
      plan: { ...plan, effort: { [sent]: 1 } },
      data: { observations: usualRows },
      message: 'cannot-tell',
      ...lacking('missing-field', 'need/effort'),
    },
    {
      name: 'one activity in the history',
      plan,
      data: { observations: without(usualRows, visits) },
      message: 'cannot-tell',
      ...lacking('missing-field', 'need/column'),
    },
    {
      name: 'no score in the history',
      plan,
      data: { observations: without(usualRows, 'linkedin-ssi') },
      message: 'cannot-tell',
      ...lacking('missing-field', 'need/column'),
    },
    {
      name: 'no results in the history',
      plan,
      data: { observations: without(usualRows, 'revenue') },
      message: 'cannot-tell',
      ...lacking('missing-field', 'need/column'),
    },
    {
      name: 'no row with all figures',
      plan,
      data: {
        observations: usualRows.flatMap((row, at) => without([row], at % 2 ? visits : 'revenue', null)),
      },
      message: 'cannot-tell',
      ...lacking('no-variance', 'need/movement'),
    },
    {
      name: 'five participants',
      plan,
      data: { observations: teamOf(apart, 8, { participants: 5 }) },
      message: 'cannot-tell',
      ...lacking('too-few-participants', 'need/participants'),
    },
    {
      name: 'two periods',
      plan,
      data: { observations: teamOf(apart, 8, { periods: 2 }) },
      message: 'cannot-tell',
      ...lacking('too-few-periods', 'need/periods'),
    },
    {
      name: 'figures of four participants',
      plan,
      data: {
        observations: usualRows.flatMap((row) =>
          Number(row.participant) > 3 ? without([row], visits) : [row],
        ),
      },
      message: 'cannot-tell',
      ...lacking('missing-field', 'need/column'),
    },
    {
      name: 'visits that never move',
      plan,
      data: { observations: set(usualRows, visits, () => 5) },
      message: 'cannot-tell',
      ...lacking('no-variance', 'need/movement'),
    },
    {
      name: 'visits of a single person',
      plan,
      data: { observations: set(usualRows, visits, (row, at) => (row.participant === 3 ? at % 7 : 0)) },
      message: 'cannot-tell',
      ...lacking('no-variance', 'need/movement'),
    },
    {
      name: 'activities that move together',
      plan,
      data: { observations: set(usualRows, visits, (row) => 3 * (row.metrics[sent] ?? 0)) },
      message: 'cannot-tell',
      ...lacking('no-variance', 'need/apart'),
    },
    {
      name: 'a small noisy team, whose figures would look like distortion',
      plan,
      data: { observations: noisy },
      message: 'cannot-tell',
      ...lacking('imprecise', 'need/precision'),
      evidence: [],
    },
    {
      name: 'pay that may be good or not',
      plan,
      data: { observations: teamOf({ value: [2, 4], pay: [3, 2] }, 9, { participants: 12 }) },
      message: 'cannot-tell',
      ...lacking('imprecise', 'need/precision'),
    },
    {
      name: 'a history too short for the sales cycle',
      plan: { ...plan, salesCycleMonths: 6 },
      data: { observations: teamOf(apart, 8, { participants: 60 }) },
      message: 'cannot-tell',
      ...lacking('too-few-periods', 'need/whole-cycle'),
    },
    {
      name: 'results of visits three months later',
      plan: { ...plan, salesCycleMonths: 3 },
      data: {
        observations: teamOf({ value: [2, 4], pay: [0, 1] }, 8, { participants: 60, periods: 24, delay: 3 }),
      },
      message: 'cannot-tell',
      ...lacking('imprecise', 'need/delays'),
    },
  ],
  notApplicable: [
    { name: 'pay on the goal itself', plan: { ...revenuePlan, goals: ['revenue'] } },
    { name: 'pay on what customers decide', plan: { ...revenuePlan, goals: ['retention'] } },
  ],
});

describe(rule, () => {
  it('stakes what one can raise alone, and is sure that it brings little', () => {
    const finding = ask(wrong);
    // Components of the score that others produce, at equal weights, are not at stake.
    expect(finding.payAtStake).toBeGreaterThan(0.5);
    expect(finding.payAtStake).toBeLessThan(1);
    expect(figure(finding, 'attainable-share').interval?.high).toBeLessThan(0.5);
  });

  it('shows what an hour brings', () => {
    const finding = ask(right);
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
