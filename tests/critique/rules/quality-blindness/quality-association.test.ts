import { describe, expect, it } from 'vitest';
import { evaluateQualityBlindness } from '../../../../src/critique/evaluate-critique';
import { fr } from '../../../../src/locales/fr';
import type { Observation } from '../../../../src/model/plan-data';
import { said } from '../../../locales/said';
import { associatedTeam, figure, findingOf, revenuePlan, split, ssiPlan, team } from '../../support';

const rule = 'quality-blindness/quality-association';

/** A team whose customers’ rating follows its score by a correlation of `r`. */
function ratedTeam(participants: number, periods: number, r: number, seed: number): Observation[] {
  return associatedTeam(participants, periods, r, seed).map((row) => ({
    ...row,
    metrics: {
      'linkedin-ssi': row.metrics['linkedin-ssi'] ?? null,
      'relationship-quality': (row.metrics.revenue ?? 0) / 20_000,
    },
  }));
}

describe(rule, () => {
  it('fails a score that relationship quality does not move with; such a fail is serious, never critical', () => {
    const observations = ratedTeam(40, 24, 0, 11);
    expect(findingOf(rule, ssiPlan, { observations })).toMatchObject({
      outcome: 'fail',
      impact: 'serious',
      payAtStake: 1,
      remedy: { id: `${rule}/remedy` },
    });
  });

  it('passes a score that relationship quality rises with', () => {
    const observations = ratedTeam(30, 12, 0.6, 5);
    const finding = findingOf(rule, ssiPlan, { observations });
    expect(finding).toMatchObject({ outcome: 'pass', impact: null });
    expect(figure(finding, 'within-participants').about).toEqual(['linkedin-ssi', 'relationship-quality']);
  });

  it('says when less of a metric is better, and names every measure that fails', () => {
    const days = {
      id: 'days-to-reply',
      label: { en: 'Days to reply', fr: 'Jours avant réponse' },
      captures: 'activity',
      nature: 'count',
      producedBy: 'participant',
      automatable: false,
      licence: 'free',
      better: 'lower',
    } as const;
    const observations = ratedTeam(40, 24, 0, 11).map((row, at) => ({
      ...row,
      metrics: { ...row.metrics, 'days-to-reply': (at * 7919) % 101 },
    }));
    const plan = { ...split('days-to-reply', 0.6, 'linkedin-ssi'), metrics: [days] };
    const { outcome, message } = findingOf(rule, plan, { observations });
    expect(outcome).toBe('fail');
    expect(message.text).toContain('Less is better for “Days to reply”: a fall counts as a rise here.');
    expect(message.text).toContain('The same goes for “Social Selling Index”.');
    const french = said(fr, message.id, message.values);
    expect(french).toContain('Pour «\u00a0Jours avant réponse\u00a0», moins vaut mieux');
    expect(french).toContain('Il en va de même de «\u00a0Social Selling Index\u00a0».');
  });

  it('acquits nothing: what moves with quality need not move with results', () => {
    const observations = ratedTeam(30, 12, 0.6, 5);
    const findings = evaluateQualityBlindness(ssiPlan, { observations });
    expect(findings.map(({ outcome, impact }) => [outcome, impact])).toEqual([
      ['fail', 'critical'],
      ['pass', null],
    ]);
  });

  it('puts only what captures neither an outcome nor quality at stake', () => {
    const observations = ratedTeam(40, 24, 0, 11);
    const finding = findingOf(rule, split('linkedin-ssi', 0.3, 'revenue'), { observations });
    expect(finding).toMatchObject({ outcome: 'fail', payAtStake: 0.3, targets: ['/measures/0'] });
  });

  it('holds the score against every relationship-quality metric, goals or not', () => {
    const observations = ratedTeam(30, 12, 0.6, 5).map((row, at) => ({
      ...row,
      metrics: { ...row.metrics, 'positive-reply-rate': ((at * 7919) % 101) / 101 },
    }));
    const finding = findingOf(rule, { ...ssiPlan, goals: ['revenue'] }, { observations });
    expect(finding.outcome).toBe('pass');
    expect(new Set(finding.evidence.map(({ about }) => about[1]))).toEqual(
      new Set(['relationship-quality', 'positive-reply-rate']),
    );
  });

  it.each([
    ['no rating in the data', associatedTeam(30, 12, 0.6, 5), 'missing-field'],
    ['five participants', ratedTeam(5, 12, 0.6, 5), 'too-few-participants'],
    ['two periods', ratedTeam(8, 2, 0.6, 5), 'too-few-periods'],
    [
      'a rating that is always the same',
      team(8, 6, { 'linkedin-ssi': (p, t) => 40 + ((p * 5 + t * 3) % 7), 'relationship-quality': () => 4 }),
      'no-variance',
    ],
    ['seven people, six months', ratedTeam(7, 6, 0.3, 2), 'imprecise'],
  ] as const)('cannot tell with %s', (_, observations, reason) => {
    expect(findingOf(rule, ssiPlan, { observations: [...observations] })).toMatchObject({
      outcome: 'cannot-tell',
      need: { reason },
      payAtStake: 1,
    });
  });

  it.each([
    ['an outcome', revenuePlan],
    ['relationship quality itself', split('relationship-quality', 0.5, 'revenue')],
  ])('has nothing to ask of a plan that pays on %s', (_, plan) => {
    expect(findingOf(rule, plan).outcome).toBe('not-applicable');
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
