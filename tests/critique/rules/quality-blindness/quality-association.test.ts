import { describe, expect, it } from 'vitest';
import { evaluateQualityBlindness } from '../../../../src/critique/evaluate-critique';
import type { Observation } from '../../../../src/model/plan-data';
import { associatedTeam, findingOf, followingTeam, revenuePlan, split, ssiPlan, team } from '../../support';
import { testRule } from '../../test-rule';

const rule = 'quality-blindness/quality-association';

/** A team whose customers rate it as another’s results were. */
function rated(rows: Observation[]): Observation[] {
  return rows.map((row) => ({
    ...row,
    metrics: {
      'linkedin-ssi': row.metrics['linkedin-ssi'] ?? null,
      'relationship-quality': (row.metrics.revenue ?? 0) / 20_000,
    },
  }));
}

/** A team whose customers’ rating follows its score by a correlation of `r`. */
const ratedTeam = (participants: number, periods: number, r: number, seed: number): Observation[] =>
  rated(associatedTeam(participants, periods, r, seed));

const unrelated = ratedTeam(40, 24, 0, 11);
const related = ratedTeam(30, 12, 0.6, 5);

testRule(rule, {
  fails: [
    {
      name: 'a score that relationship quality does not move with; such a fail is serious, never critical',
      plan: ssiPlan,
      data: { observations: unrelated },
      impact: 'serious',
      payAtStake: 1,
    },
    {
      name: 'two measures, one of which is better the less there is of it; both are named',
      plan: {
        ...split('days-to-reply', 0.6, 'linkedin-ssi'),
        metrics: [
          {
            id: 'days-to-reply',
            label: { en: 'Days to reply', fr: 'Jours avant réponse' },
            captures: 'activity',
            nature: 'count',
            producedBy: 'participant',
            automatable: false,
            licence: 'free',
            better: 'lower',
          },
        ],
      },
      data: {
        observations: unrelated.map((row, at) => ({
          ...row,
          metrics: { ...row.metrics, 'days-to-reply': (at * 7919) % 101 },
        })),
      },
      says: [
        'Less is better for “Days to reply”: a fall counts as a rise here.',
        'The same goes for “Social Selling Index”.',
      ],
      saysInFrench: [
        'Pour «\u00a0Jours avant réponse\u00a0», moins vaut mieux',
        'Il en va de même de «\u00a0Social Selling Index\u00a0».',
      ],
    },
    {
      name: 'puts only what captures neither an outcome nor quality at stake',
      plan: split('linkedin-ssi', 0.3, 'revenue'),
      data: { observations: unrelated },
      payAtStake: 0.3,
      targets: ['/measures/0'],
    },
  ],
  passes: [
    {
      name: 'a score that relationship quality rises with',
      plan: ssiPlan,
      data: { observations: related },
      impact: null,
      figures: { 'within-participants': { about: ['linkedin-ssi', 'relationship-quality'] } },
    },
  ],
  cannotTell: [
    {
      name: 'ratings that move first: a pass is withheld',
      plan: { ...ssiPlan, period: 'month' },
      data: { observations: rated(followingTeam(40, 24, 3)) },
      message: 'results-first',
    },
    {
      name: 'no rating in the data',
      plan: ssiPlan,
      data: { observations: associatedTeam(30, 12, 0.6, 5) },
      message: 'cannot-tell',
      need: 'missing-field',
      payAtStake: 1,
    },
    {
      name: 'five participants',
      plan: ssiPlan,
      data: { observations: ratedTeam(5, 12, 0.6, 5) },
      message: 'cannot-tell',
      need: 'too-few-participants',
      payAtStake: 1,
    },
    {
      name: 'two periods',
      plan: ssiPlan,
      data: { observations: ratedTeam(8, 2, 0.6, 5) },
      message: 'cannot-tell',
      need: 'too-few-periods',
      payAtStake: 1,
    },
    {
      name: 'a rating that is always the same',
      plan: ssiPlan,
      data: {
        observations: team(8, 6, {
          'linkedin-ssi': (p, t) => 40 + ((p * 5 + t * 3) % 7),
          'relationship-quality': () => 4,
        }),
      },
      message: 'cannot-tell',
      need: 'no-variance',
      payAtStake: 1,
    },
    {
      name: 'seven people, six months',
      plan: ssiPlan,
      data: { observations: ratedTeam(7, 6, 0.3, 2) },
      message: 'cannot-tell',
      need: 'imprecise',
      payAtStake: 1,
    },
  ],
  notApplicable: [
    { name: 'pay on an outcome', plan: revenuePlan },
    { name: 'pay on relationship quality itself', plan: split('relationship-quality', 0.5, 'revenue') },
  ],
});

describe(rule, () => {
  it('acquits nothing: what moves with quality need not move with results', () => {
    const findings = evaluateQualityBlindness(ssiPlan, { observations: related });
    expect(findings.map(({ outcome, impact }) => [outcome, impact])).toEqual([
      ['fail', 'critical'],
      ['pass', null],
    ]);
  });

  it('holds the score against every relationship-quality metric, goals or not', () => {
    const observations = related.map((row, at) => ({
      ...row,
      metrics: { ...row.metrics, 'positive-reply-rate': ((at * 7919) % 101) / 101 },
    }));
    const finding = findingOf(rule, { ...ssiPlan, goals: ['revenue'] }, { observations });
    expect(finding.outcome).toBe('pass');
    expect(new Set(finding.evidence.map(({ about }) => about[1]))).toEqual(
      new Set(['relationship-quality', 'positive-reply-rate']),
    );
  });

  it('seldom fails a score that quality moves with, and mostly fails one it does not', () => {
    const seeds = Array.from({ length: 200 }, (_, seed) => seed);
    const fails = (r: number): number =>
      seeds.filter((seed) => outcome(ratedTeam(20, 12, r, 500 + seed)) === 'fail').length / seeds.length;
    expect(fails(0.3)).toBeLessThanOrEqual(0.05);
    expect(fails(0)).toBeGreaterThan(0.4);
  });
});

function outcome(observations: Observation[]): string | undefined {
  const options = { rules: { only: [rule as 'quality-blindness/quality-association'] }, resamples: 100 };
  return evaluateQualityBlindness(ssiPlan, { observations }, options)[0]?.outcome;
}
