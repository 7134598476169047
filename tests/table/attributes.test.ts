import { expect, test } from 'vitest';
import { evaluateIncentivePlan } from '../../src/critique/evaluate-incentive-plan';
import { type ReadTableOptions, readTable } from '../../src/table/index';

const read = (head: string, rows: readonly string[], options: ReadTableOptions = {}) =>
  readTable(`rep;month;revenue;${head}\n${rows.join('\n')}\n`, options);
const one = (head: string, cell: string) => read(head, [`A;2026-01;5;${cell}`]);

test.each([
  ['Region', 'region'],
  ['Région', 'region'],
  ['Sex', 'sex'],
  ['Gender', 'sex'],
  ['Genre', 'sex'],
  ['Part-time', 'part-time'],
  ['Temps partiel', 'part-time'],
  ['FTE', 'part-time'],
  ['Territory', 'territory'],
  ['Territoire', 'territory'],
  ['Territory potential', 'territory-potential'],
  ['Months in the job', 'months-in-job'],
  ['months_in_job', 'months-in-job'],
  ['Tenure', 'tenure'],
  ['Ancienneté', 'tenure'],
  ['attributes.region', 'region'],
])('“%s” is the attribute %s', (head, name) => {
  const { data, notes, problems, columns } = one(head, 'x');
  expect(problems).toEqual([]);
  expect(data?.observations.attributes).toEqual({ [name]: ['x'] });
  expect(columns[3]?.holds).toBe(`attributes.${name}`);
  expect(notes.includes(`“${head}” is read as the attribute “${name}”.`)).toBe(
    !head.startsWith('attributes'),
  );
});

test.each([
  [['0.8', '', '1'], Float64Array.of(0.8, Number.NaN, 1)],
  [['80%', '100%', 'n/a'], Float64Array.of(80, 100, Number.NaN)],
  [
    ['NA', 'n/a', ''],
    ['NA', 'n/a', null],
  ],
  [
    ['12', 'abc', '#N/A'],
    ['12', 'abc', null],
  ],
  [
    ['', '', ''],
    [null, null, null],
  ],
])('%j', (cells, attribute) => {
  const { data, problems } = read(
    'region',
    cells.map((cell, at) => `${'ABC'[at]};2026-01;5;${cell}`),
  );
  expect(problems).toEqual([]);
  expect(data?.observations.attributes?.region).toEqual(attribute);
  expect(() =>
    evaluateIncentivePlan(
      { name: 'Plan', period: 'month', measures: [{ metric: 'revenue', weight: 1, target: 5 }] },
      data ?? {},
    ),
  ).not.toThrow();
});

test('figures share the decimal mark of the table', () => {
  const { problems } = read('territory potential', ['A;2026-01;5,5;1.5']);
  expect(problems.map(({ code }) => code)).toEqual(['two-decimals']);
});

test('any column is one where it is told so, and no other', () => {
  const { data, notes } = read('Kanton;Hobby', ['A;2026-01;5;ZH;chess'], {
    map: { 'attributes.canton': 'Kanton' },
  });
  expect(data?.observations.attributes).toEqual({ canton: ['ZH'] });
  expect(notes.at(-1)).toBe('Not used: column E.');
});

test('an attribute without a name is none', () => {
  const { problems } = read('Kanton', ['A;2026-01;5;ZH'], { map: { 'attributes.': 'Kanton' } });
  expect(problems[0]).toMatchObject({ code: 'wrong-map' });
  expect(problems[0]?.message).toContain('an attribute such as attributes.region');
});

test('of two columns that may be the same none is read, and nothing is asked', () => {
  const { data, notes, problems } = read('Sex;Gender', ['A;2026-01;5;f;f']);
  expect(problems).toEqual([]);
  expect(data?.observations.attributes).toBeUndefined();
  expect(notes.at(-1)).toBe('Not used: “Sex”, “Gender”.');
});

test('an attribute is no metric', () => {
  expect(readTable('rep,month,region\nA,2026-01,North\n').problems[0]?.code).toBe('unknown-columns');
});

test('totals leave theirs out, and deals keep what all of a person’s say', () => {
  const months = ['2026-01', '2026-02'].flatMap((month) => [
    ...['A', 'B', 'C'].map((rep) => `${rep};${month};10;North;1`),
    `Total;${month};30;;3`,
  ]);
  expect(read('region;fte', months).data?.observations.attributes).toEqual({
    region: Array(6).fill('North'),
    'part-time': Array(6).fill(1),
  });
  const deals = [
    ['A', '2026-01-03', 'North', 'f'],
    ['A', '2026-01-09', 'South', 'f'],
    ['A', '2026-02-09', 'South', 'f'],
  ].map(([rep, day, region, sex]) => `${rep};${day};10;${region};${sex}`);
  expect(read('region;sex', deals, { deals: true }).data?.observations.attributes).toEqual({
    region: [null, null],
    sex: ['f', 'f'],
  });
});
