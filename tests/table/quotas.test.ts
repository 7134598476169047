import { expect, test } from 'vitest';
import { readTable } from '../../src/table/index';

const plan = {
  name: 'Plan',
  period: 'month',
  measures: [{ metric: 'revenue', weight: 1, target: 5 }],
} as const;
const read = (head: string, row: string) => readTable(`${head}\n${row}\n`, { plan });

test.each([
  'quota',
  'Quota',
  'monthly_quota',
  'Target',
  'Objectif',
  'Objectif mensuel',
  'revenue quota',
  'Revenue target',
  'Objectif CA',
  'sales quota',
])('“%s” beside revenue is its own quota', (quota) => {
  const { data, notes, problems } = read(`rep,month,revenue,${quota}`, 'R1,2025-01,50000,75000');
  expect(problems).toEqual([]);
  expect(data?.observations.targets).toEqual({ revenue: Float64Array.of(75_000) });
  expect(data?.observations.metrics).toEqual({ revenue: Float64Array.of(50_000) });
  if (quota !== 'revenue quota') expect(notes).toContain(`“${quota}” is read as own quotas for revenue.`);
});

test('a quota of what is not there is not used', () => {
  const { data, notes } = read('rep,month,revenue,leads quota', 'R1,2025-01,1,2');
  expect(data?.observations.targets).toBeUndefined();
  expect(notes).toContain('Not used: “leads quota”.');
});

test('may be told, missing quotas stay missing, and totals leave theirs out', () => {
  const rows = [1, 2].flatMap((month) => [
    ...['A', 'B', 'C'].map((rep) => `${rep},North,2025-0${month},10,`),
    `Total,,2025-0${month},30,90`,
  ]);
  const text = `rep,team,month,revenue,plan_figure\n${rows.join('\n')}\n`;
  const { data } = readTable(text, { plan, map: { 'revenue quota': 'plan_figure' } });
  expect(data?.observations.targets?.revenue).toEqual(new Float64Array(6).fill(Number.NaN));
  expect(data?.observations.team).toEqual(Array(6).fill('North'));
});

test('a team that is not said is missing', () => {
  const { data } = readTable('rep,Équipe,month,revenue\nA,,2025-01,1\nB,N,2025-01,1\n');
  expect(data?.observations.team).toEqual([null, 'N']);
});
