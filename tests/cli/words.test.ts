import {
  evaluateIncentivePlan,
  IncentiveAuditError,
  type IncentivePlanInput,
  type PlanDataInput,
  parseSsiPage,
} from 'incentive-audit';
import { describe, expect, test } from 'vitest';
import { frenchIssue } from '../../src/cli/words/fr-issues';

const sound = { name: 'x', period: 'month', measures: [{ metric: 'revenue', weight: 1, target: 1 }] };
const metric = {
  id: 'calls',
  label: { en: 'Calls' },
  captures: 'activity',
  nature: 'count',
  producedBy: 'participant',
  automatable: true,
  licence: 'free',
};
const index = {
  id: 'score',
  label: { en: 'Score' },
  maximum: 10,
  pillars: [{ id: 'one', label: { en: 'One' }, maximum: 5, components: [{ ...metric, id: 'part' }] }],
};
const row = { participant: 1, period: '2026-01', metrics: { revenue: 1 } };

/** What people get wrong, and more. */
const plans: unknown[] = [
  null,
  [],
  {},
  {
    ...sound,
    name: '',
    period: 'week',
    currency: 'euro',
    country: 'fr',
    language: '!',
    startDate: '2026-02-30',
  },
  { ...sound, measures: [] },
  { ...sound, measures: Array(21).fill(sound.measures[0]) },
  { ...sound, curency: 'EUR', foo: 1, $schema: 1, goals: [], metrics: 1, headcount: 1, effort: 1 },
  { ...sound, goals: ['revenue', 'revenue', 'reveneu', 'xyz'], effort: { nothing: 1 } },
  { ...sound, headcount: { free: 0 }, salesCycleMonths: -1, targetIncentive: 0 },
  { ...sound, headcount: { free: 1.5, premum: 1 } },
  {
    ...sound,
    measures: [
      { metric: 'revenue', weight: 0.5, target: 10, threshold: 20, payout: [] },
      { metric: 'revenue', weight: 0.1, target: 0, cap: 0, level: 'solo', payout: 'none' },
      {
        metric: 1,
        weight: 40,
        target: '1',
        payout: [
          { attainment: 1, payout: -1 },
          { attainment: 0, payout: 1 },
        ],
      },
      { metric: 'leads', weight: 0.1, payout: [1, 1, 1].map((attainment) => ({ attainment, payout: 1 })) },
      7,
    ],
  },
  {
    ...sound,
    metrics: [metric, metric, { ...metric, id: 'Bad Id', label: 'x', automatable: 'yes', nature: 'n' }],
  },
  {
    ...sound,
    metrics: [{ ...metric, id: 'linkedin-ssi' }, { ...metric, id: 'linkedin-ssi/insights/foo' }, 3],
  },
  { ...sound, metrics: [index, { ...index, id: 'other', pillars: [] }] },
  { ...sound, metrics: [{ ...index, maximum: 5, pillars: [{ ...index.pillars[0], components: [] }] }] },
  {
    ...sound,
    metrics: [
      { ...index, pillars: [index.pillars[0], index.pillars[0]] },
      { ...metric, id: 'x', sources: [{ title: 'x', kind: 'rumour', year: 1.5 }], listedBy: 1, maximum: 0 },
    ],
  },
  {
    ...sound,
    metrics: [{ ...metric, better: 'lower' }],
    measures: [{ metric: 'calls', weight: 1, target: 5, threshold: 1 }],
  },
];
const many = <T>(count: number, entry: T): T[] => Array(count).fill(entry);
plans.push(
  {
    ...sound,
    name: 'x'.repeat(10_001),
    targetIncentive: 1e16,
    salesCycleMonths: 1e9,
    headcount: { free: 1e9 },
    goals: many(51, 'revenue'),
    metrics: many(201, metric),
    effort: Object.fromEntries(many(101, 1).map((hours, at) => [`a${at}`, hours])),
  },
  {
    ...sound,
    effort: { revenue: 1e9 },
    measures: [{ ...sound.measures[0], payout: many(201, { attainment: 1, payout: 1 }) }],
  },
  {
    ...sound,
    metrics: [
      { ...index, pillars: many(21, { ...index.pillars[0], components: many(101, 1) }) },
      { ...metric, sources: many(51, 1) },
    ],
  },
);
const data: unknown[] = [
  null,
  { cases: many(1001, 1), observations: [{ ...row, metrics: { revenue: 1e16 } }] },
  { observations: { participant: { length: 1e9 }, period: [], metrics: {} } },
  { observation: [] },
  { observations: [] },
  { observations: 1, cases: 1 },
  { observations: [row, row, 1, { ...row, participant: 'a', period: 'March' }] },
  {
    observations: [
      { metrics: { revenue: 'x' }, licence: 'premum' },
      { ...row, licence: 1, metrics: 1 },
    ],
  },
  {
    observations: [
      row,
      { ...row, period: '2026' },
      { ...row, period: '2026-02-30' },
      { ...row, period: 1.5 },
    ],
  },
  {
    observations: [{ ...row, participant: 2n ** 60n, metrics: { 'linkedin-ssi': 101, revenue: 2n ** 60n } }],
  },
  { observations: { participant: [1], period: [], metrics: { revenue: 1 } } },
  { observations: { participant: 1, metrics: 1 } },
  { cases: [{ metric: 'ssi', before: 1, after: 200 }, { metric: 'linkedin-ssi', before: 1, after: 200 }, 1] },
  { cases: [{ metric: 'linkedin-ssi', before: 'x', outcomeChanged: 'sideways', outcome: 1 }] },
];
const options: unknown[] = [
  1,
  { sed: 1 },
  { seed: 1.5, confidence: 1, minimumValidity: 1, weightRatio: 0, minimumGroupSize: 3, resamples: 0 },
  { rules: { only: ['validity', 'nonsense'], except: 1 }, betterPlan: 1 },
  { rules: { only: [] } },
  { rules: { only: Array(201).fill('x') }, resamples: 1e9, weightRatio: 1e16 },
];
const pages: unknown[] = [
  1,
  '{',
  {},
  { memberScore: { overall: 200, subScores: [] } },
  { memberScore: { overall: 'x', subScores: [{ pillar: 'X', score: 1 }, { pillar: 'INSIGHT_ENGAGEMENT' }] } },
  {
    memberScore: { overall: 1, subScores: Array(2).fill({ pillar: 'INSIGHT_ENGAGEMENT', score: 1 }) },
    groupScore: Array(2).fill({ groupType: 'INDUSTRY', rank: 'x', score: 1 }),
  },
];

const messagesOf = (audit: () => unknown): string[] => {
  try {
    audit();
    return [];
  } catch (error) {
    if (!(error instanceof IncentiveAuditError)) throw error;
    return error.issues.map(({ message }) => message);
  }
};
const audit = (plan: unknown, history?: unknown, settings?: unknown) => () =>
  evaluateIncentivePlan(plan as IncentivePlanInput, history as PlanDataInput, settings as object);

const messages = new Set([
  ...plans.flatMap((plan) => messagesOf(audit(plan))),
  ...data.flatMap((history) => messagesOf(audit(sound, history))),
  ...options.flatMap((settings) => messagesOf(audit(sound, undefined, settings))),
  ...pages.flatMap((page) => messagesOf(() => parseSsiPage(page))),
]);

describe('what the library finds wrong, in French', () => {
  test('is asked of many a problem', () => {
    expect(messages.size).toBeGreaterThan(80);
  });

  test.each([...messages])('%s', (message) => {
    const unquoted = frenchIssue(message).replace(/"[^"]*"|`[^`]*`/g, '');
    expect(unquoted).not.toMatch(/\b(must|is|it|the|an|of|or|and|has|are|be|was|as|to|below|least)\b/);
  });
});
