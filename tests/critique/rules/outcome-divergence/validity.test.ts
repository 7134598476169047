import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fr } from '../../../../src/locales/fr';
import type { Observation } from '../../../../src/model/plan-data';
import { said } from '../../../locales/said';
import {
  associatedTeam,
  complaints,
  findingOf,
  followingTeam,
  revenuePlan,
  split,
  ssiPlan,
  team,
} from '../../support';
import { testRule } from '../../test-rule';

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

/** The score of each month with the results of another, so many months later. */
function shifted(rows: Observation[], months: number): Observation[] {
  const byKey = new Map(rows.map((row) => [`${row.participant}/${row.period}`, row]));
  return rows.flatMap((row) => {
    const other = byKey.get(`${row.participant}/${Number(row.period) + months}`);
    const revenue = other?.metrics.revenue ?? null;
    return other ? [{ ...row, metrics: { ...row.metrics, revenue } }] : [];
  });
}

const within = (r: number, low: number, high: number) => ({
  figures: {
    'within-participants': {
      value: expect.closeTo(r, 11),
      interval: { low: expect.closeTo(low, 9), high: expect.closeTo(high, 9) },
    },
  },
});

const related = associatedTeam(30, 12, 0.6, 5);

/** Two plain metrics, neither of which has anything to do with results. */
const twoMeasures = { ...split('invitations-sent', 0.4, 'meetings'), goals: ['revenue'] };
const unrelatedToBoth = associatedTeam(40, 24, 0, 11).map((row, at) => ({
  ...row,
  metrics: {
    meetings: row.metrics['linkedin-ssi'] ?? null,
    'invitations-sent': (at * 7919) % 101,
    revenue: row.metrics.revenue ?? null,
  },
}));

testRule(rule, {
  fails: [
    {
      name: 'a score that has nothing to do with results',
      plan,
      data: { observations: associatedTeam(40, 24, 0, 11) },
      impact: 'critical',
      payAtStake: 1,
    },
    {
      name: 'every measure that fails is named, the heaviest first',
      plan: twoMeasures,
      data: { observations: unrelatedToBoth },
      targets: ['/measures/0', '/measures/1'],
      says: /^When a participant’s “Meetings” rises, .* stays below\. The same goes for “Invitations sent”\. One/,
      saysInFrench: 'Il en va de même de «\u00a0Invitations envoyées\u00a0»',
    },
  ],
  passes: [
    {
      name: 'a score that results rise with',
      plan,
      data: { observations: related },
      impact: null,
    },
    {
      name: 'results that follow a month later, which a same-period view alone would convict',
      plan: { ...plan, period: 'month' },
      data: { observations: shifted(associatedTeam(30, 14, 0.6, 8), -1) },
      values: { lag: 1 },
    },
    {
      name: 'a metric of which less is better, turned round',
      plan: {
        ...plan,
        metrics: [complaints],
        measures: [{ metric: 'complaints', weight: 1, target: 5, cap: 2 }],
      },
      data: {
        observations: related.map((row) => ({
          ...row,
          metrics: {
            complaints: 100 - (row.metrics['linkedin-ssi'] ?? 0),
            revenue: row.metrics.revenue ?? null,
          },
        })),
      },
    },
  ],
  cannotTell: [
    {
      name: 'results that move first: a pass is withheld',
      plan: { ...plan, period: 'month' },
      data: { observations: followingTeam(40, 24, 3) },
      message: 'results-first',
    },
    {
      name: 'results that move first, and nothing moves with the score: there is no pass to withhold',
      plan: { ...plan, period: 'month' },
      data: { observations: shifted(associatedTeam(40, 24, 0.8, 3), 1) },
      message: 'cannot-tell',
    },
    {
      name: 'people compared with themselves, period by period',
      plan,
      data: { observations: panel('panel-20x12.csv') },
      message: 'cannot-tell',
      ...within(0.110068419438451, -0.095277286, 0.306428957),
    },
    {
      name: 'the same where cells are missing',
      plan,
      data: { observations: panel('panel-messy.csv') },
      message: 'cannot-tell',
      ...within(0.107495329744795, -0.1249772361, 0.3287789744),
    },
    {
      name: 'the naive correlation is shown beside it',
      plan,
      data: { observations: panel('panel-20x12.csv') },
      message: 'cannot-tell',
      figures: { 'row-correlation': { value: expect.closeTo(0.002857434983969, 12) } },
      values: { naiveGap: expect.closeTo(0.002857434983969 - 0.110068419438451, 11) },
    },
    {
      name: 'the plan alone',
      plan,
      message: 'finding/no-data',
      need: { reason: 'missing-field', participants: 30, periods: 12 },
    },
    {
      name: 'five participants',
      plan,
      data: {
        observations: team(5, 12, {
          'linkedin-ssi': (p, t) => 40 + ((p * 7 + t * 3) % 11),
          revenue: (p, t) => p + t * t,
        }),
      },
      message: 'cannot-tell',
      need: 'too-few-participants',
      payAtStake: 1,
    },
    {
      name: 'two periods',
      plan,
      data: {
        observations: team(8, 2, { 'linkedin-ssi': (p, t) => 40 + p * t, revenue: (p, t) => p + t }),
      },
      message: 'cannot-tell',
      need: 'too-few-periods',
      payAtStake: 1,
    },
    {
      name: 'a score that never moves',
      plan,
      data: { observations: team(8, 6, { 'linkedin-ssi': () => 40, revenue: (p, t) => p * t }) },
      message: 'cannot-tell',
      need: 'no-variance',
      payAtStake: 1,
    },
    {
      name: 'results that are all zero',
      plan,
      data: {
        observations: team(8, 6, {
          'linkedin-ssi': (p, t) => 40 + ((p * 5 + t * 3) % 7),
          revenue: () => 0,
        }),
      },
      message: 'cannot-tell',
      need: 'no-variance',
      payAtStake: 1,
    },
    {
      name: 'no goal in the data',
      plan,
      data: { observations: team(8, 6, { 'linkedin-ssi': (p, t) => 40 + p + t }) },
      message: 'cannot-tell',
      need: 'missing-field',
      payAtStake: 1,
    },
    {
      name: 'seven people, six months: too little to tell',
      plan,
      data: { observations: associatedTeam(7, 6, 0.3, 2) },
      message: 'cannot-tell',
      need: 'imprecise',
      payAtStake: 1,
    },
  ],
  notApplicable: [{ name: 'pay on the goal itself', plan: revenuePlan }],
});

describe(rule, () => {
  it('says no “score” of plain metrics, in any of its sentences', () => {
    const { message, title, remedy } = findingOf(rule, twoMeasures, { observations: unrelatedToBoth });
    const french = [title, message, remedy]
      .map((phrase) => said(fr, phrase?.id ?? '', phrase?.values ?? {}))
      .join(' ');
    expect(`${title.text} ${message.text} ${remedy?.text} ${french}`).not.toMatch(/score|points?\b/i);
  });
});
