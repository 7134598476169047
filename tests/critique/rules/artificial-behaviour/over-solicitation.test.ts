import { describe, expect, it } from 'vitest';
import { evaluateArtificialBehaviour } from '../../../../src/critique/evaluate-critique';
import type { Observation } from '../../../../src/model/plan-data';
import type { NeedReason } from '../../../../src/model/report';
import { revenuePlan, split, ssiPlan, team } from '../../support';
import { testRule } from '../../test-rule';
import { type Solicited, solicitedTeam } from './solicited-team';

const rule = 'artificial-behaviour/over-solicitation';
const sent = 'invitations-sent';
const answered = 'linkedin-ssi/relationships/acceptance-rate';

const late: Solicited = {
  participants: 30,
  periods: 12,
  delays: [0.6, 0.4],
  fatigue: 0,
  persistence: 0,
  form: 'month',
};
const weekly: Solicited = {
  ...late,
  periods: 24,
  delays: [0.4, 0.25, 0.15, 0.12, 0.08],
  form: 'week',
};
const tired: Solicited = { ...late, participants: 60, periods: 24, fatigue: 0.08 };

/** Columns that move, without any noise. */
const steady = (periods: number, participants = 8): Observation[] =>
  team(participants, periods, {
    [sent]: (p, t) => 40 + ((p * 7 + t * t * 3 + p * t * 5) % 11),
    [answered]: (p, t) => 0.2 + ((p * 3 + t * t * 5 + p * t * 4) % 13) / 100,
  });

const fatigued = solicitedTeam(tired, 1);

/** Rows whose rate of answers is another. */
const answering = (rows: Observation[], rate: (row: Observation, at: number) => number | null) =>
  rows.map((row, at) => ({ ...row, metrics: { ...row.metrics, [answered]: rate(row, at) } }));

const draws = solicitedTeam({ ...late, participants: 8 }, 5);
const sentIn = (at: number): number => draws[at]?.metrics[sent] ?? 0;

/** How much to collect, and what is at stake: three quarters of a quarter of the score. */
const lacking = (reason: NeedReason) => ({
  need: { reason, participants: expect.any(Number), periods: expect.any(Number) },
  payAtStake: 0.1875,
});

testRule(rule, {
  fails: [
    {
      name: 'fewer answer the more is sent',
      plan: ssiPlan,
      data: { observations: fatigued },
      impact: 'moderate',
      payAtStake: 0.1875,
      targets: ['/measures/0'],
      figures: {
        'answers-as-more-is-sent': {
          about: [sent, answered],
          unit: 'correlation',
          n: { participants: 60, periods: 23, observations: 1380 },
        },
      },
    },
    {
      name: 'weighs at most serious, and puts only what sending raises at stake',
      plan: split(sent, 0.6, 'revenue'),
      data: { observations: fatigued },
      impact: 'serious',
      payAtStake: 0.6,
      targets: ['/measures/0'],
    },
    {
      name: 'a perfect fall against both periods together, and none against one alone',
      plan: ssiPlan,
      data: { observations: answering(draws, (_, at) => 1 - (sentIn(at) + sentIn(at - 1)) / 1000) },
      figures: { 'answers-as-more-is-sent': { value: expect.closeTo(-1, 10) } },
    },
  ],
  passes: [
    {
      name: 'as many answer, half of them late',
      plan: ssiPlan,
      data: { observations: solicitedTeam({ ...late, participants: 200, periods: 24 }, 3) },
      impact: null,
    },
  ],
  cannotTell: [
    {
      name: 'no invitations',
      plan: ssiPlan,
      data: { observations: team(8, 6, { [answered]: (p, t) => 0.2 + ((p + t) % 5) / 20 }) },
      message: 'cannot-tell',
      ...lacking('missing-field'),
    },
    {
      name: 'no rate of answers',
      plan: ssiPlan,
      data: { observations: team(8, 6, { [sent]: (p, t) => 20 + p * t }) },
      message: 'cannot-tell',
      ...lacking('missing-field'),
    },
    {
      name: 'five participants',
      plan: ssiPlan,
      data: { observations: steady(12, 5) },
      message: 'cannot-tell',
      ...lacking('too-few-participants'),
    },
    {
      name: 'three periods, of which the first follows on none',
      plan: ssiPlan,
      data: { observations: steady(3) },
      message: 'cannot-tell',
      ...lacking('too-few-periods'),
    },
    {
      name: 'a rate that never moves',
      plan: ssiPlan,
      data: { observations: answering(steady(12), () => 0.3) },
      message: 'cannot-tell',
      ...lacking('no-variance'),
    },
    {
      name: 'a gap after every period',
      plan: ssiPlan,
      data: { observations: steady(12).filter(({ period }) => Number(period) % 2 === 0) },
      message: 'cannot-tell',
      ...lacking('no-variance'),
    },
    {
      name: 'no rate in any row',
      plan: ssiPlan,
      data: { observations: answering(steady(12), () => null) },
      message: 'cannot-tell',
      ...lacking('no-variance'),
    },
    {
      name: 'a small team in which little happens',
      plan: ssiPlan,
      data: { observations: solicitedTeam({ ...late, participants: 7 }, 2) },
      message: 'cannot-tell',
      ...lacking('imprecise'),
    },
  ],
  notApplicable: [
    { name: 'pay on results', plan: revenuePlan },
    { name: 'pay on the share of answers itself', plan: split(answered, 0.5, 'revenue') },
    {
      name: 'an index of the caller’s own under the same id, which does not hold the answers',
      plan: {
        ...ssiPlan,
        measures: [{ metric: 'linkedin-ssi', weight: 1, target: 8 }],
        metrics: [
          {
            id: 'linkedin-ssi',
            label: { en: 'Own score' },
            maximum: 10,
            pillars: [
              {
                id: 'work',
                label: { en: 'Work' },
                maximum: 10,
                components: [
                  {
                    id: 'visits',
                    label: { en: 'Visits' },
                    captures: 'activity',
                    nature: 'count',
                    producedBy: 'participant',
                    automatable: false,
                    licence: 'free',
                  },
                ],
              },
            ],
          },
        ],
      },
    },
  ],
});

describe(rule, () => {
  it.each([
    ['months, 12 people', { ...late, participants: 12 }],
    ['months, most answers late', { ...late, delays: [0.3, 0.7] }],
    ['weeks', weekly],
    ['months of lasting habits', { ...late, persistence: 0.6 }],
  ])('does not convict for answers that come late: %s', (_, world) => {
    expect(failing(world)).toBeLessThanOrEqual(0.07);
  });

  it('mostly finds that answers fall by 8 points for each doubling', () => {
    expect(failing({ ...late, periods: 24, fatigue: 0.08 })).toBeGreaterThan(0.8);
  });
});

function failing(world: Solicited): number {
  const options = { rules: { only: [rule as 'artificial-behaviour/over-solicitation'] } };
  const seeds = Array.from({ length: 100 }, (_, seed) => 7000 + seed);
  const fails = seeds.filter((seed) => {
    const observations = solicitedTeam(world, seed);
    return evaluateArtificialBehaviour(ssiPlan, { observations }, options)[0]?.outcome === 'fail';
  });
  return fails.length / seeds.length;
}
