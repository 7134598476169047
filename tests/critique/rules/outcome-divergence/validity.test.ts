import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fr } from '../../../../src/locales/fr';
import type { Observation } from '../../../../src/model/plan-data';
import { said } from '../../../locales/said';
import { associatedTeam, figure, findingOf, revenuePlan, split, ssiPlan, team } from '../../support';

const rule = 'outcome-divergence/validity';
const plan = { ...ssiPlan, goals: ['revenue'] };

function panel(file: string): Observation[] {
  const [, ...lines] = readFileSync(new URL(`../../../golden/panels/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const [participant, period, , ssi, , , , , , , revenue] = line.split(',').map(Number);
    return {
      participant: participant ?? 0,
      period: period ?? 0,
      metrics: { 'linkedin-ssi': ssi ?? 0, revenue: revenue ?? 0 },
    };
  });
}

describe(rule, () => {
  it.each([
    ['panel-20x12.csv', 0.110068419438451, -0.095277286, 0.306428957],
    ['panel-messy.csv', 0.107495329744795, -0.1249772361, 0.3287789744],
  ])('compares people with themselves, period by period: %s', (file, r, low, high) => {
    const within = figure(findingOf(rule, plan, { observations: panel(file) }), 'within-participants');
    expect(within.value).toBeCloseTo(r, 11);
    expect(within.interval?.low).toBeCloseTo(low, 9);
    expect(within.interval?.high).toBeCloseTo(high, 9);
  });

  it('shows the naive correlation beside it', () => {
    const finding = findingOf(rule, plan, { observations: panel('panel-20x12.csv') });
    expect(figure(finding, 'row-correlation').value).toBeCloseTo(0.002857434983969, 12);
    expect(finding.message.values.naiveGap).toBeCloseTo(0.002857434983969 - 0.110068419438451, 11);
  });

  it('fails a score that has nothing to do with results', () => {
    const observations = associatedTeam(40, 24, 0, 11);
    expect(findingOf(rule, plan, { observations })).toMatchObject({
      outcome: 'fail',
      impact: 'critical',
      payAtStake: 1,
    });
  });

  it('passes a score that results rise with', () => {
    const observations = associatedTeam(30, 12, 0.6, 5);
    expect(findingOf(rule, plan, { observations })).toMatchObject({ outcome: 'pass', impact: null });
  });

  it('passes where results follow a month later, which a same-period view alone would convict', () => {
    const later = associatedTeam(30, 14, 0.6, 8);
    const byKey = new Map(later.map((row) => [`${row.participant}/${row.period}`, row]));
    const observations = later.flatMap((row) => {
      const before = byKey.get(`${row.participant}/${Number(row.period) - 1}`);
      const score = row.metrics['linkedin-ssi'] ?? null;
      return before
        ? [{ ...row, metrics: { 'linkedin-ssi': score, revenue: before.metrics.revenue ?? null } }]
        : [];
    });
    const monthly = { ...plan, period: 'month' as const };
    const finding = findingOf(rule, monthly, { observations });
    expect(finding.outcome).toBe('pass');
    expect(finding.message.values.lag).toBe(1);
  });

  it('withholds a pass when results move first', () => {
    const later = associatedTeam(40, 24, 0.8, 3);
    const byKey = new Map(later.map((row) => [`${row.participant}/${row.period}`, row]));
    const observations = later.flatMap((row) => {
      const after = byKey.get(`${row.participant}/${Number(row.period) + 1}`);
      const score = row.metrics['linkedin-ssi'] ?? 0;
      // Half of a score is this month's movement, half is last month's success.
      const revenue = after?.metrics.revenue ?? null;
      return after ? [{ ...row, metrics: { 'linkedin-ssi': score * 0.9, revenue } }] : [];
    });
    const finding = findingOf(rule, { ...plan, period: 'month' }, { observations });
    expect(finding.outcome).not.toBe('pass');
  });

  it.each([
    [
      'five participants',
      team(5, 12, { 'linkedin-ssi': (p, t) => 40 + ((p * 7 + t * 3) % 11), revenue: (p, t) => p + t * t }),
      'too-few-participants',
    ],
    [
      'two periods',
      team(8, 2, { 'linkedin-ssi': (p, t) => 40 + p * t, revenue: (p, t) => p + t }),
      'too-few-periods',
    ],
    [
      'a score that never moves',
      team(8, 6, { 'linkedin-ssi': () => 40, revenue: (p, t) => p * t }),
      'no-variance',
    ],
    [
      'results that are all zero',
      team(8, 6, { 'linkedin-ssi': (p, t) => 40 + ((p * 5 + t * 3) % 7), revenue: () => 0 }),
      'no-variance',
    ],
    ['no goal in the data', team(8, 6, { 'linkedin-ssi': (p, t) => 40 + p + t }), 'missing-field'],
    ['seven people, six months: too little to tell', associatedTeam(7, 6, 0.3, 2), 'imprecise'],
  ] as const)('cannot tell with %s, and says what to collect', (_, observations, reason) => {
    const finding = findingOf(rule, plan, { observations: [...observations] });
    expect(finding).toMatchObject({ outcome: 'cannot-tell', need: { reason }, payAtStake: 1 });
    expect(finding.need?.detail.text.length).toBeGreaterThan(10);
  });

  it('cannot tell from the plan alone', () => {
    expect(findingOf(rule, plan)).toMatchObject({
      outcome: 'cannot-tell',
      need: { participants: 30, periods: 12 },
    });
  });

  it('asks nothing of a plan that pays on the goal itself', () => {
    expect(findingOf(rule, revenuePlan).outcome).toBe('not-applicable');
  });

  it('turns a metric of which less is better round', () => {
    const observations = associatedTeam(30, 12, 0.6, 5).map((row) => ({
      ...row,
      metrics: { complaints: 100 - (row.metrics['linkedin-ssi'] ?? 0), revenue: row.metrics.revenue ?? null },
    }));
    const complaints = {
      id: 'complaints',
      label: { en: 'Complaints' },
      captures: 'attention',
      nature: 'count',
      producedBy: 'others',
      automatable: false,
      licence: 'free',
      better: 'lower',
    } as const;
    const finding = findingOf(
      rule,
      { ...plan, metrics: [complaints], measures: [{ metric: 'complaints', weight: 1, target: 5, cap: 2 }] },
      { observations },
    );
    expect(finding.outcome).toBe('pass');
  });

  it('names every measure that fails, the heaviest first, and says no “score” of plain metrics', () => {
    const observations = associatedTeam(40, 24, 0, 11).map((row, at) => ({
      ...row,
      metrics: {
        meetings: row.metrics['linkedin-ssi'] ?? null,
        'invitations-sent': (at * 7919) % 101,
        revenue: row.metrics.revenue ?? null,
      },
    }));
    const { outcome, targets, message, title, remedy } = findingOf(
      rule,
      { ...split('invitations-sent', 0.4, 'meetings'), goals: ['revenue'] },
      { observations },
    );
    expect({ outcome, targets }).toEqual({ outcome: 'fail', targets: ['/measures/0', '/measures/1'] });
    expect(message.text).toMatch(
      /^When a participant’s “Meetings” rises, .* stays below\. The same goes for “Invitations sent”\. One/,
    );
    const french = [title, message, remedy]
      .map((phrase) => said(fr, phrase?.id ?? '', phrase?.values ?? {}))
      .join(' ');
    expect(french).toContain('Il en va de même de «\u00a0Invitations envoyées\u00a0»');
    expect(`${title.text} ${message.text} ${remedy?.text} ${french}`).not.toMatch(/score|points?\b/i);
  });
});
