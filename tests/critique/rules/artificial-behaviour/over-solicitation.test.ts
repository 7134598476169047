import { describe, expect, it } from 'vitest';
import { evaluateArtificialBehaviour } from '../../../../src/critique/evaluate-critique';
import type { Observation } from '../../../../src/model/plan-data';
import { figure, findingOf, revenuePlan, split, ssiPlan, team } from '../../support';
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

describe(rule, () => {
  it('fails where fewer answer the more is sent', () => {
    const finding = findingOf(rule, ssiPlan, { observations: solicitedTeam(tired, 1) });
    expect(finding).toMatchObject({
      outcome: 'fail',
      impact: 'moderate',
      payAtStake: 0.1875,
      targets: ['/measures/0'],
      remedy: { id: `${rule}/remedy` },
    });
    expect(figure(finding, 'answers-as-more-is-sent')).toMatchObject({
      about: [sent, answered],
      unit: 'correlation',
      n: { participants: 60, periods: 23, observations: 1380 },
    });
  });

  it('weighs at most serious, and puts only what sending raises at stake', () => {
    const plan = split(sent, 0.6, 'revenue');
    expect(findingOf(rule, plan, { observations: solicitedTeam(tired, 1) })).toMatchObject({
      outcome: 'fail',
      impact: 'serious',
      payAtStake: 0.6,
      targets: ['/measures/0'],
    });
  });

  it('passes where as many answer, half of them late', () => {
    const observations = solicitedTeam({ ...late, participants: 200, periods: 24 }, 3);
    expect(findingOf(rule, ssiPlan, { observations })).toMatchObject({ outcome: 'pass', impact: null });
  });

  it('finds a perfect fall against both periods together, and none against one alone', () => {
    const draws = solicitedTeam({ ...late, participants: 8 }, 5);
    const observations = draws.map((row, at) => {
      const before = draws[at - 1]?.metrics[sent] ?? 0;
      return {
        ...row,
        metrics: { ...row.metrics, [answered]: 1 - ((row.metrics[sent] ?? 0) + before) / 1000 },
      };
    });
    const finding = findingOf(rule, ssiPlan, { observations });
    expect(finding.outcome).toBe('fail');
    expect(figure(finding, 'answers-as-more-is-sent').value).toBeCloseTo(-1, 10);
  });

  it.each([
    ['no invitations', team(8, 6, { [answered]: (p, t) => 0.2 + ((p + t) % 5) / 20 }), 'missing-field'],
    ['no rate of answers', team(8, 6, { [sent]: (p, t) => 20 + p * t }), 'missing-field'],
    ['five participants', steady(12, 5), 'too-few-participants'],
    ['three periods, of which the first follows on none', steady(3), 'too-few-periods'],
    [
      'a rate that never moves',
      steady(12).map((row) => ({ ...row, metrics: { ...row.metrics, [answered]: 0.3 } })),
      'no-variance',
    ],
    ['a gap after every period', steady(12).filter(({ period }) => Number(period) % 2 === 0), 'no-variance'],
    [
      'no rate in any row',
      steady(12).map((row) => ({ ...row, metrics: { ...row.metrics, [answered]: null } })),
      'no-variance',
    ],
    ['a small team in which little happens', solicitedTeam({ ...late, participants: 7 }, 2), 'imprecise'],
  ] as const)('cannot tell with %s', (_, observations, reason) => {
    expect(findingOf(rule, ssiPlan, { observations: [...observations] })).toMatchObject({
      outcome: 'cannot-tell',
      need: { reason, participants: expect.any(Number), periods: expect.any(Number) },
      payAtStake: 0.1875,
    });
  });

  it.each([
    ['results', revenuePlan],
    ['the share of answers itself', split(answered, 0.5, 'revenue')],
  ])('has nothing to ask of a plan that pays on %s', (_, plan) => {
    expect(findingOf(rule, plan).outcome).toBe('not-applicable');
  });

  it('asks about an index of the caller’s own under the same id only where it holds the answers', () => {
    const own = {
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
    } as const;
    const plan = {
      ...ssiPlan,
      measures: [{ metric: 'linkedin-ssi', weight: 1, target: 8 }],
      metrics: [structuredClone(own)],
    };
    expect(findingOf(rule, plan as never).outcome).toBe('not-applicable');
  });

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
