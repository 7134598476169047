import { describe, expect, test } from 'vitest';
import { readTable } from '../../src/table/index';

const quarters = (name: string) => `rep,quarter,revenue,${name}\nA,2026-Q1,50,400\nA,2026-Q2,60,400\n`;
const months = (name: string, cell = '400') => `rep,month,revenue,"${name}"\nA,2026-01,50,${cell}\n`;

describe('a quota of another length than the rows', () => {
  test.each([
    ['Annual quota', 'a year'],
    ['Yearly quota', 'a year'],
    ['Year target', 'a year'],
    ['Objectif annuel', 'a year'],
    ['Monthly quota', 'a month'],
    ['Half-yearly target', 'a half-year'],
  ])('“%s” beside quarters is not used, and it is said', (name, length) => {
    const { data, notes, columns, problems } = readTable(quarters(name));
    expect(problems).toEqual([]);
    expect(data?.observations.targets).toBeUndefined();
    expect(columns[3]?.holds).toBeNull();
    expect(notes.filter((note) => note.includes(`“${name}”`))).toEqual([
      `“${name}” is not used: by its name it is for ${length}, and the rows last otherwise. A row needs its own part of the quota; map “revenue quota” to the column to take it as it stands.`,
      `Not used: “${name}”.`,
    ]);
  });

  test.each(['Quarterly target', 'Objectif trimestriel', 'Annual quota'])('“%s” beside months', (name) => {
    expect(readTable(months(name)).data?.observations.targets).toBeUndefined();
    expect(readTable(months(name), { locale: 'fr' }).notes.join()).toContain('n’est pas utilisé');
  });

  test('is taken as it stands where that is told', () => {
    const { data } = readTable(quarters('Annual quota'), { map: { 'revenue quota': 'Annual quota' } });
    expect(data?.observations.targets?.revenue).toEqual(Float64Array.of(400, 400));
  });

  test('is one of the same length, or of days for a month', () => {
    expect(readTable(quarters('Quarterly quota')).data?.observations.targets).toBeDefined();
    expect(readTable(months('Monthly quota')).data?.observations.targets).toBeDefined();
    const days = 'rep,date,revenue,Monthly quota\nA,2026-01-31,5,4\n';
    expect(readTable(days).data?.observations.targets).toBeDefined();
  });
});

describe('shares are no quotas of an amount', () => {
  test.each(['Target %', '% Target', 'Quota %', 'Quota (%)', '% objectif'])('“%s”', (name) => {
    const { data, notes } = readTable(months(name, '85'));
    expect(data?.observations.targets).toBeUndefined();
    expect(notes).toContain(`“${name}” holds shares, no amounts or counts: it is not used.`);
  });

  test('by the sign in their cells', () => {
    const { data, notes } = readTable(months('Quota', '85%'));
    expect(data?.observations.targets).toBeUndefined();
    expect(notes).toContain('“Quota” holds shares, no amounts or counts: it is not used.');
    expect(notes.join()).not.toContain('read as own quotas');
  });

  test('and do not stand in the way of the quota beside them', () => {
    const { data, problems } = readTable('rep,month,revenue,Quota,Quota %\nA,2026-01,50,100,50%\n');
    expect(problems).toEqual([]);
    expect(data?.observations.targets?.revenue).toEqual(Float64Array.of(100));
  });
});

test('quotas beside single deals are not used, and it is said where they belong', () => {
  const text = 'Owner,Close Date,Amount,Stage,Quota\nA,2026-01-02,5,Won,90\nA,2026-01-03,6,Lost,90\n';
  const { data, notes, columns } = readTable(text, { deals: true });
  expect(data?.observations.targets).toBeUndefined();
  expect(columns[4]?.holds).toBeNull();
  expect(notes.filter((note) => /quota/i.test(note))).toEqual([
    'Quotas beside single deals are not used: a deal has none of its own. Put them in a table with one row for each person and month, beside what was reached.',
    'Not used: “Quota”.',
  ]);
});

describe('currencies of rows', () => {
  const table = (currencies: readonly string[], name = 'Currency') =>
    `rep,month,revenue,${name}\n${currencies.map((one, at) => `R${at},2026-01,50,${one}`).join('\n')}\n`;

  test('that differ have no sum', () => {
    expect(readTable(table(['EUR', 'EUR', 'USD'])).problems).toMatchObject([
      {
        code: 'two-units',
        line: 4,
        column: 'Currency',
        message:
          'Rows count in several currencies: EUR, USD. Convert them to one and say so in each row, or keep the rows of one.',
      },
    ]);
    expect(readTable(table(['EUR', 'CHF'], 'Devise'), { locale: 'fr' }).problems[0]?.message).toContain(
      'EUR, CHF',
    );
  });

  test.each([[['EUR', 'EUR', '']], [['€', 'EUR']], [['n/a', 'USD', 'USD - US Dollar']]])(
    'that are one are nothing to tell: %s',
    (currencies) => {
      expect(readTable(table(currencies)).problems).toEqual([]);
    },
  );

  test('no cell that is no code is quoted', () => {
    const [problem] = readTable(table(['Ann', 'Bob'])).problems;
    expect(problem?.code).toBe('two-units');
    expect(problem?.message).not.toMatch(/ann|bob/i);
  });

  test('of deals that were not won do not count', () => {
    const text = (second: string) =>
      `Owner,Close Date,Amount,Stage,Devise\nA,2026-01-02,5,Won,EUR\nA,2026-01-03,6,${second},USD\n`;
    expect(readTable(text('Lost'), { deals: true }).problems).toEqual([]);
    expect(readTable(text('Won'), { deals: true }).problems).toMatchObject([{ code: 'two-units' }]);
  });
});
