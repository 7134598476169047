import {
  attainment,
  comparePlans,
  evaluateIncentivePlan,
  type IncentivePlanInput,
  linkedInSsi,
  parseSsiPage,
  payoutFor,
  proposePlan,
  scorePillars,
} from 'incentive-audit';
import { charts } from 'incentive-audit/report';
import { expect, test } from 'vitest';
import { readText as readTable } from '../src/table/sources/read-text';

const revenue = { metric: 'revenue', weight: 0.6, target: 5 };
const plan: IncentivePlanInput = {
  name: 'Plan',
  period: 'month',
  goals: ['revenue'],
  measures: [revenue, { metric: 'linkedin-ssi', weight: 0.4, target: 50, threshold: -0 }],
};
const observations = Array.from({ length: 60 }, (_, row) => ({
  participant: row % 12,
  period: `2025-0${1 + Math.floor(row / 12)}`,
  metrics: { revenue: row % 3 === 0 ? row % 5 : -0, 'linkedin-ssi': row % 7 === 0 ? 30 : -0 },
}));
const data = { observations, cases: [{ metric: 'linkedin-ssi', before: 80, after: -0 }] };
const subScores = [
  'PROFESSIONAL_BRAND',
  'FIND_RIGHT_PEOPLE',
  'INSIGHT_ENGAGEMENT',
  'STRONG_RELATIONSHIP',
].map((pillar) => ({ pillar, score: -0 }));
const table = 'participant;period;revenue\na;2026-01;-0\na;2026-02;-0,0\na;2026-03;\u22120\n';

/** −0 counts like 0, but is written differently by some, and is not the same to `Object.is`. */
test.each<[string, () => unknown]>([
  ['a report', () => evaluateIncentivePlan(plan, data)],
  ['its charts', () => charts(evaluateIncentivePlan(plan, data))],
  ['a comparison', () => comparePlans(plan, { ...plan, measures: [{ ...revenue, weight: 1 }] }, data)],
  ['a proposal', () => proposePlan(plan, data)],
  ['a page of the score', () => parseSsiPage({ memberScore: { overall: '-0', subScores } })],
  [
    'a score',
    () => scorePillars(linkedInSsi, Object.fromEntries(linkedInSsi.pillars.map(({ id }) => [id, -0]))),
  ],
  ['an attainment', () => [attainment(-0, { target: 40 }), attainment(-0, { zero: -0, target: 40 })]],
  ['a payout', () => [payoutFor(revenue, -0), payoutFor({ ...revenue, threshold: -0 }, -0)]],
  ['a table', () => readTable(table, { metrics: [{ id: 'revenue', labels: [] }] }).observations],
])('%s never holds −0', (_, make) => {
  expect(negativeZeros(make())).toEqual([]);
});

function negativeZeros(value: unknown, path = ''): string[] {
  if (Object.is(value, -0)) return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => negativeZeros(part, `${path}/${key}`));
}
