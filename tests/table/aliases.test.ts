import { describe, expect, test } from 'vitest';
import { allMetrics, bookings, callsLogged, newArr, winRate } from '../../src/metrics/index';
import type { IncentivePlanInput } from '../../src/model/plan';
import { type ReadTableOptions, readTable } from '../../src/table/index';
import { namedMetrics } from '../../src/table/named-metrics';

const rows = (column: string): string => `Rep,Month,${column}\nA,2026-01,5\n`;
const read = (column: string, options: ReadTableOptions) => readTable(rows(column), options);
const planOn = (metric: string): IncentivePlanInput => ({
  name: 'Plan',
  period: 'month',
  measures: [{ metric, weight: 1, target: 5 }],
});

const quotas = { ...newArr, id: 'house-quotas', label: { en: 'House quotas' }, aliases: ['Signed'] };
const signed = { ...newArr, id: 'house-signed', label: { en: 'House signed' }, aliases: ['signed'] };

describe('a column is known by an alias', () => {
  test.each([
    ['Signed orders', bookings],
    ['commandes signées', bookings],
    ['COMMANDES_SIGNEES', bookings],
    ['Logged calls', callsLogged],
    ['Taux de closing', winRate],
  ])('%s', (column, metric) => {
    const { data, problems, notes } = read(column, { metrics: [metric] });
    expect(problems).toEqual([]);
    expect(Array.from(data?.observations.metrics[metric.id] ?? [])).toEqual([5]);
    expect(notes.some((note) => note.includes(metric.id))).toBe(true);
    expect(read(column, {}).data).toBeNull();
  });

  test.each(['New ARR (EUR)', 'Sum of New ARR', 'Somme de New ARR USD', 'new_arr_gbp'])(
    'with its currency, or as a pivot table writes it: %s',
    (column) => {
      expect(read(column, { metrics: [newArr] }).columns[2]?.holds).toBe('new-arr');
      expect(read(column, { metrics: [bookings] }).columns[2]?.holds).toBeNull();
    },
  );

  test('and a bare quota is of the one metric that was handed over', () => {
    const table = 'Rep,Month,New ARR,Quota\nA,2026-01,5,6\n';
    const { data } = readTable(table, { metrics: [newArr] });
    expect(Array.from(data?.observations.targets?.['new-arr'] ?? [])).toEqual([6]);
  });

  test('of a metric that the plan describes itself', () => {
    const plan = { ...planOn('house-signed'), metrics: [signed] };
    expect(read('Signed', { plan }).columns[2]?.holds).toBe('house-signed');
  });

  test('whose quotas go by it too', () => {
    const table = 'Rep,Month,Signed orders,Signed orders quota\nA,2026-01,5,6\n';
    const { data } = readTable(table, { metrics: [bookings] });
    expect(Array.from(data?.observations.targets?.bookings ?? [])).toEqual([6]);
  });

  test('after every name that is known without the catalogue', () => {
    const named = { ...signed, aliases: ['Revenue', 'Month', 'Rep', 'Amount'] };
    for (const column of ['Revenue', 'Amount'])
      expect(read(column, { metrics: [named] }).columns[2]?.holds).toBe('revenue');
  });
});

describe('a name that two metrics share', () => {
  test('is one problem, which the map settles', () => {
    const { data, problems } = read('Signed', { metrics: [quotas, signed] });
    expect(data).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      code: 'ambiguous-columns',
      message:
        'The column “Signed” may hold more than one metric: “house-quotas”, “house-signed”. Say which one it holds.',
      remedy: 'map',
      map: { 'house-quotas': 'Signed' },
    });
    const settled = read('Signed', { metrics: [quotas, signed], map: { 'house-signed': 'Signed' } });
    expect(settled.problems).toEqual([]);
    expect(settled.columns[2]?.holds).toBe('house-signed');
  });

  test('is said in French', () => {
    const { problems } = read('Signed', { metrics: [quotas, signed], locale: 'fr' });
    expect(problems.map(({ message }) => message.replace(/[\u00a0\u202f]/g, ' '))).toEqual([
      'La colonne « Signed » peut donner plusieurs indicateurs : « house-quotas », « house-signed ». Dites lequel.',
    ]);
  });

  test('is the one that the plan pays on', () => {
    const options = { metrics: [quotas, signed], plan: planOn('house-signed') };
    expect(read('Signed', options).columns[2]?.holds).toBe('house-signed');
  });

  test('matters only where a column has it', () => {
    expect(read('Revenue', { metrics: [quotas, signed] }).problems).toEqual([]);
  });
});

describe('what a plan pays on is what a column called “amount” holds', () => {
  test('also where the catalogue describes it', () => {
    const plan = planOn('new-arr');
    expect(read('Amount', { metrics: allMetrics, plan }).columns[2]?.holds).toBe('new-arr');
    expect(read('Amount', { plan }).columns[2]?.holds).toBe('revenue');
  });
});

describe('namedMetrics', () => {
  test('are those that any of the plans pays on, wants or takes hours for', () => {
    const plans = [
      { ...planOn('bookings'), goals: ['new-arr'] },
      { ...planOn('revenue'), effort: { 'calls-logged': 1 } },
    ];
    expect(namedMetrics(plans, allMetrics).map(({ id }) => id)).toEqual([
      'calls-logged',
      'bookings',
      'revenue',
      'new-arr',
    ]);
  });

  test.each([
    null,
    7,
    'plan',
    [],
    {},
    { measures: 3, goals: 'x', effort: [] },
    { measures: [null, {}, 'x'] },
  ])('are none of %j', (plan) => {
    expect(namedMetrics([plan], allMetrics)).toEqual([]);
  });
});
